import type { PageBlock } from './block-builder.ts';
import { has } from './unclobbered.ts';
import type { Verdict } from './verdict.ts';

/** What a box to sign up, vote or play in has. */
const CONTROL = 'form, input, button, select, textarea, audio';

/** Characters of a paragraph of the story. */
const LEAST_PROSE = 80;

/** What is left of a box among the paragraphs that else is furniture: its heading, a teaser, a price. */
export function markBoxes(
  blocks: readonly PageBlock[],
  verdicts: Verdict[],
  boxOf: (block: PageBlock) => Element | null,
): void {
  const boxes = new Map<Element, number[]>();
  blocks.forEach((block, at) => {
    const box = boxOf(block);
    if (box === null) return;
    const own = boxes.get(box) ?? [];
    own.push(at);
    boxes.set(box, own);
  });
  // What somebody says is no teaser.
  const isRest = ({ kind, text }: PageBlock) =>
    kind === 'heading' || (kind === 'paragraph' && text.length < LEAST_PROSE && !/[“”"]/.test(text));
  for (const [box, own] of boxes) {
    const reason = own.map((at) => verdicts[at]).find((one) => one && one !== 'caption');
    const rest = own.filter((at) => verdicts[at] === null).map((at) => blocks[at] as PageBlock);
    if ((reason || has(box, CONTROL)) && rest.every(isRest))
      for (const at of own) verdicts[at] ??= reason ?? 'other';
  }
}
