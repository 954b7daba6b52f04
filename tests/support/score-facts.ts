/**
 * `npx tsx tests/support/score-facts.ts`: how the engine's periods and measures do on the labels of tests/evaluation/figure-facts.jsonl, texts
 * that no rule was written by and nothing is fitted to. Periods: given, right, and found of those that stand in the figure's sentence and elsewhere; one
 * is right where a labelled time was read for it, since which interval that names is not labelled. Measures: given, fit by the scorer's half of the
 * labelled words, and clean, where they are fit and half of their own words are labelled.
 */
import { join } from 'node:path';
import { findFigures } from '@/lib/core/figures/find-figures.ts';
import type { AnnotatedText, Figure, Span } from '@/lib/core/model.ts';
import { isoInterval } from '@/lib/core/periods/calendar.ts';
import { type TimeExpression, timesOf } from '@/lib/core/periods/find-times.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { plainWords } from '@/lib/core/text/plain-words.ts';
import { annotateText } from '@/lib/core/text/annotated-text.ts';
import { readFactTexts } from './figure-facts.ts';

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether the period was read from one of the times, or is what one of them names. */
function isReadFrom(times: readonly Span[], { period, evidence }: Figure, all: readonly TimeExpression[]) {
  return times.some(
    (time) =>
      evidence?.period?.some((words) => touches(words, time)) === true ||
      all.some(
        ({ start, end, interval, upcoming, past }) =>
          touches({ start, end }, time) &&
          [interval, upcoming, past].some((span) => span !== undefined && isoInterval(span) === period),
      ),
  );
}

const sentenceOf = ({ sentences }: AnnotatedText, { start }: Span) =>
  sentences.findLast((sentence) => sentence.start <= start);

const share = (part: string, whole: string): number => {
  const [has, words] = [new Set(plainWords(part)), new Set(plainWords(whole))];
  return words.size === 0 ? 0 : [...words].filter((word) => has.has(word)).length / words.size;
};

const measures = { told: 0, given: 0, fit: 0, clean: 0 };
const count = { figures: 0, given: 0, right: 0, inSentence: [0, 0], elsewhere: [0, 0] };
for (const { name, text: words, published, facts } of readFactTexts(
  join(import.meta.dirname, '../../../shared'),
)) {
  const text = annotateText(
    plainArticle(words, {
      url: name,
      ...(published !== undefined && { published: { value: published, from: 'option' } }),
    }),
  );
  const times = text.article.blocks.flatMap((_, block) => timesOf(text)(block));
  for (const figure of findFigures(text, [])) {
    const fact = facts.find((other) => other.isFigure && touches(other, figure));
    if (fact === undefined) continue;
    if (fact.measure !== '' && !fact.isOptional) {
      const isFit = share(figure.measure, fact.measure) >= 0.5;
      measures.told += 1;
      if (figure.measure !== '') measures.given += 1;
      if (isFit) measures.fit += 1;
      if (isFit && share(fact.measure, figure.measure) >= 0.5) measures.clean += 1;
    }
    const isRight = figure.period !== undefined && isReadFrom(fact.times, figure, times);
    count.figures += 1;
    if (figure.period !== undefined) count.given += 1;
    if (isRight) count.right += 1;
    if (fact.times.length === 0) continue;
    const isNear = fact.times.some((time) => sentenceOf(text, time) === sentenceOf(text, figure));
    const stated = isNear ? count.inSentence : count.elsewhere;
    stated[1] = (stated[1] ?? 0) + 1;
    if (isRight) stated[0] = (stated[0] ?? 0) + 1;
  }
}
const percent = (right: number): string => `${((100 * right) / measures.told).toFixed(1)} %`;
const { figures, given, right, inSentence, elsewhere } = count;
process.stdout.write(
  `${figures} figures; periods given ${given}, right ${right} (${((100 * right) / given).toFixed(1)} %); ` +
    `found in the sentence ${inSentence.join(' of ')}, elsewhere ${elsewhere.join(' of ')}\n` +
    `${measures.told} measures; given ${measures.given}, fit ${percent(measures.fit)}, clean ${percent(measures.clean)}\n`,
);
