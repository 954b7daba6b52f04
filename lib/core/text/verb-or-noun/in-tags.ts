import { CHANGING_PRESENT, PLAIN_TOO, PRESENT_TOO } from '../../lexicon/headline-verbs.ts';
import { MODAL_FORMS } from '../../lexicon/closed-classes.ts';
import type { Token } from '../../model.ts';
import { SPEAKING_NOUNS } from '../../lexicon/speaking-nouns.ts';
import { SUBJECT_FIRST_WORDS } from '../../lexicon/phrase-bounds.ts';
import { opensInCapital } from '../letters.ts';
import { itemAt } from '../item-at.ts';
import { isPlanning } from './planning.ts';

// Words that are verbs and nouns, of which the tagger takes the wrong one: as all stages read them. What `in-phrases.ts` puts right is
// for phrases alone: taken over here, claims and figures of 47 to 83 of 640 texts change, most of them for the worse.

/** What tells that no noun or quality can stand there. */
const VERB_SIGNS = [
  isBeforeAside,
  isBeforeClause,
  isPassive,
  isBeforeObject,
  isAnswer,
  isBeforePronoun,
  isAfterWho,
  isOnlyVerb,
  isPlanning,
  isBehindModal,
];
/** What tells that no verb can. */
const NOUN_SIGNS = [isOwnedDeed, isDescribed, isSource];

/** Whether what is tagged a noun or a quality can only be a verb among its neighbours. */
export const isVerbAfterAll = (sentence: readonly Token[], token: Token, index: number): boolean =>
  VERB_SIGNS.some((tells) => tells(sentence, token, index));

/** Whether what is tagged a verb can only be a noun. */
export const isNounAfterAll = (sentence: readonly Token[], token: Token, index: number): boolean =>
  NOUN_SIGNS.some((tells) => tells(sentence, token, index));

/** "Halden News 1 saw a rise", ", recording an increase", "Building a home takes": no noun stands there before an article. */
export function takesArticle(sentence: readonly Token[], token: Token, index: number): boolean {
  const before = itemAt(sentence, index - 1);
  // ", striking a deal"
  const opening = opensPart(before) && /^\p{L}\p{Ll}{2,}ing$/u.test(token.text) && !TIMES.test(token.norm);
  if (
    !(opening ? /^(?:ADJ|NOUN|ADV)$/ : /^(?:NOUN|ADV)$/).test(token.pos) ||
    !/^(?:an?|the|its|their|his|her)$/.test(sentence[index + 1]?.norm ?? '')
  )
    return false;
  if (token.text === 'saw') return /^(?:NUM|NOUN|PROPN)$/.test(before?.pos ?? '');
  // "Oro signs the treaty", "the debate marks the end"; not "split tickets the better", "the goods shares the"
  if (PRESENT_TOO.has(token.text))
    return /^(?:NOUN|PROPN)$/.test(before?.pos ?? '') && before?.norm.endsWith('s') !== true;
  // "Oro and Lumara sign the treaty", "ministers back the plan"
  if (PLAIN_TOO.has(token.text))
    return (
      /^(?:NOUN|PROPN)$/.test(before?.pos ?? '') &&
      (/[^s]s$/.test(before?.text ?? '') || (before?.pos === 'PROPN' && isJoined(sentence, index - 1)))
    );
  return opening;
}

/** What a part of a sentence opens behind: nothing, a comma, or what introduces words told. */
const opensPart = (before: Token | undefined): boolean =>
  before === undefined || before.text === ',' || before.norm === 'that';

/** “Spring the following year” */
const TIMES = /^(?:evening|morning|spring)$/;

/** "Oro and [Lumara Air]": a name that is the second of two. */
function isJoined(sentence: readonly Token[], last: number): boolean {
  let first = last;
  while (itemAt(sentence, first)?.pos === 'PROPN') first -= 1;
  return itemAt(sentence, first)?.norm === 'and';
}

/** The plain form of what an article follows. */
export const verbOf = ({ norm, lemma }: Token): string =>
  PRESENT_TOO.has(norm) || PLAIN_TOO.has(norm)
    ? lemma
    : norm === 'saw'
      ? 'see'
      : norm
          .replace(/ing$/, '')
          .replace(/([bdgmnprt])\1$/, '$1')
          .replace(/(?<=[^aeiou][aeiou]k)$/, 'e');

/** Tokens between a verb and the one that “and” joins to it. */
const FAR = 24;

/** "a round that values it at $3 million": no noun stands between a relative pronoun and one that has no verb behind it. */
function isBeforePronoun(sentence: readonly Token[], token: Token, index: number): boolean {
  return (
    token.pos === 'NOUN' &&
    token.norm.endsWith('s') &&
    /^(?:that|which)$/.test(itemAt(sentence, index - 1)?.norm ?? '') &&
    /^(?:it|them|him|her|us|me)$/.test(sentence[index + 1]?.norm ?? '') &&
    /^(?:ADP|NUM|PUNCT)$/.test(sentence[index + 2]?.pos ?? '')
  );
}

/** "candidates who would best handle a crisis": behind a modal and an adverb, before an article. */
function isBehindModal(sentence: readonly Token[], token: Token, index: number): boolean {
  return (
    token.pos === 'NOUN' &&
    token.lemma === token.norm &&
    /^(?:ADV|ADJ)$/.test(itemAt(sentence, index - 1)?.pos ?? '') &&
    MODAL_FORMS.has(itemAt(sentence, index - 2)?.norm ?? '') &&
    sentence[index + 1]?.pos === 'DET'
  );
}

/** "will restore wetland and plant 300 trees": no single noun stands between "and" and what is counted. */
export function isSecondVerb(sentence: readonly Token[], token: Token, index: number): boolean {
  if (token.pos !== 'NOUN' || !/^\p{Ll}{3,}$/u.test(token.text) || token.lemma !== token.norm) return false;
  if (itemAt(sentence, index - 1)?.norm !== 'and' || !/^(?:NUM|SYM)$/.test(sentence[index + 1]?.pos ?? ''))
    return false;
  let verb = index - 2;
  while (index - verb < FAR && /^(?:NOUN|PROPN|ADJ|NUM|DET|ADP|SYM)$/.test(itemAt(sentence, verb)?.pos ?? ''))
    verb -= 1;
  return (
    itemAt(sentence, verb)?.pos === 'VERB' &&
    /^(?:to|will|would|can|could|may|might|must|should|shall)$/.test(itemAt(sentence, verb - 1)?.norm ?? '')
  );
}

/** "The system cuts energy use by 35%.", "Every hour of delay costs carriers $6,000.": what is a verb too is one where nothing else can be. */
function isOnlyVerb(sentence: readonly Token[], token: Token, index: number): boolean {
  if (token.pos !== 'NOUN' || index < 2 || !CHANGING_PRESENT.has(token.text)) return false;
  const before = itemAt(sentence, index - 1);
  if (!/^(?:NOUN|PROPN)$/.test(before?.pos ?? '') || before?.norm.endsWith('s') === true) return false;
  if (!/^(?:NOUN|PROPN|ADJ|NUM|SYM|DET|ADV)$/.test(sentence[index + 1]?.pos ?? '')) return false;
  const last = sentence.at(-1)?.text ?? '';
  return (
    /^[.”"]$/.test(last) &&
    !sentence.some(({ pos }, at) => pos === 'AUX' || (pos === 'VERB' && !isLed(sentence, at)))
  );
}

/** Whether the verb at `at` is not its sentence's: an infinitive, a participle, or another clause's behind "and". */
const isLed = (sentence: readonly Token[], at: number): boolean =>
  /^(?:to|and|that|which|who)$/.test(itemAt(sentence, at - 1)?.norm ?? '') ||
  sentence[at]?.norm.endsWith('ing') === true;

/** "the president's handling of the economy": what somebody's deed is called. */
function isOwnedDeed(sentence: readonly Token[], token: Token, index: number): boolean {
  return (
    token.pos === 'VERB' &&
    token.norm.endsWith('ing') &&
    sentence[index + 1]?.norm === 'of' &&
    /^(?:['’]s?|its|their|his|her|our|my|your)$/.test(itemAt(sentence, index - 1)?.norm ?? '')
  );
}

/** "for new lets": behind a preposition and a quality. */
function isDescribed(sentence: readonly Token[], token: Token, index: number): boolean {
  return (
    token.pos === 'VERB' &&
    token.norm.endsWith('s') &&
    token.norm !== token.lemma &&
    itemAt(sentence, index - 1)?.pos === 'ADJ' &&
    itemAt(sentence, index - 2)?.pos === 'ADP'
  );
}

/** "the plan sets aside": of two nouns before "aside" the second is the verb. */
function isBeforeAside(sentence: readonly Token[], token: Token, index: number): boolean {
  return (
    token.pos === 'NOUN' &&
    token.norm.endsWith('s') &&
    sentence[index + 1]?.norm === 'aside' &&
    /^(?:NOUN|PROPN)$/.test(itemAt(sentence, index - 1)?.pos ?? '')
  );
}

/** Verbs of saying that are nouns in the plural as well. */
const TELLING =
  /^(?:affirms|attests|claims|comments|demands|estimates|forecasts|notes|promises|remarks|reports|states)$/;

/** "Toyota claims the battery lasts": who speaks is no part of a noun in the plural that an article or a pronoun follows. */
function isBeforeClause(sentence: readonly Token[], token: Token, index: number): boolean {
  const before = itemAt(sentence, index - 1);
  return (
    token.pos === 'NOUN' &&
    TELLING.test(token.text) &&
    ((before?.pos === 'PROPN' && opensInCapital(before.text)) || SPEAKING_NOUNS.has(before?.norm ?? '')) &&
    SUBJECT_FIRST_WORDS.has(sentence[index + 1]?.norm ?? '')
  );
}

/** What the asked do that is a noun as well. */
const ANSWERS = /^(?:back|call|favou?r|support|want)$/;

/** "six in 10 say they would move", "60% support a ban": what a share does whose object follows; "60% support" alone is a noun. */
function isAnswer(sentence: readonly Token[], token: Token, index: number): boolean {
  const before = itemAt(sentence, index - 1);
  if (token.pos !== 'NOUN') return false;
  if (token.text === 'say') return /^(?:NUM|NOUN|PROPN|SYM)$/.test(before?.pos ?? '');
  if (!ANSWERS.test(token.text)) return false;
  const next = sentence[index + 1];
  return (
    (/^(?:%|percent|thirds|quarters)$/.test(before?.norm ?? '') || before?.pos === 'NUM') &&
    (/^(?:DET|PRON|PROPN)$/.test(next?.pos ?? '') || next?.norm.endsWith('ing') === true)
  );
}

/** "was co-sponsored by": what is done by somebody is no quality. */
function isPassive(sentence: readonly Token[], token: Token, index: number): boolean {
  return (
    token.pos === 'ADJ' &&
    token.norm.endsWith('ed') &&
    sentence[index + 1]?.norm === 'by' &&
    itemAt(sentence, index - 1)?.pos === 'AUX'
  );
}

/** "Officials branded the event a shambles": no quality stands between a noun and an article. */
function isBeforeObject(sentence: readonly Token[], token: Token, index: number): boolean {
  const before = itemAt(sentence, index - 1);
  return (
    token.pos === 'ADJ' &&
    token.norm.endsWith('ed') &&
    /^(?:the|an?|its|his|her|their)$/.test(sentence[index + 1]?.norm ?? '') &&
    (/^(?:NOUN|PROPN|ADV)$/.test(before?.pos ?? '') ||
      /^(?:he|she|it|they|have|has|had|who)$/.test(before?.norm ?? ''))
  );
}

/** "workers who work on the mains": no noun stands right behind "who" but as its verb. */
function isAfterWho(sentence: readonly Token[], token: Token, index: number): boolean {
  const next = sentence[index + 1];
  return (
    token.pos === 'NOUN' &&
    itemAt(sentence, index - 1)?.norm === 'who' &&
    next !== undefined &&
    !/^(?:VERB|AUX|NOUN|PUNCT)$/.test(next.pos)
  );
}

/** "according to figures", "according to new modelling" */
function isSource(sentence: readonly Token[], token: Token, index: number): boolean {
  const isDescribed = itemAt(sentence, index - 1)?.pos === 'ADJ' && token.norm.endsWith('ing');
  const to = index - (isDescribed ? 2 : 1);
  return (
    token.pos === 'VERB' &&
    itemAt(sentence, to)?.norm === 'to' &&
    itemAt(sentence, to - 1)?.norm === 'according'
  );
}
