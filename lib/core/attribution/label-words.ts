const set = (phrases: string): ReadonlySet<string> => new Set(phrases.split(/\s*,\s*/));

/** Labels of transcripts that name a part rather than a person, in lower case without marks. */
export const LABEL_WORDS = set(
  `moderator, question, questioner, q, a, answer, host, anchor, operator, interviewer, interviewee, reporter, speaker,
  unidentified, chair, chairman, chairwoman, chairperson, presenter, narrator, audience, participant, the president, the court,
  president, presiding officer, secretary, minister, ambassador, mayor, governor, senator, analyst, journalist, panelist,
  panellist, facilitator, interpreter, translator, spokesperson, spokesman, spokeswoman, male, female, staff, clerk`.replace(
    /\n\s*/g,
    ' ',
  ),
);

/** What stands before a colon without speaking, in lower case without marks. */
export const NOT_LABELS = set(
  `contact, contacts, photo, photos, source, sources, published, updated, note, notes, editors note, editor, correction,
  transcript, subject, date, time, where, when, what, who, why, how, media contact, press contact, for more information,
  related, read more, see also, email, phone, tel, fax, web, website, address, location, venue, tags, topics, topic,
  category, byline, by, reporting, editing, writing, background, summary, abstract, about, exclusive, breaking, update, live,
  watch, video, audio, opinion, analysis, explainer, factbox, ps, cc, ref, re, warning, caution, table, figure, fig,
  image, credit, caption, share, copyright, disclaimer, key points, highlights, example, answer key, total, price,
  release, for immediate release, embargo, embargoed, end, advertisement, news guide, questions, embargoed until`.replace(
    /\n\s*/g,
    ' ',
  ),
);
