import { expect, test } from 'vitest';
import { unitCode } from '@/lib/core/export/unit-code.ts';

test.each([
  ['percent', '%', 'P1'],
  ['money', 'VND', 'ISO4217:VND'],
  ['money', 'XXX', undefined],
  ['money', '', undefined],
  ['quantity', 'km', 'UCUM:km'],
  ['points', 'pp', undefined],
  ['count', 'ferries', undefined],
  ['rate', 'per 100,000 people', undefined],
] as const)('the code of %s in “%s” is %s', (kind, unit, code) => {
  expect(unitCode({ kind, unit })).toBe(code);
});
