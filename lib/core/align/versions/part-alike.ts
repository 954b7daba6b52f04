import { cutWords, type Word } from './cut-words.ts';
import { cutSide, type Side } from './read-side.ts';

/** A boundary is known by words of one side only where a sentence ends. */
const SENTENCE_END = /[.!?:]/;

/**
 * Parts two versions alike: where a block of one stands in the other as two, or parted elsewhere, the blocks are cut so that
 * the same words are a piece in both. A page that was laid out anew reads the same.
 */
export function partAlike(before: Side, after: Side): readonly [Side, Side] {
  const [keysBefore, keysAfter] = [keysOf(before), keysOf(after)];
  const [older, newer] = [boundariesOf(before, keysAfter), boundariesOf(after, keysBefore)];
  return [cutSide(before, carried(newer, older)), cutSide(after, carried(older, newer))];
}

interface Boundaries {
  /** How many boundaries there are between pieces, by the words around them. */
  readonly between: ReadonlyMap<string, number>;
  /** Offsets in the folded text at which a piece could be cut, by the words around them. */
  readonly inside: ReadonlyMap<string, readonly number[]>;
}

const keysOf = ({ pieces }: Side): ReadonlySet<string> => new Set(pieces.map(({ key }) => key));

/** Where the pieces that the other version has not got meet, and where they could be cut. */
function boundariesOf({ pieces, folded }: Side, others: ReadonlySet<string>): Boundaries {
  const words = pieces.flatMap(({ key, folded: { start } }, piece) =>
    others.has(key)
      ? []
      : cutWords(key).flatMap((word) => (word.kind === 'word' ? [{ word, start, piece }] : [])),
  );
  const between = new Map<string, number>();
  const inside = new Map<string, number[]>();
  const textAt = (index: number) => words[index]?.word.text ?? '';
  for (const [index, { word, start, piece }] of words.entries()) {
    const last = words[index - 1];
    if (last === undefined) continue;
    const isBetween = last.piece !== piece;
    const gap = isBetween ? '' : folded.text.slice(start + last.word.end, start + word.start);
    for (const key of keysAround(textAt, index, isBetween || SENTENCE_END.test(gap))) {
      if (isBetween) between.set(key, (between.get(key) ?? 0) + 1);
      else {
        const offset = start + cutBetween(gap, last.word, word);
        const known = inside.get(key);
        if (known === undefined) inside.set(key, [offset]);
        else known.push(offset);
      }
    }
  }
  return { between, inside };
}

/** The words on either side of a boundary; also, in case one side was edited, more of those on the other. */
function keysAround(textAt: (index: number) => string, at: number, alsoOneSided: boolean): string[] {
  const [b2, b1, a1, a2] = [textAt(at - 2), textAt(at - 1), textAt(at), textAt(at + 1)];
  const both = `${b2} ${b1}|${a1} ${a2}`;
  if (!alsoOneSided) return [both];
  return [
    both,
    `${textAt(at - 4)} ${textAt(at - 3)} ${b2} ${b1}|`,
    `|${a1} ${a2} ${textAt(at + 2)} ${textAt(at + 3)}`,
  ];
}

/** A full stop and closing quotation marks go with the word before, what follows the first blank with the word after. */
function cutBetween(gap: string, last: Word, word: Word): number {
  const blank = gap.search(/\s/);
  return blank < 0 ? word.start : last.end + blank;
}

/** Where boundaries of one version lie inside the pieces of the other, in order; as many of the same words in both. */
function carried({ between }: Boundaries, { inside }: Boundaries): number[] {
  const offsets = new Set<number>();
  for (const [key, count] of between) {
    const places = inside.get(key) ?? [];
    if (places.length === count) for (const offset of places) offsets.add(offset);
  }
  return [...offsets].toSorted((a, b) => a - b);
}
