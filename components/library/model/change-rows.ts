import type { VersionComparison } from '@/lib/core/compare/compare-versions.ts';
import type { DiffPart } from '@/lib/core/compare/diff-words.ts';
import type { ArticleText, Span } from '@/lib/core/model.ts';

/** A row of a comparison: a passage that changed, word by word, or how many in between did not. */
export type ChangeRow =
  | {
      readonly kind: 'change';
      /** Number of the paragraph in the newer text, from 1; of the older one for what was removed. */
      readonly paragraph: number;
      readonly parts: readonly DiffPart[];
      readonly isHeadline: boolean;
    }
  | { readonly kind: 'gap'; readonly unchanged: number; readonly moved: number };

function wordsOf({ text }: ArticleText, { start, end }: Span): string {
  return text.slice(start, end).trim();
}

/** The passages of a comparison, unchanged ones counted together. */
export function changeRows(
  { entries, headline }: VersionComparison,
  before: ArticleText,
  after: ArticleText,
): readonly ChangeRow[] {
  const rows: ChangeRow[] = [];
  if (headline && headline.blocks[0] === -1)
    rows.push({ kind: 'change', paragraph: 0, parts: headline.parts, isHeadline: true });
  // Headings bear no number.
  const numberOf = (text: ArticleText, block: number) =>
    text.blocks.slice(0, block + 1).filter(({ kind }) => kind !== 'heading').length;
  const isHeading = (text: ArticleText, block: number) => text.blocks[block]?.kind === 'heading';
  let unchanged = 0;
  let moved = 0;
  const closeGap = () => {
    if (unchanged + moved > 0) rows.push({ kind: 'gap', unchanged, moved });
    unchanged = 0;
    moved = 0;
  };
  for (const entry of entries) {
    if (entry.kind === 'same') {
      if (!isHeading(after, entry.after?.block ?? -1)) unchanged += 1;
    } else if (entry.kind === 'moved') moved += 1;
    else {
      closeGap();
      const isHeadline =
        headline !== null &&
        entry.after !== null &&
        entry.before !== null &&
        entry.before.block === headline.blocks[0] &&
        entry.after.block === headline.blocks[1];
      const parts = partsOf(entry, before, after);
      const paragraph = entry.after
        ? numberOf(after, entry.after.block)
        : numberOf(before, entry.before?.block ?? -1);
      rows.push({ kind: 'change', paragraph, parts, isHeadline });
    }
  }
  closeGap();
  return rows;
}

function partsOf(
  entry: VersionComparison['entries'][number],
  before: ArticleText,
  after: ArticleText,
): readonly DiffPart[] {
  if (entry.parts) return entry.parts;
  if (entry.after) return [{ kind: 'added', text: wordsOf(after, entry.after) }];
  return entry.before ? [{ kind: 'removed', text: wordsOf(before, entry.before) }] : [];
}
