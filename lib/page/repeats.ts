import { keepTime } from '@/lib/core/text/time-limit.ts';
import type { PageBlock } from './block-builder.ts';
import type { Verdict } from './verdict.ts';

const LEAST_REPEATED = 30;

/** What stands twice: whole blocks, and sentences pulled out of the story, also into boxes among its paragraphs. */
export function markRepeats(
  blocks: readonly PageBlock[],
  verdicts: Verdict[],
  boxOf: (block: PageBlock) => Element | null,
): void {
  const seen = new Set<string>();
  const all = blocks.map(({ text }) => bare(text));
  blocks.forEach((block, at) => {
    keepTime();
    const text = all[at] ?? '';
    if (block.kind === 'table-row' || verdicts[at] !== null) return;
    const isPulled =
      (block.kind === 'quotation' ||
        block.kind === 'caption' ||
        (block.kind === 'paragraph' && boxOf(block) !== null)) &&
      text.length >= LEAST_REPEATED &&
      all.some(
        (other, place) =>
          place !== at && verdicts[place] === null && other.length > text.length && other.includes(text),
      );
    if (isPulled || (seen.has(text) && (text.length >= LEAST_REPEATED || block.kind === 'caption')))
      verdicts[at] = 'repeat';
    seen.add(text);
  });
}

/** Letters and digits alone. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** How often a line stands at least that is a label of an interview: “Ada Quist” over what she asks. */
const FEWEST_LABELS = 3;

/** Lines that open what somebody says, again and again, without a clock behind: no byline, though the last one stands as one does. */
export function labelsOf(blocks: readonly PageBlock[]): (block: PageBlock) => boolean {
  const counts = new Map<string, number>();
  const nameOf = ({ text }: PageBlock) => text.replace(/[:(].*/, '').trim();
  for (const block of blocks) counts.set(nameOf(block), (counts.get(nameOf(block)) ?? 0) + 1);
  return (block) => (counts.get(nameOf(block)) ?? 0) >= FEWEST_LABELS;
}
