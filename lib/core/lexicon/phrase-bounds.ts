import { MONTH_NAMES, SHORT_MONTHS, WEEKDAY_NAMES } from './time-words.ts';
import {
  ARTICLES,
  BE_FORMS,
  DEMONSTRATIVES,
  HAVE_FORMS,
  OWNERS,
  PERSONAL_PRONOUNS,
  SMALL_PREPOSITIONS,
} from './closed-classes.ts';
import { wordSet } from './word-set.ts';

/** How a claim does not open after "Mayor:"; an explanation does: "what we know", "five things to look for". */
export const EXPLAINING_OPENERS = wordSet('all everything how inside meet the what when where which who why');

/** Marks and words behind which a cue may open. */
export const BEFORE_A_CUE = wordSet('- after and before but by in or while', [',', '–', '—']);

/** Marks and words at which a reported clause is cut. */
export const CLAUSE_CUTS = wordSet(
  'after although and as because before but or since though when while yet',
  [',', ';', '–', '—'],
);

/** Words with which a source goes on behind a comma. */
export const SOURCE_GOES_ON = wordSet(
  'formerly from herself himself now of one then which who whose',
  ARTICLES,
);

/** Words that tell what a comma opens. */
export const AFTER_COMMA = wordSet('and as but including though which while who with', ARTICLES);

/** What a claim begins with behind its cue. */
export const CLAIM_OPENERS = wordSet(
  'about against and as but how if into that what when where whether which who why',
  SMALL_PREPOSITIONS,
  [',', ':'],
);

/** What a clause opens with, and no part of a noun phrase goes on with. */
export const SUBJECT_FIRST_WORDS = wordSet(
  'he her his it its she that their there these they this we',
  ARTICLES,
);

/** Words behind a document that are no part of what it is called. */
export const AFTER_DOCUMENT = wordSet(
  'across after among at before between during in last on over since that this which who',
);

/** Words before a document after which no name of its own follows. */
export const NO_OWN_OPENERS = wordSet('a an another my new one our recent several some three two');

/** Words in capitals at the head of a sentence or headline that open no name. */
export const NAME_STOPS = wordSet(
  'after and as asked at before but by for how if in on there what when while who why with',
  PERSONAL_PRONOUNS,
  OWNERS,
  DEMONSTRATIVES,
  ARTICLES,
);

/** Words that end the name of what a role is held in. */
export const AFTER_BODY =
  wordSet(`after all at before but during earlier from in last on responsible said since that to under until when
    where which while who whom whose yesterday`);

/** Words before a role that are no part of it. */
export const ROLE_LEAD_INS = wordSet(
  'also another currently formerly herself himself now one previously recently then until',
  ARTICLES,
);

/** Words that end what an unnamed source is described by. */
export const DESCRIPTION_ENDS =
  wordSet(`cited commissioned compiled conducted corroborated dated filed issued obtained posted presented published
    quoted released seen speaking that where which who whose`);

/** Words in capitals that are no part of a name: closed classes, the calendar, titles and states in short. */
export const NO_NAMES_PART = wordSet(
  `after and ariz as asked at before but calif colo conn for hopefully how if in mass md mich minn mr mrs ms
    my of okla on or tenn there what when where while who why wis`,
  MONTH_NAMES,
  SHORT_MONTHS,
  WEEKDAY_NAMES,
  PERSONAL_PRONOUNS,
  OWNERS,
  DEMONSTRATIVES,
  ARTICLES,
);

/** What stands in no title before its head: a pronoun, a conjunction, what leads up to a title rather than belongs to it. */
export const BEFORE_TITLE = wordSet(
  `about above after against along amid as because before behind below beside between by despite during from
    if including into like onto over since than that then there through today under unlike until when where
    which while who whom whose with`,
  PERSONAL_PRONOUNS,
);

/** What opens an adverbial before a comma: "In a letter on Monday,", "Speaking in Geneva,". */
export const ADVERBIAL_OPENERS =
  wordSet(`according additionally addressing after ahead alongside also although amid apart as asked at back because
    before besides beyond by citing despite during earlier elsewhere finally following for from furthermore
    however if in indeed instead last later like likewise meanwhile moreover nevertheless next on once over
    overall per quoting reacting recently responding separately similarly since speaking still this though to
    today under unlike until when while with writing yesterday`);

/** Words that end no source. */
export const AFTER_SOURCE = wordSet(
  `also and as but earlier herself himself itself later or recently said says that themselves then today told
    tonight when where which while who whom whose yesterday`,
  SMALL_PREPOSITIONS,
  BE_FORMS,
  HAVE_FORMS,
  ARTICLES,
);

/** Words before a source that are no part of it: "but", "however", "that". */
export const BEFORE_SOURCE =
  wordSet(`according additionally after also although and as because before besides but by elsewhere even finally
    from furthermore however if indeed instead likewise meanwhile moreover nevertheless nor now once or
    overall per separately similarly since so still that then therefore though thus to when where while with
    yet`);

/** What may stand between a name and its verb: "Cook, however, argues". */
export const BETWEEN_NAME_AND_VERB = wordSet(
  'again already also however later meanwhile now once repeatedly still then though too',
  [','],
);

/** Prepositions that tie nothing to the noun before them: they open a comparison, a time or who said it. */
export const LOOSE_PREPOSITIONS = wordSet(
  `according after amid as because before compared despite down due following like minus not per plus since
    than till unlike until up versus via vs`,
  ['according to'],
);

/** Words before a phrase of time that goes on from another. */
export const BEFORE_TIME = wordSet('after ahead at before by during for in noun of on since to', [
  'according to',
]);

/** What tells behind a noun that it is somebody's undertaking: "a scheme run by", "a programme to". */
export const TELLS_UNDERTAKING = wordSet(
  `aimed announced backed created designed established for funded introduced launched of released run set started
    that to unveiled which`,
);

/** What goes on from the name of an undertaking. */
export const AFTER_UNDERTAKING = wordSet(
  `. adopted agreed approved at by founded funded funding helping in offering on proposed under with`,
  TELLS_UNDERTAKING,
  [',', ';'],
);

/** Words that open a clause or phrase before the subject of the sentence. */
export const SUBJECT_OPENERS_BEFORE =
  wordSet(`after although as because before by following for if in on once since through under upon via when while
    with`);

/** What leads from somebody to a clause of theirs, or to where, when or how they spoke, and never to where they work. */
export const CIRCUMSTANCE_OPENERS =
  wordSet(`about across after against ahead along alongside although amid among around because before between
    by despite during following in inside near off on outside over since speaking through throughout to
    toward towards under until upon via when while who within without writing`);

/** Nouns that “of” makes prepositions of, “in front of”, and those that only place what they are of, “79th on the list of”. */
export const NOUNS_IN_PREPOSITIONS = wordSet(
  `ahead behalf charge favor favour front honor honour list lists memory place pursuit ranking rankings roster search
    sight spite view`,
);

/** Pasts that tell by no ending what a clause says of its subject: "as sales [fell] 4%". */
export const IRREGULAR_PASTS = wordSet('fell grew held hit lost rose sank shrank sold took went won');
