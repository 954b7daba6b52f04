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
