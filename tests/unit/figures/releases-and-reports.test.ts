import { expect, test } from 'vitest';
import type { Figure } from '@/lib/core/model.ts';
import { figuresIn } from './marked-sentence.ts';

/** "$5 = 5 USD, at least, up, 2024-01-01/2024-12-31": what a figure says besides its measure. */
const told = ({ text, value, unit, bound, change, period }: Figure): string =>
  [`${text} = ${typeof value === 'number' ? value : value.join('..')} ${unit}`.trim(), bound, change, period]
    .filter((word) => word !== undefined)
    .join(', ');

test.each([
  // earnings style
  [
    'Revenue for Q3 FY24 was $4.2 billion at the US firm, whose fiscal year ended June 30.',
    ['$4.2 billion = 4200000000 USD, 2024-01-01/2024-03-31'],
  ],
  [
    'Revenue was $81.2 million for the three months ended June 30, 2025.',
    ['$81.2 million = 81200000 USD, 2025-04-01/2025-06-30'],
  ],
  [
    'Net income for the nine months ended 30 September 2024 came to €12.5m.',
    ['€12.5m = 12500000 EUR, 2024-01-01/2024-09-30'],
  ],
  [
    'Net profit rose 30% to $295 million in the quarter ended March.',
    ['30% = 30 %, up, 2025-01-01/2025-03-31', '$295 million = 295000000 USD, 2025-01-01/2025-03-31'],
  ],
  [
    'Sales fell 4.1 per cent to £310m in the first half of 2025 from £323m a year earlier.',
    [
      '4.1 per cent = 4.1 %, down, 2025-01-01/2025-06-30',
      '£310m = 310000000 GBP, 2025-01-01/2025-06-30',
      '£323m = 323000000 GBP, 2024-01-01/2024-06-30',
    ],
  ],
  [
    'Year to date, the port has handled 1.2 million containers.',
    ['1.2 million = 1200000 containers, 2025-01-01/2025-07-30'],
  ],
  [
    'The fund held €3.4 billion of assets as of 31 March 2025.',
    ['€3.4 billion = 3400000000 EUR, 2025-03-31/2025-03-31'],
  ],
  [
    'Backlog stood at $900 million at June 30, 2025.',
    ['$900 million = 900000000 USD, 2025-06-30/2025-06-30'],
  ],
  ['At the end of 2024 the bank had 212 branches.', ['212 = 212 branches, 2024-12-31/2024-12-31']],
  ['At the end of June, cash stood at $45 million.', ['$45 million = 45000000 USD, 2025-06-30/2025-06-30']],
  ['Full-year 2024 revenue was $2.1 billion.', ['$2.1 billion = 2100000000 USD, 2024-01-01/2024-12-31']],
  ['Revenue grew 12% year over year to $500 million.', ['12% = 12 %, up', '$500 million = 500000000 USD']],
  [
    'Second-quarter earnings were $1.12 per share, up from $0.98 a year earlier.',
    ['$1.12 = 1.12 USD, 2025-04-01/2025-06-30', '$0.98 = 0.98 USD, 2024-04-01/2024-06-30'],
  ],
  [
    'Operating margin was 14.2% in the quarter, up 120 basis points from 13.0% a year ago.',
    ['14.2% = 14.2 %', '120 basis points = 120 bp, up', '13.0% = 13 %'],
  ],
  [
    'The firm expects revenue of $1.1 billion to $1.2 billion in 2026.',
    ['$1.1 billion to $1.2 billion = 1100000000..1200000000 USD, 2026-01-01/2026-12-31'],
  ],
  ['Free cash flow totaled $33 million in 1H 2025.', ['$33 million = 33000000 USD, 2025-01-01/2025-06-30']],
  ['EBITDA for 9M 2024 was €71 million.', ['€71 million = 71000000 EUR, 2024-01-01/2024-09-30']],
  ['It booked 1,200 orders in 2016 H2.', ['1,200 = 1200 orders, 2016-07-01/2016-12-31']],
  [
    'Shipments reached 4.1 million units in the 4th qtr 2018.',
    ['4.1 million = 4100000 units, 2018-10-01/2018-12-31'],
  ],
  ['Output was 9,300 tonnes in the first nine months.', ['9,300 tonnes = 9300 t, 2024-01-01/2024-09-30']],
  [
    'Output was 9,300 tonnes in the first nine months of 2024.',
    ['9,300 tonnes = 9300 t, 2024-01-01/2024-09-30'],
  ],
  ['In the June quarter, sales were A$12 million.', ['A$12 million = 12000000 AUD, 2025-04-01/2025-06-30']],
  [
    'Profit climbed to $132 million in the September 2024 quarter.',
    ['$132 million = 132000000 USD, 2024-07-01/2024-09-30'],
  ],
  [
    'Revenue of $18 million in the quarter compares with $16 million in the prior-year quarter.',
    ['$18 million = 18000000 USD', '$16 million = 16000000 USD'],
  ],
  [
    'Group turnover in the 26 weeks to 28 June 2025 was £88.2 million.',
    ['£88.2 million = 88200000 GBP, 2024-12-29/2025-06-28'],
  ],
  ['Dividends totaled 44 cents a share in 2024.', ['44 cents = 0.44 USD, 2024-01-01/2024-12-31']],
  [
    'Net sales for the year ended 31 December 2024 rose 5.5 percent.',
    ['5.5 percent = 5.5 %, up, 2024-01-01/2024-12-31'],
  ],
  // periods in prose
  [
    'Some 4,000 people fled in the last week of July 2024.',
    ['4,000 = 4000 people, about, 2024-07-25/2024-07-31'],
  ],
  [
    'Some 4,000 people fled in the first week of 2015.',
    ['4,000 = 4000 people, about, 2015-01-01/2015-01-07'],
  ],
  ['Police arrested 31 people from 13 to 15 July.', ['31 = 31 people, 2025-07-13/2025-07-15']],
  ['Police arrested 31 people between Oct. 2 and October 22.', ['31 = 31 people, 2024-10-02/2024-10-22']],
  ['The state built 3,200 homes between May 2015 and 2018.', ['3,200 = 3200 homes, 2015-05-01/2018-12-31']],
  ['The mine employed 2,000 people in the 1970s.', ['2,000 = 2000 people, 1970-01-01/1979-12-31']],
  ['The city plans to plant 50,000 trees this decade.', ['50,000 = 50000 trees, 2020-01-01/2029-12-31']],
  [
    'The reservoir held 40 million litres at the end of the month.',
    ['40 million litres = 40000000 L, 2025-07-31/2025-07-31'],
  ],
  [
    'Exports rose by 8.4 percent in May and by 6 percent in June.',
    ['8.4 percent = 8.4 %, up, 2025-05-01/2025-05-31', '6 percent = 6 %, up, 2025-06-01/2025-06-30'],
  ],
  [
    'Imports fell to 20,000 tonnes in May, compared with 24,000 tonnes in the same month of 2024.',
    ['20,000 tonnes = 20000 t, 2025-05-01/2025-05-31', '24,000 tonnes = 24000 t, 2024-05-01/2024-05-31'],
  ],
  [
    'There were 67,000 burglaries between April and June, compared with 65,200 during the same period the previous year.',
    ['67,000 = 67000 burglaries, 2025-04-01/2025-06-30', '65,200 = 65200 burglaries, 2024-04-01/2024-06-30'],
  ],
  [
    'Consumer prices were flat in June, after a rise of 0.4 percent in the previous month.',
    ['0.4 percent = 0.4 %, up, 2025-05-01/2025-05-31'],
  ],
  [
    'Prices rose by a bigger-than-expected 0.2 per cent in June.',
    ['0.2 per cent = 0.2 %, up, 2025-06-01/2025-06-30'],
  ],
  [
    'The airport served 3 million passengers during June, July and August.',
    ['3 million = 3000000 passengers, 2024-06-01/2024-08-31'],
  ],
  ['It served 1.54 million passengers in the same month last year.', ['1.54 million = 1540000 passengers']],
  [
    'The company posted a net profit of $77 million in the July-September period last year.',
    ['$77 million = 77000000 USD, 2024-07-01/2024-09-30'],
  ],
  [
    'Unemployment stood at 5.1 percent in March 2025, the highest since 2021.',
    ['5.1 percent = 5.1 %, 2025-03-01/2025-03-31'],
  ],
  [
    'In 2023, 41 per cent of households rented, up from 36 per cent in 2013.',
    ['41 per cent = 41 %, 2023-01-01/2023-12-31', '36 per cent = 36 %, 2013-01-01/2013-12-31'],
  ],
  [
    'The city had 12,400 vacant flats in 2019 and 9,800 in 2024.',
    [
      '12,400 = 12400 vacant flats, 2019-01-01/2019-12-31',
      '9,800 = 9800 vacant flats, 2024-01-01/2024-12-31',
    ],
  ],
  ['Between 2010 and 2020 the town lost 4,100 residents.', ['4,100 = 4100 residents, 2010-01-01/2020-12-31']],
  ['Officials this week said half of the wells are dry.', ['half = 0.5 wells']],
  ['Shares are down 18% from their March peak.', ['18% = 18 %, down']],
  ['Tourism has brought in $4 billion since 2005.', ['$4 billion = 4000000000 USD, 2005-01-01/2025-07-30']],
  ['The law, passed in 2012, covers 40,000 workers.', ['40,000 = 40000 workers']],
  [
    'The agency spent $9 million in fiscal 2017, according to an audit published last spring.',
    ['$9 million = 9000000 USD'],
  ],
  ['The dose, approved in May, is 200 mg.', ['200 mg = 200 mg']],
  ['The regulator approved the 200 mg tablet on May 5, 2025.', ['200 mg = 200 mg']],
  ['The board, which met on Tuesday, oversees 31 schools.', ['31 = 31 schools']],
  ['The plant, opened in 2011, employs 640 people.', ['640 = 640 people']],
  ['On Monday, the council rejected the $2 million plan.', ['$2 million = 2000000 USD']],
  ['Last year the museum drew 210,000 visitors.', ['210,000 = 210000 visitors, 2024-01-01/2024-12-31']],
  [
    'Attendance reached 210,000 last year, up 8% on 2023.',
    ['210,000 = 210000 people, 2024-01-01/2024-12-31', '8% = 8 %, up, 2024-01-01/2024-12-31'],
  ],
  ['So far this year, 1,040 fires have been reported.', ['1,040 = 1040 fires, 2025-01-01/2025-07-30']],
  ['As of Friday, 212 people had been treated.', ['212 = 212 people, 2025-07-25/2025-07-25']],
  ['The index gained 2.1% in July, its best month since 2020.', ['2.1% = 2.1 %, up, 2025-07-01/2025-07-31']],
  ['Sales rose 3 percent in the year to March.', ['3 percent = 3 %, up, 2024-04-01/2025-03-31']],
  [
    'Sales rose 3 percent in the 12 months to the end of March 2025.',
    ['3 percent = 3 %, up, 2024-04-01/2025-03-31'],
  ],
  ['Inflation was 2.9% in the 12 months through May.', ['2.9% = 2.9 %, 2024-06-01/2025-05-31']],
  [
    'Over the past five years, the county has lost 1,900 farms.',
    ['1,900 = 1900 farms, 2020-07-30/2025-07-30'],
  ],
  [
    'The ministry forecasts growth of 2.5 percent this year and 3 percent next year.',
    ['2.5 percent = 2.5 %, up, 2025-01-01/2025-12-31', '3 percent = 3 %, up, 2026-01-01/2026-12-31'],
  ],
  ['By 2030 the company wants to have 900 stores.', ['900 = 900 stores']],
  ['Of the 48 people hurt in the 2019 crash, 12 have sued.', ['48 = 48 people', '12 = 12 people']],
  [
    'The number of cases in August 2024 was 1,150, a 12 percent drop from July.',
    ['1,150 = 1150 cases, 2024-08-01/2024-08-31', '12 percent = 12 %, down'],
  ],
  [
    'Passenger numbers rose 10.7 per cent to 3,729,879 in August 2024, compared to 3,368,260 for the same month last year.',
    [
      '10.7 per cent = 10.7 %, up, 2024-08-01/2024-08-31',
      '3,729,879 = 3729879 passengers, 2024-08-01/2024-08-31',
      '3,368,260 = 3368260 passengers, 2023-08-01/2023-08-31',
    ],
  ],
  // numerals
  ['The firm spent $US75 million on the dam.', ['$US75 million = 75000000 USD']],
  ['The firm spent 75 USD million on the dam.', ['75 USD million = 75000000 USD']],
  ['The deal is worth 120 MEUR.', ['120 MEUR = 120000000 EUR']],
  ['The deal is worth EUR 1.2bn.', ['EUR 1.2bn = 1200000000 EUR']],
  ['It costs $A41,230,500 to run.', ['$A41,230,500 = 41230500 AUD']],
  ['The state owes Rs. 3,20,000 crore.', ['Rs. 3,20,000 crore = 3200000000000 INR']],
  ['The state owes ₹5 lakh crore.', ['₹5 lakh crore = 5000000000000 INR']],
  ['Half a million people marched.', ['Half a million = 500000 people']],
  ['A quarter of a million homes lost power.', ['A quarter of a million = 250000 homes']],
  ['The rate was .001 per cent.', ['.001 per cent = 0.001 %']],
  ['Temperatures fell to minus-260 degrees Fahrenheit.', ['minus-260 degrees Fahrenheit = -260 [degF]']],
  ['Growth was -0.2% in the quarter.', ['-0.2% = -0.2 %']],
  ['Exports rose +0.2% in May.', ['0.2% = 0.2 %, up, 2025-05-01/2025-05-31']],
  ['The motor makes 350 lb-ft of torque.', ['350 lb-ft = 350 [lbf_av].[ft_i]']],
  ['Winds reached 120 m.p.h. on the coast.', ['120 m.p.h = 120 [mi_i]/h']],
  ['The car does 42 m.p.g. in town.', ['42 = 42 m.p.g.']],
  ['The index rose 31.2 points to 5,118.40.', ['31.2 points = 31.2 points, up', '5,118.40 = 5118.4 points']],
  ['The Nikkei closed at 31,204.55.', ['31,204.55 = 31204.55 points']],
  [
    'The caseload is nearly 94,000, of whom 3,120 are in hospital.',
    ['94,000 = 94000, about', '3,120 = 3120'],
  ],
  ['“Between 40,000 and 60,000” could lose their homes.', ['40,000 and 60,000 = 40000..60000']],
  [
    'Between 40,000 and 60,000 could lose their homes, the charity said.',
    ['40,000 and 60,000 = 40000..60000'],
  ],
  ['The council bought 40 newly built flats.', ['40 = 40 newly built flats']],
  ['Jobs rose by 84,300 places or 1.7 per cent.', ['84,300 = 84300 places, up', '1.7 per cent = 1.7 %, up']],
  ['The trail is 12 miles (19 km) long.', ['12 miles = 12 [mi_i]', '19 km = 19 km']],
  [
    'More than €1.2 billion ($1.3 billion) was raised.',
    ['€1.2 billion = 1200000000 EUR, more than', '$1.3 billion = 1300000000 USD, more than'],
  ],
  ['Gold traded at $2,310.50 an ounce.', ['$2,310.50 an ounce = 2310.5 USD/[oz_av]']],
  [
    'Brent crude fell 1.2 percent to $81.40 a barrel.',
    ['1.2 percent = 1.2 %, down', '$81.40 a barrel = 81.4 USD/[bbl_us]'],
  ],
  ['The firm reported 2.7m sales.', ['2.7m = 2700000 sales']],
  ['They sold 35m devices.', ['35m = 35000000 devices']],
  ['Some 4m have fled.', ['4m = 4000000 people, about']],
  ['About 25k turned up.', ['25k = 25000, about']],
  ['It spent RM4.2mil on repairs.', ['RM4.2mil = 4200000 MYR']],
  ['The paper has 6M+ readers.', ['6M = 6000000 readers, at least']],
  ['He was fined 5,000 pounds.', ['5,000 pounds = 5000 GBP']],
  ['The bull weighs 2,000 pounds.', ['2,000 pounds = 2000 [lb_av]']],
  ['Some 3 million 791 thousand people had work.', ['3 million 791 thousand = 3791000 people, about']],
  ['The death toll stood at 713.', ['713 = 713 people']],
  ['The agency put the death toll at 713.', ['713 = 713 people']],
  [
    'The toll from the flood has risen to 124, with another 60 people missing.',
    ['124 = 124 people', '60 = 60 people'],
  ],
  ['It rose 2 1/2 percent.', ['2 1/2 percent = 2.5 %, up']],
  ['The hall seats 500-plus.', ['500 = 500 people, at least']],
  ['It lost one million-plus customers.', ['one million = 1000000 customers, at least']],
  ['The margin was 36.8% vs 37.89%.', ['36.8% = 36.8 %', '37.89% = 37.89 %']],
  ['The seat capacity fell by 9,515 (-1.9%).', ['9,515 = 9515, down', '-1.9% = -1.9 %']],
  ['The share rose 2 percentage points to 80.8%.', ['2 percentage points = 2 pp, up', '80.8% = 80.8 %']],
  ['The rate was cut by a quarter point.', ['a quarter point = 0.25 pp, down']],
  ['The Fed cut rates by half a percentage point.', ['half a percentage point = 0.5 pp, down']],
  ['It is 1.5 times as large.', ['1.5 times = 1.5 times']],
  ['Costs have trebled since 2015.', ['trebled = 3 times, up']],
  ['One in four children is poor.', ['One in four = 0.25 children']],
  // change
  ['A 16 percent rise in thefts was recorded.', ['16 percent = 16 %, up']],
  ['The data show a rise in thefts of 16 percent.', ['16 percent = 16 %, up']],
  ['Thefts saw an increase of 16 percent.', ['16 percent = 16 %, up']],
  [
    'This represents a 15.4 per cent increase over the 11,608 flights in August 2023.',
    ['15.4 per cent = 15.4 %, up', '11,608 = 11608 flights, 2023-08-01/2023-08-31'],
  ],
  ['Sales were 15% higher than in 2023.', ['15% = 15 %, up']],
  [
    'Sales were 0.7% below the September rate of 738,000.',
    ['0.7% = 0.7 %, down', '738,000 = 738000, 2024-09-01/2024-09-30'],
  ],
  [
    'Sales were 31.6% above the October 2018 estimate of 557,000.',
    ['31.6% = 31.6 %, up', '557,000 = 557000, 2018-10-01/2018-10-31'],
  ],
  ['The 0.1 per cent advance was small.', ['0.1 per cent = 0.1 %, up']],
  ['CPI Slips 0.1%', ['0.1% = 0.1 %, down']],
  ['Core Rate Rises 0.2%', ['0.2% = 0.2 %, up']],
  [
    'Revenue up 9.6% at $102 million vs $93 million',
    ['9.6% = 9.6 %, up', '$102 million = 102000000 USD', '$93 million = 93000000 USD'],
  ],
  ['The average price is £12,000 cheaper than in May.', ['£12,000 = 12000 GBP, down']],
  ['The city has 71,000 more cars than in 2015.', ['71,000 = 71000 more cars, up']],
  ['The deficit narrowed to $3 billion.', ['$3 billion = 3000000000 USD']],
  ['Turnout was unchanged at 61%.', ['61% = 61 %, flat']],
  ['The fund returned 7.2% last year.', ['7.2% = 7.2 %, 2024-01-01/2024-12-31']],
  ['It would add $3 to the cost of a ticket.', ['$3 = 3 USD, up']],
  ['Profit jumped 47 per cent.', ['47 per cent = 47 %, up']],
  ['Net profit was down 42.65 per cent.', ['42.65 per cent = 42.65 %, down']],
  // bounds
  ['Up to 300 jobs may go.', ['300 = 300 jobs, up to']],
  ['At least 12 people died.', ['12 = 12 people, at least']],
  ['As many as 176 people were missing.', ['176 = 176 people, up to']],
  ['No fewer than 40 firms bid.', ['40 = 40 firms, at least']],
  ['The budget is $5 million or less.', ['$5 million = 5000000 USD, up to']],
  ['Around 1,000 people came.', ['1,000 = 1000 people, about']],
  // not figures
  ['The 1851 Treaty gave them land.', []],
  ['The Drive for $20 began in Oro.', []],
  ["The union's Drive for $20 campaign won.", []],
  ['Boeing delivered a 737 Max.', []],
  ['The carrier flies the 787 Dreamliner.', []],
  ['The shop is open 24/7.', []],
  ['The rocket is called Block 1B.', []],
  ["The launcher's Block 1B version flies in 2028.", []],
  ['They trained a 10-billion-parameter model.', ['10-billion = 10000000000 parameter']],
  ['The lock uses a 125 kHz key.', ['125 kHz = 125 kHz']],
  ['Turn to page 12 for more.', []],
  ['He lives at 1350 N.W. 12th Avenue.', []],
  ['Days two and five are rest days.', []],
  ['The code is 0x08.', []],
  ['They won 3-1 in Oro.', []],
  ['The vote was 52-48.', []],
  ['Call 800-555-0100 for help.', []],
  ['The Group of 20 met in Oro.', []],
  ['The shares trade above the 50 day and 200 day moving averages.', []],
  ['Executive Order 14028 was signed.', []],
  ['He signed one executive order.', []],
  ['See Section 702 of the act.', []],
  ['The E. coli O157 strain spread.', []],
  ['The flight, LH401, was late.', []],
  ['Ann Rask, 41, runs it.', []],
  ['The S&P 500 fell 0.9%.', ['0.9% = 0.9 %, down']],
  ['Version 2.1 of the app is out.', []],
  ['The A380 can seat 525.', ['525 = 525 people']],
  ['Highway 61 was shut.', []],
  ['The 30-share index fell.', []],
  ['The under-19 side lost.', []],
  ['The 9/11 attacks changed it.', []],
  ['Room 101 was locked.', []],
  ['The firm makes 5G phones.', []],
  ['Press 1 to continue.', []],
  // tables-ish and lists
  [
    'Energy prices rose (12.3 percent vs 10.0 percent in May).',
    ['12.3 percent = 12.3 %', '10.0 percent = 10 %, 2025-05-01/2025-05-31'],
  ],
  [
    'The worst-hit towns were Oro, with 365 dead, and Lund, with 308 dead.',
    ['365 = 365 people', '308 = 308 people'],
  ],
  [
    'Some 87 people were killed and 515 were injured, 60 of them seriously.',
    ['87 = 87 people, about', '515 = 515 people', '60 = 60 people'],
  ],
  [
    'More than 1,200 homes were destroyed, and 21,000 others were damaged.',
    ['1,200 = 1200 homes, more than', '21,000 = 21000 others'],
  ],
  // money and accounts
  [
    'Group sales for the first quarter ended 30 June rose 7% to ₹412 crore.',
    ['7% = 7 %, up, 2025-04-01/2025-06-30', '₹412 crore = 4120000000 INR, 2025-04-01/2025-06-30'],
  ],
  [
    "The lender's net interest margin narrowed 14 basis points to 2.91% in the second half of 2024.",
    ['14 basis points = 14 bp, down, 2024-07-01/2024-12-31', '2.91% = 2.91 %, 2024-07-01/2024-12-31'],
  ],
  [
    'Operating expenses were $88.1 million, compared to $79.4 million in the first quarter of 2024.',
    ['$88.1 million = 88100000 USD', '$79.4 million = 79400000 USD, 2024-01-01/2024-03-31'],
  ],
  [
    'It ended the quarter with 4,310 stores, 112 more than a year earlier.',
    ['4,310 = 4310 stores', '112 = 112 stores, up'],
  ],
  [
    'Adjusted earnings per share of $1.42 beat the $1.35 that analysts expected.',
    ['$1.42 = 1.42 USD', '$1.35 = 1.35 USD'],
  ],
  ['The board declared a dividend of 12 cents per share, payable on September 1.', ['12 cents = 0.12 USD']],
  [
    'The company repurchased 1.4 million shares for $66 million during the quarter.',
    ['1.4 million = 1400000 shares', '$66 million = 66000000 USD'],
  ],
  ['Cash and equivalents totaled $512.3 million at quarter-end.', ['$512.3 million = 512300000 USD']],
  [
    'Same-store sales slipped 0.4% in the 13 weeks ended May 3, 2025.',
    ['0.4% = 0.4 %, down, 2025-02-02/2025-05-03'],
  ],
  [
    'Guidance for 2025 was raised to between $3.10 and $3.20 a share.',
    ['$3.10 and $3.20 = 3.1..3.2 USD, 2025-01-01/2025-12-31'],
  ],
  [
    'Bookings in H1 came to $77m, against $70m in H1 2024.',
    ['$77m = 77000000 USD, 2025-01-01/2025-06-30', '$70m = 70000000 USD, 2024-01-01/2024-06-30'],
  ],
  [
    'Rental income increased by £3.1m (8.2%) to £41.0m.',
    ['£3.1m = 3100000 GBP, up', '8.2% = 8.2 %', '£41.0m = 41000000 GBP'],
  ],
  [
    'Net debt fell to €1.9 billion at the end of March from €2.3 billion at the end of 2024.',
    [
      '€1.9 billion = 1900000000 EUR, 2025-03-31/2025-03-31',
      '€2.3 billion = 2300000000 EUR, 2024-12-31/2024-12-31',
    ],
  ],
  ['The deal values the firm at 8.5 times earnings.', ['8.5 times = 8.5 times']],
  // statistics
  [
    'The jobless rate edged down to 4.3 per cent in the three months to May from 4.4 per cent.',
    ['4.3 per cent = 4.3 %, 2025-03-01/2025-05-31', '4.4 per cent = 4.4 %'],
  ],
  [
    'Employment rose by 28,000 in June, the first gain in four months.',
    ['28,000 = 28000, up, 2025-06-01/2025-06-30', 'four months = 4 mo'],
  ],
  [
    'On a monthly basis, output fell 0.6 percent, after a 0.2 percent rise in April.',
    ['0.6 percent = 0.6 %, down', '0.2 percent = 0.2 %, up, 2025-04-01/2025-04-30'],
  ],
  [
    'The trade deficit widened to $71.5 billion in May from a revised $60.3 billion in April.',
    [
      '$71.5 billion = 71500000000 USD, 2025-05-01/2025-05-31',
      '$60.3 billion = 60300000000 USD, 2025-04-01/2025-04-30',
    ],
  ],
  [
    'Births numbered 591,072 in England in 2023, a 2.4% decrease on the year before.',
    ['591,072 = 591072 Births, 2023-01-01/2023-12-31', '2.4% = 2.4 %, down, 2023-01-01/2023-12-31'],
  ],
  ['The average household spent $6,440 a month in 2023.', ['$6,440 = 6440 USD, 2023-01-01/2023-12-31']],
  [
    'Police recorded 2,310 thefts in the year ending June 2024, up from 1,940 the year before.',
    ['2,310 = 2310 thefts, 2023-07-01/2024-06-30', '1,940 = 1940 thefts, 2022-07-01/2023-06-30'],
  ],
  [
    'The population grew from 8.2 million in 2011 to 8.9 million in 2021.',
    ['8.2 million = 8200000, 2011-01-01/2011-12-31', '8.9 million = 8900000, 2021-01-01/2021-12-31'],
  ],
  [
    'Exports to the bloc accounted for 41 per cent of the total in the first five months of 2025.',
    ['41 per cent = 41 %, 2025-01-01/2025-05-31'],
  ],
  ['The index of prices stood at 121.4 in June.', ['121.4 = 121.4 points, 2025-06-01/2025-06-30']],
  [
    'Tourist arrivals hit 1.1 million in the first half, 12 percent more than in the same period of 2024.',
    ['1.1 million = 1100000, 2025-01-01/2025-06-30', '12 percent = 12 %, up, 2025-01-01/2025-06-30'],
  ],
  ['House prices are 3.9% higher than a year ago.', ['3.9% = 3.9 %, up']],
  ['Half of all pupils in Year 6 passed.', ['Half = 0.5 pupils']],
  ['In the decade to 2020 the town gained 3,100 jobs.', ['3,100 = 3100 jobs']],
  ['Since January, prices have risen by 6 per cent.', ['6 per cent = 6 %, up']],
  // news
  [
    'At least 14 people were killed on Tuesday when a bus fell into a ravine.',
    ['14 = 14 people, at least, 2025-07-29/2025-07-29'],
  ],
  ['Two soldiers were wounded late on Sunday.', ['Two = 2 soldiers, 2025-07-27/2025-07-27']],
  [
    'The fire has burned 12,400 acres since Friday.',
    ['12,400 acres = 12400 [acr_us], 2025-07-25/2025-07-30'],
  ],
  ['A 45-year-old man was jailed for 12 years on Monday.', ['12 years = 12 a']],
  [
    'The court fined the firm $3.2 million in May 2024.',
    ['$3.2 million = 3200000 USD, 2024-05-01/2024-05-31'],
  ],
  [
    'Nearly 3,000 homes were without power as of Tuesday night.',
    ['3,000 = 3000 homes, about, 2025-07-29/2025-07-29'],
  ],
  ['The quake struck 40 km south of Oro at a depth of 10 km.', ['40 km = 40 km', '10 km = 10 km']],
  ['She won 52 percent of the vote in 2022.', ['52 percent = 52 %, 2022-01-01/2022-12-31']],
  [
    'The poll of 1,012 adults was taken from July 7 to 9 and has a margin of error of 3 points.',
    ['1,012 = 1012 adults', '3 points = 3 pp'],
  ],
  ['The bridge, built in 1964, carries 30,000 cars a day.', ['30,000 = 30000 cars']],
  ['He sold 12 million records in a career that began in 1971.', ['12 million = 12000000 records']],
  ['It will cost an estimated $450 million and open in 2028.', ['$450 million = 450000000 USD, about']],
  ['The council approved on Monday a budget of $88 million for 2026.', ['$88 million = 88000000 USD']],
  ['Rainfall reached 140 mm in 24 hours.', ['140 mm = 140 mm', '24 hours = 24 h']],
  [
    'More than 60 flights were cancelled on Saturday and 40 on Sunday.',
    ['60 = 60 flights, more than, 2025-07-26/2025-07-26', '40 = 40 flights, 2025-07-27/2025-07-27'],
  ],
  ['The strike, now in its third week, involves 5,200 nurses.', ['5,200 = 5200 nurses']],
  [
    'Last August the lake was 3.1 metres below its normal level.',
    ['3.1 metres = 3.1 m, 2024-08-01/2024-08-31'],
  ],
  [
    'Vaccination coverage dropped from 95% in 2019 to 88% in 2023.',
    ['95% = 95 %, 2019-01-01/2019-12-31', '88% = 88 %, 2023-01-01/2023-12-31'],
  ],
  [
    'In May, the bank cut rates by 25 basis points to 4.25 percent.',
    ['25 basis points = 25 bp, down, 2025-05-01/2025-05-31', '4.25 percent = 4.25 %, 2025-05-01/2025-05-31'],
  ],
  [
    'The euro rose 0.3% to $1.1640 on Tuesday.',
    ['0.3% = 0.3 %, up, 2025-07-29/2025-07-29', '$1.1640 = 1.164 USD, 2025-07-29/2025-07-29'],
  ],
  ['They have been married for 31 years.', ['31 years = 31 a']],
  ['The film took $42 million in its first weekend.', ['$42 million = 42000000 USD']],
  ['Volunteers planted 1,900 trees last weekend.', ['1,900 = 1900 trees, 2025-07-26/2025-07-27']],
  [
    'The airline flew 9.1 million passengers in July, 4% fewer than a year earlier.',
    ['9.1 million = 9100000 passengers, 2025-07-01/2025-07-31', '4% = 4 %, down, 2025-07-01/2025-07-31'],
  ],
  ['From 2026, employers will pay 2 percent more.', ['2 percent = 2 %, up']],
  ['The grant of $4 million runs from 2025 to 2028.', ['$4 million = 4000000 USD, 2025-01-01/2028-12-31']],
  ['In its report published on Monday, the agency said 7% of sites were unsafe.', ['7% = 7 %']],
  ['Researchers followed 2,400 women for 10 years from 1998.', ['2,400 = 2400 women', '10 years = 10 a']],
  [
    'Under a law passed in 2018, firms with more than 50 workers must report.',
    ['50 = 50 workers, more than'],
  ],
  [
    'The company, founded in 1987, has 3,400 staff and had sales of €610 million last year.',
    ['3,400 = 3400 staff', '€610 million = 610000000 EUR, 2024-01-01/2024-12-31'],
  ],
  ['Flight 302 went down minutes after take-off.', []],
  ['He wore number 9 for 12 seasons.', ['12 = 12 seasons']],
  ['The A4 motorway was closed between junctions 8 and 9.', []],
  ['It was rated 4.8 stars by 225 users.', ['4.8 = 4.8 stars', '225 = 225 users']],
  ['Channel 4 showed Apollo 13 at 9pm.', []],
  ['The 8th Battalion lost 70 men.', ['70 = 70 men']],
  ['Call it Plan B or 2.0.', []],
  ['The phone has a 6.1-inch screen and 128 GB of storage.', ['6.1-inch = 6.1 [in_i]', '128 GB = 128 GBy']],
  ['Exit 12B leads to Pier 39.', []],
  ['The drug cut deaths by 31 percent compared with placebo.', ['31 percent = 31 %, down']],
  ['About one in ten adults (11%) smoke.', ['one in ten = 0.1 adults, about', '11% = 11 %']],
  ['Some 30 to 40 percent of food is wasted.', ['30 to 40 percent = 30..40 %, about']],
] as const)('%s', (sentence, expected) => {
  expect(figuresIn(sentence).map(told)).toEqual(expected);
});
