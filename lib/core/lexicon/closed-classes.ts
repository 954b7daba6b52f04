const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Words of time that stand beside a cue without belonging to the claim. */
export const TIME_WORDS =
  set(`afterward afterwards again apr april aug august dec december earlier feb february friday jan january jul july
  jun june later mar march may monday nov november now oct october once previously recently repeatedly saturday sep
  separately sept september subsequently sunday then thursday today tomorrow tonight tuesday twice wednesday yesterday`);

/** Nouns of time: "last week", "in the morning". */
export const TIME_NOUNS =
  set(`afternoon autumn century day days decade evening hour hours midnight minute minutes moment month months morning
  night noon quarter spring summer time week weekend weeks winter year years`);

/** Where things are said: "in a statement", "at a press conference". */
export const VENUE_NOUNS =
  set(`ad address appearance blog briefing broadcast call comments condition conference debate e-mail editorial email
  filing hearing interview interviews letter memo message note phone podcast post rally reference regard remarks reply
  response sidelines speech statement telephone terms testimony tweet tweets`);

/** Words before a noun of time: "last week", "this month", "the other day". */
export const TIME_MODIFIERS =
  set(`a ago each early every following last late mid next one past previous same that the
  this`);

/** Prepositions that may join phrases inside a noun phrase. */
export const NOUN_JOINTS =
  set(`about across against among around at behind between by for from in including inside into near of on outside
  over to under with within without`);

/** Words that may stand before the subject of a clause inside a sentence. */
export const CLAUSE_OPENERS =
  set(`after although and as because before but even how if like once or since so than that though unless until what
  when where whereas whether which while who whom why yet`);

/** Relative pronouns. */
export const RELATIVES = set(`that which who whom`);

/** Question words that open an indirect question. */
export const QUESTION_WORDS = set(`how if what when where whether which who whom whose why`);

/** Personal pronouns as subjects. */
export const SUBJECT_PRONOUNS = set(
  `both everybody everyone he i it many nobody one others she some somebody someone they we who you`,
);

/** Possessive pronouns, which open a noun phrase. */
export const POSSESSIVES = set(`her his its my our their whose your`);

/** Verbs whose infinitive still tells of speech that took place: "went on to say". */
export const GOING_ON = set(`go continue`);
