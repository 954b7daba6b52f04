import type { Annotation, Catalog } from '@/lib/core/record/record.ts';

/** Stands in for lib/core/record/terms.ts and catalog.ts until they are there. */
export function termsOf(annotation: Annotation, title: string): string[] {
  const text = JSON.stringify([annotation.body, annotation.note?.text ?? '', annotation.tags, title]);
  return [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))];
}

export function catalogOf(annotations: readonly Annotation[]): Catalog {
  const live = annotations.filter(({ removed }) => !removed).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    ids: live.map(({ id }) => id),
    types: live.map(({ body }) => body.type[0]).join(''),
    names: [],
    speakers: live.map(() => -1),
    labels: live.map(() => ''),
    dates: live.map(() => ''),
    flags: live.map(() => 0),
    acts: live.map(() => ''),
    tags: [...new Set(live.flatMap(({ tags }) => tags))].toSorted(),
  };
}
