import { describe, expect, test } from 'vitest';
import { fieldsIn, markFigures } from './marked-sentence.ts';

// What offices, banks and papers of other countries write, as texts showed that nobody had read.

describe('amounts', () => {
  test.each([
    // millions of pounds, and millions with one letter
    ['The mill’s net profit fell {7%|percent 7 %} to {399 million pounds|money 399000000 GBP}.'],
    ['The bid of {600 million pounds|money 600000000 GBP} ({900 million euros|money 900000000 EUR}) failed.'],
    ['The bank will raise {5 billion pounds|money 5000000000 GBP} from its shareholders.'],
    ['The firm recalled {1.2 million pounds|quantity 1200000 [lb_av]} because of glass.'],
    ['The number of thefts rose from {5.9m|count 5900000 thefts} to {11m|count 11000000 thefts}.'],
    [
      'Earnings were {77m euros|money 77000000 EUR} ({£53m|money 53000000 GBP}), up from {38m|money 38000000 EUR}.',
    ],
    [
      'The {£12m|money 12000000 GBP} arena has a {400m|quantity 400 m} track and lies within {500m|quantity 500 m} of the sea.',
    ],
    ['It took {six|count 6 lives} lives, and the number of deaths was {237|count 237 deaths}.'],
    // the number of something, told by “was”
    ['The total number of deaths for the year was {237|count 237 deaths}, the office said.'],
    ['The number of crimes recorded by the police was nearly {five million|count 5000000 crimes}.'],
  ])('%s', (marked) => {
    expect(markFigures(marked.replace(/\{([^|{}]+)\|[^{}]*\}/g, '$1'))).toBe(marked);
  });
});

describe('what is measured', () => {
  test.each([
    ['The office said on Tuesday that revenue declined 7.4%.', ['7.4%: revenue']],
    ['The bank announced on 3 May that net profit rose 7.4%.', ['7.4%: net profit']],
    [
      'Halden saw a 12% rise in visitors, Oro posted a 16% rise and Marlow recorded an increase of 9%.',
      ['12%: visitors (Halden)', '16%: visitors (Oro)', '9%: visitors (Marlow)'],
    ],
    ['There was a drop in cases, with deaths down by almost a third.', ['a third: deaths']],
    ['Retail sales rose for a ninth month in May, up 1.4 per cent.', ['1.4 per cent: Retail sales']],
    ['A long decline in burglary was reversed, rising 7%.', ['7%: burglary']],
    ['The 10% rise in police recorded crime includes burglary.', ['10%: police recorded crime']],
    [
      'The worst-hit towns were Halden, with 365 dead, and Marlow, 308 dead.',
      ['365: people dead (Halden)', '308: people dead (Marlow)'],
    ],
    [
      'Earnings per share were 2.91 sen compared with 3.27 sen.',
      ['2.91 sen: Earnings per share', '3.27 sen: Earnings per share'],
    ],
    [
      'The budget calls for using $5.7 million from the city’s reserves.',
      ['$5.7 million: amount used from the city’s reserves'],
    ],
    [
      'Growth will slow, with their forecast for annual growth revised down from 2.2 percent to 1.7 percent.',
      ['2.2 percent: forecast for annual growth', '1.7 percent: forecast for annual growth'],
    ],
    ['Growth in lending eased to 4.1%.', ['4.1%: Growth in lending']],
    [
      'The firm’s earnings fell 42% to $1.28 billion, or 23 cents per share.',
      ['42%: firm’s earnings', '$1.28 billion: firm’s earnings', '23 cents: firm’s earnings per share'],
    ],
    [
      'The company reported a loss for the third quarter of $12 million, or 41 cents a share.',
      ['$12 million: loss', '41 cents: loss per share'],
    ],
    [
      'Total household debt excluding mortgages: £212.4 billion, up 5.9 per cent',
      [
        '£212.4 billion: Total household debt excluding mortgages',
        '5.9 per cent: Total household debt excluding mortgages',
      ],
    ],
    [
      'The quake hit an area 200 km (120 miles) northwest of the town of Oro late on Tuesday.',
      ['200 km: distance northwest of the town of Oro', '120 miles: distance northwest of the town of Oro'],
    ],
    [
      'The central bank announced its decision to cut the benchmark rate by half a percentage point to 3.5%.',
      ['half a percentage point: benchmark rate', '3.5%: benchmark rate'],
    ],
    [
      'A storm struck a remote part of the coast, killing 19 people and injuring 247.',
      ['19: people killed', '247: people injured'],
    ],
    ['The second quarter shows an overall increase of 9% in overnight arrivals.', ['9%: overnight arrivals']],
    [
      'Over a quarter (26 percent) of those polled said they do not fit in with their firm.',
      [
        'a quarter: those polled that do not fit in with their firm',
        '26 percent: those polled that do not fit in with their firm',
      ],
    ],
    [
      'Some 40% of firms act on findings, compared with 35% of charities.',
      ['40%: firms that act on findings', '35%: charities that act on findings'],
    ],
    [
      'The plan covers 40 villages, compared with 35% of towns.',
      ['40: villages the plan covers', '35%: towns'],
    ],
    [
      'The share was 33 percent, compared to 16 percent of those aged 50 or older.',
      ['33 percent: share', '16 percent: share of those aged 50 or older'],
    ],
    [
      'After 4.7 percent inflation for July, inflation rose to 5.3 percent in August.',
      ['4.7 percent: inflation for July', '5.3 percent: inflation'],
    ],
  ])('%s', (text, measures) => {
    expect(fieldsIn(text, 'measure')).toEqual(measures);
  });
});

describe('periods', () => {
  test.each([
    // the same period as was told of, and not that of the year before
    [
      'Sales from July to September 2024 rose 14 per cent, and their volume rose 15 per cent for the same period.',
      ['14 per cent: 2024-07-01/2024-09-30', '15 per cent: 2024-07-01/2024-09-30'],
    ],
    [
      'Freight is a third above volumes moved three years ago. Over the same period, staff grew from 700 to 900.',
      [],
    ],
    [
      'Lund earned $3 million in the second quarter of 2025. In the second quarter last year it earned $2 million. Sales for the quarter rose to $40 million from $38 million a year earlier.',
      [
        '$3 million: 2025-04-01/2025-06-30',
        '$2 million: 2024-04-01/2024-06-30',
        '$40 million: 2025-04-01/2025-06-30',
        '$38 million: 2024-04-01/2024-06-30',
      ],
    ],
    ['Cases fell by 16% or 19,479 cases over 2023.', []],
    ['He was fined $5,000 for driving drunk in 2023.', []],
    [
      'Sales rose 14 per cent in the second and third quarters of 2024.',
      ['14 per cent: 2024-04-01/2024-09-30'],
    ],
    ['Sales between the second and third quarters of 2024 rose 14 per cent.', []],
    [
      'The economy is expected to grow 1.2 per cent this year and 1.9 per cent next.',
      ['1.2 per cent: 2025-01-01/2025-12-31', '1.9 per cent: 2026-01-01/2026-12-31'],
    ],
    // what one firm tells of its year is not the others’
    [
      'Corbel Inc. had third-quarter costs of $3 million. Lund Mills Ltd. said that its first quarter ended June 30. Tarn Group plans no more.',
      [],
    ],
  ])('%s', (text, periods) => {
    expect(fieldsIn(text, 'period')).toEqual(periods);
  });
});

describe('changes', () => {
  test.each([
    ['The board raised the key policy rates 25 basis points in May.', ['25 basis points: up']],
    ['The drop in net profit by 3% is caused by costs.', ['3%: down']],
    ['Textiles recorded 27.9 per cent increases.', ['27.9 per cent: up']],
    ['She needs to curb her 20-point deficit among men.', []],
  ])('%s', (text, changes) => {
    expect(fieldsIn(text, 'change')).toEqual(changes);
  });
});
