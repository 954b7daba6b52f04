import { marksOf } from '@/components/marks.ts';
import type { RecalledPage } from '@/lib/core/record/page-record.ts';
import type { PaintedPage } from '@/lib/messaging/messages.ts';

/** All that a content script is told of its page: where it paints what. Notes, tags and what was changed stay with us. */
export function paintedOf(
  { analysis, record }: RecalledPage,
  isQuiet: (id: string) => boolean = () => false,
): PaintedPage {
  const sources = new Map(analysis.attributions.map(({ id, source }) => [id, source]));
  const marks = marksOf(analysis).map(({ finding, unsure, spans }) => {
    const { id, type } = finding;
    const standing = record.standings[id];
    const source = type === 'claim' ? sources.get(id) : undefined;
    const [first, ...rest] = spans;
    const bare = ({ start, end }: { start: number; end: number }) => ({ start, end });
    return {
      finding,
      standing: standing?.onRecord === true ? 'record' : unsure ? 'unsure' : 'found',
      byHand: standing !== undefined && (standing.byHand || standing.edited.length > 0),
      isQuiet: isQuiet(id),
      spans: [bare(first), ...rest.map(bare)],
      source: source ? bare(source) : null,
    } as const;
  });
  return { marks, keeps: record.keeps };
}
