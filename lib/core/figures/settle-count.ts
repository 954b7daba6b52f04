import type { Token } from '../model.ts';
import type { Amount } from './amounts/amount.ts';
import { settleCountOfShare, settleLikelihood } from './aside-number.ts';
import { groupOf, isGrouped, isIndexLevel, peopleOf, takenUp } from './bare-number.ts';
import { STUDIED_PEOPLE } from '../lexicon/measure-nouns.ts';
import { UNIT_NAMES } from '../lexicon/units.ts';
import { boundBefore } from './amounts/bounds.ts';
import { CHANGE_NOUNS } from './change/change-words.ts';
import { isAside, isStreetOrYear, isNothingCounted, isSmall } from './uncounted.ts';
import { afterOf, countedNoun, isPlural } from './measure/counted/counted.ts';
import { isLevel, subjectNoun, subjectUnit } from './measure/counted/count-level.ts';
import { type Place, type Settled, settled } from './settled.ts';

/** A number without a unit of its own: what it counts; null where it is no figure. */
export function settleCount(amount: Amount, place: Place): Settled | null {
  const { tokens, least, first, end: last, limit } = place;
  const previous = first > least ? (tokens[first - 1]?.norm ?? '') : '';
  if (isNothingCounted(amount, place, previous)) return null;
  if (/^(?:top|age|aged|ages)$/.test(previous)) return settleAge(amount, place, previous);
  const beside = settleCountOfShare(amount, place) ?? settleLikelihood(amount, place);
  if (beside !== null) return beside;
  if (isAside(amount, place, previous)) return null;
  const told = settleElliptical(amount, place, previous);
  if (told !== null) return told;
  const of = last < limit && tokens[last]?.norm === 'of';
  const start = of ? afterOf(tokens, last, limit) : last + plusAt(tokens, last);
  const many = typeof amount.value !== 'number' || amount.value > 1;
  const counted = (of ? countedOfWhole(tokens, last) : null) ?? countedNoun(tokens, start, limit, many);
  if (counted !== null && many && isStreetOrYear(amount, place, counted)) return null;
  // "(n=249)": how many were studied
  if (previous === '=' && /^n$/i.test(tokens[first - 2]?.text ?? ''))
    return settled(amount, place, 'count', studiedOf(tokens, least, first), { first: last, end: last });
  // "R=102 G=102": a code
  if (previous === '=' && (counted === null || /^\p{L}?$/u.test(counted.noun))) return null;
  const noun = counted ?? countedAfterCompound(tokens, last);
  // “a 225,000 rise”: of what was counted before
  if (noun !== null && many && CHANGE_NOUNS.has(noun.noun.toLowerCase()))
    return settled(amount, place, 'count', lastCounted(place));
  const unit = noun === null ? undefined : unitOf(tokens, noun);
  if (noun !== null && unit !== undefined) return settled(amount, place, 'quantity', unit, noun);
  if (noun !== null) return settled(amount, place, 'count', noun.noun, noun);
  return nounIsBarred(tokens, start) ? null : settleBare(amount, place, previous);
}

/** Whom a study is of, by the nearest such noun before. */
function studiedOf(tokens: readonly Token[], least: number, first: number): string {
  const noun = tokens.slice(least, first).findLast(({ norm }) => STUDIED_PEOPLE.has(norm));
  return noun?.norm ?? '';
}

/** What a headline says was done to so many people. */
const HEADLINE_FATES =
  /^(?:arrested|charged|convicted|detained|hospitali[sz]ed|indicted|missing|rescued|sentenced|wounded)$/;

/** The unit that adjectives stand before: “92,000 largely contiguous and adjacent acres”. */
function unitOf(
  tokens: readonly Token[],
  { first, end }: { first: number; end: number },
): string | undefined {
  const name = tokens[end - 1]?.norm ?? '';
  const isPlain = tokens.slice(first, end - 1).every(({ pos }) => /^(?:ADJ|ADV|CCONJ)$/.test(pos));
  return isPlain && MODIFIED_UNITS.test(name) ? UNIT_NAMES.get(name) : undefined;
}

/** Units that are nothing else, whatever stands before them. */
const MODIFIED_UNITS =
  /^(?:acres|hectares|tonnes|tons|kilomet(?:re|er)s|gallons|lit(?:re|er)s|megawatts|gigawatts)$/;

function lastCounted({ before }: Place): string {
  const last = before.at(-1);
  return last?.kind === 'count' ? last.unit : '';
}

/** A number whose noun stands elsewhere, though something follows: the dead of a headline, "of them", a part of "Of 93 samples". */
function settleElliptical(amount: Amount, place: Place, previous: string): Settled | null {
  const { tokens, least, first, end: last, limit, before } = place;
  const after = tokens[last]?.norm ?? '';
  const nothing = { first: last, end: last };
  // "Two die as minibus leaves road"
  if (first === least && /^(?:die|killed|dead|injured|hurt)$/.test(after) && tokens[last + 1]?.pos !== 'NOUN')
    return settled(amount, place, 'count', 'people');
  // "MEDIA ADVISORY: 13 Charged In Round-Up"
  if (
    (first === least || previous === ':') &&
    HEADLINE_FATES.test(after) &&
    !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[last + 1]?.pos ?? '')
  )
    return settled(amount, place, 'count', 'people', { first: last, end: last + 1 });
  // "trucks (4,200)"
  if (previous === '(' && tokens[last]?.text === ')' && tokens[first - 2]?.pos === 'NOUN' && isGrouped(place))
    return settled(amount, place, 'count', tokens[first - 2]?.text ?? '', nothing);
  // "nine of them are in intensive care"
  if (
    last < limit &&
    after === 'of' &&
    /^(?:them|these|those|which|whom)$/.test(tokens[last + 1]?.norm ?? '') &&
    (place.counted !== '' || !isSmall(amount))
  ) {
    const kind = kindOfThem(place);
    if (kind !== null) return settled(amount, place, 'count', kind.noun, kind);
    if (tokens[last + 2]?.pos !== 'NOUN' || tokens[last + 3]?.text === '-')
      return settled(amount, place, 'count', place.counted, nothing, true);
  }
  // "Of the 450 who applied", "Of 1,200 tested"
  if (isWholeOf(tokens, least, first)) {
    if (after === 'who') return settled(amount, place, 'count', 'people', nothing);
    if (tokens[last]?.pos === 'VERB' && after.endsWith('ed'))
      return settled(amount, place, 'count', place.counted, nothing, true);
  }
  // "Of 93 samples, 61 contained charcoal"
  const kin = before.at(-1);
  return previous === ',' &&
    kin?.kind === 'count' &&
    isWholeOf(tokens, least, kin.firstToken) &&
    (kin.noun.end === first - 1 || kin.noun.end === kin.endToken) &&
    /^(?:VERB|AUX)$/.test(tokens[last]?.pos ?? '')
    ? settled(amount, place, 'count', kin.unit, nothing, true)
    : null;
}

/** “21 Christians, 20 of them [Egyptian Copts]”: what they are, where nothing else is told of them; null elsewhere. */
function kindOfThem({ tokens, end: last, limit }: Place): ReturnType<typeof countedNoun> {
  const first = tokens[last + 2];
  const kind = /^(?:ADJ|PROPN)$/.test(first?.pos ?? '') ? countedNoun(tokens, last + 2, limit, true) : null;
  const [noun, next] = kind === null ? [] : [tokens[kind.end - 1], tokens[kind.end]];
  const isWhole = next === undefined || /^(?:PUNCT|ADP|CCONJ)$/.test(next.pos);
  return kind !== null && isPlural(noun) && isWhole ? kind : null;
}

/** Whether a number is the whole that a sentence opens with: "Of [450] who", "Of the [93] samples". */
function isWholeOf(tokens: readonly Token[], least: number, first: number): boolean {
  const article = /^(?:the|these|those)$/.test(tokens[first - 1]?.norm ?? '') ? 1 : 0;
  return first - article === least + 1 && tokens[least]?.norm === 'of';
}

/** A number without a noun: it takes up what was counted before, or is money, a level, people; else null. */
function settleBare(amount: Amount, place: Place, previous: string): Settled | null {
  const { tokens, least, first, end: last, limit, before } = place;
  const nothing = { first: last, end: last };
  const alone = last >= limit || /^(?:ADP|PUNCT|CCONJ)$/.test(tokens[last]?.pos ?? '');
  // "They logged another 1,040 in May"
  if (/^(?:another|further)$/.test(previous) && place.counted !== '' && alone)
    return settled(amount, place, 'count', place.counted, nothing, true);
  // "1,287 per 100,000 people, compared with 1,104"
  const kin = before.at(-1);
  if (kin?.kind === 'rate' && /^(?:with|from|against|to|than)$/.test(previous) && alone)
    return settled(amount, place, 'rate', kin.unit, nothing, true);
  const earlier = before.find(({ kind, unit, elliptical }) => kind === 'count' && unit !== '' && !elliptical);
  const [group, made] = [groupOf(place), subjectUnit(place)];
  if (
    amount.power >= 6 &&
    earlier === undefined &&
    made === '' &&
    !isBeyondThreshold(place) &&
    isMoney(place)
  )
    return settled(amount, place, 'money', place.money?.unit ?? '');
  if (amount.power >= 3 && !amount.spelled)
    return settled(amount, place, 'count', group || made || earlier?.unit || peopleOf(place));
  if (isIndexLevel(amount, place, previous)) return settled(amount, place, 'points', 'points');
  const taken = takenUp(place, previous);
  if (taken !== '') return settled(amount, place, 'count', taken, nothing, true);
  const people = peopleOf(place);
  if (people !== '') return settled(amount, place, 'count', people, nothing);
  // "stakes in 36 firms. He said that 32 were private and four were public"
  const opens = first === least || /^(?:that|and|,|while|but)$/.test(previous);
  if (opens && place.counted !== '' && /^(?:were|are|have|had)$/.test(tokens[last]?.norm ?? ''))
    return settled(amount, place, 'count', place.counted, nothing, true);
  if (!isLevel(place, previous, earlier !== undefined) && !isGrouped(place)) return null;
  if (group !== '') return settled(amount, place, 'count', group, nothing);
  // "took six lives, the number of deaths was 237"
  const isNumber = made !== '' && /^(?:was|were|is|are)$/.test(previous);
  const unit = isNumber ? made : (earlier?.unit ?? (made || subjectNoun(tokens, least, first)));
  return settled(amount, place, 'count', unit, nothing, earlier !== undefined);
}

/** The tokens of "+", "-plus" or "-odd" between a number and its noun: "70+ brands", "80-plus makers", "70-odd people". */
export function plusAt(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text === '+') return 1;
  return tokens[at]?.text === '-' && /^(?:plus|odd)$/.test(tokens[at + 1]?.norm ?? '') ? 2 : 0;
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

/** "Households earning less than $30,000 fell to 2.1 million": whether the money before only tells which of them are counted. */
function isBeyondThreshold({ tokens, least, before }: Place): boolean {
  const money = before.find(({ kind }) => kind === 'money');
  if (money === undefined) return false;
  const bound = boundBefore(tokens, money.firstToken, least)?.bound ?? 'about';
  const verb = tokens[money.endToken];
  const acts = /^(?:VERB|AUX)$/.test(verb?.pos ?? '') || /^(?:rose|fell)$/.test(verb?.norm ?? '');
  return bound !== 'about' && acts;
}

/** "two of our five mills", "2,700 of the mine's 6,100 workers": the noun after the whole's number. */
export function countedOfWhole(tokens: readonly Token[], of: number): ReturnType<typeof countedNoun> {
  for (let at = of + 1; at < of + 8; at += 1) {
    // "241 million users"
    if (tokens[at]?.pos === 'NUM' && tokens[at + 1]?.pos === 'NUM') continue;
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
