import { nationsOf } from '../../lexicon/nations-of.ts';
import { firstFrom } from '../../text/places.ts';
import type { Scene } from '../cast/scene.ts';

/** How far back, in tokens, countries are looked for. */
const LOOK_BACK = 2000;

/** Whether the text has named several countries before the place, so that "the government" there may be of any. */
export function hasSeveralNations({ text: { tokens } }: Scene, place: number): boolean {
  const end = firstFrom(tokens, place, ({ start }) => start);
  const named = new Set<string>();
  for (let at = end - 1; at >= Math.max(0, end - LOOK_BACK); at -= 1) {
    const word = tokens[at]?.text ?? '';
    // "India", "Sri Lanka"
    for (const code of nationsOf([word, `${tokens[at - 1]?.text ?? ''} ${word}`])) named.add(code);
    if (named.size > 1) return true;
  }
  return false;
}
