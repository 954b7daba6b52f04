import { expect, test } from 'vitest';
import { attributionsOfArticle } from './attributions-in.ts';

const STATEMENT = [
  'The harbour belongs to all of us. It is not for sale.',
  'The bill would sell the quays to three firms.',
  'I will vote against it, and so should my colleagues.',
];

/** The turns: who, by which words, and what. */
const found = (text: string): [string | undefined, string | undefined, string[]][] =>
  attributionsOfArticle(text)
    .filter(({ confidence }) => confidence === 0.97)
    .map(({ source, cue, content }) => [source?.text, cue?.text, content.map((piece) => piece.text)]);

const release = (opening: string, paragraphs = STATEMENT, after = '###\n\nContact: 555 0101'): string =>
  ['Roe on the harbour bill', opening, ...paragraphs, after].join('\n\n');

test.each([
  [
    'Senator Ann Roe of Kells released the following statement on the harbour bill.',
    'Senator Ann Roe of Kells',
    'released the following statement',
  ],
  [
    'KELLS, June 3 – Senator Ann Roe (D-Kells) today made the following statement:',
    'Senator Ann Roe (D-Kells)',
    'made the following statement',
  ],
  [
    'The bill was tabled on Monday. Roe issued this brief statement after the vote:',
    'Roe',
    'issued this brief statement',
  ],
])('%s', (opening, who, cue) => {
  expect(found(release(opening))).toEqual([[who, cue, STATEMENT]]);
});

test('it ends with the last paragraph in the first person', () => {
  const opening = 'Senator Ann Roe released the following statement:';
  const after = 'The bill was tabled in May by three members of the house.\n\nThe vote is on Friday.';
  expect(found(release(opening, STATEMENT, after))).toEqual([
    ['Senator Ann Roe', 'released the following statement', STATEMENT],
  ]);
});

test.each([
  ['Remarks by Mayor Ann Roe:\n\nThe harbour bill', 'Mayor Ann Roe', ':'],
  ['In her speech, Mayor Ann Roe further stated:\n\nThe hall was full.', 'Mayor Ann Roe', 'further stated:'],
])('a speech below “%s”', (opening, who, cue) => {
  const speech = ['I am here for the harbour.', 'It is not for sale.', 'We need it.', 'My vote is no.'];
  expect(found(release(opening, speech))).toEqual([[who, cue, speech]]);
});

test('a bracket with a full stop is no sentence, and a party no “I”', () => {
  const opening = 'Roe made the following statement on the bill (S. 1425):';
  const after = 'The bill has the support of Sen. Lee (I-Kells).';
  expect(found(release(opening, STATEMENT, after))).toEqual([
    ['Roe', 'made the following statement', STATEMENT],
  ]);
});

test('it ends where another one opens', () => {
  const opening = 'Senator Ann Roe released the following statement:';
  const [first = '', second = '', third = ''] = STATEMENT;
  const other = 'Mayor Tom Lee made the following statement:';
  const text = release(opening, [third, other, first, second, third]);
  expect(found(text).map(([who, , said]) => [who, said])).toEqual([
    ['Senator Ann Roe', [third]],
    ['Mayor Tom Lee', STATEMENT],
  ]);
});

test.each([
  [
    'nobody speaks in the first person',
    release('Senator Ann Roe released the following statement.', STATEMENT.slice(1, 2)),
  ],
  ['more is told behind it', release('Roe released the following statement. It was short and angry.')],
  ['nobody is named', release('Released the following statement on Monday.')],
  [
    'its words are told among them',
    release('Roe released the following statement:', [`I am against it, Roe said. ${STATEMENT[1]}`]),
  ],
  [
    'it is quoted',
    release(
      'Roe released the following statement:',
      STATEMENT.map((own) => `“${own}”`),
    ),
  ],
])('none where %s', (_, text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ['Statement by Foreign Minister Ann Roe on the harbour', 'Foreign Minister Ann Roe', 'Statement by'],
  [
    'Joint statement by the Harbour Ministers of Kells, Lorne and Marlow on the quays',
    'the Harbour Ministers of Kells, Lorne and Marlow',
    'Joint statement by',
  ],
  ['Official Statement of Secretary Ann Roe', 'Secretary Ann Roe', 'Official Statement of'],
  ['Please attribute to Inspector Ann Roe:', 'Inspector Ann Roe', 'Please attribute to'],
])('all below the title “%s”', (title, who, cue) => {
  const text = [title, '3 March 2026', ...STATEMENT.slice(1), 'ENDS'].join('\n\n');
  expect(found(text)).toEqual([[who, cue, STATEMENT.slice(1)]]);
});

test.each([
  [
    'a report below the title',
    ['Minister Ann Roe said: “I will vote against it.”', 'The bill was tabled in May.'],
  ],
  [
    'what nobody says in the first person',
    ['The bill would sell the quays to three firms.', 'The vote is on Friday.'],
  ],
])('none of %s', (_, paragraphs) => {
  expect(found(['Statement by Minister Ann Roe on the harbour', ...paragraphs].join('\n\n'))).toEqual([]);
});

test('a headline that repeats the title', () => {
  const text = [
    'The full speech delivered by Minister Ann Roe…',
    'The full speech delivered by Minister Ann Roe at the Harbour Day.',
    ...STATEMENT.slice(1),
  ].join('\n\n');
  expect(found(text).map(([who]) => who)).toEqual(['Minister Ann Roe']);
});
