import type { Token } from '../model.ts';
import { type Amount, lowOf } from './amounts/amount.ts';
import { isGrouped, isIndexLevel, peopleOf, takenUp } from './bare-number.ts';
import { afterOf, countedNoun, isPlural } from './measure/counted.ts';
import { isLevel, subjectNoun, subjectUnit } from './measure/count-level.ts';
import { type Place, type Settled, settled } from './settled.ts';

export function settleCount(amount: Amount, place: Place): Settled | null {
  const { tokens, least, first, end, limit, before } = place;
  const previous = first > least ? (tokens[first - 1]?.norm ?? '') : '';
  const small = amount.spelled && amount.power < 3;
  if (amount.spelled && lowOf(amount) <= 1 && amount.power < 2) return null;
  if (small && /^(?:no|any)$/.test(previous)) return null;
  // "as two more fall ill"
  if (
    /^more$/.test(tokens[end]?.norm ?? '') &&
    !isPlural(tokens[end + 1]) &&
    tokens[end + 1]?.norm !== 'than'
  )
    return null;
  if (small && previous === 'of' && /^famil(?:y|ies)$/.test(tokens[first - 2]?.norm ?? '')) return null;
  if (/^(?:top|age|aged|ages)$/.test(previous)) return settleAge(amount, place, previous);
  const after = tokens[end]?.norm ?? '';
  // "Two die as minibus leaves road"
  if (first === least && /^(?:die|killed|dead|injured|hurt)$/.test(after) && tokens[end + 1]?.pos !== 'NOUN')
    return settled(amount, place, 'count', 'people');
  const of = end < limit && after === 'of';
  const start = of ? afterOf(tokens, end, limit) : end;
  const whole = of ? countedOfWhole(tokens, end) : null;
  // "nine of them are in intensive care"
  if (
    of &&
    /^(?:them|these|those|which|whom)$/.test(tokens[end + 1]?.norm ?? '') &&
    (place.counted !== '' || !small) &&
    tokens[end + 2]?.pos !== 'NOUN'
  )
    return settled(amount, place, 'count', place.counted, { first: end, end }, true);
  // "Of 93 samples, 61 contained charcoal"
  const kin = before.at(-1);
  if (
    previous === ',' &&
    tokens[least]?.norm === 'of' &&
    kin?.kind === 'count' &&
    kin.noun.end === first - 1 &&
    after.endsWith('ed')
  )
    return settled(amount, place, 'count', kin.unit, { first: end, end }, true);
  const counted = whole ?? countedNoun(tokens, start, limit);
  if (counted !== null) return settled(amount, place, 'count', counted.noun, counted);
  const compound = countedAfterCompound(tokens, end);
  if (compound !== null) return settled(amount, place, 'count', compound.noun, compound);
  if (nounIsBarred(tokens, start)) return null;
  const alone = end >= limit || /^(?:ADP|PUNCT|CCONJ)$/.test(tokens[end]?.pos ?? '');
  // "They logged another 1,040 in May"
  if (/^(?:another|further)$/.test(previous) && place.counted !== '' && alone)
    return settled(amount, place, 'count', place.counted, { first: end, end }, true);
  // "1,287 per 100,000 people, compared with 1,104"
  if (kin?.kind === 'rate' && /^(?:with|from|against|to|than)$/.test(previous) && alone)
    return settled(amount, place, 'rate', kin.unit, { first: end, end }, true);
  const earlier = before.find(({ kind, unit, elliptical }) => kind === 'count' && unit !== '' && !elliptical);
  const made = subjectUnit(place);
  if (amount.power >= 6 && earlier === undefined && made === '' && isMoney(place)) {
    return settled(amount, place, 'money', place.money?.unit ?? '');
  }
  const nothing = { first: end, end };
  const unit = made || (earlier?.unit ?? '');
  if (amount.power >= 3 && !amount.spelled) return settled(amount, place, 'count', unit || peopleOf(place));
  if (isIndexLevel(amount, place, previous)) return settled(amount, place, 'points', 'points');
  const taken = takenUp(place, previous);
  if (taken !== '') return settled(amount, place, 'count', taken, nothing, true);
  const people = peopleOf(place);
  if (people !== '') return settled(amount, place, 'count', people, nothing);
  if (!isLevel(place, previous, earlier !== undefined) && !isGrouped(place)) return null;
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
