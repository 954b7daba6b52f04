import { type Reading, wordAt } from './reading.ts';
import type { Relation } from './relation.ts';

type Sourced = Pick<Relation, 'source'>;

/** The names in the sources of attributions, as folded words: those that speak in the text, as the tagger has learnt them. */
export const speakingNames = (reading: Reading, relations: readonly Sourced[]): Set<string> =>
  namesIn(reading, relations, () => true);

/** … without those who only own what speaks: "Sudan’s mission denied it". */
export const speakingNamesButOwners = (reading: Reading, relations: readonly Sourced[]): Set<string> =>
  namesIn(reading, relations, (at) => !/^['’]s?$/.test(wordAt(reading, at + 1)));

function namesIn(
  { tokens }: Reading,
  relations: readonly Sourced[],
  speaks: (at: number) => boolean,
): Set<string> {
  const names = new Set<string>();
  for (const { source } of relations) {
    for (let at = source?.first ?? 0; at < (source?.end ?? 0); at += 1) {
      const token = tokens[at];
      if (token?.pos === 'PROPN' && speaks(at)) names.add(token.norm);
    }
  }
  return names;
}
