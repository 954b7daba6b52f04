import { expect, test } from 'vitest';
import { fieldsIn } from './marked-sentence.ts';

const FIRST = 'The ministry received 3,120 complaints in May.';

test.each([
  ['Some 412 of them were upheld.', ['412']],
  ['Of those, 412 were upheld.', ['412']],
  ['Of these, about 412 are open.', ['412']],
  ['Out of the 3,120 complaints, 412 were upheld.', ['3,120', '412']],
  ['The figure was 12% higher than a year earlier.', ['12%']],
  ['This was 12% more than a year earlier.', ['12%']],
  // a time of its own, and what is to come
  ['This is to rise by 12% soon.', []],
])('%s', (sentence, dated) => {
  const periods = fieldsIn(`${FIRST} ${sentence}`, 'period').slice(1);
  expect(periods).toEqual(dated.map((words) => `${words}: 2025-05-01/2025-05-31`));
});

test.each([
  'The figure was 2,800 in 2012 and in other years.',
  'It is a ministry of 300 rooms in three cities. The figure was 12% higher.',
])('not %s', (sentence) => {
  expect(fieldsIn(`${FIRST} ${sentence}`, 'period').slice(1).join()).not.toMatch(/(?:2,800|12%): 2025-05/);
});

test('"since 2008" is no time that "a year earlier" is counted from', () => {
  const text =
    'The rate stood at 5.4% in May. It was the lowest since 2008 and compared with 6.1% a year earlier.';
  expect(fieldsIn(text, 'period')).toEqual(['5.4%: 2025-05-01/2025-05-31', '6.1%: 2024-05-01/2024-05-31']);
});

// What an amount is reckoned by is its own only where it stands behind the amount.
test.each([
  [
    'Book value per share rose 3.6% to $15.13.',
    ['3.6%: Book value per share', '$15.13: Book value per share'],
  ],
  [
    'Diluted earnings per share were $0.54, up from $0.40 a year earlier.',
    ['$0.54: Diluted earnings per share', '$0.40: Diluted earnings per share'],
  ],
  [
    'Net income was $188 million, or $1.07 per share, versus $165 million a year ago.',
    ['$188 million: Net income', '$1.07: Net income per share', '$165 million: Net income'],
  ],
])('%s', (sentence, measures) => {
  expect(fieldsIn(sentence, 'measure')).toEqual(measures);
});
