import { afterEach, expect, test, vi } from 'vitest';
import { OutOfTime } from '@/lib/core/text/time-limit.ts';
import { readArticle, readArticleInTurns } from '@/lib/page/article.ts';
import { computedStyleOf } from '@/lib/page/display.ts';
import { textNodes } from '@/lib/page/unclobbered.ts';

const NEWS = [
  'Fares on the ferries will rise by a tenth in June, Ana Brenholm said on Monday after a meeting of the board.',
  'The boats are older than most of those who steer them, she said, and the yard has no more parts for any of them.',
  'Nobody in the town was asked, and nobody in the town will pay, the union warned in a letter to the council.',
];
const HEAD = NEWS.map((words) => `<p>${words}</p>`).join('');
const URL = 'https://ferries.example/fares';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

function show(html: string): void {
  document.body.innerHTML = `<article>${HEAD}${html}<p>${NEWS[0]} The end.</p></article>`;
}

// What is larger is read in both browsers: tests/e2e/hostile-pages.test.ts.
test.each([
  ['30,000 inline nodes in a block', `<p>${'<b>one</b> <i>two</i> '.repeat(15_000)}</p>`],
  ['a table of 9,900 cells', `<table>${`<tr>${'<td>5</td>'.repeat(99)}</tr>`.repeat(100)}</table>`],
  ['marks 400 deep in each other', `<p>${'<b>'.repeat(400)}deep${'</b>'.repeat(400)}</p>`],
])('%s: the article around is read', (_, html) => {
  show(html);
  const text = readArticle(document, URL)?.article.text ?? '';
  for (const words of NEWS) expect(text).toContain(words);
  expect(text).toContain('The end.');
});

/** Elements in each other, deeper than a stack is: the outermost and the innermost. */
function nested(tag: string): [outer: Element, inner: Element] {
  const outer = document.createElement(tag);
  let inner = outer;
  for (let depth = 0; depth < 5000; depth += 1) {
    const next = document.createElement(tag);
    inner.append(next);
    inner = next;
  }
  return [outer, inner];
}

test('elements that a script nests 5,000 deep beside the article', () => {
  show('');
  document.body.append(nested('span')[0]);
  expect(readArticle(document, URL)?.article.text).toContain('The end.');
});

test.each(['div', 'a'])('an article that stands in a script’s %s 5,000 deep', (tag) => {
  show('');
  const [outer, inner] = nested(tag);
  inner.append(...document.body.childNodes);
  document.body.append(outer);
  // Readability takes minutes for it, and is given up.
  const readable = { nodes: new Set(textNodes(document.body)), beyond: null };
  const text = readArticle(document, URL, computedStyleOf(document), readable)?.article.text ?? '';
  for (const words of [...NEWS, 'The end.']) expect(text).toContain(words);
});

test('of a page of 108,000 nodes the first are read, and that there is more is told', () => {
  show(`<p>${NEWS[0]}</p><p>no <b>x</b></p>`.repeat(18_000));
  const article = readArticle(document, URL)?.article;
  for (const words of NEWS) expect(article?.text).toContain(words);
  expect(article?.text).not.toContain('The end.');
  expect(article?.leftOut?.at(-1)?.reason).toBe('too-long');
});

test('which of two nodes comes first is seldom asked of the browser, which counts their siblings', () => {
  show(NEWS.map((words, at) => `<p>${at} ${words}</p><h3>${at}</h3>`.repeat(300)).join(''));
  const asked = vi.spyOn(Node.prototype, 'compareDocumentPosition');
  expect(readArticle(document, URL)?.article.text).toContain('The end.');
  expect(asked.mock.calls.length).toBeLessThan(100);
});

test.each([
  ['inline nodes in a block', '<b>one</b> <i>two</i> '],
  ['cells of a table', '<table><tr><td>5</td><td>6</td></tr></table>'],
  ['paragraphs', `<p>The <b>board</b> met, and ${NEWS[1]}</p>`],
  ['divisions', '<div>one <div>two</div></div>'],
  ['quotations', `<blockquote>${NEWS[2]}</blockquote>`],
  ['teasers', '<h3>Read also</h3><p><a href="/">Owls</a></p>'],
  ['captions', `<figure><img alt="${NEWS[1]}"><figcaption>${NEWS[1]}</figcaption></figure>`],
  ['links', `<a href="/owls">${NEWS[1]}</a><br>`],
])('who reads %s asks for the time at every few of them, and is stopped by it', async (_, piece) => {
  show(piece.repeat(1000));
  const nodes = document.body.querySelectorAll('*').length;
  let asked = 0;
  // A clock that goes on by a millisecond each time it is asked, the same on every machine.
  vi.spyOn(Date, 'now').mockImplementation(() => (asked += 1));
  const read = (limit: number) => readArticleInTurns(document, URL, async () => {}, limit);
  expect((await read(Infinity))?.article.text).toContain(NEWS[0]);
  const all = asked;
  expect(all).toBeGreaterThan(2 * nodes);
  for (const share of [0, 0.1, 0.3, 0.5, 0.7, 0.9]) {
    asked = 0;
    await expect(read(share * all)).rejects.toThrow(OutOfTime);
    expect(asked).toBeLessThan(share * all + 10);
  }
});
