import { isPostNominal } from '../../lexicon/honorifics.ts';
import type { Sentence, Token } from '../../model.ts';

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
