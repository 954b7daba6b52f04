import type { Span } from '../../model.ts';
import { type Lexeme, lexemesOf } from '../../text/lexemes.ts';
import type { Amount } from './amount.ts';
import { isForeign } from './foreign.ts';
import { joinAmounts } from './join-amounts.ts';
import { readNumeral } from './numerals.ts';
import { readRate } from './rates.ts';
import { readRatio } from './ratios.ts';
import { readAmount } from './read-amount.ts';
import type { CurrencyResolver } from './resolve-currency.ts';
import { CURRENCY_SIGNS } from '../../lexicon/currencies.ts';
import {
  DENOMINATORS,
  FRACTION_GLYPHS,
  MAGNITUDES,
  MULTIPLE_ADVERBS,
  MULTIPLE_STEMS,
  MULTIPLE_VERBS,
  SMALL,
} from '../../lexicon/number-words.ts';
import { PAGE_FURNITURE } from '../../lexicon/label-words.ts';
import { keepTime } from '../../text/time-limit.ts';

/** Addresses, postcodes and telephone numbers, whose digits count nothing. What has no space is read once, however long. */
const ADDRESSES =
  /\b(?:https?:\/\/|www\.)\S+|(?<![^\s@])[^\s@]+@[^\s@]+\.[^\s@]+|(?:\+\d{1,3}[ .-]?)?\(\d{2,5}\)[ .-]?\d{3,4}(?:[ .-]?\d{3,4})?|\+\d[\d ().-]{6,}\d|\b\d{3}[-.]\d{3}[-.]\d{4}\b|\b\d{3}-\d{4}\b|\b0\d{2,4} \d{3,4} \d{3,4}\b|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|\b[A-Z]{2} \d{5}(?:-\d{4})?\b|\b[18]00-[A-Z\d-]{5,}|(?<!\S)[A-Za-z\d+/=]{48,}(?!\S)/g;

const MAY_HOLD_ADDRESS =
  /[@+]|\(\d|www|http|\d[-. ]\d{3}|[A-Z]{2} \d{5}|\d[A-Z]{2}\b|00-|(?<!\S)[A-Za-z\d+/=]{48}/;

/**
 * Reads the amounts of a block, in text order and without overlap. `timesOf` gives the time expressions of the block,
 * whose numbers are dates; it is asked only where a number is read.
 */
export function readAmounts(
  text: string,
  block: Span,
  currencies: CurrencyResolver,
  timesOf: () => readonly Span[] = () => [],
): Amount[] {
  keepTime();
  const amounts: Amount[] = [];
  const words = text.slice(block.start, block.end);
  if (!DIGIT.test(words) && !MAY_HOLD_AMOUNT.test(words)) return amounts;
  const lexemes = lexemesOf(text, block);
  if (isFurniture(lexemes) || (!isPlainEnglish(words) && isForeign(lexemes))) return amounts;
  const reader = { lexemes, currencies };
  let taken: Uint8Array | undefined;
  for (let at = 0; at < lexemes.length;) {
    if (!canStart(lexemes, at) || taken?.[at] === 1) {
      at += 1;
      continue;
    }
    const numeral = readNumeral(lexemes, at);
    const amount = (numeral && readRatio(reader, numeral)) ?? readAmount(reader, at, numeral);
    if (amount !== null) taken ??= takenLexemes(lexemes, [...addressesIn(text, block), ...timesOf()]);
    if (taken?.[at] === 1) {
      at += 1;
    } else if (amount !== null && taken?.[amount.to - 1] !== 1) {
      const rate = readRate(reader, amount);
      amounts.push(rate);
      at = rate.to;
    } else {
      // A name's number is skipped whole, so that "Article 1 million" gives nothing of itself.
      at = Math.max(at + 1, numeral?.to ?? 0);
    }
  }
  return joinAmounts(lexemes, amounts);
}

/** "3 images", "5 min read", "12 comments": a block that is only what the page says of itself. */
function isFurniture(lexemes: readonly Lexeme[]): boolean {
  if (/^(?:view|see|show)$/.test(lexemes[0]?.norm ?? '') && lexemes[1]?.kind === 'number')
    return isFurniture(lexemes.slice(1));
  const [number, noun, next] = lexemes;
  if (lexemes.length > 4 || number?.kind !== 'number') return false;
  return (
    (lexemes.length <= 3 && PAGE_FURNITURE.has(noun?.norm ?? '')) ||
    (/^min(?:ute)?s?$/.test(noun?.norm ?? '') && next?.norm === 'read') ||
    (lexemes.length === 3 && /^(?:of|\/)$/.test(noun?.norm ?? '') && next?.kind === 'number')
  );
}

/** Words that can open an amount in words. */
const OPENERS = new Set([
  ...Object.keys(SMALL),
  ...Object.keys(MULTIPLE_VERBS),
  ...Object.keys(MULTIPLE_STEMS),
  ...Object.keys(MULTIPLE_ADVERBS),
  'half',
]);
/** Marks that can open an amount. */
const OPENING_MARKS = new Set([...CURRENCY_SIGNS.keys(), ...Object.keys(FRACTION_GLYPHS)]);
/** What may follow "a" or "an" in an amount. */
const AFTER_ARTICLE = new Set([...Object.keys(MAGNITUDES), ...Object.keys(DENOMINATORS), 'dozen']);

const DIGIT = /[0-9]/;
/** A block with these is in English: no need to look closer. */
const isPlainEnglish = (words: string): boolean =>
  words.includes(' the ') || (words.includes(' of ') && words.includes(' and '));
/** Whether a block without a digit can hold an amount: a fraction, a number word, a magnitude. */
const MAY_HOLD_AMOUNT = new RegExp(
  `[${Object.keys(FRACTION_GLYPHS).join('')}]|fold\\b|\\b(?:${[...new Set([...OPENERS, ...AFTER_ARTICLE])].join('|')})\\b`,
  'i',
);

/** A quick look whether an amount can start at `at`, to save the other lexemes the grammar. */
function canStart(lexemes: readonly Lexeme[], at: number): boolean {
  const lexeme = lexemes[at];
  if (lexeme === undefined) return false;
  if (lexeme.kind === 'number') return true;
  if (lexeme.kind === 'mark') return OPENING_MARKS.has(lexeme.text);
  if (OPENERS.has(lexeme.norm) || isFold(lexeme.norm)) return true;
  const next = lexemes[at + 1];
  if (next === undefined) return false;
  if (next.kind === 'word')
    return (lexeme.norm === 'a' || lexeme.norm === 'an') && AFTER_ARTICLE.has(next.norm);
  // A currency before its number: "US$5", "EUR 5", "Rs. 500".
  return (
    lexeme.text.length < 5 &&
    (next.kind === 'number' || next.text === '.' || next.text === '¢' || CURRENCY_SIGNS.has(next.text))
  );
}

/** "tenfold"; most words end in another letter, which is cheaper to see. */
function isFold(norm: string): boolean {
  return norm.charCodeAt(norm.length - 1) === 0x64 && norm.endsWith('fold');
}

function addressesIn(text: string, block: Span): Span[] {
  const words = text.slice(block.start, block.end);
  if (!MAY_HOLD_ADDRESS.test(words)) return [];
  return [...words.matchAll(ADDRESSES)].map((match) => ({
    start: block.start + match.index,
    end: block.start + match.index + match[0].length,
  }));
}

const NONE_TAKEN = new Uint8Array(0);

/** 1 for each lexeme that lies in one of the spans. */
function takenLexemes(lexemes: readonly Lexeme[], spans: readonly Span[]): Uint8Array {
  if (spans.length === 0) return NONE_TAKEN;
  const taken = new Uint8Array(lexemes.length);
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let reach = -1;
  lexemes.forEach(({ start }, at) => {
    for (let span = sorted[next]; span !== undefined && span.start <= start; span = sorted[next]) {
      reach = Math.max(reach, span.end);
      next += 1;
    }
    if (start < reach) taken[at] = 1;
  });
  return taken;
}
