import { beforeEach, describe, expect, test } from 'vitest';
import { selectedIn } from '@/entrypoints/content/selected.ts';
import type { Shown } from '@/entrypoints/content/shown.ts';
import { readArticle } from '@/lib/page/article.ts';
import { ownPages } from '../support/pages.ts';

const WORDS = 'sets aside';

/** The page as it was read first, and the way back to its words as they stand now. */
function shownNow(before: string): Shown {
  const read = readArticle(document, 'https://news.example/a');
  if (read === null) throw new Error('no article');
  const article = { ...read.article, text: before === '' ? read.article.text : before };
  return { article, keeps: true, marks: [], map: read.map };
}

function select(words: string): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = node.nodeValue?.indexOf(words) ?? -1;
    if (start < 0) continue;
    getSelection()?.setBaseAndExtent(node, start, node, start + words.length);
    return;
  }
  throw new Error(`“${words}” is not on the page.`);
}

beforeEach(() => {
  const page = new DOMParser().parseFromString(ownPages.get('press-statement') ?? '', 'text/html');
  for (const script of page.querySelectorAll('script')) script.remove();
  document.body.replaceChildren(...document.importNode(page.body, true).childNodes);
  getSelection()?.removeAllRanges();
});

describe('what is selected', () => {
  test('is a passage of the article', () => {
    select(WORDS);
    const shown = shownNow('');
    const selected = selectedIn(shown);
    const { text } = shown.article;
    expect(selected?.text).toBe(WORDS);
    expect(text.slice(selected?.span.start, selected?.span.end)).toBe(WORDS);
    expect(String(selected?.range)).toBe(WORDS);
  });

  test('is found in the words that were read, where the page has others now', () => {
    const read = `Updated. ${shownNow('').article.text}`;
    select(WORDS);
    const selected = selectedIn(shownNow(read));
    expect(read.slice(selected?.span.start, selected?.span.end)).toBe(WORDS);
  });

  test('is none where it was not there when the page was read', () => {
    const read = shownNow('').article.text.replaceAll(WORDS, 'spends');
    select(WORDS);
    expect(selectedIn(shownNow(read))).toBeNull();
  });

  test('is none outside the article, and where nothing is', () => {
    expect(selectedIn(shownNow(''))).toBeNull();
    select('Contact');
    expect(selectedIn(shownNow(''))).toBeNull();
  });
});
