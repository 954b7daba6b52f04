import { expect, test } from 'vitest';
import { withMarksRepaired } from '../../../lib/core/text/broken-marks.ts';
import { attributionsOfArticle } from '../attribution/attributions-in.ts';

test.each([
  ['âThe quay is open,â? says Roe.', '“The quay is open,”  says Roe.'],
  ['âThe quay is open,â Roe said.', '“The quay is open,” Roe said.'],
  ['She called it âa good planâ? and left.', 'She called it “a good plan”  and left.'],
  ['It is one of Americaâs ports.', 'It is one of America’s ports.'],
  ['LEEDS â A quay has opened.', 'LEEDS — A quay has opened.'],
  ['â€œThe quay is open,â€\u009D Roe said.', '“  The quay is open,”   Roe said.'],
])('%s', (broken, whole) => {
  expect(withMarksRepaired(broken)).toBe(whole);
});

test('words that have the letter stay', () => {
  const words = 'The Château Lafâge, a pâté and Nâzım Hikmet, says the mayor of Brâila.';
  expect(withMarksRepaired(words)).toBe(words);
});

test('a quotation in broken marks is one, at its place in the text', () => {
  const text =
    'Harbour opens\n\nThe harbour was opened on Monday.\n\nâThis quay is for all. We need it for trade,â? says Roe, the mayor.';
  const [claim] = attributionsOfArticle(text);
  expect(claim).toMatchObject({ kind: 'direct', source: { text: 'Roe, the mayor' } });
  expect(claim?.content[0]?.text).toBe('âThis quay is for all. We need it for trade,â');
});
