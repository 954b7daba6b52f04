import type { AnnotatedText, Token } from '../../model.ts';
import { ROLES } from '../names/named-subjects.ts';
import type { Party } from './parties.ts';

/** Tokens of a person's name. */
const FEWEST = 2;
const MOST = 7;

/** What somebody else is to one: "its subsidiary", "her counterpart". */
const RELATED =
  /(?:^(?:its|their|his|her|our)\b|['’]s\b).*\b(?:affiliate|arm|counterpart|division|parent|parent company|predecessor|subsidiary|successor|unit)$/iu;

/** "The minister of trade, [Ann Lund], signed", "its subsidiary, [Oro Lease Ltd], signed": whom the words describe, between two commas right behind them. */
export function bearerOf({ tokens, article }: AnnotatedText, { words, end }: Party): string | undefined {
  if (!(ROLES.test(words) || RELATED.test(words)) || tokens[end]?.text !== ',') return undefined;
  const first = end + 1;
  let stop = first;
  while (stop - first <= MOST && isOfName(tokens[stop])) stop += 1;
  const length = stop - first;
  if (length < FEWEST || length > MOST || tokens[stop]?.text !== ',') return undefined;
  return article.text.slice(tokens[first]?.start, tokens[stop - 1]?.end);
}

const isOfName = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:\p{Lu}[\p{L}'’.-]*|de|van|von|der|da|del|bin|al|\.)$/u.test(token.text);
