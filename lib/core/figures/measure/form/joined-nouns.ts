import { plainWords } from '../../../text/plain-words.ts';
import type { Scene } from '../../scene.ts';

/**
 * “golf courses Rask has paid and restaurants”: two nouns that the text joins stay together, “golf courses and restaurants Rask has paid”; what
 * has an article or a capital of its own was told of something else, and goes.
 */
export function joinedNouns({ tokens, firstToken, endToken }: Scene, measure: string): string {
  const at = measure.lastIndexOf(' and ');
  if (at < 0 || measure.endsWith(')')) return measure;
  const [before, second] = [measure.slice(0, at), measure.slice(at + ' and '.length)];
  const told = tokens.slice(firstToken, endToken).map(({ norm }) => norm);
  const others = plainWords(second);
  const words = before.split(' ');
  const isJoined = (last: string | undefined): boolean =>
    told.some(
      (norm, n) =>
        norm === last?.toLowerCase() &&
        told[n + 1] === 'and' &&
        others.every((word, step) => told[n + 2 + step] === word),
    );
  if (others.length === 0 || isJoined(words.at(-1))) return measure;
  const end = words.findLastIndex(isJoined) + 1;
  if (end === 0) return measure;
  return /^\p{Ll}/u.test(second) && !/^(?:an?|the|one) /.test(second)
    ? `${words.slice(0, end).join(' ')} and ${second} ${words.slice(end).join(' ')}`
    : before;
}
