import type { Sentence, Span, Token } from '../../model.ts';
import { HEAD_NOUNS, type HeadNoun } from '../../lexicon/head-nouns.ts';

/** A name that no noun of its own tells of, but other words of the text do, with the word for what it is. */
export interface ToldName extends Span {
  readonly headWord: string;
}

/** A name of an initiative where it stands; tokens as a half-open range, its words without a leading article. */
export interface NameMention extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  readonly name: string;
  readonly head: HeadNoun;
  /** Lower-case head noun: "initiative". */
  readonly headWord: string;
  /** The token after what belongs to the name besides its own words: "Open Hangar[, a campaign] that it launched". */
  readonly after: number;
  /** The token of the noun that introduces it, where that stands before it: "an anti-drug [campaign] called X". */
  readonly introducer?: number;
  /** Stands after its owner: "the company's Clean Coasts programme". */
  readonly owned?: boolean;
  /**
   * "named" by its capitals, "introduced" by quotation marks, "called" or an apposition, "modified" by a lower-case
   * head ("the Paris agreement"), "listed" after "projects like".
   */
  readonly form: 'named' | 'introduced' | 'modified' | 'listed' | 'generic';
}

/** A head noun and its tokens. */
export interface FoundHead {
  readonly first: number;
  readonly end: number;
  readonly word: string;
  readonly head: HeadNoun;
}

const FIRST_WORDS = new Set([...HEAD_NOUNS.keys()].map((noun) => noun.split(' ')[0]));

const SHORTEST = Math.min(...[...FIRST_WORDS].map((word) => word?.length ?? 0));

/** The head nouns of a sentence, each the longest that starts at its token; they may overlap. */
export function headsIn(tokens: readonly Token[], { firstToken, endToken }: Sentence): FoundHead[] {
  const heads: FoundHead[] = [];
  for (let at = firstToken; at < endToken; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.norm.length < SHORTEST || !FIRST_WORDS.has(token.norm)) continue;
    const head = headAt(tokens, at, endToken);
    if (head !== null && !isInvestors(tokens, head) && !isShow(tokens, head)) heads.push(head);
  }
  return heads;
}

/** "a hedge fund", "pension funds": who invests, and no undertaking. */
const isInvestors = (tokens: readonly Token[], { first, word }: FoundHead): boolean =>
  /^funds?$/.test(word) && INVESTORS.test(tokens[first - 1]?.text ?? '');
const INVESTORS = /^(?:hedge|pension|mutual|index|equity|bond|tracker|slush)$/;

/** "a TV programme", "a computer program": what is broadcast or run. */
const isShow = (tokens: readonly Token[], { first, word }: FoundHead): boolean =>
  /^program(?:me)?s?$/.test(word) && SHOWS.test(tokens[first - 1]?.norm ?? '');
const SHOWS = /^(?:tv|television|radio|news|cookery|quiz|concert|computer|software)$/;

/** The longest head noun that starts at `at`, of up to three words. */
function headAt(tokens: readonly Token[], at: number, endToken: number): FoundHead | null {
  let longest: FoundHead | null = null;
  let word = '';
  for (let end = at + 1; end <= Math.min(at + 3, endToken); end += 1) {
    word = `${word}${word && ' '}${tokens[end - 1]?.norm ?? ''}`;
    const head = HEAD_NOUNS.get(word);
    if (head !== undefined) longest = { first: at, end, word, head };
  }
  return longest;
}
