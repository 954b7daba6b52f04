import { signal } from '@preact/signals';
import type { Lead } from '@/lib/core/export/introduced.ts';
import type { Annotation } from '@/lib/core/record/record.ts';

/** All annotations of an article that are in lists, in text order, also by id. */
export interface Loaded {
  readonly list: readonly Annotation[];
  readonly byId: ReadonlyMap<string, Annotation>;
  /** How claims are led in whose annotation does not hold all of it, by `Annotation.id`. */
  readonly leads: Leads;
}

export type Leads = ReadonlyMap<string, Lead | null>;

/** What is fetched of some articles. */
interface Fetched {
  readonly annotations: readonly Annotation[];
  readonly leads: Leads;
}

/** The annotations of the articles in view, fetched as they come into it; read in a component, it redraws with them. */
export interface AnnotationCache {
  /** Undefined until they are there. */
  readonly of: (article: string) => Loaded | undefined;
  readonly want: (articles: readonly string[]) => void;
  /** Fetches again what is known of these articles; what is shown stays until the new is there. */
  readonly refresh: (articles: readonly string[]) => void;
  /** What went wrong with the last fetch, in words for the user. */
  readonly failure: () => string | undefined;
}

/** Articles kept; a view shows some dozens at once. */
const MOST = 500;

function loaded(list: readonly Annotation[], leads: Leads): Loaded {
  const start = ({ body }: Annotation) =>
    body.type === 'claim'
      ? body.content[0]?.start
      : body.type === 'figure'
        ? body.start
        : body.mentions[0]?.start;
  const kept = list.filter(({ removed }) => !removed).toSorted((a, b) => (start(a) ?? 0) - (start(b) ?? 0));
  return { list: kept, byId: new Map(kept.map((annotation) => [annotation.id, annotation])), leads };
}

/** `load` gives the annotations of articles by their ids. */
export function annotationCache(load: (articles: readonly string[]) => Promise<Fetched>): AnnotationCache {
  const known = new Map<string, Loaded>();
  const asked = new Set<string>();
  const turn = signal(0);
  const failure = signal<string>();
  let next: string[] = [];

  const fetchNext = async (): Promise<void> => {
    const articles = next;
    next = [];
    try {
      const found = new Map<string, Annotation[]>(articles.map((article) => [article, []]));
      const { annotations, leads } = await load(articles);
      for (const annotation of annotations) found.get(annotation.article)?.push(annotation);
      for (const [article, list] of found) {
        known.delete(article);
        known.set(article, loaded(list, leads));
      }
      for (const article of [...known.keys()].slice(0, Math.max(0, known.size - MOST))) known.delete(article);
      failure.value = undefined;
    } catch (error) {
      failure.value = error instanceof Error ? error.message : String(error);
    }
    for (const article of articles) asked.delete(article);
    turn.value += 1;
  };
  const ask = (articles: readonly string[]): void => {
    const fresh = articles.filter((article) => !asked.has(article));
    if (fresh.length === 0) return;
    if (next.length === 0) queueMicrotask(() => void fetchNext());
    for (const article of fresh) asked.add(article);
    next.push(...fresh);
  };
  return {
    of: (article) => (turn.value >= 0 ? known.get(article) : undefined),
    want: (articles) => ask([...new Set(articles)].filter((article) => !known.has(article))),
    refresh: (articles) => ask(articles.filter((article) => known.has(article))),
    failure: () => failure.value,
  };
}
