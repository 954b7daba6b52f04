import { type Marking, PROGRESS } from '@/lib/core/record/marking.ts';
import type { Entries, EntriesOf } from './entries.ts';

/** What the user gives findings: a status, projects, tags. */
export type WordKind = 'status' | 'project' | 'tag';

/** The entries that have words of a kind. */
export function entriesWith(entries: Entries, kind: WordKind): EntriesOf {
  return { status: entries.progress, project: entries.projects, tag: entries.tags }[kind];
}

/** The words of a kind that are in use, the commonest first; of a status also the three that are always offered. */
export function knownWords(entries: Entries, kind: WordKind): string[] {
  const used = [...entriesWith(entries, kind)].toSorted(([, a], [, b]) => b.length - a.length);
  const words = used.map(([word]) => word);
  return kind === 'status' ? [...new Set([...PROGRESS, ...words])] : words;
}

/** The words of a kind that any of some annotations has, with how many have each. */
export function wordsOfSome(
  entries: Entries,
  kind: WordKind,
  annotations: ReadonlySet<string>,
): ReadonlyArray<readonly [word: string, count: number]> {
  return [...entriesWith(entries, kind)].flatMap(([word, having]) => {
    const count = having.filter((entry) => annotations.has(entries.ids[entry] ?? '')).length;
    return count > 0 ? [[word, count] as const] : [];
  });
}

/** Another name for words of a kind. */
export function renaming(kind: WordKind, from: string, to: string): Marking {
  if (kind === 'status') return { progress: to };
  return kind === 'tag' ? { dropTags: [from], addTags: [to] } : { dropProjects: [from], addProjects: [to] };
}
