import { NATIONS } from './nations.ts';

/** What tells that a text is about a country. */
export interface Country {
  /** ISO 3166 code. */
  readonly code: string;
  /** Names, demonyms and cities as they stand, capitalised; cities in a dateline weigh most. */
  readonly names: readonly string[];
  readonly cities: readonly string[];
  /** Top-level domain whose pages mean its own currency. */
  readonly domain?: string;
}

/** Regions, further names and cities, by country; sorted. */
const PLACES_OF: ReadonlyMap<
  string,
  { readonly names: readonly string[]; readonly cities: readonly string[] }
> = new Map(
  `
AE;Emirates;Dubai
AU;Queensland|Victoria|New South Wales|NSW|Tasmania;Sydney|Melbourne|Brisbane|Perth|Adelaide|Hobart|Darwin
BD;;Chittagong
CA;Ontario|Quebec|Alberta|Nova Scotia|Manitoba|Saskatchewan|British Columbia|B.C.|Newfoundland|Yukon;Toronto|Montreal|Vancouver|Calgary|Halifax|Winnipeg|Edmonton
CD;Congo;
CH;;Zurich|Geneva|Basel
CI;;Abidjan
CM;Central African CFA;Yaounde|Douala
CN;;Shanghai|Shenzhen|Guangzhou
CO;;Bogota|Medellin
CZ;;Brno
DK;;Aarhus
EG;;Alexandria
GB;England|Scotland|Wales|Northern Ireland;Manchester|Edinburgh|Cardiff|Belfast|Birmingham
GH;;Kumasi
IN;Kerala|Tamil Nadu|Maharashtra|Karnataka|Gujarat|Uttar Pradesh|Bihar|Rajasthan|West Bengal|Telangana|Odisha;Mumbai|Delhi|Bengaluru|Kolkata|Chennai
JP;;Osaka
KE;;Mombasa
KR;Korean|Korea;Busan
LK;;Kandy|Jaffna|Anuradhapura|Polonnaruwa|Trincomalee|Batticaloa
MA;;Casablanca
MD;;Chisinau
MM;;Yangon
MX;;Monterrey|Guadalajara
NG;;Lagos
NO;;Bergen
NZ;Aotearoa;Auckland|Christchurch|Dunedin
NP;;Pokhara
PH;;Cebu|Davao
PK;Sindh|Balochistan;Karachi|Lahore|Peshawar|Quetta|Rawalpindi
SA;;Jeddah
SE;;Gothenburg|Malmö
SN;West African CFA;
TR;;Istanbul
TW;New Taiwan;
TZ;;Dar es Salaam
US;;New York|Chicago|Los Angeles|Houston|Boston|Atlanta|San Francisco|Dallas|Seattle|Portland|Denver|Miami
YE;;Sanaa|Aden
ZA;;Johannesburg|Cape Town|Durban
`
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', names = '', cities = ''] = line.split(';');
      const listed = (words: string): string[] => words.split('|').filter((word) => word !== '');
      return [code, { names: listed(names), cities: listed(cities) }] as const;
    }),
);

/** Domains that are bought for their letters, and tell of no country. */
const FOR_SALE = /^(?:ai|am|bz|fm|gg|io|la|me|md|sc|st|to|tv|us|vc|ws)$/;

export const COUNTRIES: readonly Country[] = NATIONS.map(({ code, names, demonyms, capital }) => {
  const places = PLACES_OF.get(code);
  const domain = code === 'GB' ? 'uk' : code.toLowerCase();
  return {
    code,
    names: [...names, ...demonyms, ...(places?.names ?? [])],
    cities: [capital, ...(places?.cities ?? [])],
    ...(FOR_SALE.test(domain) ? {} : { domain }),
  };
});

export const CODE_OF_NAME: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ code, names }) => names.map((name) => [name, code] as const)),
);
const CODE_OF_CITY = new Map(
  COUNTRIES.flatMap(({ code, cities }) => cities.map((city) => [city.toUpperCase(), code] as const)),
);
const CODE_OF_PLACE = new Map([
  ...CODE_OF_CITY,
  ...COUNTRIES.flatMap(({ code, cities }) => cities.map((city) => [city, code] as const)),
  ...CODE_OF_NAME,
]);

/** A dateline's city counts as this many mentions of its country. */
const DATELINE_WEIGHT = 3;

const escape = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const alternatives = (names: Iterable<string>): string =>
  [...names]
    .toSorted((a, b) => b.length - a.length)
    .map(escape)
    .join('|');
/** What names of places open with, which is cheaper to see than all that follows. */
const OPENINGS = [...new Set([...CODE_OF_PLACE.keys()].map((name) => name.charAt(0)))].join('');
/** Countries, their people and their cities, those in capitals too: "Colombia", "Colombians", "Bogotá". */
const PLACES = new RegExp(
  `(?=[${OPENINGS}])(?<!\\p{L})(${alternatives(CODE_OF_PLACE.keys())})s?(?!\\p{L})`,
  'gu',
);
const DATELINE = new RegExp(`^ *(${alternatives(CODE_OF_CITY.keys())})\\b`, 'gmu');

/** What was told of the text that was asked for last: its currencies and its fiscal years ask the same. */
let last: { readonly text: string; readonly weights: ReadonlyMap<string, number> } | undefined;

/** How often a text speaks of each country, by its code. */
export function countriesIn(text: string): ReadonlyMap<string, number> {
  if (last?.text !== text) last = { text, weights: weightsIn(text) };
  return last.weights;
}

function weightsIn(text: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  const add = (code: string | undefined, weight: number): void => {
    if (code !== undefined) weights.set(code, (weights.get(code) ?? 0) + weight);
  };
  for (const match of text.matchAll(PLACES)) add(CODE_OF_PLACE.get(match[1] ?? ''), 1);
  for (const match of text.matchAll(DATELINE)) add(CODE_OF_CITY.get(match[1] ?? ''), DATELINE_WEIGHT);
  return weights;
}

/** The country of the first city in capitals that opens a line. */
export function countryOfDateline(text: string): string | undefined {
  return CODE_OF_CITY.get([...text.matchAll(DATELINE)][0]?.[1] ?? '');
}
