import type { ArticleText } from '@/lib/core/model.ts';
import type { PaintedMark } from '@/lib/messaging/messages.ts';
import type { TextMap } from '@/lib/page/text-map.ts';

/** What is marked on the page. */
export interface Shown {
  /** As it was analysed. */
  readonly article: ArticleText;
  /** Whether anything can be kept. */
  readonly keeps: boolean;
  /** In reading order; their spans are offsets into the text that `map` knows. */
  readonly marks: readonly PaintedMark[];
  readonly map: TextMap;
}

/** The mark of a finding; undefined where it has none. */
export const markOf = (shown: Pick<Shown, 'marks'> | null, id: string | null): PaintedMark | undefined =>
  shown?.marks.find(({ finding }) => finding.id === id);

/** The marks that the page shows, as the user wants it. */
export const inSight = ({ marks }: Pick<Shown, 'marks'>): readonly PaintedMark[] =>
  marks.filter(({ isQuiet }) => !isQuiet);
