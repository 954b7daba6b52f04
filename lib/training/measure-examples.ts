import { findFigures } from '../core/figures/find-figures.ts';
import { wordsOfPhrase } from '../core/figures/measure/choice/belonging.ts';
import { candidatesOf, textOf } from '../core/figures/measure/choice/candidates.ts';
import { bestOf, scoresOf, wordsOfCandidate } from '../core/figures/measure/choice/choose.ts';
import { featuresAround } from '../core/figures/measure/choice/phrase-features.ts';
import { surroundingsOf } from '../core/figures/measure/choice/surroundings.ts';
import { plainArticle } from '../core/plain-article.ts';
import { annotateText } from '../core/text/annotated-text.ts';
import type { BelongingExample } from './belonging-trainer.ts';
import type { ChoiceExample } from './choice-trainer.ts';
import { type FigureText, goldOf } from './figure-texts.ts';

/** The weights that a measure is chosen by: of candidates, and of phrases that may belong to it. */
export interface MeasureWeights {
  readonly choice: Float64Array;
  readonly belonging: Float64Array;
}

/** The choices of one figure's fact, with whether the rules alone are right. */
export interface FactExample extends ChoiceExample {
  readonly text: string;
  readonly phrases: readonly BelongingExample[];
  readonly isRuleRight: boolean;
  /** Right by the scorer, who does not mind words too many: what is chosen by weights, and how well it agrees. */
  readonly chosen: (weights: MeasureWeights) => { readonly isFit: boolean; readonly agreement: number };
}

/** Shares of the labelled words that a measure must have, and of its own words that are among those. */
const LEAST = { found: 0.5, meant: 0.34 } as const;

/** What the measures of a text's labelled figures are chosen from. */
export function measureExamples(labelled: FigureText): FactExample[] {
  const article = plainArticle(labelled.text, {
    url: '',
    published: { value: labelled.published, from: 'option' },
  });
  const goldFor = goldOf(labelled);
  const examples: FactExample[] = [];
  findFigures(annotateText(article), [], {
    measure: (standing, rule) => {
      const measure = goldFor(standing.figure)?.measure;
      if (measure === undefined) return;
      const around = surroundingsOf(standing);
      const wordOf = new Map(
        candidatesOf(around, rule).map((candidate) => [
          candidate,
          wordsOfCandidate(standing, textOf(candidate), rule),
        ]),
      );
      const candidates = [...wordOf.keys()].filter((candidate) => wordOf.get(candidate) !== '');
      const words = candidates.map((candidate) => wordOf.get(candidate) ?? '');
      const isFit = (said: string): boolean => share(said, measure) >= LEAST.found;
      const gold = wordSet(measure);
      examples.push({
        text: labelled.name,
        features: candidates.map(({ nounFeatures, features }) => [...nounFeatures, ...features]),
        isRight: words.map((said) => isFit(said) && share(measure, said) >= LEAST.meant),
        phrases: featuresAround(around).map(({ phrase, features }) => ({
          features,
          share: shareOf(wordsOfPhrase(standing.scene, phrase), gold),
        })),
        isRuleRight: isFit(rule),
        chosen: ({ choice, belonging }) => {
          const scores = scoresOf(candidates, around, rule, choice, belonging);
          const best = bestOf(scores.map(({ sum }) => sum));
          return { isFit: isFit(words[best] ?? ''), agreement: scores[best]?.agreement ?? 0 };
        },
      });
    },
  });
  return examples;
}

/** The share of the words of `whole` that `part` has, as the scorer counts them. */
function share(part: string, whole: string): number {
  return shareOf([...wordSet(whole)], wordSet(part));
}

const shareOf = (words: readonly string[], among: ReadonlySet<string>): number =>
  words.length === 0 ? 0 : words.filter((word) => among.has(word)).length / words.length;

function wordSet(words: string): Set<string> {
  const plain = words.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return new Set(plain.match(/[\p{L}\p{N}]+/gu));
}
