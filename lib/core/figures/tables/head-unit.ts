import { lowOf } from '../amounts/amount.ts';
import { readAmounts } from '../amounts/read-amounts.ts';
import type { CurrencyResolver } from '../amounts/resolve-currency.ts';
import type { FigureKind } from '../../model.ts';

/** What a head makes of the bare numbers under it. */
export interface HeadUnit {
  /** "count" of a head that tells a scale alone, "in thousands". */
  readonly kind: FigureKind;
  readonly unit: string;
  /** What a bare number is multiplied by: 1e9 of "USD bn". */
  readonly scale: number;
  /** The head without the words of its unit. */
  readonly rest: string;
}

const PLURALS: Readonly<Record<string, string>> = {
  thousands: 'thousand',
  millions: 'million',
  billions: 'billion',
  trillions: 'trillion',
  "'000": 'thousand',
  "'000s": 'thousand',
  '000': 'thousand',
  '000s': 'thousand',
  mln: 'million',
};
/** A word that ends a head and is a unit's name in the singular is mostly something else: "Last year", "Gold bar". */
const SINGULAR = /^(?:\p{Ll}{3,}(?<!s)|points?|\p{L})$/u;
const CURRENCY_FIRST = /^(\p{Lu}{1,3}\$|\p{Lu}{3}|Rs\.?|\p{Sc})\s*(\S.*|)$/u;
const CURRENCY_LAST = /^(\S(?:.*?\S)??)\s*(\p{Lu}{1,3}\$|\p{Lu}{3}|\p{Sc})$/u;

/** UTF-16 units; what is longer is running text. */
const LONGEST_HEAD = 300;

/** "in thousands, except per share data": what the unit does not hold for. */
const EXCEPTION = /\b(?:except|other than|excluding)\b[^()[\]]*/i;
/** "Dollars in millions", "$ in thousands", "amounts in millions": the scale behind what it is of. */
const SCALE_LAST =
  /^(?:(?:all )?(?:amounts?|figures?|expressed|stated|presented)|(\p{Sc}|\p{Lu}{1,3}\$|\p{Lu}{3}|(?:\p{Lu}\S+ )?\p{L}+s))(?: (?:are|is))?(?: (?:expressed|stated|presented))? in (thousands|millions|billions)$/iu;

/** Reads the unit that a head or caption tells; null where it tells none. */
export function headUnit(words: string, currencies: CurrencyResolver): HeadUnit | null {
  if (words.length > LONGEST_HEAD) return null;
  const head = withoutException(words);
  for (const { slot, bracketed, rest } of slotsOf(head)) {
    if (!bracketed && SINGULAR.test(slot)) continue;
    const unit = unitOf(slot, bracketed, currencies);
    if (unit !== null) return { ...unit, rest };
  }
  const counted = /^(?:total )?(?:number|no\.) of (\p{Ll}[\p{L} -]*)/iu.exec(head)?.[1];
  return counted === undefined ? null : { kind: 'count', unit: counted.trim(), scale: 1, rest: head };
}

function withoutException(words: string): string {
  const excepted = EXCEPTION.exec(words);
  if (excepted === null) return words;
  const before = words.slice(0, excepted.index).trimEnd();
  const after = words.slice(excepted.index + excepted[0].length);
  return `${/[,;]$/.test(before) ? before.slice(0, -1) : before}${after}`;
}

interface Slot {
  readonly slot: string;
  readonly bracketed: boolean;
  readonly rest: string;
}

/** Where a unit may stand: in brackets, at the end after a comma or "in", as the last words, "%" also first. */
function slotsOf(head: string): Slot[] {
  const slots: Slot[] = [...head.matchAll(/(?<!\s)\s*[([]([^()[\]]+)[)\]]/g)].flatMap((match) => {
    const rest = `${head.slice(0, match.index)}${head.slice(match.index + match[0].length)}`.trim();
    const inside = match[1] ?? '';
    // "(unaudited; in thousands)"
    const parts = /[,;]\s/.test(inside) ? [inside, ...inside.split(/[,;]\s+/)] : [inside];
    return parts.map((part) => ({ slot: scaleFirst(part.trim()), bracketed: true, rest }));
  });
  if (SCALE_LAST.test(head)) slots.push({ slot: scaleFirst(head), bracketed: true, rest: '' });
  const words = [...head.matchAll(/[^\s,;:]+/g)];
  for (const word of words.slice(-6)) {
    const rest = head.slice(0, word.index).replace(/(?:[\s,;:–-]|\bin)*$/, '');
    slots.push({
      slot: head.slice(word.index).trim(),
      bracketed: /[,;:–-]\s*$|\bin $/i.test(head.slice(0, word.index)),
      rest,
    });
  }
  const share = /^(?:%|per ?cent|percentage(?! points?))\s+/i.exec(head)?.[0];
  if (share !== undefined) slots.push({ slot: '%', bracketed: true, rest: head.slice(share.length) });
  return slots;
}

/** "in thousands" as "thousands", "$ in millions" as "$ millions", "Dollars in millions" as "millions of Dollars", "p" as "pence". */
function scaleFirst(slot: string): string {
  const [, of = '', scale] = SCALE_LAST.exec(slot) ?? [];
  if (scale === undefined) return slot === 'p' ? 'pence' : slot.replace(/^in /i, '');
  if (of === '') return scale;
  return /\p{Ll}/u.test(of) ? `${scale} of ${of}` : `${of} ${scale}`;
}

/** A head "USD bn" is what makes "USD 1 bn" of a 1, so the grammar of amounts reads it. */
function unitOf(
  slot: string,
  bracketed: boolean,
  currencies: CurrencyResolver,
): Omit<HeadUnit, 'rest'> | null {
  const plain = slot
    .replace(/^(thousand|million|billion|trillion)s of /i, '$1 ')
    .replace(/\S+/g, (word) => PLURALS[word.toLowerCase()] ?? word);
  const [, before = '', after = ''] = CURRENCY_FIRST.exec(plain) ?? [];
  const [, scale = '', last = ''] = CURRENCY_LAST.exec(plain) ?? [];
  const tries = [
    ...(before === '' ? [] : [`${before} 1 ${after}`, `${before} 1${after}`, `1 ${after} ${before}`]),
    ...(last === '' ? [] : [`${last} 1 ${scale}`, `${last} 1${scale}`]),
    `1 ${plain}`,
  ].map((words) => words.trim());
  for (const words of tries) {
    const [amount, second] = readAmounts(words, { start: 0, end: words.length }, currencies);
    if (amount === undefined || second !== undefined || amount.start > 0) continue;
    const rest = words.slice(amount.end).trim();
    const { kind, unit } = amount;
    if (rest === '' && (unit !== '' || amount.power > 0)) return { kind, unit, scale: lowOf(amount) };
    if (
      kind === 'count' &&
      /^\p{Ll}[\p{Ll} -]+$/u.test(rest) &&
      (amount.power > 0 || (bracketed && /[^s]s$/.test(rest)))
    )
      return { kind, unit: rest, scale: lowOf(amount) };
  }
  return null;
}
