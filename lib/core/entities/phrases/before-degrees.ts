import { isPostNominal } from '../../lexicon/honorifics.ts';
import type { Token } from '../../model.ts';
import { opensInCapital } from '../../text/letters.ts';

/** "Ana Rao, MD, | PhD, director of": where the name begins before the letters that a source opens with; else `first`. */
export function beforeDegrees(tokens: readonly Token[], first: number): number {
  let start = first;
  while (tokens[start - 1]?.text === ',' && isPostNominal(tokens[start]?.text ?? '')) start -= 2;
  if (start === first) return first;
  const isOfName = (token: Token | undefined): boolean =>
    token?.pos === 'PROPN' && opensInCapital(token.text);
  while (isOfName(tokens[start]) && isOfName(tokens[start - 1])) start -= 1;
  return isOfName(tokens[start]) ? start : first;
}
