import { expect, test } from 'vitest';
import { kindBeside } from '@/components/words/deeds.ts';

test('the kind of an initiative does not say again what its name is', () => {
  expect(kindBeside({ name: 'plan', kind: 'plan' })).toBe('');
  expect(kindBeside({ name: 'Plan', kind: 'plan' })).toBe('');
  expect(kindBeside({ name: 'Harbour Action Plan', kind: 'action plan' })).toBe('action plan');
});
