import type { Annotation } from '@/lib/core/record/record.ts';
import { searchedTexts } from '@/lib/core/record/terms.ts';
import { BEGINNING, foldedText, type Match, matchOf, NONE, WHOLE } from '@/lib/core/search/matching.ts';
import type { Query, QueryPart } from '@/lib/core/search/query.ts';
import { isTerm } from '@/lib/core/text/folded-words.ts';
import type { Library } from './database.ts';
import { annotationsWithIds } from './lists.ts';
import { search } from './search.ts';
import { havingWord } from './words.ts';
import { reading } from './transaction.ts';

/** What a query finds among annotations, by `Annotation.id`. */
export interface RecordHits {
  /** How well each fits; null where nothing is wanted but that something is missing. */
  readonly matches: ReadonlyMap<string, Match> | null;
  readonly unwanted: ReadonlySet<string>;
}

/** `RecordedArticle.title` by the article's id. */
export type TitleOf = (article: string) => string;

const termsOf = (parts: readonly QueryPart[]): string[] => [
  ...new Set(parts.flatMap(({ words }) => words.filter(isTerm))),
];

/** The folded texts of annotations: a phrase is no longer than one of them. */
async function textsOf(
  library: Library,
  ids: Iterable<string>,
  titleOf: TitleOf,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await annotationsWithIds(library, [...ids]);
  const texts = (annotation: Annotation) =>
    Object.values(searchedTexts(annotation, titleOf(annotation.article)))
      .flat()
      .map(foldedText);
  return new Map(rows.map((annotation) => [annotation.id, texts(annotation)]));
}

/** How well candidates fit one part; those that do not are left out. */
type PartMatch = (id: string) => Match;

async function partMatches(
  library: Library,
  parts: readonly QueryPart[],
  candidates: Iterable<string>,
  titleOf: TitleOf,
): Promise<PartMatch[]> {
  const isPhrase = ({ words }: QueryPart): boolean => words.length > 1;
  const texts = parts.some(isPhrase) ? await textsOf(library, candidates, titleOf) : new Map();
  return reading(library, ['words', 'annotations'], (transaction) =>
    Promise.all(
      parts.map(async (part): Promise<PartMatch> => {
        if (isPhrase(part)) return (id) => matchOf(part, texts.get(id) ?? []);
        const whole = new Set(await havingWord(transaction, part.words[0] ?? ''));
        // Whoever is a candidate has a word that begins so.
        const otherwise = part.isOpen ? BEGINNING : NONE;
        return (id) => (whole.has(id) ? WHOLE : otherwise);
      }),
    ),
  );
}

async function unwantedIn(
  library: Library,
  parts: readonly QueryPart[],
  titleOf: TitleOf,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const part of parts) {
    const candidates = await search(library, termsOf([part]));
    const [matchFor] = await partMatches(library, [part], candidates, titleOf);
    for (const id of candidates) if (matchFor && matchFor(id) !== NONE) found.add(id);
  }
  return found;
}

/**
 * What a query finds by an annotation's own words: of the finding, who says it, note and tags, and its article's title.
 * Phrases are looked up by their words, then read. Throws a `StorageFailure`.
 */
export async function searchRecord(
  library: Library,
  { wanted, unwanted }: Query,
  titleOf: TitleOf,
): Promise<RecordHits> {
  const out = await unwantedIn(library, unwanted, titleOf);
  if (wanted.length === 0) return { matches: null, unwanted: out };
  const candidates = [...(await search(library, termsOf(wanted)))].filter((id) => !out.has(id));
  const ofParts = await partMatches(library, wanted, candidates, titleOf);
  const matches = new Map<string, Match>();
  for (const id of candidates) {
    const worst = ofParts.reduce<Match>((least, match) => (match(id) < least ? match(id) : least), WHOLE);
    if (worst !== NONE) matches.set(id, worst);
  }
  return { matches, unwanted: out };
}
