import { itemAt } from '../text/item-at.ts';
import type { Token } from '../model.ts';
import { type Amount, lowOf } from './amounts/amount.ts';
import { boundBefore } from './amounts/bounds.ts';
import { isPlural } from './measure/counted/counted.ts';
import type { Place } from './settled.ts';

/** A number word below a thousand. */
export function isSmall({ spelled, power }: Amount): boolean {
  return spelled && power < 3;
}

/** A number that counts nothing to be told: "one", "no two", "a mother-of-two", "as two more fall ill", "a family of four". */
export function isNothingCounted(amount: Amount, place: Place, previous: string): boolean {
  const { tokens, first, end: last } = place;
  if (isPointGrouped(amount, tokens[first]?.text)) return true;
  if (amount.spelled && lowOf(amount) <= 1 && amount.power < 2) return true;
  if (isSmall(amount) && /^(?:no|any)$/.test(previous)) return true;
  if (previous === '-' && tokens[first - 2]?.norm === 'of' && tokens[first - 3]?.text === '-') return true;
  const [next, second] = [tokens[last], tokens[last + 1]];
  if (next?.norm === 'more' && !isPlural(second) && second?.norm !== 'than') return true;
  return isSmall(amount) && previous === 'of' && /^famil(?:y|ies)$/.test(tokens[first - 2]?.norm ?? '');
}

/** A number that is an age, a place, a score, or tells of digits and slides: "a 5 digit code", "(3 images)". */
export function isAside(amount: Amount, place: Place, previous: string): boolean {
  const after = place.tokens[place.end]?.norm ?? '';
  return (
    isAgeAside(amount, place) ||
    isPlaceNumber(amount, place) ||
    isScore(amount, place) ||
    /^digits?$/.test(after) ||
    (previous === '(' && /^(?:images?|photos?|slides?|pictures?)$/.test(after))
  );
}

/** Whether number and noun are the name of a street or the year of a thing. */
export function isStreetOrYear(
  amount: Amount,
  place: Place,
  counted: { readonly first: number; readonly end: number },
): boolean {
  return isStreet(amount, place, counted) || isYear(amount, place, counted);
}

/** "1.000 inhabitants": one, or a thousand with a point between its groups? Nothing is counted in thousandths, and neither is told. */
function isPointGrouped({ power }: Amount, digits = ''): boolean {
  return power === 0 && /^[1-9]\d{0,2}\.\d{3}$/.test(digits);
}

/** "Ann Rask, 41, of Oro", "Kim Bay, 29 of Lund": an age between two commas, or behind one and before "of". */
function isAgeAside(amount: Amount, { tokens, least, first, end: last }: Place): boolean {
  const [comma, name, next] = [itemAt(tokens, first - 1), itemAt(tokens, first - 2), tokens[last]];
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
  const [next, of, before] = [tokens[last], tokens[last + 1], itemAt(tokens, first - 1)?.norm ?? ''];
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
