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
    if (token === undefined || !isOfList(token)) return undefined;
    const title = opensInCapital(token.text) ? singularTitle(token.text) : undefined;
    if (title !== undefined) return { role: title, head: title.toLowerCase().replace('.', '') };
  }
  return undefined;
}

/** Whether the token may stand between two names of a list: a name, a comma, a party in brackets. */
const isOfList = ({ text, norm, pos }: Token): boolean =>
  (opensInCapital(text) && pos !== 'VERB') || /^[(),.&–-]$/.test(text) || norm === 'and';
