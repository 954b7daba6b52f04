import type { Figure, FigureNote } from '../../model.ts';
import { CURRENCY_NOUNS, FAMILIES } from '../../lexicon/currencies.ts';

/** Where a shared sign or name was read as another currency than its usual one, for the article's country. */
export function currencyNote({ kind, unit, text }: Figure): FigureNote | null {
  if (kind !== 'money') return null;
  const word = sharedWord(text);
  if (word === undefined) return null;
  const family = FAMILIES[word === '$' ? 'dollar' : (CURRENCY_NOUNS.get(word) ?? '')];
  const code = unit.replace(/\/.*/, '');
  if (family === undefined || family.usual === code || !Object.values(family.of).includes(code)) return null;
  return {
    kind: 'currency',
    text: `“${word}” is read as ${code}, by the country the article is about.`,
    figures: [],
  };
}

/** A bare "$", or a shared noun without a nationality. */
function sharedWord(text: string): string | undefined {
  if (/(?<!\p{L})\$/u.test(text)) return '$';
  return /(?<!\p{Ll})(?<!\p{Lu}[\p{L}.]* )\p{Ll}+$/u.exec(text.replace(/ (?:an?|per) .*/, ''))?.[0];
}
