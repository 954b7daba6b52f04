import { describe, expect, test } from 'vitest';
import { countSharedRuns, stretchesIn } from '@/lib/core/align/shared-runs.ts';
import { heldInAnalysis, inCommon } from '@/lib/core/record/same-story.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { read, released, report } from './comparison.ts';

const article = (text: string) => plainArticle(text, { url: 'https://a.example/' });
const runs = (one: string, other: string) => countSharedRuns(article(one), stretchesIn(article(other)));

const RUN = 'the harbour board will dredge the eastern channel again next spring';

describe('runs of words in two texts', () => {
  test('are eight words and more in a row, each counted once however long', () => {
    expect(runs(`It said ${RUN}.`, `Today ${RUN}, they said.`)).toBe(1);
    expect(runs(`${RUN}. Nobody minds. ${RUN}.`, RUN)).toBe(2);
    expect(runs('the harbour board will dredge it', RUN)).toBe(0);
    expect(runs('', RUN)).toBe(0);
  });

  test('are the same by case, marks and house spelling', () => {
    expect(
      runs(
        'A PROGRAMME of “organised” work in every harbour of the bay',
        'a program of organized work in every harbor of the bay',
      ),
    ).toBe(1);
  });
});

describe('what two texts have in common', () => {
  const later = (published: string) => ({
    ...heldInAnalysis(report),
    day: Date.parse(published) / 86_400_000,
  });
  test('are names that speak in both and figures, with the days between them', () => {
    const own = { ...heldInAnalysis(released), day: Date.parse('2024-03-04') / 86_400_000 };
    expect(inCommon(own, later('2024-03-06'))).toMatchObject({ names: 2, days: 2 });
    expect(inCommon(own, later('2024-03-30'))).toBeNull();
    expect(inCommon(own, heldInAnalysis(report))).toMatchObject({ days: undefined });
  });

  test('small numbers are nothing in common', () => {
    const one = heldInAnalysis(
      read('Two ships came.\n\nTen men left, Ana Ruiz said.', 'https://a.example/1'),
    );
    const other = heldInAnalysis(
      read('Two dogs barked.\n\nTen cats fled, Bo Lind said.', 'https://b.example/2'),
    );
    expect(inCommon(one, other)).toMatchObject({ names: 0, figures: 0 });
  });
});
