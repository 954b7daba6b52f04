import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packWeights } from '../core/figures/choice/layout.ts';
import { BELONGING_WEIGHTS_SIZE } from '../core/figures/measure/choice/phrase-features.ts';
import { MEASURE_WEIGHTS_SIZE } from '../core/figures/measure/choice/features.ts';
import { fitBelonging } from './belonging-trainer.ts';
import { fitChoice } from './choice-trainer.ts';
import { readFigureTexts } from './figure-texts.ts';
import { type FactExample, measureExamples, type MeasureWeights } from './measure-examples.ts';

const USAGE = `usage: npm run train:figures [-- --try]

Fits the weights by which a figure's measure is chosen to the labelled texts that are not kept unread
(pool-figures.jsonl, ../shared/gold-real, ../shared/gold), prints how they do on texts left out of the fit, and writes them into
lib/core/figures/measure/choice/weights.ts. With --try nothing is written.`;

const ROOT = join(import.meta.dirname, '../..');
const WEIGHTS = join(ROOT, 'lib/core/figures/measure/choice/weights.ts');
/** Parts of the texts, each left out once. */
const FOLDS = 8;
/** Chosen by cross-validation. */
const PENALTY = { choice: 10, belonging: 3 } as const;

function fit(examples: readonly FactExample[]): MeasureWeights {
  return {
    choice: fitChoice(examples, MEASURE_WEIGHTS_SIZE, PENALTY.choice),
    belonging: fitBelonging(
      examples.flatMap(({ phrases }) => phrases),
      BELONGING_WEIGHTS_SIZE,
      PENALTY.belonging,
    ),
  };
}

/** Prints how often the rules and the choice are right on texts that the weights were not fitted to, and of the surest. */
function crossValidate(examples: readonly FactExample[]): void {
  const texts = [...new Set(examples.map(({ text }) => text))];
  const foldOf = new Map(texts.map((text, at) => [text, at % FOLDS]));
  const choices: { readonly isFit: boolean; readonly agreement: number }[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const isLeftOut = ({ text }: FactExample): boolean => foldOf.get(text) === fold;
    const weights = fit(examples.filter((example) => !isLeftOut(example)));
    choices.push(...examples.filter(isLeftOut).map(({ chosen }) => chosen(weights)));
  }
  const rate = (of: readonly unknown[], right: number): string =>
    `${((100 * right) / of.length).toFixed(1)} %`;
  const rules = examples.filter(({ isRuleRight }) => isRuleRight).length;
  console.log(`${examples.length} measures of ${texts.length} texts; rules right ${rate(examples, rules)}`);
  const surest = choices.toSorted((a, b) => b.agreement - a.agreement);
  for (const share of [1, 0.95, 0.9, 0.8, 0.5]) {
    const given = surest.slice(0, Math.round(share * surest.length));
    const right = given.filter(({ isFit }) => isFit).length;
    console.log(
      `given ${rate(examples, given.length)} (agreement from ${given.at(-1)?.agreement.toFixed(2)}): right ${rate(given, right)}, of all ${rate(examples, right)}`,
    );
  }
}

function train(isTry: boolean): void {
  const texts = readFigureTexts(join(ROOT, '../shared'), join(ROOT, 'tests/evaluation/kept-unread.json'));
  const measures = texts.flatMap(measureExamples);
  crossValidate(measures);
  if (isTry) return;
  const { choice, belonging } = fit(measures);
  const packed = { MEASURE_WEIGHTS: packWeights(choice), BELONGING_WEIGHTS: packWeights(belonging) };
  const lines = Object.entries(packed).map(
    ([name, weights]) => `export const ${name} = ${JSON.stringify(weights)};\n`,
  );
  writeFileSync(
    WEIGHTS,
    `/** Written by \`npm run train:figures\`: one character a weight (choice/layout.ts). */\n${lines.join('')}`,
  );
  execFileSync(join(ROOT, 'node_modules/.bin/oxfmt'), [WEIGHTS]);
}

const args = process.argv.slice(2);
if (args.every((arg) => arg === '--try')) train(args.length > 0);
else {
  console.error(USAGE);
  process.exitCode = 2;
}
