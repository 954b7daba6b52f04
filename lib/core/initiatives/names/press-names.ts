import { BROADCAST_WORDS } from '../../lexicon/scene-nouns.ts';
import type { Sentence, Token } from '../../model.ts';
import type { FoundHead } from './name-mention.ts';
import type { Range } from './quoted-names.ts';

/** Heads that name works of the press as well; a told, printed or broadcast one is no initiative. */
const PRESS = /^(?:programme|programmes|program|programs)$/;
/** Before a head: works of art. */
const ARTS = /^(?:comedy|film|movie|music|album|fashion|theatre|theater|screen|animation)$/;

/** ‘told the BBC’s “Today” programme’: a broadcast, no undertaking. */
export function isPress(
  tokens: readonly Token[],
  { firstToken }: Sentence,
  { word, first: head }: FoundHead,
  { first }: Range,
): boolean {
  // "his comedy project, “History for Fools”"
  if (ARTS.test(tokens[head - 1]?.norm ?? '')) return true;
  if (!PRESS.test(word)) return false;
  return tokens.slice(Math.max(firstToken, first - 6), head).some(({ norm }) => BROADCAST_WORDS.has(norm));
}
