import type { Token } from '../../model.ts';
import { plainForm } from '../../text/verb-phrase.ts';
import { OPENING, type Range } from './quoted-names.ts';
import { readCapitalised } from './right-behind.ts';

/** Verbs of two words, by a verb that means the same. */
const TWOFOLD: ReadonlyMap<string, string> = new Map([
  ['kick off', 'launch'],
  ['phase out', 'scrap'],
  ['roll out', 'launch'],
  ['shut down', 'discontinue'],
]);

/**
 * The capitals before `end` that a verb at a token has as its object: "launched [Open Hangar]", "rolled out the “[Open Hangar]”". `isOne`
 * tells by its plain form whether a verb is asked for. Null where the verb is none, or has no such object.
 */
export function objectName(
  tokens: readonly Token[],
  verb: number,
  end: number,
  isOne: (lemma: string) => boolean,
): Range | null {
  const lemma = plainForm(tokens[verb]);
  const twofold = TWOFOLD.get(`${lemma} ${tokens[verb + 1]?.norm ?? ''}`);
  if (!isOne(twofold ?? lemma)) return null;
  let first = verb + (twofold === undefined ? 1 : 2);
  if (/^(?:the|its|their|his|her|our)$/.test(tokens[first]?.norm ?? '')) first += 1;
  if (OPENING.test(tokens[first]?.text ?? '')) first += 1;
  const stop = readCapitalised(tokens, first, end);
  return stop > first ? { first, end: stop } : null;
}
