import type { Sentence, Token } from '../../model.ts';
import { opensInCapital } from '../../text/letters.ts';

/** Whether most words of the sentence are capitalised, so that capitals name nothing. */
export function isTitleCase(tokens: readonly Token[], { firstToken, endToken }: Sentence): boolean {
  if (endToken - firstToken > 30 || tokens[endToken - 1]?.text === '.') return false;
  let [words, capitals] = [0, 0];
  for (let at = firstToken; at < endToken; at += 1) {
    const { text: word = '', pos = '' } = tokens[at] ?? {};
    if (word.length < 4 || !/^\p{L}{4,}/u.test(word)) continue;
    // "Oro launches Safe Roads Programme": a headline in title case has no verb or noun in small letters.
    if (/^\p{Ll}/u.test(word) && /^(?:NOUN|VERB|ADJ)$/.test(pos)) return false;
    words += 1;
    if (opensInCapital(word)) capitals += 1;
  }
  return words > 2 && capitals > 0.7 * words;
}
