import { itemAt } from './item-at.ts';
import { SAYING_VERBS } from '../lexicon/saying-verbs.ts';
import type { ItsFunction } from 'wink-nlp';
import type { AnnotatedText, ArticleText, Sentence, Span, Token } from '../model.ts';
import type { PartOfSpeech } from '../universal-pos.ts';
import { endsInAbbreviation } from '../lexicon/abbreviations.ts';
import { readEnglish } from './english.ts';
import { VERB_LEMMAS } from '../lexicon/verb-lemmas.ts';
import { foldLetters } from './fold-letters.ts';
import { maskAddresses } from './mask-addresses.ts';
import { correctTags } from './tag-corrections.ts';
import { markSurnames } from './surnames.ts';
import { keepTime } from './time-limit.ts';
import { withWholeTitles } from './whole-titles.ts';

const { nlp, knows } = readEnglish();
/** Whether a word, in small letters, is one of the dictionary's, of which names are few. */
export const isDictionaryWord = knows;
// The package types its lemma accessor as no accessor at all.
const lemma = nlp.its.lemma as unknown as ItsFunction<string>;
const pos = nlp.its.pos as unknown as ItsFunction<string>;
const span = nlp.its.span as unknown as ItsFunction<string>;

/** wink's time grows with the square of a word's length, so what is longer than this (UTF-16 units) is no word. */
const LONGEST_WORD = 300;
const LONG_WORD = new RegExp(`(?<!\\S)\\S{${LONGEST_WORD + 1},}`, 'g');
/** UTF-16 units that wink is given at once. */
const LONGEST_PIECE = 100_000;
/** Tokens; more (the longest list of names in news has 250) are parted, so that whoever reads sentences may look back. */
const LONGEST_SENTENCE = 1000;

/** wink parts a possessive before a space, and before a mark only where it stands away from its word: "the defendant’s, he". */
const POSSESSIVE_AT_MARK = /['’](?<=\p{L}{2}['’])s(?=[.,;:!?)\]”"])/gu;
/** wink takes the full stop behind "Rao & Lind LLP." for its own. */
const STOP_OF_FIRM = /\.(?<=\bLLP\.)(?=\s|$)/g;
/** … and the one behind "They let nobody in." and "He said no.", as of inches and numbers. */
const STOP_OF_WORD = /\.(?<=[a-z,] (?:ill|in|mass|miss|no|sat|sun|wash)\.)(?=\s+["“‘(\p{Lu}]|["”’]|$)/gu;
/** wink takes ":P" in "HALDEN:Police" for a face. */
const COLON_IN_WORD = /:(?<=\p{L}:)(?=\p{Lu})/gu;

/** Lower case, with typographic quotation marks and apostrophes folded to ASCII. */
function normalise(text: string): string {
  const lower = text.toLowerCase();
  return /[‘’ʼ“”]/.test(lower) ? lower.replace(/[‘’ʼ]/g, "'").replace(/[“”]/g, '"') : lower;
}

/**
 * What `normalise` makes of the words between two places of a text: at once for all of them, which takes a fraction of the time;
 * one by one where a small letter takes more room than its capital, or depends on where it stands in its word.
 */
function normsOf(text: string): (start: number, end: number) => string {
  const norms = normalise(text);
  const isAlike = norms.length === text.length && !text.includes('İ') && !text.includes('Σ');
  return isAlike
    ? (start, end) => norms.slice(start, end)
    : (start, end) => normalise(text.slice(start, end));
}

/**
 * Tokens, lemmas, parts of speech and sentences of an article, block by block (wink-nlp's English model).
 * Tokens carry their exact offsets into the article's text; no token or sentence crosses a block. Time is linear in the
 * text's length.
 */
export function annotateText(article: ArticleText): AnnotatedText {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  article.blocks.forEach((block, blockIndex) => {
    for (const sentence of sentencesOf(article.text, block)) {
      const firstToken = tokens.length;
      for (const token of correctTags(sentence)) tokens.push(token);
      sentences.push(spanOf(tokens, firstToken, tokens.length, blockIndex));
    }
  });
  markSurnames(tokens, sentences);
  return { article, tokens, sentences };
}

/** The block's sentences as their tokens; what wink parted in two is one again. */
function sentencesOf(text: string, block: Span): Token[][] {
  const whole: Token[][] = [];
  for (const piece of readable(text, block)) {
    keepTime();
    for (const sentence of readPiece(text, piece)) {
      const previous = whole.at(-1);
      const joins = previous !== undefined && previous.length + sentence.length <= LONGEST_SENTENCE;
      if (joins && goesOn(text, previous.at(-1)?.end ?? 0, sentence)) previous.push(...sentence);
      else whole.push([...sentence]);
    }
  }
  return whole;
}

/** The block in pieces: those wink can read, and single words that are too long for it. */
function readable(text: string, block: Span): Span[] {
  const pieces: Span[] = [];
  if (block.end - block.start <= LONGEST_WORD) return block.end > block.start ? [block] : pieces;
  let at = block.start;
  for (const long of text.slice(block.start, block.end).matchAll(LONG_WORD)) {
    const start = block.start + long.index;
    pieces.push({ start: at, end: start }, { start, end: start + long[0].length });
    at = start + long[0].length;
  }
  pieces.push({ start: at, end: block.end });
  return pieces.filter((piece) => piece.end > piece.start).flatMap((piece) => inParts(text, piece));
}

/** The piece, or as much of it at a time as wink reads soon; it is cut between words, after a full stop where there is one. */
function inParts(text: string, piece: Span): Span[] {
  const parts: Span[] = [];
  let { start } = piece;
  while (piece.end - start > LONGEST_PIECE) {
    const part = text.slice(start, start + LONGEST_PIECE);
    const stop = part.lastIndexOf('. ');
    const cut = stop > 0 ? stop + 1 : part.lastIndexOf(' ');
    if (cut <= 0) break;
    parts.push({ start, end: start + cut });
    start += cut;
  }
  return [...parts, { start, end: piece.end }];
}

/** The piece's sentences, each as its tokens; none is empty. */
function readPiece(text: string, piece: Span): Token[][] {
  const words = text.slice(piece.start, piece.end);
  if (words.length > LONGEST_WORD && !/\s/.test(words)) {
    const { start, end } = piece;
    return [[{ start, end, text: words, norm: normalise(words), lemma: words, pos: 'X' }]];
  }
  const sentences: Token[][] = [];
  const normOf = normsOf(words);
  const folded = foldLetters(words);
  const plain = maskAddresses(folded);
  const doc = nlp.readDoc(
    plain
      .replace(POSSESSIVE_AT_MARK, ' $&')
      .replace(STOP_OF_FIRM, ' $&')
      .replace(STOP_OF_WORD, ' $&')
      .replace(COLON_IN_WORD, ' $& '),
  );
  // All at once: wink makes an object with a dozen functions for each sentence and each token that is asked for alone.
  const items = doc.tokens();
  const [read, lemmas, tags] = [items.out(), items.out(lemma), items.out(pos)];
  let at = 0;
  for (const [first, last] of doc.sentences().out(span) as unknown as readonly [number, number][]) {
    const found: Token[] = [];
    for (let index = first; index <= last; index += 1) {
      const own = read[index] ?? '';
      // wink gives no offsets; its tokens follow the text, so the next occurrence is the token's.
      const start = plain.indexOf(own, at);
      if (start < 0 || own.trim() === '') continue;
      at = start + own.length;
      const word = words.slice(start, at);
      const norm = normOf(start, at);
      const tag = tags[index] as PartOfSpeech;
      const right = tag === 'VERB' ? VERB_LEMMAS.get(norm) : undefined;
      found.push({
        start: piece.start + start,
        end: piece.start + at,
        text: word,
        norm,
        // A masked word is its own.
        lemma: right ?? (folded.startsWith(own, start) ? lemmas[index] : undefined) ?? word,
        pos: tag,
      });
    }
    for (const part of partAtUnits(withWholeTitles(found))) sentences.push(...inPieces(part));
  }
  return joinedAtPoints(sentences);
}

/** Joins what wink parted inside a sum with letters before it: "NKr4.50". */
function joinedAtPoints(sentences: readonly Token[][]): Token[][] {
  const joined: Token[][] = [];
  for (const sentence of sentences) {
    const previous = joined.at(-1) ?? [];
    const [whole, point] = previous.slice(-2);
    const [part, ...rest] = sentence;
    if (whole !== undefined && part !== undefined && isDecimal(whole, point, part))
      previous.splice(-2, 2, numberOf(whole, part), ...rest);
    else joined.push(sentence);
  }
  return joined;
}

function isDecimal(whole: Token, point: Token | undefined, part: Token): boolean {
  return (
    point?.text === '.' &&
    whole.end === point.start &&
    point.end === part.start &&
    /^\p{L}{1,4}\d+$/u.test(whole.text) &&
    /^\d/.test(part.text)
  );
}

/** One token of the two and the point between them. */
function numberOf(whole: Token, part: Token): Token {
  const text = `${whole.text}.${part.text}`;
  return { start: whole.start, end: part.end, text, norm: normalise(text), lemma: text, pos: 'NUM' };
}

/** Parts a sentence where wink took its full stop for a unit's or an abbreviation's: "until 6pm. Then he left", "in the U.K. “We lost,” he said". */
function partAtUnits(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [];
  let first = 0;
  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    const isEnd = endsInUnit(token.text)
      ? next !== undefined && opensSentence(next)
      : (endsInDegree(tokens, at) && opensClause(tokens, at + 1)) ||
        (endsShortened(token) && !isSaidThere(tokens, at) && opensSpeech(tokens, at + 1));
    if (next !== undefined && !isEnd) return;
    parts.push(tokens.slice(first, at + 1));
    first = at + 1;
  });
  return parts;
}

/** "PhD.", "Ph.D." with its point in the token or as one of its own. */
const endsInDegree = (tokens: readonly Token[], at: number): boolean => {
  const { text = '' } = tokens[at] ?? {};
  if (!text.endsWith('.')) return false;
  const word = text === '.' ? itemAt(tokens, at - 1)?.text : text;
  return /^(?:M\.?D|Ph\.?D|D\.?Phil|M\.?B\.?A|J\.?D|M\.?P\.?H|D)\.?$/.test(word ?? '');
};

/** "the U.K.", "at 5 p.m.", "Halden Inc.": what may end a sentence with its own full stop. */
const endsShortened = ({ text }: Token): boolean =>
  text.endsWith('.') && /^(?:(?:\p{L}\.){2,}|(?:Inc|Ltd|Corp|Co|Jr|Sr)\.)$/u.test(text);

/** "said in the | U.K. “We lost.”": what is quoted is what was said there. */
const isSaidThere = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - SAID_WITHIN), at).some(({ lemma }) => SAYING_VERBS.has(lemma));

/** Tokens between a verb of saying and where it was said. */
const SAID_WITHIN = 6;

/** Tokens of what is quoted as a name or term at most: "the U.S. “Dream Act”". */
const LONGEST_TERM = 3;

/** How far behind its opening, in tokens, a quotation's end is looked for. */
const QUOTATION = 200;

/** “We lost,”: a quotation that is said, and not “Dream Act”. */
function opensSpeech(tokens: readonly Token[], at: number): boolean {
  if (!/^[“"]$/.test(tokens[at]?.text ?? '') || !/^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')) return false;
  const quoted = tokens.slice(at + 1, at + QUOTATION);
  const length = quoted.findIndex(({ text }) => /^[”"]$/.test(text));
  return length < 0 || (length > LONGEST_TERM && /[,.?!]$/.test(quoted[length - 1]?.text ?? ''));
}

/** "She’s", "He is": a pronoun with its verb, which no name after a degree is. */
const opensClause = (tokens: readonly Token[], at: number): boolean =>
  /^(?:He|She|It|They)$/.test(tokens[at]?.text ?? '') &&
  (/^['’]/.test(tokens[at + 1]?.text ?? '') || /^(?:AUX|VERB)$/.test(tokens[at + 1]?.pos ?? ''));

/** The sentence, or as much of it at a time as may be one. */
function inPieces(tokens: Token[]): Token[][] {
  if (tokens.length <= LONGEST_SENTENCE) return [tokens];
  const pieces = Math.ceil(tokens.length / LONGEST_SENTENCE);
  return Array.from({ length: pieces }, (_, n) =>
    tokens.slice(n * LONGEST_SENTENCE, (n + 1) * LONGEST_SENTENCE),
  );
}

const endsInUnit = (word: string): boolean =>
  word.endsWith('.') && /^\d*(?:am|pm|m|bn|tn|k|km|kg|mph)\.$/i.test(word);

function opensSentence({ text, pos }: Token): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text) || (pos === 'PRON' && /^\p{Lu}/u.test(text)) || /^[“‘"]$/.test(text);
}

function spanOf(tokens: readonly Token[], firstToken: number, endToken: number, block: number): Sentence {
  const start = tokens[firstToken]?.start ?? 0;
  return { start, end: tokens[endToken - 1]?.end ?? start, firstToken, endToken, block };
}

/** Whether wink parted one sentence in two, where it ends: before a small letter, or after an abbreviation it does not know. */
function goesOn(text: string, end: number, next: readonly Token[]): boolean {
  const opening = next[0]?.text ?? '';
  if (/^(?:\p{Ll}|[,;)\]])/u.test(opening)) return true;
  // "(D-N.Y.)"
  if (/^\p{L}/u.test(opening) && next[0]?.start === end) return true;
  return /^[\p{Lu}\p{N}]/u.test(opening) && endsInAbbreviation(text, end);
}
