import { formsOf } from '../../lexicon/inflect.ts';
import { CUE_FRAMES } from '../../lexicon/reporting-verbs.ts';
import { posAt, type Reading, type TokenRange, wordAt } from '../reading.ts';

const LEMMA_OF: ReadonlyMap<string, string> = new Map(
  [...CUE_FRAMES.keys()].flatMap((lemma) => formsOf(lemma).map((form) => [form, lemma] as const)),
);

/** The cue's last verb, or its first token. */
export function headOfCue({ tokens }: Reading, cue: TokenRange): number {
  for (let at = cue.end - 1; at >= cue.first; at -= 1) if (tokens[at]?.pos === 'VERB') return at;
  return cue.first;
}

/** The lemma of a word that may report; wink leaves some forms as they are: "alleged", "informed", "branded". */
export function cueLemmaAt(reading: Reading, index: number): string {
  const token = reading.tokens[index];
  if (token === undefined || !isReporting(token.pos, token.norm) || CUE_FRAMES.has(token.lemma))
    return token?.lemma ?? '';
  return LEMMA_OF.get(token.norm) ?? token.lemma;
}

/** A verb, and a participle that is none to wink: “…,” she fumed. */
const isReporting = (pos: string, norm: string): boolean =>
  pos === 'VERB' || (pos === 'ADJ' && norm.endsWith('ed'));

/**
 * What says of a cue that tells of a deed first, its claim behind it: "opposes the plan, [arguing]", "tried to rally voters by
 * [saying]"; "said, adding" is two that say.
 */
export function sayingPart(reading: Reading, cue: TokenRange, content: readonly TokenRange[]): TokenRange {
  const last = cue.end - 1;
  const says = (at: number): boolean => CUE_FRAMES.has(cueLemmaAt(reading, at));
  const isLed =
    /^(?:,|by)$/.test(wordAt(reading, last - 1)) && content.every(({ first }) => first >= cue.end);
  if (!isLed || !wordAt(reading, last).endsWith('ing') || !says(last)) return cue;
  let deeds = 0;
  for (let at = cue.first; at < last; at += 1) {
    if (posAt(reading, at) !== 'VERB') continue;
    if (says(at)) return cue;
    deeds += 1;
  }
  return deeds > 0 ? { first: last, end: cue.end } : cue;
}
