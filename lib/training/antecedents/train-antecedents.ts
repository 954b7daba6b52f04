/**
 * `npm run train:antecedents [-- --try]`: fits what each trait of an antecedent counts for (lib/core/entities/resolve/antecedent) to
 * all labelled texts that are not kept unread, tells by cross-validation over texts how often the likeliest is right, and on the
 * kept ones as a number; writes weights.json unless it is only to be tried. Takes a minute.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadModel } from '../../cli/load-model.ts';
import { type ChoiceExample, fitChoice } from '../choice-trainer.ts';
import { type AntecedentText, readAntecedentTexts } from './labelled-texts.ts';
import { readExamples, type AntecedentExample } from './examples.ts';
import { sumOf, type TraitWeights } from '../../core/entities/resolve/antecedent/choose.ts';

const ROOT = join(import.meta.dirname, '../../..');
const OUT = join(ROOT, 'lib/core/entities/resolve/antecedent/weights.json');
/** Parts of the texts, each left out once. */
const FOLDS = 8;
/** How strongly weights are pulled to nothing: chosen by cross-validation. */
const PENALTY = 1;
/** Digits of a weight that are kept. */
const DIGITS = 2;

function fit(examples: readonly AntecedentExample[]): TraitWeights {
  const names = [...new Set(examples.flatMap(({ traits }) => traits.flat()))].toSorted();
  const numbers = new Map(names.map((name, at) => [name, at]));
  const numbered = examples.map(({ traits, isRight }): ChoiceExample => ({
    features: traits.map((own) => own.map((name) => numbers.get(name) ?? 0)),
    isRight,
  }));
  const weights = fitChoice(numbered, names.length, PENALTY);
  return Object.fromEntries(names.map((name, at) => [name, Number((weights[at] ?? 0).toFixed(DIGITS))]));
}

/** How many of the examples have the right one on top. */
function rightOf(examples: readonly AntecedentExample[], weights: TraitWeights): number {
  return examples.filter(({ traits, isRight }) => {
    const sums = traits.map((own) => sumOf(own, weights));
    return isRight[sums.indexOf(Math.max(...sums))] === true;
  }).length;
}

const tagger = loadModel();
const shared = join(ROOT, '../shared');
const keptUnread = join(ROOT, 'tests/evaluation/kept-unread.json');
const read = (texts: readonly AntecedentText[]): AntecedentExample[] =>
  texts.flatMap((text) => readExamples(text, tagger));
const examples = read(readAntecedentTexts(shared, keptUnread));
const kept = read(readAntecedentTexts(shared, keptUnread, true));

const foldOf = new Map([...new Set(examples.map(({ text }) => text))].map((text, at) => [text, at % FOLDS]));
let right = 0;
for (let fold = 0; fold < FOLDS; fold += 1) {
  const isLeftOut = ({ text }: AntecedentExample): boolean => foldOf.get(text) === fold;
  right += rightOf(examples.filter(isLeftOut), fit(examples.filter((example) => !isLeftOut(example))));
}
const weights = fit(examples);
const told = (part: number, of: readonly unknown[]): string =>
  `${part} of ${of.length} = ${((100 * part) / of.length).toFixed(1)} %`;
console.log(`${foldOf.size} texts; right on texts left out of the fit: ${told(right, examples)}`);
console.log(`on what it was fitted to: ${told(rightOf(examples, weights), examples)}`);
console.log(`on texts kept unread: ${told(rightOf(kept, weights), kept)}`);
if (!process.argv.includes('--try')) writeFileSync(OUT, `${JSON.stringify(weights, null, 2)}\n`);
