import { itemAt } from '../../../text/item-at.ts';
import type { Standing } from '../../scene.ts';
import { wordsOf } from '../phrases/measure-words.ts';

/** Phrases of whom a share is and what is told of them. */
const REACH = 9;

/** “Roe leads Lind, with 17 percent of [likely voters still undecided]”: what is told of those it is of, and nobody else; "" elsewhere. */
export function shareWith({ scene, figure, before, after }: Standing): string {
  const { phrases } = scene;
  if (!/^(?:percent|ratio)$/.test(figure.kind) || itemAt(phrases, before)?.norm !== 'with') return '';
  if (itemAt(phrases, before - 1)?.kind !== 'comma' || phrases[after]?.norm !== 'of') return '';
  let end = after + 1;
  while (end - after < REACH && /^(?:noun|adjective|adverb|verb|prep)$/.test(phrases[end]?.kind ?? ''))
    end += 1;
  const closing = phrases[end];
  if (closing !== undefined && !/^(?:comma|mark)$/.test(closing.kind)) return '';
  const inside = phrases.slice(after + 1, end);
  // of whom nothing is told, or a clause
  const told = inside.findIndex(({ kind }) => kind === 'verb' || kind === 'adverb' || kind === 'adjective');
  if (inside[0]?.kind !== 'noun' || told < 1) return '';
  if (inside.some(({ verb }) => verb !== undefined && !/^(?:ing|past)$/.test(verb.form))) return '';
  // “with 70 percent of its people being”: whose it is stands elsewhere
  if (/^(?:its|their|his|her|our)$/.test(scene.tokens[inside[0].firstToken]?.norm ?? '')) return '';
  const words = wordsOf(scene, inside[0].firstToken, inside.at(-1)?.endToken ?? 0);
  return words.replace(/^(?:the|its|their) /i, '');
}
