import { expect, test } from 'vitest';
import { attributionsOfArticle } from './attributions-in.ts';

const LEAD = 'Senator introduces the harbour bill\n\nThe bill was introduced on Monday.';
const claims = (text: string): string[][] =>
  attributionsOfArticle(`${LEAD}\n\n${text}`).map(({ content }) => content.map((piece) => piece.text));

test('a text without quotation marks: what follows in the first person is still spoken', () => {
  const text =
    'My wish is to see the quays open to all, Roe said. Too few of them are safe.\n\nI will work for that bill.\n\nThe vote is on Friday.';
  expect(claims(text)).toEqual([
    ['My wish is to see the quays open to all', 'Too few of them are safe.', 'I will work for that bill.'],
  ]);
});

test('it ends where the speaker is told of', () => {
  const text =
    'We hope to see the quays open, said Ann Roe. They are not safe. We will mend them. Roe was mayor until May.';
  expect(claims(text)[0]).toEqual([
    'We hope to see the quays open',
    'They are not safe.',
    'We will mend them.',
  ]);
});

test.each([
  ['nobody speaks in the first person', 'The quays will open in June, Roe said. They were closed in May.'],
  [
    'the text has single quotation marks',
    '‘We will open the quays for all in June,’ Roe said.\n\nAsked about our hopes, the mayor left. We waited.',
  ],
  ['the text has quotation marks', 'We will open the quays, Roe said. The “old” quays were closed in May.'],
])('not where %s', (_, text) => {
  expect(claims(text)[0]).toHaveLength(1);
});
