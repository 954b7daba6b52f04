import { singularTitle } from '../../lexicon/shared-titles.ts';
import type { Token } from '../../model.ts';
import { opensInCapital } from '../../text/letters.ts';
import { type Part } from '../mention.ts';

/** How far before a name, in tokens, the title is looked for that it shares. */
const FAR = 30;

/** "Sens. Ana Rao (R-ME) and | Bo Lind": the title that somebody shares with those named before. */
export function sharedTitle(tokens: readonly Token[], first: number): Part | undefined {
  if (!/^(?:and|,)$/.test(tokens[first - 1]?.norm ?? '')) return undefined;
  for (let at = first - 1; at > Math.max(0, first - FAR); at -= 1) {
    const token = tokens[at - 1];
    if (token === undefined || !isOfList(token) || endsSentence(tokens, at - 1)) return undefined;
    // "Sens. Ana Rao and Bo Lind, | and Joe Park": the list of those with the title is over.
    if (token.norm === 'and') return undefined;
    const title = opensInCapital(token.text) ? singularTitle(token.text) : undefined;
    if (title !== undefined) return { role: title, head: title.toLowerCase().replace('.', '') };
  }
  return undefined;
}

/** The longest title in short: "Profs". */
const LONGEST_SHORT = 5;

/** Whether the token is a full stop, and not that of a title in short or an initial. */
const endsSentence = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '.' && (tokens[at - 1]?.text.length ?? 0) > LONGEST_SHORT;

/** Whether the token may stand between two names of a list: a name, a comma, a party in brackets. */
const isOfList = ({ text, norm, pos }: Token): boolean =>
  (opensInCapital(text) && pos !== 'VERB') || /^[(),.&–-]$/.test(text) || norm === 'and';
