/** Built into one script for a page of any browser (`passage-links.test.ts`): reads the page itself, and tells where passages stand in it. */
import type { ArticleText, Span } from '@/lib/core/model.ts';
import { readArticle } from '@/lib/page/article.ts';
import type { TextMap } from '@/lib/page/text-map.ts';
import type { Box } from './driver.ts';

/** Where a passage is drawn, in CSS px of the viewport. */
export interface Drawn {
  /** Its lines, each to be marked. */
  readonly lines: readonly Box[];
  /** What may be marked with it: all that stands between its first and its last words. */
  readonly around: readonly Box[];
}

export interface PassagesHere {
  readonly readHere: () => ArticleText | null;
  readonly drawn: (passages: readonly Span[]) => readonly Drawn[];
  readonly scrollTo: (passage: Span) => void;
}

let map: TextMap | undefined;

const plain = (boxes: Iterable<DOMRect>): Box[] =>
  Array.from(boxes, ({ left, top, right, bottom }) => ({ left, top, right, bottom }));

const here: PassagesHere = {
  readHere: () => {
    const read = readArticle(document, location.href);
    map = read?.map;
    return read?.article ?? null;
  },
  drawn: (passages) =>
    passages.map((passage) => {
      const ranges = map?.ranges(passage) ?? [];
      const [first, last] = [ranges[0], ranges.at(-1)];
      const whole = document.createRange();
      if (first && last) {
        whole.setStart(first.startContainer, first.startOffset);
        whole.setEnd(last.endContainer, last.endOffset);
      }
      return {
        lines: ranges.flatMap((range) => plain(range.getClientRects())),
        around: plain(whole.getClientRects()),
      };
    }),
  scrollTo: (passage) => {
    const [first] = map?.ranges(passage) ?? [];
    const { top = 0 } = first?.getBoundingClientRect() ?? {};
    scrollBy({ top: top - innerHeight / 2, behavior: 'instant' });
  },
};
Object.assign(globalThis, here);
