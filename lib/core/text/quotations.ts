import type { Block, Span } from '../model.ts';
import { isNickname } from './nickname.ts';
import { type Mark, readMarks } from './quotation-marks.ts';
import { keepTime } from './time-limit.ts';

/** A stretch of text in quotation marks. A quotation over several paragraphs is one of these per paragraph. */
export interface Quotation extends Span {
  /** What is between the marks. */
  readonly inner: Span;
  /** 0 for an outermost quotation, 1 for one inside it, and so on. */
  readonly depth: number;
  /** False where the paragraph ends before the closing mark. */
  readonly closed: boolean;
  /** Index into the blocks. */
  readonly block: number;
}

/**
 * The quotations of a text in the order of their opening marks: curly, straight, doubled, single and guillemet marks,
 * nested ones with their depth. Apostrophes, inch marks and nicknames are none. None crosses a block; linear in the text.
 */
export function findQuotations(text: string, blocks: readonly Block[]): readonly Quotation[] {
  const known = FOUND.get(blocks);
  if (known?.text === text) return known.quotations;
  const quotations = readQuotations(text, blocks);
  FOUND.set(blocks, { text, quotations });
  return quotations;
}

/** What was found of an article, which several stages ask for. */
const FOUND = new WeakMap<
  readonly Block[],
  { readonly text: string; readonly quotations: readonly Quotation[] }
>();

function readQuotations(text: string, blocks: readonly Block[]): Quotation[] {
  const marks = blocks.map((block) => readMarks(text, block));
  const through = new Map<number, Quotation>();
  blocks.forEach((_, index) => {
    if (!through.has(index))
      for (const own of goingThrough(text, blocks, marks, index)) through.set(own.block, own);
  });
  return blocks.flatMap((block, index) => {
    const next = marks[index + 1]?.[0];
    const continued = next?.opens === true && next.start === blocks[index + 1]?.start;
    const goesOn = continued ? next.family : undefined;
    const own = (marks[index] ?? []).filter((mark) => mark.loose !== true || goesOn === 'single');
    const found = pairMarks(own, block, index, continued ? block.end : speechEnd(text, block, own));
    const named = found.filter(({ start, end, closed }) => !closed || !isNickname(text, start, end));
    const whole = through.get(index);
    return whole === undefined
      ? named
      : [whole, ...named.map((inside) => ({ ...inside, depth: inside.depth + 1 }))];
  });
}

/** Paragraphs through which a quotation may go on without marks of their own. */
const THROUGH = 12;

/**
 * “A. | B. | C.”: the paragraphs behind the one at `index`, whose quotation none of them opens anew, each a quotation, up to the mark
 * that ends the last one; none where a paragraph has other marks or no such mark comes.
 */
function goingThrough(
  text: string,
  blocks: readonly Block[],
  marks: readonly (readonly Mark[])[],
  index: number,
): Quotation[] {
  const doubles = (at: number): Mark[] => (marks[at] ?? []).filter(({ family }) => family === 'double');
  const opening = doubles(index).at(-1);
  const before = text.slice(blocks[index]?.start, opening?.start).trimEnd();
  if (opening?.opens !== true || opening.closes || !(before === '' || before.endsWith(':'))) return [];
  const found: Quotation[] = [];
  for (let at = index + 1; at <= index + THROUGH; at += 1) {
    const block = blocks[at];
    const [mark, ...more] = doubles(at);
    if (block === undefined || more.length > 0) return [];
    const end = mark?.end ?? block.end;
    const inner = { start: block.start, end: mark?.start ?? block.end };
    found.push({ start: block.start, end, inner, depth: 0, closed: mark !== undefined, block: at });
    if (mark === undefined) continue;
    // “…. | C.”, “…. | C,” she said.
    const isEnd = text[mark.start - 1] === ',' || !/[\p{L}\p{N}]/u.test(text.slice(mark.end, block.end));
    const isLast = isEnd && mark.closes && !mark.opens;
    return isLast && at > index + 1 ? found : [];
  }
  return [];
}

/** A source and its verb behind a comma: ", she said", ", said Ms Rao". */
const REPORTED =
  /[,?!](?= (?:(?:he|she|they|\p{Lu}[\p{L}.’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{1,20}){0,2}) (?:said|says|told|added|asked|explained|wrote)|(?:said|says|added|asked) (?:he|she|they|the|\p{Lu}\p{Ll}+))\b)/u;

/** Where a quotation of the block ends that no mark closes: before who said it, else with the block. */
function speechEnd(text: string, block: Block, marks: readonly Mark[]): number {
  const last = marks.at(-1);
  if (last === undefined || last.closes) return block.end;
  const reported = REPORTED.exec(text.slice(last.end, block.end));
  return reported === null ? block.end : last.end + reported.index + 1;
}

/** For each mark how many marks after it close a quotation of its kind that none after it opens; only curly ones tell. */
function sparePairs(marks: readonly Mark[]): number[] {
  const spare = new Map<Mark['family'], number>();
  return marks
    .toReversed()
    .map(({ family, opens, closes }) => {
      const after = spare.get(family) ?? 0;
      if (opens !== closes) spare.set(family, closes ? after + 1 : after - 1);
      else spare.set(family, -Infinity);
      return after;
    })
    .toReversed();
}

/** Pairs the marks of one block, innermost first. What is never closed ends at `end`. */
function pairMarks(marks: readonly Mark[], block: Span, index: number, end: number): Quotation[] {
  const found: Quotation[] = [];
  const open: Mark[] = [];
  const close = (depth: number, end: number, innerEnd: number, closed: boolean): void => {
    const { start, end: innerStart } = open[depth] ?? block;
    open.length = depth;
    if (innerEnd <= innerStart) return;
    const inner = { start: innerStart, end: innerEnd };
    found.push({ start, end, inner, depth, closed, block: index });
  };
  const spare = sparePairs(marks);
  marks.forEach((mark, at) => {
    keepTime();
    const depth = open.findLastIndex((other) => other.family === mark.family);
    if (depth >= 0 && mark.closes) {
      close(depth, mark.end, mark.start, true);
    } else if (mark.opens) {
      // A second opening mark of one kind: nested where both are closed, else the first was never closed.
      const nests = open.at(-1)?.family !== mark.family || (spare[at] ?? 0) > open.length;
      if (depth >= 0 && !nests) close(depth, mark.start, mark.start, false);
      open.push(mark);
    }
  });
  if (open.length > 0) close(0, end, end, false);
  return found.toSorted((a, b) => a.start - b.start);
}
