function fold(words: string): string {
  return words.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('’', "'");
}

/** Tests whether words hold every word of a query, whatever the case and the accents; an empty query matches all. */
export type Match = (...words: readonly (string | undefined)[]) => boolean;

/** A test for a query as typed. */
export function matching(query: string): Match {
  const wanted = fold(query).split(/\s+/).filter(Boolean);
  return (...words) => {
    if (wanted.length === 0) return true;
    const text = fold(words.filter(Boolean).join('\n'));
    return wanted.every((word) => text.includes(word));
  };
}
