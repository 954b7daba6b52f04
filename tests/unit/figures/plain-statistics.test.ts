import { expect, test } from 'vitest';
import { fieldsIn, figuresIn, markFigures } from './marked-sentence.ts';

// Plain sentences of statistics and results, as offices and companies write them.

test.each([
  ['Employment rose by {120,000|count 120000} to {33.4 million|count 33400000}.'],
  ['Attendance fell by {41|count 41 people} to {640|count 640 people}.'],
  ['The fund grew by {$5,000|money 5000 USD} to {3.1 million|money 3100000 USD}.'],
  // a range's ends lie near each other
  ['The plan would cut jobs by {1,000 to 2,000|count 1000..2000}.'],
  ['Prices will rise by {2 to 3 per cent|percent 2..3 %}.'],
  // the amount only tells which of them are counted
  ['People earning more than {£50,000|money 50000 GBP} numbered {4.2 million|count 4200000}.'],
  ['Sales rose to {$3.1 million|money 3100000 USD} from {2.4 million|money 2400000 USD}.'],
])('%s', (marked) => {
  expect(markFigures(marked.replace(/\{([^|{}]+)\|[^{}]*\}/g, '$1'))).toBe(marked);
});

test.each([
  ['Profit before tax slipped to £61.2m.', ['£61.2m: Profit before tax']],
  [
    'Earnings before interest and tax slid 4% to £61.2m.',
    ['4%: Earnings before interest and tax', '£61.2m: Earnings before interest and tax'],
  ],
  [
    'Like-for-like sales grew 2.8% and like-for-like profit 4%.',
    ['2.8%: Like-for-like sales', '4%: like-for-like profit'],
  ],
  ['The out-of-pocket cost was $45.', ['$45: out-of-pocket cost']],
  [
    'Adjusted EBITDA was $210 million, or 17.5% of net sales, compared with $190 million, or 17.3% of net sales.',
    [
      '$210 million: Adjusted EBITDA',
      '17.5%: Adjusted EBITDA of net sales',
      '$190 million: Adjusted EBITDA',
      '17.3%: Adjusted EBITDA of net sales',
    ],
  ],
  [
    'Net loss was $12 million, or 4% of revenue, versus $10 million a year earlier.',
    ['$12 million: Net loss', '4%: Net loss of revenue', '$10 million: Net loss'],
  ],
  ['Registrations climbed to 4,200 cars.', ['4,200: Registrations']],
  ['Enrolment dropped to 1,240 students from 1,300.', ['1,240: Enrolment', '1,300: Enrolment']],
  [
    'Production averaged 250,000 barrels of oil per day, 4% higher than a year earlier.',
    ['250,000 barrels: Production (oil)', '4%: Production (oil)'],
  ],
  [
    'Households earning less than $30,000 fell to 2.1 million from 2.4 million.',
    [
      '$30,000: amount Households earn',
      '2.1 million: Households earning less than $30,000',
      '2.4 million: Households earning less than $30,000',
    ],
  ],
  ['Corbel expects adjusted EPS of $2.40.', ['$2.40: adjusted EPS (Corbel)']],
  [
    'Wages in the public sector grew 6.6% and in schools 4.2%.',
    ['6.6%: Wages in the public sector', '4.2%: Wages in schools'],
  ],
  ['Rents in cities rose 5% and in towns by 3%.', ['5%: Rents in cities', '3%: Rents in towns']],
  [
    'A total of 1,640 people died on the roads, 2% fewer than in 2023.',
    ['1,640: people that died on the roads', '2%: people that died on the roads'],
  ],
  ['Core inflation held at 3.4%.', ['3.4%: Core inflation']],
  ['The economy is forecast to grow 1.5% this year.', ['1.5%: economy']],
  ['The rand was 0.4% weaker at 17.25 to the dollar.', ['0.4%: rand']],
  [
    'The charity has 340 staff and an annual budget of $28 million.',
    ['340: staff of the charity', '$28 million: annual budget (charity)'],
  ],
  ['The court fined the firm $12 million.', ['$12 million: amount the court fined firm']],
  [
    'The school has 640 pupils, 42% of whom receive free meals.',
    ['640: pupils of the school', '42%: pupils that receive free meals'],
  ],
  [
    'Support for the party stood at 31%, with the Greens on 18%.',
    ['31%: Support for the party', '18%: Greens'],
  ],
  [
    'Some 14,000 homes were without power on Tuesday, down from 120,000 on Sunday.',
    ['14,000: homes without power', '120,000: homes without power'],
  ],
  ['The team beat Oro 3-1 in front of 41,000 fans.', ['41,000: fans']],
  [
    'The state has spent $1.2 billion on the project so far, twice what was planned.',
    [
      '$1.2 billion: amount the state has spent on the project',
      'twice: amount the state has spent on the project',
    ],
  ],
  [
    'Orders more than doubled to 640 units from 300 a year ago.',
    ['doubled: Orders', '640: Orders', '300: Orders'],
  ],
  ['The deficit narrowed to 4.2% of GDP from 5.1%.', ['4.2%: deficit of GDP', '5.1%: deficit of GDP']],
  ['India grew faster than China for the third year, expanding 6.5%.', ['6.5%: India']],
  [
    'Revenue missed forecasts of $2.1 billion, coming in at $1.9 billion.',
    ['$2.1 billion: forecasts Revenue missed', '$1.9 billion: Revenue'],
  ],
  ['Analysts had expected earnings of $1.20 a share.', ['$1.20: earnings per share']],
  [
    'Rao is up from 37 percent in January and Lind is down from 49 percent.',
    ['37 percent: Rao', '49 percent: Lind'],
  ],
  // who does it is not how many there are
  ['The mine produced 12,000 tonnes of copper.', ['12,000 tonnes: copper the mine produced']],
  // what is compared is no share, and how likely something is has its own noun
  ['Men earned 11.2% more than women.', ['11.2%: amount Men earned']],
  [
    'Boys were 12% less likely to read for pleasure than girls.',
    ['12%: likelihood to read for pleasure (Boys)'],
  ],
  [
    'Riders are four times as likely to be hurt on the road.',
    ['four times: likelihood to be hurt on the road (Riders)'],
  ],
  [
    'Of the 640 patients in the trial, 12% had serious side effects.',
    ['640: patients in the trial', '12%: patients in the trial that had serious side effects'],
  ],
  [
    'The trade surplus widened to $92.4 billion as imports dropped 4.1%.',
    ['$92.4 billion: trade surplus', '4.1%: imports'],
  ],
  [
    'The ship was carrying 4,200 containers and a crew of 22.',
    ['4,200: containers the ship was carrying', '22: crew the ship was carrying'],
  ],
  [
    'The package includes $1.4 billion for schools, $800 million for roads and $120 million for libraries.',
    [
      '$1.4 billion: amount the package includes for schools',
      '$800 million: amount the package includes for roads',
      '$120 million: amount the package includes for libraries',
    ],
  ],
  [
    'The model answered 87% of the questions, against 71% for its predecessor.',
    ['87%: questions the model answered', '71%: predecessor'],
  ],
  [
    'Emissions fell 4% to 371 million tonnes of carbon dioxide equivalent.',
    ['4%: Emissions', '371 million tonnes: carbon dioxide equivalent (Emissions)'],
  ],
  // verbs that are nouns too
  [
    'The start-up raised $45 million in a funding round that values it at $400 million.',
    ['$45 million: funding round the start-up raised', '$400 million: funding round'],
  ],
  [
    'The project will restore 1,400 acres of wetland and plant 300,000 trees.',
    ['1,400 acres: wetland the project will restore', '300,000: trees the project will plant'],
  ],
  [
    'The airline will add 14 flights to Lima and hire 320 cabin crew.',
    ['14: flights the airline will add to Lima', '320: cabin crew the airline will hire'],
  ],
  ['The system cuts energy use by up to 35%.', ['35%: energy use the system cuts']],
  ['The run-off drew 61% of voters.', ['61%: voters the run-off drew']],
  [
    "In the poll of 1,012 adults, 54% said they approved of the president's handling of the economy.",
    ['1,012: poll of adults', "54%: adults that approved of the president's handling of the economy"],
  ],
])('%s', (sentence, measures) => {
  expect(fieldsIn(sentence, 'measure')).toEqual(measures);
});

test('a population of animals is counted in animals', () => {
  expect(fieldsIn('The population of wolves grew from 14 in 1996 to 1,200.', 'unit')).toEqual([
    '14: wolves',
    '1,200: wolves',
  ]);
});

test('“12% up on the same month” is a change', () => {
  expect(fieldsIn('House sales totalled 98,000, 12% up on the same month of 2024.', 'change')).toEqual([
    '12%: up',
  ]);
});

test('what a change is the first of is no basis', () => {
  const [figure] = figuresIn(
    'The economy contracted 0.3% in the second quarter, its first decline in three years.',
  );
  expect(figure).toMatchObject({ change: 'down', period: '2025-04-01/2025-06-30' });
  expect(figure).not.toHaveProperty('basis');
});

// Read on real pages, with other names.
test.each([
  [
    'The bill gives $8 million to help widen the highway near Oro.',
    ['$8 million: amount the bill gives to help widen the highway near Oro'],
  ],
  ['The house Artcurial sold it for 24.4 million euros ($26 million).', []],
  ['Plague can be fatal in up to 90 per cent of people infected.', ['90 per cent: people']],
  [
    'Our move underscores our commitment to doubling the number of new firms.',
    ['doubling: number of new firms'],
  ],
  ['The gauge of stocks gained 0.02% eking out its seventh session of gains.', ['0.02%: gauge of stocks']],
  ['She is also charged with fraud as the amount of loss exceeded $500,000.', ['$500,000: amount of loss']],
  ['The state data puts the figure at about $44 million.', []],
  [
    'For every $1 million Montana spends on health, jobs are created.',
    ['$1 million: amount Montana spends on health'],
  ],
  ['The firm placed 79th on the list of 928 companies.', ['928: companies (firm)']],
  ['The quarter was solid, with bad loans improving to 0.41%.', ['0.41%: bad loans']],
  [
    'Growth was led by a $149 million increase in industrial loans to $4.84 billion.',
    ['$149 million: industrial loans', '$4.84 billion: industrial loans'],
  ],
])('%s', (sentence, measures) => {
  expect(fieldsIn(sentence, 'measure')).toEqual(measures);
});

test.each([
  [
    'The shore is known, with more than 5,000 incidents recorded since 1840, and an average of 300 animals beaching themselves each year.',
    ['5,000: incidents recorded', '300: animals beaching themselves each year'],
  ],
  ['The pipeline expanded with a weighted average rate of 6.15%.', ['6.15%: weighted average rate']],
  [
    'It would give some relief from the tariffs imposed on an earlier, $250 billion list of goods.',
    ['$250 billion: list of goods'],
  ],
  ['Pilots will be forced to retire at age 60 before the new rule is enacted.', []],
  ['Advanced Package ($1,000): All the benefits of the General Package', ['$1,000: Advanced Package']],
  [
    'The district stood to lose $30 million for the lost day of school.',
    ['$30 million: amount the district stood to lose for the lost day of school'],
  ],
  [
    'He had planned to charge Oro almost $6 million to use his name.',
    ['$6 million: amount to be charged to use his name'],
  ],
  [
    'The bank gave 1,200 families $500 each.',
    ['1,200: families the bank gave', '$500: amount the bank gave families'],
  ],
  [
    'Rosen pleaded not guilty to 88 felony counts of fraud.',
    ['88: felony counts of fraud Rosen pleaded not guilty to'],
  ],
])('%s', (sentence, measures) => {
  expect(fieldsIn(sentence, 'measure')).toEqual(measures);
});

test('who suffers is no unit', () => {
  expect(fieldsIn('Some 10 to 15 people per million suffer from it.', 'unit')).toEqual([
    '10 to 15 people per million: per million',
  ]);
});

test.each([
  [
    'Some 80,000 Democrats voted on Saturday, about 10,000 more than party insiders expected.',
    ['80,000: Democrats that voted', '10,000: Democrats that voted'],
  ],
  [
    'Oro raised $16 million, compared with $103 million raised by Lumara.',
    ['$16 million: amount Oro raised', '$103 million: amount raised by Lumara'],
  ],
  [
    'Voters see her as prepared for the job, with 50 percent saying she is prepared.',
    ['50 percent: share saying she is prepared'],
  ],
  [
    'Some 74 percent of voters like Rao, compared with 64 percent who say the same of Lind.',
    ['74 percent: voters like Rao', '64 percent: share who say the same of Lind'],
  ],
  [
    'The fund was cut, noting Oro gets about $5 million from the program.',
    ['$5 million: amount Oro gets from the program'],
  ],
  [
    'The firm serves more than 760,000 natural gas and electric customers.',
    ['760,000: natural gas and electric customers the firm serves'],
  ],
  [
    'The loans ranged widely, the evidence shows, with the total sum allegedly stolen from banks adding up to approximately $416,000.',
    ['$416,000: total sum allegedly stolen from banks'],
  ],
  [
    'The association said that refitting a single ferry costs between €1.2 million and €1.8 million.',
    ['€1.2 million and €1.8 million: refitting a single ferry cost'],
  ],
  ['A litre of petrol costs about 142 pence.', ['142 pence: litre of petrol']],
  ['The star was among the more than 12,000 in attendance.', ['12,000: people in attendance']],
])('%s', (sentence, measures) => {
  expect(fieldsIn(sentence, 'measure')).toEqual(measures);
});
