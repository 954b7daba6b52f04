import { type RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ComparedItem } from './compared-items.ts';
import { inBothOrders, type Level, levelWith, type Side } from './level-places.ts';

/** A passage's tag between the columns and the line that leads to it from the release, in CSS px from their top left. */
export interface Thread {
  readonly item: ComparedItem;
  readonly top: number;
  /** Path of the line; "" where the release has nothing. */
  readonly path: string;
}

/** Height of a tag with the gap to the next. */
const LINE = 22;
/** What stands level is read about here, as a share of the columns' height. */
const READ_AT = 0.35;

type Places = ReadonlyMap<string, Partial<Level>>;
interface Measured {
  /** By `ComparedItem.id`. */
  readonly places: Places;
  readonly gutter: number;
}

const columnOf = (box: HTMLElement | null, side: Side): HTMLElement | null =>
  box?.querySelector<HTMLElement>(`[data-side="${side}"]`) ?? null;

/** Where the first line of each item's words stands in a column, scrolled or not. */
function placesIn(column: HTMLElement): ReadonlyMap<string, number> {
  const top = column.getBoundingClientRect().top - column.scrollTop;
  const places = new Map<string, number>();
  for (const words of column.querySelectorAll<HTMLElement>('[data-items]')) {
    const [line] = words.getClientRects();
    for (const item of words.dataset['items']?.split('|') ?? [])
      if (line && !places.has(item)) places.set(item, line.top + line.height / 2 - top);
  }
  return places;
}

function measured(box: HTMLElement, items: readonly ComparedItem[]): Measured {
  const [article, release] = [columnOf(box, 'article'), columnOf(box, 'release')];
  const gutter = box.querySelector('.gutter')?.getBoundingClientRect().left ?? 0;
  const [own, theirs] = [article && placesIn(article), release && placesIn(release)];
  const places = items.map(({ id }) => {
    const [here, there] = [own?.get(id), theirs?.get(id)];
    return [
      id,
      { ...(here !== undefined && { article: here }), ...(there !== undefined && { release: there }) },
    ] as const;
  });
  return { places: new Map(places), gutter: gutter - box.getBoundingClientRect().left };
}

function threadsOf(
  { places, gutter }: Measured,
  items: readonly ComparedItem[],
  scrolled: Level,
): readonly Thread[] {
  let last = -Infinity;
  return items.flatMap((item) => {
    const { article, release } = places.get(item.id) ?? {};
    const from = release === undefined ? undefined : release - scrolled.release;
    const at = item.article.length > 0 ? article && article - scrolled.article : from;
    if (at === undefined) return [];
    const top = Math.max(at, last + LINE);
    last = top;
    const to = gutter + 34;
    const path =
      from === undefined || item.article.length === 0
        ? ''
        : `M${gutter} ${from}C${gutter + 22} ${from} ${to - 22} ${top} ${to} ${top}`;
    return [{ item, top, path }];
  });
}

const furthest = ({ scrollHeight, clientHeight }: HTMLElement): number => scrollHeight - clientHeight;
const within = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(value, Math.max(least, most)));

/** Scrolls both columns so that the words of a passage stand level, where they are read; one alone where the other has none. */
function standLevel(article: HTMLElement, release: HTMLElement, place: Partial<Level>): void {
  const at = READ_AT * article.clientHeight;
  if (place.article === undefined || place.release === undefined) {
    if (place.article !== undefined) article.scrollTop = place.article - at;
    if (place.release !== undefined) release.scrollTop = place.release - at;
    return;
  }
  const least = Math.max(0, place.article - furthest(article), place.release - furthest(release));
  const line = within(at, least, Math.min(place.article, place.release));
  article.scrollTop = place.article - line;
  release.scrollTop = place.release - line;
}

/** Two columns that scroll together, what stands in both about level, with the threads between them. */
export function useColumns(
  box: RefObject<HTMLElement | null>,
  items: readonly ComparedItem[],
  isTogether: boolean,
): { readonly threads: readonly Thread[]; readonly standLevel: (item: string) => void } {
  const [all, setAll] = useState<Measured>({ places: new Map(), gutter: 0 });
  const [scrolled, setScrolled] = useState<Level>({ article: 0, release: 0 });
  /** Where we put a column ourselves: that it comes there leads no other. */
  const put = useRef(new Map<Side, number>());
  const levels = useMemo(
    () =>
      inBothOrders(
        [...all.places.values()].flatMap(({ article, release }) =>
          article === undefined || release === undefined ? [] : [{ article, release }],
        ),
      ),
    [all],
  );
  useLayoutEffect(() => {
    const columns = box.current;
    if (!columns) return undefined;
    const measure = () => setAll(measured(columns, items));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(columns);
    return () => observer.disconnect();
  }, [items]);
  useLayoutEffect(() => {
    const [article, release] = [columnOf(box.current, 'article'), columnOf(box.current, 'release')];
    if (!article || !release) return undefined;
    const sides = { article, release };
    const heard = new AbortController();
    const follow = (side: Side) => {
      setScrolled({ article: article.scrollTop, release: release.scrollTop });
      const ours = put.current.get(side);
      put.current.delete(side);
      if (!isTogether || (ours !== undefined && Math.abs(ours - sides[side].scrollTop) < 2)) return;
      const other = side === 'article' ? 'release' : 'article';
      const line = READ_AT * sides[side].clientHeight;
      const to = levelWith(levels, side, sides[side].scrollTop + line) - line;
      const wanted = Math.round(within(to, 0, furthest(sides[other])));
      if (Math.abs(wanted - sides[other].scrollTop) < 1) return;
      put.current.set(other, wanted);
      sides[other].scrollTop = wanted;
    };
    for (const side of ['article', 'release'] as const)
      sides[side].addEventListener('scroll', () => follow(side), { signal: heard.signal, passive: true });
    return () => heard.abort();
  }, [levels, isTogether]);
  const threads = useMemo(() => threadsOf(all, items, scrolled), [all, items, scrolled]);
  return {
    threads,
    standLevel: (item) => {
      const [article, release] = [columnOf(box.current, 'article'), columnOf(box.current, 'release')];
      const place = all.places.get(item);
      if (!article || !release || !place) return;
      standLevel(article, release, place);
      put.current.set('article', article.scrollTop).set('release', release.scrollTop);
      setScrolled({ article: article.scrollTop, release: release.scrollTop });
    },
  };
}
