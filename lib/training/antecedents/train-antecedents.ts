/**
 * `npm run train:antecedents [-- --try | -- description]`: fits what each trait of whom a pronoun (lib/core/entities/resolve/antecedent) or a
 * description (…/described) may mean counts for, to all labelled texts that are not kept unread, tells by cross-validation over
 * texts how often the likeliest is right, and on the kept ones as a number; writes both weights.json unless it is only to be tried.
 * Takes a minute. What is chosen changes who has been heard before the next choice: run it twice.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadModel } from '../../cli/load-model.ts';
import { type ChoiceExample, fitChoice } from '../choice-trainer.ts';
import { type AntecedentText, readAntecedentTexts } from './labelled-texts.ts';
import { readExamples, type AntecedentExample } from './examples.ts';
import { sumOf, type TraitWeights } from '../../core/entities/resolve/antecedent/choose.ts';

const ROOT = join(import.meta.dirname, '../../..');
/** Where the weights of each kind lie. */
const FOLDERS = { pronoun: 'antecedent', description: 'described' } as const;
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

/** Whether the likeliest of each example is right, in their order, by weights fitted to texts other than its own. */
function crossValidated(examples: readonly AntecedentExample[]): number {
  const texts = [...new Set(examples.map(({ text }) => text))];
  const foldOf = new Map(texts.map((text, at) => [text, at % FOLDS]));
  let right = 0;
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const isLeftOut = ({ text }: AntecedentExample): boolean => foldOf.get(text) === fold;
    right += rightOf(examples.filter(isLeftOut), fit(examples.filter((example) => !isLeftOut(example))));
  }
  return right;
}

const tagger = loadModel();
const shared = join(ROOT, '../shared');
const keptUnread = join(ROOT, 'tests/evaluation/kept-unread.json');
const read = (texts: readonly AntecedentText[]): AntecedentExample[] =>
  texts.flatMap((text) => readExamples(text, tagger));
const all = read(readAntecedentTexts(shared, keptUnread));
const unread = read(readAntecedentTexts(shared, keptUnread, true));
const told = (part: number, of: readonly unknown[]): string =>
  `${part} of ${of.length} = ${((100 * part) / of.length).toFixed(1)} %`;
/** Whether the weights of that kind are to be written: of one that is named, or of both. */
const isWanted = (kind: string): boolean =>
  !process.argv.includes('--try') &&
  Object.keys(FOLDERS).every((other) => other === kind || !process.argv.includes(other));
for (const [kind, folder] of Object.entries(FOLDERS)) {
  const examples = all.filter(({ of }) => of === kind);
  const kept = unread.filter(({ of }) => of === kind);
  const weights = fit(examples);
  console.log(`${kind}: right on texts left out of the fit: ${told(crossValidated(examples), examples)}`);
  console.log(`on what it was fitted to: ${told(rightOf(examples, weights), examples)}`);
  console.log(`on texts kept unread: ${told(rightOf(kept, weights), kept)}`);
  const out = join(ROOT, 'lib/core/entities/resolve', folder, 'weights.json');
  if (isWanted(kind)) writeFileSync(out, `${JSON.stringify(weights, null, 2)}\n`);
}
