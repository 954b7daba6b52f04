import { describe, expect, test } from 'vitest';
import { findFigures } from '@/lib/core/figures/find-figures.ts';
import type { Figure } from '@/lib/core/model.ts';
import { annotateText } from '@/lib/core/text/annotated-text.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { figuresIn, rulesMeasuresIn } from './marked-sentence.ts';

/** "12 percent up year on year" of each figure that has a change. */
const changesIn = (text: string) =>
  figuresIn(text)
    .filter(({ change }) => change !== undefined)
    .map(({ text, change, basis }) => [text, change, basis].filter((word) => word !== undefined).join(' '));

/** "12 percent: field" of each figure that has the field. */
const fieldsIn = (text: string, field: 'bound' | 'period' | 'place') =>
  figuresIn(text)
    .map((figure: Figure) => [figure.text, figure[field] ?? ''] as const)
    .filter(([, value]) => value !== '')
    .map(([words, value]) => `${words}: ${value}`);

describe('change and basis', () => {
  test.each([
    [
      'Prize money, frozen at 600,000 dollars since 2016, was not raised.',
      ['600,000 dollars flat since 2016'],
    ],
    ['The office put the fall at 29%.', ['29% down']],
    ['We have cut 6,400 tonnes of carbon dioxide a year.', ['6,400 tonnes down']],
    ['Watering would add $3 to $5 to the cost of each tree.', ['$3 to $5 up']],
    ['Exports rose 10.2 percent to 316.8 billion dollars.', ['10.2 percent up']],
    ['Trade was up 9.4 percent year on year.', ['9.4 percent up year on year']],
    ['Sales edged down 0.3 percent from the previous month.', ['0.3 percent down month on month']],
    ['Output grew by 0.4 percent compared with the previous quarter.', ['0.4 percent up quarter on quarter']],
    [
      'The share was 1.8 percentage points higher than in the same period last year.',
      ['1.8 percentage points up year on year'],
    ],
    ['It carried 8% fewer passengers than in 2023.', ['8% down than in 2023']],
    ['The backlog had grown by 18 percent since 2018, to $157.5 billion.', ['18 percent up since 2018']],
    ['It fell by almost a third in five years.', ['a third down in five years']],
    ['Margin was 58.3%, an increase of 120 basis points.', ['120 basis points up']],
    ['Spending reached €186 million, up 12 percent from a year earlier.', ['12 percent up year on year']],
    ['Sales rose 8 percent from a year ago.', ['8 percent up year on year']],
    ['A 3.1% increase in volume helped.', ['3.1% up']],
    ['Growth was highest in Oro (+48%) and Lund (+23.5%).', ['48% up', '23.5% up']],
    ['The balance was +5.1 bn euros, with a margin of +/-3%.', []],
    ['It shortened the average wait by 40 minutes.', ['40 minutes down']],
    ['It has reduced waiting times by 4 to 6 per cent.', ['4 to 6 per cent down']],
    ['Imports were flat at 48.2 million tonnes.', ['48.2 million tonnes flat']],
    [
      'Revenue was up 7% year over year and 4.5% on an organic basis.',
      ['7% up year on year', '4.5% up year on year'],
    ],
    ['Rates have more than doubled since November.', ['doubled up since November']],
    ['Amputations nearly halved.', ['halved down']],
    ['The firm booked 41,000 orders, a 13% year-on-year rise.', ['13% up year on year']],
    ['The site had two million visitors (13% year-over-year growth).', ['13% up year on year']],
    ['The economy expanded at an annualised rate of 4.2 percent.', ['4.2 percent up']],
    ['Tractor sales edged lower by 3 percent.', ['3 percent down']],
    ['New car sales plunge 10 percent in October', ['10 percent down']],
    // levels
    ['It lends at a rate of 4.2 percent.', []],
    ['Trade reached 9.8 billion dollars.', []],
    ['It made up 9.6 percent of the total and accounted for 5 percent of jobs.', []],
    ['The rate has not risen above 15 percent.', []],
    ['Rain is three times the average, 12 percentage points below the mark.', []],
    ['Debt of $1.4 billion falls due.', []],
  ])('%s', (text, expected) => {
    expect(changesIn(text)).toEqual(expected);
  });
});

describe('bound', () => {
  test.each([
    ['More than 15,600 dams are old.', ['15,600: more than']],
    ['At least 11 orders and no fewer than 12 letters were wrong.', ['11: at least', '12: at least']],
    ['Up to 90 tonnes will go, as much as 65 percent.', ['90 tonnes: up to', '65 percent: up to']],
    ['Roughly one in six has none; some 2,300 homes do.', ['one in six: about', '2,300: about']],
    ['Fewer than 400 employees earn under $48,000.', ['400: less than', '$48,000: less than']],
    ['It sold 40 boats or more.', ['40: at least']],
    ['They made a comment about 47 percent of them.', []],
    ['It will spend C$24 million over three years.', []],
    // what one is over, not more than how much
    ['She threw a bag over the 8-foot fence and under a 3-metre arch.', []],
    ['Woman Charged for Throwing Bag Over Eight-Foot Fence', []],
    ['They crossed the nearly four-mile strait.', ['four-mile: about']],
    ['The bag landed over 8 feet away.', ['8 feet: more than']],
    ['The mill employs 4,100 people at most.', ['4,100: up to']],
    ['The mill employs ≥4,100 people, or approx. 2,000 of the town.', ['4,100: at least', '2,000: about']],
  ])('%s', (text, expected) => {
    expect(fieldsIn(text, 'bound')).toEqual(expected);
  });
});

describe('period, for a text of 30 July 2025', () => {
  test.each([
    ['Deaths have risen from 12 in 2023 to 19.', ['12: 2023-01-01/2023-12-31']],
    [
      'Trade reached $5 billion in the first half of 2025, up 12 percent.',
      ['$5 billion: 2025-01-01/2025-06-30', '12 percent: 2025-01-01/2025-06-30'],
    ],
    [
      'Growth slowed to 4.1 percent this year from 4.9 percent in 2022.',
      ['4.1 percent: 2025-01-01/2025-12-31', '4.9 percent: 2022-01-01/2022-12-31'],
    ],
    [
      'Rain stopped 214 trials last year, up from 87 in 2021.',
      ['214: 2024-01-01/2024-12-31', '87: 2021-01-01/2021-12-31'],
    ],
    [
      'In the second quarter, prices fell 4 percent and sales 3 percent.',
      ['4 percent: 2025-04-01/2025-06-30', '3 percent: 2025-04-01/2025-06-30'],
    ],
    [
      'Income was $47 million, compared with $39 million, or $0.71 a share, in the second quarter of 2024.',
      ['$39 million: 2024-04-01/2024-06-30', '$0.71: 2024-04-01/2024-06-30'],
    ],
    ['It moved 3 million boxes in the year to June.', ['3 million: 2024-07-01/2025-06-30']],
    ['It tested 8,412 adults between September and December last year.', ['8,412: 2024-09-01/2024-12-31']],
    [
      'The share has doubled since 2012, when it stood at 3.1 percent.',
      ['3.1 percent: 2012-01-01/2012-12-31'],
    ],
    // clauses that share a time
    [
      'Floods drove 4,800 people out and killed 12 people in the six months to May.',
      ['4,800: 2024-12-01/2025-05-31', '12: 2024-12-01/2025-05-31'],
    ],
    [
      'Profit rose 9 percent last year, while the dividend doubled.',
      ['9 percent: 2024-01-01/2024-12-31', 'doubled: 2024-01-01/2024-12-31'],
    ],
    [
      'It flew 900 patients in 2023, which is 7% more than in 2022.',
      ['900: 2023-01-01/2023-12-31', '7%: 2023-01-01/2023-12-31'],
    ],
    ['He said that spending for 2026 would be $4 billion.', ['$4 billion: 2026-01-01/2026-12-31']],
    ['He said sales in 2024 reached $4 billion.', ['$4 billion: 2024-01-01/2024-12-31']],
    ['It said in March that 40 shelters are open.', []],
    ['It will open 40 shelters by 2030.', []],
    ['The minister said on Monday that 40 shelters are open.', []],
    ['Prices are 6 percent below the 2022 peak.', []],
  ])('%s', (text, expected) => {
    expect(fieldsIn(text, 'period')).toEqual(expected);
  });
});

describe('measure', () => {
  test.each([
    ['The commonest reactions were rashes (15%) and nausea (6%).', ['15%: rashes', '6%: nausea']],
    ['The channel saw a 74% viewership increase.', ['74%: viewership']],
    ['The cost of dredging had nearly halved.', ['halved: cost of dredging']],
    ['The risk of dying on a hot day was 28% higher.', ['28%: risk of dying on a hot day']],
    [
      'Output of farmed fish from offshore facilities reached 214,000 tonnes.',
      ['214,000 tonnes: Output of farmed fish from offshore facilities'],
    ],
    [
      'The death rate among children who caught the disease dropped to 31 per 1,000 cases.',
      ['31 per 1,000 cases: death rate among children who caught the disease'],
    ],
    ['• Consumer: net sales flat at ¥9.2 billion', ['¥9.2 billion: net sales']],
    [
      'Debt averaged 63.5 percent of output in 2024, which is 2.4 percentage points lower than in 2023.',
      ['63.5 percent: Debt of output', '2.4 percentage points: Debt of output'],
    ],
    ['Some 57% said they had cut back on heating.', ['57%: share that cut back on heating']],
    ['Of the tenants, 11% reported that they had sold their car.', ['11%: tenants that sold their car']],
    ['Prize money, frozen at 600,000 dollars since 2016, was not raised.', ['600,000 dollars: Prize money']],
    ['Retail sales of consumer goods totalled $5 billion.', ['$5 billion: Retail sales of consumer goods']],
    ['Fishing accounted for 46.3 percent of total exports.', ['46.3 percent: Fishing of total exports']],
    [
      'It established a fund with initial capital of $750 million.',
      ['$750 million: fund with initial capital'],
    ],
    ['Deaths linked to the disease fell by 15 percent.', ['15 percent: Deaths linked to the disease']],
    ['It cut logistics costs to 12 percent.', ['12 percent: logistics costs']],
    ['Rain had stopped 214 trials.', ['214: trials Rain had stopped']],
    // subjects with gerunds, participles and asides
    ['The cost of mending old roofs rose to $5 million.', ['$5 million: cost of mending old roofs']],
    ['Prices excluding fuel rose 2 percent.', ['2 percent: Prices excluding fuel']],
    ['The wage bill, he said, will reach $9 million.', ['$9 million: wage bill']],
    ['Replacing it would cost $9 million.', ['$9 million: Replacing it cost']],
    // figures that are the subject themselves
    ['It said that 300 hectares will be flooded.', ['300 hectares: hectares that will be flooded']],
    ['They found that 12 percent of it went by road.', []],
    ['Only 44% wore a helmet.', ['44%: share that wore a helmet']],
    ['It hired 90 nurses, half of whom live nearby.', ['90: nurses hired', 'half: nurses live nearby']],
    // what an amount is for
    ['The bank has given $9 million to the museum.', ['$9 million: amount the bank has given to the museum']],
    [
      'The club will receive $2 million to rebuild a stand.',
      ['$2 million: amount the club will receive to rebuild a stand'],
    ],
    ['Farmers owe the lender $14,000.', ['$14,000: amount Farmers owe lender']],
    ['Tenants get 14 days’ notice of rises.', ['14 days: notice of rises']],
    ['It wants a cap of 20% on interest.', ['20%: cap on interest']],
    ['The firm raised $28,415.', ['$28,415: amount the firm raised']],
    ['Trawlers discard 7 tonnes of cod.', ['7 tonnes: cod trawlers discard']],
    // multiples
    ['The law would double fines for owners.', ['double: fines']],
    ['Profit after tax (PAT) of $9 million.', ['$9 million: Profit after tax']],
    ['It made a one-off payment of $650.', ['$650: one-off payment']],
    [
      'Grants cover 60% of costs, rising to 75% for islands.',
      ['60%: costs grants cover', '75%: costs grants cover'],
    ],
    ['Rents at the city’s port fell by 4 percent.', ['4 percent: Rents at the city’s port']],
    ['More than 15,600 dams are rated high-hazard.', ['15,600: dams rated high-hazard']],
    [
      'It aims to connect 30 million people to electricity.',
      ['30 million: people to connect to electricity'],
    ],
    ['It was scathing about the £220m ‘super court’ scheme.', ['£220m: super court scheme']],
    [
      'Net income of $46.9 million, or $0.84 per diluted share',
      ['$46.9 million: Net income', '$0.84: Net income per diluted share'],
    ],
    [
      'She said that trade reached $9 billion and that 18 percent of it was illegal.',
      ['$9 billion: trade', '18 percent: trade that was illegal'],
    ],
  ])('%s', (text, expected) => {
    expect(rulesMeasuresIn(text)).toEqual(expected);
  });
});

describe('place', () => {
  test.each([
    ['It opened 40 clinics in Tamil Nadu last year.', ['40: Tamil Nadu']],
    ['In Kenya, 40 clinics closed.', ['40: Kenya']],
    ['Rents in Leeds fell by 4 percent.', ['4 percent: Leeds']],
    ['It sells 40 models across the Netherlands and employs 90 people.', ['40: Netherlands']],
    ['It opened 40 clinics in March, in old schools.', []],
  ])('%s', (text, expected) => {
    expect(fieldsIn(text, 'place')).toEqual(expected);
  });
});

test('a figure knows the innermost claim it stands in', () => {
  const text =
    'Ms Rao said that costs fell 5 percent, and that auditors found 40 cases. Rain fell on 3 days.';
  const span = (words: string) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, text: words };
  };
  const claim = (id: string, words: string) => ({
    id,
    kind: 'indirect' as const,
    source: null,
    cue: null,
    stance: { act: 'say' as const, tone: 'neutral' as const },
    content: [span(words)],
    speaker: null,
    confidence: 1,
  });
  const claims = [
    claim('outer', 'costs fell 5 percent, and that auditors found 40 cases'),
    claim('inner', '40 cases'),
  ];
  const figures = findFigures(annotateText(plainArticle(text, { url: 'a.txt' })), claims);
  expect(figures.map(({ text, attribution }) => `${text}: ${attribution}`)).toEqual([
    '5 percent: outer',
    '40: inner',
    '3 days: null',
  ]);
});
