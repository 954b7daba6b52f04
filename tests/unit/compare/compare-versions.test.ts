import { array, assert, constantFrom, property, shuffledSubarray, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareVersions } from '@/lib/core/compare/compare-versions.ts';
import type { ArticleText } from '@/lib/core/model.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';

const HEADLINE = 'Harbour fee rises by 12%';
const FEE =
  'The fee for ships in the harbour of Tidewater rises by 12% in May, the port’s board said on Monday.';
const QUOTE =
  '“We had no choice,” said the clerk, Ruth Abara, who keeps the port’s books. “The quay is older than the town.”';
const ROADS = 'Roads to the harbour are closed on Sundays until the works are done.';
const BOATS = 'Owners of small boats pay nothing, as before.';
const READ = [HEADLINE, FEE, QUOTE, ROADS, BOATS];
const NOTE = 'Correction: an earlier version of this story misstated the year in which the quay was built.';

const article = (...blocks: readonly string[]): ArticleText =>
  plainArticle(blocks.join('\n'), { url: 'a.txt' });

/** "= Harbour fee…", "~ The fee [-12%-]{+14%+}", "+ …", "- …", "> …" for each entry, by its first words. */
function compared(before: ArticleText, after: ArticleText): string[] {
  const signs = { same: '=', altered: '~', added: '+', removed: '-', moved: '>' } as const;
  return compareVersions(before, after).entries.map((entry) => {
    const [from, span] = entry.after === null ? [before, entry.before] : [after, entry.after];
    const words = from.text.slice(span?.start, span?.end);
    const changed = entry.parts
      ?.filter(({ kind }) => kind !== 'same')
      .map(({ kind, text }) => `${kind} ${text}`);
    return `${signs[entry.kind]} ${changed?.join(', ') ?? words.split(' ').slice(0, 2).join(' ')}`;
  });
}

const SAME = ['= Harbour fee', '= The fee', '= “We had', '= Roads to', '= Owners of'];
const withEntry = (index: number, ...entries: readonly string[]) => SAME.toSpliced(index, 1, ...entries);

describe('a version and the next', () => {
  test.each([
    ['no edit', READ, SAME, 0],
    ['a number', READ.with(1, FEE.replace('12%', '14%')), withEntry(1, '~ removed 12%, added 14%'), 1],
    [
      'a name',
      READ.with(2, QUOTE.replace('Abara', 'Okafor')),
      withEntry(2, '~ removed Abara, added Okafor'),
      1,
    ],
    ['a deleted paragraph', READ.toSpliced(3, 1), withEntry(3, '- Roads to'), 1],
    ['a correction at the end', [...READ, NOTE], [...SAME, '+ Correction: an'], 1],
    [
      'a correction below the headline',
      READ.toSpliced(1, 0, NOTE),
      SAME.toSpliced(1, 0, '+ Correction: an'),
      1,
    ],
    [
      'a paragraph moved up',
      [HEADLINE, ROADS, FEE, QUOTE, BOATS],
      ['= Harbour fee', '> Roads to', '= The fee', '= “We had', '= Owners of'],
      0,
    ],
    [
      'a paragraph moved down',
      [HEADLINE, FEE, QUOTE, BOATS, ROADS],
      ['= Harbour fee', '= The fee', '= “We had', '= Roads to', '> Owners of']
        .with(3, '> Owners of')
        .with(4, '= Roads to'),
      0,
    ],
    [
      'a paragraph rewritten',
      READ.with(3, 'Buses replace trams all summer long.'),
      withEntry(3, '- Roads to', '+ Buses replace'),
      2,
    ],
    [
      'a paragraph cut short',
      READ.with(2, '“We had no choice,” said the clerk.'),
      withEntry(
        2,
        '~ removed , Ruth Abara, who keeps the port’s books, removed  “The quay is older than the town.”',
      ),
      1,
    ],
  ])('%s', (_, blocks, entries, passages) => {
    const [before, after] = [article(...READ), article(...blocks)];
    expect(compared(before, after)).toEqual(entries);
    expect(compareVersions(before, after)).toMatchObject({ passages, headline: null });
  });

  test('the headline counts by itself', () => {
    const after = article(...READ.with(0, 'Harbour fee rises by 14%'));
    const { headline, passages } = compareVersions(article(...READ), after);
    expect(passages).toBe(0);
    expect(headline).toMatchObject({ before: HEADLINE, after: 'Harbour fee rises by 14%', blocks: [0, 0] });
    expect(headline?.parts.map(({ text }) => text)).toEqual(['Harbour fee rises by ', '12%', '14%']);
  });

  test('a headline that only the metadata know', () => {
    const untitled = article(`${FEE} ${QUOTE}`);
    const titled = (value: string): ArticleText => ({
      ...untitled,
      metadata: { url: 'a.txt', title: { value, from: 'json-ld' } },
    });
    expect(compareVersions(titled('“Fee” rises'), titled("'Fee' rises")).headline).toBeNull();
    expect(compareVersions(titled('Fee rises'), titled('Fee soars')).headline?.after).toBe('Fee soars');
    expect(compareVersions(titled('Fee rises'), untitled).headline).toBeNull();
  });

  test('other quotation marks, dashes and blanks are no edit', () => {
    const set = READ.map((block) =>
      block.replaceAll(/[“”]/g, '"').replaceAll('’', "'").replaceAll(' in ', '\u00a0in  '),
    );
    expect(compareVersions(article(...READ), article(...set))).toMatchObject({ passages: 0, headline: null });
  });

  test('the same text parted otherwise is no edit, and an edit in it is one', () => {
    const parts = [
      HEADLINE,
      FEE,
      '“We had no choice,” said the clerk, Ruth Abara, who keeps the port’s books.',
      `“The quay is older than the town.” ${ROADS}`,
      BOATS,
    ];
    const [before, after] = [article(...READ), article(...parts)];
    for (const [a, b] of [
      [before, after],
      [after, before],
    ] as const) {
      expect(compareVersions(a, b).passages).toBe(0);
      expect(compareVersions(a, b).entries.every(({ kind }) => kind === 'same')).toBe(true);
    }
    const edited = article(...parts.with(3, `“The quay is older than the city.” ${ROADS}`));
    expect(compared(before, edited)).toEqual([
      '= Harbour fee',
      '= The fee',
      '= “We had',
      '~ removed town, added city',
      '= Roads to',
      '= Owners of',
    ]);
  });

  test('all in one block', () => {
    const whole = {
      text: READ.join(' '),
      metadata: { url: 'a.txt' },
      blocks: [{ kind: 'paragraph', start: 0, end: READ.join(' ').length }],
    } as const;
    expect(compareVersions(article(...READ), whole).entries.map(({ kind }) => kind)).toEqual(
      Array(5).fill('same'),
    );
  });

  test('lines that stand several times keep their places', () => {
    const [before, after] = [
      article('Share', FEE, 'Share', QUOTE, 'Share', BOATS),
      article(FEE, 'Share', QUOTE, 'Share', BOATS),
    ];
    expect(compared(before, after)).toEqual([
      '- Share',
      '= The fee',
      '= Share',
      '= “We had',
      '= Share',
      '= Owners of',
    ]);
  });
});

describe('any two versions', () => {
  const blocks = array(
    constantFrom(...READ, NOTE, 'Share', '', 'é😀 \ud83d', FEE.replace('12', '13'), QUOTE.slice(0, 40)),
    { maxLength: 9 },
  );

  test('each passage of both is told of once, in reading order', () => {
    assert(
      property(blocks, blocks, (before, after) => {
        const [older, newer] = [article(...before), article(...after)];
        const { entries, passages } = compareVersions(older, newer);
        const [was, is] = [
          entries.flatMap((entry) => entry.before ?? []),
          entries.flatMap((entry) => entry.after ?? []),
        ];
        const textOf = (from: ArticleText, spans: typeof was) =>
          spans.map(({ start, end }) => from.text.slice(start, end));
        expect(is).toEqual(is.toSorted((a, b) => a.start - b.start));
        const inOrder = was.toSorted((a, b) => a.start - b.start);
        const bare = (texts: readonly string[]) => texts.join('').replaceAll(/\s/g, '');
        expect(bare(textOf(older, inOrder))).toBe(
          bare(older.blocks.map(({ start, end }) => older.text.slice(start, end))),
        );
        expect(bare(textOf(newer, is))).toBe(
          bare(newer.blocks.map(({ start, end }) => newer.text.slice(start, end))),
        );
        expect(passages).toBeLessThanOrEqual(entries.length);
      }),
      { numRuns: 300 },
    );
  });

  test('paragraphs in another order are the same or moved', () => {
    assert(
      property(shuffledSubarray(READ.slice(1), { minLength: 4 }), (shuffled) => {
        const { entries } = compareVersions(article(...READ), article(HEADLINE, ...shuffled));
        expect(entries.every(({ kind }) => kind === 'same' || kind === 'moved')).toBe(true);
      }),
    );
  });

  test('nothing is too odd to be compared', () => {
    const anyText = string({ unit: 'binary', maxLength: 60 });
    const odd = (text: string): ArticleText => ({
      text,
      metadata: { url: '' },
      blocks: [
        { kind: 'heading', start: -3, end: 9 },
        { kind: 'paragraph', start: 4, end: 2 },
        { kind: 'paragraph', start: 2, end: 1e6 },
      ],
    });
    assert(
      property(anyText, anyText, (before, after) => {
        expect(compareVersions(article(before), article(after)).passages).toBeGreaterThanOrEqual(0);
        expect(compareVersions(odd(before), odd(after)).passages).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
