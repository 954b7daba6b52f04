import { expect, test } from 'vitest';
import { namesAlone } from '@/lib/core/speakers/names-alone.ts';

test.each([
  ['Rao', 'Ana Rao'],
  ['the businessman and reality star', 'Ana Rao'],
  ['The presumptive nominee and former secretary of state', 'Ana Rao'],
  ['the ministry and its staff', 'Ministry of Works and Grids'],
])('%s is another name of %s', (alias, name) => {
  expect(namesAlone(alias, name)).toBe(true);
});

test.each([
  'Ms. Rao and her campaign',
  'Rao and Tull',
  'both Rao and Tull',
  'She and her aides',
  'The mayor and the treasurer',
  'The firm and Lakeland’s secretary of state',
  'who served in the House',
  'whose campaign',
  'a teary-eyed Rao',
  'another pollster',
  'Ana Rao of Corbel',
  'ANA RAO',
])('%s tells of others or is no name', (alias) => {
  expect(namesAlone(alias, 'Ana Rao')).toBe(false);
});

test.each(['The three scholars', 'The scholars of the Lakes Board', 'Proponents like Ms. Rao', 'the couple'])(
  '%s is no other name of one person',
  (alias) => {
    expect(namesAlone(alias, 'Ana Rao', true)).toBe(false);
    expect(namesAlone(alias, 'Lakes Institute')).toBe(true);
  },
);

test.each(['Mr. Banders', 'the governess'])('%s may be one person', (alias) => {
  expect(namesAlone(alias, 'Ana Rao', true)).toBe(true);
});
