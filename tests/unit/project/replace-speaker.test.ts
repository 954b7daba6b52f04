import { expect, test } from 'vitest';
import { replaceSpeaker, type SpeakerNames } from '../../support/replace-speaker.ts';

const ANN: SpeakerNames = { full: 'Ann B. Roe', short: 'Roe', other: 'Ann' };
const WEI: SpeakerNames = { full: 'Li Wei', short: 'Li', other: 'Wei' };

test.each([
  ['Ann B. Roe spoke. Roe left with Ann, ROE said.', ANN, WEI, 'Li Wei spoke. Li left with Wei, LI said.'],
  [
    'Ann Roe spoke. Roe’s car, roe and Roebuck stayed.',
    ANN,
    WEI,
    'Li Wei spoke. Li’s car, roe and Roebuck stayed.',
  ],
  ['Ann Beck saw Ann Roe.', ANN, WEI, 'Ann Beck saw Li Wei.'],
  [
    'a Corbel spokesman said so.',
    { full: 'Corbel', short: 'Corbel' },
    { full: 'Apex', short: 'Apex' },
    'an Apex spokesman said so.',
  ],
  [
    'So said Corbel.',
    { full: 'Corbel', short: 'Corbel' },
    { full: 'Lind Inc.', short: 'Lind' },
    'So said Lind Inc.',
  ],
])('%s', (text, from, to, expected) => {
  const replaced = replaceSpeaker(text, from, to);
  expect(replaced.text).toBe(expected);
  expect(replaced.toNew(text.length)).toBe(expected.length);
});

test('places behind a name move with it', () => {
  const text = 'Roe said no.';
  const { text: other, toNew } = replaceSpeaker(text, ANN, { ...WEI, short: 'van der Li' });
  expect(other.slice(toNew(text.indexOf('said')), toNew(text.length))).toBe('said no.');
});
