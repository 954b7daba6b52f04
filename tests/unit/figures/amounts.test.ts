import { describe, expect, test } from 'vitest';
import { figuresIn, markFigures, plainOf } from './marked-sentence.ts';

const cases = (sentences: readonly string[]) => sentences.map((sentence) => [sentence] as const);
describe('numbers', () => {
  test.each(
    cases([
      'They sent {half a dozen|count 6 boats} boats and {2 dozen|count 24 divers} divers.',

      'The port handled {148.2 million tonnes|quantity 148200000 t} of freight.',
      'Some {1,234,567|count 1234567 people} people live there.',
      'Some {1 234 567|count 1234567 people} people live there.',
      'Some {1.234.567|count 1234567 people} people live there.',
      "Some {1'234'567|count 1234567 people} people live there.",
      'The state counted {12,34,567|count 1234567 voters} voters.',
      'The dam holds {1.5 lakh crore litres|quantity 1500000000000 L}.',
      'It costs {Rs 500 crore|money 5000000000 INR} to build.',
      '{Twenty-seven|count 27 states} states joined the suit.',
      'It has {one hundred and twenty-five thousand|count 125000 members} members.',
      'It lasted {two and a half hours|quantity 2.5 h}.',
      '{Half|ratio 0.5 harvest} the harvest and {half a million|count 500000 trees} trees were lost.',
      'Police arrested {two dozen|count 24 protesters} protesters.',
      'The ship is {2½ times|multiple 2.5 times} as long as the pier.',
      'It spent {a quarter of a million euros|money 250000 EUR} on it.',
      'The lake froze at {minus 12 degrees Celsius|quantity -12 Cel}.',
      'Output changed by {-0.3%|percent -0.3 %}.',
      'It lost {$(12.3) million|money -12300000 USD} in the year.',
      'He is {6 ft|quantity 6 [ft_i]} {2 in|quantity 2 [in_i]} tall, and his stick measures {40 in|quantity 40 [in_i]}.',
      'It will launch {five|count 5 satellites} of the {three-ton|quantity 3 t} satellites.',
      'The mast is {50m|quantity 50 m} as measured, and the deck of {8m|quantity 8 m} is new.',
      'The town has {2000|count 2000 homes} homes.',
    ]),
  )('%s', (marked) => {
    expect(markFigures(plainOf(marked))).toBe(marked);
  });
});

describe('money', () => {
  test.each(
    cases([
      'The fund got {1.5m baht|money 1500000 THB} from the bank.',

      'It cost {$5bn|money 5000000000 USD}.',
      'It cost {US$1.2 million|money 1200000 USD}, or {A$1.8 million|money 1800000 AUD}.',
      'The deal gave us {$5 million|money 5000000 USD}, and cost the US {$3 million|money 3000000 USD}.',
      'It cost {£1.6bn|money 1600000000 GBP}.',
      'It cost {EUR 300m|money 300000000 EUR}.',
      'It cost {€12.500|money 12500 EUR}.',
      'It cost {300 million euros|money 300000000 EUR}.',
      'It cost {4,703 trillion dong|money 4703000000000000 VND} (about {186.9 billion dollars|money 186900000000 USD}).',
      'It cost {118.40 Danish crowns|money 118.4 DKK}, or {3 crowns|money 3 DKK} a head.',
      'It cost {1.37 trillion yuan|money 1370000000000 CNY}.',
      'It pays {41 cents|money 0.41 USD} a share.',
      'It fell to {579 dollars per tonne|money 579 USD/t}.',
      'Oil rose to {$84.20 a barrel|money 84.2 USD/[bbl_us]}.',
      'It needs {R12 million|money 12000000 ZAR} more.',
      'Shares closed at {14.25 soles|money 14.25 PEN}.',
      'Costs reached {4.5 billion kronor|money 4500000000 SEK}, of which {1.2 billion|money 1200000000 SEK} went to research.',
      'A parcel may weigh {30 pounds|quantity 30 [lb_av]}.',
    ]),
  )('%s', (marked) => {
    expect(markFigures(plainOf(marked))).toBe(marked);
  });

  test('a bare sign is the article’s own currency where the article is plainly about one country', () => {
    const figures = figuresIn(
      'CANBERRA, 30 July 2025 – Australia will spend $5 million on reefs. Australian ports gain most, the Australian minister said.',
    );
    expect(figures.map(({ unit }) => unit)).toEqual(['AUD']);
  });

  test('a people stands for its country', () => {
    const figures = figuresIn(
      'Colombia cut its rate on Friday. Colombians paid 5 million pesos more than in May, and few Colombians saved.',
    );
    expect(figures.map(({ unit }) => unit)).toEqual(['COP']);
  });

  test('letters before other signs keep the bare one American', () => {
    const figures = figuresIn(
      'SYDNEY, 30 July 2025 – Australia paid A$8 million, or $5 million. The Australian minister thanked Australia.',
    );
    expect(figures.map(({ unit }) => unit)).toEqual(['AUD', 'USD']);
  });

  test('a page’s country decides', () => {
    expect(figuresIn('The levy is $40.', 'https://news.example.co.nz/levy').map(({ unit }) => unit)).toEqual([
      'NZD',
    ]);
  });
});

describe('shares, points, ratios, multiples and rates', () => {
  test.each(
    cases([
      'Prices rose {4 per cent|percent 4 %} and wages {3 pct|percent 3 %}.',
      'It gained {1.8 percentage points|points 1.8 pp} and {120 basis points|points 120 bp}.',
      'It leads by {3 points|points 3 pp} with {44 percent|percent 44 %} of the poll.',
      'The index rose {300 points|points 300 points}.',
      'The margin of error is plus or minus {3 points|points 3 pp}.',
      '{One in six|ratio 0.16666667 dams} dams has no plan.',
      'Almost {one courtroom in nine|ratio 0.11111111 courtroom} was closed.',
      '{Two in five|ratio 0.4 voters} voters agree, and {seven out of 10|ratio 0.7 farmers} farmers.',
      'Debt takes {one-third|ratio 0.33333333 revenue} of revenue.',
      '{Half|ratio 0.5 promises} of the promises were kept.',
      'Orders fell by nearly {a quarter|ratio 0.25}.',
      'The class has a student ratio of {15:1|ratio 15}.',
      'Rates have more than {doubled|multiple 2 times} since May.',
      'It wants to {triple|multiple 3 times} the fleet and {halve|multiple 0.5 times} the fares.',
      'Exports grew {tenfold|multiple 10 times}.',
      'That is {three times|multiple 3 times} the average and {twice|multiple 2 times} as much as planned.',
      'Net debt is {1.6 times|multiple 1.6 times} earnings, a leverage of {2.1x|multiple 2.1 times}.',
      'The word appears {61 times|count 61 times} in the text.',
      'Cases rose from {312|rate 312 per 100,000 people} to {418 per 100,000 people|rate 418 per 100,000 people}.',
      'It counted {14 deaths per 1,000 live births|rate 14 per 1,000 live births}.',
    ]),
  )('%s', (marked) => {
    expect(markFigures(plainOf(marked))).toBe(marked);
  });
});

describe('quantities', () => {
  test.each(
    cases([
      'The basin holds {4 km^3|quantity 4 km3} of water under {9 km squared|quantity 9 km2} of ice.',
      'The bridge is {3,000 metres|quantity 3000 m} ({1.86 mi|quantity 1.86 [mi_i]}) long.',
      'The cell stores {50 Wh|quantity 50 W.h} and the beam reached {6.5 TeV|quantity 6.5 TeV}.',
      'The line carries {5 Mbit/s|quantity 5 Mbit/s} and the motor gives {300 hp|quantity 300 [HP]}.',
      'The board is {2 1/2 in|quantity 2.5 [in_i]} thick.',
      'They plan an {8- to 16-metre|quantity 8..16 m} mirror.',

      'Winds reached {215 kilometres per hour|quantity 215 km/h}.',
      'The plant makes {640 MW|quantity 640 MW} and {14.2 terawatt-hours|quantity 14.2 TW.h} in all.',
      'It covers {1,400 square kilometres|quantity 1400 km2}, or {9 km2|quantity 9 km2} each.',
      'A {240,000-square-foot|quantity 240000 [sft_i]} plant opened.',
      'It was {15C|quantity 15 Cel} inside and {38 °F|quantity 38 [degF]} outside.',
      'The wait fell by {40 minutes|quantity 40 min} to {3.5 hours|quantity 3.5 h}.',
      'It emitted {2 million tons per year|quantity 2000000 t/a}.',
      'Adults aged {18 to 39|quantity 18..39 a} took part.',
    ]),
  )('%s', (marked) => {
    expect(markFigures(plainOf(marked))).toBe(marked);
  });
});

describe('ranges, pairs and lists', () => {
  test.each(
    cases([
      'It lifts the total by between {a quarter and a third|ratio 0.25..0.33333333}.',

      'Costs will be {12-15 percent|percent 12..15 %} of output.',
      'It cut waits by {4 to 6 per cent|percent 4..6 %}.',
      'It takes between {5 and 7 days|quantity 5..7 d}.',
      'It costs between {C$9,000 and C$11,500|money 9000..11500 CAD}.',
      'It costs {$60-70 million|money 60000000..70000000 USD}.',
      'It costs between {3 million and 4 million crowns|money 3000000..4000000 SEK} a day.',
      'It costs {3 to 4 million euros|money 3000000..4000000 EUR}.',
      'Delays were adding {$900 million to $1.1 billion|money 900000000..1100000000 USD}.',
      'Names went from {40|count 40 names} names to {120|count 120 names}.',
      'Profit rose {$2 million|money 2000000 USD} to {$10 million|money 10000000 USD}.',
      'Projects rose by {11.3 percent|percent 11.3 %} to {2,492|count 2492 Projects}.',
      'They rose by {5|percent 5 %}, {7|percent 7 %} and {9 percent|percent 9 %}.',
      'Rain stopped {214|count 214 trials} trials, up from {87|count 87 trials} before.',
      '{Fourteen|count 14 people} people are dead and {37|count 37 people} are missing.',
    ]),
  )('%s', (marked) => {
    expect(markFigures(plainOf(marked))).toBe(marked);
  });
});

describe('what is counted', () => {
  test.each(
    cases([
      'Deaths on the county’s roads have risen from {12|count 12 Deaths} in 2023 to {19|count 19 Deaths}.',
      'Reported cases of measles fell from {61,400|count 61400 cases of measles} to {40,900|count 40900 cases of measles}.',
      'He was convicted on {11|count 11 counts of fraud} counts of fraud.',
      '{Two|count 2 people} die as minibus leaves flooded road',
      '{1,204|count 1204 tenants} tenants had been reached, and {89|count 89 tenants} had been moved by bus.',
      'Park, whose members number almost {5,200|count 5200 members}, warned of a boycott.',
      'The number of carers under 18 has risen, it says, to about {166,000|count 166000 carers}.',
      'It approved payments under {23|count 23 contracts} contracts, only {six|count 6 contracts} of which led to work.',

      'It works with {292|count 292 computer emergency response organizations} computer emergency response organizations.',
      'It spans {86|count 86 countries and regions} countries and regions.',
      'It processed {7.2 million|count 7200000 export declarations} export declarations.',
      '{60|count 60 patients} of the patients were young.',
      'They restarted {two|count 2 mills} of our {five|count 5 mills} mills.',
      'Some {2,700|count 2700 workers} of the mine’s {6,100|count 6100 workers} workers went home.',
      'It runs {1,500|count 1500 coal- and gas-fired power plants} coal- and gas-fired power plants.',
      'A {500|count 500 bed}-bed hospital opened.',
      'One of them said so, and one delegation left.',
    ]),
  )('%s', (marked) => {
    expect(markFigures(plainOf(marked))).toBe(marked);
  });
});
