import { type Amount, lowOf } from './amounts/amount.ts';
import { boundBefore } from './amounts/bounds.ts';
import { COMPARATIVES } from './change/change-words.ts';
import { afterOf, countedNoun } from './measure/counted.ts';
import { TIME_CODES } from '../lexicon/units.ts';
import { settleCount } from './settle-count.ts';
import { type Place, type Settled, settled } from './settled.ts';

/** Words after "times" that make it a multiple and no count. */
const COMPARED =
  /^(?:the|as|that|those|this|its|their|his|her|our|what|more|higher|larger|bigger|greater|faster|likelier|longer|lower|less|fewer|over|last|adjusted|revenue|earnings|sales|ebitda|expected|normal|average|oversubscribed|covered|current|annual|book|forward|trailing|leverage|net|gdp)$/;
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
      return settlePoints(amount, place);
    default:
      return settled(amount, place, amount.kind, amount.unit);
  }
}

/** Points of an index, percentage points, a quarter-point of a rate; "at one point" is a time. */
function settlePoints(amount: Amount, place: Place): Settled | null {
  const before = place.tokens[place.first - 1]?.norm ?? '';
  // "its 50-Point Inspection"
  if (amount.hyphenated && /^\p{Lu}/u.test(place.tokens[place.end - 1]?.text ?? '')) return null;
  if (amount.spelled && lowOf(amount) === 1 && /^(?:at|the|that|this)$/.test(before)) return null;
  const share = place.percentages || (amount.unit === 'points' && amount.hyphenated && lowOf(amount) < 1);
  return settled(amount, place, 'points', amount.unit === 'points' && share ? 'pp' : amount.unit);
}

/** "two-day", "five-year-old", "three years ago": no statement of a length. */
function isPlainTime(amount: Amount, { tokens, end }: Place): boolean {
  if (!TIME_CODES.has(amount.unit)) return false;
  return amount.hyphenated || /^(?:ago|old-)$/.test(tokens[end]?.norm ?? '');
}

/** "a 500-bed hospital" counts beds; "a two-day summit" and "a five-member panel" count nothing to check. */
function settleCompound(amount: Amount, place: Place): Settled | null {
  const { tokens, end, limit } = place;
  if (amount.spelled || lowOf(amount) < 10 || tokens[end]?.text !== '-') return null;
  const noun = tokens[end + 1];
  if (noun === undefined || end + 1 >= limit || !/^(?:NOUN|ADJ|VERB)$/.test(noun.pos)) return null;
  if (
    /^(?:year|month|week|day|hour|minute|day|strong|odd|plus|old|page|time|something|point|way|game)$/.test(
      noun.norm,
    )
  )
    return null;
  return settled(amount, place, 'count', noun.text, { first: end + 1, end: end + 2 });
}

/** "a third", "half", "two-thirds" as a share; "a third party" and "the other half" are none. */
function settleFraction(amount: Amount, place: Place): Settled | null {
  const { tokens, least, first, end, limit } = place;
  const previous = first > least ? (tokens[first - 1]?.norm ?? '') : '';
  const next = end < limit ? (tokens[end]?.norm ?? '') : '';
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
  const explicit = end - first > 1 && tokens[first]?.norm !== 'a' && tokens[first]?.norm !== 'an';
  if (/^(?:majority|vote|votes|stake)$/.test(next) && next !== 'stake') return null;
  if (!share && !compared && !bounded && !explicit && next !== 'stake') return null;
  if (!share && tokens[end]?.pos === 'NOUN' && !explicit && end < limit && !compared && next !== 'stake')
    return null;
  return settleRatio(amount, place);
}

/** The unit of a share is what it is a share of. */
function settleRatio(amount: Amount, place: Place): Settled {
  const { tokens, first, end, limit } = place;
  const start =
    tokens[end]?.norm === 'of'
      ? afterOf(tokens, end, limit)
      : /^(?:the|its|their|his|her|our|my|all)$/.test(tokens[end]?.norm ?? '')
        ? end + 1
        : end;
  const counted = countedNoun(tokens, start, limit);
  const inside =
    amount.inside === undefined ? null : countedNoun(tokens, first + amount.inside[0] - amount.from, end);
  return settled(amount, place, 'ratio', inside?.noun ?? counted?.noun ?? '', counted ?? undefined);
}

/** "three times the target" multiplies, "61 times" counts. */
function settleMultiple(amount: Amount, place: Place): Settled | null {
  const { tokens, first, end, limit, least } = place;
  if (tokens[end - 1]?.norm !== 'times') return settled(amount, place, 'multiple', 'times');
  const next = end < limit ? (tokens[end]?.norm ?? '') : '';
  const compared =
    COMPARED.test(next) || !Number.isInteger(lowOf(amount)) || tokens[first - 1]?.norm === 'by';
  if (compared || (boundBefore(tokens, first, least) !== null && next === 'than'))
    return settled(amount, place, 'multiple', 'times');
  return settled(amount, place, 'count', 'times');
}
