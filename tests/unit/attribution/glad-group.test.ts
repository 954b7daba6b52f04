import { expect, test } from 'vitest';
import { attributionsIn } from './attributions-in.ts';

const found = (text: string): (string | undefined)[][] =>
  attributionsIn(text).map(({ source, cue, content }) => [source?.text, cue?.text, content[0]?.text]);

test('who is glad to announce something announces it', () => {
  expect(found('Norrland is very proud to announce it has won two awards.')).toEqual([
    ['Norrland', 'is very proud to announce', 'it has won two awards'],
  ]);
});

test('who will be glad to has not yet', () => {
  expect(found('Norrland will be proud to announce that it has won two awards.')).toEqual([]);
});
