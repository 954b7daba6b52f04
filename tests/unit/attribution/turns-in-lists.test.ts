import { expect, test } from 'vitest';
import { htmlArticle } from '@/lib/cli/html-article.ts';
import { findTurns } from '@/lib/core/attribution/transcripts/transcript.ts';

const TALK = [
  ['Ada Roe', 'Can you tell us when the new tariff will take effect, and who will pay for it?'],
  ['Tomas Quill', 'It takes effect in March. Households will not pay more than they do today.'],
  ['Ada Roe', 'The union says that the plan costs jobs. Is that right?'],
  ['Tomas Quill', 'No, we expect 400 new jobs in the first year. The union has seen our figures.'],
] as const;
const LEAD =
  'Energy Commissioner Tomas Quill answered questions on Tuesday about the harbour tariff that the city has argued about for months.';

const turnsOf = (rows: string): readonly [string, string][] => {
  const html = `<!doctype html><html lang="en"><title>On the tariff</title><article><h1>On the tariff</h1><p>${LEAD}</p>${rows}</article></html>`;
  const article = htmlArticle(html, 'https://quay.example/a');
  const { text = '' } = article ?? {};
  return article === null
    ? []
    : findTurns(article).map(({ label, paragraphs }) => [
        text.slice(label.start, label.end),
        paragraphs.map(({ start, end }) => text.slice(start, end)).join(' | '),
      ]);
};

test.each<[string, string, (who: string, words: string) => string, string]>([
  ['a table', '<table>', (who, words) => `<tr><td>${who}</td><td>${words}</td></tr>`, '</table>'],
  [
    'a table with colons',
    '<table>',
    (who, words) => `<tr><td>${who}:</td><td>${words}</td></tr>`,
    '</table>',
  ],
  ['a list of terms', '<dl>', (who, words) => `<dt>${who}</dt><dd>${words}</dd>`, '</dl>'],
])('%s', (_, before, row, after) => {
  expect(turnsOf(before + TALK.map(([who, words]) => row(who, words)).join('') + after)).toEqual(TALK);
});

test('a table of figures has no turns', () => {
  const rows = ['Kell', 'Oro', 'Kell', 'Oro'].map(
    (town, n) => `<tr><td>${town}</td><td>${n}42 people live there.</td></tr>`,
  );
  expect(turnsOf(`<table>${rows.join('')}</table>`)).toEqual([]);
});

test.each<[string, (who: string, words: string) => string]>([
  ['boxes', (who, words) => `<div><div>${who}</div><div><p>${words}</p></div></div>`],
  ['breaks behind clocks', (who, words) => `<p>${who}: (<a href="#t">02:10</a>)<br>${words}</p>`],
])('who asks may sign the page: the last labels stay, in %s', (_, row) => {
  const talk = [...TALK, ['Ada Roe', 'Thank you both.'], ['Tomas Quill', 'Thank you.']] as const;
  const rows = talk.map(([who, words]) => row(who, words)).join('');
  expect(turnsOf(`<p class="byline">By Ada Roe</p>${rows}`)).toEqual(talk);
});
