import { describe, expect, test } from 'vitest';
import { MEASURE_WEIGHTS_SIZE } from '@/lib/core/figures/measure/choice/features.ts';
import { BELONGING_WEIGHTS_SIZE } from '@/lib/core/figures/measure/choice/phrase-features.ts';
import { BELONGING_WEIGHTS, MEASURE_WEIGHTS } from '@/lib/core/figures/measure/choice/weights.ts';
import { figuresIn } from '../marked-sentence.ts';

const measuresIn = (text: string): string[] => figuresIn(text).map(({ measure }) => measure);

test('there is a weight for each feature', () => {
  expect(MEASURE_WEIGHTS).toHaveLength(MEASURE_WEIGHTS_SIZE);
  expect(BELONGING_WEIGHTS).toHaveLength(BELONGING_WEIGHTS_SIZE);
});

describe('what the sentence offers is chosen where the rules say too little', () => {
  test.each([
    ['The kit is available for purchase at $599.', ['kit']],
    ['At $3.2 billion, the deal is the biggest of its kind.', ['deal']],
    ['The bridge, at 1,020 metres the longest here, is new.', ['bridge']],
  ])('%s', (text, measures) => {
    expect(measuresIn(text)).toEqual(measures);
  });
});

describe('figures that are of one measure by the rules have one', () => {
  test.each([
    ['Revenue rose 20 percent to $54 million from $50 million.'],
    ['The price of maize has doubled in a year to 520 euros.'],
    ['Arson cases fell 30% to 80 from 100.'],
  ])('%s', (text) => {
    expect(new Set(measuresIn(text)).size).toBe(1);
  });
});

describe('what a number counts is what its noun says', () => {
  test.each([
    ['The firm sells medicines to customers in 20 countries.', /^countries/],
    ['The site drew traffic from readers of 1,500 papers.', /papers/],
    ['The fund paid for repairs at 12 schools.', /^schools/],
  ])('%s', (text, measure) => {
    expect(measuresIn(text)[0]).toMatch(measure);
  });
});

describe('a share that is the subject of a verb is of those of whom the verb tells', () => {
  test.each([
    ['Nearly nine out of 10 say they will need new skills.', /^share that say they will need/],
    ['Sixty-six percent said it made no difference to them.', /^share that said it made no difference/],
    [
      'The mill doesn’t care about the town and one in four said the mill was rude.',
      /^share that said the mill was rude/,
    ],
    ['A third agreed with Lund that Oro would have to wait, while 13 percent were unsure.', /unsure$/],
    ['About three-quarters support a temporary ban on cars.', /^share that support a temporary ban/],
    ['Lund leads in Oro with 40 percent support.', /^support/],
  ])('%s', (text, measure) => {
    expect(measuresIn(text).at(-1)).toMatch(measure);
  });
});

describe('an amount is of the noun behind its “of”, or behind “in” where that is no place', () => {
  test.each([
    ['The city has 4,200 miles of water mains.', /^water mains/],
    ['Lund Bank had $4.6 trillion in assets.', /^assets/],
    ['A search of the home near Oro found $2,000 in forged tickets.', /^forged tickets/],
    ['The engine is cooled by a small pump, for 406 lb-ft of torque.', /^torque$/],
    ['The prize brought $5 million in the north.', /^amount/],
    ['Lund Hall was made possible by $7 million in building loans and a gift.', /^building loans/],
  ])('%s', (text, measure) => {
    expect(measuresIn(text)[0]).toMatch(measure);
  });
});

describe('what somebody did was done to no noun before them or behind another verb', () => {
  test.each([
    ['The first outages came on Friday as temperatures reached 20 degrees.', /outages/],
    ['Now the plan will trigger trade, in addition to the $1.2 billion we give to the town.', /plan/],
  ])('%s', (text, measure) => {
    expect(measuresIn(text)[0]).not.toMatch(measure);
  });
});

test('“which” is of no person', () => {
  const said = '“It is not,” said Ann Orla, vice president of roads for Lund Power, which maintains ';
  expect(measuresIn(`${said}900 miles of cable.`)).toEqual(['cable Lund Power maintains']);
});

describe('a measure ends where its phrase does', () => {
  test.each([
    [
      'Sixty senators are now on record supporting a careful and thoughtful rail bill.',
      'senators now on record supporting a careful and thoughtful rail bill',
    ],
    [
      'The grant pays for 30 rooms that provide free, high-speed access to the net.',
      'rooms the grant pays for that provide free, high-speed access',
    ],
    [
      'About 54% of voters misunderstand how compounding interest works.',
      'voters that misunderstand how compounding interest works',
    ],
    [
      'Almost 1.8 million potholes filled since Mayor Lund took office',
      'potholes filled since Mayor Lund took office',
    ],
    [
      'HALDEN — Gunmen opened fire on visitors at Norland’s most famous museum on Wednesday, killing at least 19 people, including 17 foreigners, in an attack.',
      'people killed at Norland’s most famous museum',
    ],
  ])('%s', (text, measure) => {
    expect(measuresIn(text)[0]).toBe(measure);
  });
});

describe('a measure is a noun phrase', () => {
  test.each([
    ['Harbour News 1 saw a +77% increase and recorded twice as much viewership as Orla Radio.'],
    ['The Budget Office estimates that the yield will climb to 4.2 percent in 2021.'],
    ['Viewership rose by 59% between 6:30-7 p.m. ET, the channel said.'],
    ['Total assets stood at $24 billion, total loans at $19 billion.'],
    ['The group refinanced the 125-key hotel in Oro.'],
    // two phrases that nothing joins: “earnings sequentially to a record”
    ['Pre-tax, pre-provision earnings rose 9% sequentially to a record $109 million.'],
  ])('%s', (text) => {
    for (const measure of measuresIn(text)) {
      expect(measure).not.toMatch(/\b(?:saw|estimates|stood|refinanced -|sequentially)|[ap]\.m\.|\(| -key/);
    }
  });
});

describe('a count of which little is sure is of its noun, with whole clauses or none', () => {
  test.each([
    ['The two camps also agreed on creating a panel.', ['camps that agreed on creating a panel']],
    [
      'Three names prominently mentioned in the report are new.',
      ['names prominently mentioned in the report that are new'],
    ],
    ['Four delegates have signed on.', ['delegates that have signed on']],
    ['Three senators told the paper she thinks the house is close.', ['senators']],
  ])('%s', (text, measures) => {
    expect(measuresIn(text)).toEqual(measures);
  });
});

describe('a length of time is of what says that it took it, or of nothing', () => {
  test.each([
    ['For Ms. Lund, after nearly eight years in her role, it was new.', ['']],
    ['Ms. Lund has won no seat in almost three weeks, because that was the plan.', ['']],
    ['Ms. Lund served on the school board for 14 years.', ['time Ms. Lund served on the school board']],
    ['Ms. Lund is 69 years old.', ['age of Ms. Lund']],
    ['The judge sentenced Janik to seven years in prison.', ['time in prison']],
    ['The red alert came six hours too late.', ['red alert']],
  ])('%s', (text, measures) => {
    expect(measuresIn(text)).toEqual(measures);
  });
});

test('how an amount comes, and what one of several did, is not what is measured', () => {
  expect(measuresIn('Lund gave $3 million in response.')[0]).not.toMatch(/^response/);
  expect(measuresIn('One of 12 miners died.')).toEqual(['miners']);
});

test('how often an amount falls due is not what it measures', () => {
  expect(measuresIn('It pays $10 a month to each driver.')[0]).not.toMatch(/^month/);
});

test('no measure holds the number of another figure', () => {
  const text =
    'The toll from the storm rose by 40 percent to 210 people, 12 of them children, at a cost of $9 million.';
  for (const measure of measuresIn(text)) expect(measure).not.toMatch(/\d/);
});

describe('what is said behind a count is said of what holds it, where a preposition ties it to that', () => {
  test.each([
    ['Tensions between the two sides continued to run hot.', ['sides']],
    ['Discussion of the many issues between our two countries reminds me of Oro.', ['countries']],
    ['The town rose with more than 5,000 incidents recorded since 1840.', ['incidents recorded']],
    [
      'They helped provide financial aid to more than 30,000 households, and support nonprofits.',
      ['households (financial aid)'],
    ],
    ['The farm had been in his family for three generations.', ['generations']],
  ])('%s', (text, measures) => {
    expect(measuresIn(text)).toEqual(measures);
  });
});

describe('a verb keeps its preposition, and none that takes the figure stands at the end', () => {
  test.each([
    [
      'The mayor originally asked for $1.9 billion to fight floods.',
      'amount the mayor asked for to fight floods',
    ],
    ['Lund Hall, a group set up to highlight positions, took in $4.8 million.', 'amount Lund Hall took in'],
    ['Sales rose, with gross profit rising 12%.', 'gross profit'],
  ])('%s', (text, measure) => {
    expect(measuresIn(text)).toEqual([measure]);
  });
});

describe('a measure is one phrase that can be understood without the sentence', () => {
  test.each([
    [
      'The project advances towards an anticipated mining rate of 70,000 tonnes.',
      ['anticipated mining rate'],
    ],
    ['They mended Lund Marsh, a 72,320-acre wildlife habitat in Oro.', ['wildlife habitat in Oro']],
    [
      'More than 30 people were hurt and 300 injured during the march.',
      ['people hurt', 'people injured during the march'],
    ],
    ['The cost of interest is on track to hit $390 billion next year.', ['cost of interest']],
    ['It recorded twice as much traffic as Oro.', ['traffic as Oro']],
    ['The $2 billion deal creates the largest mill in Oro.', ['deal']],
    [
      '$3 million to develop pedestrian and bike trails in Oro.',
      ['amount to develop pedestrian and bike trails'],
    ],
    ['Lund Bank is a holding company with total assets of $6 billion.', ['total assets (Lund Bank)']],
    [
      'As the two women, Rao and a friend left, Lund made a remark that ended in Rao shooting him.',
      ['women'],
    ],
  ])('%s', (text, measures) => {
    expect(measuresIn(text)).toEqual(measures);
  });
});

describe('an increase beside what was told before is of that', () => {
  test.each([
    ['Lund declared a dividend of 43 cents, a 26.5% increase on the prior year.'],
    ['The sector grew 10.1 per cent, a surge from the 4.8 per cent growth in the previous quarter.'],
    ['Trade came in at 23.3 per cent, a turn from the 14.8 per cent contraction in May.'],
  ])('%s', (text) => {
    expect(new Set(measuresIn(text)).size).toBe(1);
  });
  test('but not where it is said in what', () => {
    expect(measuresIn('The fund paid $43 million, a 3% rise in wages and a loss.')[1]).toMatch(/wages/);
  });
});

describe('what those say who are counted is told whole', () => {
  test.each([
    ['Some 22 percent said they would move to Kells.', 'said they would move to Kells'],
    [
      'Already, 520 delegates have publicly said they support Ms. Ortiz.',
      'delegates that have publicly said',
    ],
  ])('%s', (text, words) => {
    expect(measuresIn(text)[0]).toContain(words);
  });

  test('but not what another verb says of them', () => {
    expect(measuresIn('The plan cost $3 billion; two years will add to the pressure.').at(-1)).not.toContain(
      'add',
    );
  });
});
