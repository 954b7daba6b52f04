import { expect, test } from 'vitest';
import { fieldsIn } from './marked-sentence.ts';

test.each([
  // one thing in two forms
  ['The firm earned $6 million, or $0.32 a share, in May.', ['$6 million', '$0.32']],
  ['Traffic rose by 244 billion miles, or 11.7%, in May.', ['244 billion miles', '11.7%']],
  // an amount and how it has changed
  [
    'Output averaged 28 million barrels in May, down by 2 million barrels from April.',
    ['28 million barrels', '2 million barrels'],
  ],
  ['Sales came to £41m, up 12 per cent, in May.', ['£41m', '12 per cent']],
  ['Sales came to £41m in May (up 12 per cent).', ['£41m', '12 per cent']],
  ['Exports reached $41 billion in May, representing growth of 12%.', ['$41 billion', '12%']],
  ['Arrivals recorded a growth of 14 percent to 2,050,832 in May.', ['14 percent', '2,050,832']],
  ['The firm reported a 12% increase in sales to $41 million in May.', ['12%', '$41 million']],
  // and what is a part of it
  ['The group sold 1,200 homes in May, including 300 flats.', ['1,200', '300']],
  ['The group sold 1,200 homes in May, of which 300 were flats.', ['1,200', '300']],
  // a level that another is compared with is of another time
  ['Sales rose to $41 million in May, up from $36 million.', ['$41 million']],
  ['The group sold 1,200 homes in May, or so it said, and has 300 staff.', ['1,200']],
])('%s', (sentence, dated) => {
  expect(fieldsIn(sentence, 'period')).toEqual(dated.map((words) => `${words}: 2025-05-01/2025-05-31`));
});
