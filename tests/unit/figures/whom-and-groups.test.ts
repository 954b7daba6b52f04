import { expect, test } from 'vitest';
import { fieldsIn } from './marked-sentence.ts';

// What is counted, whom it comes to, and of which group it is.
test.each([
  [
    'all of “the number of”',
    'The number of patients being treated at hospitals rose to 387.',
    ['387: number of patients being treated at hospitals'],
  ],
  ['of a share', 'The share of adults who smoke fell to 12%.', ['12%: share of adults who smoke']],
  [
    'whom it costs',
    'The plan will save patients in the town an estimated $10 million a year.',
    ['$10 million: amount the plan will save patients in the town a year'],
  ],
  ['of nobody who is named', 'It would cost the council $10 million.', ['$10 million: cost to the council']],
  ['nor of a pronoun', 'It cost us $10 million.', []],
  [
    'a lead that is had',
    'In May, Ida Holm held a 24-point lead over Bo Rao among students.',
    ['24-point: lead of Ida Holm over Bo Rao among students'],
  ],
  [
    'and that is given',
    'A poll gave Ida Holm a 24-point advantage over Bo Rao.',
    ['24-point: lead of Ida Holm over Bo Rao'],
  ],
  [
    'a charge',
    'A mayor was charged with stealing $29 million from patients.',
    ['$29 million: amount a mayor was charged with stealing from patients'],
  ],
  [
    'a share of its own behind “with”',
    'The poll found Holm leading Rao by seven points, with 17 percent of likely voters still undecided.',
    ['seven points: lead of Holm over Rao', '17 percent: likely voters still undecided'],
  ],
  [
    'what a share thinks',
    'In a poll, 42% of students thought the council was too slow.',
    ['42%: students that thought the council was too slow'],
  ],
  [
    'with their ages',
    'Holm has 47 percent support among voters ages 18 to 39.',
    ['47 percent: support of Holm among voters ages 18 to 39'],
  ],
  [
    'groups behind their counts',
    'The response rate was 91% (56/61) in the Oro group and 95% (21/22) in the Kell group.',
    ['91%: response rate in the Oro group', '95%: response rate in the Kell group'],
  ],
  [
    'what was done to a group',
    'The response rate was 79.6% for patients treated with Oro and 59.1% for patients treated with Kell.',
    [
      '79.6%: response rate for patients treated with Oro',
      '59.1%: response rate for patients treated with Kell',
    ],
  ],
])('%s', (_name, text, expected) => {
  expect(fieldsIn(text, 'measure')).toEqual(expected);
});

test('what is counted is the unit, whatever stands behind it', () => {
  expect(fieldsIn('The number of patients being treated at hospitals rose to 387.', 'unit')).toEqual([
    '387: patients',
  ]);
});
