import { describe, expect, test } from 'vitest';
import { rulesMeasuresIn } from './marked-sentence.ts';

describe('a measure has all that belongs to its noun, and nothing of another', () => {
  test.each([
    [
      '$17 million for improvements to Quay Street in Oro.',
      ['$17 million: improvements to Quay Street in Oro'],
    ],
    ['It took nearly eight hours to sort the mail.', ['eight hours: time to sort the mail']],
    [
      'A team have dedicated over 1000 hours to its repair.',
      ['1000 hours: time a team have dedicated to its repair'],
    ],
    [
      'Lund reported margins of 5%, yields of 6%, and returns of 7%, compared to 4%, 3%, and 2% a year ago.',
      ['5%: margins', '6%: yields', '7%: returns', '4%: margins', '3%: yields', '2%: returns'],
    ],
    [
      'Five bakers, two clerks and four drivers were charged with theft.',
      [
        'Five: bakers charged with theft',
        'two: clerks charged with theft',
        'four: drivers charged with theft',
      ],
    ],
    [
      'The number of cases that were accepted for trial this year fell to 5,100.',
      ['5,100: number of cases that were accepted for trial'],
    ],
    ['A man who has the means to feed 12 million people is in jail.', ['12 million: people to feed']],
    ['The soap is twice as absorbent as sand.', ['twice: soap as absorbent as sand']],
    ['The fever is 90 percent curable.', ['90 percent: fever curable']],
    ['They sold it for $9 million.', []],
    ['The loan book grew with a weighted average yield of 6.15%.', ['6.15%: weighted average yield']],
    ['The kit is available for purchase at $599.', []],
    [
      'Lund gave $1 million to the mill to mend roofs, and $130,000 to the Oro choir.',
      [
        '$1 million: amount Lund gave to the mill to mend roofs',
        '$130,000: amount Lund gave to the Oro choir',
      ],
    ],
    ['Its goal was to collect 7,000 toys.', ['7,000: toys to collect']],
    ['Lund expects to hire 40 cooks.', ['40: cooks Lund expects to hire']],
    ['The loans ranged from $15,000 to $36,000.', ['$15,000: loans', '$36,000: loans']],
    [
      'The van has an unbraked towing capacity of 750 kilograms.',
      ['750 kilograms: unbraked towing capacity'],
    ],
    ['Bad credit grew, with nonperforming assets at 0.41%.', ['0.41%: nonperforming assets']],
    [
      'Among the 833 cars currently owned by the town, 29 cars are missing.',
      ['833: cars currently owned by the town', '29: cars that are missing'],
    ],
    ['Despite the ban, 16 cars had been bought in for the office.', ['16: cars bought in for the office']],
    ['It met 140 whales beaching and dying on the island.', ['140: whales beaching and dying on the island']],
    [
      'It holds 80 drugs, four of which remain on the list.',
      ['80: drugs held', 'four: drugs that remain on the list'],
    ],
    [
      'The total spending for the plan by the council was $24 million.',
      ['$24 million: total spending for the plan by the council'],
    ],
    [
      'Lund Mills, with a value of $157 million, is among the largest.',
      ['$157 million: value of Lund Mills'],
    ],
    ['It was down for four straight years, down well over 60%.', ['four: straight years']],
    [
      'The city has 25 road crews. That number can grow to more than 60.',
      ['25: road crews of the city', '60: road crews of the city'],
    ],
  ])('%s', (text, expected) => {
    expect(rulesMeasuresIn(text)).toEqual(expected);
  });
});
