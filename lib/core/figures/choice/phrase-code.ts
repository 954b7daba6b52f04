import type { Phrase } from '../../text/phrase.ts';

/** What may stand beside a phrase: prepositions that tell of different ties, and kinds of other phrases. */
const CODES =
  "end of for in on to from at by with than among into under between ( : 's prep noun verb and that comma mark adverb adjective marked time".split(
    ' ',
  );
const CODE = new Map(CODES.map((name, code) => [name, code]));

/** How many codes there are. */
export const PHRASE_CODES = CODES.length;

/** The code of a phrase, or of the end of its sentence. */
export function phraseCode(phrase: Phrase | undefined): number {
  if (phrase === undefined) return 0;
  const isNamed = (phrase.kind === 'prep' || phrase.kind === 'mark') && CODE.has(phrase.norm);
  const name = isNamed ? phrase.norm : phrase.kind;
  return CODE.get(name) ?? 0;
}

/** The place of a number among the bounds of its kind, which rise; those above all come last. */
export function stepOf(value: number, bounds: readonly number[]): number {
  let step = 0;
  while (step < bounds.length && value > (bounds[step] ?? 0)) step += 1;
  return step;
}
