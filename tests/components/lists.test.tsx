import { describe, expect, test } from 'vitest';
import { figureGroups } from '@/components/lists/figure-groups.ts';
import { initiativeRows } from '@/components/lists/initiative-rows.ts';
import { matching } from '@/components/lists/match.ts';
import { speakerRows } from '@/components/lists/speaker-rows.ts';
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
      'Nobody named',
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
    expect(rows.filter(({ doubt }) => doubt).map(({ name }) => name)).toEqual(['Nobody named']);
  });
});

describe('figureGroups', () => {
  test('puts every figure under who gave it', () => {
    const groups = figureGroups(harbour, '', 'speaker');
    expect(groups.flatMap(({ figures }) => figures)).toHaveLength(harbour.figures.length);
    expect(new Set(groups.map(({ speaker }) => speaker)).size).toBe(groups.length);
  });

  test('as in the text keeps the order of the text and names the speaker at each change', () => {
    const starts = figureGroups(harbour, '', 'text').flatMap(({ figures }) =>
      figures.map(({ start }) => start),
    );
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  test('filters by measure, unit and speaker', () => {
    const found = figureGroups(harbour, 'usd', 'speaker').flatMap(({ figures }) => figures);
    expect(found.map(({ unit }) => unit)).toEqual(['USD']);
    expect(figureGroups(harbour, 'pilots', 'speaker')).toHaveLength(1);
  });

  test('sets apart, at the end, what nobody is named for', () => {
    const nobody = harbour.figures.map((figure, index) =>
      index === 0 ? { ...figure, attribution: null } : figure,
    );
    expect(figureGroups({ ...harbour, figures: nobody }, '', 'speaker').at(-1)?.speaker).toBe('Nobody named');
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
