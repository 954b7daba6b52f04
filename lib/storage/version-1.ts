/**
 * The first shape of the library, to which nothing is written any more: no tags, no earlier wordings, a note was its text
 * alone, and an article had no catalog. The database and a backup held the same rows.
 */
export type Row = Readonly<Record<string, unknown>>;

/** An article of version 1 with what version 2 knows besides; its catalog is worked out from its annotations. */
export function articleFrom1(row: Row): Row {
  return { ...row, whole: false, change: null };
}

/** An annotation of version 1 as version 2 has it. */
export function annotationFrom1({ note, ...row }: Row): Row {
  return {
    ...row,
    confirmed: false,
    tags: [],
    earlier: [],
    ...(typeof note === 'string' ? { note: { text: note, at: row['changedAt'] } } : {}),
  };
}
