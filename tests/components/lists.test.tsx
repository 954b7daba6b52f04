import { cleanup, render } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { figureFilters } from '@/components/lists/figure-filter.ts';
import { type FigureChoices, figureLists, type FigureOrder } from '@/components/lists/figure-lists.ts';
import { initiativeRows } from '@/components/lists/initiative-rows.ts';
import { matching } from '@/components/lists/match.ts';
import { speakerRows } from '@/components/lists/speaker-rows.ts';
import type { Analysis, Figure } from '@/lib/core/model.ts';
import { Told } from '@/components/told.tsx';
import { harbour } from './harbour.ts';

describe('matching', () => {
  test.each([
    ['werner', 'Frédéric Werner', true],
    ['frederic', 'Frédéric Werner', true],
    ['FRÉDÉRIC  werner', 'Frédéric Werner', true],
    ["china's", 'China’s rapid development', true],
    ['werner itu', 'Frédéric Werner', false],
    ['', 'anything', true],
  ])('“%s” in “%s”: %s', (query, words, expected) => {
    expect(matching(query)(words)).toBe(expected);
  });
});

/** Texts of nothing beside a space: Chromium drops such a space from what it tells a screen reader (“deniesthe accusation”). */
function emptyTexts(container: Element): number {
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const isSpace = (node: Node | null) => node?.nodeValue === ' ';
  let count = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.nodeValue === '' && [node.previousSibling, node.nextSibling].some(isSpace)) count += 1;
  return count;
}

test('what reports a claim and its words are two for a screen reader', () => {
  const { container } = render(
    <>
      {harbour.attributions.map((claim) => (
        <Told key={claim.id} analysis={harbour} claim={claim} />
      ))}
    </>,
  );
  expect(container.textContent).toContain('said [that] ');
  expect(emptyTexts(container)).toBe(0);
  cleanup();
});

describe('speakerRows', () => {
  test('puts most claims first and keeps every claim', () => {
    const rows = speakerRows(harbour, '', 'claims');
    const counts = rows.map(({ claims }) => claims.length);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(counts.reduce((sum, count) => sum + count)).toBe(harbour.attributions.length);
  });

  test('groups by name, by the text, and claims without a speaker by themselves', () => {
    expect(speakerRows(harbour, '', 'name').map(({ name }) => name)).toEqual([
      "Coastal Pilots' Board",
      'Duc Anh Pham',
      'Ilse Okonjo-Brandt',
      'Ministry of Ports and Waterways',
      'No name given',
    ]);
    expect(speakerRows(harbour, '', 'text')[0]?.name).toBe('Ministry of Ports and Waterways');
  });

  test('a name keeps all claims, other words only the claims with them', () => {
    const [byName, ...rest] = speakerRows(harbour, 'pham', 'claims');
    expect(rest).toEqual([]);
    expect(byName).toMatchObject({ name: 'Duc Anh Pham', matchedByClaims: false });
    expect(byName?.claims).toHaveLength(5);
    const [byClaim] = speakerRows(harbour, 'dredging', 'claims');
    expect(byClaim).toMatchObject({ name: 'Duc Anh Pham', matchedByClaims: true });
    expect(byClaim?.claims).toHaveLength(1);
  });

  test('doubts a speaker only where every claim is doubted', () => {
    const rows = speakerRows(harbour, '', 'claims');
    expect(rows.filter(({ doubt }) => doubt).map(({ name }) => name)).toEqual(['No name given']);
  });
});

describe('figureLists', () => {
  const listsOf = (choices: Partial<FigureChoices> = {}, analysis: Analysis = harbour) =>
    figureLists(analysis, { query: '', kind: 'any', order: 'text', isKept: () => false, ...choices });
  const groupsOf = (choices: Partial<FigureChoices> = {}, analysis: Analysis = harbour) =>
    listsOf(choices, analysis).groups;
  const figuresOf = (choices: Partial<FigureChoices>) => groupsOf(choices).flatMap(({ figures }) => figures);
  /** The article with its figures changed. */
  const withFigures = (change: (figure: Figure, index: number) => Figure): Analysis => ({
    ...harbour,
    figures: harbour.figures.map(change),
  });

  test('as in the text: what is measured and said first, then the article’s own words, then what is not measured', () => {
    const analysis = withFigures((figure, index) =>
      index === 0 ? { ...figure, attribution: null } : index === 1 ? { ...figure, measure: '' } : figure,
    );
    const groups = groupsOf({}, analysis);
    expect(groups.map(({ heading }) => heading)).toEqual([
      'Given by a speaker',
      'The article’s own words',
      'What is measured is not stated',
    ]);
    for (const { figures } of groups) {
      const starts = figures.map(({ start }) => start);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    }
  });

  test('small numbers are folded, unless the user keeps them or looks for them', () => {
    const analysis = withFigures((figure, index) =>
      index === 0
        ? { ...figure, incidental: true }
        : index === 1
          ? { ...figure, incidental: true, notes: [] }
          : figure,
    );
    const [first] = analysis.figures;
    expect(listsOf({}, analysis).small).toEqual([first]);
    expect(listsOf({ isKept: (id) => id === first?.id }, analysis).small).toEqual([]);
    expect(listsOf({ query: 'tonnes' }, analysis).small).toEqual([]);
  });

  test('by speaker puts every figure under who gave it', () => {
    const groups = groupsOf({ order: 'speaker' });
    expect(groups.flatMap(({ figures }) => figures)).toHaveLength(harbour.figures.length);
    expect(new Set(groups.map(({ heading }) => heading)).size).toBe(groups.length);
  });

  test('by value compares what has one unit, the largest first', () => {
    const shares = groupsOf({ order: 'value' }).find(({ heading }) => heading === '%');
    expect(shares?.figures.map(({ value }) => value)).toEqual([22.4, 9, 6.3, [5, 6]]);
  });

  test('by measure is by the alphabet, with values of one measure together', () => {
    const measures = figuresOf({ order: 'measure' })
      .map(({ measure }) => measure)
      .filter(Boolean);
    expect(measures).toEqual(measures.toSorted((a, b) => a.localeCompare(b, 'en', { sensitivity: 'base' })));
  });

  test('by change and by period set apart, at the end, what states none', () => {
    expect(groupsOf({ order: 'change' }).at(-1)?.heading).toBe('No change stated');
    expect(groupsOf({ order: 'period' }).at(-1)?.heading).toBe('No period stated');
    expect(groupsOf({ order: 'period' })[0]?.figures.map(({ period }) => period)).toEqual([
      '2025-01-01/2025-12-31',
      '2025-01-01/2025-06-30',
      '2025-01-01/2025-06-30',
    ]);
  });

  test.each<FigureOrder>(['speaker', 'text', 'value', 'measure', 'change', 'period'])(
    'in the order “%s” no figure is lost or told twice',
    (order) => {
      const ids = figuresOf({ order }).map(({ id }) => id);
      expect(ids.toSorted()).toEqual(harbour.figures.map(({ id }) => id).toSorted());
    },
  );

  test('filters by measure, unit, period and speaker', () => {
    expect(figuresOf({ query: 'usd' }).map(({ unit }) => unit)).toEqual(['USD']);
    expect(figuresOf({ query: 'us dollars' }).map(({ unit }) => unit)).toEqual(['USD']);
    expect(figuresOf({ query: 'jun 2025' })).toHaveLength(2);
    expect(groupsOf({ query: 'pilots' })).toHaveLength(1);
  });

  test('filters by kind; kinds are offered with their counts where there are several', () => {
    expect(figuresOf({ kind: 'money' }).map(({ unit }) => unit)).toEqual(['XXX', 'USD']);
    expect(figureFilters(harbour.figures)).toEqual({
      any: 'Any kind',
      percent: 'Percent (4)',
      money: 'Money (2)',
      quantity: 'Quantities (1)',
      points: 'Points (1)',
      count: 'Counts (1)',
    });
    expect(figureFilters(harbour.figures.filter(({ kind }) => kind === 'money'))).toEqual({});
  });

  test('by speaker sets apart, at the end, what nobody is named for', () => {
    const nobody = withFigures((figure, index) => (index === 0 ? { ...figure, attribution: null } : figure));
    expect(groupsOf({ order: 'speaker' }, nobody).at(-1)?.heading).toBe('No name given');
  });
});

describe('initiativeRows', () => {
  test('newest first, with those without a date set apart', () => {
    const { dated, undated } = initiativeRows(harbour, '', 'newest');
    expect(dated.map(({ date }) => date)).toEqual(['2025-05', '2025-03']);
    expect(undated.map(({ name }) => name)).toEqual(['Quiet Harbours campaign']);
  });

  test('filters by party', () => {
    expect(initiativeRows(harbour, 'denmark', 'name').dated).toHaveLength(1);
  });
});
