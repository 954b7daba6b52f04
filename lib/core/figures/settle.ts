import { type Amount, lowOf } from './amounts/amount.ts';
import { boundBefore } from './amounts/bounds.ts';
import { COMPARATIVES } from './change/change-words.ts';
import { afterOf, countedNoun } from './measure/counted/counted.ts';
import { TIME_CODES } from '../lexicon/units.ts';
import { AFTER_HYPHEN, AFTER_TIMES, BEFORE_SPAN, DOUBLE_COMPOUNDS } from '../lexicon/number-words.ts';
import { AFTER_QUARTER } from '../lexicon/closed-classes.ts';
import { countedOfWhole, plusAt, settleCount } from './settle-count.ts';
import { type Place, type Settled, settled } from './settled.ts';

/** Makes a figure of an amount, or null where it is none: a name, a reference, a fraction that is an ordinal. */
export function settle(amount: Amount, place: Place): Settled | null {
  switch (amount.kind) {
    case 'count':
      return amount.hyphenated && plusAt(place.tokens, place.end) === 0
        ? settleCompound(amount, place)
        : settleCount(amount, place);
    case 'ratio':
      return amount.fraction === true ? settleFraction(amount, place) : settleRatio(amount, place);
    case 'multiple':
      return settleMultiple(amount, place);
    case 'quantity':
      return isPlainTime(amount, place) ||
        isCoordinate(amount, place) ||
        isNamed(amount, place) ||
        isStandstill(amount, place)
        ? null
        : settled(amount, place, amount.kind, amount.unit);
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
  const share =
    place.percentages ||
    (amount.unit === 'points' && (amount.hyphenated || amount.spelled) && lowOf(amount) < 1);
  return settled(amount, place, 'points', amount.unit === 'points' && share ? 'pp' : amount.unit);
}

/** "two-day", "five-year-old", "three years ago", "a year later": no statement of a length. */
function isPlainTime(amount: Amount, { tokens, first, end: last }: Place): boolean {
  if (!TIME_CODES.has(amount.unit)) return false;
  const next = tokens[last]?.norm ?? '';
  // "the 50 day average", "a 60 day period"
  if (lowOf(amount) > 1 && /^(?:day|week|month|year|hour|minute)$/.test(tokens[last - 1]?.norm ?? ''))
    return true;
  // "two years after it opened", "a year later", "four years running": when, and not how long.
  if (/^(?:after|later|earlier|since|running)$/.test(next)) return true;
  // "could one day be used"
  if (
    amount.spelled &&
    amount.unit === 'd' &&
    lowOf(amount) === 1 &&
    last - first === 2 &&
    !isLasting(tokens[first - 1]?.norm)
  )
    return true;
  if (next === 'in' && tokens[last + 1]?.norm === 'a' && tokens[last + 2]?.norm === 'row') return true;
  return amount.hyphenated || /^(?:ago|old-)$/.test(next) || tokens[first - 1]?.norm === 'every';
}

/** What a length of time stands behind, and no point in time. */
const isLasting = (word = ''): boolean => BEFORE_SPAN.has(word);

/** "from zero to 60 mph": no speed of anything. */
function isStandstill(amount: Amount, { tokens, first, end: last }: Place): boolean {
  return (
    lowOf(amount) === 0 &&
    amount.unit.endsWith('/h') &&
    tokens[first - 1]?.norm === 'from' &&
    tokens[last]?.norm === 'to'
  );
}

/** "on Ninety Mile beach": a length in capitals within a sentence is part of a name. */
function isNamed({ spelled }: Amount, { tokens, least, first, end: last }: Place): boolean {
  const capital = (at: number): boolean => /^\p{Lu}/u.test(tokens[at]?.text ?? '');
  return spelled && first > least && capital(first) && capital(last - 1) && !capital(first - 1);
}

/** "41°17′S", "41.283°S": a place on the map. */
function isCoordinate({ unit, end }: Amount, { tokens, end: last }: Place): boolean {
  const next = tokens[last];
  return (
    unit === 'deg' &&
    /^(?:\d|[NSEW′'’])/.test(next?.text ?? '') &&
    (next?.start === end || /^[NSEW]$/.test(next?.text ?? ''))
  );
}

/** "a 500-bed hospital" counts beds; "a two-day summit" and "a five-member panel" count nothing to check. */
function settleCompound(amount: Amount, place: Place): Settled | null {
  const { tokens, first, end: last, limit } = place;
  if (amount.spelled || lowOf(amount) < 10 || tokens[last]?.text !== '-') return null;
  const noun = tokens[last + 1];
  // "the 1998-passed bill"
  if (/^(?:1[5-9]|20)\d\d$/.test(tokens[first]?.text ?? '') && noun?.norm.endsWith('ed')) return null;
  if (noun === undefined || last + 1 >= limit || !/^(?:NOUN|ADJ|VERB)$/.test(noun.pos)) return null;
  if (AFTER_HYPHEN.has(noun.norm)) return null;
  return settled(amount, place, 'count', noun.text, { first: last + 1, end: last + 2 });
}

/** "a third", "half", "two-thirds" as a share; "a third party" and "the other half" are none. */
function settleFraction(amount: Amount, place: Place): Settled | null {
  const { tokens, least, first, end: last, limit } = place;
  const previous = first > least ? (tokens[first - 1]?.norm ?? '') : '';
  const next = last < limit ? (tokens[last]?.norm ?? '') : '';
  const share = next === 'of' || (tokens[first]?.norm === 'half' && AFTER_QUARTER.has(next));
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
  const { tokens, first, end: last, limit } = place;
  const start =
    tokens[last]?.norm === 'of'
      ? afterOf(tokens, last, limit)
      : /^(?:the|its|their|his|her|our|my|all)$/.test(tokens[last]?.norm ?? '')
        ? last + 1
        : last;
  const counted = countedNoun(tokens, start, limit);
  const inside =
    amount.inside === undefined ? null : countedNoun(tokens, first + amount.inside[0] - amount.from, last);
  // "a third of the mill's 12,000 workers"
  const whole = counted === null && tokens[last]?.norm === 'of' ? countedOfWhole(tokens, last) : null;
  const unit = (inside ?? counted ?? whole)?.noun ?? '';
  return settled(amount, place, 'ratio', unit, counted ?? undefined);
}

/** "triple-[doubles]" */
const isJoinedBefore = ({ tokens, first }: Place): boolean =>
  tokens[first - 1]?.text === '-' && tokens[first - 1]?.end === tokens[first]?.start;

/** "three times the target" multiplies, "61 times" counts. */
function settleMultiple(amount: Amount, place: Place): Settled | null {
  const { tokens, first, end: last, limit, least } = place;
  // "in triple digits", "a double bill", "five triple-doubles"
  if (isJoinedBefore(place) || DOUBLE_COMPOUNDS.has(tokens[last]?.norm ?? '')) return null;
  if (tokens[last - 1]?.norm !== 'times') return settled(amount, place, 'multiple', 'times');
  const next = last < limit ? (tokens[last]?.norm ?? '') : '';
  const compared =
    AFTER_TIMES.has(next) || !Number.isInteger(lowOf(amount)) || tokens[first - 1]?.norm === 'by';
  if (compared || (boundBefore(tokens, first, least) !== null && next === 'than'))
    return settled(amount, place, 'multiple', 'times');
  return settled(amount, place, 'count', 'times');
}
