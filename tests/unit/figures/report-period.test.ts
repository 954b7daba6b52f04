import { describe, expect, test } from 'vitest';
import { findFigures } from '@/lib/core/figures/find-figures.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { annotateText } from '@/lib/core/text/annotated-text.ts';

/** The periods of the figures of a release published in November 2025, by their words. */
function periodsIn(...paragraphs: readonly string[]): Record<string, string | undefined> {
  const article = plainArticle(paragraphs.join('\n\n'), {
    url: '',
    published: { value: '2025-11-05', from: 'option' },
  });
  return Object.fromEntries(findFigures(annotateText(article), []).map(({ text, period }) => [text, period]));
}

const Q3 = '2025-07-01/2025-09-30';

describe('the period of a report of results', () => {
  test('is that of what its accounts tell, and of nothing else', () => {
    expect(
      periodsIn(
        'Orland Mills 2025 Q3 results',
        'The net margin widened seven basis points to 3.43%.',
        'Revenue rose to $40 million from $38 million.',
        'Total loans came to $900 million.',
        'It expects sales of $50 million.',
      ),
    ).toEqual({
      'seven basis points': Q3,
      '3.43%': Q3,
      '$40 million': Q3,
      '$38 million': undefined,
      '$900 million': undefined,
      '$50 million': undefined,
    });
  });

  test('is that of what names it again', () => {
    expect(
      periodsIn(
        'Orland Mills announces third quarter 2025 results',
        'Record third quarter earnings, earnings per share and sales of $20.0 million, $0.67 per share and $71 million, respectively.',
        'Third-quarter revenue of $532.6 million, a 33.1% increase as compared to the third quarter of 2024.',
      ),
    ).toMatchObject({ '$20.0 million': Q3, '$532.6 million': Q3, '33.1%': Q3 });
  });

  test('lies a year back of what is told of a year earlier', () => {
    expect(
      periodsIn(
        'Orland Mills profit doubles in third quarter',
        'Net income climbed to $2.11 billion, or 78 cents a share, from $908 million, or 33 cents a share, a year earlier.',
        'The profit margin rose to 6.9% from 4.2% in the year-earlier period.',
        'Assets came to $3 million, against $2 million a year earlier.',
      ),
    ).toMatchObject({
      '$2.11 billion': Q3,
      '$908 million': '2024-07-01/2024-09-30',
      '33 cents': '2024-07-01/2024-09-30',
      '6.9%': Q3,
      '4.2%': '2024-07-01/2024-09-30',
      '$3 million': undefined,
    });
  });

  test('is that of what is held against another quarter, but not of what stands in the balance', () => {
    expect(
      periodsIn(
        'Orland Mills 2025 Q3 results',
        'Net income was $71 million, compared with $72 million in the second quarter of 2025.',
        'The allowance for credit losses was at 0.97%, down from 0.98% in the second quarter of 2025.',
      ),
    ).toMatchObject({ '$71 million': Q3, '$72 million': '2025-04-01/2025-06-30', '0.97%': undefined });
  });

  test('is none where two are told of', () => {
    expect(
      periodsIn('Orland Mills reports Q3 and nine-month 2025 results', 'Gross profit rose to $12 million.'),
    ).toEqual({ '$12 million': undefined });
  });

  test('is none of a text that only names a quarter', () => {
    expect(
      periodsIn(
        'Orland Mills shares milestones since its debut in Q3 of 2025',
        'Sales now exceed $20 million.',
      ),
    ).toEqual({ '$20 million': undefined });
  });
});

describe('the period of a release of statistics', () => {
  const LEAD =
    'The economy grew 4.3% year on year in July to September, up from 3.6% in the previous quarter.';

  test('is that of the changes that it tells, but of none with another time', () => {
    expect(
      periodsIn(
        LEAD,
        'Mills were the brightest spot with a rise of 10.1% year on year, from 4.8% in the previous quarter.',
        'Rents will rise by 7% year on year.',
        'Some 20% of mills are idle.',
        'Exports fell by 2.5% year on year in September.',
      ),
    ).toMatchObject({
      '10.1%': Q3,
      '2.5%': '2025-09-01/2025-09-30',
      '7%': undefined,
      '20%': undefined,
    });
  });

  test('is none where its lead tells of two', () => {
    expect(periodsIn(`${LEAD} In September exports fell.`, 'Imports fell by 3% year on year.')).toMatchObject(
      { '3%': undefined },
    );
  });
});
