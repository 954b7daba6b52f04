import { expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { readArticle } from '@/lib/page/article.ts';
import { looksLikeArticle } from '@/lib/page/gate.ts';
import { mostProse } from '@/lib/page/most-prose.ts';
import { openPage } from '../support/pages.ts';

const URL = 'https://news.example/2025/story';
const LINE = `Fares on the ferries will rise by a tenth in June, the board said on Monday after it had met for two hours
  and heard nobody who was against it.`;
const ARTICLE = `<article><h1>Ferry fares rise</h1>${`<p>${LINE}</p>`.repeat(4)}<div>${LINE}<br>${LINE}</div></article>`;

/** Every member that a node, an element, a form or a document answers to. */
const NAMES = [
  ...new Set(
    [Node, Element, HTMLElement, HTMLFormElement, Document]
      .flatMap(({ prototype }) => Object.getOwnPropertyNames(prototype))
      .concat('readability', '_readabilityDataTable', '__proto__'),
  ),
];

const pageOf = (before: string, body: string): string =>
  `<!doctype html><title>Ferry fares rise</title><body>${before}${body}`;
const within = (name: string): string => `<form><input name="${name}">${ARTICLE}</form>`;

test('a form whose fields are named like the members of nodes is read as any other', async () => {
  const page = await openPage(pageOf('', within('harmless')));
  const expected = readArticle(page, URL)?.article.text;
  expect(expected).toContain('Ferry fares rise\n\nFares on the ferries');
  const field = page.querySelector('input');
  for (const name of NAMES) {
    field?.setAttribute('name', name);
    expect([name, readArticle(page, URL)?.article.text]).toEqual([name, expected]);
    expect([name, looksLikeArticle(page)]).toEqual([name, true]);
  }
});

test('so is a document whose pictures are', async () => {
  const page = await openPage(pageOf('<img><form></form>', ARTICLE));
  const expected = readArticle(page, URL)?.article.text;
  const named = [...page.querySelectorAll('img, form')];
  for (const name of NAMES) {
    for (const element of named) element.setAttribute('name', name);
    expect([name, readArticle(page, URL)?.article.text]).toEqual([name, expected]);
    expect([name, looksLikeArticle(page)]).toEqual([name, true]);
  }
});

test('all of them at once, also by the batch command', async () => {
  const names = NAMES.map((name) => `<input name="${name}"><img id="${name}" name="${name}">`).join('');
  const html = pageOf('', `<form id="innerHTML">${names}${ARTICLE}</form>`);
  const expected = readArticle(await openPage(html), URL)?.article;
  expect(expected?.text).toContain('Ferry fares rise\n\nFares on the ferries');
  expect(await commands.readInNode(html, URL)).toEqual(expected);
});

test('running text that stands in a form itself is counted', async () => {
  const page = await openPage(
    pageOf('', `<form><input name="matches"><input name="closest">${LINE}<br>${LINE}</form>`),
  );
  const { body } = page;
  expect(mostProse(body, 100)).toBeGreaterThan(100);
});
