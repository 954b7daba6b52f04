import { describe, expect, test, vi } from 'vitest';
import { htmlArticle } from '@/lib/cli/html-article.ts';
import { inventedNews } from '../invented-news.ts';
import { annotate, folderOf } from './run-annotate.ts';

// Each test starts the command anew, on machines that may be busy: the long text takes 20 s on an idle one, a story with the start may take 4 on a busy one.
vi.setConfig({ testTimeout: 120_000 });

const STORY =
  'Harbour fund to grow\n\n“Traffic rose 4 percent,” Ana Ríos, mayor of Tern Bay, said on Monday.';

const PARAGRAPHS = ['bus', 'ferry', 'lorry', 'rail', 'air']
  .map(
    (
      kind,
    ) => `<p>Traffic by ${kind} rose 4 percent last year, Ana Rios, mayor of Tern Bay, said on Monday after a long
      meeting of the ${kind} board with the port. The town will sign the pact on ${kind} traffic with its neighbours.</p>`,
  )
  .join('');
const pageOf = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Harbour fund</title>${head}</head><body>${body}</body></html>`;
const ARTICLE = `<article><h1>Harbour fund to grow</h1>${PARAGRAPHS}</article>`;

describe('a document that takes too long', () => {
  test('is given up and told, the others are done, with several threads in their order, the exit status is 1', async () => {
    const long = inventedNews(12_000_000);
    const files = Object.fromEntries(
      Array.from({ length: 6 }, (_, n) => [`${n}.txt`, n === 1 ? long : STORY]),
    );
    const cwd = folderOf(files);
    const args = ['--timeout', '8', '--jobs', '2', ...Object.keys(files)];
    const { status, results, stderr } = await annotate(args, { cwd });
    expect(stderr).toBe('annotate: 1.txt: takes more than 8 s; given up (--timeout)\n');
    expect(results.map(({ file }) => file)).toEqual(Object.keys(files).filter((name) => name !== '1.txt'));
    expect(status).toBe(1);
  });

  test('of a text of 5 MB the beginning is read, and that is told', async () => {
    // News first; what follows costs an eighth to read, and unit/bad-input.test.ts reads news to the limit.
    const text = inventedNews(20_000) + '\n\nRain fell on the hills again.'.repeat(160_000);
    // Longer than by default, for machines that are busy.
    const { status, results, stderr } = await annotate(['--timeout', '100', 'long.txt'], {
      cwd: folderOf({ 'long.txt': text }),
    });
    const [read, all] = /first ([\d,]+) of ([\d,]+) characters/.exec(stderr)?.slice(1) ?? [];
    expect(all).toBe(text.length.toLocaleString('en'));
    expect(results[0]?.document).toMatchObject({
      text,
      partial: { kind: 'long', read: Number(read?.replaceAll(',', '')), of: text.length },
    });
    expect(status).toBe(0);
  });

  test('a release that cannot be read is told by all threads at once', async () => {
    const cwd = folderOf({ 'a.txt': STORY });
    const { status, stderr } = await annotate(['--jobs', '2', '--release', 'none.txt', 'a.txt', 'a.txt'], {
      cwd,
    });
    expect(stderr).toMatch(/^annotate: --release none.txt: no such file; check the name\n\nusage: /);
    expect(status).toBe(2);
  });

  test.each([
    ['--timeout', '0'],
    ['--timeout', 'soon'],
    ['--jobs', '1.5'],
    ['--jobs', '0'],
  ])('%s %s makes no sense', async (option, value) => {
    const { status, stderr } = await annotate([option, value, 'a.txt']);
    expect(status).toBe(2);
    expect(stderr).toContain(`${option} ${value}: not a number that makes sense here`);
  });
});

describe('pages that are broken, as browsers read them', () => {
  test.each([
    [
      'Sass left in a sheet',
      pageOf(ARTICLE, '<style>p { width: calc(#{$a} + 1px); left: calc(100% - $b) }</style>'),
    ],
    [
      'Sass left in an attribute',
      pageOf(ARTICLE.replaceAll('<p>', '<p style="position:absolute;width:calc(100% - #{$x})">')),
    ],
    ['no name for an element', pageOf(`<a"b>x</a"b><x:y:z>q</x:y:z><div<p>t</div<p>${ARTICLE}`)],
    ['no name for an attribute', pageOf(ARTICLE.replace('<p>', '<p "x" =y 1="2" @click="a" {{d}}>'))],
    ['no selector', pageOf(ARTICLE, '<style>p:is(, .b) > {display:none} a::b:c(d{</style>')],
    ['divisions in each other', pageOf(`${'<div>'.repeat(3000)}${ARTICLE}${'</div>'.repeat(3000)}`)],
  ])('%s', (_, html) => {
    const article = htmlArticle(html, 'https://a.example/');
    expect(article?.text.match(/Traffic by \w+ rose 4 percent/g)).toHaveLength(5);
  });

  test('things of JSON-LD 20,000 deep', () => {
    const deep = (open: string, close: string) => `${open.repeat(20_000)}"x"${close.repeat(20_000)}`;
    for (const data of [
      deep('[', ']'),
      deep('{"mainEntity":', '}'),
      `{"@type":"Article","author":${deep('{"name":', '}')}}`,
      `{"@type":"Article","mainEntityOfPage":${deep('{"@id":1,"url":', '}')}}`,
    ]) {
      const html = pageOf(ARTICLE, `<script type="application/ld+json">${data}</script>`);
      expect(htmlArticle(html, 'https://a.example/')?.metadata.title?.value).toContain('Harbour fund');
    }
  });
});

test.each([
  ['cells', `<table>${'<tr><th>Exports<td>5<td>7</tr>'.repeat(4000)}</table>`, 'Exports\t5\t7'],
  ['nodes', `<p>${'<b>word</b> '.repeat(12_000)}</p>`, 'word'],
])('of a table or block with too many %s the beginning is read, the rest told', (_, endless, left) => {
  const article = htmlArticle(
    pageOf(ARTICLE.replace(/(?<=<\/h1>)/, `${PARAGRAPHS.replaceAll('Traffic', 'Trade')}${endless}`)),
    'https://a.example/',
  );
  expect(article?.text.match(/(?:Traffic|Trade) by \w+ rose 4 percent/g)).toHaveLength(10);
  const told = article?.leftOut?.filter(({ reason }) => reason === 'too-long') ?? [];
  expect(told.map(({ text }) => text.startsWith(left))).toEqual([true]);
});

test.each([
  [
    'a table of 33,000 rows, 99,000 cells',
    `<table>${'<tr><th>Exports<td>5<td>7</tr>'.repeat(33_000)}</table>`,
  ],
  ['a block of 300,000 nodes', `<p>${'<b>one</b> <i>two</i> '.repeat(150_000)}</p>`],
])(
  '%s: what stands around is read as English, in the time that the command gives a document, the rest told',
  (_, endless) => {
    const more = PARAGRAPHS.replaceAll('Traffic', 'Trade');
    const page = pageOf(ARTICLE.replace('</article>', `${endless}${more}</article>`));
    const before = process.cpuUsage();
    const article = htmlArticle(page, 'https://a.example/');
    const { user, system } = process.cpuUsage(before);
    expect(article?.text.match(/(?:Traffic|Trade) by \w+ rose 4 percent/g)).toHaveLength(10);
    expect(article?.metadata.language?.value).toBe('en');
    expect(article?.leftOut?.map(({ reason }) => reason)).toContain('too-long');
    expect(user + system).toBeLessThan(30_000_000); // microseconds
  },
  400_000,
);
