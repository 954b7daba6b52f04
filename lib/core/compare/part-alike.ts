import { cutWords, type Word } from './cut-words.ts';
import { cutSide, type Side } from './read-side.ts';

/**
 * By which words a boundary is known in the other version, as offsets from the first word behind it: those on either side,
 * or, where one side was edited, more of those on the other.
 */
const CONTEXTS = [
  { from: -2, to: 2 },
  { from: 0, to: 4 },
  { from: -4, to: 0 },
] as const;
/** Words of one side only are believed where a sentence ends. */
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
  /** The boundaries between pieces, by the words around them. */
  readonly between: ReadonlySet<string>;
  /** Offsets in the folded text at which a piece could be cut, by the words around them; -1 where there are several. */
  readonly inside: ReadonlyMap<string, number>;
}

const keysOf = ({ pieces }: Side): ReadonlySet<string> => new Set(pieces.map(({ key }) => key));

/** Where the pieces that the other version has not got meet, and where they could be cut. */
function boundariesOf({ pieces, folded }: Side, others: ReadonlySet<string>): Boundaries {
  const words = pieces.flatMap(({ key, folded: { start } }, piece) =>
    others.has(key)
      ? []
      : cutWords(key).flatMap((word) => (word.kind === 'word' ? [{ word, start, piece }] : [])),
  );
  const between = new Set<string>();
  const inside = new Map<string, number>();
  const textAt = (index: number) => words[index]?.word.text ?? '';
  for (const [index, { word, start, piece }] of words.entries()) {
    const last = words[index - 1];
    if (last === undefined) continue;
    const isBetween = last.piece !== piece;
    const gap = isBetween ? '' : folded.text.slice(start + last.word.end, start + word.start);
    for (const { from, to } of CONTEXTS) {
      const around = Array.from({ length: to - from }, (_, nth) => textAt(index + from + nth)).join(' ');
      const key = `${from} ${around}`;
      if (isBetween) between.add(key);
      else if (from * to !== 0 || SENTENCE_END.test(gap))
        inside.set(key, inside.has(key) ? -1 : start + cutBetween(gap, last.word, word));
    }
  }
  return { between, inside };
}

/** A full stop and closing quotation marks go with the word before, what follows the first blank with the word after. */
function cutBetween(gap: string, last: Word, word: Word): number {
  const blank = gap.search(/\s/);
  return blank < 0 ? word.start : last.end + blank;
}

/** Where boundaries of one version lie inside the pieces of the other, in order. */
function carried({ between }: Boundaries, { inside }: Boundaries): number[] {
  const offsets = new Set(Array.from(between, (key) => inside.get(key) ?? -1));
  return [...offsets].filter((offset) => offset >= 0).toSorted((a, b) => a - b);
}
