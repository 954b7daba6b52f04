import { NATIONS } from './nations.ts';

const CODE_OF: ReadonlyMap<string, string> = new Map(
  NATIONS.flatMap(({ code, names, demonyms }) =>
    [...names, ...demonyms].map((name) => [name, code] as const),
  ),
);
const NAMES: ReadonlySet<string> = new Set(
  NATIONS.flatMap(({ names }) => names.map((name) => name.toLowerCase())),
);

/** Those in whose bodies' names they stand in short, and which the letters of such a name leave out: "U.S. Securities and …". */
export const NATIONS_IN_SHORT = /^(?:U\.?S\.?|U\.?K\.?|EU|UN)$/;

/** Whether the words are a country's name and nothing else: "Sri Lanka"; without an article, in any case. */
export const isNation = (name: string): boolean => NAMES.has(name.toLowerCase());

/** The countries, by code, that single words are the name or the demonym of: "Russia", "French". */
export function nationsOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.flatMap((word) => CODE_OF.get(word) ?? []));
}

const DEMONYMS: ReadonlySet<string> = new Set(NATIONS.flatMap(({ demonyms }) => demonyms));
const REGIONS = /^(?:European|Asian|African|American|Arab|Western|Nordic|Baltic|Caribbean|Pacific|Atlantic)$/;

/** Whether a word only tells where something is from: "European", "Chinese". */
export const isOrigin = (word: string): boolean =>
  REGIONS.test(word) || (word.length > 3 && CODE_OF.has(word));

/** Whether a word tells what somebody is by where they are from: "European", "Chinese", but not "China". */
export const isDemonym = (word: string): boolean => REGIONS.test(word) || DEMONYMS.has(word);

const NAME_OF: ReadonlyMap<string, string> = new Map(
  NATIONS.flatMap(({ names, demonyms }) =>
    [...names, ...demonyms].map((name) => [name, names[0] ?? name] as const),
  ),
);
/** Words of the longest name of a country. */
const LONGEST = 4;

/** The countries that running words name or tell of by a demonym, each once: "Sri Lanka" of "the Sri Lankan minister". */
export function nationsIn(words: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 0; at < words.length;) {
    let length = Math.min(LONGEST, words.length - at);
    while (length > 0 && !NAME_OF.has(words.slice(at, at + length).join(' '))) length -= 1;
    const name = NAME_OF.get(words.slice(at, at + length).join(' '));
    if (name !== undefined) found.add(name);
    at += Math.max(1, length);
  }
  return found;
}
