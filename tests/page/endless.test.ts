import { expect, test } from 'vitest';
import { readArticle, readArticleInTurns } from '@/lib/page/article.ts';
import { openPage } from '../support/pages.ts';

const PARAGRAPHS = ['bus', 'ferry', 'lorry', 'rail', 'air']
  .map(
    (
      kind,
    ) => `<p>Traffic by ${kind} rose 4 percent last year, Ana Rios, mayor of Tern Bay, said on Monday after a long
      meeting of the ${kind} board with the port. The town will sign the pact on ${kind} traffic with its neighbours.</p>`,
  )
  .join('');
const AFTER = PARAGRAPHS.replaceAll('Traffic', 'Trade');

/** Milliseconds after which reading has to have ended, on a machine that is busy. */
const SOON = 30_000;

// 120,000 nodes are read in both browsers (tests/e2e/hostile-pages.test.ts), 300,000 in Node (tests/unit/cli/given-up.test.ts).
test.each<readonly [string, string, number]>([
  ['rows', `<table>${'<tr><th>Exports<td>5<td>7</tr>'.repeat(4000)}</table>`, 5000],
  ['cells of a row', `<table><tr>${'<td>a b</td>'.repeat(12_000)}</tr></table>`, 5000],
  ['nodes of a block', `<p>${'<b>word</b> '.repeat(12_000)}</p>`, 20_000],
  ['nodes of a block that look like years', `<p>${'<b>word 2019</b> '.repeat(12_000)}</p>`, 20_000],
])(
  'of a table or block beyond its limit, %s, the beginning is read, the rest told, all around kept',
  async (_, endless, most) => {
    const html = `<!doctype html><html lang="en"><head><title>Harbour fund</title></head>
    <body><article><h1>Harbour fund to grow</h1>${PARAGRAPHS}${endless}${AFTER}</article></body></html>`;
    const page = await openPage(html);
    const start = Date.now();
    const article = readArticle(page, 'https://a.example/')?.article;
    expect(Date.now() - start).toBeLessThan(SOON);
    expect(article?.text.match(/(?:Traffic|Trade) by \w+ rose 4 percent/g)).toHaveLength(10);
    const tooLong = article?.leftOut?.filter(({ reason }) => reason === 'too-long') ?? [];
    expect(tooLong).toHaveLength(1);
    expect(tooLong[0]?.text).toMatch(/^(?:Exports\t5\t7|a b|word)/);
    expect(article?.text.slice(tooLong[0]?.at)).toMatch(/^Trade by bus/);
    expect(article?.tables?.[0]?.cells.length ?? 0).toBeLessThanOrEqual(most);
    expect(article?.text.match(/\bword\b/g)?.length ?? 0).toBeLessThanOrEqual(most);
  },
);

test.each<readonly [string, (page: Document) => void]>([
  ['nothing', () => {}],
  ['the rest away', (page) => page.querySelector('i')?.replaceChildren()],
  ['what stands behind the rest away', (page) => page.querySelector('h2')?.remove()],
])('where the page takes %s between the turns of reading, it is read as it is then', async (_, change) => {
  const page =
    await openPage(`<!doctype html><html lang="en"><head><title>Harbour fund</title></head><body><article>
    <h1>Harbour fund to grow</h1>${PARAGRAPHS}<i>${'<b>word</b> '.repeat(12_000)}</i><h2>Trade</h2>${AFTER}</article></body></html>`);
  const turn = async () => change(page);
  const inTurns = await readArticleInTurns(page, 'https://a.example/', turn, SOON);
  const after = readArticle(page, 'https://a.example/');
  expect(inTurns?.article.text).toContain('Trade by air rose 4 percent');
  expect(inTurns?.article).toEqual(after?.article);
});
