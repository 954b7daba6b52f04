import { wordSet } from './word-set.ts';

const set = (phrases: string): ReadonlySet<string> =>
  new Set(
    phrases
      .replace(/\n\s*/g, ' ')
      .split(',')
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== ''),
  );

/** Labels of transcripts that name a part rather than a person, in lower case without marks. */
export const LABEL_WORDS = set(
  `a, acting chair, ambassador, an hon member, analyst, anchor, answer, audience, audience member, caller, chair,
  chairman, chairperson, chairwoman, chief executive, chorus, clerk, commissioner, committee chair, compere, convener,
  correspondent, councillor, counsel, deputy, deputy chair, emcee, facilitator, female, governor, hon members, host,
  interpreter, interviewee, interviewer, journalist, judge, male, mayor, mc, member, minister, moderator, narrator,
  operator, panelist, panellist, participant, presenter, president, presiding officer, press officer, press secretary,
  prosecutor, q, question, questioner, reporter, secretary, senator, several voices, speaker, spokesman, spokesperson,
  spokeswoman, staff, studio, the chair, the chairman, the chairwoman, the court, the deputy speaker, the minister,
  the moderator, the president, the speaker, the witness, translator, unidentified, vice chair, voice, voice over,
  voiceover, voices, witness`,
);

/** What stands before a colon without speaking, in lower case without marks. */
export const NOT_LABELS = set(
  `about, abstract, action, actions, additional reporting, address, admission, advantages, advertisement, advertising,
  age, agenda, aim, aims, also read, analysis, answer key, apologies, apply, attendees, audio, author, authors,
  background, best for, born, bottom line, breaking, by, byline, calories, capital, caption, cast, category, caution,
  cc, chart, check against delivery, claim, clarification, clarifications, comment, company, compiled by, con,
  conclusion, cons, contact, contacts, contributors, cook time, cooking time, copyright, correction, corrections,
  cost, costs, country, credit, currency, data, date, dates, deadline, definition, died, directions, director,
  disadvantages, disclaimer, distance, dosage, download, duration, duties, e&oe, edited by, editing, editor,
  editorial, editors note, editors notes, email, embargo, embargoed, embargoed until, end, enquiries, example,
  exclusive, explainer, fact, fact check, factbox, factcheck, facts, fax, feature, fig, figure, file photo, findings,
  for immediate release, for more information, further reading, gallery, genre, graphic, height, highlights, hint,
  home, hours, how, illustration, image, important, in brief, in pictures, industry, ingredients, instructions,
  interview, introduction, isbn, item, key findings, key points, languages, letter, letters, level, link, links,
  listen, listen now, live, location, makes, map, media advisory, media alert, media contact, media enquiries, media inquiries, media release,
  method, minutes, more, motion, myth, name, news guide, news release, next steps, note, note to editors, notes,
  notes to editors, obituary, objective, occupation, odds, offer, opening hours, opinion, opportunities, organisation,
  organization, our rating, pages, phone, photo, photos, picture, pictures, podcast, population, prep time,
  preparation time, present, press contact, press enquiries, press office, press release, price, price range, pro,
  problem, produced by, profile, program, programme, pros, ps, published, publisher, purpose, questions, quiz, rating,
  re, read, read more, reality, recap, recommendation, recommendations, ref, region, register, related, release,
  religion, remember, reminder, reporting, reporting by, requirements, result, results, review, runtime, salary,
  score, scores, seconded, sector, see also, serves, servings, share, solution, source, sources, spoiler,
  spoiler alert, sponsored, starring, statement, station, status, step, strengths, subject, subjects, summary, table,
  tags, tel, terms, the bad, the bottom line, the good, threats, tickets, time, timeline, tip, tips, title, top tip,
  topic, topics, total, total time, transcript, translated by, trigger warning, type, update, update on, updated, url,
  venue, verdict, video, warning, watch, weaknesses, web, website, weight, what, when, where, who, why, words,
  writing, written by, yield`,
);

/** Words of a page's buttons and counters. */
export const PAGE_FURNITURE =
  wordSet(`comment comments image images like likes photo photos picture pictures related share shares slide slides
    video videos view views`);
