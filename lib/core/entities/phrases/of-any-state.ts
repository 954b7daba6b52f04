import type { Word } from '../../text/words.ts';

/** "Governor | of Rivers State", "Chief Minister | of Kerala": who leads a land has no field. */
export const leadsLand = (words: readonly Word[], end: number): boolean =>
  /^(?:governor|mayor|premier)$/.test(words[end - 1]?.norm ?? '') ||
  (words[end - 1]?.norm === 'minister' && /^(?:chief|first|prime)$/.test(words[end - 2]?.norm ?? ''));

/** "Head of | Public Service", "Head of | Mission": words in capitals that are of any state, post or house, and name none. */
export function namesNobody(words: readonly Word[]): boolean {
  const last = words.at(-1)?.norm ?? '';
  const isService =
    last === 'service' &&
    words.length === 2 &&
    /^(?:civil|diplomatic|foreign|public)$/.test(words[0]?.norm ?? '');
  return isService || (words.length === 1 && /^(?:cabinet|delegation|mission)$/.test(last));
}
