import type { Standing } from '../../scene.ts';
import { rangeWords } from '../phrases/measure-words.ts';
import { type Piece, pieceOf } from '../form/pieces.ts';

/**
 * What the rules say of a count, from the noun on that it counts or that holds it by "of", "lives of guests"; what leads up to that by
 * another preposition stands behind it, "households (financial aid)", or goes.
 */
export function headed({ scene, before }: Standing, told: Piece, counted: Piece): Piece {
  const words = told.text.split(' ');
  const head = counted.text.split(' ')[0] ?? '';
  const link = words.findLastIndex((word, at) => at < words.indexOf(head) && LINKS.test(word));
  if (link < 0) return told;
  const own = words
    .slice(link + 1)
    .join(' ')
    .replace(/^(?:the|an?) /, '');
  const [holder, prep] = [scene.phrases[before - 1], scene.phrases[before]];
  const isHeld =
    own.length <= SHORT &&
    holder?.kind === 'noun' &&
    (scene.tokens[holder.head]?.pos === 'NOUN' || /[^s]s$/.test(holder.norm)) &&
    HOLDING.test(prep?.norm ?? '') &&
    !TIMES.test(counted.words.at(-1) ?? '');
  return pieceOf(isHeld ? `${own} (${rangeWords(scene, { first: before - 1, end: before })})` : own);
}

/** Characters of a measure that bears a bracket. */
const SHORT = 50;
/** Prepositions that lead up to a count. */
const LINKS = /^(?:at|by|for|from|in|on|to|with)$/;
/** Those that mostly belong to the noun before them. */
const HOLDING = /^(?:across|at|for|in|on|to)$/;
const TIMES = /^(?:years|months|weeks|days|hours|times|generations|decades|occasions|ways|groups)$/;
