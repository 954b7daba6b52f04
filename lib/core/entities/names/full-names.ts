import { compareNames, nameWords } from '../mentions/compare-names.ts';
import { firstFrom } from '../../text/places.ts';

interface FullName {
  readonly name: string;
  readonly words: readonly string[];
  /** Whether it stands elsewhere than in headings, whose capitals may have made two things one. */
  told: boolean;
}

/** “FCC Data Collection” */
const LETTERS = /^\p{Lu}{2,} /u;

/** The names of two words and more in a text, by their words. */
export class FullNames {
  private readonly runs: { readonly name: string; readonly place: number }[] = [];
  private readonly nicknames = new Map<string, string>();
  private readonly byWord = new Map<string, FullName[]>();

  /** `place` is where it stands, in UTF-16 units. */
  add(name: string, place: number, isHeading = false): void {
    const words = nameWords(name);
    this.runs.push({ name, place });
    for (const word of new Set(words)) {
      const known = this.byWord.get(word);
      const same = known?.find((other) => other.name === name);
      if (known === undefined) this.byWord.set(word, [{ name, words, told: !isHeading }]);
      else if (same === undefined) known.push({ name, words, told: !isHeading });
      else same.told ||= !isHeading;
    }
  }

  /** Notes by what a person is called as well, in lower case. */
  addNickname(called: string, name: string, place: number): void {
    this.add(name, place);
    this.nicknames.set(called, name);
  }

  /** The full name of whom a nickname stands for: "Elizabeth Moran" for "Libby Moran", who is Elizabeth “Libby” Moran. */
  ofNickname(wanted: readonly string[]): string | undefined {
    const name = wanted.length > 1 ? this.nicknames.get(wanted[0] ?? '') : undefined;
    return name !== undefined && nameWords(name).at(-1) === wanted.at(-1) ? name : undefined;
  }

  /** The last name between two places. */
  lastBetween(from: number, to: number): { readonly name: string; readonly place: number } | undefined {
    const last = this.runs[firstFrom(this.runs, to, ({ place }) => place) - 1];
    return last !== undefined && last.place >= from ? last : undefined;
  }

  /** The first name that may be the wanted one's: "Ana Rao" for "Rao". */
  find(wanted: readonly string[]): string | undefined {
    const known = this.byWord.get(wanted.at(-1) ?? '') ?? [];
    const called = wanted.length === 1 ? this.nicknames.get(wanted[0] ?? '') : undefined;
    const bySurname = known.find(({ words }) => compareNames(wanted, words) >= 2);
    // "Li" of Li Jifeng, "Lee" of Lee Hsien Loong, where nobody else is called so; but no "Corbel" of “Corbel Wins Prize”.
    const opening = known.filter(
      ({ name, words, told }) =>
        told && wanted.length === 1 && words.length < 4 && words[0] === wanted[0] && !LETTERS.test(name),
    );
    return (bySurname ?? (opening.length === 1 ? opening[0] : undefined))?.name ?? called;
  }
}
