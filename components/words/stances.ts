import type { Act, Stance } from '@/lib/core/model.ts';

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

/** What there is to tell beside the cue: its act, unless the cue is that word itself, and that it is loaded. */
export function stanceWords({ act, tone }: Stance, cue: string): string[] {
  const word = actWord(act);
  const words = cue.toLowerCase().includes(word.slice(0, -1)) ? [] : [word];
  return tone === 'loaded' ? [...words, 'loaded word'] : words;
}
