import { FULL_GIVEN_NAMES } from '../../lexicon/short-given-names.ts';
import { readStringOnce } from '../../text/read-string-once.ts';

/** The words of a person's name, lower case and without marks, to compare it by. */
export const nameWords = readStringOnce((name: string): readonly string[] => {
  const lower = name.toLowerCase();
  // As most are: nothing to take off.
  if (/^[a-z]+(?: [a-z]+)*$/.test(lower)) return withoutGeneration(lower.split(' '));
  return withoutGeneration(
    lower
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/['’]s\b/g, '')
      .replaceAll('’', "'")
      // "al-Kaabi" is also "Al Kaabi" and "Kaabi".
      .replace(/(?<![\p{L}-])(al|el|as|ad|an|ar|at|ash|az)[-‐‑](?=\p{L})/gu, '$1 ')
      .split(/[\s.]+/)
      .filter((word) => word !== ''),
  );
});

/** A junior is known by his surname as well. */
function withoutGeneration(words: string[]): string[] {
  return words.length > 1 && /^(?:jr|sr|ii|iii|iv),?$/.test(words.at(-1) ?? '')
    ? words.slice(0, -1).map((word) => word.replace(/,$/, ''))
    : words;
}

/**
 * How well two names of a person agree: 0 not at all, 1 by a given name, 2 by a surname alone, 3 by given name or initial
 * and surname, 4 word for word.
 */
export function compareNames(a: readonly string[], b: readonly string[]): 0 | 1 | 2 | 3 | 4 {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  const [only] = shorter;
  if (only === undefined) return 0;
  if (a.length === b.length && a.every((word, at) => word === b[at])) return 4;
  if (shorter.length === 1) {
    if (only === longer.at(-1)) return 2;
    return longer.includes(only) ? 1 : 0;
  }
  if (shorter.at(-1) !== longer.at(-1)) return isInside(shorter, longer) ? 2 : 0;
  let at = 0;
  for (const word of shorter) {
    // An initial stands for the name in its own place: "K. Rao" is no "S. K. Rao".
    while (
      at < longer.length &&
      word !== longer[at] &&
      !(
        (agrees(word, longer[at] ?? '') || (at === 0 && isShortened(word, longer[at] ?? ''))) &&
        isNext(shorter, word, at)
      )
    )
      at += 1;
    if (at >= longer.length) return 0;
    at += 1;
  }
  return 3;
}

/** "Scott Thomas" of Kristin Scott Thomas: the words tell no given name, and so no gender. */
export const isDoubleSurname = (words: readonly string[], whole: readonly string[]): boolean =>
  words.length > 1 &&
  words.length < whole.length &&
  words.every((word, at) => word === whole.at(at - words.length));

/** Whether all words of the shorter stand side by side in the longer: "bin Salman" of "Faisal bin Salman Al-Harthy". */
function isInside(shorter: readonly string[], longer: readonly string[]): boolean {
  const first = longer.indexOf(shorter[0] ?? '');
  return first >= 0 && shorter.every((word, at) => word === longer[first + at]);
}

/** Whether the word is as far into its name as `at` is into the other. */
const isNext = (words: readonly string[], word: string, at: number): boolean => words.indexOf(word) === at;

/** The fewest letters that a given name is shortened to. */
const SHORTEST = 3;

/** "Rob" of Robert, "Bill" of William. */
function isShortened(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const isKnown = FULL_GIVEN_NAMES.get(a)?.has(b) === true || FULL_GIVEN_NAMES.get(b)?.has(a) === true;
  return isKnown || (short.length >= SHORTEST && long.startsWith(short));
}

/** Whether two words of a name agree, one perhaps being the other's initial. */
function agrees(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}
