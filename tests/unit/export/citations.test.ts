import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { citation, CITATION_STYLES, type CitationStyle } from '@/lib/core/export/citations/styles.ts';
import { referenceOf } from '@/lib/core/export/citations/reference.ts';
import { exportAnalysis } from '@/lib/core/export/export-analysis.ts';
import type { Analysis } from '@/lib/core/model.ts';
import { filesIn, has, run } from '../../support/tools.ts';
import { NOTHING, SAMPLE } from './sample.ts';

const READ = '2026-11-27T09:00:00.000Z';

const article = (
  values: Readonly<Record<string, string>>,
  url = 'https://bay.example/news/fund',
  text = '',
): Analysis => ({
  ...NOTHING,
  article: {
    text,
    blocks: [],
    metadata: {
      url,
      ...Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, from: 'page' }])),
    },
  },
});

const NEWS = article({
  title: 'Port & rail cost $2 bn, 100% of it “ours”',
  byline: 'Lee Ng and Ludwig van Aalst',
  site: 'The Bay Herald',
  published: '2026-03-02T23:30:00-08:00',
  language: 'en',
});

const RELEASE = article(
  { title: 'Harbour fund doubles', site: 'Ministry of Ports', published: '2026-09-17' },
  'https://ports.example/news/press-releases/2026/fund',
);

const styled = (analysis: Analysis) =>
  Object.fromEntries(CITATION_STYLES.map((style) => [style, citation(referenceOf(analysis, READ), style)]));

describe('formatted', () => {
  test('an article of two authors', () => {
    expect(styled(NEWS)).toEqual({
      apa: 'Ng, L., & van Aalst, L. (2026, March 2). Port & rail cost $2 bn, 100% of it “ours”. The Bay Herald. https://bay.example/news/fund',
      chicago:
        'Lee Ng and Ludwig van Aalst, “Port & rail cost $2 bn, 100% of it ‘ours’,” The Bay Herald, March 2, 2026, https://bay.example/news/fund.',
      mla: 'Ng, Lee, and Ludwig van Aalst. “Port & rail cost $2 bn, 100% of it ‘ours’.” The Bay Herald, 2 Mar. 2026, bay.example/news/fund.',
      wikipedia:
        '{{cite news |last1=Ng |first1=Lee |last2=van Aalst |first2=Ludwig |title=Port & rail cost $2 bn, 100% of it “ours” |url=https://bay.example/news/fund |work=The Bay Herald |date=2026-03-02 |access-date=2026-11-27}}',
    } satisfies Record<CitationStyle, string>);
  });

  test('a press release is its body’s', () => {
    expect(styled(RELEASE)).toEqual({
      apa: 'Ministry of Ports. (2026, September 17). Harbour fund doubles [Press release]. https://ports.example/news/press-releases/2026/fund',
      chicago:
        'Ministry of Ports, “Harbour fund doubles,” press release, September 17, 2026, https://ports.example/news/press-releases/2026/fund.',
      mla: 'Ministry of Ports. “Harbour fund doubles.” 17 Sept. 2026, ports.example/news/press-releases/2026/fund. Press release.',
      wikipedia:
        '{{cite press release |title=Harbour fund doubles |url=https://ports.example/news/press-releases/2026/fund |publisher=Ministry of Ports |date=2026-09-17 |access-date=2026-11-27}}',
    });
  });

  test('what is not known is left out, and nothing of a title parts the template', () => {
    const bare = article({ title: 'Who pays | [really] {{why}}?' });
    expect(styled(bare)).toEqual({
      apa: 'Who pays | [really] {{why}}? (n.d.). https://bay.example/news/fund',
      chicago: '“Who pays | [really] {{why}}?” https://bay.example/news/fund.',
      mla: '“Who pays | [really] {{why}}?” bay.example/news/fund.',
      wikipedia:
        '{{cite news |title=Who pays {{!}} &#91;really&#93; &#123;&#123;why}}? |url=https://bay.example/news/fund |access-date=2026-11-27}}',
    });
  });
});

test.each([
  ['by its address', RELEASE, true],
  ['by its opening', article({}, 'https://a.example/b', 'FOR IMMEDIATE RELEASE\n\nThe port grew.'), true],
  ['by its contacts', article({}, 'https://a.example/b', 'The port grew.\n\nMedia contact: Ann Lee'), true],
  [
    'not where somebody signs it',
    article({ byline: 'Ann Lee' }, 'https://a.example/b', 'Press release\n\nA.'),
    false,
  ],
  ['not an article', NEWS, false],
  [
    'by the wire',
    article({ byline: 'Ann Lee' }, undefined, 'A\n\nTERN BAY, May 2, 2026 /PRNewswire/ -- B.'),
    true,
  ],
  ['by the wire in brackets', article({}, undefined, 'A\n\nTern Bay – (Port Media Wire) – B.'), true],
  [
    'by a heading that runs into its text',
    article({}, undefined, 'A.\n\nAbout Rao Ports Rao Ports runs B.'),
    true,
  ],
  ['by its last line', article({}, undefined, 'A.\n\n– END –'), true],
  ['not by a wire told of', article({}, undefined, `${'A '.repeat(250)}(Ports Newswire) said so.`), false],
  [
    'not by words about somebody',
    article({}, undefined, 'A.\n\nAbout Rao Ports we know that it ends.'),
    false,
  ],
])('a press release is told %s', (_, analysis, isPressRelease) => {
  expect(referenceOf(analysis).isPressRelease).toBe(isPressRelease);
});

/** CSL items as citation-js reads a file. */
const read = (text: string) =>
  new Cite(text).format('data', { format: 'object' }) as Record<string, unknown>[];

const WITH_QUOTATIONS: Analysis = {
  ...SAMPLE,
  article: { ...SAMPLE.article, metadata: { ...SAMPLE.article.metadata, ...NEWS.article.metadata } },
};

describe.each(['csl', 'ris', 'bibtex'] as const)('%s as citation-js reads it', (format) => {
  const items = read(exportAnalysis(WITH_QUOTATIONS, format, { exported: READ }).text);
  const [first] = items;

  test('has the article, then each of its quotations with its words', () => {
    expect(items).toHaveLength(1 + SAMPLE.attributions.length);
    expect(items[1]?.['note']).toContain(
      '“We will double the Harbour Fund” “Nobody will wait.” (Ana Ríos, mayor, 𠮷野 Bay)',
    );
    expect(items[3]?.['note']).toContain('Port Authority said that =SUM(A1) is no joke');
    expect(String(items[1]?.['URL'])).toContain(':~:text=');
  });

  test('tells who, what, where and when', () => {
    expect(first).toMatchObject({
      type: format === 'bibtex' ? 'article-journal' : 'article-newspaper',
      title: 'Port & rail cost $2 bn, 100% of it “ours”',
      // citation-js knows no authors of RIS' newspaper articles; pandoc does.
      ...(format !== 'ris' && {
        author: [{ family: 'Ng', given: 'Lee' }, { given: 'Ludwig' }],
      }),
      URL: 'https://bay.example/news/fund',
    });
    expect(JSON.stringify(first?.['issued'])).toContain('2026');
    expect(JSON.stringify(first)).toContain('The Bay Herald');
  });
});

test('a press release is a web page of the genre, and RIS has it as electronic', () => {
  const [item] = read(exportAnalysis(RELEASE, 'csl').text);
  expect(item).toMatchObject({
    type: 'webpage',
    genre: 'Press release',
    'container-title': 'Ministry of Ports',
  });
  expect(exportAnalysis(RELEASE, 'ris').text).toMatch(/^TY {2}- ELEC\r\n/);
  expect(exportAnalysis(NEWS, 'ris').text).toMatch(/^TY {2}- NEWS\r\n/);
  expect(exportAnalysis(RELEASE, 'bibtex').text).toMatch(
    /^@online\{ministry-of-ports-2026-harbour-fund-doubles,/,
  );
});

test('citation-js makes APA of the CSL item as we do', () => {
  expect(plugins.config.get('@csl')).toBeTruthy();
  const [item] = JSON.parse(exportAnalysis(RELEASE, 'csl').text) as object[];
  const text = String(new Cite(item).format('bibliography', { format: 'text', template: 'apa' }));
  expect(text).toContain('Harbour fund doubles [Press release]');
  expect(text).toContain('(2026, September 17)');
});

describe.skipIf(!has('pandoc'))('pandoc', () => {
  test.each([
    ['csl', 'csljson', 'json'],
    ['ris', 'ris', 'ris'],
    ['bibtex', 'biblatex', 'bib'],
  ] as const)('cites from %s', (format, from, ending) => {
    const { text } = exportAnalysis(NEWS, format, { exported: READ });
    const folder = filesIn({ [`list.${ending}`]: text });
    const out = run(
      'pandoc',
      ['--from', from, '--citeproc', '--to', 'plain', '--wrap=none', `list.${ending}`],
      { cwd: folder },
    );
    expect(out).toContain('Ng, Lee');
    expect(out).toMatch(/van Aalst/);
    expect(out.toLowerCase()).toContain('port & rail cost $2 bn, 100% of it');
    expect(out).toContain('The Bay Herald');
    expect(out).toContain('2026');
  });
});
