import { expect, test } from 'vitest';
import { figureContext } from '@/components/library/model/figure-context.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { analyse } from '@/lib/core/analyse.ts';
import { loadModel } from '@/lib/cli/load-model.ts';
import { toAnnotation } from '@/lib/core/record/to-annotation.ts';

test('a figure stands in whole words of its own paragraph', () => {
  const text =
    'The ferries\n\nFares fell by 12 percent.\n\nThe long line of boats on the northern crossing carried 4,200 cars over the whole of the windy month.';
  const analysis = analyse(plainArticle(text, { url: 'https://ferries.example/' }), loadModel());
  const context = { article: 'a', version: 'v', newId: () => 'n', now: '2026-05-03T09:14:00.000Z' };
  const contexts = analysis.figures.map(({ id }) =>
    figureContext(toAnnotation(analysis, { type: 'figure', id }, context)),
  );
  const told = contexts.map(({ before, text: words, after }) => `${before}[${words}]${after}`);
  expect(told[0]).toBe('Fares fell by [12 percent].');
  expect(told[1]).toBe('…\u00a0the northern crossing carried [4,200] cars over the whole of the\u00a0…');
});
