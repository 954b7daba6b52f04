import { nounChain } from '../text/clauses.ts';
import { rangeWords } from './measure-words.ts';
import type { Standing } from './scene.ts';

/** "At $3.2 billion, the deal is the biggest". */
export function subjectAfter({ scene, before, after }: Standing): string {
  const noun = scene.phrases[after + 1];
  // "The bridge, at 1,020 metres the longest"
  const aside = scene.phrases[before]?.norm === 'at' && scene.phrases[before - 1]?.kind === 'comma';
  if (aside && scene.phrases[before - 2]?.kind === 'noun')
    return rangeWords(scene, nounChain(scene.phrases, before - 2));
  const leads = before <= 0 && scene.phrases[after]?.kind === 'comma' && noun?.kind === 'noun';
  return leads ? rangeWords(scene, { first: after + 1, last: after + 2 }) : '';
}

/** "the highest rate, 29.1%, in": the noun that the figure stands beside. */
export function besideNoun(standing: Standing): string | undefined {
  const { scene, before, after } = standing;
  const noun = scene.phrases[before - 1];
  const aside =
    scene.phrases[before]?.kind === 'comma' && /^(?:comma|mark)$/.test(scene.phrases[after]?.kind ?? '');
  if (!aside || noun?.kind !== 'noun' || !LEVELS.test(noun.norm)) return undefined;
  return rangeWords(scene, nounChain(scene.phrases, before - 1));
}

const LEVELS = /^(?:rate|share|price|figure|level|total|average|score|cost|turnout|fee|dose|proportion)$/;
