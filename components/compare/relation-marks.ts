import type { Comparison } from '@/lib/core/align/comparison.ts';
import type { Span } from '@/lib/core/model.ts';
import type { LineName, MarginSign, PaintedLine, RelationMark } from '@/lib/messaging/messages.ts';
import { type ComparedItem, comparedItems, itemName } from './compared-items.ts';
import { SIGN_FILLS, SIGN_PATHS } from './sign-paths.ts';
import { type ComparedMark, comparedMarks, comparedRuns, type MarkClass } from './compared-marks.ts';

/** A mark of a comparison with the lines that it is painted by. */
export interface LinedMark extends RelationMark {
  /** Empty where all its words stand under the lines of another. */
  readonly lines: readonly PaintedLine[];
  /** What stands in the margin. */
  readonly sign: MarginSign;
}

/** What the library draws by a class, as a page names it. */
const NAMES: Readonly<Partial<Record<MarkClass, LineName>>> = {
  'r-same': 'same',
  'r-cut': 'cut',
  w: 'differs',
  'r-reworded': 'reworded',
  'r-not': 'not-there',
  'r-copied': 'copied',
  'f-same': 'figure-same',
  'f-near': 'figure-near',
  'f-differs': 'figure-differs',
  'f-new': 'figure-new',
};

/** The lines of each item, by its id: every word stands under one line at most, as the library draws them. */
function linesOf({ article: { read } }: Comparison, marks: readonly ComparedMark[]) {
  const lines = new Map<string, Map<LineName, Span[]>>();
  for (const block of read.blocks) {
    for (const { start, text, draw, items } of comparedRuns(read.text, block, marks)) {
      const [name, [item]] = [draw && NAMES[draw], items];
      if (!name || item === undefined) continue;
      const own = lines.get(item) ?? new Map<LineName, Span[]>();
      lines.set(item, own);
      own.set(name, [...(own.get(name) ?? []), { start, end: start + text.length }]);
    }
  }
  return lines;
}

/** As it is said: no screen reader reads an arrow well. */
const toldOf = (item: ComparedItem): string => itemName(item).replaceAll(' → ', ', now ');

/** The marks of a page that is laid beside a release, in reading order. */
export function relationMarks(comparison: Comparison): readonly LinedMark[] {
  const lines = linesOf(comparison, comparedMarks(comparison).article);
  return comparedItems(comparison).flatMap((item) => {
    const [first, ...rest] = item.article.map(({ start, end }) => ({ start, end }));
    if (first === undefined) return [];
    return [
      {
        finding: { type: item.kind === 'figure' ? 'figure' : 'claim', id: item.id },
        unsure: item.isUnsure,
        spans: [first, ...rest] as const,
        told: toldOf(item),
        sign: {
          line: SIGN_PATHS[item.sign],
          fill: SIGN_FILLS[item.sign] ?? '',
          differs: item.differs,
        },
        lines: [...(lines.get(item.id) ?? [])].map(([name, spans]) => ({ name, spans })),
      },
    ];
  });
}
