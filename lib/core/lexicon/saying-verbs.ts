import { wordSet } from './word-set.ts';

/** Verbs of saying by their plain form: a time beside one dates the saying, and its subject is who speaks. */
export const SAYING_VERBS: ReadonlySet<string> = new Set(
  (
    'add announce argue claim confirm declare disclose explain insist note publish report reveal say state tell warn write ' +
    'acknowledge admit ask comment deny emphasise emphasize estimate find forecast point predict remark show stress urge ' +
    'brief post reply respond speak suggest testify tweet'
  ).split(' '),
);

/** Verbs beside which a time is that of telling or hearing, and none of what is told. */
export const TELLING_VERBS: ReadonlySet<string> = new Set([
  ...SAYING_VERBS,
  ...'hint indicate learn signal'.split(' '),
]);

/** Verbs that say something, and no more, where “that” and a clause follow, beside those of saying. */
export const ARGUING_VERBS =
  wordSet(`advise affirm alert allege apprise assert assure attest aver brag caution clarify complain concede confess contend
    counter direct fret fume gripe grumble inform insist instruct joke lament maintain notify observe opine pledge posit
    project promise quip reaffirm reassure recall reiterate remind retort speculate stipulate theorise theorize vow`);

/** Verbs that only a speaker's words can do, whatever their object: "stressed the need", "asked for details". */
export const VOICING_VERBS =
  wordSet(`accuse affirm applaud ask assail bemoan blast commend condemn criticise criticize decry denounce deplore
    deride emphasise emphasize extol highlight lambast lambaste laud mention pledge praise promise reaffirm reiterate
    ridicule slam stress tout underline underscore urge voice vow warn`);

/** Verbs that say something where an amount is their object: "reported a loss of $2 million". */
export const COUNTING_VERBS: ReadonlySet<string> = new Set(
  'estimate forecast predict project report'.split(' '),
);

/** Cues that are nothing but saying. */
export const PURE_CUES: ReadonlySet<string> = new Set([
  'according to',
  'per',
  ...'said say says state stated states'.split(' '),
]);

/** What stands before the verb of a cue and leaves it what it is. */
export const SAYING_ADVERBS =
  wordSet(`again also always bluntly consistently earlier first flatly further had has have initially later long more now often
    openly previously proudly publicly recently repeatedly reportedly simply since strongly then`);

/** Verbs of saying and of thinking, whose own subject follows. */
export const CLAIMING_VERBS = wordSet(
  `add argue believe claim estimate expect find hope know note predict report say show suggest think warn`,
);

/** Frequent forms of verbs of saying. */
export const SAID_FORMS = wordSet(
  `added adds argued explained explains noted notes said says stated states warned writes wrote`,
);

/** Frequent verbs of a clause: "In America, the president said". */
export const CLAUSE_VERBS = wordSet(
  `added adds argued asked called came made noted said says tells told took warned went writes wrote`,
);

/** Verbs of saying and thinking that a figure stands in. */
export const ESTIMATING_VERBS = wordSet(
  'announce argue believe claim estimate indicate note predict say suggest think warn',
);

/** With what whoever said one thing says the next: "called it late, emphasising that …". */
export const SAYING_MORE =
  wordSet(`accusing adding arguing calling claiming emphasising emphasizing insisting noting saying stating stressing
    warning`);

/** What an event tells by itself: "a door stood open, indicating that". */
export const TELLING_EVENTS = wordSet(
  `demonstrating exposing highlighting illustrating indicating proving reflecting showing signaling signalling
  underlining underscoring`,
);

/** What is said or written in so many words. */
export const SPOKEN_THINGS = wordSet(
  `address email letter memo message note op-ed post remarks report speech statement study talk tweet`,
);

/** Verbs of praise and blame, for something that was done. */
export const PRAISING_VERBS = wordSet(
  'applaud blast commend condemn congratulate criticise criticize hail laud praise salute slam thank',
);

/** What says beside a quotation, and is a noun or a quality to the tagger. */
export const SAYING_OR_NOUN =
  wordSet(`affirms answers attested attests claims comments counters detailed details echoes elaborated enthuses estimates
    jokes marvels notes offers points questions quips reasoned reasons reflected reflects remarks reports shares states
    stresses`);
