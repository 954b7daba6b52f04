import { describe, expect, test } from 'vitest';
import { figuresIn } from './marked-sentence.ts';

const measuresOf = (text: string): readonly string[] => figuresIn(text).map(({ measure }) => measure ?? '');

describe('what the words right beside a figure say it measures', () => {
  test.each([
    // what an amount is of, whatever else the sentence measures
    [
      'Adjusted profit was £34m, up 8%, on revenue of £410m.',
      ['Adjusted profit', 'Adjusted profit', 'revenue'],
    ],
    ['Net income improved to $0.7 million from a loss of $0.4 million.', ['Net income', 'loss']],
    // a change of something
    ['Retailers posted a 3.1% increase in sales.', ['sales (Retailers)']],
    ['Retailers posted a 3.1% increase in earnings per share.', ['earnings per share (Retailers)']],
    ['The towns saw a 19 percent greater drop in hiring.', ['greater drop in hiring']],
    ['Kestrel Energy posted a 5% rise in sales.', ['sales (Kestrel Energy)']],
    ['The court approved an 8.5% hike in water rates.', ['water rates']],
    ['“This is a 3% cut in our budget,” the dean said.', ['budget']],
    // names that one preposition holds
    [
      'The channel drew 40% more viewership than ABC and NBC in May.',
      ['more viewership the channel drew than ABC and NBC'],
    ],
    // no place of another clause
    ['The company, whose plants are in Ohio, reported revenue of $412 million.', ['revenue']],
  ])('%s', (text, measures) => {
    expect(measuresOf(text)).toEqual(measures);
  });
});

describe('the verb of a headline is no part of what is measured', () => {
  test.each([
    ['Unemployment Rate Falls to 4.1 Percent', 'Unemployment Rate'],
    ['Home Sales Drop to 4 Million', 'Home Sales'],
    ['Gold Hits Record $2,000', 'Gold'],
    ['Average Rent in Dublin Tops €2,300', 'Average Rent in Dublin'],
    ['Kestrel Energy Posts Record Profit of $412 Million', 'Record Profit (Kestrel Energy)'],
    ['Profits at Halden Foods Jump by a Third', 'Profits at Halden Foods'],
  ])('%s', (text, measure) => {
    expect(measuresOf(text)).toEqual([measure]);
  });
});
