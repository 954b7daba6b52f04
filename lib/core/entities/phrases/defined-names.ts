import { BODY_KINDS } from '../../lexicon/body-words.ts';
import { isDocument } from '../../lexicon/document-words.ts';
import { isPersonNoun } from '../../lexicon/person-nouns.ts';
import { LETTER_JOINTS } from '../../lexicon/particles.ts';
import type { Span } from '../../model.ts';

/** A name that a text gives in full with its letters in brackets behind: "Works, Ports and Fisheries Oro (WPFO)". */
export interface DefinedName {
  /** As it stands in the text. */
  readonly name: string;
  readonly acronym: string;
  /** Where it is defined, in UTF-16 units. */
  readonly start: number;
}

const BRACKET = /\s\((?:the |or )?["“‘']?(\p{Lu}[\p{L}&]{0,8}\p{Lu})s?["”’']?(?=[),;]| or )/gu;
/** How far before its bracket, in UTF-16 units, a name may begin. */
const LONGEST = 120;
/** The words of a name, its hyphened ones in parts, and the commas in it. */
const WORD = /\p{L}[\p{L}\p{M}.’']*|[&,]/gu;
/** What ends a name that letters are of. */
const STOP = /[.!?:;"“”]\s|\s[-–—]\s|[()[\]]/gu;

interface Piece {
  readonly text: string;
  readonly at: number;
}

/** The names that brackets with their letters define, of the text last asked for. */
export const definedNames = ((): ((text: string) => readonly DefinedName[]) => {
  let of = '';
  let known: readonly DefinedName[] = [];
  return (text) => {
    if (text !== of) [of, known] = [text, text.includes('(') ? findDefined(text) : []];
    return known;
  };
})();

function findDefined(text: string): DefinedName[] {
  const found = new Map<string, DefinedName>();
  for (const match of text.matchAll(BRACKET)) {
    const acronym = match[1] ?? '';
    if (found.has(acronym) || nameGoesOn(text.slice(match.index + match[0].length))) continue;
    const line = text.slice(
      Math.max(text.lastIndexOf('\n', match.index) + 1, match.index - LONGEST),
      match.index,
    );
    const before = line.slice([...line.matchAll(STOP)].at(-1)?.index ?? 0);
    const at = startOfSpelled(before, acronym);
    if (at === undefined) continue;
    const name = before.slice(at).replace(/['’]s?$/, '');
    found.set(acronym, { name, acronym, start: match.index - before.length + at });
  }
  return [...found.values()];
}

/** "Eastern Oro (EO) | Harbour Force": the letters are of no more than a part of the name. */
export function nameGoesOn(behind: string): boolean {
  const words = /^\)((?:\s\p{Lu}\p{Ll}+){1,3})(?!\p{L}|\s(?:and|&|\p{Lu}))/u.exec(behind)?.[1] ?? '';
  return BODY_KINDS.has(words.split(' ').at(-1)?.toLowerCase() ?? '');
}

/** Where the name begins that ends with the words and that the letters spell: each opens a word, one word in all may be left out. */
function startOfSpelled(before: string, acronym: string): number | undefined {
  const pieces = [...before.matchAll(WORD)].map((match): Piece => ({ text: match[0], at: match.index }));
  const letters = acronym.replaceAll('&', '');
  const start = alignedFrom(
    { pieces, letters, tried: new Set() },
    pieces.length - 1,
    letters.length - 1,
    false,
  );
  const own = start === undefined ? [] : pieces.slice(start).filter(({ text }) => /\p{L}/u.test(text));
  const [first] = own;
  const last =
    own
      .at(-1)
      ?.text.replace(/['’]s?$/, '')
      .toLowerCase() ?? '';
  const isName =
    own.length > 1 && own.every(({ text }) => LETTER_JOINTS.has(text.toLowerCase()) || /^\p{Lu}/u.test(text));
  // "Chief Executive Officer (CEO)", "Non-Disclosure Agreement (NDA)"
  return isName && !isPersonNoun(last) && !isDocument(last) ? first?.at : undefined;
}

/** Words before a bracket, the letters in it, and from where on they were found not to fit. */
interface Spelling {
  readonly pieces: readonly Piece[];
  readonly letters: string;
  /** Without it "de de de … (DDDDDDDD)" would be tried in billions of ways. */
  readonly tried: Set<string>;
}

/** The piece that the first letter opens, where the last of the letters up to `letter` opens the piece at `from` or one before. */
function alignedFrom(
  spelling: Spelling,
  from: number,
  letter: number,
  hasSkipped: boolean,
): number | undefined {
  const { pieces, letters, tried } = spelling;
  const state = `${from} ${letter} ${hasSkipped}`;
  if (tried.has(state)) return undefined;
  tried.add(state);
  let skipped = hasSkipped;
  for (let at = from; at >= 0; at -= 1) {
    const text = pieces[at]?.text ?? '';
    if (text[0]?.toUpperCase() === letters[letter]?.toUpperCase()) {
      if (letter === 0 && /^\p{Lu}/u.test(text)) return at;
      const found = letter === 0 ? undefined : alignedFrom(spelling, at - 1, letter - 1, skipped);
      if (found !== undefined) return found;
    }
    if (LETTER_JOINTS.has(text.toLowerCase())) continue;
    const isLeftOut = /^\p{Lu}/u.test(text) && !isPersonNoun(text.toLowerCase());
    if (skipped || !isLeftOut) return undefined;
    skipped = true;
  }
  return undefined;
}

/** The span with all of a defined name that one of its ends lies in: "Works, | Ports and Fisheries Oro". */
export function withDefinedName(text: string, { start, end }: Span): Span {
  for (const { name } of definedNames(text)) {
    const from = text.indexOf(name, Math.max(0, start - name.length + 1));
    const to = from + name.length;
    const isCut = (from < start && to > start) || (from < end && to > end);
    if (from >= 0 && from < end && isCut) return { start: Math.min(start, from), end: Math.max(end, to) };
  }
  return { start, end };
}

/** The defined name that stands at the place, if one does. */
export const definedAt = (text: string, place: number): DefinedName | undefined =>
  definedNames(text).find(
    ({ name }) => text.startsWith(name, place) && !/[\p{L}\p{N}]/u.test(text[place + name.length] ?? ''),
  );
