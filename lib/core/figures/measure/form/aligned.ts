import { itemAt } from '../../../text/item-at.ts';
import type { Token } from '../../../model.ts';
import { plainWords } from '../../../text/plain-words.ts';
import type { Scene } from '../../scene.ts';
import { type PlainWord, plainWordsOf } from '../phrases/plain-words-of.ts';

/** Words of a measure that stand together in its sentence: tokens as a half-open range; -1 of words that stand nowhere in it. */
export interface Run {
  readonly first: number;
  readonly end: number;
  /** The words, as the measure has them. */
  readonly words: readonly string[];
}

/** Where the words of a measure stand in its sentence, in as few runs as there may be, each as near to the token at `near` as may be. */
export function runsOf(scene: Scene, measure: string, near: number): readonly Run[] {
  const words = measure.split(' ').filter((word) => word !== '');
  const wanted = words.map(plainWords);
  const { words: pieces, at: places } = plainWordsOf(scene);
  const runs: Run[] = [];
  let at = 0;
  while (at < words.length) {
    let best: { readonly count: number; readonly first: number; readonly end: number } = {
      count: 0,
      first: -1,
      end: -1,
    };
    const opening = wanted[at]?.[0];
    for (const from of opening === undefined ? pieces.keys() : (places.get(opening) ?? [])) {
      const found = matchFrom(scene.tokens, pieces, wanted, at, from);
      if (found === undefined || found.count < best.count) continue;
      const isNearer = Math.abs(found.first - near) < Math.abs(best.first - near);
      if (found.count > best.count || isNearer) best = found;
    }
    const count = Math.max(1, best.count);
    runs.push({ first: best.first, end: best.end, words: words.slice(at, at + count) });
    at += count;
  }
  return runs;
}

/** Tokens that a measure leaves out without being torn apart: determiners, auxiliaries, numbers, adverbs. */
const MINOR = /^(?:DET|AUX|PUNCT|NUM|PART|ADV|PRON|SYM)$/;
const MOST_MINOR = 5;

function matchFrom(
  tokens: readonly Token[],
  pieces: readonly PlainWord[],
  words: readonly (readonly string[])[],
  word: number,
  from: number,
): { readonly count: number; readonly first: number; readonly end: number } | undefined {
  let [count, at, first, end] = [0, from, -1, -1];
  for (let next = word; next < words.length; next += 1) {
    const wanted = words[next] ?? [];
    let start = at;
    if (wanted.length > 0) {
      const most = count > 0 ? MOST_MINOR : 0;
      while (
        start - at < most &&
        pieces[start]?.word !== wanted[0] &&
        MINOR.test(itemAt(tokens, itemAt(pieces, start)?.token ?? -1)?.pos ?? '')
      )
        start += 1;
      if (!wanted.every((word, n) => pieces[start + n]?.word === word)) break;
      first = first < 0 ? (pieces[start]?.token ?? -1) : first;
      end = (pieces[start + wanted.length - 1]?.token ?? -2) + 1;
      at = start + wanted.length;
    }
    count += 1;
  }
  return count === 0 ? undefined : { count, first, end };
}
