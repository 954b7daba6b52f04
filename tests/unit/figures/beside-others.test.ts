import { expect, test } from 'vitest';
import { fieldsIn } from './marked-sentence.ts';

// What a figure is of where others of its kind stand beside it: each of its own place, purpose, rival or verb.
test.each([
  [
    'Turnout reached 61 percent in Oro, 58 percent in Tarn and 49 percent in Halden.',
    ['61 percent: Turnout in Oro', '58 percent: Turnout in Tarn', '49 percent: Turnout in Halden'],
  ],
  [
    'The firm cut 300 jobs in Oro, 200 in Tarn and 50 in Halden.',
    ['300: jobs the firm cut in Oro', '200: jobs the firm cut in Tarn', '50: jobs the firm cut in Halden'],
  ],
  [
    'Rao had 19 percent support in Oro, Marlow and Lund, 17 percent in Tarn and 16 percent in Halden.',
    ['19 percent: support in Oro', '17 percent: support in Tarn', '16 percent: support in Halden'],
  ],
  [
    'Kell received the backing of 33% of national Labour voters to Rao’s 20%.',
    ['33%: backing of national Labour voters', '20%: national Labour voters (Rao)'],
  ],
  [
    'Marco Reyes has won at least 25 delegates and Jon Kell has won at least 13.',
    ['25: delegates Marco Reyes has won', '13: delegates Jon Kell has won'],
  ],
  [
    'Already, 520 delegates have publicly said they support Kell and 39 have said they support Rao.',
    [
      '520: delegates that have publicly said they support Kell',
      '39: delegates that have said they support Rao',
    ],
  ],
  ['The joint account includes the campaign, 32 state committees and the DNC.', ['32: state committees']],
  ['They want two things: getting $15 an hour and the right to organise.', ['two: things']],
  [
    'A third of buyers, including 60% of wholesalers and 8% of shops, would pay.',
    ['A third: buyers that would pay', '60%: wholesalers that would pay', '8%: shops that would pay'],
  ],
  ['Ada Holm gave the Club for Growth $500,000.', ['$500,000: Club for Growth (Ada Holm)']],
  [
    'Oro received 45 percent of the vote, Rao 38 percent and Holm 12 percent.',
    ['45 percent: vote Oro received', '38 percent: vote Rao received', '12 percent: vote Holm received'],
  ],
  [
    'Oro earned $4 million, Rao Foods about $2 million and Holm $1 million.',
    [
      '$4 million: amount Oro earned',
      '$2 million: amount Rao Foods earned',
      '$1 million: amount Holm earned',
    ],
  ],
  [
    'Exports were worth $4.5 billion, 60 percent of them to Lumara.',
    ['$4.5 billion: Exports', '60 percent: Exports to Lumara'],
  ],
  [
    'Two in three teachers said pay was the reason, and one in ten said workload.',
    ['Two in three: teachers that said pay was the reason', 'one in ten: share that said workload'],
  ],
  ['The council said 12 homes burnt down.', ['12: homes burnt']],
  ['The company plans to invest $600 million.', ['$600 million: amount the company plans to invest']],
  [
    'A record 4,300 runners came, raising £210,000 for charity.',
    ['4,300: runners that came', '£210,000: amount raised for charity'],
  ],
  ['He was jailed and fined $250,000.', ['$250,000: amount fined']],
  [
    'Kell won 54 percent of the vote to Rao’s paltry 31 percent.',
    ['54 percent: vote Kell won', '31 percent: vote (Rao)'],
  ],
  ['They cannot pay unless the council covers half of it.', []],
  ['Women earned $300, men $400.', ['$300: amount Women earned', '$400: amount men earned']],
  [
    'Of those surveyed, 48% said costs were their main worry, 22% named staffing and 11% cited energy.',
    [
      '48%: share that said costs were their main worry',
      '22%: share that named staffing',
      '11%: share that cited energy',
    ],
  ],
  [
    'Only about 10 percent selected wages as the main issue.',
    ['10 percent: share that selected wages as the main issue'],
  ],
  [
    'The unemployment rate for men was 4.1%, for women 3.8% and for teenagers 12.5%.',
    [
      '4.1%: unemployment rate for men',
      '3.8%: unemployment rate for women',
      '12.5%: unemployment rate for teenagers',
    ],
  ],
  [
    'About 40 percent of the 256 units are set aside for nurses.',
    ['40 percent: units that are set aside for nurses', '256: units'],
  ],
  [
    'Half of the savers who began at 20 had a house, but only 46% of those who began later.',
    ['Half: savers who began at 20 that had a house', '46%: share of those who began'],
  ],
  [
    'In a survey conducted last year, 84% of respondents indicated that fraud affects their willingness to pay.',
    ['84%: respondents that indicated that fraud affects their willingness to pay'],
  ],
])('%s', (sentence, measures) => {
  expect(fieldsIn(sentence, 'measure')).toEqual(measures);
});
