import { CHANGING_PRESENT, PLAIN_TOO, PRESENT_TOO } from '../lexicon/headline-verbs.ts';
import { MODAL_FORMS } from '../lexicon/closed-classes.ts';
import { isDemonym } from '../lexicon/nations-of.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../model.ts';
import { itemAt } from './item-at.ts';

// Words that are verbs and nouns, of which the tagger takes the wrong one.

/** "Halden News 1 saw a rise", ", recording an increase": no noun stands there before an article. */
export function takesArticle(sentence: readonly Token[], token: Token, index: number): boolean {
  const before = itemAt(sentence, index - 1);
  // ", striking a deal"
  const opening = before?.text === ',' && /^\p{Ll}{3,}ing$/u.test(token.text);
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
export function isBeforePronoun(sentence: readonly Token[], token: Token, index: number): boolean {
  return (
    token.pos === 'NOUN' &&
    token.norm.endsWith('s') &&
    /^(?:that|which)$/.test(itemAt(sentence, index - 1)?.norm ?? '') &&
    /^(?:it|them|him|her|us|me)$/.test(sentence[index + 1]?.norm ?? '') &&
    /^(?:ADP|NUM|PUNCT)$/.test(sentence[index + 2]?.pos ?? '')
  );
}

/** "candidates who would best handle a crisis": behind a modal and an adverb, before an article. */
export function isBehindModal(sentence: readonly Token[], token: Token, index: number): boolean {
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
export function isOnlyVerb(sentence: readonly Token[], token: Token, index: number): boolean {
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
export function isOwnedDeed(sentence: readonly Token[], token: Token, index: number): boolean {
  return (
    token.pos === 'VERB' &&
    token.norm.endsWith('ing') &&
    sentence[index + 1]?.norm === 'of' &&
    /^(?:['’]s?|its|their|his|her|our|my|your)$/.test(itemAt(sentence, index - 1)?.norm ?? '')
  );
}

/** "for new lets": behind a preposition and a quality. */
export function isDescribed(sentence: readonly Token[], token: Token, index: number): boolean {
  return (
    token.pos === 'VERB' &&
    token.norm.endsWith('s') &&
    token.norm !== token.lemma &&
    itemAt(sentence, index - 1)?.pos === 'ADJ' &&
    itemAt(sentence, index - 2)?.pos === 'ADP'
  );
}

/** Before "to": what somebody does, and plural nouns. */
const INTENDING = wordSet('moves plans pledges proposes vows');

/** "NASA plans to use landers", "The government plans to set up units"; not "government plans to cut jobs were dropped". */
export function isPlanning(sentence: readonly Token[], token: Token, index: number): boolean {
  const [before, verb] = [itemAt(sentence, index - 1), sentence[index + 2]];
  if (token.pos !== 'NOUN' || !INTENDING.has(token.text) || sentence[index + 1]?.norm !== 'to') return false;
  if (verb === undefined || verb.norm !== verb.lemma || /^(?:DET|NUM|PROPN|PUNCT)$/.test(verb.pos))
    return false;
  const isName = before?.pos === 'PROPN' && !isDemonym(before.text);
  const isOne = before?.pos === 'NOUN' && !before.norm.endsWith('s') && isDetermined(sentence, index - 1);
  return (isName || isOne) && !hasVerbBehind(sentence, index + 3);
}

/** "[the American] government" */
function isDetermined(sentence: readonly Token[], noun: number): boolean {
  let at = noun - 1;
  while (/^(?:ADJ|NOUN|PROPN)$/.test(itemAt(sentence, at)?.pos ?? '') && noun - at < NEAR) at -= 1;
  return /^(?:DET|PRON)$/.test(itemAt(sentence, at)?.pos ?? '') || itemAt(sentence, at)?.norm === "'s";
}

/** Tokens of a noun phrase before its noun. */
const NEAR = 5;

/** Whether a finite verb stands behind in the same clause, of which what stands before is the subject then. */
function hasVerbBehind(sentence: readonly Token[], from: number): boolean {
  for (let at = from; at < sentence.length; at += 1) {
    const token = sentence[at];
    if (token === undefined || /^(?:PUNCT|SCONJ|CCONJ)$/.test(token.pos) || RELATIVE.test(token.norm))
      return false;
    if (token.pos === 'AUX') return true;
  }
  return false;
}

const RELATIVE = /^(?:that|which|who|whose|where|what|how|when|while|if|as)$/;
