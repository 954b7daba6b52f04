import { CHANGE_VERBS } from './change/change-words.ts';
import { wordsOf } from './measure/phrases/measure-words.ts';
import type { Scene } from './scene.ts';

/** "plan cuts berth emissions [by]": the verb of change that the tagger took for a noun, and its object; null where there is none. */
export function headlineVerb(
  { phrases, ...scene }: Scene,
  by: number,
): { readonly lemma: string; readonly object: string } | null {
  const noun = phrases[by - 1];
  if (phrases[by]?.norm !== 'by' || noun?.kind !== 'noun') return null;
  for (let at = noun.firstToken + 1; at < noun.endToken - 1; at += 1) {
    const norm = scene.tokens[at]?.norm ?? '';
    const lemma = [norm.replace(/s$/, ''), norm.replace(/es$/, '')].find((word) => CHANGE_VERBS.has(word));
    if (norm.endsWith('s') && lemma !== undefined)
      return { lemma, object: wordsOf({ phrases, ...scene }, at + 1, noun.endToken) };
  }
  return null;
}
