import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogOf } from '@/lib/core/record/catalog.ts';
import { type Marking, marked } from '@/lib/core/record/marking.ts';
import type { Annotation } from '@/lib/core/record/record.ts';
import { SAMPLE } from '../export/sample.ts';
import { recorded, T0 } from './recorded.ts';

const LATER = '2026-06-01T00:00:00.000Z';
const first = (): Annotation => {
  const [one] = recorded(SAMPLE);
  if (!one) throw new Error('nothing recorded');
  return one;
};
const mark = (marking: Marking, annotation = first()) => marked(annotation, marking, LATER);

describe('what is said of an annotation', () => {
  test('a status is set, replaced and taken away', () => {
    expect(mark({ progress: ' ask the  ministry ' }).progress).toBe('ask the ministry');
    expect(mark({ progress: 'used' }, mark({ progress: 'checked' })).progress).toBe('used');
    expect(mark({ progress: '' }, mark({ progress: 'checked' }))).not.toHaveProperty('progress');
    expect(mark({}, mark({ progress: 'checked' })).progress).toBe('checked');
  });

  test('projects and tags are added once whatever their case, renamed in place, and taken away', () => {
    const some = mark({ addProjects: ['Fares', 'Harbour'], addTags: ['ports', 'fees', 'later'] });
    expect(some).toMatchObject({ projects: ['Fares', 'Harbour'], tags: ['ports', 'fees', 'later'] });
    expect(mark({ addTags: ['Fees'] }, some).tags).toEqual(['ports', 'Fees', 'later']);
    expect(mark({ dropTags: ['fees'], addTags: ['charges'] }, some).tags).toEqual([
      'ports',
      'charges',
      'later',
    ]);
    expect(mark({ dropTags: ['fees'], addTags: ['later'] }, some).tags).toEqual(['ports', 'later']);
    expect(mark({ dropProjects: ['fares', 'harbour'] }, some)).not.toHaveProperty('projects');
  });

  test('a note goes below the one that is there', () => {
    const noted = { ...first(), note: { text: 'Ask her.', at: T0 } };
    expect(mark({ addNote: ' And him. ' }, noted).note).toEqual({ text: 'Ask her.\nAnd him.', at: LATER });
    expect(mark({ addNote: 'And him.' }).note).toEqual({ text: 'And him.', at: LATER });
  });

  test('what is too long is told', () => {
    expect(() => mark({ addProjects: ['x'.repeat(61)] })).toThrow('A project has at most 60 characters');
    expect(() => mark({ progress: 'x'.repeat(61) })).toThrow('A status has at most 60 characters');
    expect(() => mark({ addNote: 'x'.repeat(20_001) })).toThrow('A note has at most 20,000 characters');
  });

  test('laws: saying it twice is saying it once, and what is taken off is not there', () => {
    const words = fc.array(fc.stringMatching(/^[a-cA-C]{1,2}$/), { maxLength: 4 });
    fc.assert(
      fc.property(words, words, words, (had, added, dropped) => {
        const annotation = mark({ addTags: had });
        const once = mark({ addTags: added, dropTags: dropped }, annotation);
        expect(mark({ addTags: added }, once).tags).toEqual(once.tags);
        const keys = once.tags.map((tag) => tag.toLowerCase());
        expect(new Set(keys).size).toBe(keys.length);
        for (const tag of dropped) {
          const isBack = added.some((one) => one.toLowerCase() === tag.toLowerCase());
          expect(keys.includes(tag.toLowerCase())).toBe(isBack);
        }
      }),
    );
  });

  test('lists know it by the catalog', () => {
    const [one, two] = recorded(SAMPLE);
    if (!one || !two) throw new Error('nothing recorded');
    const said = [
      mark({ progress: 'used', addProjects: ['Fares', 'Harbour'] }, one),
      mark({ addProjects: ['Fares'] }, two),
    ];
    const { ids, progress, projects } = catalogOf(said);
    const having = (words: typeof projects) =>
      words?.entries.map((entry, at) => `${ids[entry]} ${words.words[words.has[at] ?? -1]}`).toSorted();
    expect(having(progress)).toEqual([`${one.id} used`]);
    expect(having(projects)).toEqual([`${one.id} Fares`, `${one.id} Harbour`, `${two.id} Fares`].toSorted());
  });
});
