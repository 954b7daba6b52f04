import { GLAD } from '../../lexicon/closed-classes.ts';
import { isQuoted, posAt, type Reading, wordAt } from '../reading.ts';

const BE = /^(?:am|are|is|was|were|'m|'re|'s)$/;

/**
 * Where the verb group of "is pleased to announce" begins, for its "to"; undefined where that is another "to". Who is pleased
 * to announce something announces it; who will be pleased to has not yet.
 */
export function gladGroup(reading: Reading, to: number): number | undefined {
  if (wordAt(reading, to) !== 'to' || !GLAD.has(wordAt(reading, to - 1))) return undefined;
  let at = to - 2;
  while (posAt(reading, at) === 'ADV' && !isQuoted(reading, at)) at -= 1;
  return BE.test(wordAt(reading, at)) ? at : undefined;
}
