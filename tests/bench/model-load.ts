import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { loadModel } from '@/lib/cli/load-model.ts';
import { median, ms } from './statistics.ts';

const ROUNDS = 11;

interface Model {
  readonly name: string;
  /** Makes the model ready to use, as the background does once. */
  readonly load: () => unknown;
  /** Milliseconds the first, cold load may take. */
  readonly wanted?: number;
}

/** What the background loads before it can read an article. */
const MODELS: readonly Model[] = [
  { name: 'wink-nlp', load: () => winkNLP(model, ['sbd', 'pos']) },
  { name: 'attribution model', load: () => loadModel(), wanted: 40 },
];

/** Milliseconds to make each model ready in Node: the first time, and once the loader's code is warm. */
export async function measureModelLoad(): Promise<string[]> {
  return MODELS.map(({ name, load, wanted }) => {
    const times = Array.from({ length: ROUNDS }, () => {
      const start = performance.now();
      load();
      return performance.now() - start;
    });
    const [cold = Number.NaN, ...warm] = times;
    const verdict = wanted === undefined ? '' : ` (${cold <= wanted ? 'within' : 'OVER'} ${ms(wanted)})`;
    return `model load, ${name}: ${ms(cold)} cold${verdict}, ${ms(median(warm))} warm`;
  });
}
