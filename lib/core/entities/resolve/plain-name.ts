import { LEGAL_FORMS } from '../../lexicon/body-words.ts';
import { NATIONS } from '../../lexicon/nations.ts';
import { readStringOnce } from '../../text/read-string-once.ts';
import { nameWords } from '../mentions/compare-names.ts';

const readPlain = readStringOnce((name: string) => {
  // "S.A." is one word.
  const whole = name
    .replace(/^the /i, '')
    .replaceAll(/(?:\p{L}\.){2,}/gu, (letters) => letters.replaceAll('.', ''));
  const words = nameWords(whole).map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''));
  const last = words.findLastIndex((word) => !LEGAL_FORMS.has(word));
  return { plain: words.slice(0, Math.max(1, last + 1)).join(' ') };
});
/** The name without article, marks and legal form: "Corbel" of "Corbel plc". */
export const plainName = (name: string): string => readPlain(name).plain;

const CODES: ReadonlyMap<string, string> = new Map(
  NATIONS.flatMap(({ code, names }) => names.map((name) => [plainName(name), code] as const)),
);
/** The code of a country by that name. */
export const codeOf = (name: string): string | undefined => CODES.get(plainName(name));

/** "Government of Canada" and "Canadian government", by the country's code. */
const GOVERNMENTS: ReadonlyMap<string, string> = new Map(
  NATIONS.flatMap(({ code, names, demonyms }) =>
    [
      ...names.flatMap((name) => [`government of ${name}`, `government of the ${name}`]),
      ...[...names, ...demonyms].map((word) => `${word} government`),
    ].map((name) => [plainName(name), `${code} government`] as const),
  ),
);

/** A country or its government, by its code. */
export const stateOf = (name: string): string | undefined => codeOf(name) ?? GOVERNMENTS.get(plainName(name));
