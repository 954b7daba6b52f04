import { type Amount } from '../figures/amounts/amount.ts';
import { readAmounts } from '../figures/amounts/read-amounts.ts';
import { currencyResolver } from '../figures/amounts/resolve-currency.ts';
import { UNIT_NAMES, UNIT_SYMBOLS } from '../lexicon/units.ts';
import type { ArticleText, Figure, FigureKind } from '../model.ts';

/** A value with its kind and unit; unit "" of a bare number. */
export type ReadValue = Pick<Figure, 'kind' | 'value' | 'unit'>;

/** UCUM codes that are known, for users who type them. */
const CODES: ReadonlySet<string> = new Set([...UNIT_NAMES.values(), ...UNIT_SYMBOLS.values()]);

/** The amounts of a text; shared currencies are those of the article that it is from. */
export function amountsIn(text: string, { text: article, metadata }: ArticleText): Amount[] {
  const currencies = currencyResolver(article, metadata.canonical?.value ?? metadata.url);
  return readAmounts(text, { start: 0, end: text.length }, currencies);
}

/** The one amount that a text consists of; null where it is anything else. */
function wholeAmount(text: string, article: ArticleText): Amount | null {
  const [amount, ...more] = amountsIn(text, article);
  const isWhole = amount?.start === 0 && amount.end === text.length && more.length === 0;
  return isWhole ? amount : null;
}

/** A number as computers write it, and a fraction in digits. */
const PLAIN = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e\+?\d{1,2})?$/i;
const FRACTION = /^(\d{1,6})\/([1-9]\d{0,5})$/;

/** The number that a text opens with, and the noun that it counts. */
function countedAmount(text: string, article: ArticleText): ReadValue | null {
  const [amount, ...more] = amountsIn(text, article);
  const noun = amount?.start === 0 && amount.unit === '' ? text.slice(amount.end) : '';
  const isCounted = /^ \p{L}[\p{L}’' -]*$/u.test(noun) && more.length === 0;
  return amount && isCounted ? { kind: amount.kind, value: amount.value, unit: noun.trim() } : null;
}

/**
 * "12.5", "1.37 trillion", "12-15", "5m" (five million), "fifteen", "two in five"; with or without a unit. Throws where it is
 * no number.
 */
export function readValue(written: string, article: ArticleText): ReadValue {
  const text = written.trim().replaceAll(/\s+/g, ' ');
  if (PLAIN.test(text)) return { kind: 'count', value: Number(text), unit: '' };
  const [, top, bottom] = FRACTION.exec(text) ?? [];
  if (top !== undefined) return { kind: 'ratio', value: Number(top) / Number(bottom), unit: '' };
  // Before something counted a single letter is a magnitude, not metres or tonnes.
  const counted = /^[-−–.,\d\s]+[kKmMbB]$/.test(text) ? amountsIn(`${text} people`, article)[0] : undefined;
  const amount = counted?.end === text.length ? counted : wholeAmount(text, article);
  const read = amount ?? countedAmount(text, article);
  if (read === null) {
    throw new Error(`“${text}” is no number. Write it like 3.5, 12-15, 1.37 trillion or two in five.`);
  }
  return { kind: read.kind, value: read.value, unit: read.unit };
}

/** Kinds whose unit may be any noun. */
const NOUNED: ReadonlySet<FigureKind> = new Set(['count', 'rate', 'ratio']);

/** "percent", "euros", "km", "per 100,000 people", "workers", and of what kind the figure then is, which was `kind`. */
export function readUnit(
  written: string,
  kind: FigureKind,
  article: ArticleText,
): Pick<Figure, 'kind' | 'unit'> {
  const text = written.trim().replaceAll(/\s+/g, ' ');
  if (text.length > 80) throw new Error('A unit has at most 80 characters. Write it shorter.');
  const amount = text === '' ? null : wholeAmount(`2 ${text}`, article);
  if (amount && amount.unit !== '' && amount.unit !== 'points')
    return { kind: amount.kind, unit: amount.unit };
  if (CODES.has(text)) return { kind: 'quantity', unit: text };
  return { kind: NOUNED.has(kind) ? kind : 'count', unit: text };
}
