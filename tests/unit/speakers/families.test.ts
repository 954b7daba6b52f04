import { expect, test } from 'vitest';
import { analyse } from '@/lib/core/analyse.ts';
import { loadModel } from '@/lib/cli/load-model.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';

const model = loadModel();

/** Who says each claim that is shown. */
function heardIn(text: string): (string | undefined)[] {
  const { attributions, speakers } = analyse(
    plainArticle(`Hall to open\n\n${text}`, { url: 'a.txt' }),
    model,
  );
  return attributions
    .filter(({ doubt }) => doubt === undefined)
    .map(({ speaker }) => speakers.find(({ id }) => id === speaker)?.name);
}

test.each([
  ['His son Peter Thornton runs it now.', ['Michael Thornton', 'Peter Thornton']],
  ['He runs it with his father, Peter Thornton.', ['Peter Thornton', 'Michael Thornton']],
  ['He runs it with his older brother, Peter Thornton.', ['Peter Thornton', 'Michael Thornton']],
  // nobody's child or parent
  ['Peter Thornton came by.', [undefined, undefined]],
])('which of two of a family: %s', (other, expected) => {
  expect(
    heardIn(
      `Michael Thornton has the hall. ${other} “It was hard,” the elder Thornton said. “It still is,” the younger Thornton said.`,
    ),
  ).toEqual(expected);
});

test('a surname alone is whoever’s is told of by herself, “his sister” whoever is called so', () => {
  expect(
    heardIn(
      'Michael Thornton runs the hall with his sister, Jane Thornton. “It is hard,” Thornton said. “He never rests,” his sister said.',
    ),
  ).toEqual(['Michael Thornton', 'Jane Thornton']);
});

test('whoever stands before “his son said” is not he', () => {
  expect(
    heardIn('Bo Lind spoke of Hillary Thornton, his son said the hall was late.').includes(
      'Hillary Thornton',
    ),
  ).toBe(false);
});
