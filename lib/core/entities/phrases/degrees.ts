import { isPostNominal } from '../../lexicon/honorifics.ts';
import type { Sentence, Token } from '../../model.ts';
import { opensInCapital } from '../../text/letters.ts';

/** The longest degree with its comma, in tokens: "Ph", ".", "D." */
const DEGREE = 7;

/** The end of ", M.D., Ph.D." after a name; `end` where no such letters follow. */
export function endOfDegrees(tokens: readonly Token[], end: number, sentence: Sentence): number {
  if (tokens[end]?.text !== ',') return end;
  let text = '';
  for (let at = end + 1; at < Math.min(sentence.endToken, end + DEGREE); at += 1) {
    const token = tokens[at];
    if (token === undefined || (text !== '' && token.start !== tokens[at - 1]?.end) || token.text === ',')
      break;
    text += token.text;
    const isWhole = tokens[at + 1]?.start !== token.end || tokens[at + 1]?.text === ',';
    if (isWhole && isPostNominal(text)) return endOfDegrees(tokens, at + 1, sentence);
  }
  return end;
}

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
