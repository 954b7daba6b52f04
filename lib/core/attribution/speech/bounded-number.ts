import { isQuoted, posAt, type Reading, wordAt } from '../reading.ts';

/** What bounds a number in two or three words, by the first and the last of them: "at least", "as many as". */
const BOUNDS = /^(?:at (?:least|most)|up to|close to|as (?:many|much|few) as|no (?:fewer|less|more) than)$/;

/** The number that words such as "at least" bound, where they stand at `at`. */
export function numberBehind(reading: Reading, at: number): number | undefined {
  return [at + 2, at + 3].find((number) => {
    if (!/^(?:NUM|SYM)$/.test(posAt(reading, number)) && !/^(?:an?|half)$/.test(wordAt(reading, number)))
      return false;
    const words = Array.from({ length: number - at }, (_, n) => wordAt(reading, at + n));
    return BOUNDS.test(words.join(' ')) && !isQuoted(reading, at);
  });
}
