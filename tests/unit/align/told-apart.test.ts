import { describe, expect, test } from 'vitest';
import { alignArticle } from '@/lib/core/align/align-article.ts';
import { labelledTurns } from '@/lib/core/align/labelled-turns.ts';
import { analyse } from '@/lib/core/analyse.ts';
import { loadModel } from '@/lib/cli/load-model.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';

const model = loadModel();
const read = (text: string) => analyse(plainArticle(text, { url: 'a.txt' }), model);
const beside = (article: string, release: string) => alignArticle(read(article), read(release)).passages;

test('a figure that both have is found with its words, however either puts it', () => {
  const passages = beside(
    'Ferry news\n\nSkippers met in Tarn Bay on Monday. Three in five have paid more for nets.',
    'Survey of the coast\n\nTarn Ferries published a survey today.\n\n60% of skippers increased their spending on nets. Harbour dues stayed as they were, and so did the price of bait on the quay.',
  );
  expect(passages.map(({ relation }) => relation)).toEqual(['paraphrase']);
});

test('of clauses that come from one sentence, the one that differs is told apart from those that do not', () => {
  const passages = beside(
    'Ferry news\n\nThe figures reveal that the total landings of the coast in 2022 came to 843 tonnes, putting the fleet well on the way to its target of 1,000 tonnes by 2030.',
    'Landings\n\nThe figures reveal that the total landings of the coast in 2022 came to 834 tonnes, putting the fleet well on the way to its target of 1,000 tonnes by 2030.',
  );
  expect(passages.map(({ distorted = false, changes }) => [distorted, changes.length])).toEqual([
    [true, 1],
    [false, 0],
  ]);
});

describe('labels on lines of their own', () => {
  const RELEASE = `Press conference

Coast Radio:

Since the beginning of the year landings have grown faster than anybody at the quay expected. What will be done about the nets? Thank you.

Ana Reyk:

Thank you for the question. The nets will be mended by the guild before summer.`;

  test('tell whose words a question is, and who is given them', () => {
    const [passage] = beside(
      'Ferry news\n\nLandings “have grown faster than anybody at the quay expected,” Ana Reyk said.',
      RELEASE,
    );
    expect(passage).toMatchObject({ relation: 'misattributed', releaseSpeaker: 'Coast Radio' });
  });

  test('are an exchange where two speak; one, or a form, is a heading', () => {
    const turnsOf = (text: string) => labelledTurns(plainArticle(text, { url: 'a.txt' }));
    expect(turnsOf(RELEASE).map(({ name }) => name)).toEqual(['Coast Radio', 'Ana Reyk']);
    expect(turnsOf('Landings\n\nAna Reyk:\n\nThe nets will be mended.')).toEqual([]);
    expect(turnsOf('Landings\n\nContact:\n\nAna Reyk\n\nNotes to editors:\n\nThe nets.')).toEqual([]);
  });
});

test.each([
  ['another year', 'in 2025', 'in 2024', { kind: 'number', from: '2025', to: '2024' }],
  ['another day', 'on September 16', 'on September 18', { kind: 'number', from: '16', to: '18' }],
])('%s in the same words is told', (_, its, own, change) => {
  const told = (when: string) =>
    `the yard of Tarn Bay opened its second slip to the ferries of the coast ${when}`;
  const [passage] = beside(
    `Ferry news\n\nOlav Brandt, the harbour master, said ${told(own)}.`,
    `The yard\n\nOlav Brandt, the harbour master, said ${told(its)}.`,
  );
  expect(passage).toMatchObject({ relation: 'paraphrase', distorted: true, changes: [change] });
});

test('a denial in a clause that an article leaves out is not told as dropped', () => {
  const passages = beside(
    'Ferry news\n\nOlav Brandt said the board believes in the right of each skipper to own a boat.',
    'The yard\n\nOlav Brandt said the board believes in the right of each skipper to own a boat, and it will not be told by others what that right is worth.',
  );
  expect(passages.map(({ relation, changes }) => [relation, changes])).toEqual([['paraphrase', []]]);
});
