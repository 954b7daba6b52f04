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
  `moderator, question, questioner, q, a, answer, host, anchor, operator, interviewer, interviewee, reporter, speaker,
  unidentified, chair, chairman, chairwoman, chairperson, presenter, narrator, audience, participant, the president, the court,
  president, presiding officer, secretary, minister, ambassador, mayor, governor, senator, analyst, journalist, panelist,
  panellist, facilitator, interpreter, translator, spokesperson, spokesman, spokeswoman, male, female, staff, clerk, caller,
  correspondent, member, deputy, councillor, commissioner, counsel, witness, the chair, the chairman, the chairwoman,
  the moderator, the minister, the speaker, the witness, the deputy speaker, acting chair, vice chair, deputy chair,
  convener, compere, mc, emcee, voiceover, voice over, several voices, voices, voice, hon members, an hon member, prosecutor,
  judge, chief executive, press officer, press secretary, committee chair, audience member, chorus, studio`,
);

/** What stands before a colon without speaking, in lower case without marks. */
export const NOT_LABELS = set(
  `contact, contacts, photo, photos, source, sources, published, updated, note, notes, editors note, editor, correction,
  transcript, subject, date, time, where, when, what, who, why, how, media contact, press contact, for more information,
  related, read more, see also, email, phone, tel, fax, web, website, address, location, venue, tags, topics, topic,
  category, byline, by, reporting, editing, writing, background, summary, abstract, about, exclusive, breaking, update, live,
  watch, video, audio, opinion, analysis, explainer, factbox, ps, cc, ref, re, warning, caution, table, figure, fig,
  image, credit, caption, share, copyright, disclaimer, key points, highlights, example, answer key, total, price,
  release, for immediate release, embargo, embargoed, end, advertisement, news guide, questions, embargoed until,
  notes to editors, note to editors, editors notes, corrections, clarification, clarifications, media enquiries,
  press enquiries, media inquiries, enquiries, press office, press release, media release, news release, statement, result, results, score, scores,
  odds, verdict, pros, cons, pro, con, the good, the bad, bottom line, the bottom line, rating, our rating, best for,
  ingredients, method, directions, instructions, serves, servings, prep time, cook time, cooking time, preparation time,
  total time, yield, makes, tip, tips, top tip, step, calories, dosage, price range, cost, costs, hours, opening hours,
  admission, tickets, dates, duration, distance, level, deadline, salary, requirements, duties, languages, capital,
  population, currency, religion, age, born, died, occupation, home, height, weight, genre, director, cast, starring,
  runtime, author, authors, contributors, words, publisher, pages, isbn, listen, listen now, in pictures, in brief, quiz, podcast, gallery, review, comment,
  editorial, letters, letter, obituary, profile, feature, interview, recap, timeline, fact check, factcheck, fact, myth,
  facts, claim, reality, conclusion, introduction, objective, aim, aims, purpose, findings, key findings, recommendation,
  recommendations, action, actions, next steps, agenda, item, attendees, present, apologies, minutes, motion, seconded,
  problem, solution, advantages, disadvantages, strengths, weaknesses, opportunities, threats, remember, important, hint,
  reminder, spoiler, spoiler alert, trigger warning, read, more, also read, further reading, download, apply, register,
  url, link, links, name, title, company, organisation, organization, country, region, sector, industry, status, type,
  subjects, programme, program, station, e&oe, check against delivery, file photo, picture, pictures, graphic, chart, map, illustration, data, terms, definition, edited by, compiled by,
  translated by, written by, reporting by, additional reporting, produced by, update on, advertising, sponsored, offer`,
);
