import { expect, test } from 'vitest';
import { fieldsIn } from './marked-sentence.ts';

// What a figure measures, where a noun beside it was told for what the clause is about.
test.each([
  [
    'a size in two units',
    'Oro Mills lies on a ridge beside the Kell hills over a 94,899 hectare (234,501 acre) area.',
    ['94,899 hectare: area', '234,501 acre: area'],
  ],
  [
    'with what belongs to it',
    'Creeks on the 90-kilometer (56 mile) trend from the Oro mine north to Kell have recorded production.',
    ['90-kilometer: trend from the Oro mine north to Kell', '56 mile: trend from the Oro mine north to Kell'],
  ],
  [
    'what was reduced',
    'They found that falling wages in labor markets near Oro reduced earnings by $213 a year.',
    ['$213: earnings'],
  ],
  ['costs are no verb', 'The firm reduced energy costs by 47%.', ['47%: energy costs (firm)']],
  [
    'what was traded',
    'Lund sold the mill for $2 million. It exited Kell for $115 million.',
    ['$2 million: amount Lund sold the mill for', '$115 million: amount Kell was exited for'],
  ],
  [
    'whose coverage it was',
    'Oro News 1’s live coverage saw a 74% viewership increase.',
    ['74%: viewership (Oro News 1)'],
  ],
  [
    'what was set by somebody',
    'The export tax rate, previously set by the state at 30%, has been reduced to 15%.',
    ['30%: export tax rate', '15%: export tax rate'],
  ],
  [
    'two counts before one verb',
    'Rask wrote, noting 2,800 pensioners or more than 12,000 children could lose their health care coverage.',
    [
      '2,800: pensioners that could lose their health care coverage',
      '12,000: children that could lose their health care coverage',
    ],
  ],
  [
    'what somebody made',
    'Corporate Oro made $2.7 trillion. The mill’s workers make 330 pesos for a day of work.',
    [
      '$2.7 trillion: amount Corporate Oro made',
      '330 pesos: amount the mill’s workers make for a day of work',
    ],
  ],
  [
    'but gifts are gifts',
    'Oro Mills will make $10,000 and $5,000 donations.',
    ['$10,000: donations Oro Mills will make', '$5,000: donations Oro Mills will make'],
  ],
  [
    'what those showed whom a share is of',
    'Half of the athletes showed signs of scarring. Two-thirds of firms plan to hire.',
    ['Half: athletes that showed signs of scarring', 'Two-thirds: firms that plan to hire'],
  ],
  [
    'but a reported gift is a gift',
    'Half of Rask’s reported gifts have come from women.',
    ['Half: Rask’s reported gifts that have come from women'],
  ],
  [
    'two nouns stay together',
    'Since 2021, Oro Mills has committed over $1 billion in loans and grants to create or preserve more than 7,500 affordable housing units in and around the capital.',
    [
      '$1 billion: loans and grants Oro Mills has committed',
      '7,500: affordable housing units Oro Mills preserve in and around the capital',
    ],
  ],
])('%s', (_, text, measures) => {
  expect(fieldsIn(text, 'measure')).toEqual(measures);
});
