import { afterEach, expect, test } from 'vitest';
import { readArticle } from '@/lib/page/article.ts';

const NEWS = [
  'Fares on the ferries will rise by a tenth in June, Ana Brenholm said on Monday after a meeting of the board.',
  'The boats are older than most of those who steer them, she said, and the yard has no more parts for any of them.',
  'Nobody in the town was asked, and nobody in the town will pay, the union warned in a letter to the council.',
];
const HEAD = NEWS.map((words) => `<p>${words}</p>`).join('');
/** ms; a page that hangs takes minutes. */
const SOON = 60_000;

afterEach(() => document.body.replaceChildren());

function textOf(html: string): string {
  document.body.innerHTML = `<article>${HEAD}${html}<p>${NEWS[0]} The end.</p></article>`;
  return readArticle(document, 'https://ferries.example/fares')?.article.text ?? '';
}

test.each([
  ['300,000 inline nodes in a block', `<p>${'<b>one</b> <i>two</i> '.repeat(150_000)}</p>`],
  ['a table of 99,000 cells', `<table>${`<tr>${'<td>5</td>'.repeat(99)}</tr>`.repeat(1000)}</table>`],
  ['marks 400 deep in each other', `<p>${'<b>'.repeat(400)}deep${'</b>'.repeat(400)}</p>`],
])(
  '%s: the article around is read',
  (_, html) => {
    const text = textOf(html);
    for (const words of NEWS) expect(text).toContain(words);
    expect(text).toContain('The end.');
  },
  SOON,
);
