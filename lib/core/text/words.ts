import { itemAt } from './item-at.ts';
import { isSmallAscii, opensInCapital } from './letters.ts';
import { joinsName } from './name-joints.ts';
import { endOfNickname, withoutNickname } from './nickname.ts';
import { LEGAL_FORMS } from '../lexicon/body-words.ts';
import type { Span, Token } from '../model.ts';
import type { PartOfSpeech } from '../universal-pos.ts';

/** A word of a phrase as a reader sees it: "Osei-Lund" and "U.S." are one, a possessive ending belongs to its word. */
export interface Word extends Span {
  readonly text: string;
  /** Lower case, without the possessive ending and full stops; "WHO" stays as it is. */
  readonly norm: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  readonly possessive: boolean;
}

/** The words of the tokens from `first` to `end`; what stands in brackets is left out, commas and marks are words. */
export function wordsOf(tokens: readonly Token[], first: number, end: number): Word[] {
  const words: Word[] = [];
  let depth = 0;
  for (let at = first; at < end; at += 1) {
    const nickname = at > first ? endOfNickname(tokens, at) : at;
    if (nickname > at && nickname < end) at = nickname;
    const token = tokens[at];
    if (token === undefined || isLegalComma(tokens, at)) continue;
    if (token.text === '(' || token.text === '[') depth += 1;
    if (depth === 0) {
      const last = words.at(-1);
      if (
        last !== undefined &&
        last.end === token.start &&
        (joins(itemAt(tokens, at - 1), token) || isInAddress(tokens, at))
      ) {
        words[words.length - 1] = join(last, token);
      } else {
        words.push(joinsName(tokens, at) ? wordAsOf(token) : wordFrom(token));
      }
    }
    if (token.text === ')' || token.text === ']') depth = Math.max(0, depth - 1);
  }
  return words;
}

/** The words without an article that they open with. */
export const withoutThe = (words: readonly Word[]): readonly Word[] =>
  words[0]?.norm === 'the' ? words.slice(1) : words;

/** The words with one blank between them, whatever stands there in the text. */
export const joinedText = (words: readonly Pick<Word, 'text'>[]): string =>
  words.map(({ text }) => text).join(' ');

/** "Corbel.com", "Lakes.bank": a full stop with a small letter right behind it, and what follows it. */
function isInAddress(tokens: readonly Token[], at: number): boolean {
  const stop = tokens[at]?.text === '.' ? at : at - 1;
  const [before, dot, after] = [itemAt(tokens, stop - 1), tokens[stop], tokens[stop + 1]];
  return (
    dot?.text === '.' &&
    before?.end === dot.start &&
    after?.start === dot.end &&
    opensInCapital(before.text) &&
    /^\p{Ll}{2,}$/u.test(after.text)
  );
}

/** The comma of "Hansol Pumps Co., Ltd." parts nothing. */
function isLegalComma(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    tokens[at]?.text === ',' &&
    next !== undefined &&
    opensInCapital(next.text) &&
    LEGAL_FORMS.has(next.norm.replace(/'s$/, '').replaceAll('.', ''))
  );
}

const bare = (text: string): string =>
  text.includes("'") || text.includes('.') ? text.replace(/'s$|'$/, '').replaceAll('.', '') : text;

function wordFrom(token: Token): Word {
  const { start, end, text, lemma, pos } = token;
  return {
    start,
    end,
    text,
    norm: bare(token.norm),
    lemma,
    pos,
    possessive: text.endsWith('s') && /.['’]s$/.test(text),
  };
}

/** "in" inside a name, which is read as "of". */
const wordAsOf = (token: Token): Word => {
  const { start, end, text, pos, possessive } = wordFrom(token);
  return { start, end, text, norm: 'of', lemma: 'of', pos, possessive };
};

/** Whether a token is written on to the one before it. */
function joins(previous: Token | undefined, token: Token): boolean {
  if (token.pos === 'PART' && token.norm.startsWith("'")) return true;
  if (/^['’]$/.test(token.text)) return /[sz]$/i.test(previous?.text ?? '');
  if (/^[-‐‑–&/]$/.test(token.text) || /^[-‐‑–&/]$/.test(previous?.text ?? '')) return true;
  // "3M"
  if (/^\d{1,2}$/.test(previous?.text ?? '') && /^\p{Lu}$/u.test(token.text) && token.pos === 'PROPN')
    return true;
  // Initials and abbreviations keep their full stop.
  return (
    token.text === '.' && /^(?:\p{Lu}|\p{Lu}\p{Ll}{0,4}|\p{Lu}(?:\.\p{Lu})+)$/u.test(previous?.text ?? '')
  );
}

function join(word: Word, token: Token): Word {
  const possessive = token.norm.startsWith("'");
  const text = word.text + token.text;
  const norm = possessive ? word.norm : bare(text.toLowerCase().replaceAll('’', "'"));
  const isTail = possessive || /^[-‐‑–&/.]$/.test(token.text) || word.text.endsWith('.');
  const pos = isTail ? word.pos : token.pos;
  return { start: word.start, end: token.end, text, norm, lemma: word.lemma, pos, possessive };
}

/** The word tagged or read otherwise. Not by spreading: words of one shape are read several times as fast. */
export function wordWith(
  { start, end, text, norm, lemma, pos, possessive }: Word,
  right: Partial<Pick<Word, 'pos' | 'possessive'>>,
): Word {
  return {
    start,
    end,
    text,
    norm,
    lemma,
    pos: right.pos ?? pos,
    possessive: right.possessive ?? possessive,
  };
}

/** The word without its possessive ending. */
export function withoutPossessive(word: Word): Word {
  if (!word.possessive) return word;
  const { start, norm, lemma, pos } = word;
  const text = word.text.replace(/['’][sS]?$/, '');
  return { start, end: start + text.length, text, norm, lemma, pos, possessive: false };
}

/**
 * Whether the word is written with a capital, be it after a particle, a letter, small letters or a number: "al-Kaabi", "d’Souza",
 * "xAI", "easyJet", "7-Eleven"; or with a number inside, as no common word is: "my6sense".
 */
export const isCapital = (word: Word | undefined): boolean =>
  word !== undefined &&
  (opensInCapital(word.text) ||
    // As most are, which a loop tells ten times as fast as the expression.
    (!isSmallAscii(word.text) &&
      /^(?:(?:(?:al|el|as|ad|an|ar|at|ash|az)[-‐‑]|[dlot]['’]|\p{Ll}(?=\p{Lu}))\p{Lu}|\p{Ll}{2,}\p{Lu}\p{Ll}|\d+-\p{Lu}\p{Ll}{2}|\d+\p{Ll}+\p{Lu}|\p{Ll}+\d+\p{Ll}{3})/u.test(
        word.text,
      )));

/** Nouns that are no plural, though they end like one. */
const UNCHANGED: ReadonlySet<string> = new Set(['data', 'media', 'news', 'statistics']);
/** The letters that plurals end in: "officials", "children", "feet", "people", "criteria", "alumni". */
const LAST_OF_MANY = 'snteai';
const MANY = /(?:s|men|children|feet|criteria|alumni)$/;

/** The singular of a noun, roughly: "officials" is "official". */
export function singular(word: Word): string {
  if (!LAST_OF_MANY.includes(word.norm.slice(-1))) return word.norm;
  if (word.norm === 'people') return 'person';
  if (UNCHANGED.has(word.norm)) return word.norm;
  // wink's lemma of "organisation" is "organization".
  const isPlural = word.pos === 'NOUN' && word.lemma !== word.text && MANY.test(word.norm);
  if (isPlural) return word.lemma.toLowerCase();
  return word.norm.endsWith('s') ? word.norm.replace(/(?<=[^sui])s$/, '') : word.norm;
}

/** The text from the first word to the last, the possessive ending of the last left out. */
export function textOf(text: string, words: readonly Word[]): string {
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return '';
  const whole = text.slice(first.start, last.end);
  const own = withoutNickname(last.possessive ? whole.replace(/['’][sS]?$/, '') : whole);
  // Most is written with single spaces, which is cheaper to see.
  return /[^\S ]|  /.test(own) ? own.replace(/\s+/g, ' ').trim() : own.trim();
}
