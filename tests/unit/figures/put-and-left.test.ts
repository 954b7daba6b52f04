import { expect, test } from 'vitest';
import { fieldsIn } from './marked-sentence.ts';

// What is put at a level, left in a state, told by who did it, or a part of what was counted before.
test.each([
  [
    'Inflation held at 3.9 percent while wages rose 4.1 percent.',
    ['3.9 percent: Inflation', '4.1 percent: wages'],
  ],
  ['The judge set bail at $50,000.', ['$50,000: bail']],
  ['The sale valued the company at about $3 billion.', ['$3 billion: value of company']],
  [
    'The attack left 14 people dead and more than 20 wounded.',
    ['14: people left dead', '20: people left wounded'],
  ],
  ['The blast left four miners dead in Oro.', ['four: miners left dead in Oro']],
  [
    'The lakes group reported spending $6 million attacking Kell.',
    ['$6 million: amount the lakes group reported spending'],
  ],
  ['He reported earning $132 million from the club.', ['$132 million: amount earned from the club']],
  [
    'The film took in $42 million in its opening weekend.',
    ['$42 million: amount the film took in its opening weekend'],
  ],
  ['The union won a 14 percent raise for nurses.', ['14 percent: raise the union won for nurses']],
  ['Oro raised $12 million in a Series A round.', ['$12 million: amount Oro raised in a Series A round']],
  [
    'The developer wants to build 1,200 flats, 30 percent of them affordable.',
    [
      '1,200: flats the developer wants to build',
      '30 percent: affordable flats the developer wants to build',
    ],
  ],
  ['The guard has five triple-doubles.', []],
  ['According to a 2023 report by the ministry, 65% of adults smoked.', ['65%: adults that smoked']],
  ['A poll released in May found 65% of adults smoked.', ['65%: adults that smoked']],
  ['In a March poll, 65% of voters said they smoked.', ['65%: voters that smoked']],
])('%s', (sentence, measures) => {
  expect(fieldsIn(sentence, 'measure')).toEqual(measures);
});
