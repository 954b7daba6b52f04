import { expect, test } from 'vitest';
import { COUNTRIES, countriesIn } from '@/lib/core/lexicon/countries.ts';
import { CURRENCY_CODES } from '@/lib/core/lexicon/currencies.ts';
import { NATIONS } from '@/lib/core/lexicon/nations.ts';

/** Members of the United Nations, its two observers, Kosovo and Taiwan. */
const STATES =
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW'.split(
    ' ',
  );

test('every state is there once, sorted by code', () => {
  const codes = NATIONS.map(({ code }) => code);
  expect(STATES.filter((code) => !codes.includes(code))).toEqual([]);
  expect(codes).toEqual([...new Set(codes)].toSorted());
});

test('each has a capital, a name and a currency that amounts are read in', () => {
  for (const { code, names, capital, currency } of NATIONS) {
    expect(names[0], code).toMatch(/^\p{Lu}/u);
    expect(capital, code).toMatch(/^\p{Lu}/u);
    expect(currency === 'VES' || CURRENCY_CODES.has(currency), `${code} ${currency}`).toBe(true);
  }
});

test('names are those of the language data that the platform keeps', () => {
  const shown = new Intl.DisplayNames('en', { type: 'region' });
  const plain = (name: string): string =>
    name
      .replace(/ \(.*\)| SAR China| Territories/g, '')
      .replace(/&/g, 'and')
      .replace(/^St\. /, 'Saint ')
      .replace('’', "'");
  const otherwise = NATIONS.filter(
    ({ code, names }) => !names.map((name) => plain(name)).includes(plain(shown.of(code) ?? '')),
  ).map(({ code }) => code);
  // Congo is told by its capital there, and the Grenadines have no article.
  expect(otherwise).toEqual(['CD', 'CG', 'VC']);
});

test('a demonym is one country’s', () => {
  const all = NATIONS.flatMap(({ demonyms }) => demonyms);
  expect(all.length).toBe(new Set(all).size);
});

test('a text tells its countries', () => {
  expect(countriesIn('Peru and Bolivia wrote to Chad. Peruvian envoys left Lima.')).toEqual(
    new Map([
      ['PE', 3],
      ['BO', 1],
      ['TD', 1],
    ]),
  );
  expect(COUNTRIES.find(({ domain }) => domain === 'uk')?.code).toBe('GB');
});
