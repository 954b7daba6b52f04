import type { AnnotatedText, Sentence, Token } from '../../model.ts';
import { BODY_KINDS } from '../../lexicon/body-words.ts';
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { HEADLINE_VERBS } from '../../lexicon/headline-verbs.ts';
import { HONORIFICS, RANKS } from '../../lexicon/honorifics.ts';
import { ROLE_NOUNS } from '../../lexicon/role-words.ts';
import { opensInCapital } from '../../text/letters.ts';
import { titleCase } from '../mentions/read-label.ts';
import type { NamedAt } from './known-later.ts';

const isInHeadingName = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^\p{Lu}[\p{L}'’-]+$/u.test(token.text) &&
  !HEADLINE_VERBS.has(token.text) &&
  !BODY_KINDS.has(token.norm) &&
  !ROLE_NOUNS.has(token.norm) &&
  /^(?:PROPN|NOUN|ADJ|VERB)$/.test(token.pos);

/**
 * The names of people in a heading whose words all have capitals, so that these tell nothing: a given name, or a word after
 * a title, with a surname behind it. "Statement by Senator Dan Inouye on the Energy Bill"
 */
export function namesInHeading(tokens: readonly Token[], { firstToken, endToken }: Sentence): NamedAt[] {
  const found: NamedAt[] = [];
  for (let at = firstToken; at < endToken - 1; at += 1) {
    const before = tokens[at - 1];
    const title = (before?.norm ?? '').replace('.', '');
    const isTitled =
      before !== undefined && (HONORIFICS.has(title) || RANKS.has(title) || ROLE_NOUNS.has(title));
    const given = tokens[at];
    if (given === undefined || !isInHeadingName(given) || !(isTitled || GIVEN_NAMES.has(given.norm)))
      continue;
    const initial = /^\p{Lu}\.?$/u.test(tokens[at + 1]?.text ?? '') ? at + 1 : at;
    const last = tokens[initial + 1]?.text === '.' ? initial + 2 : initial + 1;
    const surname = tokens[last];
    if (last >= endToken || surname === undefined || !isInHeadingName(surname)) continue;
    const words = tokens.slice(at, last + 1).map(({ text }) => text);
    const isShouted = words.every((word) => word === word.toUpperCase());
    const name = words
      .map((word) => (isShouted ? titleCase(word) : word))
      .join(' ')
      .replace(' .', '.');
    found.push({ name, place: given.start });
    at = last;
  }
  return found;
}

/** The fewest letters of a word that titles write with a capital. */
const LONG = 5;

const LISTING: ReadonlySet<string> = new Set([';', ':', '(', ')']);

/** Whether nearly all words have capitals, as in some headlines, so that these tell nothing. */
export function isTitleCase({ tokens, article }: AnnotatedText, sentence: Sentence): boolean {
  const block = article.blocks[sentence.block];
  const isStopped = tokens[sentence.endToken - 1]?.text === '.';
  // Some archives put a full stop after headlines.
  const isWhole = sentence.block === 0 && block?.start === sentence.start && block.end === sentence.end;
  if (isStopped && !isWhole) return false;
  let words = 0;
  let marks = 0;
  let capitals = 0;
  let lists = 0;
  let long = 0;
  let hasSmall = false;
  for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
    const { text = '', norm = '' } = tokens[at] ?? {};
    if (text === ',' || text === ';') marks += 1;
    // "Interview with Ana Rao, Director of the Lakes Bank" tells something.
    if (LISTING.has(text) || (marks > 0 && ROLE_NOUNS.has(norm))) lists += 1;
    if (!/^\p{L}{2}/u.test(text)) continue;
    words += 1;
    if (opensInCapital(text)) capitals += 1;
    if (text.length < LONG) continue;
    if (/^\p{L}{5}/u.test(text)) long += 1;
    hasSmall ||= /^\p{Ll}{5}/u.test(text);
  }
  const isHeading = sentence.block === 0 || article.blocks[sentence.block]?.kind === 'heading';
  // Titles write the little words small: "President Invites Growers to Rise from the Fall".
  const isTitle = words > 5 && (capitals / words > 0.7 || (long > 3 && !hasSmall));
  return isTitle && (marks === 0 || (isHeading && lists === 0));
}

/** The shortest headline that a sentence can be told to repeat, in UTF-16 units. */
const HEADLINE = 30;

/** "The post Corbel Wins Prize in Lindmark appeared first on …": the headline's capitals tell nothing here either. */
export function repeatsHeadline(
  { article: { text, blocks } }: AnnotatedText,
  { block, start, end }: Sentence,
): boolean {
  const [first] = blocks;
  if (block === 0 || first === undefined || first.end - first.start < HEADLINE) return false;
  return text.slice(start, end).includes(text.slice(first.start, first.end));
}
