import { deedName } from './deed-text.ts';
import type { Body, Catalog, DeedColumns, FigureColumns, WordColumn } from './record.ts';

/** The figures of a catalog's entries by column, in the order of the entries. */
export function figureColumns(bodies: readonly Body[]): FigureColumns {
  const figures = bodies.filter((body) => body.type === 'figure');
  return {
    kinds: figures.map(({ kind }) => kind),
    values: figures.map(({ value }) => value),
    units: figures.map(({ unit }) => unit),
    bounds: figures.map(({ bound }) => bound ?? ''),
    changes: figures.map(({ change }) => change ?? ''),
    conditions: figures.map(({ basis, place }) => [basis, place].filter(Boolean).join(', ')),
    conflicts: figures.flatMap(({ notes = [] }, at) =>
      notes.some(({ kind }) => kind === 'conflict') ? [at] : [],
    ),
  };
}

/** The deeds of a catalog's initiatives, entry by entry; an initiative without a deed has none. */
export function deedColumns(bodies: readonly Body[]): DeedColumns {
  const deeds = bodies.flatMap((body, entry) =>
    body.type === 'initiative' ? body.deeds.map((deed) => ({ entry, deed })) : [],
  );
  return {
    entries: deeds.map(({ entry }) => entry),
    names: deeds.map(({ deed }) => deedName(deed)),
    dates: deeds.map(({ deed }) => deed.date ?? ''),
  };
}

/** Which entry has which tag, of the tags of each entry and all tags of the article. */
export function taggingColumns(
  tagsOf: readonly (readonly string[])[],
  tags: readonly string[],
): NonNullable<Catalog['taggings']> {
  const pairs = tagsOf.flatMap((own, entry) => own.map((tag) => ({ entry, tag: tags.indexOf(tag) })));
  return { entries: pairs.map(({ entry }) => entry), tags: pairs.map(({ tag }) => tag) };
}

/** Which entry has which words, of the words of each entry. */
export function wordColumn(wordsOf: readonly (readonly string[])[]): WordColumn {
  const words = [...new Set(wordsOf.flat())];
  const { entries, tags } = taggingColumns(wordsOf, words);
  return { words, entries, has: tags };
}
