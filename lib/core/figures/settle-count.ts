import type { Token } from '../model.ts';
import { type Amount, lowOf } from './amounts/amount.ts';
import { boundBefore } from './amounts/bounds.ts';
import { settleCountOfShare, settleLikelihood } from './aside-number.ts';
import { isGrouped, isIndexLevel, peopleOf, takenUp } from './bare-number.ts';
import { afterOf, countedNoun, isPlural } from './measure/counted.ts';
import { isLevel, subjectNoun, subjectUnit } from './measure/count-level.ts';
import { type Place, type Settled, settled } from './settled.ts';

/** "1.000 inhabitants": one, or a thousand with a point between its groups? Nothing is counted in thousandths, and neither is told. */
function isPointGrouped({ power }: Amount, digits = ''): boolean {
  return power === 0 && /^[1-9]\d{0,2}\.\d{3}$/.test(digits);
}

export function settleCount(amount: Amount, place: Place): Settled | null {
  const { tokens, least, first, end: last, limit, before } = place;
  const previous = first > least ? (tokens[first - 1]?.norm ?? '') : '';
  if (isPointGrouped(amount, tokens[first]?.text)) return null;
  const small = amount.spelled && amount.power < 3;
  if (amount.spelled && lowOf(amount) <= 1 && amount.power < 2) return null;
  if (small && /^(?:no|any)$/.test(previous)) return null;
  // "a mother-of-two"
  if (previous === '-' && tokens[first - 2]?.norm === 'of' && tokens[first - 3]?.text === '-') return null;
  // "as two more fall ill"
  if (
    /^more$/.test(tokens[last]?.norm ?? '') &&
    !isPlural(tokens[last + 1]) &&
    tokens[last + 1]?.norm !== 'than'
  )
    return null;
  if (small && previous === 'of' && /^famil(?:y|ies)$/.test(tokens[first - 2]?.norm ?? '')) return null;
  if (/^(?:top|age|aged|ages)$/.test(previous)) return settleAge(amount, place, previous);
  const after = tokens[last]?.norm ?? '';
  const aside = settleCountOfShare(amount, place) ?? settleLikelihood(amount, place);
  if (aside !== null) return aside;
  if (isAgeAside(amount, place) || isPlaceNumber(amount, place) || isScore(amount, place)) return null;
  // "a 5 digit code", "(3 images)"
  if (/^digits?$/.test(after) || (previous === '(' && /^(?:images?|photos?|slides?|pictures?)$/.test(after)))
    return null;
  // "Two die as minibus leaves road"
  if (first === least && /^(?:die|killed|dead|injured|hurt)$/.test(after) && tokens[last + 1]?.pos !== 'NOUN')
    return settled(amount, place, 'count', 'people');
  const of = last < limit && after === 'of';
  const start = of ? afterOf(tokens, last, limit) : last + plusAt(tokens, last);
  const whole = of ? countedOfWhole(tokens, last) : null;
  // "nine of them are in intensive care"
  if (
    of &&
    /^(?:them|these|those|which|whom)$/.test(tokens[last + 1]?.norm ?? '') &&
    (place.counted !== '' || !small) &&
    tokens[last + 2]?.pos !== 'NOUN'
  )
    return settled(amount, place, 'count', place.counted, { first: last, end: last }, true);
  // "Of 93 samples, 61 contained charcoal"
  const kin = before.at(-1);
  if (
    previous === ',' &&
    tokens[least]?.norm === 'of' &&
    kin?.kind === 'count' &&
    kin.noun.end === first - 1 &&
    after.endsWith('ed')
  )
    return settled(amount, place, 'count', kin.unit, { first: last, end: last }, true);
  const many = typeof amount.value !== 'number' || amount.value > 1;
  const counted = whole ?? countedNoun(tokens, start, limit, many);
  if (counted !== null && many && (isStreet(amount, place, counted) || isYear(amount, place, counted)))
    return null;
  // "R=102 G=102": a code
  if (previous === '=' && (counted === null || /^\p{L}?$/u.test(counted.noun))) return null;
  if (counted !== null) return settled(amount, place, 'count', counted.noun, counted);
  const compound = countedAfterCompound(tokens, last);
  if (compound !== null) return settled(amount, place, 'count', compound.noun, compound);
  if (nounIsBarred(tokens, start)) return null;
  const alone = last >= limit || /^(?:ADP|PUNCT|CCONJ)$/.test(tokens[last]?.pos ?? '');
  // "They logged another 1,040 in May"
  if (/^(?:another|further)$/.test(previous) && place.counted !== '' && alone)
    return settled(amount, place, 'count', place.counted, { first: last, end: last }, true);
  // "1,287 per 100,000 people, compared with 1,104"
  if (kin?.kind === 'rate' && /^(?:with|from|against|to|than)$/.test(previous) && alone)
    return settled(amount, place, 'rate', kin.unit, { first: last, end: last }, true);
  const earlier = before.find(({ kind, unit, elliptical }) => kind === 'count' && unit !== '' && !elliptical);
  const made = subjectUnit(place);
  if (amount.power >= 6 && earlier === undefined && made === '' && isMoney(place)) {
    return settled(amount, place, 'money', place.money?.unit ?? '');
  }
  const nothing = { first: last, end: last };
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

/** The tokens of "+" or "-plus" between a number and its noun: "70+ brands", "80-plus makers". */
export function plusAt(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text === '+') return 1;
  return tokens[at]?.text === '-' && tokens[at + 1]?.norm === 'plus' ? 2 : 0;
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

/** "Ann Rask, 41, of Oro", "Kim Bay, 29 of Lund": an age between two commas, or behind one and before "of". */
function isAgeAside(amount: Amount, { tokens, least, first, end: last }: Place): boolean {
  const [comma, name, next] = [tokens[first - 1], tokens[first - 2], tokens[last]];
  if (amount.spelled || last - first > 1 || comma?.text !== ',' || first - 2 < least) return false;
  if (name?.pos !== 'PROPN' || !/^\d{1,2}$/.test(tokens[first]?.text ?? '')) return false;
  return /^[,.;)]$/.test(next?.text ?? ',') || (next?.norm === 'of' && tokens[last + 1]?.pos === 'PROPN');
}

/** "serving at 5-4", "beat Oro, 45-17", "a 4k picture": a score, which may be one token, or a format. */
function isScore(amount: Amount, { tokens, first, end: last }: Place): boolean {
  if (amount.spelled || typeof amount.value !== 'number') return false;
  const [hyphen, next] = [tokens[last], tokens[last + 1]];
  const scored =
    /^[-–]$/.test(hyphen?.text ?? '') && hyphen?.start === amount.end && /^\d+$/.test(next?.text ?? '');
  if (/^\d+[-–]\d+$/.test(tokens[first]?.text ?? '')) return true;
  return scored || isFormat(tokens, first, last);
}

/** "4K video", "4K TVs", "a 5K run": a format or the length of a race; "K" may be a token of its own. */
function isFormat(tokens: readonly Token[], first: number, last: number): boolean {
  const end = tokens[last]?.text === 'K' && tokens[last].start === tokens[last - 1]?.end ? last + 1 : last;
  const format = tokens
    .slice(first, end)
    .map(({ text }) => text)
    .join('');
  const noun = tokens[end];
  return (
    (/^[248]k$/i.test(format) && !isPlural(noun)) ||
    (/^(?:[24-8]|10)K$/.test(format) &&
      /^(?:tv|video|display|monitor|screen|camera|run|race|walk)s?$/.test(noun?.norm ?? ''))
  );
}

/** "the 1700 block of Main Street", "the 91 freeway", "call 800-JOIN-US": a place on a street or a line. */
function isPlaceNumber(amount: Amount, { tokens, first, end: last }: Place): boolean {
  if (amount.spelled || last - first > 1) return false;
  const [next, of, before] = [tokens[last], tokens[last + 1], tokens[first - 1]?.norm ?? ''];
  if (/^block$/i.test(next?.text ?? '')) return of?.norm === 'of' || before === 'the';
  if (/^(?:freeway|highway|motorway|expressway|turnpike|corridor|bus|tram)$/.test(next?.norm ?? ''))
    return before === 'the';
  return next?.text === '-' && next.start === tokens[last - 1]?.end && /^\p{Lu}{2,}$/u.test(of?.text ?? '');
}

/** "our offices at 560 Mission": what stands behind the number is the name of a street. */
function isStreet(
  amount: Amount,
  { tokens, first, end: last }: Place,
  { first: from, end }: { readonly first: number; readonly end: number },
): boolean {
  if (amount.spelled || amount.power > 0 || from !== last || isPlural(tokens[end - 1])) return false;
  const capital = (at: number): boolean => /^\p{Lu}/u.test(tokens[at]?.text ?? '');
  for (let at = from; at < end; at += 1) if (!capital(at)) return false;
  if (!/^\d{1,5}$/.test(tokens[first]?.text ?? '')) return false;
  if (/^(?:at|near|on)$/.test(tokens[first - 1]?.norm ?? '')) return true;
  // "1064 Mission was built", "14 CFR Part 137", but "300 Rohingya" and "30 Chinese" are people.
  const name = tokens[end - 1];
  return (
    last - first === 1 &&
    /^\d{2,}$/.test(tokens[first]?.text ?? '') &&
    name?.pos === 'PROPN' &&
    !PEOPLE.test(name.norm) &&
    !/^\p{Lu}{2,}$/u.test(name.text) &&
    tokens[end]?.pos !== 'NOUN' &&
    boundBefore(tokens, first, first - 3) === null
  );
}

/** Endings of the names of peoples. */
const PEOPLE = /(?:ese|ish|[aeiouy]|an|ch|ss|tu|que|il)$/;

/** "a 1657 map": a year before a singular. */
function isYear(
  amount: Amount,
  { tokens, first, end: last }: Place,
  counted: { readonly end: number },
): boolean {
  return (
    last - first === 1 &&
    amount.power === 0 &&
    /^(?:1[4-9]|20)\d\d$/.test(tokens[first]?.text ?? '') &&
    !isPlural(tokens[counted.end - 1])
  );
}

/** "aged 18 to 39" is an age in years. */
function settleAge(amount: Amount, place: Place, previous: string): Settled | null {
  return previous === 'top' ? null : settled(amount, place, 'quantity', 'a');
}
