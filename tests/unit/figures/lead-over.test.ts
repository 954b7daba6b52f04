import { expect, test } from 'vitest';
import { figuresIn } from './marked-sentence.ts';

const measuresOf = (text: string): string[] => figuresIn(text).map(({ measure }) => measure);

test.each([
  ['Labour is ahead of the Greens by 12 points.', ['lead of Labour over Greens']],
  ['Ana Rao leads Ben Oduya by 12 points.', ['lead of Ana Rao over Ben Oduya']],
  [
    'Ms. Rao leads Mr. Oduya among likely voters by 12 points.',
    ['lead of Ms. Rao over Mr. Oduya among likely voters'],
  ],
  [
    'Ana Rao leads Ben Oduya by 8 points and 11 points, respectively.',
    ['lead of Ana Rao over Ben Oduya', 'lead of Ana Rao over Ben Oduya'],
  ],
  ['Ana Rao trailed Ben Oduya by 20 points.', ['lead of Ben Oduya over Ana Rao']],
  ['The polls showed Ana Rao leading Ben Oduya by 7 points.', ['lead of Ana Rao over Ben Oduya']],
  ['One poll had Ana Rao up 12 percentage points over Ben Oduya.', ['lead of Ana Rao over Ben Oduya']],
  ['He was second, 22 points behind Ana Rao.', ['lead of Ana Rao']],
  ['His distant second-place finish, 22 points behind Ana Rao, hurt.', ['lead of Ana Rao']],
  [
    'Ms. Rao leads Mr. Oduya in polls by a three-percentage-point margin, 45.4 percent to 42 percent.',
    ['lead of Ms. Rao over Mr. Oduya', 'share for Ms. Rao', 'share for Mr. Oduya'],
  ],
  ['Ana Rao beat Ben Oduya 53 percent to 36 percent in Lund.', ['share for Ana Rao', 'share for Ben Oduya']],
  ['Ms. Rao would beat him 53 percent to 36 percent.', ['share for Ms. Rao', 'share for rival of Ms. Rao']],
])('what separates two who are measured against each other: %s', (text, measures) => {
  expect(measuresOf(text)).toEqual(measures);
});

test.each([
  'Exports led the decline by 3 percent.',
  'Profit beat estimates by 5 percent.',
  'Sales rose from 42 percent to 45 percent.',
])('a thing leads nobody: %s', (text) => {
  expect(measuresOf(text).join(' ')).not.toMatch(/lead of|share for/);
});
