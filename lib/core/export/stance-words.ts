import type { Act, Stance } from '../stance.ts';

/** Words that are not the act's own name with an s, or that would themselves take sides. */
const WORDS: Partial<Record<Act, string>> = {
  say: 'states',
  claim: 'asserts',
  admit: 'acknowledges',
  deny: 'denies',
};

/** What a cue does, as a verb in the present and in neutral words: "states", "praises". */
export function actWord(act: Act): string {
  return WORDS[act] ?? `${act}s`;
}

/**
 * What there is to tell beside the cue: its act, unless the cue is that word itself or the act is the one left out, and
 * that it is loaded.
 */
export function stanceWords({ act, tone }: Stance, cue: string, omitted?: Act): string[] {
  const word = actWord(act);
  const isTold = act === omitted || cue.toLowerCase().includes(word.slice(0, -1));
  return [isTold ? '' : word, tone === 'loaded' ? 'a word that takes sides' : ''].filter(Boolean);
}
