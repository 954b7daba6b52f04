import { describe, expect, test } from 'vitest';
import { fieldsIn, rulesMeasuresIn } from './marked-sentence.ts';

describe('measure in a whole clause', () => {
  test.each([
    [
      'Noise from trucks in Orland’s four oldest towns fell by 12 percent.',
      ['four: Orland’s oldest towns', '12 percent: Noise from trucks in Orland’s four oldest towns'],
    ],
    [
      'Waste from boats moored at the two largest docks rose by 7 percent.',
      ['two: largest docks', '7 percent: Waste from boats moored at the two largest docks'],
    ],
    [
      'The bill from Friday’s storm in the valley rose to $9 million.',
      ['$9 million: bill from Friday’s storm in the valley'],
    ],
    ['Sales in March, the last month of the season, totalled 900 tonnes.', ['900 tonnes: Sales']],
    [
      'Fumes from boats waiting at Orland’s six busiest piers fell by 26 percent.',
      ['six: Orland’s busiest piers', '26 percent: Fumes from boats waiting at Orland’s six busiest piers'],
    ],
    [
      'The number of men out of work in Orland rose to 9,400.',
      ['9,400: number of men out of work in Orland'],
    ],
    ['Of the firm’s sales, 40 percent come from Asia.', ['40 percent: firm’s sales that come from Asia']],
    [
      'Exports to Peru shrank by 4 percent, while those to Chile gained 2 percent.',
      ['4 percent: Exports to Peru', '2 percent: Exports to Chile'],
    ],
    [
      'Three in five voters back the plan, and 22 percent oppose it.',
      ['Three in five: voters that back the plan', '22 percent: voters that oppose it'],
    ],
    [
      'Firms with more than 50 staff must pay 2 percent of sales.',
      ['50: Firms with staff', '2 percent: sales Firms with more than 50 staff must pay'],
    ],
    [
      'The ministry issued 310 licences and revoked 64.',
      ['310: licences the ministry issued', '64: licences revoked'],
    ],
    [
      'The cost includes a loss to shops and hotels of €3.5 million.',
      ['€3.5 million: loss to shops and hotels'],
    ],
    ['Breaches of the rules fell by 9 per cent.', ['9 per cent: Breaches of the rules']],
    ['It treated 3,400 patients, of whom 210 died.', ['3,400: patients treated', '210: patients that died']],
    ['Buyers of the 340-gram bottle complained.', ['340-gram: bottle']],
    ['Work, which began in 2019, cost 21 billion yuan.', ['21 billion yuan: Work cost']],
    ['The strike cost the port an estimated $14 million.', ['$14 million: strike cost']],
    ['The list stood at 27,400 households.', ['27,400: list']],
    [
      'It is seeking $212 million to feed 3 million people.',
      ['$212 million: amount sought to feed 3 million people', '3 million: people to feed'],
    ],
    [
      'He faces up to 12 years in prison and a fine of €50,000.',
      ['12 years: time in prison', '€50,000: fine'],
    ],
    [
      'It raised $2.4 million from 18,000 donors.',
      ['$2.4 million: amount raised from 18,000 donors', '18,000: donors'],
    ],
    ['The north recorded the highest rate, 29.1%, in years.', ['29.1%: highest rate']],
    ['It was fined a record €22 million for the breach.', ['€22 million: amount fined for the breach']],
    ['The airline posted a net loss of $310 million.', ['$310 million: net loss the airline posted']],
    ['Its shares had a gain of 3 percent.', ['3 percent: shares']],
    [
      'A survey of 2,050 adults found that 64 percent favour a ban.',
      ['2,050: survey of adults', '64 percent: adults that favour a ban'],
    ],
    [
      'In a poll of 900 nurses, 40 percent wanted a change.',
      ['900: poll of nurses', '40 percent: nurses that wanted a change'],
    ],
    ['Fares will go up 20p to £2.70.', ['20p: Fares', '£2.70: Fares']],
    ['The backlog of repairs runs to 5,600 cases.', ['5,600: backlog of repairs']],
    [
      'The price of maize has doubled in a year to 520 euros.',
      ['doubled: price of maize', '520 euros: price of maize'],
    ],
    ['It takes six months and 1 in 20 applications is refused.', ['1 in 20: applications refused']],
    [
      'The scheme sets aside €2 million for 62 bus stops.',
      ['€2 million: amount the scheme sets aside for 62 bus stops', '62: bus stops'],
    ],
    [
      'The scheme sets aside €2 million for bus stops.',
      ['€2 million: amount the scheme sets aside for bus stops'],
    ],
    [
      'It received 70 claims worth a combined 30 million euros.',
      ['70: claims received', '30 million euros: claims'],
    ],
    ['The council hopes to win back £600,000.', ['£600,000: amount the council hopes to win back']],
    ['The bank would back 60 percent of each loan.', ['60 percent: each loan the bank would back']],
    [
      'The typical tenant spends 36 percent of gross pay on rent.',
      ['36 percent: gross pay on rent the typical tenant spends'],
    ],
    ['Transport plan cuts harbour emissions by a third', ['a third: harbour emissions']],
    [
      'More than half of young trees survived, and 19% died outright.',
      ['half: young trees that survived', '19%: young trees that died'],
    ],
    ['Of that, about 60 percent went to ports in the north.', ['60 percent: share that went to ports']],
    [
      'Grain exports came to 300 tonnes, of which 200 tonnes went to Egypt and 90 tonnes to Peru.',
      [
        '300 tonnes: Grain exports',
        '200 tonnes: tonnes that went to Egypt',
        '90 tonnes: tonnes that went to Peru',
      ],
    ],
    [
      'It will invest 40 million euros ($44 million) in a second plant.',
      [
        '40 million euros: amount to be invested in a second plant',
        '$44 million: amount to be invested in a second plant',
      ],
    ],
    [
      'At least 90 people were hurt and 12 still unaccounted for.',
      ['90: people hurt', '12: people still unaccounted'],
    ],
    ['It met the 92 schools that served meals.', ['92: schools that served meals']],
    [
      'Exports of wind turbines and related equipment totalled 21 billion yuan.',
      ['21 billion yuan: Exports of wind turbines and related equipment'],
    ],
    [
      'The capacity of wind and solar power exceeded 900 kilowatts.',
      ['900 kilowatts: capacity of wind and solar power'],
    ],
    ['Services will return under a £190 million Rural Routes Fund.', ['£190 million: Rural Routes Fund']],
    [
      'Half of the ferries run late, compared with just a third of the trams and a quarter of the buses.',
      ['Half: ferries that run late', 'a third: trams that run late', 'a quarter: buses that run late'],
    ],
    ['Woman Charged for Throwing Dog Over Eight-Foot Fence', ['Eight-Foot: Fence']],
    [
      'The firm paid £6 million to use the word “We”.',
      ['£6 million: amount the firm paid to use the word We'],
    ],
    ['Norrberg had shelved a $620 million expansion.', ['$620 million: expansion']],
    [
      'Attendance rose by 4 percentage points. Among girls aged 10 to 12 it reached 93 percent.',
      ['4 percentage points: Attendance', '10 to 12: age of girls', '93 percent: Attendance'],
    ],
    [
      'Seven in ten tenants say they have a plan, compared to 55% of owners and 44% of lodgers.',
      [
        'Seven in ten: tenants that have a plan',
        '55%: owners that have a plan',
        '44%: lodgers that have a plan',
      ],
    ],
    [
      '54% of tenants and 39% of owners misunderstand how rents work.',
      ['54%: tenants that misunderstand how rents work', '39%: owners that misunderstand how rents work'],
    ],
    ['Seven of its members had postponed orders.', ['Seven: members that had postponed orders']],
    [
      'Every week of delay adds €9 million to the bill.',
      ['€9 million: amount every week of delay adds to the bill'],
    ],
    ['The killing of two judges in May caused a crisis.', ['two: killing of judges']],
    [
      'The firm has 5,000 clients and 600 employees.',
      ['5,000: clients of the firm', '600: employees of the firm'],
    ],
    ['The district lost track of 1,300 buses.', ['1,300: track of buses']],
    [
      'Sales rose to $64,000 and operating income rose to $3,000.',
      ['$64,000: Sales', '$3,000: operating income'],
    ],
    ['Of the 400 crews who work on mains, many strike.', ['400: crews who work on mains']],
    ['It maintains 4,300 miles of pipes in and around Orland.', ['4,300 miles: pipes in and around Orland']],
    ['Lunches will receive a $4 billion increase.', ['$4 billion: Lunches']],
    ['It reported 25.9 new cases per 100,000 people.', ['25.9 new cases per 100,000 people: new cases']],
    ['It has ties with the 80-plus makers in its network.', ['80: makers in its network']],
    ['It sends news to 5,000+ outlets.', ['5,000: news to outlets']],
    [
      'It has $9.6 million to build a quay in Oro $8 million for a bridge near Kells.',
      ['$9.6 million: amount to build a quay in Oro', '$8 million: bridge near Kells'],
    ],
    ['The pump is powered by an 82 kWh battery.', ['82 kWh: battery']],
  ])('%s', (text, expected) => {
    expect(rulesMeasuresIn(text)).toEqual(expected);
  });
});

describe('change past "a further" and "an average of"', () => {
  test.each([
    ['Rents rose by an average of 8 per cent.', ['8 per cent: up']],
    ['Permits fell a further 6 per cent.', ['6 per cent: down']],
    ['Transport plan cuts harbour emissions by a third', ['a third: down']],
    ['The number of cars has grown by 9,000.', ['9,000: up']],
    ['Bookings were 14% ahead of last year.', ['14%: up']],
    ['Wheat cost 90 euros a ton, 34 euros below the level of May.', ['34 euros: down']],
    ['Rain is 12 percentage points below the danger mark.', []],
  ])('%s', (text, expected) => {
    expect(fieldsIn(text, 'change')).toEqual(expected);
  });
});

describe('unit of a bare number', () => {
  test.each([
    ['Of 93 samples, 61 contained charcoal.', ['93: samples', '61: samples']],
    ['Attendance at the fair was 88,000.', ['88,000: people']],
    ['The storm killed 73 people and left 190,000 homeless.', ['73: people', '190,000: people']],
    ['The subsidy of £3.50 was once just 85p.', ['£3.50: GBP', '85p: GBP']],
    ['Chapter 3 starts on page 85p.', []],
    ['The Safe Travel 2.0 application was downloaded 1.9 million times.', ['1.9 million times: times']],
    ['"One in six of our calls now comes through it," he said.', ['One in six: calls']],
    [
      'The profit was said to be NKr1.42bn, and it asked ministers for the 10 Year Health Plan.',
      ['NKr1.42bn: NOK'],
    ],
    ['It has PHP 500 million. The fee is 50 pesos.', ['PHP 500 million: PHP', '50 pesos: PHP']],
    [
      'Some 2.8 million people need help, 400,000 more than a year ago.',
      ['2.8 million: people', '400,000: people'],
    ],
    ['The fee for a family of four comes to $215,000.', ['$215,000: USD']],
    ['Visitor numbers rose to 402,000.', ['402,000: visitors']],
    ['The death toll from the flood in Orland climbed to 312.', ['312: people']],
    ['The number of cars has grown by 9,000.', ['9,000: cars']],
    ['The survey found 143 species, against 149 in 2020.', ['143: species', '149: species']],
  ])('%s', (text, expected) => {
    expect(fieldsIn(text, 'unit')).toEqual(expected);
  });
});

describe('numbers that take up what was counted', () => {
  test.each([
    [
      'There were 1,287 nurses per 100,000 people, compared with 1,104 in 2014.',
      ['1,287 nurses per 100,000 people: per 100,000 people', '1,104: per 100,000 people'],
    ],
    [
      'They logged 2,318 pump failures. They logged another 1,040 in May.',
      ['2,318: pump failures', '1,040: pump failures'],
    ],
    [
      "Some 93 of Lund's released letters and a third of its 2012 bonds burned.",
      ["93: Lund's released letters", 'a third: bonds'],
    ],
    ["Nearly half of the country's 241 million users went.", ['half: users', '241 million: users']],
    ['These are the two biggest winner-take-all prizes.', ['two: biggest winner-take-all prizes']],
    ['Voters shrugged, with three in 10 saying nothing would change.', []],
    ["He named the world's 100 most influential people.", ['100: most influential people']],
    ['Police put the crowd at 35,000.', ['35,000: people']],
    ['It saw one in 40 of the homes.', ['one in 40: homes']],
    ['Costs would rise 3% to 5%.', ['3% to 5%: %']],
    ['Costs rose 3% to 5%.', ['3%: %', '5%: %']],
  ])('%s', (text, expected) => {
    expect(fieldsIn(text, 'unit')).toEqual(expected);
  });
});
