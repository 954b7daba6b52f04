import { expect, test } from 'vitest';
import { officeAlone } from '@/lib/core/speakers/office-alone.ts';

test.each([
  ['chairman of Corbel said in a statement', 'chairman of Corbel'],
  ['candidate whose appeal is strength', 'candidate'],
  ['head of communications after the director quit', 'head of communications'],
  ['Executive Vice President, Communications', 'Executive Vice President, Communications'],
  ['director of sales', 'director of sales'],
  ['chief of staff', 'chief of staff'],
])('%s: %s', (role, own) => {
  expect(officeAlone(role)).toBe(own);
});

test.each(['family members and advisers with suggestions', 'Republican candidates'])(
  '%s is the office of several',
  (role) => {
    expect(officeAlone(role)).toBeUndefined();
  },
);
