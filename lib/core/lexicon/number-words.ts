import { ARTICLES, BE_FORMS, HAVE_FORMS, MODAL_VERBS, OWNERS, SMALL_PREPOSITIONS } from './closed-classes.ts';
import { wordSet } from './word-set.ts';

/** Cardinal words below a hundred. */
export const SMALL: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** Words that multiply what stands before them, as powers of ten. */
export const MAGNITUDES: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
  quadrillion: 15,
  quintillion: 18,
  lakh: 5,
  lakhs: 5,
  lac: 5,
  crore: 7,
  crores: 7,
  wan: 4,
  yi: 8,
  mn: 6,
  mln: 6,
  mil: 6,
  bn: 9,
  bln: 9,
  bil: 9,
  tn: 12,
  trn: 12,
  tln: 12,
};

/** Single letters that multiply where the number is money or counts something, as powers of ten. */
export const MAGNITUDE_LETTERS: Readonly<Record<string, number>> = {
  k: 3,
  K: 3,
  m: 6,
  M: 6,
  MM: 6,
  b: 9,
  B: 9,
  t: 12,
  T: 12,
};

/** Group names that stand for a number. */
export const GROUPS: Readonly<Record<string, number>> = { dozen: 12, score: 20 };

/** Denominators, singular and plural. */
export const DENOMINATORS: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourth: 4,
  fourths: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  sixths: 6,
  seventh: 7,
  sevenths: 7,
  eighth: 8,
  eighths: 8,
  ninth: 9,
  ninths: 9,
  tenth: 10,
  tenths: 10,
  twelfth: 12,
  twentieth: 20,
  hundredth: 100,
  hundredths: 100,
  thousandth: 1000,
};

/** One character that is a fraction. */
export const FRACTION_GLYPHS: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
};

/** Verbs that are a multiple by themselves, and which way they go. */
export const MULTIPLE_VERBS: Readonly<Record<string, number>> = {
  doubled: 2,
  doubles: 2,
  doubling: 2,
  tripled: 3,
  triples: 3,
  tripling: 3,
  trebled: 3,
  trebles: 3,
  trebling: 3,
  quadrupled: 4,
  quadruples: 4,
  quadrupling: 4,
  quintupled: 5,
  quintupling: 5,
  sextupled: 6,
  halved: 0.5,
  halves: 0.5,
  halving: 0.5,
};

/** Their plain forms, which are multiples after "to", "will" and the like and before "the", "that", "its". */
export const MULTIPLE_STEMS: Readonly<Record<string, number>> = {
  double: 2,
  triple: 3,
  treble: 3,
  quadruple: 4,
  quintuple: 5,
  halve: 0.5,
};

/** Adverbs that are a multiple before "the", "as", "that" and a count of times elsewhere. */
export const MULTIPLE_ADVERBS: Readonly<Record<string, number>> = { twice: 2, thrice: 3 };

/** "fifth", "twenty-seventh", "14th", but not "Smith". */
export const ORDINAL_FORM =
  /^(?:(?:[a-z]+ty-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|(?:ten|eleven|twelf|[a-z]+teen|[a-z]+tie)th|\d+(?:st|nd|rd|th))$/;

/** Words before a number that belong to it, and so to the claim: "said about 50 people had left". */
export const BEFORE_NUMBERS = wordSet('about almost around at between less more nearly over some under up');

/** Words for how many, before people who are no one person. */
export const QUANTIFIERS_OF_PEOPLE = wordSet(
  'all both few five four many most neither no other several some three two',
);

/** Words before a portion of a whole. */
export const BEFORE_PORTIONS = wordSet(
  `a about almost an around at exactly full fully just least less more nearly one only over roughly some than`,
);

/** Words that "about" follows without being a bound of the number behind: "asked about 50 cases". */
export const AFTER_ABOUT =
  wordSet(`ask asked asking comment comments complained complaint complaints concern concerned concerns debate
    details doubt doubts facts hear heard information know learn learned more news question questions remark
    remarks speak spoke stories story talk talking talks think thinking told warned worried worries worry
    written wrote`);

/** Words that are no noun below "per". */
export const NO_DENOMINATORS = wordSet(
  `among and as at between by compared down during each for from in last on or over since than this to up
    with`,
  BE_FORMS,
  HAVE_FORMS,
  ARTICLES,
);

/** Words that are no noun above "per". */
export const NO_NUMERATORS = wordSet(
  'and as or per than that which who',
  SMALL_PREPOSITIONS,
  BE_FORMS,
  HAVE_FORMS,
);

/** What "double" and the like are of without being a multiple. */
export const AFTER_DOUBLE = wordSet(
  `champion champions draw final finals match matches partner partners player players team teams title titles`,
);

/** Words before a verb that is a multiple: "will double". */
export const BEFORE_MULTIPLE = wordSet('about almost nearly roughly than to', MODAL_VERBS);

/** Nouns after an ordinal that ranks rather than parts. */
export const AFTER_ORDINAL =
  wordSet(`brother century countries country day dozen final finals hour marathon mile parties party person sister
    term time way year`);

/** Words before an ordinal that is a part: "a third". */
export const BEFORE_ORDINAL = wordSet('each early final first last latter one other per second the this');

/** Words before a bare number that states how much. */
export const BEFORE_BARE_NUMBER = wordSet(
  'above and around at below from hit is near of past reached to was',
);

/** Words that make a small number a mere reference: "the two leaders", "all five". */
export const BEFORE_REFERENCE = wordSet("'s all both my the these those your ’s", OWNERS);

/** Words before a number that is a level. */
export const BEFORE_LEVEL = wordSet('at exceeded from hit of reached to totaled totalled', BE_FORMS);

/** Words before a number that is one more of those counted. */
export const AFTER_COUNT_GOES_ON = wordSet('against and another at from of or than to whom with', [',']);

/** Words before a noun that has been counted already. */
export const BEFORE_COUNTED_NOUN = wordSet('all first last my the them these those', OWNERS);

/** What "double" and the like make one term with. */
export const DOUBLE_COMPOUNDS = wordSet(
  `agent album bill check crown digit digits figure figures jeopardy standard standards whammy`,
);

/** Nouns that make an adjective with a number before them. */
export const AFTER_HYPHEN = wordSet(
  `day game hour member minute month odd old page plus point share something stock strong time way week year`,
);

/** Words around a span of time. */
export const BEFORE_SPAN = wordSet(
  `about after by for in just last lasted lasts least nearly of only take takes than took within`,
);

/** Words after "times" that make it a multiple and no count. */
export const AFTER_TIMES = wordSet(
  `adjusted annual as average bigger book covered current earnings ebitda expected faster fewer forward gdp
    greater higher larger last less leverage likelier longer lower more net normal over oversubscribed revenue
    sales that the this those trailing what`,
  OWNERS,
);

/** Numbers of several, as words. */
export const CARDINALS = wordSet('eight five four nine seven six ten three two');

/** What tells where or how those were asked of whom a share is told. */
export const BEHIND_ASKED =
  wordSet(`across among asked going interviewed nationally nationwide overall polled questioned surveyed that voting
    which who`);

/** What may stand between a verb of change and the amount: "Falls to 4.1 Percent". */
export const BEFORE_AMOUNT = wordSet(
  `above almost another at below by down from more nearly over past record to under up`,
);
