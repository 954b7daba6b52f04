import { isDoubtful } from '@/lib/core/attribution/doubtful.ts';
import type { Analysis, Span } from '@/lib/core/model.ts';
import type { Finding } from '@/lib/core/record/record.ts';

/** A finding as it is marked on the page. */
export interface Mark {
  readonly finding: Finding;
  /** Drawn as dots without a tint, and said on the card; lists keep unsure claims back. */
  readonly unsure: boolean;
  /** Where it stands in the article's text, in text order; never empty. */
  readonly spans: readonly [Span, ...Span[]];
}

function mark(type: Finding['type'], id: string, spans: readonly Span[], unsure = false): Mark[] {
  const [first, ...rest] = spans;
  return first === undefined ? [] : [{ finding: { type, id }, unsure, spans: [first, ...rest] }];
}

/** The marks of an analysis in reading order: by their first passage, the longer before what stands in it. */
export function marksOf({ attributions, figures, initiatives }: Analysis): readonly Mark[] {
  const doubtful = new Set<string | null>(attributions.filter(isDoubtful).map(({ id }) => id));
  const marks = [
    ...attributions.flatMap(({ id, content }) => mark('claim', id, content, doubtful.has(id))),
    ...initiatives.flatMap(({ id, mentions, attribution }) =>
      mark('initiative', id, mentions, doubtful.has(attribution)),
    ),
    ...figures.flatMap((figure) => mark('figure', figure.id, [figure], doubtful.has(figure.attribution))),
  ];
  return marks.toSorted(({ spans: [a] }, { spans: [b] }) => a.start - b.start || b.end - a.end);
}

type Marking = Pick<Mark, 'finding'>;

/** The place of a mark among those of its kind, from 1, and how many there are. */
export function placeOf(
  marks: readonly Marking[],
  { finding }: Marking,
): { position: number; total: number } {
  const kind = marks.filter((other) => other.finding.type === finding.type);
  return { position: kind.findIndex((other) => other.finding.id === finding.id) + 1, total: kind.length };
}

/** The mark before (-1) or after (1) another in reading order, round the ends; from nowhere the last or the first. */
export function neighbour<M extends Marking>(
  marks: readonly M[],
  id: string | null,
  step: 1 | -1,
): M | undefined {
  const at = marks.findIndex(({ finding }) => finding.id === id);
  if (at < 0) return marks.at(step === 1 ? 0 : -1);
  return marks.at((at + step) % marks.length);
}
