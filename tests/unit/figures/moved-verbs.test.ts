import { expect, test } from 'vitest';
import { fieldsIn } from './marked-sentence.ts';

// A verb that no list knows states what it is said of, where the form shows that an amount or a level has moved.
test.each([
  ['Retail sales edged up 0.3%.', ['0.3%: Retail sales']],
  ['Core prices nudged higher by 0.4%.', ['0.4%: Core prices']],
  ['Inflation picked up to 3.4% from 3.1%.', ['3.4%: Inflation', '3.1%: Inflation']],
  ['Freight rates shot up to $4,200.', ['$4,200: Freight rates']],
  ['Vacancies ebbed 6% to 812,000.', ['6%: Vacancies', '812,000: Vacancies']],
  ['Margins fattened to 14% from 11%.', ['14%: Margins', '11%: Margins']],
  ['The jobless rate hovered at 5.1%.', ['5.1%: jobless rate']],
  [
    'The minister stated that his fees edged up from $3 million to $5 million.',
    ['$3 million: fees', '$5 million: fees'],
  ],
  ['Rao picked up $2 million in donations.', ['$2 million: donations Rao picked up']],
  ['Kell took back 12 percent of the seats.', ['12 percent: seats Kell took back']],
])('%s', (sentence, measures) => {
  expect(fieldsIn(sentence, 'measure')).toEqual(measures);
});

test.each([
  ['Rents mushroomed by 28 percent.', ['28 percent: up']],
  ['Demand softened 2 percent.', ['2 percent: down']],
  ['Shares in Oro vaulted 14 percent.', ['14 percent: up']],
  ['The index bounced back 2.1%.', ['2.1%: up']],
  ['Output spiked by nearly 4%.', ['4%: up']],
  ['Growth picked up 1.2%.', ['1.2%: up']],
  ['Kell picked up 12 percent of the vote.', []],
])('which way: %s', (sentence, ways) => {
  expect(fieldsIn(sentence, 'change')).toEqual(ways);
});

// “up to” is where it ended, and no most.
test.each([
  ['The yield ticked up to 4.2% from 4.1%.', []],
  ['Annual dues have gone up to $8,400.', []],
  ['Output stepped up to 51,000 tonnes.', []],
  ['The agency will pick up to four finalists.', ['four: up to']],
  ['The rebate could go up to $8,400.', ['$8,400: up to']],
])('bound: %s', (sentence, bounds) => {
  expect(fieldsIn(sentence, 'bound')).toEqual(bounds);
});

// The particle of the verb that a measure ends with stays.
test.each([
  ['About 12% of eligible voters turned out, the most in years.', ['12%: eligible voters that turned out']],
  ['The vote was put off after 14 bidders pulled out.', ['14: bidders that pulled out']],
  ['Two donkeys walked down the street.', ['Two: donkeys that walked']],
])('%s', (sentence, measures) => {
  expect(fieldsIn(sentence, 'measure')).toEqual(measures);
});
