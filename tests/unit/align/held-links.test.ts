import { describe, expect, test } from 'vitest';
import { alignArticle } from '@/lib/core/align/align-article.ts';
import type { AlignedPassage } from '@/lib/core/align/alignment.ts';
import { figureWords, passageWords, type ReleaseLink } from '@/lib/core/align/release-link.ts';
import { analyse } from '@/lib/core/analyse.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { sentencesIn } from '@/lib/core/text/sentences.ts';
import { loadModel } from '@/lib/cli/load-model.ts';

const model = loadModel();
const read = (text: string) => analyse(plainArticle(text, { url: 'a.txt' }), model);

const RELEASE = read(`Harbour board doubles its dredging budget

“We will not close the eastern quay before the new terminal opens,” said Ines Lundqvar, chief executive of the Tarn Bay Harbour Board. “The dredging programme keeps 1,240 vessels a year moving.”

Olav Brandt, who chairs the dockers' union, said the union had been promised a say in every change of shifts.`);
const ARTICLE = read(`Quay stays open

“The dredging programme keeps 1,420 vessels a year moving,” said Ines Lundqvar.

Olav Brandt said cranes were late again.`);

const beside = (links: readonly ReleaseLink[] = []) => alignArticle(ARTICLE, RELEASE, links);
const wordsOf = ({ article }: AlignedPassage) => passageWords(ARTICLE.article.text, article);
const found = beside().passages;
const [quotation] = found.filter(({ relation }) => relation === 'altered');
const [cranes] = found.filter(({ relation }) => relation === 'absent');
const UNLINKED = { passage: quotation ? wordsOf(quotation) : '', from: null };

describe('what the user says of a passage beside a release', () => {
  test('an unlinked one is not in the release, and its claim is left out; all others stay as they are', () => {
    const { passages, leftOut } = beside([UNLINKED]);
    expect(passages.map(wordsOf)).toEqual(found.map(wordsOf));
    const told = passages.filter(({ by }) => by === 'user');
    expect(told).toMatchObject([{ relation: 'absent', release: [], matched: [], changes: [] }]);
    expect(leftOut.map((span) => passageWords(RELEASE.article.text, [span])).join(' ')).toMatch(
      /keeps 1,240 vessels/,
    );
  });

  test('one that is linked by hand is laid there, with what it has otherwise', () => {
    const passage = cranes ? wordsOf(cranes) : '';
    const from = 'the union had been promised a say in every change of shifts';
    const [told] = beside([{ passage, from }]).passages.filter(({ by }) => by === 'user');
    expect(told).toMatchObject({ relation: 'paraphrase', releaseSpeaker: 'Olav Brandt' });
    expect(passageWords(RELEASE.article.text, told?.release ?? [])).toContain(from);
  });

  test('a quotation that is linked by hand is held against the words there, however few it has of them', () => {
    const at = (from: string) =>
      beside([{ passage: UNLINKED.passage, from }]).passages.find(({ by }) => by === 'user');
    expect(at('The dredging programme keeps 1,240 vessels a year moving.')).toMatchObject({
      relation: 'altered',
      changes: [{ kind: 'number', from: '1,240', to: '1,420' }],
    });
    expect(at('We will not close the eastern quay before the new terminal opens')).toMatchObject({
      relation: 'paraphrase',
      changes: [],
    });
  });

  test('a link to words that the release has no more says nothing', () => {
    expect(beside([{ passage: UNLINKED.passage, from: 'words of an older release' }]).passages).toEqual(
      found,
    );
  });
});

describe('what the user says of a figure', () => {
  const board = read(`Pier budget

The board set aside 34 million dollars for the pier. Its crane lifts 20 tonnes. It is 210 kilometres long.`);
  const report = read(`Pier costs

The pier costs 43 million dollars, the board said. Its crane lifts 20 tonnes. Rain fell for 130 miles.`);
  const wordsIn = ({ article, figures }: typeof board, digits: string) => {
    const figure = figures.find(({ start, end }) => article.text.slice(start, end).includes(digits));
    const sentences = article.blocks.flatMap((block) => sentencesIn(article.text, block));
    return figure ? figureWords(article.text, sentences, figure) : '';
  };
  const figuresBeside = (links: readonly ReleaseLink[]) =>
    new Map(
      alignArticle(report, board, links).figures.map((aligned) => {
        const { start = 0, end = 0 } = report.figures.find(({ id }) => id === aligned.article) ?? {};
        return [report.article.text.slice(start, end).replace(/\D/g, ''), aligned];
      }),
    );
  const minutes = wordsIn(report, '20');
  const cost = wordsIn(report, '43');

  test('an unlinked one is new, one that is linked stands to that of the release as its value does', () => {
    expect(minutes).toBe('Its crane lifts 20 tonnes');
    const told = figuresBeside([
      { passage: minutes, from: null, figure: true },
      { passage: cost, from: wordsIn(board, '34'), figure: true },
      { passage: wordsIn(report, '130'), from: wordsIn(board, '210'), figure: true },
    ]);
    expect(told.get('20')).toMatchObject({ relation: 'new', release: null, by: 'user' });
    expect(told.get('43')).toMatchObject({ relation: 'changed', by: 'user' });
    expect(told.get('130')).toMatchObject({ relation: 'converted', by: 'user' });
    const { start, end } = told.get('43')?.release ?? { start: 0, end: 0 };
    expect(board.article.text.slice(start, end)).toContain('34');
  });

  test('says nothing of a passage with the same words, nor where the release has them no more', () => {
    const found = figuresBeside([]);
    expect(found.get('20')).toMatchObject({ relation: 'same' });
    expect(figuresBeside([{ passage: minutes, from: null }])).toEqual(found);
    expect(figuresBeside([{ passage: minutes, from: 'of 99 years ago', figure: true }])).toEqual(found);
  });
});
