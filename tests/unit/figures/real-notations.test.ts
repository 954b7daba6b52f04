import { describe, expect, test } from 'vitest';
import { figuresIn, markFigures, plainOf } from './marked-sentence.ts';

describe('numerals and units of real papers', () => {
  test.each([
    // halves behind hyphens and articles, “bil”, “-odd”
    'Inflation was {two-and-a-half per cent|percent 2.5 %} in May.',
    'About {a million and a half|count 1500000 children} children stayed home.',
    'The fund raised {RM3.2bil|money 3200000000 MYR}.',
    'Some {70|count 70 people}-odd people came.',
    'Unemployment rose by {0.5 of a percentage point|points 0.5 pp}.',
    'Shares rose {4p|money 0.04 GBP} to {312p|money 3.12 GBP} in London.',
    'Of the {450|count 450 people} who applied, {312|count 312 people} were accepted.',
    'The market is at 5002 T-Rex Ave in Oro.',
    // what adjectives, brackets and headlines count
    'It has {92,000|quantity 92000 [acr_us]} largely contiguous and adjacent acres.',
    'The fund supports {45|count 45 small and medium-sized firms} small and medium-sized firms.',
    'The plant built trucks ({4,200|count 4200 trucks}) and vans ({1,500|count 1500 vans}).',
    'Patients in the study (n={249|count 249 patients}) remained well.',
    'It had {36|count 36 firms} firms, and {32|count 32 firms} were private.',
    '{13|count 13 people} Charged In Round Up Of Thieves',
    // letters that are millions and thousands, never metres
    'The firm reported {2.7m|count 2700000 sales} sales.',
    'Some {4m|count 4000000 people} have fled the country.',
    'Police found {20 more kilos|quantity 20 kg} of flour.',
    'The {12,000|count 12000 people} in attendance sang.',
    'Bees visit {90|count 90 different food, seed, and fiber crops} different food, seed, and fiber crops.',
    'Pupils have access to {three|count 3 KRS Read Aloud Rooms} KRS Read Aloud Rooms in Oro.',
    'He pleaded not guilty to {56|count 56 felony counts} felony counts in court.',
    'About {25k|count 25000} turned up.',
    'The app has {6M|count 6000000 downloads}+ downloads.',
    'The town set aside {RM4.2mil|money 4200000 MYR} for repairs.',
    'The builder sold {2.7m to 3.1m|count 2700000..3100000 homes} homes.',
    // currencies
    'The firm invested {2.7m USD|money 2700000 USD} in the project.',
    'The firm invested {2.7m €|money 2700000 EUR} in the project.',
    'The firm invested {$2.7MM|money 2700000 USD} in the project.',
    'The firm invested {2.7 million pounds|money 2700000 GBP} in the project.',
    'The firm sold {2.7 million pounds|quantity 2700000 [lb_av]} of beef.',
    'The ministry spent {$US75 million|money 75000000 USD} on the dam.',
    'The debt stood at {$A41,230,500|money 41230500 AUD}.',
    'The profit will be between {Aus$800-850 million|money 800000000..850000000 AUD}.',
    'The loss is expected to be {$80 - $120 million|money 80000000..120000000 USD}.',
    'The flat sold for {HK$9 million|money 9000000 HKD}.',
    'The project will cost {75 USD million|money 75000000 USD}.',
    'The deal is worth {120 MEUR|money 120000000 EUR}.',
    // signs, points and units
    'The dose raised the risk by {.001 per cent|percent 0.001 %}.',
    'Growth was “{-1.2 per cent|percent -1.2 %}” in the quarter.',
    'The engine makes {350 lb-ft|quantity 350 [lbf_av].[ft_i]} of torque.',
    'The boot holds {2.1 cu.-ft|quantity 2.1 [cft_i]}. of luggage.',
    'The hall has {2,100 sq. ft|quantity 2100 [sft_i]}. of space.',
    'The stage has {four|count 4 RS-25 engines} RS-25 engines.',
    'The yen stood at {108.55 per dollar|rate 108.55 per dollar}.',
    // an amount of change and the level that it leads to
    'Shares of Lund added {$2.20|money 2.2 USD} to {$80.12|money 80.12 USD}.',
    'Unemployment increased by {2.2 million|count 2200000} to {6.5 million|count 6500000} in the quarter.',
    // how many a share is, and how much more likely
    'Oro has {39%|percent 39 %} ({54 839|count 54839 total cases}) of the total cases and {53%|percent 53 %} ({1684|count 1684 deaths}) of all deaths.',
    'Jobs were added in shops (up {242 000|count 242000 Jobs}) and mills (up {9 000|count 9000 Jobs}).',
    'Smokers had a higher risk (hazard ratio [HR], {1.33|ratio 1.33 hazard ratio}), others a lower one (HR {0.70|ratio 0.7 hazard ratio}).',
    'Jobs grew by {210,000|count 210000 Jobs}, just shy of an expected {215,000|count 215000 Jobs} rise.',
    'NSW had Oro in NSW pay {$3 million|money 3000000 AUD}, said NSW.',
    'Lund Air was to take off from Runway 18L of the airport.',
    'More than {50|count 50 people} succumbed to the fever.',
    // levels of an index
    'The index rose {31.2 points|points 31.2 points} to {5,118.40|points 5118.4 points}.',
    'The index closed at {31,204.55|points 31204.55 points}.',
    // numbers without a noun behind them
    'The caseload is nearly {94,000|count 94000}, of whom {3,120|count 3120} are in hospital.',
    'Deaths: Brazil {61,900|count 61900}, Peru {51,300|count 51300}.',
    // the score of a match is none of what was counted before
    'Rao threw for {three|count 3 touchdowns} touchdowns and beat Northern Oro, 45-17, on Tuesday.',
    'At least {200|count 200 people} have been killed.',
    'The council bought {40|count 40 newly built flats} newly built flats.',
    'They sold {30,154|count 30154 cars, vans and trucks} cars, vans and trucks.',
    'Some {200|count 200 U.S. military personnel} U.S. military personnel are there.',
  ])('%s', (marked) => {
    expect(markFigures(plainOf(marked))).toBe(marked);
  });
});

test.each([
  'The tribe signed the 1851 Treaty with the crown.',
  'The line is open 24/7.',
  'He lives at 1119 Eighth St. in the town.',
  'She was found near 2134 Caldwell Place.',
  'The laptop has a Radeon Pro 5500M inside.',
  'A test of the launcher in its Block 1B variant failed.',
  'It flies a 737 Max and a 787 Dreamliner.',
  'The register was set to 0x08 by 24-7PressWire.',
  '3 images',
  'At one point the boat sank.',
  'The treatment is given on days two and five.',
  'Its 50-Point Inspection is free.',
])('no figure: %s', (text) => {
  expect(figuresIn(text).map((figure) => figure.text)).toEqual([]);
});

describe('measures are whole', () => {
  test.each([
    ['The agency chose 11 firms to build prototypes.', 'firms the agency chose to build prototypes'],
    ['A flood at the plant hurt 36 workers.', 'workers a flood at the plant hurt'],
    ['But 136 states failed to reach the goal.', 'states that failed to reach the goal'],
    ['It said 16 million cars will be sold this year.', 'cars that will be sold'],
    ['The state gave a grant of £1.1m to the port for the work.', 'grant to the port for the work (state)'],
    ['The bank made a $9.5 billion loan to save the firm.', 'loan the bank made to save the firm'],
    ['Orland’s 12,000 teachers were paid.', 'Orland’s teachers paid'],
    ['The index .ORX rose 4%.', 'index'],
    ['Cars — old and new — sold at $9,000.', 'Cars'],
    // no clause cut off behind its subject
    ['Seven in 10 tenants say they have a plan to move.', 'tenants that say they have a plan to move'],
    [
      'Over three-quarters of older tenants wish they understood the lease.',
      'older tenants that wish they understood the lease',
    ],
    ['One in four pupils do not know they have a tutor.', 'pupils that do not know they have a tutor'],
    [
      'Nearly half also feel sure of the savings they’ve made.',
      'share that feel sure of the savings they’ve made',
    ],
    // a denial stays one
    ['Some 70% of pupils have not passed.', 'pupils that have not passed'],
  ])('%s', (text, expected) => {
    expect(figuresIn(text)[0]?.measure).toBe(expected);
  });
});

describe('periods of a clause and of no other', () => {
  test.each([
    ['The deaths of 40 people have been reported since the virus was found in late 2019.', undefined],
    ['Five firms join nine others picked in 2018, bringing the total to 14 firms.', undefined],
    ['Police arrested 40 people on Monday.', '2025-07-28/2025-07-28'],
    ['There were 3,248 cases reported between 2010 and 2015.', '2010-01-01/2015-12-31'],
    ['The price of a car sold in May was $39,000.', '2025-05-01/2025-05-31'],
    ['He was sentenced in 2019 to 62 years in prison.', undefined],
    ['As of 2016, the country had 40 camps.', '2016-01-01/2016-12-31'],
    ['In 2024, sales were on the way to a target of $9 million.', undefined],
  ])('%s', (text, expected) => {
    expect(figuresIn(text).at(-1)?.period).toBe(expected);
  });
});
