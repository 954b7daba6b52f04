import { expect, test } from 'vitest';
import { figuresIn } from './marked-sentence.ts';

const lastMeasure = (text: string): string | undefined => figuresIn(text).at(-1)?.measure;

test.each([
  ['Militants seized 21 monks, 20 of them Egyptian Copts.', 'Egyptian Copts militants seized'],
  [
    'Some 43,000 residents have already voted, roughly 25,000 of them Republicans.',
    'Republicans that have already voted',
  ],
  ['At least 26 people died, 15 of them children.', 'children that died'],
  ['The council approved 640 homes, 210 of them affordable.', 'affordable homes the council approved'],
  ['The company will close 86 shops, 24 of them in Marlow.', 'shops the company will close in Marlow'],
  [
    'The agency has 640 inspectors, 120 of whom were trainees.',
    'inspectors of the agency that were trainees',
  ],
  ['The zoo lost 34 birds, 11 of which died of heat.', 'birds that died of heat'],
  ['They interviewed 820 parents, 410 of whom said they had moved.', 'parents that had moved'],
  ['Officials said 44 people had died, including 17 children.', 'children that had died'],
  ['The attack killed 19 people, including 14 children and 16 women.', 'women the attack killed'],
  [
    'With more than 7,000 participants, including 1,000 pastors, it was the largest.',
    'pastors (participants)',
  ],
])('a part is told of with its whole: %s', (text, measure) => {
  expect(lastMeasure(text)).toBe(measure);
});

test.each([
  ['Militants seized 21 monks, 20 of them Egyptian Copts.', 'Egyptian Copts'],
  ['The union represents 12,000 drivers, 3,000 of them part-time.', 'drivers'],
])('what they are is their unit, and no quality: %s', (text, unit) => {
  expect(figuresIn(text).at(-1)?.unit).toBe(unit);
});
