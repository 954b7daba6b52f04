import { itemAt } from '../../text/item-at.ts';
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { SAYING_VERBS } from '../../lexicon/saying-verbs.ts';
import { isPersonNoun } from '../../lexicon/person-nouns.ts';
import type { AnnotatedText, Token } from '../../model.ts';
import { ROLES } from '../names/named-subjects.ts';
import type { Party } from './parties.ts';

/** Tokens of a person's name. */
const FEWEST = 2;
const MOST = 7;

/** What somebody else is to one: "its subsidiary", "her counterpart". */
const RELATED =
  /(?:^(?:its|their|his|her|our)\b|['’]s\b).*\b(?:affiliate|arm|counterpart|division|parent|parent company|predecessor|subsidiary|successor|unit)$/iu;

/** "Trade Minister Kofi Rask": whose office it is stands behind it already. */
function isNamed(words: string): boolean {
  const [given = '', surname = ''] = words.split(' ').slice(-2);
  return GIVEN_NAMES.has(given.toLowerCase()) && /^\p{Lu}/u.test(surname) && !ROLES.test(surname);
}

/** "The minister of trade, [Ann Lund], signed", "its subsidiary, [Oro Lease Ltd], signed": whom the words describe, between two commas right behind them. */
export function bearerOf({ tokens, article }: AnnotatedText, { words, end }: Party): string | undefined {
  if (!(ROLES.test(words) || RELATED.test(words)) || isNamed(words) || tokens[end]?.text !== ',')
    return undefined;
  const first = end + 1;
  let stop = first;
  while (stop - first <= MOST && isOfName(tokens[stop])) stop += 1;
  const length = stop - first;
  if (length < FEWEST || length > MOST || tokens[stop]?.text !== ',') return undefined;
  return article.text.slice(tokens[first]?.start, tokens[stop - 1]?.end);
}

/** "[Ann Lund], a secretary in the ministry signed": who opens the sentence, described without a comma behind it. */
export function describedOf({ tokens, article }: AnnotatedText, { words, first }: Party): string | undefined {
  if (!/^an? /i.test(words) || !isOfPerson(words) || itemAt(tokens, first - 1)?.text !== ',')
    return undefined;
  let start = first - 1;
  while (first - start <= MOST && isOfName(itemAt(tokens, start - 1))) start -= 1;
  const length = first - 1 - start;
  const before = itemAt(tokens, start - 1);
  // "says Ann Lund, an adviser who"
  const told = before?.pos === 'VERB' && SAYING_VERBS.has(before.lemma);
  if (length < FEWEST || (before !== undefined && !told && !/^[.!?]$/.test(before.text))) return undefined;
  return article.text.slice(tokens[start]?.start, tokens[first - 2]?.end);
}

/** "a longtime adviser to Rask" */
const isOfPerson = (words: string): boolean =>
  ROLES.test(words) ||
  isPersonNoun(
    words
      .split(/ (?:at|for|from|in|of|on|to|with) /u)[0]
      ?.split(' ')
      .at(-1) ?? '',
  );

const isOfName = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:\p{Lu}[\p{L}'’.-]*|de|van|von|der|da|del|bin|al|\.)$/u.test(token.text);
