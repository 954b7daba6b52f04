import { itemAt } from '../../text/item-at.ts';
import type { Lexeme } from '../../text/lexemes.ts';
import { CENT_NOUNS } from '../../lexicon/currencies.ts';
import { type Amount, highOf, lowOf } from './amount.ts';

/** Verbs after which "$2 million to $10 million" is an amount of change and a level, not a range. */
const MOVES =
  /^(?:ris|rose|grew|grow|increas|climb|jump|soar|surg|gain|fell|fall|drop|declin|decreas|slip|slid|plung|shed|lost|lose|add(?:s|ed)$|advanc|edg|inch|rall|tumbl|cut|rais|widen|narrow|shr[aiu]nk)/;
/** Lexemes between "between" and its first number ("between about"). */
const LEAD = 2;

/** Joins neighbours into ranges and lets them share a unit, from left to right. */
export function joinAmounts(lexemes: readonly Lexeme[], amounts: readonly Amount[]): Amount[] {
  const joined: Amount[] = [];
  for (const amount of shareInLists(lexemes, amounts)) {
    const before = joined.at(-1);
    const pair = before === undefined ? null : joinPair(lexemes, before, amount);
    if (pair === null) joined.push(amount);
    else joined.splice(-1, 1, ...pair);
  }
  return joined;
}

/** Both as one range, both as two that share a unit, or null where they have nothing to do with each other. */
function joinPair(lexemes: readonly Lexeme[], low: Amount, high: Amount): readonly Amount[] | null {
  if (typeof low.value !== 'number' || typeof high.value !== 'number') return null;
  // "an 8- to 16-metre mirror"
  if (high.hyphenated && isBare(low) && isSuspended(lexemes, low.to, high.from))
    return joinRange(low, high, false);
  if (high.from - low.to > 1) return null;
  const word = high.from > low.to ? (lexemes[low.to]?.norm ?? '') : '';
  if ((word === '' || word === 'and') && isCents(lexemes, low, high))
    return [
      { ...high, from: low.from, start: low.start, value: Number((low.value + high.value).toFixed(2)) },
    ];
  if ((word === '' || word === 'and') && isRest(low, high))
    return [
      { ...low, to: high.to, end: high.end, value: low.value + high.value * (PARTS.get(low.unit)?.[1] ?? 0) },
    ];
  if (word === '±') return joinMargin(low, high);
  if (/^[-–—]$/.test(word) && (isDash(lexemes, low.to) || (low.signed && high.signed)))
    return joinRange(low, high, true);
  if (low.hyphenated) return null;
  if (word === 'to') return joinTo(lexemes, low, high);
  if (word === 'and' && leads(lexemes, low.from, 'between')) return joinRange(low, high, false);
  if (word === 'or' && low.unit === '' && low.kind === 'count' && high.value > low.value)
    return joinRange(low, high, false);
  // "seven or eight years"
  if (word === 'or' && low.shared === true && high.value - low.value === 1)
    return joinRange(low, high, false);
  return null;
}

function isSuspended(lexemes: readonly Lexeme[], at: number, to: number): boolean {
  return to === at + 2 && lexemes[at]?.norm === '-' && lexemes[at].glued && lexemes[at + 1]?.norm === 'to';
}

/** "2 dollars and 23 cents" is one amount. */
function isCents(lexemes: readonly Lexeme[], low: Amount, high: Amount): boolean {
  const cents = high.kind === 'money' && CENT_NOUNS.has(lexemes[high.to - 1]?.norm ?? '') && highOf(high) < 1;
  return (
    cents && low.kind === 'money' && low.unit === high.unit && low.power === 0 && Number.isInteger(lowOf(low))
  );
}

/** How much of a unit the next smaller one is, where both tell one length: "11 years and eight months". */
const PARTS: ReadonlyMap<string, readonly [string, number]> = new Map([
  ['a', ['mo', 1 / 12]],
  ['h', ['min', 1 / 60]],
  ['min', ['s', 1 / 60]],
]);

/** Whether the second amount is what is left over a whole number of a larger unit. */
function isRest(low: Amount, high: Amount): boolean {
  const [unit, part] = PARTS.get(low.unit) ?? ['', 0];
  return (
    low.kind === 'quantity' &&
    high.kind === 'quantity' &&
    high.unit === unit &&
    Number.isInteger(lowOf(low)) &&
    highOf(high) * part < 1 &&
    !low.hyphenated &&
    !high.hyphenated
  );
}

/** A dash that binds two numbers: glued to both, or spaced on both sides and no hyphen. */
function isDash(lexemes: readonly Lexeme[], at: number): boolean {
  const [dash, after] = [lexemes[at], lexemes[at + 1]];
  return dash?.glued === after?.glued && (dash?.glued === true || dash?.text === '–');
}

function joinTo(lexemes: readonly Lexeme[], low: Amount, high: Amount): readonly Amount[] | null {
  if (leads(lexemes, low.from, 'from')) return isShareable(low, high) ? shareUnit(low, high) : null;
  const before = lexemes[low.from - 1]?.norm ?? '';
  const bothStated = (low.unit !== '' && high.unit !== '') || (low.power >= 3 && high.power >= 3);
  // "by 11.3 percent to 2,492"
  if (!isBare(low) && isBare(high) && !low.signed) return null;
  // "would rise 3% to 5%" foresees a range.
  const foreseen = /^(?:would|will|could|may|might|should|to)$/.test(lexemes[low.from - 2]?.norm ?? '');
  const isMove = /^(?:by|up|down)$/.test(before) || (MOVES.test(before) && !foreseen);
  if (isMove && (bothStated || isLevelOf(low, high))) return null;
  return joinRange(low, high, false);
}

/** How many times the change a bare level behind it is at least: of a number in thousands, and of a small one. */
const LEVEL = { grouped: 4, small: 10 } as const;

/** "rose by 120,000 to 33.4 million", "fell by 41 to 640": a number and what it comes to, since a range's ends lie near each other. */
function isLevelOf(low: Amount, high: Amount): boolean {
  if (
    !(isBare(low) || low.signed) ||
    !isBare(high) ||
    (low.power === 0 && high.power > 0 && lowOf(low) < 1000)
  )
    return false;
  const [change, level] = [lowOf(low), highOf(high)];
  return level > change * (change >= 1000 ? LEVEL.grouped : LEVEL.small);
}

function leads(lexemes: readonly Lexeme[], from: number, word: string): boolean {
  return lexemes.slice(Math.max(0, from - LEAD), from).some(({ norm }) => norm === word);
}

function joinRange(low: Amount, high: Amount, dashed: boolean): readonly Amount[] | null {
  if (!isShareable(low, high)) return null;
  const [a, b] = shareUnit(low, high);
  if (a === undefined || b === undefined || lowOf(a) >= highOf(b)) return null;
  // Far ends are two things ("500 to 2 million" is seldom one range), and a bare "3-1" a score.
  if (dashed && a.unit === '' && b.power === 0 && b.to - b.from === 1 && highOf(b) < 10 && b.hyphenated)
    return null;
  return [
    { ...b, from: a.from, start: a.start, value: [lowOf(a), highOf(b)], signed: a.signed, shared: false },
  ];
}

/** "4.5 ± 1 percent" lies between the two ends. */
function joinMargin(middle: Amount, margin: Amount): readonly Amount[] | null {
  if (!isShareable(middle, margin)) return null;
  const [at, by] = shareUnit(middle, margin);
  const ends = [lowOf(at) - lowOf(by), lowOf(at) + lowOf(by)].map((end) => Number(end.toPrecision(12)));
  const [low = 0, high = 0] = ends;
  return [{ ...by, from: at.from, start: at.start, value: [low, high], signed: at.signed, shared: false }];
}

/** One has no unit of its own, or both have the same. */
function isShareable(a: Amount, b: Amount): boolean {
  const [bareA, bareB] = [isBare(a), isBare(b)];
  if (a.fraction !== b.fraction) return false;
  return bareA || bareB || (a.kind === b.kind && a.unit === b.unit);
}

function isBare({ kind, unit }: Amount): boolean {
  return kind === 'count' && unit === '';
}

/** Gives the one without a unit the other's, and a low end its magnitude: "3 to 4 million". */
function shareUnit(a: Amount, b: Amount): [Amount, Amount] {
  const scaled = isBare(a) || a.signed ? scaleTo(a, b) : a;
  if (isBare(a) && !isBare(b)) return [{ ...scaled, kind: b.kind, unit: b.unit, shared: true }, b];
  if (isBare(b) && !isBare(a)) return [scaled, { ...b, kind: a.kind, unit: a.unit, shared: true }];
  return [scaled, b];
}

/** Whether another amount stands before, behind whose comma this one follows. */
function isListed(lexemes: readonly Lexeme[], earlier: Amount | undefined, { from }: Amount): boolean {
  return earlier !== undefined && earlier.to === from - 1 && lexemes[earlier.to]?.norm === ',';
}

function scaleTo(a: Amount, b: Amount): Amount {
  const value = lowOf(a) * 10 ** b.power;
  const fits = a.power < 3 && b.power >= 3 && lowOf(a) < 1000 && value < highOf(b);
  return fits ? { ...a, value, power: b.power } : a;
}

/** "5, 7 and 9 percent": bare numbers that run up to one with a unit take it. */
function shareInLists(lexemes: readonly Lexeme[], amounts: readonly Amount[]): Amount[] {
  const shared = [...amounts];
  for (let at = shared.length - 1; at > 0; at -= 1) {
    const last = shared[at];
    if (
      last === undefined ||
      isBare(last) ||
      last.hyphenated ||
      last.signed ||
      last.kind === 'ratio' ||
      last.kind === 'rate'
    )
      continue;
    let first = at;
    let joint = /^(?:,? ?(?:and|or))$/;
    for (
      let before = shared[first - 1];
      before !== undefined && isBare(before) && typeof before.value === 'number';
      before = itemAt(shared, first - 1)
    ) {
      const word = lexemes
        .slice(before.to, shared[first]?.from)
        .map(({ norm }) => norm)
        .join(' ');
      if (!joint.test(word) || leads(lexemes, before.from, 'between')) break;
      // "an increase of 2,324, or 0.6%": the same in another way.
      if (word === ', or' && first === at && !isListed(lexemes, shared[first - 2], before)) break;
      first -= 1;
      shared[first] = { ...scaleTo(before, last), kind: last.kind, unit: last.unit, shared: true };
      joint = /^,$/;
    }
    at = first;
  }
  return shared;
}
