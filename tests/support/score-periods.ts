/**
 * `npx tsx tests/support/score-periods.ts`: how the engine's periods do on the labelled times of tests/evaluation/figure-facts.jsonl, texts that
 * no rule was written by: given, right, and found of those that stand in the figure's sentence and elsewhere. A period is right where a
 * labelled time was read for it; which interval that names is not labelled.
 */
import { join } from 'node:path';
import { findFigures } from '@/lib/core/figures/find-figures.ts';
import type { AnnotatedText, Figure, Span } from '@/lib/core/model.ts';
import { isoInterval } from '@/lib/core/periods/calendar.ts';
import { type TimeExpression, timesOf } from '@/lib/core/periods/find-times.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
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
const { figures, given, right, inSentence, elsewhere } = count;
process.stdout.write(
  `${figures} figures; periods given ${given}, right ${right} (${((100 * right) / given).toFixed(1)} %); ` +
    `found in the sentence ${inSentence.join(' of ')}, elsewhere ${elsewhere.join(' of ')}\n`,
);
