import type { FigureKind, Span, Token } from '../model.ts';
import { type Amount, lowOf } from './amounts/amount.ts';
import { boundBefore } from './amounts/bounds.ts';
import { COMPARATIVES } from './change/change-words.ts';
import { afterOf, countedNoun, isPlural } from './measure/counted.ts';
import { isLevel, subjectNoun, subjectUnit } from './measure/count-level.ts';
import { TIME_CODES } from '../lexicon/units.ts';

/** An amount that is a figure, with the noun it counts or is a share of; tokens as half-open ranges. */
export interface Settled extends Span {
  readonly kind: FigureKind;
  readonly value: number | readonly [number, number];
  readonly unit: string;
  /** Tokens of the number and its unit. */
  readonly first: number;
  readonly last: number;
  /** Tokens of the counted noun, right after the number or after "of the"; empty where there is none. */
  readonly noun: { readonly first: number; readonly last: number };
  /** Takes its noun from an earlier figure ("and 37 are missing"). */
  readonly elliptical: boolean;
}

/** Where in the sentence an amount stands. */
export interface Place {
  readonly tokens: readonly Token[];
  /** The sentence's first token. */
  readonly least: number;
  /** The amount's tokens. */
  readonly first: number;
  readonly last: number;
  /** The token at which the next amount or time begins, or the sentence ends. */
  readonly limit: number;
  /** Figures of the sentence so far. */
  readonly before: readonly Settled[];
  /** Currency of the last money, which a bare "1.2 billion" after it shares; `near` in the same block. */
  readonly money: { readonly unit: string; readonly near: boolean } | undefined;
  /** The noun last counted in the block, which "of them" takes up. */
  readonly counted: string;
  /** Whether the sentence speaks of percentages, so that "points" are percentage points. */
  readonly percentages: boolean;
}

const DEFINITE = /^(?:the|these|those|both|my|his|her|its|our|their|your|any|no)$/;
/** Words after "times" that make it a multiple and no count. */
const COMPARED =
  /^(?:the|as|that|those|this|its|their|his|her|our|what|more|higher|larger|bigger|greater|faster|likelier|longer|lower|less|fewer|over|last|adjusted|revenue|earnings|sales|ebitda|expected|normal|average|oversubscribed|covered|current|annual|book|forward|trailing|leverage|net|gdp)$/;
/** Small numbers in words that the definite article makes a mere reference ("the two leaders"). */
const LARGEST_REFERENCE = 12;

/** Makes a figure of an amount, or null where it is none: a name, a reference, a fraction that is an ordinal. */
export function settle(amount: Amount, place: Place): Settled | null {
  switch (amount.kind) {
    case 'count':
      return amount.hyphenated ? settleCompound(amount, place) : settleCount(amount, place);
    case 'ratio':
      return amount.fraction === true ? settleFraction(amount, place) : settleRatio(amount, place);
    case 'multiple':
      return settleMultiple(amount, place);
    case 'quantity':
      return isPlainTime(amount, place) ? null : settled(amount, place, amount.kind, amount.unit);
    case 'points':
      return settled(
        amount,
        place,
        'points',
        amount.unit === 'points' && place.percentages ? 'pp' : amount.unit,
      );
    default:
      return settled(amount, place, amount.kind, amount.unit);
  }
}

function settled(
  amount: Amount,
  { first, last }: Place,
  kind: FigureKind,
  unit: string,
  noun: { readonly first: number; readonly last: number } = { first: last, last },
  elliptical = false,
): Settled {
  return {
    start: amount.start,
    end: amount.end,
    kind,
    value: amount.value,
    unit,
    first,
    last,
    noun,
    elliptical,
  };
}

/** "two-day", "five-year-old", "three years ago": no statement of a length. */
function isPlainTime(amount: Amount, { tokens, last }: Place): boolean {
  if (!TIME_CODES.has(amount.unit)) return false;
  return amount.hyphenated || /^(?:ago|old-)$/.test(tokens[last]?.norm ?? '');
}

/** "a 500-bed hospital" counts beds; "a two-day summit" and "a five-member panel" count nothing to check. */
function settleCompound(amount: Amount, place: Place): Settled | null {
  const { tokens, last, limit } = place;
  if (amount.spelled || lowOf(amount) < 10 || tokens[last]?.text !== '-') return null;
  const noun = tokens[last + 1];
  if (noun === undefined || last + 1 >= limit || !/^(?:NOUN|ADJ|VERB)$/.test(noun.pos)) return null;
  if (
    /^(?:year|month|week|day|hour|minute|day|strong|odd|plus|old|page|time|something|point|way|game)$/.test(
      noun.norm,
    )
  )
    return null;
  return settled(amount, place, 'count', noun.text, { first: last + 1, last: last + 2 });
}

function settleCount(amount: Amount, place: Place): Settled | null {
  const { tokens, least, first, last, limit, before } = place;
  const previous = first > least ? (tokens[first - 1]?.norm ?? '') : '';
  const small = amount.spelled && amount.power < 3;
  if (amount.spelled && lowOf(amount) <= 1 && amount.power < 2) return null;
  if (small && DEFINITE.test(previous) && lowOf(amount) <= LARGEST_REFERENCE) return null;
  // "as two more fall ill"
  if (
    /^(?:more|others)$/.test(tokens[last]?.norm ?? '') &&
    !isPlural(tokens[last + 1]) &&
    tokens[last + 1]?.norm !== 'than'
  )
    return null;
  if (small && previous === 'of' && /^famil(?:y|ies)$/.test(tokens[first - 2]?.norm ?? '')) return null;
  if (/^(?:top|age|aged|ages)$/.test(previous)) return settleAge(amount, place, previous);
  const after = tokens[last]?.norm ?? '';
  // "Two die as minibus leaves road"
  if (first === least && /^(?:die|killed|dead|injured|hurt)$/.test(after) && tokens[last + 1]?.pos !== 'NOUN')
    return settled(amount, place, 'count', 'people');
  const of = last < limit && after === 'of';
  const start = of ? afterOf(tokens, last, limit) : last;
  const whole = of ? countedOfWhole(tokens, last) : null;
  // "nine of them are in intensive care"
  if (
    of &&
    /^(?:them|these|those|which|whom)$/.test(tokens[last + 1]?.norm ?? '') &&
    (place.counted !== '' || !small) &&
    tokens[last + 2]?.pos !== 'NOUN'
  )
    return settled(amount, place, 'count', place.counted, { first: last, last }, true);
  // "Of 93 samples, 61 contained charcoal"
  const kin = before.at(-1);
  if (
    previous === ',' &&
    tokens[least]?.norm === 'of' &&
    kin?.kind === 'count' &&
    kin.noun.last === first - 1 &&
    after.endsWith('ed')
  )
    return settled(amount, place, 'count', kin.unit, { first: last, last }, true);
  const counted = whole ?? countedNoun(tokens, start, limit);
  if (counted !== null) return settled(amount, place, 'count', counted.noun, counted);
  const compound = countedAfterCompound(tokens, last);
  if (compound !== null) return settled(amount, place, 'count', compound.noun, compound);
  if (nounIsBarred(tokens, start)) return null;
  const alone = last >= limit || /^(?:ADP|PUNCT|CCONJ)$/.test(tokens[last]?.pos ?? '');
  // "They logged another 1,040 in May"
  if (/^(?:another|further)$/.test(previous) && place.counted !== '' && alone)
    return settled(amount, place, 'count', place.counted, { first: last, last }, true);
  // "1,287 per 100,000 people, compared with 1,104"
  if (kin?.kind === 'rate' && /^(?:with|from|against|to|than)$/.test(previous) && alone)
    return settled(amount, place, 'rate', kin.unit, { first: last, last }, true);
  const earlier = before.find(({ kind, unit, elliptical }) => kind === 'count' && unit !== '' && !elliptical);
  const made = subjectUnit(place);
  if (amount.power >= 6 && earlier === undefined && made === '' && isMoney(place)) {
    return settled(amount, place, 'money', place.money?.unit ?? '');
  }
  if (amount.power >= 3 && !amount.spelled)
    return settled(amount, place, 'count', made || (earlier?.unit ?? ''));
  if (!isLevel(place, previous, earlier !== undefined)) return null;
  const nothing = { first: last, last };
  return settled(
    amount,
    place,
    'count',
    earlier?.unit ?? (made || subjectNoun(tokens, least, first)),
    nothing,
    earlier !== undefined,
  );
}

/** Whether a bare large number is money: soon after another, or after a verb of paying. */
function isMoney({ tokens, first, least, money }: Place): boolean {
  if (money === undefined) return false;
  const before = tokens.slice(Math.max(least, first - 5), first);
  return (
    money.near ||
    before.some(({ lemma }) =>
      /^(?:save|cost|pay|spend|lend|invest|earn|owe|worth|raise|borrow)$/.test(lemma),
    )
  );
}

/** "two of our five mills", "2,700 of the mine's 6,100 workers": the noun after the whole's number. */
function countedOfWhole(tokens: readonly Token[], of: number): ReturnType<typeof countedNoun> {
  for (let at = of + 1; at < of + 8; at += 1) {
    if (tokens[at]?.pos === 'NUM')
      return tokens[at + 1]?.text === '-'
        ? countedAfterCompound(tokens, at)
        : countedNoun(tokens, at + 1, at + 9);
    if (
      !/^(?:DET|PRON|NOUN|PROPN|PART|ADJ)$/.test(tokens[at]?.pos ?? '') &&
      !/^['’]s?$/.test(tokens[at]?.text ?? '')
    )
      return null;
  }
  return null;
}

/** "11.6 million 60-kg bags": the noun after another number's compound. */
function countedAfterCompound(tokens: readonly Token[], at: number): ReturnType<typeof countedNoun> {
  return tokens[at]?.pos === 'NUM' && tokens[at + 1]?.text === '-'
    ? countedNoun(tokens, at + 3, at + 8)
    : null;
}

/** A noun follows whose numbers are never figures ("312 votes"). */
function nounIsBarred(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.pos === 'NOUN' && countedNoun(tokens, at, at + 1) === null;
}

/** "aged 18 to 39" is an age in years. */
function settleAge(amount: Amount, place: Place, previous: string): Settled | null {
  return previous === 'top' ? null : settled(amount, place, 'quantity', 'a');
}

/** "a third", "half", "two-thirds" as a share; "a third party" and "the other half" are none. */
function settleFraction(amount: Amount, place: Place): Settled | null {
  const { tokens, least, first, last, limit } = place;
  const previous = first > least ? (tokens[first - 1]?.norm ?? '') : '';
  const next = last < limit ? (tokens[last]?.norm ?? '') : '';
  const share =
    next === 'of' ||
    (tokens[first]?.norm === 'half' &&
      /^(?:the|its|their|his|her|our|my|all|those|these|a|an|that)$/.test(next));
  // "found that a quarter have been hurt"
  if (
    /^(?:have|has|had|were|are|was|will|would)$/.test(next) &&
    /^(?:that|and|while|,|only|)$/.test(previous)
  )
    return settleRatio(amount, place);
  const compared = COMPARATIVES.has(next) || /^(?:below|above|as|per|off)$/.test(next);
  const bounded =
    boundBefore(tokens, first, least) !== null ||
    /^(?:by|only|just|least|up|down|to|from|another|than|between)$/.test(previous);
  const explicit = last - first > 1 && tokens[first]?.norm !== 'a' && tokens[first]?.norm !== 'an';
  if (/^(?:majority|vote|votes|stake)$/.test(next) && next !== 'stake') return null;
  if (!share && !compared && !bounded && !explicit && next !== 'stake') return null;
  if (!share && tokens[last]?.pos === 'NOUN' && !explicit && last < limit && !compared && next !== 'stake')
    return null;
  return settleRatio(amount, place);
}

/** The unit of a share is what it is a share of. */
function settleRatio(amount: Amount, place: Place): Settled {
  const { tokens, first, last, limit } = place;
  const start =
    tokens[last]?.norm === 'of'
      ? afterOf(tokens, last, limit)
      : /^(?:the|its|their|his|her|our|my|all)$/.test(tokens[last]?.norm ?? '')
        ? last + 1
        : last;
  const counted = countedNoun(tokens, start, limit);
  const inside =
    amount.inside === undefined ? null : countedNoun(tokens, first + amount.inside[0] - amount.from, last);
  return settled(amount, place, 'ratio', inside?.noun ?? counted?.noun ?? '', counted ?? undefined);
}

/** "three times the target" multiplies, "61 times" counts. */
function settleMultiple(amount: Amount, place: Place): Settled | null {
  const { tokens, first, last, limit, least } = place;
  if (tokens[last - 1]?.norm !== 'times') return settled(amount, place, 'multiple', 'times');
  const next = last < limit ? (tokens[last]?.norm ?? '') : '';
  const compared =
    COMPARED.test(next) || !Number.isInteger(lowOf(amount)) || tokens[first - 1]?.norm === 'by';
  if (compared || (boundBefore(tokens, first, least) !== null && next === 'than'))
    return settled(amount, place, 'multiple', 'times');
  return settled(amount, place, 'count', 'times');
}
