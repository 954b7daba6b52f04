import { expect, test } from 'vitest';
import { compareNames, nameWords } from '@/lib/core/entities/mentions/compare-names.ts';

const compare = (a: string, b: string): number => compareNames(nameWords(a), nameWords(b));

test.each([
  ['Ana Rao', 'Ana Rao', 4],
  ['Rao', 'Ana Rao', 2],
  ['Ana', 'Ana Rao', 1],
  ['Hoa', 'Le Thi Hoa', 2],
  ['Wang', 'Wang Jiang', 1],
  ['Ana Rao', 'Ana R. Rao', 3],
  ['A. Rao', 'Ana Rao', 3],
  ['Tomas Ferreira', 'Tomás Ferreira', 4],
  ['Ana Rao’s', 'Ana Rao', 4],
  ['Tess Merriman', 'John Merriman', 0],
  ['Le Thi Hoa', 'Nguyen Thi Hoa', 0],
  ['Rao', 'Lee', 0],
  ['', 'Rao', 0],
])('%s and %s: %d', (a, b, score) => {
  expect(compare(a, b)).toBe(score);
  expect(compare(b, a)).toBe(score);
});
