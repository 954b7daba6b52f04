import { CHANGING_PRESENT as PRESENT } from '../../lexicon/headline-verbs.ts';
import { COUNTED_UNDERTAKINGS } from '../../lexicon/head-nouns.ts';
import { PAY_WORDS } from '../../lexicon/topic-words.ts';
import { itemAt } from '../item-at.ts';
import type { Token } from '../../model.ts';
import { isAmountAt } from './title-verbs.ts';

// Words that are verbs, nouns or adjectives, of which the tagger takes the wrong one: as phrases read them, and they alone.

const BASE = new Set('drop fall rise climb increase decline decrease jump gain slip surge dip'.split(' '));

const INTENDING = new Set('plans aims hopes vows moves offers'.split(' '));

/** "Two-thirds of firms plan to hire": the same behind a plural. */
const INTEND = new Set('plan aim hope vow'.split(' '));

/** All that the tagger takes for nouns, but for what stands behind "last". */
const MAY_BE_VERBS = new Set([
  ...PRESENT,
  ...BASE,
  ...INTENDING,
  ...INTEND,
  'accounts',
  'amounts',
  'rose',
  'fell',
]);

export function isHeadlineVerb(tokens: readonly Token[], at: number, before: Token | undefined): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || (!MAY_BE_VERBS.has(token.norm) && before?.norm !== 'last')) return false;
  // "absences drop by 11 percent"
  if (BASE.has(token.norm))
    return (
      before?.pos === 'NOUN' && before.lemma !== before.norm && (next?.norm === 'by' || next?.pos === 'NUM')
    );
  if (token.norm === 'accounts' && next?.norm === 'for') return true;
  if (token.norm === 'amounts')
    return /^(?:NOUN|PROPN)$/.test(before?.pos ?? '') && next?.norm === 'to' && isAmountAt(tokens, at + 2);
  if (INTEND.has(token.norm))
    return (
      before?.pos === 'NOUN' &&
      before.lemma !== before.norm &&
      before.norm.endsWith('s') &&
      next?.norm === 'to' &&
      tokens[at + 2]?.pos === 'VERB'
    );
  // "The Agency plans to spend"
  if (INTENDING.has(token.norm) && next?.norm === 'to')
    return (before?.pos === 'PROPN' || before?.norm === 'and') && tokens[at + 2]?.pos === 'VERB';
  // "was last trading at"
  if (before?.norm === 'last' && token.norm.endsWith('ing')) return itemAt(tokens, at - 2)?.pos === 'AUX';
  // "Revenue in 2025 rose 16 percent", "The S&P 500 fell 0.9%"
  if (/^(?:rose|fell)$/.test(token.norm))
    return (
      !/^(?:DET|ADJ|ADP)$/.test(before?.pos ?? 'DET') &&
      (/^(?:by|to)$/.test(next?.norm ?? '') || /^(?:NUM|SYM)$/.test(next?.pos ?? ''))
    );
  if (!PRESENT.has(token.norm)) return false;
  if (!/^(?:NOUN|PROPN)$/.test(before?.pos ?? '')) return false;
  // "sales rises by 3%", but "cut energy costs by 3%"
  const isMovedBy = next?.norm === 'by' && token.norm !== 'costs';
  if (next?.pos === 'NUM' || next?.pos === 'SYM' || isMovedBy) return true;
  // "refitting a ferry costs between €1 million and €2 million", "a litre costs about 142 pence"
  const amount = tokens[at + 2];
  const isPriced = next?.norm === 'between' && amount?.pos === 'SYM';
  const isAbout = APPROXIMATE.test(next?.norm ?? '') && /^(?:NUM|SYM)$/.test(amount?.pos ?? '');
  if (before?.lemma === before?.norm && (isPriced || (isAbout && !YEAR.test(amount?.text ?? ''))))
    return true;
  // "One extra hour cuts the risk", but "the tax cuts the government made"
  const policy = PAY_WORDS.has(before?.norm ?? '');
  return (
    !policy && before?.lemma === before?.norm && /^(?:the|a|an|its|their|his|her|our)$/.test(next?.norm ?? '')
  );
}

const APPROXIMATE = /^(?:about|almost|approximately|nearly|roughly)$/;

const YEAR = /^(?:19|20)\d\d$/;

/** "a bigger-than-expected rise" */
export function isJoinedToThan(tokens: readonly Token[], at: number): boolean {
  return itemAt(tokens, at - 1)?.text === '-' && itemAt(tokens, at - 2)?.norm === 'than';
}

/** "Ms Rask co-sponsored a bill": a deed done together, with its object behind it; "the co-sponsored bill" has an article before. */
export function isJointDeed(tokens: readonly Token[], at: number, before: Token | undefined): boolean {
  return (
    tokens[at]?.norm.startsWith('co-') === true &&
    /^co-\p{L}+ed$/u.test(tokens[at]?.norm ?? '') &&
    /^(?:PROPN|NOUN|PRON|ADV|AUX|CCONJ|PUNCT)$/.test(before?.pos ?? '') &&
    /^(?:DET|NOUN|ADP|PROPN)$/.test(tokens[at + 1]?.pos ?? '')
  );
}

/** Adverbs that stand before nouns as adjectives do: "offshore output". */
const PLACED =
  /^(?:offshore|onshore|overseas|online|inland|indoor|outdoor|upstream|downstream|nationwide|worldwide)$/;

/** "offshore output", "offshore wind cooperation": whether the word at `at` is such an adverb in the place of an adjective. */
export const isPlaced = (tokens: readonly Token[], at: number): boolean =>
  PLACED.test(tokens[at]?.norm ?? '') && (tokens[at + 1]?.pos === 'NOUN' || isPlacedNoun(tokens, at + 1));

/** "offshore wind cooperation": a plain form between such an adverb and a noun. */
function isPlacedNoun(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [itemAt(tokens, at - 1), tokens[at], tokens[at + 1]];
  return (
    token?.pos === 'VERB' &&
    token.lemma === token.norm &&
    PLACED.test(before?.norm ?? '') &&
    next?.pos === 'NOUN'
  );
}

/** "the city's environment chief, Ann Lee," */
export function isOffice({ norm }: Token, next: Token | undefined): boolean {
  return (
    /^(?:chief|executive|representative|official)$/.test(norm) && !/^(?:NOUN|ADJ)$/.test(next?.pos ?? '')
  );
}

/** What is struck, offered or fought over about wages. */
const PAID = /^(?:agreement|award|deal|dispute|offer|pact|settlement)s?$/;

/** "a hospital stay", "a white paper on green bunkering". */
export function isNounInPhrase(tokens: readonly Token[], at: number, before: Token | undefined): boolean {
  const [earlier, token, next] = [itemAt(tokens, at - 2), tokens[at], tokens[at + 1]];
  if (token === undefined) return false;
  // "an initiative co-founded by Oro": its lemma is not known
  if (token.norm.startsWith('co-') && token.norm.endsWith('ed')) return false;
  // "a hospital stay", "a 15% pay raise", "a 300-pound manhole cover"
  const [unit, number] = earlier?.pos === 'SYM' ? [2, 4] : [3, 5];
  const measured =
    (earlier?.pos === 'SYM' || itemAt(tokens, at - unit)?.text === '-') &&
    /^(?:an?|the)$/.test(itemAt(tokens, at - number)?.norm ?? '');
  // "a two-year pay deal"
  const bound = earlier?.text === '-' && /^(?:an?|the|its|their)$/.test(itemAt(tokens, at - 4)?.norm ?? '');
  if (bound && token.lemma === token.norm && COUNTED_UNDERTAKINGS.has(next?.norm ?? '')) return true;
  if (token.lemma === token.norm && before?.pos === 'NOUN' && (measured || /^an?$/.test(earlier?.norm ?? '')))
    return true;
  if (isPlacedNoun(tokens, at) || isInsideCompound(tokens, at)) return true;
  // "Cases of Plague"
  if (before?.norm === 'of') return token.lemma === token.norm && !token.norm.endsWith('ing');
  // "lost a third of it to leaks": an infinitive has no -s.
  if (before?.norm === 'to' && token.lemma !== token.norm && /[^s]s$/.test(token.norm)) return true;
  // "made 9,300 dives": what a number counts, but "Flight 370 lands".
  if (
    before?.pos === 'NUM' &&
    !/^(?:NOUN|PROPN)$/.test(earlier?.pos ?? '') &&
    token.lemma !== token.norm &&
    /[^s]s$/.test(token.norm)
  )
    return true;
  // "88 felony counts of fraud"
  if (earlier?.pos === 'NUM' && before?.pos === 'NOUN' && next?.pos === 'ADP' && token.lemma !== token.norm)
    return before.lemma === before.norm && /[^s]s$/.test(token.norm);
  const gerund = token.norm.endsWith('ing') && before?.pos === 'ADJ' && earlier?.pos === 'ADP';
  return gerund && !/^(?:NOUN|DET|PRON|PROPN)$/.test(next?.pos ?? '');
}

/** "a school feeding programme", "the city's bike hire scheme": a verb would have its object behind an article. */
function isInsideCompound(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [itemAt(tokens, at - 1), tokens[at]];
  // "a new pay deal", "agreed pay offers"
  if (
    token?.norm === 'pay' &&
    PAID.test(tokens[at + 1]?.norm ?? '') &&
    !/^(?:AUX|PART|PRON)$/.test(before?.pos ?? '')
  )
    return before?.norm !== 'to';
  const plain = token?.norm.endsWith('ing') === true || token?.lemma === token?.norm;
  // "a multiyear naming rights agreement"
  const counted =
    tokens[at + 1]?.pos === 'NOUN' && !COUNTED_UNDERTAKINGS.has(tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1;
  if (!plain || before?.pos !== 'NOUN' || !COUNTED_UNDERTAKINGS.has(tokens[counted]?.norm ?? ''))
    return false;
  const opening = itemAt(tokens, at - 2)?.pos === 'ADJ' ? at - 3 : at - 2;
  return /^(?:an?|the|['’]s|its|their|our|his|her)$/.test(itemAt(tokens, opening)?.norm ?? '');
}
