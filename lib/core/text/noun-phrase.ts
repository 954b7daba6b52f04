import { CLAUSE_LINKS } from '../lexicon/closed-classes.ts';
import { CLAUSED_NOUNS } from '../lexicon/governing-words.ts';
import { TIME_UNITS } from '../lexicon/time-words.ts';
import { itemAt } from './item-at.ts';
import type { Sentence, Token } from '../model.ts';
import type { PartOfSpeech } from '../universal-pos.ts';
import { isHyphened, isModifier, isVerbal, posAt } from './part-of-speech.ts';
import { type Phrase, phraseOf } from './phrase.ts';

/** Offices that "general" follows: "attorney general". */
const GENERALS =
  /^(?:attorney|secretary|director|governor|surgeon|solicitor|inspector|consul|auditor|prosecutor)$/;
const NOMINAL: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN', 'NUM', 'X', 'SYM']);

/** A noun phrase up to its noun: "the average clearance time", "China's total e-commerce volume", "it". */
export function readNoun(
  tokens: readonly Token[],
  at: number,
  limit: number,
  sentence: Sentence,
): Phrase | null {
  const start = posAt(tokens, at, sentence);
  if (start === 'PRON' && !CLAUSE_LINKS.has(tokens[at]?.norm ?? '')) {
    const next = posAt(tokens, at + 1, sentence);
    const possessive = /^(?:its|their|his|her|our|my|your)$/.test(tokens[at]?.norm ?? '');
    if (!possessive || !(NOMINAL.has(next) || next === 'ADJ' || next === 'VERB' || next === 'ADV'))
      return phraseOf(tokens, 'noun', at, at + 1, at);
  }
  let head = -1;
  let next = at;
  for (; next < limit; next += 1) {
    const pos = posAt(tokens, next, sentence);
    const token = tokens[next];
    // "the first time Oro has signed", "the deal Oro struck": another clause's subject
    if (
      pos === 'PROPN' &&
      head === next - 1 &&
      CLAUSED_NOUNS.has(itemAt(tokens, head)?.text ?? '') &&
      /^\p{Lu}\p{Ll}/u.test(token?.text ?? '')
    )
      break;
    // "scrapped its scheme three years after": how long ago begins anew
    if (pos === 'NUM' && head === next - 1 && isNounBeforeTime(tokens, next)) break;
    // "secretary-general": an adjective bound to the noun before it ends the phrase.
    const bound =
      pos === 'ADJ' &&
      ((head === next - 2 && itemAt(tokens, next - 1)?.norm === '-') ||
        (token?.norm === 'general' && head === next - 1 && GENERALS.test(tokens[head]?.norm ?? '')));
    if (bound || (NOMINAL.has(pos) && /[\p{L}\p{N}]/u.test(token?.text ?? ''))) head = next;
    else if (!continuesNoun(tokens, next, at, head, pos, sentence)) break;
  }
  if (head < 0) return determinerAlone(tokens, at, limit, sentence);
  return phraseOf(tokens, 'noun', at, head + 1, head);
}

/** "its [scheme] three years": a noun in small letters before a number of years or days. */
const isNounBeforeTime = (tokens: readonly Token[], number: number): boolean =>
  itemAt(tokens, number - 1)?.pos === 'NOUN' &&
  /^\p{Ll}/u.test(itemAt(tokens, number - 1)?.text ?? '') &&
  TIME_UNITS.has(tokens[number + 1]?.norm ?? '');

/** "this", "those", "some" standing for a noun. */
function determinerAlone(
  tokens: readonly Token[],
  at: number,
  limit: number,
  sentence: Sentence,
): Phrase | null {
  const norm = tokens[at]?.norm ?? '';
  const verb = at + 1 < limit && isVerbal(posAt(tokens, at + 1, sentence));
  // "the red alert came", with "alert" taken for an adjective
  const adjective = lastAdjective(tokens, at, limit);
  if (adjective > at && tokens[at]?.pos === 'DET' && isVerbal(posAt(tokens, adjective + 1, sentence))) {
    return phraseOf(tokens, 'noun', at, adjective + 1, adjective);
  }
  return /^(?:this|that|these|those|all|some|most|many|both)$/.test(norm) && verb
    ? phraseOf(tokens, 'noun', at, at + 1, at)
    : null;
}

function lastAdjective(tokens: readonly Token[], at: number, limit: number): number {
  let last = at;
  while (last + 1 < limit && tokens[last + 1]?.pos === 'ADJ') last += 1;
  return last;
}

const SIGNS: ReadonlySet<string> = new Set(['$', '£', '€', '¥', '%']);

/** Whether the token at `at` belongs to the noun phrase that begins at `first` and has its noun, so far, at `head`; -1 before there is one. */
function continuesNoun(
  tokens: readonly Token[],
  at: number,
  first: number,
  head: number,
  pos: PartOfSpeech,
  sentence: Sentence,
): boolean {
  const token = tokens[at];
  const norm = token?.norm ?? '';
  // "a fast-ferry service", "out-grower schemes"
  if (head < 0 && /^(?:ADV|ADP|VERB)$/.test(pos) && isHyphened(tokens, at)) return true;
  if (pos === 'CCONJ') return head < 0 && joinsAdjectives(tokens, at);
  if (pos === 'DET') return at === first || (itemAt(tokens, at - 1)?.pos === 'DET' && head < 0);
  if (pos === 'PRON') return at === first;
  if (SIGNS.has(norm)) return true;
  if (norm === "'s" || norm === "'") return head === at - 1 && tokens[at + 1]?.pos !== 'VERB';
  if (norm === '-')
    return (
      token?.end === tokens[at + 1]?.start &&
      (head !== at - 1 || token?.start === itemAt(tokens, at - 1)?.end)
    );
  switch (pos) {
    case 'ADJ':
      return head < 0 || isAdjectiveInside(tokens, at, head);
    case 'VERB':
      return (
        (isModifier(tokens, at, sentence) && (head < 0 || itemAt(tokens, at - 1)?.norm === "'s")) ||
        itemAt(tokens, at - 1)?.norm === '-'
      );
    case 'ADV':
    case 'ADP':
      // "a buy-back scheme", "its add-on plan"
      if (head === at - 2 && itemAt(tokens, at - 1)?.norm === '-')
        return tokens[at + 1]?.pos === 'NOUN' && itemAt(tokens, at - 1)?.start === itemAt(tokens, head)?.end;
      return pos === 'ADV' && head < 0 && at + 1 < sentence.endToken && isOfQuality(tokens, at, first);
    default:
      return false;
  }
}

/** "commercial and industrial loans" */
const joinsAdjectives = (tokens: readonly Token[], at: number): boolean =>
  /^(?:and|or)$/.test(tokens[at]?.norm ?? '') &&
  itemAt(tokens, at - 1)?.pos === 'ADJ' &&
  tokens[at + 1]?.pos === 'ADJ' &&
  tokens[at + 2]?.pos === 'NOUN';

/** An adjective behind what might be the noun: "11 other countries", "the city's new bridge", "a two-year pilot". */
function isAdjectiveInside(tokens: readonly Token[], at: number, head: number): boolean {
  const [before, next] = [itemAt(tokens, at - 1), tokens[at + 1]];
  if (/^(?:'s?|-)$/.test(before?.norm ?? '') || itemAt(tokens, at - 2)?.norm === '-') return true;
  if (isInsideName(tokens, at)) return true;
  if (head !== at - 1 || !/^(?:NUM|PROPN)$/.test(before?.pos ?? '')) return false;
  // "the Yunnan provincial government", "the two former Cold War rivals"
  return next?.pos === 'NOUN' || (/^(?:two|three|four)$/.test(before?.norm ?? '') && next?.pos === 'PROPN');
}

/** "a sharply higher price", "very large ships": an adverb before a quality; right behind an article only one in -ly. */
function isOfQuality(tokens: readonly Token[], at: number, first: number): boolean {
  const isFirst = itemAt(tokens, at - 1)?.pos === 'DET' || at === first;
  return (
    /^(?:ADJ|VERB)$/.test(tokens[at + 1]?.pos ?? '') && (!isFirst || tokens[at]?.norm.endsWith('ly') === true)
  );
}

/** A lower-case or oddly tagged word between capitals: "Free Trade Area". */
function isInsideName(tokens: readonly Token[], at: number): boolean {
  return itemAt(tokens, at - 1)?.pos === 'PROPN' && /^\p{Lu}/u.test(tokens[at]?.text ?? '');
}
