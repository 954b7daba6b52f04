import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toMarkdown } from '@/lib/core/export/markdown.ts';
import type { Analysis } from '@/lib/core/model.ts';
import { has, run } from '../../support/tools.ts';
import { fixtureArticles } from '../fixture-articles.ts';
import { read } from '../record/recorded.ts';
import { NOTHING, SAMPLE } from './sample.ts';

/** A node of pandoc's document: https://hackage.haskell.org/package/pandoc-types */
interface Node {
  readonly t: string;
  readonly c?: unknown;
}

interface Document {
  readonly meta: Readonly<Record<string, Node>>;
  readonly blocks: readonly Node[];
}

/** The readers that notes are opened by: pandoc's own with all that it takes for markup, GitHub's, plain CommonMark. */
const READERS = ['markdown+mark', 'gfm+yaml_metadata_block+tex_math_dollars', 'commonmark_x'];

const parsed = (markdown: string, reader: string): Document =>
  JSON.parse(run('pandoc', ['--from', reader, '--to', 'json'], { input: markdown })) as Document;

function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = 't' in value && typeof value.t === 'string' ? [value as Node] : [];
  return [...own, ...Object.values(value).flatMap(nodesIn)];
}

const kinds = (value: unknown): Set<string> => new Set(nodesIn(value).map(({ t }) => t));

/** All words of a document, with one space between them. */
const wordsIn = (value: unknown): string =>
  nodesIn(value)
    .map(({ t, c }) => (t === 'Str' ? String(c) : /^(?:Space|SoftBreak|LineBreak)$/.test(t) ? ' ' : ''))
    .join('')
    .replaceAll(/\s+/g, ' ');

/** What words of a page must never become. */
const MARKUP =
  /^(?:Math|Emph|Strong|Strikeout|Superscript|Subscript|Code|CodeBlock|RawInline|RawBlock|Note|Cite|Image|SmallCaps|Underline)$/;

const NAMES = [
  'a $1.2-$1.5 billion fund',
  'H~2~O and ~~none~~ of x^2^',
  '==marked== and %%hidden%%',
  '*stars* _lines_ `ticks` <b>tags</b>',
  '[link](https://a.example) and ![image](b)',
  '@cite [^note] #tag :smile: --- ... 1) one',
  'pipes | and \\ backslashes \\$',
  '{a=a} and {.b} of {#c}',
];

const withInitiatives = (...names: string[]): Analysis => ({
  ...NOTHING,
  initiatives: names.map((name, at) => ({
    id: `i${at}`,
    name,
    kind: '',
    mentions: [],
    deeds: [],
    actors: [],
    counterparts: [],
    attribution: null,
  })),
});

/** Letters among marks that some reader takes for markup; quotation marks are made others, which is no harm. */
const anyName = fc
  .string({ unit: fc.constantFrom(...Array.from('ab1 \\|`*_[]()<>{}#&~^!.+-=%@$:;/')), minLength: 1 })
  .map((name) => name.replaceAll(/\s+/g, ' ').trim())
  .filter((name) => name !== '');

describe.skipIf(!has('pandoc'))('pandoc', () => {
  test.each(READERS)('reads the sample’s headings, quotations and tables: %s', (reader) => {
    const { meta, blocks } = parsed(toMarkdown({ analysis: SAMPLE, standings: {} }), reader);
    expect(wordsIn(meta['title'])).toBe('Harbour fund 🌊 to double, says mayor');
    expect(Object.keys(meta)).toEqual(
      expect.arrayContaining(['source', 'author', 'published', 'tags', 'speakers']),
    );
    const found = blocks.map(({ t }) => t);
    expect(found.filter((kind) => kind === 'BlockQuote')).toHaveLength(SAMPLE.attributions.length);
    expect(found.filter((kind) => kind === 'Table')).toHaveLength(2);
    expect([...kinds(blocks)].filter((kind) => MARKUP.test(kind))).toEqual([]);
    expect(wordsIn(blocks)).toContain('costs reach 12-15 million euros, *about* <b>half</b>');
  });

  test.each(READERS)('takes no words of a page for markup: %s', (reader) => {
    for (const name of NAMES) {
      const { blocks } = parsed(toMarkdown({ analysis: withInitiatives(name), standings: {} }), reader);
      expect(
        [...kinds(blocks)].filter((kind) => MARKUP.test(kind)),
        name,
      ).toEqual([]);
      expect(wordsIn(blocks), name).toContain(name);
    }
  });

  test.each(READERS)('takes whatever words there are for words: %s', (reader) => {
    fc.assert(
      fc.property(fc.array(anyName, { minLength: 20, maxLength: 40 }), (names) => {
        const { blocks } = parsed(toMarkdown({ analysis: withInitiatives(...names), standings: {} }), reader);
        expect([...kinds(blocks)].filter((kind) => MARKUP.test(kind))).toEqual([]);
        for (const name of names) expect(wordsIn(blocks)).toContain(name);
      }),
      { numRuns: 8 },
    );
  });

  test.each(fixtureArticles())('reads each claim of $name as a quotation', ({ text }) => {
    const analysis = read(text);
    const { blocks } = parsed(toMarkdown({ analysis, standings: {} }), 'markdown+mark');
    expect([...kinds(blocks)].filter((kind) => MARKUP.test(kind))).toEqual([]);
    const shown = blocks.filter(({ t }) => t === 'BlockQuote');
    expect(shown.length).toBeGreaterThan(2);
  });
});
