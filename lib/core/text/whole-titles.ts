import { isTitleInShort } from '../lexicon/abbreviations.ts';
import type { Token } from '../model.ts';
import { tokenWith } from './token.ts';

/** "Eng.", "Bp.": a title whose full stop wink takes for its sentence's, as one token. */
export function withWholeTitles(tokens: Token[]): Token[] {
  if (!tokens.some((_, at) => isShortened(tokens, at))) return tokens;
  return tokens.flatMap((token, at) => {
    if (isShortened(tokens, at - 1)) return [];
    if (!isShortened(tokens, at)) return [token];
    const text = `${token.text}.`;
    return [
      tokenWith(
        { ...token, end: token.end + 1, text },
        { norm: text.toLowerCase(), lemma: text, pos: 'PROPN' },
      ),
    ];
  });
}

const isShortened = (tokens: readonly Token[], at: number): boolean => {
  const [token, stop] = [tokens[at], tokens[at + 1]];
  return token !== undefined && stop?.text === '.' && stop.start === token.end && isTitleInShort(token.text);
};
