import { BEGINNING, type Match, WHOLE } from '@/lib/core/search/matching.ts';
import { CLAIM, type Entries } from './entries.ts';

/** What a search found. */
export interface Found {
  /** How well annotations fit by their own words and their article's title, by id; null where none are wanted. */
  readonly matches: ReadonlyMap<string, Match> | null;
  /** Annotations that hold what is to be missing. */
  readonly unwanted: ReadonlySet<string>;
  /** How well articles fit by their text, by id; undefined while texts are still looked through. */
  readonly texts: ReadonlyMap<string, Match> | undefined;
}

/** How good a hit is, the best first: whole words before beginnings, and a finding's own words before its article's. */
export const RANK = { ownWhole: 4, textWhole: 3, ownBeginning: 2, textBeginning: 1, none: 0 } as const;

/** How well entries fit what is searched for, as ranks. */
export interface Hits {
  /** By their own words and their article's title. */
  readonly own: Uint8Array;
  /** By those, or by the text of their article. */
  readonly wide: Uint8Array;
  /** Places of articles whose text fits, also those without an entry. */
  readonly articles: readonly number[];
}

function rankOf(match: Match | undefined, whole: number, beginning: number): number {
  return match === WHOLE ? whole : match === BEGINNING ? beginning : RANK.none;
}

/**
 * Ranks all entries by what a search found. The text of an article finds its claims only where none of them fits as well by its
 * own words: else a word would find all that stands in the articles that have it anywhere.
 */
export function hitsOf(
  { ids, articles, firsts, types, count }: Entries,
  { matches, unwanted, texts }: Found,
): Hits {
  const own = new Uint8Array(count);
  const wide = new Uint8Array(count);
  const hit: number[] = [];
  for (const [place, { id }] of articles.entries()) {
    // Where nothing is wanted, what holds nothing unwanted fits by itself.
    const inText = matches === null ? undefined : texts?.get(id);
    if (inText !== undefined) hit.push(place);
    const [first, end] = [firsts[place] ?? 0, firsts[place + 1] ?? 0];
    let best = 0;
    for (let entry = first; entry < end; entry += 1) {
      const key = ids[entry] ?? '';
      if (unwanted.has(key)) continue;
      const match = matches === null ? WHOLE : matches.get(key);
      const rank = rankOf(match, RANK.ownWhole, RANK.ownBeginning);
      own[entry] = wide[entry] = rank;
      if (types[entry] === CLAIM) best = Math.max(best, rank);
    }
    const ofText = rankOf(inText, RANK.textWhole, RANK.textBeginning);
    if (ofText <= best) continue;
    for (let entry = first; entry < end; entry += 1)
      if (!unwanted.has(ids[entry] ?? '')) wide[entry] = Math.max(wide[entry] ?? 0, ofText);
  }
  return { own, wide, articles: hit };
}

/** Whether a rank is of what fits only as the beginning of a word. */
export function isBeginning(rank: number): boolean {
  return rank === RANK.ownBeginning || rank === RANK.textBeginning;
}

/** Whether a rank is of what fits only by the text of its article. */
export function isOfText(rank: number): boolean {
  return rank === RANK.textWhole || rank === RANK.textBeginning;
}
