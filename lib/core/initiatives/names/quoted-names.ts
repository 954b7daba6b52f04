import type { Token } from '../../model.ts';
import type { FoundHead } from './name-mention.ts';

export const OPENING = /^[“"‘'«]$/;
export const CLOSING = /^[”"’'»]$/;
const SINGLE = /^['‘’]$/;
/** Longest name in tokens. */
export const LONGEST = 14;
/** Words of a slogan that may hold a full stop. */
const SLOGAN = 8;

/** Tokens as a half-open range. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

/** The words between quotation marks, where they are a name: short, and opening with a capital. */
export function readQuoted(tokens: readonly Token[], at: number, end: number): Range | null {
  const gap = (tokens[at]?.start ?? 0) > (tokens[at - 1]?.end ?? 0);
  if (!gap || !OPENING.test(tokens[at]?.text ?? '')) return null;
  if (!/^[\p{Lu}\p{N}]/u.test(tokens[at + 1]?.text ?? '')) return null;
  // A slogan with a full stop has cut the sentence: “Salt. We’re in it,”.
  const slogan = /^[.!?]$/.test(tokens[end - 1]?.text ?? '') && end - at <= SLOGAN ? SLOGAN : 0;
  for (let last = at + 2; last < Math.min(end + slogan, at + LONGEST); last += 1) {
    if (CLOSING.test(tokens[last]?.text ?? '')) {
      const stop = /^[.,]$/.test(tokens[last - 1]?.text ?? '') ? last - 1 : last;
      return { first: at + 1, end: stop };
    }
  }
  return null;
}

/** Tokens between a quotation mark and the head: “Right Dose” anti-smoking advertising campaign. */
const BETWEEN = 4;

/** The quotation mark that closes before the head, over some words between: “Right Dose” awareness campaign; -1 where none does. */
export function closingMark(tokens: readonly Token[], head: number): number {
  let at = head - 1;
  while (
    head - at <= BETWEEN &&
    ((/^(?:NOUN|ADJ)$/.test(tokens[at]?.pos ?? '') && /^\p{Ll}/u.test(tokens[at]?.text ?? '')) ||
      (tokens[at]?.text === '-' && tokens[at]?.start === tokens[at - 1]?.end))
  )
    at -= 1;
  while (CLOSING.test(tokens[at]?.text ?? '') && CLOSING.test(tokens[at - 1]?.text ?? '')) at -= 1;
  return CLOSING.test(tokens[at]?.text ?? '') ? at : -1;
}

/** The quoted name that closes at `close`; in small letters it tells what a deal is, whose word belongs to the name: a “phase one” deal. */
export function readQuotedBefore(tokens: readonly Token[], close: number, head: FoundHead): Range | null {
  for (let first = close - 1; first >= Math.max(0, close - LONGEST); first -= 1) {
    if (!OPENING.test(tokens[first]?.text ?? '') || CLOSING.test(tokens[first + 1]?.text ?? '')) continue;
    // “…,” Rask said. The Democrats’ campaign: an apostrophe closes no quotation.
    if (SINGLE.test(tokens[first]?.text ?? '') !== SINGLE.test(tokens[close]?.text ?? '')) return null;
    const inside = tokens.slice(first + 1, close);
    const capital = /^[\p{Lu}\p{N}]/u.test(inside[0]?.text ?? '');
    const slogan = capital && inside.length <= SLOGAN;
    const plain =
      inside.length > 0 && !inside.some(({ text }) => /^[,;:“”"«»]$/.test(text) || (!slogan && text === '.'));
    if (!plain) return null;
    // Of a scheme or campaign it is the name all the same: its ‘digital shelf’ scheme.
    return capital || !(head.head.contract || head.head.kind === 'law')
      ? { first: first + 1, end: close }
      : { first, end: head.end };
  }
  return null;
}

/** 'the national programme “Dream Station”': a quotation in capitals right behind what it names. */
export function isTitle(tokens: readonly Token[], head: FoundHead, { first, end }: Range): boolean {
  return (
    /^(?:campaign|initiative|programme|project)$/.test(head.head.kind) &&
    !head.word.endsWith('s') &&
    tokens
      .slice(first, end)
      .every(({ norm, text }) => /^[\p{Lu}\p{N}()]/u.test(text) || /^\p{Ll}{1,3}$/u.test(norm))
  );
}
