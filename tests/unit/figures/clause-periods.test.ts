import { describe, expect, test } from 'vitest';
import { fieldsIn } from './marked-sentence.ts';

describe('period of a clause', () => {
  test.each([
    // a budget's year is fiscal where the article tells when such years begin, and left out where none does
    [
      'The agency will get $18 million for 2015 in the budget, above the 2014 budget of $17 million. The fiscal year that began Oct. 1 is long.',
      ['$18 million: 2014-10-01/2015-09-30', '$17 million: 2013-10-01/2014-09-30'],
    ],
    ['The agency will get $18 million for 2015 in the spending bill and budget.', []],
    // "last year" beside a part of a year is that part of it
    [
      'Sales were $390 million in the first half, up from $133 million last year.',
      ['$390 million: 2025-01-01/2025-06-30', '$133 million: 2024-01-01/2024-06-30'],
    ],
    ['Nine-month revenue was $20 million versus $21 million last year.', []],
    // a clause of its own tells of the figure, or of the thing
    ['On Friday she fought it after he rejected the almost $2 billion it includes.', []],
    ['A bill approved in May that raised spending by $300 million will help.', []],
    ['Last year nine firms won it – values of $1 billion – and grew.', ['nine: 2024-01-01/2024-12-31']],
    ['The Bears led at halftime after a touchdown and scored 24 points in the third quarter.', []],
    ['The firm had 5,400 employees at 31 December 2024.', ['5,400: 2024-12-31/2024-12-31']],
    [
      'Since 2018, Lund has spent more than $161 million on schools.',
      ['$161 million: 2018-01-01/2025-07-30'],
    ],
    [
      'Since opening the shop in 2017, the firm has served more than 3,900 guests.',
      ['3,900: 2017-01-01/2025-07-30'],
    ],
    [
      'More than 300 homes have been built since the mayor took office in 2014.',
      ['300: 2014-01-01/2025-07-30'],
    ],
    ['It has 25 men who have won the prize since 2004.', ['25: 2004-01-01/2025-07-30']],
    ['The coast saw more than 5,000 strandings recorded since 1840.', ['5,000: 1840-01-01/2025-07-30']],
    ['Its value soared from $2 billion to $19 billion in the past 18 months.', []],
    ['Since 2005, the club has had 40 members. It has hired 300 men since.', []],
    [
      'It went to 117,150 men, 109,782 women and 93,646 pupils between January and March.',
      ['117,150: 2025-01-01/2025-03-31', '109,782: 2025-01-01/2025-03-31', '93,646: 2025-01-01/2025-03-31'],
    ],
    [
      'Lund is a bank with goods and/or debts of $11.5 billion as of June 30, 2024.',
      ['$11.5 billion: 2024-06-30/2024-06-30'],
    ],
    [
      'Emissions fell by 34 percent year on year in the first half of 2025.',
      ['34 percent: 2025-01-01/2025-06-30'],
    ],
    ['It said revenue this quarter would be about $2 billion.', ['$2 billion: 2025-07-01/2025-09-30']],
    [
      'The rate fell from 5.4 percent in April and 6.2 percent a year ago.',
      ['5.4 percent: 2025-04-01/2025-04-30'],
    ],
    [
      'Growth was 3.9 percent in the first quarter of 2025, up from 3.4 percent in the same quarter of last year.',
      ['3.9 percent: 2025-01-01/2025-03-31', '3.4 percent: 2024-01-01/2024-03-31'],
    ],
    [
      'Inflation eased to 2.3 percent in June from 3.1 percent a month earlier.',
      ['2.3 percent: 2025-06-01/2025-06-30', '3.1 percent: 2025-05-01/2025-05-31'],
    ],
    ['Output was 1.6 million barrels, compared with 1.4 million barrels a year earlier.', []],
    [
      'Exports rose to 40 million tons in 2023 and 45 million tons a year later.',
      ['40 million tons: 2023-01-01/2023-12-31', '45 million tons: 2024-01-01/2024-12-31'],
    ],
    [
      'Revenue for the quarter ended December 31, 2024 rose 16 percent.',
      ['16 percent: 2024-10-01/2024-12-31'],
    ],
    [
      'It had 150 cases from January to June, against 90 cases and 6 deaths in the same period of 2023.',
      ['150: 2025-01-01/2025-06-30', '90: 2023-01-01/2023-06-30', '6: 2023-01-01/2023-06-30'],
    ],
    [
      'Output was 14 GW in the first quarter of 2024-25, and it paid Rs 300 crore.',
      ['14 GW: 2024-04-01/2024-06-30'],
    ],
    [
      'Crashes jumped from 41 in 2022 to 78 last year.',
      ['41: 2022-01-01/2022-12-31', '78: 2024-01-01/2024-12-31'],
    ],
    ['It raised its dividend after first-quarter operating profit rose 18%.', ['18%: 2025-01-01/2025-03-31']],
    ['Ships waited 9 days to berth there in April.', ['9 days: 2025-04-01/2025-04-30']],
    [
      'It tested 260 students aged 12 to 17 between February and August 2024.',
      ['260: 2024-02-01/2024-08-31', '12 to 17: 2024-02-01/2024-08-31'],
    ],
    [
      'The share was compared with 12.9 percent when the survey was last carried out, in 2015.',
      ['12.9 percent: 2015-01-01/2015-12-31'],
    ],
    ['The yield on the benchmark 2035 government bond rose 6 basis points.', []],
    ['Work, which began in 2019, cost 21 billion yuan.', []],
    [
      'Inflation has fallen for eight months, from a peak of 54 percent in December 2022.',
      ['54 percent: 2022-12-01/2022-12-31'],
    ],
    [
      'Output fell 1.8% in June, with production of cars down 6.4%, after edging up 0.7% in May.',
      ['1.8%: 2025-06-01/2025-06-30', '6.4%: 2025-06-01/2025-06-30', '0.7%: 2025-05-01/2025-05-31'],
    ],
    [
      'The budget was raised to $232 million this year, a 16% rise over 2023.',
      ['$232 million: 2025-01-01/2025-12-31', '16%: 2025-01-01/2025-12-31'],
    ],
    [
      'According to the review tabled this week, in 2022 farms grew by 5 per cent, against 3 per cent in the previous year, and accounted for 19 per cent of output.',
      [
        '5 per cent: 2022-01-01/2022-12-31',
        '3 per cent: 2021-01-01/2021-12-31',
        '19 per cent: 2022-01-01/2022-12-31',
      ],
    ],
    [
      'Exports were 6.2 million tons in April-December, from 4.8 million tons a year ago.',
      ['6.2 million tons: 2024-04-01/2024-12-31', '4.8 million tons: 2023-04-01/2023-12-31'],
    ],
    [
      'Output was 5 tons in 2024, compared with 4 tons three years earlier.',
      ['5 tons: 2024-01-01/2024-12-31', '4 tons: 2021-01-01/2021-12-31'],
    ],
    ['The share was up from 27% when it last asked in 2021.', ['27%: 2021-01-01/2021-12-31']],
    [
      'The team analysed 1,260 profiles dug at 34 sites in 2023.',
      ['1,260: 2023-01-01/2023-12-31', '34: 2023-01-01/2023-12-31'],
    ],
    [
      'Some 2.84 million hectares of forest and land burned in 2023.',
      ['2.84 million hectares: 2023-01-01/2023-12-31'],
    ],
    ['The city lost 31% of its treated water to leaks in 2023.', ['31%: 2023-01-01/2023-12-31']],
    [
      'Costs were 18 per cent higher than last year because of a bloom in May that killed 60 fish.',
      ['60: 2025-05-01/2025-05-31'],
    ],
    ['She forecast a profit of £2 million for the year to September.', ['£2 million: 2024-10-01/2025-09-30']],
    [
      'Earnings climbed to $1 million in the half-year ended March 31, the Leeds-listed firm said.',
      ['$1 million: 2024-10-01/2025-03-31'],
    ],
    [
      'She raised her forecast for full-year growth to 3.5% from 3.2%.',
      ['3.5%: 2025-01-01/2025-12-31', '3.2%: 2025-01-01/2025-12-31'],
    ],
    ['Some 2,870 services were cut or withdrawn between 2010 and 2018.', ['2,870: 2010-01-01/2018-12-31']],
    ['Tenders for 28 bridges were floated in December.', ['28: 2024-12-01/2024-12-31']],
    [
      'It said that last year costs rose 11% while fares went up by 2.4%.',
      ['11%: 2024-01-01/2024-12-31', '2.4%: 2024-01-01/2024-12-31'],
    ],
    ['It spent $7 million of the $12 million that it had earmarked in 2024.', []],
    [
      'Sales were $64 million in the fourth quarter of 2024, an increase of 11.4% on the fourth quarter of 2023.',
      ['$64 million: 2024-10-01/2024-12-31', '11.4%: 2024-10-01/2024-12-31'],
    ],
    [
      'Services fell between 2010 and 2018, and spending fell by 43% over the same period.',
      ['43%: 2010-01-01/2018-12-31'],
    ],
    [
      'Police logged 412 offences after dark in the first quarter of this year.',
      ['412: 2025-01-01/2025-03-31'],
    ],
    ['It filed 17 written warnings about the pumps in 2018 alone.', ['17: 2018-01-01/2018-12-31']],
    [
      'The plan puts $1 million into towns over the four years to 2028.',
      ['$1 million: 2025-01-01/2028-12-31'],
    ],
    ['Calls rose by 42% in June and July.', ['42%: 2025-06-01/2025-07-31']],
    ['There were 35 cases because of alcohol in 2019.', ['35: 2019-01-01/2019-12-31']],
    [
      'More than half of parents (53%) went without a meal at least once in May last year.',
      ['half: 2024-05-01/2024-05-31', '53%: 2024-05-01/2024-05-31'],
    ],
    [
      'It received 71 proposals in 2019 and approved 28 of them.',
      ['71: 2019-01-01/2019-12-31', '28: 2019-01-01/2019-12-31'],
    ],
    [
      'In 2024 work started on 512 homes, more than double the number in 2020.',
      ['512: 2024-01-01/2024-12-31', 'double: 2024-01-01/2024-12-31'],
    ],
    ['It promised to double the length of the season in 2020.', ['double: 2020-01-01/2020-12-31']],
    [
      'She said 58 per cent of calls were reached within 19 minutes in the second quarter of this year.',
      // A limit holds for no time.
      ['58 per cent: 2025-04-01/2025-06-30'],
    ],
    [
      'It spent €63 million on staff in 2021 against a budget of €22 million.',
      ['€63 million: 2021-01-01/2021-12-31', '€22 million: 2021-01-01/2021-12-31'],
    ],
    [
      'In the week to 14 June, a pan sold for $31, compared with $19 in the same week of 2018.',
      ['$31: 2025-06-08/2025-06-14', '$19: 2018-06-08/2018-06-14'],
    ],
    [
      'Costs were $14 million for the six months ended June 30, 2025, compared to $11 million for the same period in 2024, an increase of 20%.',
      [
        '$14 million: 2025-01-01/2025-06-30',
        '$11 million: 2024-01-01/2024-06-30',
        '20%: 2025-01-01/2025-06-30',
      ],
    ],
    [
      'Lets were 28% of homes in 2023, against 9% a decade earlier.',
      ['28%: 2023-01-01/2023-12-31', '9%: 2013-01-01/2013-12-31'],
    ],
    [
      'The budget of the agency was $5 million in 2024, up from $4 million.',
      ['$5 million: 2024-01-01/2024-12-31'],
    ],
    ['The consultation, which ran from February to May, drew 1,846 replies.', []],
    // Only what the clause tells of itself is a period: no name, announcement, sentence, address or length of time.
    ['In October 2024 the bank announced the launch of Doors, a $25 million fund.', []],
    ['He was sentenced on Monday by the court to 25 years in prison.', []],
    ['She was arrested on a $50,000 warrant on Monday.', []],
    ['There are 31 points in the Harbour Act of 2006.', []],
    ['It was first elected in 1966, serving 14 terms.', []],
    ['The firm bought the 100%-owned mine this year.', []],
    ['Harbour Week 2025 is for 370 guests.', []],
    ['It has spent $14 million over the past three years.', ['$14 million: 2022-07-30/2025-07-30']],
    ['It will spend $14 million over the next three years.', []],
    ['He noted that just last week guards killed more than 30 deer.', ['30: 2025-07-21/2025-07-27']],
    ['It may sell over 300 tickets by the time the bridge opens next year.', []],
    ['The bank agreed to inject $6 billion in May.', []],
    [
      'It gained a $60 million loan last week, adding to a previous $20 million grant.',
      ['$60 million: 2025-07-21/2025-07-27'],
    ],
    [
      'It is a bank with total assets of $6.5 billion and deposits of $1.5 billion as of June 30, 2025.',
      ['$6.5 billion: 2025-06-30/2025-06-30', '$1.5 billion: 2025-06-30/2025-06-30'],
    ],
    ['A net worth of $18 billion, the owner in 2014 opened a museum.', []],
    [
      'As of September 30, 2024, assets stood at $24 million, loans at $19 million.',
      ['$24 million: 2024-09-30/2024-09-30', '$19 million: 2024-09-30/2024-09-30'],
    ],
    [
      'It built 48 homes in the year to December 2024, a rise of 24 percent on 2020, while rents grew by 5 percent over the same period.',
      ['48: 2024-01-01/2024-12-31', '24 percent: 2024-01-01/2024-12-31', '5 percent: 2024-01-01/2024-12-31'],
    ],
    [
      'It had 19 visits in 2024, up 22 percent from 2023, when it had 15 visits.',
      ['19: 2024-01-01/2024-12-31', '22 percent: 2024-01-01/2024-12-31', '15: 2023-01-01/2023-12-31'],
    ],
    ['By its count, 412 households became homeless in 2020.', ['412: 2020-01-01/2020-12-31']],
    ['The team made 9,300 dives from May to September 2024.', ['9,300: 2024-05-01/2024-09-30']],
    ['It had a profit of £41m (half-year ended 30 June 2024: £36m).', ['£36m: 2024-01-01/2024-06-30']],
    [
      'The money comes on top of the £712 million provided by the fund in 2024.',
      ['£712 million: 2024-01-01/2024-12-31'],
    ],
    [
      'Assistance amounting to $8 million was released to the states during 2023.',
      ['$8 million: 2023-01-01/2023-12-31'],
    ],
    ['Ministers launched a fund in May with £26 million.', []],
    ['Last month it signed a supply agreement covering 210 clinics.', []],
    ['It launched 210 buses in May.', ['210: 2025-05-01/2025-05-31']],
    ['Output rose 0.8% after a 0.6% gain in May.', ['0.6%: 2025-05-01/2025-05-31']],
    ['In 2024 steel rose, and timber is up by a third since January.', []],
    ['Air travel is at 68 per cent of its 2019 level.', []],
    ['A further £85 million due in December will be frozen.', ['£85 million: 2025-12-01/2025-12-31']],
    [
      'Cover was 16 per cent in 2018, compared with 17 per cent in 2009, and it has shrunk by a quarter.',
      ['16 per cent: 2018-01-01/2018-12-31', '17 per cent: 2009-01-01/2009-12-31'],
    ],
    ['Just 28,400 homes were completed in 2024, the fewest since 2013.', ['28,400: 2024-01-01/2024-12-31']],
    ['The firm that runs 12 mills was founded in 1998.', []],
    ['Rescuers pulled 17 survivors from the rubble on Monday.', ['17: 2025-07-28/2025-07-28']],
    ['The firm cut its profit forecast to between £52 million and £55 million on Tuesday.', []],
    ['It will spend 40 million euros on a plant, with output to start in 2029.', []],
    ['The firm paid $43 million for the mill earlier this year.', ['$43 million: 2025-01-01/2025-07-30']],
    ['Growth is projected at 2.1 per cent this year and next.', ['2.1 per cent: 2025-01-01/2026-12-31']],
    // a level foreseen for a year, but no aim and no sum
    [
      'The number of players is projected to reach 2.4 billion by 2029.',
      ['2.4 billion: 2029-01-01/2029-12-31'],
    ],
    ['The port aims to cut the wait to 18 hours by 2030.', []],
    ['The state will spend $5 billion by 2030.', []],
    // the time of another noun, of a clause, of publication, of a place
    ['It denied that it gave $500 million to a candidate in last Saturday’s election.', []],
    ['On Friday he vetoed the $2 billion it includes for the marsh.', []],
    ['In a survey released last summer, 86% of fans liked the app.', []],
    ['A swimmer drowned in 2003 about 10 miles south of the pier.', []],
    // budgets run by years of their own
    ['The agency will receive $18 billion for 2015 under the appropriations bill.', []],
    ['The founders expect revenues of $1 million within the next month or so.', []],
  ])('%s', (text, expected) => {
    expect(fieldsIn(text, 'period')).toEqual(expected);
  });
});
