import { expect, test } from 'vitest';
import { definedNames } from '@/lib/core/entities/phrases/defined-names.ts';

const namesIn = (text: string): string[] =>
  definedNames(text).map(({ name, acronym }) => `${name} ${acronym}`);

test.each([
  ['It met the Ports, Fisheries and Trade Agency (PFTA) today.', 'Ports, Fisheries and Trade Agency PFTA'],
  ['Oro’s Ministry of Trade (MoT) met.', 'Ministry of Trade MoT'],
  ['Tehrik-e-Oro Lakeland (TOL) met.', 'Tehrik-e-Oro Lakeland TOL'],
])('%s', (text, expected) => {
  expect(namesIn(text)).toEqual([expected]);
});

test.each([
  'The Western Oro (WO) Police Force met.',
  'Its chief executive officer (CEO) left.',
  'The Chief Executive Officer (CEO) left.',
  'It sold ten pumps (TP) in May.',
])('no name: %s', (text) => {
  expect(namesIn(text)).toEqual([]);
});

test('letters that fit in billions of ways are tried in few', () => {
  expect(namesIn(`${'de '.repeat(40)}(DDDDDDDDDD), ${'De '.repeat(40)}(DDDDDDDDDX)`)).toEqual([]);
});
