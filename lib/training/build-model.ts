import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { unpackModel } from '../core/attribution/tagger/model.ts';
import { fitCalibration, NO_CALIBRATION, type Verdict } from './calibrate.ts';
import { type Fitted, packModel } from './pack.ts';
import type { GoldArticle } from './polnear.ts';
import { sayingVerdicts } from './sayings.ts';
import { type Settings } from './trainer.ts';
import { SETTINGS } from './fit.ts';

/** What a process is asked to do; articles are those that it fits to, `unseen` those that it then tells verdicts on. */
export interface Task {
  readonly name: string;
  readonly articles: readonly GoldArticle[];
  readonly unseen: readonly GoldArticle[];
  readonly settings: Settings;
}

export type Answer = { readonly news: string } | { readonly fitted: Fitted; readonly verdicts: Verdict[] };

/**
 * Fits the model to articles and packs it. How likely what it finds is right is learnt from two models that were each
 * fitted to half of the articles and judged on the other half, and so is whether it is a saying that happened. Two
 * processes work side by side; the result does not depend on which is faster.
 */
export async function buildModel(
  articles: readonly GoldArticle[],
  tell: (news: string) => void,
  settings: Settings = SETTINGS,
): Promise<{ bytes: ArrayBuffer; verdicts: readonly Verdict[] }> {
  const half = (parity: number): GoldArticle[] => articles.filter((_, n) => n % 2 === parity);
  const fitHalf = async (name: string, own: readonly GoldArticle[], unseen: readonly GoldArticle[]) => ({
    unseen,
    ...(await run({ name, articles: own, unseen, settings }, tell)),
  });
  const fitHalves = async () => [
    await fitHalf('half 1', half(0), half(1)),
    await fitHalf('half 2', half(1), half(0)),
  ];
  const [whole, halves] = await Promise.all([
    run({ name: 'all', articles, unseen: [], settings }, tell),
    fitHalves(),
  ]);
  const verdicts = halves.flatMap((own) => own.verdicts);
  const calibration = fitCalibration(verdicts);
  const sayings = halves.flatMap(({ fitted, unseen }) => {
    const model = unpackModel(packModel(fitted, calibration, NO_CALIBRATION));
    return unseen.flatMap((article) => sayingVerdicts(model, article));
  });
  tell(`${sayings.length} findings judged`);
  return { bytes: packModel(whole.fitted, calibration, fitCalibration(sayings)), verdicts };
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
