import { nounChain } from '../../../text/clauses.ts';
import { asNoun } from '../as-noun.ts';
import { cut, isPronoun, rangeWords, wordsOf } from '../measure-words.ts';
import { complementOf, predicateOf } from '../whole-noun.ts';
import type { Standing } from '../../scene.ts';

/** How much of what follows a noun is taken with it. */
type Extent = 'bare' | 'whole' | 'clause' | 'told';

/** Words that may say what a figure measures. */
export interface Candidate {
  readonly words: string;
  /** Where they come from: the rules, the noun counted, another noun phrase of the sentence, the figure before; or none. */
  readonly from: 'rule' | 'counted' | 'noun' | 'carried' | 'of' | 'none';
  readonly extent: Extent;
  /** The phrases of the noun, as a half-open range; `-1` of words that stand in none. */
  readonly first: number;
  readonly end: number;
}

/** Phrases to either side of a figure in which nouns are looked for. */
const AROUND = 16;
/** Candidates looked at for one figure. */
const MOST = 80;

/** All that could be the measure of a figure, the rules' own first. */
export function candidatesOf(standing: Standing, rule: string, carried: string): readonly Candidate[] {
  const { scene, figure, after } = standing;
  const found: Candidate[] = [];
  const said = new Set<string>();
  const add = (candidate: Candidate): void => {
    const words = asNoun(scene, cut(candidate.words.replace(/\s+/g, ' ').trim()));
    if (words === '' || said.has(words) || found.length >= MOST || /\d[\d.,]*(?: |%|$)/.test(words)) return;
    said.add(words);
    found.push({ ...candidate, words });
  };
  if (rule !== '') {
    said.add(rule);
    found.push({ words: rule, from: 'rule', extent: 'bare', first: -1, end: -1 });
  }
  if (figure.noun.end > figure.noun.first) {
    const noun = wordsOf(scene, figure.noun.first, figure.noun.end);
    const place = { first: standing.at, end: after };
    for (const [extent, more] of extents(standing, after))
      add({ words: `${noun} ${more}`, from: 'counted', extent, ...place });
  }
  if (carried !== '') add({ words: carried, from: 'carried', extent: 'bare', first: -1, end: -1 });
  nounsNear(standing).forEach((chain) => {
    const noun = rangeWords(scene, chain);
    for (const [extent, more] of extents(standing, chain.end).slice(0, 3))
      add({ words: `${noun} ${more}`, from: 'noun', extent, ...chain });
    if (carried !== '' && chain.end <= standing.at)
      add({ words: `${noun} of ${carried}`, from: 'of', extent: 'bare', ...chain });
  });
  found.push({ words: '', from: 'none', extent: 'bare', first: -1, end: -1 });
  return found;
}

function extents({ scene }: Standing, end: number): readonly (readonly [Extent, string])[] {
  return [
    ['bare', ''],
    ['whole', complementOf(scene, end, { clauses: false })],
    ['clause', complementOf(scene, end)],
    ['told', predicateOf(scene, end)],
  ];
}

/** The noun phrases around a figure, each with the prepositional phrases before it that it belongs to. */
function nounsNear({ scene, at }: Standing): readonly { readonly first: number; readonly end: number }[] {
  const nouns: { first: number; end: number }[] = [];
  const end = Math.min(scene.phrases.length, at + AROUND);
  for (let near = Math.max(0, at - AROUND); near < end; near += 1) {
    if (scene.phrases[near]?.kind !== 'noun') continue;
    const own = { first: near, end: near + 1 };
    if (isPronoun(scene, own)) continue;
    nouns.push(own);
    const chain = nounChain(scene.phrases, near);
    const told = scene.phrases.slice(chain.first, near).some(({ kind }) => kind === 'marked' || kind === 'time');
    if (chain.first < near && near - chain.first < AROUND && !told) nouns.push(chain);
  }
  return nouns;
}
