import { candidatesOf, textOf } from '../core/figures/measure/choice/candidates.ts';
import { wordsOfCandidate } from '../core/figures/measure/choice/choose.ts';
import { findFigures } from '../core/figures/find-figures.ts';
import { plainArticle } from '../core/plain-article.ts';
import { annotateText } from '../core/text/annotated-text.ts';
import type { ChoiceExample } from './choice-trainer.ts';
import { type FigureText, goldOf } from './figure-texts.ts';

/** The choices of one figure's fact, with whether the rules alone are right. */
export interface FactExample extends ChoiceExample {
  readonly text: string;
  readonly isRuleRight: boolean;
  /** Right by the scorer, who does not mind words too many. */
  readonly isFit: readonly boolean[];
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
      const candidates = candidatesOf(standing, rule)
        .map((candidate) => ({
          features: [...candidate.nounFeatures, ...candidate.features],
          words: wordsOfCandidate(standing, textOf(candidate), rule),
        }))
        .filter(({ words }) => words !== '');
      const isFit = (words: string): boolean => share(words, measure) >= LEAST.found;
      examples.push({
        text: labelled.name,
        features: candidates.map(({ features }) => features),
        isRight: candidates.map(({ words }) => isFit(words) && share(measure, words) >= LEAST.meant),
        isFit: candidates.map(({ words }) => isFit(words)),
        isRuleRight: isFit(rule),
      });
    },
  });
  return examples;
}

/** The share of the words of `whole` that `part` has, as the scorer counts them. */
function share(part: string, whole: string): number {
  const [own, wanted] = [wordSet(part), wordSet(whole)];
  return wanted.size === 0 ? 0 : [...wanted].filter((word) => own.has(word)).length / wanted.size;
}

function wordSet(words: string): Set<string> {
  const plain = words.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return new Set(plain.match(/[\p{L}\p{N}]+/gu));
}
