const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Words of time that stand beside a cue without belonging to the claim. */
export const TIME_WORDS =
  set(`monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow
  earlier later recently afterwards afterward then now again once twice repeatedly separately previously subsequently
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep
  sept oct nov dec`);

/** Nouns of time: "last week", "in the morning". */
export const TIME_NOUNS =
  set(`day days week weeks weekend month months year years morning afternoon evening night noon
  midnight hour hours minute minutes decade moment time summer winter spring autumn quarter century`);

/** Where things are said: "in a statement", "at a press conference". */
export const VENUE_NOUNS =
  set(`statement interview interviews letter note tweet tweets email e-mail conference briefing
  speech telephone phone post call broadcast memo message filing appearance remarks rally address sidelines comments
  hearing testimony debate podcast blog editorial ad condition response reply reference regard terms`);

/** Words before a noun of time: "last week", "this month", "the other day". */
export const TIME_MODIFIERS = set(`last this that next early late the same past previous following
  mid every each one a ago`);

/** Prepositions that may join phrases inside a noun phrase. */
export const NOUN_JOINTS =
  set(`of for at in from on with to by against between under behind among within including near
  across about over around without inside outside into`);

/** Words that may stand before the subject of a clause inside a sentence. */
export const CLAUSE_OPENERS =
  set(`that as while when where because since after before until although though if but and
  or so yet than like once whereas unless whether which who whom what how why even`);

/** Relative pronouns. */
export const RELATIVES = set(`who which that whom`);

/** Question words that open an indirect question. */
export const QUESTION_WORDS = set(`whether if how why what who whom whose where when which`);

/** Personal pronouns as subjects. */
export const SUBJECT_PRONOUNS =
  set(`he she it they we i you who one both some others many nobody everyone everybody
  somebody someone`);

/** Possessive pronouns, which open a noun phrase. */
export const POSSESSIVES = set(`his her its their our my your whose`);

/** Verbs whose infinitive still tells of speech that took place: "went on to say". */
export const GOING_ON = set(`go continue`);
