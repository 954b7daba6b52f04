import type { Token } from '../../model.ts';
import { HEAD_NOUNS, NAMING_PARTICIPLES } from '../../lexicon/head-nouns.ts';
import { INTRODUCED_JOINERS } from '../../lexicon/particles.ts';
import { itemAt } from '../../text/item-at.ts';
import { hasCapital } from '../../text/letters.ts';
import type { FoundHead } from './name-mention.ts';
import { type Range, readQuoted } from './quoted-names.ts';

/** What a campaign is given besides its noun. */
export const SLOGAN_NOUNS = /^(?:motto|name|slogan|tagline|title)$/;

/** Tokens between a head and the slogan that it is given. */
const TO_NAME = 14;

/** "a campaign with the slogan “X”", "the campaign, which began on Monday, is called “X”": the quoted name of a campaign. */
export function readSlogan(tokens: readonly Token[], head: FoundHead, endToken: number): Range | null {
  if (!/^(?:campaign|initiative|programme|project)$/.test(head.head.kind)) return null;
  for (let at = head.end; at < Math.min(endToken, head.end + TO_NAME); at += 1) {
    const norm = tokens[at]?.norm ?? '';
    if (HEAD_NOUNS.has(norm) || /^[.;:]$/.test(norm)) return null;
    const named = SLOGAN_NOUNS.test(norm) || norm === 'catchphrase';
    const called = NAMING_PARTICIPLES.has(norm) && /^(?:is|was|been|be)$/.test(tokens[at - 1]?.norm ?? '');
    const quoted =
      named || called ? readQuoted(tokens, tokens[at + 1]?.norm === ',' ? at + 2 : at + 1, endToken) : null;
    if (quoted !== null) return quoted;
  }
  return null;
}

/** "its Milk is a Mood campaign", "Oro's Flush with Pride campaign": a name with small words inside, right behind its owner, or a sentence behind "the". */
export function sloganBefore(tokens: readonly Token[], least: number, head: FoundHead): Range | null {
  if (!COINING_KINDS.test(head.head.kind) || head.word.endsWith('s')) return null;
  let first = head.first;
  while (first > least && head.first - first < LONGEST_SLOGAN && isInSlogan(tokens[first - 1])) first -= 1;
  while (first < head.first && !hasCapital(tokens[first])) first += 1;
  const lead = itemAt(tokens, first - 1)?.norm ?? '';
  const small = tokens.slice(first, head.first).filter((token) => !hasCapital(token));
  const sentence = lead === 'the' && small.some(({ text }) => SENTENCE.test(text));
  const owned = /^(?:its|their|his|her|['’]s)$/.test(lead) && small.length > 0;
  return (owned || sentence) && hasCapital(tokens[head.first - 1]) ? { first, end: head.first } : null;
}

const isInSlogan = (token: Token | undefined): boolean =>
  hasCapital(token) || (INTRODUCED_JOINERS.has(token?.text ?? '') && token?.text !== 'its');
/** Small words that only a sentence holds. */
const SENTENCE = /^(?:is|are|it|we|our|not|no)$/;
/** The longest name with small words inside, in tokens. */
export const LONGEST_SLOGAN = 7;
/** Kinds of undertaking whose names are coined; what is none is no body and nobody. */
export const COINING_KINDS = /^(?:programme|campaign|initiative)$/;
