import type { Block, Span } from '../../model.ts';
import { isSpeakingNoun } from '../../lexicon/speaking-nouns.ts';
import { isNameLike } from '../transcripts/turn-label.ts';

/** The longest line, in UTF-16 units, that names whose words stand above or below it. */
export const LONGEST_CREDIT = 160;
/** The longest name alone on its line, in words. */
const LONGEST_NAME = 4;

/** Whether a line is a name or a role, with more told of it after a comma or in brackets, and no sentence. */
export function namesSomebody(line: string): boolean {
  if (
    line.length > LONGEST_CREDIT ||
    /[!?:;]|\.(?!\w)(?<!\b(?:Inc|Ltd|Co|Corp|Jr|Sr|Dr|Mr|Mrs|Ms|St|\p{Lu})\.)/u.test(line)
  )
    return false;
  const [own = ''] = line.split(/,\s|\s[([]|\s[–—-]\s/u);
  const words = own.trim().split(/\s+/);
  const last = words.at(-1)?.toLowerCase() ?? '';
  return words.length <= 8 && last !== '' && (hasRole(own) || isNameLike(words));
}

export const hasRole = (words: string): boolean =>
  words
    .split(/[^\p{L}-]+/u)
    .some((word) => isSpeakingNoun(word.toLowerCase()) || /^(?:co-?)?owner$/i.test(word));

/** "Ana Rao": a line with nothing but two names and more. */
function isNameAlone(line: string): boolean {
  const words = line.trim().split(/\s+/);
  return (
    words.length > 1 &&
    words.length <= LONGEST_NAME &&
    isNameLike(words) &&
    words.every((word) => /^[\p{L}\p{M}'’.-]+$/u.test(word) && /\p{Ll}|^\p{Lu}\.$/u.test(word)) &&
    !hasRole(line) &&
    !OPENERS.test(line)
  );
}

/** What opens lines that name somebody for another reason than that they speak. */
const OPENERS = /^(?:About|By|Contact|From|Image|Photo|Picture|Read|Source|The|Words)\s/;
/** Who writes the text, or works on it. */
const WRITERS = /\b(?:correspondent|editor|journalist|photographer|reporter|writer)\b/i;

/** "Director of Bread, Halden Foods": a line that opens with an office and is no sentence. */
export const isOfficeLine = (line: string): boolean =>
  namesSomebody(line) &&
  /^\p{Lu}/u.test(line) &&
  hasRole(line.split(/,\s|\s[([]|\s(?:at|for|of)\s/u)[0] ?? '') &&
  !WRITERS.test(line);

const lineOf = (text: string, block: Block | undefined): string =>
  block === undefined || block.kind === 'caption' ? '' : text.slice(block.start, block.end);

/** "Ana Rao, CEO, Halden Foods": a name with an office on one line. */
function isCreditLine(line: string): boolean {
  const [, own = '', more = ''] = /^([^,(]{3,60}), (.+)$/.exec(line) ?? [];
  return isNameAlone(own) && namesSomebody(line) && hasRole(more) && !WRITERS.test(more);
}

/** The name right below a quotation, in a line of its own before one with an office; `end` is the block behind both. */
export function linesBelow(
  text: string,
  blocks: readonly Block[],
  at: number,
): { readonly label: Span; readonly end: number } | undefined {
  const [name, office] = blocks.slice(at, at + 2);
  if (name === undefined || !isNameAlone(lineOf(text, name)) || !isOfficeLine(lineOf(text, office)))
    return undefined;
  return { label: { start: name.start, end: name.end }, end: at + 2 };
}

/** The name with an office, in one line or two, that ends at a block and opens at `free` or behind it; `first` is its first block. */
export function linesAbove(
  text: string,
  blocks: readonly Block[],
  at: number,
  free: number,
): { readonly label: Span; readonly first: number } | undefined {
  const [name, office] = [blocks[at - 1], blocks[at]];
  if (office === undefined || at < free) return undefined;
  const line = lineOf(text, office);
  if (isCreditLine(line)) return { label: { start: office.start, end: office.end }, first: at };
  if (name === undefined || at - 1 < free || !isOfficeLine(line) || !isNameAlone(lineOf(text, name)))
    return undefined;
  return { label: { start: name.start, end: name.end }, first: at - 1 };
}

/** Whether a paragraph of a block quotation names whose it is, alone or with the line beside it. */
export function isCreditIn(text: string, blocks: readonly Block[], at: number): boolean {
  if (blocks[at - 1]?.kind !== 'quotation') return false;
  const [before, line, after] = [at - 1, at, at + 1].map((n) => lineOf(text, blocks[n]));
  if (line === undefined || before === undefined || after === undefined) return false;
  return (
    isCreditLine(line) ||
    (isNameAlone(line) && isOfficeLine(after)) ||
    (isOfficeLine(line) && isNameAlone(before))
  );
}

/** "Transport minister Eva Lund", "Shop owner Ruth Amadi", "A spokesman for Nordrail" */
export function isRoleAndName(words: readonly string[]): boolean {
  const capital = (word: string | undefined): boolean => /^\p{Lu}/u.test(word ?? '');
  if (words.length < 2 || words.some((word) => /[.,]$/.test(word) && word.length > 4)) return false;
  const role = hasRole(words.join(' '));
  const plain = words.filter((word) => !capital(word) && !/^(?:of|for|at|and|the)$/.test(word)).length;
  const named = capital(words.at(-1)) && (role || (plain === 1 && words.length > 2 && capital(words.at(-2))));
  if (named) return true;
  const end = words.findIndex((word) => /^(?:of|for|at|from|in)$/.test(word));
  const head = end < 0 ? words : words.slice(0, end);
  return /^(?:An?|One|Another|The)$/.test(words[0] ?? '') && hasRole(head.at(-1) ?? '');
}
