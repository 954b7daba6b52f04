import { expect, test } from 'vitest';
import { fieldsIn, figuresIn } from './marked-sentence.ts';

// The verb of a measure is told whole: its particle, what it leads to, and as a verb where the text has a participle.
test.each([
  ['The town turned down $2 million in state aid.', ['$2 million: state aid the town turned down']],
  ['The school laid off 40 teachers in May.', ['40: teachers the school laid off']],
  ['The bakery gave away 300 loaves to neighbours.', ['300: loaves the bakery gave away to neighbours']],
  [
    'It put up 43 million euros to buy a painting for the museum.',
    ['43 million euros: amount put up to buy a painting for the museum'],
  ],
  ['The port is expected to pick up to four finalists.', ['four: finalists the port is expected to pick']],
  [
    'Each committee is working to raise more than $60 million.',
    ['$60 million: amount each committee is working to raise'],
  ],
  ['Much of it came from donors giving $200 or less.', ['$200: amount donors give']],
  ['The monthly aid sees each family receiving $80.', ['$80: amount each family receives']],
  // What somebody does may cost, and not what it is done to.
  ['The group said that treating the pox costs $3 billion.', ['$3 billion: treating the pox cost']],
  ['Building a new home takes seven months.', ['seven months: Building a new home']],
  ['Cleaning up the spill will cost the firm $65 million.', ['$65 million: Cleaning up the spill cost']],
  // A deed, not a change in a place
  ['Oro cut 784 workers in Halden.', ['784: workers Oro cut in Halden']],
  // What stands behind a size is no “amount”.
  ['It made the car two inches wider than the outgoing model.', []],
  // A clause is no part of the noun before it.
  ['He refused to attend the next debate unless he is paid $5 million.', ['$5 million: next debate']],
])('%s', (sentence, measures) => {
  expect(fieldsIn(sentence, 'measure')).toEqual(measures);
});

test('“over” of a verb is no bound', () => {
  const [handed] = figuresIn('Wealthy donors handed over $25 million last month.');
  expect(handed).toMatchObject({ measure: 'amount Wealthy donors handed over' });
  expect(handed).not.toHaveProperty('bound');
  expect(figuresIn('The fund spent over $25 million.')[0]).toHaveProperty('bound');
});
