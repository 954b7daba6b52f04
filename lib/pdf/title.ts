import type { Block } from '../core/model.ts';
import type { PdfInfo } from './pdf-text.ts';

/** A block of the first page as the title is looked for. */
export interface Titled extends Block {
  readonly text: string;
  /** Of its font, points. */
  readonly size: number;
}

/** What stands over headlines in large letters and is none. */
const LABEL =
  /^(?:press|media|news)(?: |-)?(?:release|statement|notice|information|advisory|briefing|note)?$|^(?:news|statement|for immediate release|communiqu[eé]|newsletter|report|annual report|draft|confidential)$/i;
/** What programs and templates write into a file's title. */
const JUNK =
  /\.(?:docx?|pdf|indd|pptx?|xlsx?|rtf|odt|qxp|pages)$|^(?:microsoft|untitled|document|slide|print|layout|template|new)\b|^[\w-]+$|[_\\/]/i;
/** A title is larger than the body by this factor. */
const LARGER = 1.12;
/** Names of houses have fewer words than headlines. */
const FEWEST_WORDS = 4;

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
/** Whether another block cites it with its volume or year, as journals do: "Harbour Letters 137 (2015) 1–5". */
const isCited = (one: Titled, blocks: readonly Titled[]): boolean =>
  blocks.some(
    (other) =>
      other !== one && /\d/.test(other.text) && folded(other.text).startsWith(`${folded(one.text)} `),
  );
const wordsIn = (text: string): number => folded(text).split(' ').length;

/** The block that holds the title: the largest, unless it is a label or the name of the house; the file's own title helps. */
export function titleBlock(blocks: readonly Titled[], bodySize: number, info: PdfInfo): Titled | undefined {
  const told = info.title === undefined ? '' : folded(info.title);
  const isTold = ({ text }: Titled): boolean => told !== '' && folded(text) === told;
  const same = blocks.find(isTold);
  if (same !== undefined) return same;
  const named = blocks.filter(
    (block) => !LABEL.test(block.text.trim()) && /\p{L}{2}/u.test(block.text) && !isCited(block, blocks),
  );
  const large = named
    .filter(({ size }) => size >= LARGER * bodySize)
    .toSorted((a, b) => b.size - a.size || a.start - b.start);
  return (
    large.find(({ text }) => wordsIn(text) >= FEWEST_WORDS) ??
    large[0] ??
    named.find(({ kind }) => kind === 'heading')
  );
}

/** The title that the file gives itself; undefined where a program wrote it. */
export function toldTitle({ title }: PdfInfo): string | undefined {
  const plain = title?.replaceAll(/\s+/g, ' ').trim() ?? '';
  return plain === '' || JUNK.test(plain) || wordsIn(plain) < FEWEST_WORDS - 1 ? undefined : plain;
}
