import { type Columns, VERBAL } from './columns.ts';
import { hashOf } from './hash.ts';

/** Words between a token and a cue that are looked at. */
const BETWEEN = 60;
const COMMA = hashOf(',');
const THAT = hashOf('that');
const AND = hashOf('and');
const BUT = hashOf('but');

/** A distance in tokens, binned. */
export function bin(distance: number): number {
  if (distance <= 4) return distance;
  if (distance <= 6) return 5;
  if (distance <= 9) return 6;
  if (distance <= 14) return 7;
  if (distance <= 22) return 8;
  return distance <= 35 ? 9 : 10;
}

/** Commas, verbs, "that", conjunctions and quotation marks between two tokens. */
export function between(columns: Columns, from: number, to: number): number {
  const { word, pos, quoted } = columns;
  let commas = 0;
  let verbs = 0;
  let flags = 0;
  for (let at = from; at < Math.min(to, from + BETWEEN); at += 1) {
    const own = word[at] ?? 0;
    if (own === COMMA) commas += 1;
    else if (own === THAT) flags |= 8;
    else if (VERBAL.has(pos[at] ?? 0)) verbs += 1;
    else if (own === AND || own === BUT) flags |= 1;
    if ((quoted[at] ?? 0) > 0) flags |= 4;
  }
  return (Math.min(commas, 2) * 3 + Math.min(verbs, 2)) * 16 + flags;
}
