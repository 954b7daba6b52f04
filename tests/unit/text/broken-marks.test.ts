import { expect, test } from 'vitest';
import { analyse } from '../../../lib/core/analyse.ts';
import { plainArticle } from '../../../lib/core/plain-article.ts';
import { withMarksRepaired } from '../../../lib/core/text/broken-marks.ts';
import { loadModel } from '../../../lib/cli/load-model.ts';

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

test('a quotation in broken marks is one, at its place in the text and in its words', () => {
  const text =
    'Harbour opens\n\nThe harbour was opened on Monday.\n\nâThis quay is Leedsâs. We need it for trade,â? says Ann Roe, the mayor.';
  const { attributions, article } = analyse(plainArticle(text, { url: '' }), loadModel());
  expect(article.text).toBe(text);
  expect(attributions[0]).toMatchObject({
    kind: 'direct',
    source: { text: 'Ann Roe, the mayor' },
    content: [{ text: 'âThis quay is Leedsâs. We need it for trade,â' }],
  });
});
