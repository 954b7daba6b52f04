import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packWeights } from '../core/figures/choice/layout.ts';
import { MEASURE_WEIGHTS_SIZE } from '../core/figures/measure/choice/features.ts';
import { fitChoice, likelihoods } from './choice-trainer.ts';
import { readFigureTexts } from './figure-texts.ts';
import { type FactExample, measureExamples } from './measure-examples.ts';

const USAGE = `usage: npx tsx lib/training/train-choices.ts [--try]

Fits the weights by which a figure's measure is chosen to the labelled texts that are not kept unread
(pool-figures.jsonl, ../shared/gold-real, ../shared/gold), prints how they do on texts left out of the fit, and writes them into
lib/core/figures/measure/choice/weights.ts (npm run train:figures formats that, too). With --try nothing is written.`;

const ROOT = join(import.meta.dirname, '../..');
/** Parts of the texts, each left out once. */
const FOLDS = 8;
/** Chosen by cross-validation. */
const PENALTY = 10;

/** Prints how often the rules and the choice are right on texts that the weights were not fitted to. */
function crossValidate(name: string, examples: readonly FactExample[], size: number): void {
  const texts = [...new Set(examples.map(({ text }) => text))];
  const foldOf = new Map(texts.map((text, at) => [text, at % FOLDS]));
  let [byRules, byChoice] = [0, 0];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const isLeftOut = ({ text }: FactExample): boolean => foldOf.get(text) === fold;
    const weights = fitChoice(
      examples.filter((example) => !isLeftOut(example)),
      size,
      PENALTY,
    );
    for (const { features, isFit, isRuleRight } of examples.filter(isLeftOut)) {
      const likely = likelihoods(features, weights);
      const best = likely.indexOf(Math.max(...likely));
      if (isFit[best] === true) byChoice += 1;
      if (isRuleRight) byRules += 1;
    }
  }
  const rate = (right: number): string => `${((100 * right) / examples.length).toFixed(1)} %`;
  console.log(
    `${name}: ${examples.length} of ${texts.length} texts; rules right ${rate(byRules)}, choice ${rate(byChoice)}`,
  );
}

function train(isTry: boolean): void {
  const texts = readFigureTexts(join(ROOT, '../shared'), join(ROOT, 'tests/evaluation/kept-unread.json'));
  const measures = texts.flatMap(measureExamples);
  crossValidate('measures', measures, MEASURE_WEIGHTS_SIZE);
  if (isTry) return;
  const packed = packWeights(fitChoice(measures, MEASURE_WEIGHTS_SIZE, PENALTY));
  const words = `/** Written by \`npm run train:figures\`: one character a weight (choice/layout.ts). */\nexport const MEASURE_WEIGHTS = ${JSON.stringify(packed)};\n`;
  writeFileSync(join(ROOT, 'lib/core/figures/measure/choice/weights.ts'), words);
}

const args = process.argv.slice(2);
if (args.every((arg) => arg === '--try')) train(args.length > 0);
else {
  console.error(USAGE);
  process.exitCode = 2;
}
