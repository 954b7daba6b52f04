import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { toMarkdown } from '@/lib/core/export/markdown.ts';
import type { Analysis } from '@/lib/core/model.ts';
import { PLAIN_STANDING } from '../../support/standing.ts';
import { NOTHING, SAMPLE } from './sample.ts';

const lines = toMarkdown({ analysis: SAMPLE, standings: {} }).split('\n');
const body = lines.slice(lines.indexOf('---', 1) + 2);
const after = (heading: string): string[] => lines.slice(lines.indexOf(heading) + 1);

/** The cells of a GFM table row, unescaped as a Markdown reader does; https://github.github.com/gfm/#tables-extension- */
const cellsOf = (row: string): string[] =>
  row
    .slice(2, -2)
    .split(' | ')
    .map((cell) => cell.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1'));

test('begins with properties that Obsidian shows', () => {
  const record = {
    analysis: SAMPLE,
    standings: { a1: { ...PLAIN_STANDING, tags: ['to check', 'ferries'] } },
  };
  const text = toMarkdown(record, { exported: '2026-11-27T09:00:00.000Z', linksSpeakers: true });
  expect(text.slice(0, text.indexOf('# '))).toBe(
    [
      '---',
      'title: "Harbour fund 🌊 to double, says mayor"',
      'source: "https://www.bay-herald.example/news/fund?id=7&lang=en#top"',
      'author:',
      '  - "Lee *Star* Ng"',
      'site: "The Bay Herald"',
      'published: 2026-03-02',
      'created: 2026-11-27',
      'tags:',
      '  - "on-the-record"',
      '  - "to-check"',
      '  - "ferries"',
      'speakers:',
      '  - "[[Ana Ríos]]"',
      '  - "[[Port Authority]]"',
      '---',
      '',
      '',
    ].join('\n'),
  );
});

test('opens with the reference of the article', () => {
  expect(body.slice(0, 3)).toEqual([
    '# Harbour fund 🌊 to double, says mayor',
    '',
    String.raw`Lee \*Star\* Ng · The Bay Herald, 2 March 2026 · [https://www.bay-herald.example/news/fund?id=7\&lang=en\#top](<https://www.bay-herald.example/news/fund?id=7&lang=en#top>)`,
  ]);
});

test('quotations by speaker, verbatim and reported told apart, with a link to the passage', () => {
  const link = 'https://www.bay-herald.example/news/fund?id=7&lang=en#top:~:text=';
  expect(after('### Ana Ríos').slice(0, 11)).toEqual([
    '',
    'mayor, 𠮷野 Bay',
    '',
    '> “We will double the Harbour Fund” “Nobody will wait.”',
    '',
    `Quoted · said · [passage](<${link}%E2%80%9CWe%20will%20double%20the%20Harbour%20Fund%2C%E2%80%9D&text=on%20Monday.-,%E2%80%9CNobody%20will%20wait.%E2%80%9D>)`,
    '',
    '> Ana Ríos said: Traffic fell by 3.5 percent',
    '',
    `Told, not quoted · said · [passage](<${link}Traffic%20fell%20by%203.5%20percent>)`,
    '',
  ]);
  expect(after('### Port Authority')).toContain(String.raw`> Port Authority said that =SUM(A1) is no joke`);
  expect(after('### Port Authority').join('\n')).toContain(
    'Told, not quoted · said · denies · a word that takes sides · [passage]',
  );
  expect(after('### No name given')).toContain(
    String.raw`> costs reach 12-15 million euros, \*about\* \<b\>half\</b\>`,
  );
});

test('tables of figures and initiatives have as many cells as their heads', () => {
  const [, figureHead = '', , firstFigure = '', secondFigure = ''] = after('## Figures');
  expect(cellsOf(firstFigure).slice(0, 7)).toEqual([
    '3.5 percent',
    '3.5',
    '%',
    'Traffic',
    'down, year on year',
    'Jan – Mar 2026',
    'Ana Ríos',
  ]);
  expect(cellsOf(secondFigure)[1]).toBe('12–15 m');
  const [, initiativeHead = '', , firstInitiative = '', secondDeed = '', undone = ''] =
    after('## Initiatives');
  expect(cellsOf(firstInitiative).slice(0, 7)).toEqual([
    'Tidal Pact',
    'agreement',
    'signed',
    'Ana Ríos',
    'the port | authority',
    'Mar 2026, Tide Summit, 𠮷野 Bay',
    'Ana Ríos',
  ]);
  expect(cellsOf(secondDeed).slice(0, 3)).toEqual(['Tidal Pact', 'agreement', 'not ratified']);
  expect(cellsOf(undone).slice(0, 3)).toEqual(['Harbour Fund', 'fund', '']);
  for (const row of [firstFigure, secondFigure])
    expect(cellsOf(row)).toHaveLength(cellsOf(figureHead).length);
  expect(cellsOf(firstInitiative)).toHaveLength(cellsOf(initiativeHead).length);
});

test('where nobody is resolved the source stands as the text has it; files have no links to passages', () => {
  const unresolved = {
    ...SAMPLE,
    article: { ...SAMPLE.article, metadata: { url: 'a.txt' } },
    speakers: [],
    attributions: SAMPLE.attributions.map((attribution) => ({ ...attribution, speaker: null })),
  };
  const markdown = toMarkdown({ analysis: unresolved, standings: {} });
  expect(markdown).toContain(
    '\n\nTold, not quoted · the port · said · denies · a word that takes sides · unsure: The port could be the pact’s or the authority.\n',
  );
  expect(markdown).not.toContain('passage');
});

test('a headline’s colon is no word that reports', () => {
  const attributions = SAMPLE.attributions.map((one) => ({ ...one, cue: { start: 0, end: 1, text: ':' } }));
  expect(toMarkdown({ analysis: { ...SAMPLE, attributions }, standings: {} })).not.toContain('· :');
});

test('an article without findings is its reference alone', () => {
  expect(toMarkdown({ analysis: NOTHING, standings: {} })).toContain('---\n\n# Untitled\n\n\n');
});

const withInitiative = (name: string): Analysis => ({
  ...NOTHING,
  initiatives: [
    { id: 'i1', name, kind: '', mentions: [], deeds: [], actors: [], counterparts: [], attribution: null },
  ],
});

test('words of the page never become markup, a line or a cell of their own', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...Array.from('ab1 \n\t|\\`*_[]()<>#&~!.+-=')) }),
      (name) => {
        const rows = toMarkdown({ analysis: withInitiative(name), standings: {} }).split('\n');
        const row =
          rows.slice(rows.indexOf('## Initiatives')).find((line) => /^\| (?!Initiative|---)/.test(line)) ??
          '';
        expect(cellsOf(row)[0]).toBe(name.replaceAll(/\s+/g, ' ').trim());
        expect(row.replaceAll(/\\./g, '')).not.toMatch(/[`*_<>[\]#&~]/);
      },
    ),
  );
});
