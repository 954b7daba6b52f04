import { expect, test } from 'vitest';
import { attributionsOfArticle } from './attributions-in.ts';

const BODY = `How did you come to bridges?

My father built them. I was on the river before I could walk.

And the old bridge?

I love it, but it is tired. It has carried 400 lorries a day since 1958.

We told the council so in 2012.

What should happen now?

We need a ferry at once.

This interview has been edited for length.`;

const ANSWERS = [
  'My father built them. I was on the river before I could walk.',
  'I love it, but it is tired. It has carried 400 lorries a day since 1958. | We told the council so in 2012.',
  'We need a ferry at once.',
];

const found = (text: string): [string | undefined, string][] =>
  attributionsOfArticle(text).map(({ source, content }) => [
    source?.text,
    content.map((piece) => piece.text).join(' | '),
  ]);

test.each([
  ['Ana Rao', 'The bridge builder\n\nWe met the engineer Ana Rao for an interview on the river.'],
  ['Ana Rao', 'An interview with Ana Rao, head of the Lakes Bank\n\nThe bank pays for bridges.'],
  ['Ana Rao', 'Q&A with Dr. Ana Rao, head of the Lakes Bank\n\nThe bank pays for bridges.'],
  ['Ana Rao', 'Five minutes with ... Ana Rao\n\nThe engineer on bridges. Interview by Tom Lee.'],
  ['Tomás Ó Briain', 'Five questions for Tomás Ó Briain\n\nHe builds bridges.'],
  ['Ana Rao', 'The bridge builder\n\nAna Rao, who builds bridges, spoke to The Sentinel about the fall.'],
])('the answers are those of %s', (name, opening) => {
  expect(found(`${opening}\n\n${BODY}`)).toEqual(ANSWERS.map((answer) => [name, answer]));
});

test('what tells of the one who answered is not said', () => {
  const text = `An interview with Ana Rao\n\n${BODY}`.replace(
    'This interview has been edited for length.',
    'Ana Rao is the author of The Long Road.',
  );
  expect(found(text).map(([, answer]) => answer)).toEqual(ANSWERS);
});

test.each([
  // nobody is named
  `Questions and answers about the bridge\n\n${BODY}`,
  // frequent questions
  `Ana Rao spoke to us about the bridge.\n\nIs it safe?\n\nIt is not.\n\nWhy not?\n\nIts piers are cracked.\n\nWho pays?\n\nThe council does.`,
  // an article with questions in it
  `Ana Rao spoke to us about the bridge.\n\nIs it safe?\n\nI do not think so.\n\nThe council met on Monday.`,
])('no interview: %j', (text) => {
  expect(found(text)).toEqual([]);
});
