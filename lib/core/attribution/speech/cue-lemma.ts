import { formsOf } from '../../lexicon/inflect.ts';
import { CUE_FRAMES } from '../../lexicon/reporting-verbs.ts';
import type { Reading } from '../reading.ts';

const LEMMA_OF: ReadonlyMap<string, string> = new Map(
  [...CUE_FRAMES.keys()].flatMap((lemma) => formsOf(lemma).map((form) => [form, lemma] as const)),
);

/** The lemma of a word that may report; wink leaves some forms as they are: "alleged", "informed", "branded". */
export function cueLemmaAt(reading: Reading, index: number): string {
  const token = reading.tokens[index];
  if (token === undefined || token.pos !== 'VERB' || CUE_FRAMES.has(token.lemma)) return token?.lemma ?? '';
  return LEMMA_OF.get(token.norm) ?? token.lemma;
}
