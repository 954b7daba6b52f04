import { type RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { ComparedItem } from './compared-items.ts';

/** A passage's tag between the columns and the line that leads to it from the release, in CSS px from their top left. */
export interface Thread {
  readonly item: ComparedItem;
  readonly top: number;
  /** Path of the line; "" where the release has nothing. */
  readonly path: string;
}

/** Height of a tag with the gap to the next. */
const LINE = 22;

/** Where the first line of an item's words stands, in CSS px from the top of the columns; undefined where it has none. */
function placeOf(box: HTMLElement, side: string, item: string): number | undefined {
  const words = [...box.querySelectorAll<HTMLElement>(`[data-side="${side}"] [data-items]`)].find((run) =>
    run.dataset['items']?.split('|').includes(item),
  );
  const [line] = words?.getClientRects() ?? [];
  return line && line.top + line.height / 2 - box.getBoundingClientRect().top;
}

function threadsIn(box: HTMLElement, items: readonly ComparedItem[]): readonly Thread[] {
  const gutter = box.querySelector('.gutter')?.getBoundingClientRect();
  if (!gutter) return [];
  const left = gutter.left - box.getBoundingClientRect().left;
  let last = -LINE;
  return items.flatMap((item) => {
    const at = placeOf(box, item.article.length > 0 ? 'article' : 'release', item.id);
    if (at === undefined) return [];
    const top = Math.max(at, last + LINE);
    last = top;
    const from = item.article.length > 0 ? placeOf(box, 'release', item.id) : undefined;
    const to = left + 34;
    const path =
      from === undefined ? '' : `M${left} ${from}C${left + 22} ${from} ${to - 22} ${top} ${to} ${top}`;
    return [{ item, top, path }];
  });
}

/** Threads between the columns, measured anew when their size or what is shown changes. */
export function useThreads(
  box: RefObject<HTMLElement | null>,
  items: readonly ComparedItem[],
): readonly Thread[] {
  const [threads, setThreads] = useState<readonly Thread[]>([]);
  useLayoutEffect(() => {
    const columns = box.current;
    if (!columns) return undefined;
    const measure = () => setThreads(threadsIn(columns, items));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(columns);
    return () => observer.disconnect();
  }, [items]);
  return threads;
}
