import type { Reading } from './reading.ts';
import type { Relation } from './relation.ts';

/** The names in the sources of attributions, as folded words: those that speak in the text. */
export function speakingNames(
  { tokens }: Reading,
  relations: readonly Pick<Relation, 'source'>[],
): Set<string> {
  const names = new Set<string>();
  for (const { source } of relations) {
    for (let at = source?.first ?? 0; at < (source?.end ?? 0); at += 1) {
      const token = tokens[at];
      if (token?.pos === 'PROPN') names.add(token.norm);
    }
  }
  return names;
}
