import type { Token } from '../../../model.ts';

/** Whether the noun at `head` of a phrase that begins at `at` is none that there is a share of. */
export function isNoShared(tokens: readonly Token[], head: number, at: number): boolean {
  // "three in 10 saying so"
  const goesOn = head === at && tokens[at - 1]?.pos === 'NUM';
  return isCutOff(tokens, head) || (goesOn && /^\p{Ll}+ing$/u.test(tokens[head]?.text ?? ''));
}

/** "half of the governor['s 12 funds]", "13 straight[-day]": what only owns or describes what is counted. */
function isCutOff(tokens: readonly Token[], head: number): boolean {
  const [noun, next, after] = tokens.slice(head, head + 3);
  if (next === undefined || after === undefined || noun?.end !== next.start) return false;
  if (next.text === '-') return next.end === after.start;
  return next.norm === "'s" && /^(?:NUM|ADJ|ADV|VERB|NOUN|PROPN)$/.test(after.pos);
}
