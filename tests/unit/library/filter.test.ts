import { describe, expect, test } from 'vitest';
import { CLAIM, entriesOf, FIGURE } from '@/components/library/model/entries.ts';
import { filterEntries, filterIndex } from '@/components/library/model/filter.ts';
import { type Filters, NO_FILTERS } from '@/components/library/model/view-state.ts';
import { manyArticles } from './many-articles.ts';
import { recorded } from './recorded.ts';

const entries = entriesOf(
  [
    recorded('harbour', '2025-03-02', [
      {
        speaker: 'Ada Lund',
        flags: ['unsure'],
        tags: ['fish'],
        progress: 'used',
        projects: ['Nets', 'Fares'],
      },
      { speaker: 'Ada Lund', label: 'indirect', act: 'warn', flags: ['holdsFigure', 'note'] },
      { type: 'f', speaker: 'Ada Lund', label: 'catch' },
      { speaker: 'Bo Reed', flags: ['edited'], tags: ['fish', 'later'] },
    ]),
    recorded('mill', '2025-06-20', [
      { speaker: 'Bo Reed', label: 'mixed', progress: 'ask her', projects: ['Fares'] },
      { type: 'i', label: 'Mill Plan' },
    ]),
  ],
  [],
);
const index = filterIndex(entries);

function left(filters: Partial<Filters>, matches?: Uint8Array, of = CLAIM) {
  const found = filterEntries(index, { ...NO_FILTERS, ...filters }, matches, of);
  return { ...found, ids: [...found.shown].map((entry) => entries.ids[entry]) };
}

const tell = (values: readonly { value: string; count: number; isOn: boolean }[]) =>
  values.map(({ value, count, isOn }) => `${isOn ? '✓' : ''}${value} ${count}`);

describe('filters', () => {
  test('leave everything, newest article first, where nothing is asked', () => {
    expect(left({}).ids).toEqual(['mill-0', 'mill-1', 'harbour-0', 'harbour-1', 'harbour-2', 'harbour-3']);
    expect(left({}).counts).toEqual([4, 1, 1]);
  });

  test.each<[Partial<Filters>, string[]]>([
    [{ speaker: ['Ada Lund'] }, ['harbour-0', 'harbour-1', 'harbour-2']],
    [{ speaker: ['Ada Lund', 'Bo Reed'] }, ['mill-0', 'harbour-0', 'harbour-1', 'harbour-2', 'harbour-3']],
    [{ standing: ['unsure'] }, ['harbour-0']],
    [{ standing: ['unsure', 'hand'] }, ['harbour-0', 'harbour-3']],
    [{ tag: ['fish'], standing: ['hand'] }, ['harbour-3']],
    [{ project: ['Fares'] }, ['mill-0', 'harbour-0']],
    [{ project: ['Nets', 'Fares'], status: ['used'] }, ['harbour-0']],
    [{ site: ['mill.example'] }, ['mill-0', 'mill-1']],
    [{ holds: ['note'] }, ['harbour-1']],
    [{ from: '2025-04' }, ['mill-0', 'mill-1']],
    [{ to: '2025-03', tag: ['later'] }, ['harbour-3']],
    [{ speaker: ['Nobody here'] }, []],
  ])('%o', (filters, ids) => {
    expect(left(filters).ids).toEqual(ids);
  });

  test('of claims alone do not touch figures and initiatives', () => {
    expect(left({ form: ['indirect'] }).ids).toEqual(['mill-1', 'harbour-1', 'harbour-2']);
    expect(left({ stance: ['warn'] }).counts).toEqual([1, 1, 1]);
  });

  test('hold what the search found', () => {
    expect(left({}, Uint8Array.from([0, 1, 0, 0, 1, 0])).ids).toEqual(['mill-1', 'harbour-2']);
  });
});

describe('facets', () => {
  test('of projects and statuses count each of them, statuses in the order of the work', () => {
    expect(tell(left({}).facets.project)).toEqual(['Fares 2', 'Nets 1']);
    expect(tell(left({ project: ['Nets'] }).facets.status)).toEqual(['used 1']);
    expect(tell(left({}).facets.status)).toEqual(['used 1', 'ask her 1']);
  });

  test('know as many tags as there are', () => {
    const tagged = recorded('many', '2025-01-01', [
      { tags: Array.from({ length: 90 }, (_, at) => `t${at}`) },
      { tags: ['t89'] },
    ]);
    const many = filterIndex(entriesOf([tagged], []));
    const { shown, facets } = filterEntries(many, { ...NO_FILTERS, tag: ['t89'] }, undefined, CLAIM);
    expect(shown).toEqual(Int32Array.of(0, 1));
    expect(facets.tag).toHaveLength(90);
    expect(facets.tag[0]).toMatchObject({ value: 't89', count: 2, isOn: true });
  });

  test('count what each value would leave beside the other facets, the commonest first', () => {
    const { facets } = left({ speaker: ['Bo Reed'] });
    expect(tell(facets.speaker)).toEqual(['✓Bo Reed 2', 'Ada Lund 2']);
    expect(tell(facets.form)).toEqual(['direct 1', 'mixed 1']);
    expect(tell(facets.tag)).toEqual(['fish 1', 'later 1']);
    expect(tell(facets.stance)).toEqual(['say 2']);
  });

  test('count the type that is looked at', () => {
    expect(tell(left({}, undefined, FIGURE).facets.speaker)).toEqual(['Ada Lund 1']);
  });

  test('keep what is filtered by, so that it can be taken off', () => {
    expect(tell(left({ speaker: ['Nobody here'] }).facets.speaker)).toContain('✓Nobody here 0');
  });

  test('a count is what there is once the value is chosen', () => {
    const many = filterIndex(entriesOf(manyArticles(60, 20), []));
    const filters = { ...NO_FILTERS, form: ['direct' as const] };
    const { facets } = filterEntries(many, filters, undefined, CLAIM);
    for (const { value, count } of [...facets.stance, ...facets.standing.slice(0, 0)]) {
      const chosen = { ...filters, stance: [value] } as Filters;
      expect(filterEntries(many, chosen, undefined, CLAIM).counts[0]).toBe(count);
    }
    for (const { value, count } of facets.site) {
      const chosen = { ...filters, site: [value] };
      expect(filterEntries(many, chosen, undefined, CLAIM).counts[0]).toBe(count);
    }
  });
});
