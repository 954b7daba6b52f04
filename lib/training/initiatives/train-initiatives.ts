/**
 * `npm run train:initiatives [-- --try]`: fits the verdict on proposed undertakings (lib/core/initiatives/verdict) to all labelled
 * texts that are not kept unread, tells by cross-validation over texts how well it does, with the weights that are shipped as well,
 * and writes weights.json unless it is only to be tried. Takes a minute.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadModel } from '../../cli/load-model.ts';
import { EVIDENCE, type Evidence } from '../../core/initiatives/verdict/evidence.ts';
import shipped from '../../core/initiatives/verdict/weights.json';
import { holds, type Weights } from '../../core/initiatives/verdict/verdict.ts';
import { randomFrom } from '../random.ts';
import { readKeptVerdicts, readLabelledTexts } from './labelled-texts.ts';
import { type Example, fitLogistic } from './logistic.ts';
import { type Judged, judge } from './judged.ts';

const ROOT = join(import.meta.dirname, '../../..');
const OUT = join(ROOT, 'lib/core/initiatives/verdict/weights.json');
/** How strongly weights are pulled to nothing. */
const RIDGE = 1;
/** What is right to find and to miss counts less: it is an undertaking all the same. */
const EITHER = 0.3;
const FOLDS = 10;
const ROUNDS = 5;
/** Digits of a weight that are kept. */
const DIGITS = 3;

const args = process.argv.slice(2);
if (args.some((arg) => arg !== '--try')) {
  console.error('usage: npm run train:initiatives [-- --try]');
  process.exit(2);
}

const tagger = loadModel();
const shared = join(ROOT, '../shared');
const texts = readLabelledTexts({ shared, evaluation: join(ROOT, 'tests/evaluation') });
const judged = texts.flatMap((labelled) => judge(labelled, tagger));

const valuesOf = (evidence: Evidence): number[] => EVIDENCE.map((name) => Number(evidence[name]));
const exampleOf = ({ evidence, verdict }: Judged): Example => ({
  values: valuesOf(evidence),
  right: verdict !== 'no',
  weight: verdict === 'either' ? EITHER : 1,
});

function fitted(examples: readonly Judged[]): Weights {
  const { bias, weights } = fitLogistic(examples.map(exampleOf), RIDGE);
  const rounded = (weight = 0): number => Number(weight.toFixed(DIGITS));
  const of = Object.fromEntries(EVIDENCE.map((name, at) => [name, rounded(weights[at])])) as Weights['of'];
  return { bias: rounded(bias), of };
}

/** Precision, recall and F1 of what is accepted, in per cent; `missed` were never proposed. */
function scoreOf(them: readonly Judged[], everything: readonly Judged[], missed: number): string {
  // What we wrote ourselves is learnt from, but tells nothing of news.
  const [accepted, all] = [them, everything].map((list) => list.filter(({ set }) => set !== 'gold')) as [
    Judged[],
    Judged[],
  ];
  const right = accepted.filter(({ verdict }) => verdict === 'yes').length;
  const wrong = accepted.filter(({ verdict }) => verdict === 'no').length;
  const wanted = all.filter(({ verdict }) => verdict === 'yes').length + missed;
  const percent = (part: number, whole: number) => ((100 * part) / Math.max(1, whole)).toFixed(1);
  const either = accepted.length - right - wrong;
  return `P ${percent(right, right + wrong)} R ${percent(right, wanted)} F1 ${percent(2 * right, right + wrong + wanted)}; right to show ${percent(right + either, accepted.length)} of ${accepted.length}`;
}

const wanted = texts
  .filter(({ set }) => set !== 'gold')
  .flatMap(({ expected }) => expected ?? [])
  .filter(({ optional }) => !optional).length;
const missed =
  wanted - judged.filter(({ set, verdict }) => !/^(?:gold|verdicts)$/.test(set) && verdict === 'yes').length;
console.log(`${texts.length} texts, ${judged.length} proposed, ${missed} never proposed`);
console.log(
  `what the rules vouch for: ${scoreOf(
    judged.filter(({ vouched }) => vouched),
    judged,
    missed,
  )}`,
);
const names = [...new Set(judged.map(({ text }) => text))].toSorted();
const random = randomFrom(1);
for (let round = 1; round <= ROUNDS; round += 1) {
  const fold = new Map(names.map((name) => [name, Math.floor(random() * FOLDS)]));
  const accepted = Array.from({ length: FOLDS }, (_, part) => part).flatMap((part) => {
    const weights = fitted(judged.filter(({ text }) => fold.get(text) !== part));
    return judged.filter(
      ({ text, evidence, vouched }) => fold.get(text) === part && vouched && holds(evidence, weights),
    );
  });
  console.log(`cross-validated, round ${round}: ${scoreOf(accepted, judged, missed)}`);
}
const weights = fitted(judged);
console.log(
  `on what it was fitted to: ${scoreOf(
    judged.filter(({ evidence, vouched }) => vouched && holds(evidence, weights)),
    judged,
    missed,
  )}`,
);
console.log(
  `with the weights that are shipped: ${scoreOf(
    judged.filter(({ evidence, vouched }) => vouched && holds(evidence, shipped)),
    judged,
    missed,
  )}`,
);
const kept = readKeptVerdicts(shared).flatMap((labelled) => judge(labelled, tagger));
for (const [which, those] of [
  ['fitted', weights],
  ['shipped', shipped],
] as const)
  console.log(
    `kept ones, ${which}: ${scoreOf(
      kept.filter(({ evidence, vouched }) => vouched && holds(evidence, those)),
      kept,
      0,
    )}`,
  );
if (args.length === 0) writeFileSync(OUT, `${JSON.stringify(weights, null, 2)}\n`);
