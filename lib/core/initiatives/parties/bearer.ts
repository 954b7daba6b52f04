import type { AnnotatedText, Token } from '../../model.ts';
import { ROLES } from '../names/named-subjects.ts';
import type { Party } from './parties.ts';

/** Tokens of a person's name. */
const FEWEST = 2;
const MOST = 5;

/** "The minister of trade, [Ann Lund], signed": who bears the office that the words name, between two commas right behind them. */
export function bearerOf({ tokens, article }: AnnotatedText, { words, end }: Party): string | undefined {
  if (!ROLES.test(words) || tokens[end]?.text !== ',') return undefined;
  const first = end + 1;
  let stop = first;
  while (stop - first <= MOST && isOfName(tokens[stop])) stop += 1;
  const length = stop - first;
  if (length < FEWEST || length > MOST || tokens[stop]?.text !== ',') return undefined;
  return article.text.slice(tokens[first]?.start, tokens[stop - 1]?.end);
}

const isOfName = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:\p{Lu}[\p{L}'’.-]*|de|van|von|der|da|del|bin|al)$/u.test(token.text);
