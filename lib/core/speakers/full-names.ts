import { compareNames, nameWords } from './names.ts';

interface FullName {
  readonly name: string;
  readonly words: readonly string[];
}

/** The names of two words and more in a text, by their words. */
export class FullNames {
  private readonly byWord = new Map<string, FullName[]>();

  add(name: string): void {
    const words = nameWords(name);
    for (const word of new Set(words)) {
      const known = this.byWord.get(word);
      if (known === undefined) this.byWord.set(word, [{ name, words }]);
      else if (known.every((other) => other.name !== name)) known.push({ name, words });
    }
  }

  /** The first name that may be the wanted one's: "Ana Rao" for "Rao". */
  find(wanted: readonly string[]): string | undefined {
    const known = this.byWord.get(wanted.at(-1) ?? '') ?? [];
    return known.find(({ words }) => compareNames(wanted, words) >= 2)?.name;
  }
}
