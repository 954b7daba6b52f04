import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Calibration } from '../core/attribution/tagger/calibration.ts';
import { unpackModel } from '../core/attribution/tagger/model.ts';
import { fitCalibration, type Verdict } from './calibrate.ts';
import { wordPriors } from './fit.ts';
import { meanOf } from './mean.ts';
import { type Fitted, packModel } from './pack.ts';
import type { GoldArticle } from './polnear.ts';
import { sayingVerdicts } from './sayings.ts';

/** What a process is asked to do; articles are those that it fits to, `unseen` those that it then tells verdicts on. */
export interface Task {
  readonly name: string;
  readonly articles: readonly GoldArticle[];
  readonly unseen: readonly GoldArticle[];
}

export type Answer = { readonly news: string } | { readonly fitted: Fitted; readonly verdicts: Verdict[] };

/** A calibration that knows nothing. */
export const NO_CALIBRATION: Calibration = { bias: 0, flags: new Map(), amounts: [] };

/** How often a real article is shown to the tagger where one of PolNeAR's is shown once, in each of a half's models. */
const WEIGHTS: readonly [number, number] = [2, 5];
/** Chosen of 1, 1.2 and 1.4 (docs/decisions/0041-the-mean-of-four-models.md). */
const SHARPENED = 1.2;

/** What was fitted to a half of the articles, and the other half, by which it is judged. */
interface Half {
  readonly models: readonly [Fitted, Fitted];
  readonly verdicts: readonly Verdict[];
  readonly unseen: readonly GoldArticle[];
}

/**
 * Fits the model to articles and packs it: the mean of four, two fitted to each half of the articles. How likely what it
 * finds is right is learnt from what they found in the half that they had not been fitted to, and so is whether it is a
 * saying that happened. Two processes work side by side; the result does not depend on which is faster.
 */
export async function buildModel(
  articles: readonly GoldArticle[],
  tell: (news: string) => void,
): Promise<ArrayBuffer> {
  const half = (parity: number): GoldArticle[] => articles.filter((_, n) => n % 2 === parity);
  const fitHalf = async (parity: number): Promise<Half> => {
    const unseen = half(1 - parity);
    const [few, many] = WEIGHTS;
    const fitTo = (weight: number) => {
      const own = half(parity).map((article) =>
        article.definition === 'ours' ? { ...article, weight } : article,
      );
      return run({ name: `half ${parity + 1}, real ones ${weight} times`, articles: own, unseen }, tell);
    };
    const [first, second] = [await fitTo(few), await fitTo(many)];
    return {
      models: [first.fitted, second.fitted],
      verdicts: [...first.verdicts, ...second.verdicts],
      unseen,
    };
  };
  return packHalves(await Promise.all([fitHalf(0), fitHalf(1)]), articles, tell);
}

/** The mean of what was fitted to both halves, with what each half tells of the other's. */
function packHalves(
  halves: readonly [Half, Half],
  articles: readonly GoldArticle[],
  tell: (news: string) => void,
): ArrayBuffer {
  const calibration = fitCalibration(halves.flatMap(({ verdicts }) => verdicts));
  const sayings = halves.flatMap(({ models, unseen }) => {
    const own = meanOf(models, models[0].priors, 1);
    const model = unpackModel(packModel(own, calibration, NO_CALIBRATION));
    return unseen.flatMap((article) => sayingVerdicts(model, article));
  });
  tell(`${sayings.length} findings judged`);
  const [first, second] = halves;
  const priors = wordPriors(articles, first.models[0].classes);
  const mean = meanOf([...first.models, ...second.models], priors, SHARPENED);
  return packModel(mean, calibration, fitCalibration(sayings));
}

/** Runs a task in a process of its own. */
function run(task: Task, tell: (news: string) => void): Promise<{ fitted: Fitted; verdicts: Verdict[] }> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('./fit-process.ts', import.meta.url)), {
      execArgv: ['--import', 'tsx', '--max-old-space-size=6144'],
      serialization: 'advanced',
    });
    child.on('message', (answer: Answer) => {
      if ('news' in answer) tell(`${task.name}: ${answer.news}`);
      else {
        resolve(answer);
        child.kill();
      }
    });
    child.on('error', reject);
    child.on('exit', (status) => reject(new Error(`fitting “${task.name}” ended with status ${status}`)));
    child.send(task);
  });
}
