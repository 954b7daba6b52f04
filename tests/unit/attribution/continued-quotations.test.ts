import { expect, test } from 'vitest';
import { attributionsIn } from './attributions-in.ts';

/** The pieces of each attribution's content. */
const piecesIn = (text: string): string[][] =>
  attributionsIn(text).map(({ content }) => content.map((piece) => piece.text));

test('a quotation after the cue’s sentence goes on with it', () => {
  expect(piecesIn('“It is late,” she said. “We must go.” “Now.”')).toEqual([
    ['“It is late,”', '“We must go.”', '“Now.”'],
  ]);
});

test('a claim in the reporter’s words is whole: a quotation after it is another claim of the same speaker', () => {
  expect(piecesIn('Ms Rao said that it was late. “We must go.”')).toEqual([
    ['that it was late'],
    ['“We must go.”'],
  ]);
  expect(piecesIn('Ms Rao said that it was late.\n\n“We must go.”\n\n“Now.”\n\nShe left.')).toEqual([
    ['that it was late'],
    ['“We must go.”', '“Now.”'],
  ]);
});

test('a quotation that stays open behind a claim is that of the cue that ends it, else of the claim’s', () => {
  expect(piecesIn('Ms Rao said it was late.\n\n“We must go.\n\n“Nobody is here,” she told aides.')).toEqual([
    ['it was late'],
    ['“We must go.', '“Nobody is here,”'],
  ]);
  expect(piecesIn('Ms Rao said it was late.\n\n“We must go.\n\n“Nobody is here.”\n\nShe left.')).toEqual([
    ['it was late'],
    ['“We must go.', '“Nobody is here.”'],
  ]);
});

test('a sentence between a claim and a quotation parts them', () => {
  expect(piecesIn('Ms Rao said that it was late. She left.\n\n“We must go.”')).toEqual([
    ['that it was late'],
  ]);
});

test('one that ends in a quotation goes on in the next', () => {
  expect(piecesIn('Ms Rao said it was “too late”. “We must go.”')).toEqual([
    ['it was “too late”', '“We must go.”'],
  ]);
});

test('a paragraph after a question does not go on with it', () => {
  expect(piecesIn('Ms Rao asked whether it was late.\n\n“It is early.”')).toEqual([['whether it was late']]);
});

test('paragraphs that each open with a mark are one quotation', () => {
  const text =
    '“It is late,” said Ms Rao. “We must go.\n\n“I have said so before.\n\n“I will not say it again.”\n\nShe left.';
  expect(piecesIn(text)).toEqual([
    ['“It is late,”', '“We must go.', '“I have said so before.', '“I will not say it again.”'],
  ]);
});

test('single and straight marks too', () => {
  expect(piecesIn("'It is late,' she said. 'We must go.\n\n'I have said so.'")).toEqual([
    ["'It is late,'", "'We must go.", "'I have said so.'"],
  ]);
  expect(piecesIn('"It is late," she said. "We must go.\n\n"I have said so."')).toEqual([
    ['"It is late,"', '"We must go.', '"I have said so."'],
  ]);
});

test('a colon leads to the quotation in the next paragraph', () => {
  expect(piecesIn('Ms Rao wrote:\n\n“It is late.\n\n“We must go.”')).toEqual([
    ['“It is late.', '“We must go.”'],
  ]);
});

test('a sentence between them ends it', () => {
  expect(piecesIn('“It is late,” she said. Then she left. “Water” is a film.')).toEqual([['“It is late,”']]);
});

test('a quotation with a cue of its own is its own', () => {
  expect(piecesIn('“It is late,” she said. “We must go,” he said.')).toEqual([
    ['“It is late,”'],
    ['“We must go,”'],
  ]);
});

test('an open quotation belongs to the cue that ends it', () => {
  expect(piecesIn('“It is late.\n\n“We must go.\n\n“Nobody is here,” she said.')).toEqual([
    ['“It is late.', '“We must go.', '“Nobody is here,”'],
  ]);
});

test('a quotation before another in one paragraph is the same speaker’s', () => {
  expect(piecesIn('“Is it late?” “We must go,” she said.')).toEqual([['“Is it late?”', '“We must go,”']]);
});

test('a quotation without a closing mark ends before who said it', () => {
  expect(piecesIn('“It is late, she said. Mr Lee said that it was early.')).toEqual([
    ['“It is late,'],
    ['that it was early'],
  ]);
});

test('parts in brackets belong to the quotation', () => {
  expect(piecesIn('“It is [sic] late,” she said. “[The mayor] knows.”')).toEqual([
    ['“It is [sic] late,”', '“[The mayor] knows.”'],
  ]);
});

test('other marks too', () => {
  expect(piecesIn('«It is late,» she said. »We must go,« he said.')).toEqual([
    ['«It is late,»'],
    ['»We must go,«'],
  ]);
  expect(piecesIn("'It's the drivers' plan,' she said, 'and it's late.'")).toEqual([
    ["'It's the drivers' plan,'", "'and it's late.'"],
  ]);
});

test('a statement goes on through paragraphs without marks up to the one that ends it', () => {
  const pieces = [
    '“It is late and we must go now.',
    'The lamps are lit in all of the town.',
    'Nobody is here.”',
  ];
  const words = pieces.join('\n\n');
  expect(piecesIn(`Lamps in Marlow\n\nAna Rao, mayor of Marlow, said:\n\n${words}\n\nShe left.`)).toEqual([
    pieces,
  ]);
  expect(piecesIn(`Lamps in Marlow\n\n${words.replace('.”', ',” said Ana Rao.')}`)).toEqual([
    [...pieces.slice(0, 2), 'Nobody is here,”'],
  ]);
});
