import { isUnnamed } from './unnamed.ts';

/** Two names that may be one speaker's, and why, in a sentence for the user. */
export interface NamePair {
  readonly names: readonly [shorter: string, fuller: string];
  readonly because: string;
}

/** A name as it stands in the lists, by its words. */
interface Name {
  readonly name: string;
  readonly words: readonly string[];
  readonly key: string;
}

const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'de', 'la', 'du', 'von', 'van']);

const wordsOf = (name: string): string[] => name.normalize('NFC').split(/\s+/).filter(Boolean);
const keyOf = (words: readonly string[]): string => words.join(' ').toLowerCase();

/** "BoE" of "Bank of England", "IMF" of "International Monetary Fund". */
function initialsOf(words: readonly string[]): readonly string[] {
  const all = words.map((word) => word.charAt(0).toLowerCase()).join('');
  const great = words.filter((word) => !SMALL.has(word.toLowerCase()));
  return [...new Set([all, great.map((word) => word.charAt(0).toLowerCase()).join('')])];
}

const isAbbreviation = ({ words }: Name): boolean =>
  words.length === 1 &&
  /^\p{Lu}[\p{L}\d]{0,5}\p{Lu}[\p{L}\d]{0,5}$/u.test(words[0] ?? '') &&
  (words[0]?.length ?? 0) < 8;

/** "Owen Dempsey" of "Owen John Dempsey" and "Owen J. Dempsey", by its key: what people leave out of a name. */
function outerOf({ words }: Name): string | undefined {
  const [first = '', ...between] = words;
  const last = between.pop();
  const areNames = between.length > 0 && between.every((word) => /^\p{Lu}[\p{L}'’-]*\.?$/u.test(word));
  return last !== undefined && areNames && between.length <= 2 ? keyOf([first, last]) : undefined;
}

/** The fuller names that one may be short for, by a key that both share; only where there is but one, nobody has to guess. */
class Fuller {
  private readonly byKey = new Map<string, Name[]>();

  add(key: string, name: Name): void {
    const known = this.byKey.get(key);
    if (known) known.push(name);
    else this.byKey.set(key, [name]);
  }

  only(key: string): Name | undefined {
    const [found, ...others] = this.byKey.get(key) ?? [];
    return others.length === 0 ? found : undefined;
  }
}

/**
 * Names that may be one speaker's, each pair once: the same but for case, a surname of which only one bearer is on record, a
 * name behind a title or other words, one without its middle names, an abbreviation of which only one name has the letters. Nothing is decided here. Linear
 * in the words of all names.
 */
export function namePairs(all: readonly string[]): readonly NamePair[] {
  const names = all
    .filter((name) => !isUnnamed(name))
    .map((name): Name => ({ name, words: wordsOf(name), key: keyOf(wordsOf(name)) }));
  const [same, ends, initials, middles] = [new Map<string, Name>(), new Fuller(), new Fuller(), new Fuller()];
  const pairs: NamePair[] = [];
  const pair = (shorter: Name, fuller: Name, because: string) =>
    pairs.push({ names: [shorter.name, fuller.name], because });
  for (const name of names) {
    const known = same.get(name.key);
    if (known) {
      pair(name, known, 'The names are the same but for capitals.');
      continue;
    }
    same.set(name.key, name);
    const around = outerOf(name);
    if (around !== undefined) middles.add(around, name);
    for (let from = 1; from < name.words.length; from += 1) ends.add(keyOf(name.words.slice(from)), name);
    if (name.words.length > 1) for (const letters of initialsOf(name.words)) initials.add(letters, name);
  }
  for (const name of same.values()) {
    const fuller = ends.only(name.key);
    const [word = ''] = name.words;
    if (fuller) {
      const isSurname = name.words.length === 1;
      pair(
        name,
        fuller,
        isSurname ? `No other ${word} is on record.` : 'The one name stands at the end of the other.',
      );
    } else if (isAbbreviation(name)) {
      const spelt = initials.only(word.toLowerCase());
      if (spelt) pair(name, spelt, `${word} has the letters of the longer name.`);
    } else if (name.words.length === 2) {
      const whole = middles.only(name.key);
      if (whole) pair(name, whole, 'The same but for the names in between.');
    }
  }
  return pairs;
}
