import { expect, test } from 'vitest';
import { timeless } from '@/components/library/model/timeless.ts';

test.each([
  ['Passengers, 2024', 'Passengers'],
  ['Freight, containers, 2024/25', 'Freight, containers'],
  ['Freight, containers, FY2024', 'Freight, containers'],
  ['2025, Q1, Sales', 'Sales'],
  ['Sales, January, 2024', 'Sales'],
  ['Sales, Jan–Jun 2025', 'Sales'],
  ['Sales, year ended 31 March 2025', 'Sales'],
  ['Sales, first half 2025', 'Sales'],
  ['Ships, 1990s', 'Ships'],
  ['Sales, 2019–2024', 'Sales'],
])('“%s” measures “%s”', (measure, without) => {
  expect(timeless(measure)).toBe(without);
});

test.each([
  'Passengers',
  'Q1, 2025',
  'people, aged 18 to 39',
  'jobs, to 2',
  'Passengers, 2024 (forecast)',
  'ships, marching bands',
  'sales, Mayfair',
])('“%s” stays', (measure) => {
  expect(timeless(measure)).toBe(measure);
});
