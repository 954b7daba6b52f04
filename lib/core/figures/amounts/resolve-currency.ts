import { once } from '../../text/once.ts';
import { CODE_OF_NAME, COUNTRIES, countriesIn, countryOfDateline } from '../../lexicon/countries.ts';
import {
  CURRENCY_ADJECTIVES,
  CURRENCY_NOUNS,
  type CurrencyFamily,
  DOLLAR_LETTERS,
  FAMILIES,
} from '../../lexicon/currencies.ts';

/** Which currency a shared name ("dollar", "crown") means in one article. */
export interface CurrencyResolver {
  /** ISO 4217 code of a family or code, for the nationality before the noun ("Danish"), if any. */
  readonly resolve: (family: string, nation?: string) => string;
  /** The currency of "cents": that of most signs in the article. */
  readonly cents: (nation: string) => string;
  /** Whether the article is about a country that uses this family's currency. */
  readonly speaksOf: (family: string) => boolean;
}

/** Mentions that make an article one about a country, and how many times the next country's they must be. */
const CLEAR = { mentions: 3, ratio: 3 };
/** Characters of an article that are read for its countries; they show early. */
const READ = 40_000;

/** Reads the article for the countries that its ambiguous currencies belong to. `address` is its URL or file name. */
export function currencyResolver(text: string, address: string): CurrencyResolver {
  const head = text.slice(0, READ);
  // Most articles name no shared currency but the dollar: what is dear is read when it is asked for.
  const weights = once(() => countriesIn(head));
  const domain = /^https?:\/\/[^/]*\.([a-z]{2})(?:[:/]|$)/i.exec(address)?.[1]?.toLowerCase();
  const home = domain === undefined ? undefined : CODE_OF_DOMAIN.get(domain);
  const named = once(() => nationalities(head));
  const dateline = once(() => countryOfDateline(head));
  const codes = once(() => new Set(head.match(/\b[A-Z]{3}(?= ?\d)|(?<=\d )[A-Z]{3}\b/g)));
  const signs = once(() => dollarSigns(head));
  const ownSigns = once(() => new Set(signs()));
  const resolver: CurrencyResolver = {
    resolve(family, nation = '') {
      const shared = FAMILIES[family];
      if (shared === undefined) return family;
      // "PHP 500 million" once makes the other pesos Philippine.
      if (family !== 'dollar' && countryOf(nation) === undefined) {
        const coded = Object.values(shared.of).filter((code) => codes().has(code));
        if (coded.length === 1) return coded[0] ?? family;
      }
      // The dollar's usual reading stays: an aside in Hong Kong dollars does not change the others.
      const said = countryOf(nation) ?? (family === 'dollar' ? undefined : named().get(family));
      const meant =
        shared.of[
          said ?? clearCountry(shared.of, weights(), home, family === 'dollar' ? undefined : dateline()) ?? ''
        ];
      if (meant === undefined && family !== 'dollar') return nearestOf(shared, weights());
      if (meant === undefined || (said === undefined && ownSigns().has(meant))) return shared.usual;
      return meant;
    },
    cents(nation) {
      const usual = resolver.resolve('dollar', nation);
      if (nation !== '') return usual;
      const codes = [
        ...signs().map((code) => (code === '' ? usual : code)),
        ...(head.match(/€|\bEUR(?= ?\d)/g) ?? []).map(() => 'EUR'),
      ];
      const countOf = (code: string): number => codes.filter((other) => other === code).length;
      return [...new Set(codes)].reduce((best, code) => (countOf(code) > countOf(best) ? code : best), usual);
    },
    speaksOf(family) {
      const of = FAMILIES[family]?.of ?? { [family.slice(0, 2)]: family };
      return (
        Object.keys(of).some((code) => code === home || (weights().get(code) ?? 0) >= CLEAR.mentions) ||
        (family === 'pound' && head.includes('£'))
      );
    },
  };
  return resolver;
}

const CODE_OF_DOMAIN = new Map(COUNTRIES.map(({ domain, code }) => [domain, code]));

/** A country named in the text wins only where it is plainly the one that the text is about. */
function clearCountry(
  of: Readonly<Record<string, string>>,
  weights: ReadonlyMap<string, number>,
  home: string | undefined,
  dateline: string | undefined,
): string | undefined {
  if (home !== undefined && home in of) return home;
  const ranked = Object.keys(of)
    .map((code) => ({ code, weight: weights.get(code) ?? 0 }))
    .toSorted((a, b) => b.weight - a.weight);
  const [first, second] = ranked;
  if (first === undefined || first.weight < CLEAR.mentions) return undefined;
  return first.weight >= CLEAR.ratio * (second?.weight ?? 0) ||
    (first.code === dateline && first.weight > Math.max(1, second?.weight ?? 0))
    ? first.code
    : undefined;
}

/** The usual reading, or that of the country spoken of most where the usual one's is not spoken of at all. */
function nearestOf({ usual, of }: CurrencyFamily, weights: ReadonlyMap<string, number>): string {
  const ranked = Object.entries(of)
    .map(([code, currency]) => ({ currency, weight: weights.get(code) ?? 0 }))
    .toSorted((a, b) => b.weight - a.weight);
  const [first, second] = ranked;
  const isSpokenOf = ranked.some(({ currency, weight }) => currency === usual && weight > 0);
  const isPlain = first !== undefined && first.weight > Math.max(1, second?.weight ?? 0);
  return isPlain && !isSpokenOf ? first.currency : usual;
}

const SHARED_NOUNS = [...CURRENCY_NOUNS.keys()].filter(
  (noun) => (CURRENCY_NOUNS.get(noun) ?? '') in FAMILIES,
);
const NATIONAL = new RegExp(
  `(\\p{Lu}[\\p{L}.]{1,40}(?: \\p{Lu}\\p{L}{1,40})?) (${SHARED_NOUNS.join('|')})\\b`,
  'gu',
);

/** "Danish crowns" once makes every later "crowns" Danish. */
function nationalities(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const match of text.matchAll(NATIONAL)) {
    const family = CURRENCY_NOUNS.get(match[2] ?? '') ?? '';
    const country = countryOf(match[1] ?? '');
    if (country !== undefined && !found.has(family)) found.set(family, country);
  }
  return found;
}

function countryOf(nation: string): string | undefined {
  return CODE_OF_NAME.get(nation) ?? CODE_OF_LOWER_NAME.get(nation);
}

/** Names as careless hands write them before a currency: "swiss francs". */
const CODE_OF_LOWER_NAME = new Map([...CODE_OF_NAME].map(([name, code]) => [name.toLowerCase(), code]));

/** Whether words without capitals name the nation of a currency. */
export function isNation(words: string): boolean {
  return CODE_OF_LOWER_NAME.has(words) || CURRENCY_ADJECTIVES.has(words);
}

/** The currencies of the text's dollar signs, by the letters before them ("C$"), empty of a bare one. */
function dollarSigns(text: string): readonly string[] {
  const found: string[] = [];
  for (let at = text.indexOf('$'); at >= 0; at = text.indexOf('$', at + 1)) {
    const letters = /[A-Za-z]{1,3}$/.exec(text.slice(Math.max(0, at - 3), at))?.[0] ?? '';
    found.push(DOLLAR_LETTERS.get(letters) ?? '');
  }
  return found;
}
