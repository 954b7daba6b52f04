import { describe, expect, test } from 'vitest';
import { fieldsIn } from './marked-sentence.ts';

describe('times that are a figure’s own, and those that are not', () => {
  test.each([
    // the time of what is said before a clause that tells the figure, but for what accounts are told of
    ['In 2022 the survey office reported that more than 16.6 million people used the drug.', []],
    [
      'In 2022 the mill was accused of hiding losses, and owners at last admitted that it had lost $12 million.',
      ['$12 million: 2022-01-01/2022-12-31'],
    ],
    ['The mayor on Friday held a briefing to brag that unemployment has fallen below 5 percent.', []],
    ['In September, a still-struggling mill announced it would slash up to 30,000 jobs, a mass layoff.', []],
    // the time of a figure's own item, and what was only undertaken then
    [
      'Lund won 83% of voters in Oro last month, 74% in Halden last week and 71% in Ashby in July.',
      ['83%: 2025-06-01/2025-06-30', '74%: 2025-07-21/2025-07-27', '71%: 2025-07-01/2025-07-31'],
    ],
    [
      'Lund won 83% of voters in Oro last month, and 71% in West Ashby on Tuesday.',
      ['83%: 2025-06-01/2025-06-30', '71%: 2025-07-29/2025-07-29'],
    ],
    [
      'The raids killed 130 people in Oro last November and 32 in Halden in March.',
      ['130: 2024-11-01/2024-11-30', '32: 2025-03-01/2025-03-31'],
    ],
    ['In 2024, the agency committed to reducing its office space by half.', []],
    ['Lund agreed in 2022 to cut its debts by 40 percent by 2035.', []],
    ['She took office in 2022 with a promise to build 50,000 homes.', []],
    ['The mill launched a drive last year to plant 2 million trees.', []],
    // what a thing is that was there before, whatever it does then
    ['The town of 8,400 people was flooded in 2022.', []],
    ['The 640-seat theatre reopened last week.', []],
    ['The two leaders met in May in Lund.', []],
    ['The $310 million bridge was opened last year by the mayor.', []],
    ['The $310 million tunnel will be finished in 2029.', []],
    ['The mill posted the $41 million loss in 2024.', ['$41 million: 2024-01-01/2024-12-31']],
    ['They add to the seven mills the firm opened in 2023.', ['seven: 2023-01-01/2023-12-31']],
    // which things are counted
    ['It is looking into the 412 complaints that were received in May.', ['412: 2025-05-01/2025-05-31']],
    ['Of the 3,260 patients who were seen last year, most had waited.', ['3,260: 2024-01-01/2024-12-31']],
    ['It is looking into the 412 complaints that can be appealed in May.', []],
    ['The ministry said that in May it had paid out $51 million.', ['$51 million: 2025-05-01/2025-05-31']],
    ['The ministry said that since 2019 it had paid out $51 million.', []],
    ['Crews have found 18 bodies since Sunday.', ['18: 2025-07-27/2025-07-30']],
    // of all that one subject did, past a clause between commas, and of the day of a balance
    [
      'Wardens checked 812 kitchens, closed 31 of them and issued 144 warnings in 2024.',
      ['812: 2024-01-01/2024-12-31', '31: 2024-01-01/2024-12-31', '144: 2024-01-01/2024-12-31'],
    ],
    ['In May, the mill, which employs 300 people, made 4,100 carts.', ['4,100: 2025-05-01/2025-05-31']],
    ['As at 31 March 2025, net debt was £41.2 million.', ['£41.2 million: 2025-03-31/2025-03-31']],
    ['January’s inflation rate was 2.4 percent.', ['2.4 percent: 2025-01-01/2025-01-31']],
    ['April’s three sisters have 40 goats.', []],
    // of the label of a line
    ['Passengers, March 2025: 41,210', ['41,210: 2025-03-01/2025-03-31']],
    ['Freight (Q1 2025): 9,310 tonnes', ['9,310 tonnes: 2025-01-01/2025-03-31']],
    ['The mayor was told in March 2025: 9,310 tonnes would do.', []],
    // what still is, behind what was done; what had been before; what the court spoke of
    ['The plant opened last year and can make 90,000 cars.', []],
    ['In 2022, a court heard that the mill had cheated 412 workers.', []],
    ['In 2022, the survey found that 40 percent had children.', ['40 percent: 2022-01-01/2022-12-31']],
    ['He was charged last week with the murder of three women.', []],
    ['She pleaded guilty in 2022 to stealing $41,000.', []],
    ['The scheme costs 12 million euros a year and runs out in 2029.', []],
    ['Lund raised $20 million in the last quarter.', ['$20 million: 2025-04-01/2025-06-30']],
    [
      'It led in 2024, and during the storm on January 10. Lund saw a 95% increase in visits during that time period.',
      ['95%: 2025-01-10/2025-01-10'],
    ],
    // what was done at once, what is charged, what else is told of the sentence or event, and what closes another clause
    ['Raiders opened fire on the mill on Monday, killing at least 19 people.', ['19: 2025-07-28/2025-07-28']],
    ['In 2012, Lund pleaded guilty to hiding more than $180,000 from the mill.', []],
    ['And in 2011 he called for a strong krone, except that it is up 22 percent since then.', []],
    ['For the past 40 years pay has sunk, noting that 60 percent of millers qualified in 1975 by rank.', []],
    [
      'Half of those asked, or 46 percent, held the mill responsible for a fire in Lund last month that hurt three.',
      ['three: 2025-06-01/2025-06-30'],
    ],
    ['Of the 3,000 letters that the mayor handed over last year, more than 90 percent were copies.', []],
    [
      'The union did not endorse anybody until after the vote in 2008, but the board of the 3 million member union did.',
      [],
    ],
    [
      'It was 41%, just 5 percentage points shy of the 46% record set in 2008.',
      ['46%: 2008-01-01/2008-12-31'],
    ],
    [
      'The firm owed $826 million in 2010, which includes loans from the six biggest lenders.',
      ['$826 million: 2010-01-01/2010-12-31'],
    ],
    // a clause behind a coming day is of that day
    [
      'She will reach that number on Tuesday, when voters cast ballots in Lund (475 delegates) and in Oro.',
      ['475: 2025-08-05/2025-08-05'],
    ],
    ['It rose on Tuesday, when 475 delegates met in Lund.', ['475: 2025-07-29/2025-07-29']],
    // conversions in brackets, what a time is compared with, a change told behind a dash, a part of a year of the prior year
    [
      'The club earned £581.2 million ($783 million, 659 million euros) in the 12 months to the end of June.',
      [
        '£581.2 million: 2024-07-01/2025-06-30',
        '$783 million: 2024-07-01/2025-06-30',
        '659 million euros: 2024-07-01/2025-06-30',
      ],
    ],
    ['In May 2025 compared with April 2025, exports rose by 3.3%.', ['3.3%: 2025-05-01/2025-05-31']],
    [
      'There were 261,915 thefts in the year to May 2025 – a rise of 32%.',
      ['261,915: 2024-06-01/2025-05-31', '32%: 2024-06-01/2025-05-31'],
    ],
    [
      'Thefts fell from 9 in May to five in June – a drop of 44%.',
      ['9: 2025-05-01/2025-05-31', 'five: 2025-06-01/2025-06-30'],
    ],
    [
      'Net income was $14 million for the nine months ended June 30, 2025 compared to $46 million in the prior year.',
      ['$14 million: 2024-10-01/2025-06-30'],
    ],
    [
      'Net income was $14 million for the nine months ended June 30, 2025 compared to $46 million in the prior year period.',
      ['$14 million: 2024-10-01/2025-06-30', '$46 million: 2023-10-01/2024-06-30'],
    ],
    [
      'Hunger doubled to 276 million from 135 million in the past two years and now up to 750,000 people starve.',
      [],
    ],
    ['Lund added 2.2p to 80.12p, a level not seen since 2009.', []],
    ['Since the beginning of this year output has stayed up for three consecutive months.', []],
    [
      'The paper posted fakes, including one in May that said Lund would resettle 250,000 gulls in the fens.',
      [],
    ],
    [
      'In the city’s Lund primary in March, 74 percent of voters were old.',
      ['74 percent: 2025-03-01/2025-03-31'],
    ],
    ['The Mill Act of 2000 awarded rights to what advocates estimated were more than 100,000 millers.', []],
    ['Lund started work at the mill 24 years ago and earns $21 an hour.', []],
    // an aside before the verb, a length between, an award, an amount and its level in a headline, a dash behind the time
    ['The median price of a home, as of May 2025, was $959,000.', ['$959,000: 2025-05-01/2025-05-31']],
    ['It affected 0.04 percent of users over one week in 2012.', ['0.04 percent: 2012-01-01/2012-12-31']],
    [
      'On May 5, 2025, the jury awarded the mill $65.7 million in a verdict.',
      ['$65.7 million: 2025-05-05/2025-05-05'],
    ],
    [
      'Revenue Increased 12% to $178 million for the Second Quarter of 2025',
      ['12%: 2025-04-01/2025-06-30', '$178 million: 2025-04-01/2025-06-30'],
    ],
    [
      'The deficit is to total $1 trillion next year — the first time it has been that big.',
      ['$1 trillion: 2026-01-01/2026-12-31'],
    ],
    ['Lund has won at least 139 Super Tuesday delegates.', []],
    // one month of a year that only the words before name, two days of one span, the level that is beaten, a start
    [
      'Eight years ago, Lund was near the end of the race, having won 11 victories in February.',
      ['11: 2017-01-01/2017-12-31'],
    ],
    [
      'Twenty-two villagers died in landslides in Baybay city on Sunday and Monday.',
      ['Twenty-two: 2025-07-27/2025-07-28'],
    ],
    ['Casino sales should reach a high, surpassing the monthly average for 2024, by 13%.', []],
    [
      'It had to cut $2 billion in costs and restructure the line over three years beginning in early 2014.',
      [],
    ],
    ['The 2023 Harvest Festival raised $45,000 for the school.', ['$45,000: 2023-01-01/2023-12-31']],
    ['It launched a €35 million fund, and said it would propose an act in the first quarter of 2027.', []],
    [
      'In May the agency chose three of the firms to send landers next year.',
      ['three: 2025-05-01/2025-05-31'],
    ],
    ['The state spent $3 million to mend the dam in 2024.', ['$3 million: 2024-01-01/2024-12-31']],
    ['It had an inch of rain in the past two months instead of the usual 5 inches (127 mm).', []],
    // what is aimed at by a year is no level of it, and a year in a name none of what the thing does
    ['It unveiled a plan to cut the cost of panels from $0.23 to $0.10 by 2030.', []],
    ['We are sure of our goal of raising reserves to $15.1 billion by 2028.', []],
    ['The 2021 Lynx Prime will go 39 miles on its battery.', []],
    ['The scheme launched by the state in 2011 aims to reduce the price to $3.', []],
    ['It would be good to have over 100 games by the time it opens next year.', []],
    [
      'In August 2023, the agency approved a change, providing the option for a reduced dose of 1.5 mg every week.',
      [],
    ],
    ['As of June 30, 2025, the firm employed around 318,000 people.', ['318,000: 2025-06-30/2025-06-30']],
    [
      'In fiscal 2024, which ended on September 30, 2024, the group had revenue of €78.9 billion.',
      ['€78.9 billion: 2023-10-01/2024-09-30'],
    ],
    ['Since 2021, the firm has lent over $1 billion.', ['$1 billion: 2021-01-01/2025-07-30']],
    ['Bins worth $150 million will be built within this year.', ['$150 million: 2025-01-01/2025-12-31']],
    ['Sales doubled this past year.', ['doubled: 2024-07-30/2025-07-30']],
    ['The plague killed 25 million people in the 14th century.', ['25 million: 1301-01-01/1400-12-31']],
    ['Trade doubled in the late 19th century.', []],
    // what a change is against, however it is told, and the day that has been where the deed has
    ['Sales of the four brands were up 36 percent over June 2024.', []],
    ['House prices rose by four per cent over 2024.', ['four per cent: 2024-01-01/2024-12-31']],
    ['Killings were down 14% from 638 in 2010.', []],
    ['Since October 2023, when the rate was at its lowest, it has increased by 1.5 percentage points.', []],
    ['The flood killed 16 people on August 10.', ['16: 2024-08-10/2024-08-10']],
    ['The firm made 4.19 rupees per share in the prior-year period.', []],
    // the month that the measure names
    [
      'Ford said June sales were down 13 percent compared with May but up 15 percent over June 2024.',
      ['13 percent: 2025-06-01/2025-06-30', '15 percent: 2025-06-01/2025-06-30'],
    ],
    ['Ford expects that June sales will be down 13 percent.', []],
    [
      'Output will average 29.6 million barrels per day (b/d) in 2026, down by 2.3 million b/d from 2018.',
      ['29.6 million barrels per day: 2026-01-01/2026-12-31'],
    ],
    ['The number of mills will rise to over one million by 2030.', ['one million: 2030-01-01/2030-12-31']],
    // in a text of split years, the last one is not that of the calendar
    ['There were 625,000 thefts last year, compared with 523,000 in 2009/10 and 400,000 in 2008/09.', []],
  ])('%s', (text, expected) => {
    expect(fieldsIn(text, 'period')).toEqual(expected);
  });
});
