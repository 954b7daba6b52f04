import { describe, expect, test } from 'vitest';
import type { ArticleText } from '@/lib/core/model.ts';
import { pdfArticle } from '@/lib/pdf/pdf-article.ts';
import type { PdfItem } from '@/lib/pdf/pdf-text.ts';
import type { Copy } from '../../support/typeset.ts';
import { blocksIn, readBack } from './set.ts';

const FILLER =
  'The board of the harbour met on Tuesday and heard the report of its chair about the winter, the boats and the quay of the islands.';

const RELEASE: Copy = {
  title: 'Ferry fares to rise as the harbour board defends its deal',
  columns: 2,
  parts: true,
  justified: true,
  head: 'Calder Harbour Board · Press release 12/2025',
  foot: 'Page # of 2',
  notes: { 1: 'Of whom 61 per cent held an island pass.' },
  paragraphs: [
    'CALDER, 12 November 2025 – Fares on the crossing to Innis will rise by 6 per cent in January, the Calder Harbour Board said.',
    'The boats carried 412,000^1 passengers in the first nine months, on 12 km^2 of open water, said its chair, Ingrid Solvang.',
    ...Array.from({ length: 12 }, () => FILLER),
    { heading: 'What comes next' },
    'Oskar Brandt, who runs the ferries, said he would file a complaint.',
    ...Array.from({ length: 18 }, () => FILLER),
    '• The first of the measures is the new timetable.',
    '• The second is the winter pass, which costs 40 crowns.',
  ],
};

describe('a release in two columns', () => {
  const article = readBack(RELEASE);
  const blocks = blocksIn(article);

  test('has its headline, and the day that it prints', () => {
    expect(article.metadata.title).toEqual({ value: RELEASE.title, from: 'page' });
    expect(article.metadata.published).toEqual({ value: '2025-11-12', from: 'page' });
    expect(blocks[0]).toBe(`heading: ${RELEASE.title}`);
  });

  test('is read column by column, and whole', () => {
    const written = RELEASE.paragraphs.map((one) =>
      typeof one === 'string'
        ? one.replace('^1', '').replace('^2', '²').replace('• ', '')
        : 'heading' in one && one.heading,
    );
    expect(article.text.split('\n\n')).toEqual([RELEASE.title, ...written]);
  });

  test('tells headings and items of lists', () => {
    expect(blocks).toContain('heading: What comes next');
    expect(blocks.filter((block) => block.startsWith('list-item'))).toEqual([
      'list-item: The first of the measures is the new timetable.',
      'list-item: The second is the winter pass, which costs 40 crowns.',
    ]);
  });

  test('keeps heads, footers and numbers of pages apart', () => {
    const { pages = [], leftOut = [] } = article;
    expect(leftOut.filter(({ reason }) => reason === 'page-edge')).toEqual([
      { text: RELEASE.head, at: 0, reason: 'page-edge' },
      { text: 'Page 1 of 2', at: pages[0]?.end, reason: 'page-edge' },
      { text: RELEASE.head, at: pages[1]?.start, reason: 'page-edge' },
      { text: 'Page 2 of 2', at: pages[1]?.end, reason: 'page-edge' },
    ]);
  });

  test('keeps a footnote apart, at the figure that it is about, and its sign out of the figure', () => {
    const note = article.leftOut?.find(({ reason }) => reason === 'footnote');
    expect(note?.text).toBe('1 Of whom 61 per cent held an island pass.');
    expect(article.text.slice(0, note?.at)).toMatch(/The boats carried 412,000$/);
  });

  test('knows the page of each passage', () => {
    const { text, pages = [] } = article;
    expect(pages).toHaveLength(2);
    const second = text.indexOf('The first of the measures');
    expect(pages[1]?.start).toBeLessThan(second);
    expect(pages[0]?.end).toBeGreaterThan(text.indexOf('Ingrid Solvang'));
  });
});

describe('a table', () => {
  const article = readBack({
    paragraphs: [
      FILLER,
      FILLER,
      'Table 4: Income, thousand crowns',
      {
        rows: [
          ['', '2023', '2024'].map((cell) => cell || ' '),
          ['Tickets', '6,820', '7,104'],
          ['Freight', '2,415', '2,390'],
        ],
      },
      FILLER,
    ],
  });

  test('is read row by row, with its heads and caption', () => {
    const { text, tables = [] } = article;
    const [table] = tables;
    const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    expect(table?.caption && words(table.caption)).toBe('Table 4: Income, thousand crowns');
    const grid = table?.cells.map((cell) => [words(cell), cell.row, cell.column, cell.head]);
    expect(grid).toEqual([
      ['2023', 0, 1, true],
      ['2024', 0, 2, true],
      ['Tickets', 1, 0, true],
      ['6,820', 1, 1, false],
      ['7,104', 1, 2, false],
      ['Freight', 2, 0, true],
      ['2,415', 2, 1, false],
      ['2,390', 2, 2, false],
    ]);
    expect(blocksIn(article)).toContain('table-row: Tickets\t6,820\t7,104');
  });
});

test('the name of a journal that its own first page cites is no title', () => {
  const title = 'Letters of the Harbour and the Sea';
  const named = readBack({ title, paragraphs: [FILLER] }).metadata.title?.value;
  const cited = readBack({ title, paragraphs: [`${title} 137 (2015) 1–5`, FILLER] }).metadata.title;
  expect([named, cited?.value === title]).toEqual([title, false]);
});

describe('the title', () => {
  const paragraphs = [FILLER, FILLER];

  test.each([
    ['that the file gives itself and prints', 'What comes', { title: 'What comes' }, 'What comes'],
    [
      'is the printed one where the file has another',
      'The harbour board meets again',
      { title: 'Old minutes of last year' },
      'The harbour board meets again',
    ],
  ])('%s', (_, title, info, expected) => {
    expect(readBack({ title, paragraphs }, info).metadata.title).toEqual({ value: expected, from: 'page' });
  });

  test('is the file’s own where none is printed, and none that a program wrote', () => {
    expect(readBack({ paragraphs }, { title: 'The harbour accounts of the year' }).metadata.title).toEqual({
      value: 'The harbour accounts of the year',
      from: 'meta',
    });
    expect(
      readBack({ paragraphs }, { title: 'Microsoft Word - draft3.docx' }).metadata.title,
    ).toBeUndefined();
  });

  test('is no label, nor the name of the house', () => {
    const paragraphs = [{ heading: 'Fares to rise in the new year' }, FILLER];
    expect(readBack({ title: 'PRESS RELEASE', paragraphs }).metadata.title?.value).toBe(
      'Fares to rise in the new year',
    );
  });
});

test('figures at one height on all pages are no page numbers', () => {
  const { text } = readBack({
    paragraphs: Array.from({ length: 90 }, (_, at) => `In the year ${1900 + at} there were ${at * 7} boats.`),
  });
  for (let at = 0; at < 90; at += 1) expect(text).toContain(`there were ${at * 7} boats.`);
});

test('bullets of symbol fonts are bullets, and no other sign of a font’s own is a letter', () => {
  const article = readBack({
    paragraphs: [FILLER, '\uF0B7 The first of them.', 'The har\uE123bour is \uE000open\uE001 to all.'],
  });
  expect(blocksIn(article).slice(1)).toEqual([
    'list-item: The first of them.',
    'paragraph: The harbour is open to all.',
  ]);
});

test('who signs a quotation behind a dash is no item of a list, and keeps the dash; several are items', () => {
  const article = readBack({
    paragraphs: [
      '“The bay is open to all who sail.”',
      '– Ana Rao, mayor of Oro',
      FILLER,
      '– Boats',
      '– Nets',
    ],
  });
  expect(blocksIn(article)).toEqual([
    'paragraph: “The bay is open to all who sail.”',
    'paragraph: – Ana Rao, mayor of Oro',
    `paragraph: ${FILLER}`,
    'list-item: Boats',
    'list-item: Nets',
  ]);
});

describe('where words stand on a page', () => {
  const at = (str: string, x: number, y: number, size = 10): PdfItem => ({
    str,
    transform: [size, 0, 0, size, x, y],
    width: str.length * size * 0.45,
    font: 'roman',
  });
  const prose = 'The board of the harbour met on Tuesday and heard of boats';
  const lines = (x: number, from: number, count: number): PdfItem[] =>
    Array.from({ length: count }, (_, n) => at(`${prose} ${n}`, x, from + n * 13));
  const read = (items: readonly PdfItem[], page = 0): ArticleText => {
    const blank = { width: 595, height: 842, items: [], hasPictures: false };
    const pages = [...Array.from({ length: page }, () => blank), { ...blank, items }];
    return pdfArticle({ pages, info: {} }, { url: 'made.pdf' });
  };

  test('a column that goes on is read from its first line, also where the one before opens lower', () => {
    const { text } = read([
      at('Fares to rise', 60, 90, 22),
      ...lines(40, 140, 14),
      at('Boats that nobody has seen since the winter came', 330, 127),
      ...lines(330, 140, 12),
    ]);
    expect(text.indexOf('Boats that')).toBeGreaterThan(text.indexOf(`${prose} 13`));
    expect(text.indexOf('Boats that')).toBeLessThan(text.lastIndexOf(`${prose} 0`));
  });

  test('a foot that says which page it stands on is none of its text, also where there is but one page', () => {
    const foot = [at('Ferry Board · Page', 60, 800), at('1', 180, 800)];
    const { text, leftOut } = read([...lines(60, 100, 12), ...foot]);
    expect(text).not.toContain('Ferry Board');
    expect(leftOut).toMatchObject([{ text: 'Ferry Board · Page 1', reason: 'page-edge' }]);
    const second = read([at('Harbour Gazette', 60, 50), at('–2–', 290, 50), ...lines(60, 100, 12)], 1);
    expect(second.text).not.toContain('Gazette');
  });

  test('of a page alone, small print at its edges is head and foot; a day, a sentence and words in the size of the text are none', () => {
    const head = at('Ferry Board · News from the quay', 60, 40, 8);
    const foot = at('Ferry Board, 12 Quay Street, Orrin Falls · ferryboard.example', 60, 805, 8);
    const { text, leftOut } = read([head, ...lines(60, 100, 12), foot]);
    expect(text).not.toContain('Quay');
    expect(leftOut).toMatchObject([{ reason: 'page-edge' }, { reason: 'page-edge' }]);
    const day = read([at('Orrin Falls, 4 March 2025', 60, 40, 8), ...lines(60, 100, 12)]);
    expect(day.text).toContain('4 March');
    const last = read([...lines(60, 100, 12), at('The board will not be asked again.', 60, 805, 8)]);
    expect(last.text).toContain('asked again');
    expect(read([...lines(60, 100, 12), at('Ada Quist, chair of the board', 60, 805)]).text).toContain(
      'chair of',
    );
    // On other pages it would come again.
    expect(read([...lines(60, 100, 12), foot], 1).text).toContain('Quay Street');
  });

  test('a foot with another number, and the end of a sentence, stay', () => {
    const score = [...lines(60, 100, 12), at('Both clubs left with a draw of 1 – 1', 60, 800)];
    expect(read(score).text).toContain('1 – 1');
    expect(read([...lines(60, 100, 12), at('Offices: Hall Street – 14', 60, 800)]).text).toContain(
      'Street – 14',
    );
    const close = [...lines(60, 640, 12), at('and it goes on on page 1', 60, 796)];
    expect(read(close).text).toContain('on page 1');
  });

  test('a note whose number has no space behind it is one where the text refers to it', () => {
    const raised = { ...at('1', 60 + 62 * 4.5, 222 - 4, 6) };
    const { text, leftOut } = read([
      ...lines(60, 100, 9),
      at('The boats carried 412,000 passengers in the last nine months.', 60, 222),
      raised,
      at('1', 60, 780, 8),
      at('Passengers on school tickets are not counted.', 64, 780, 8),
    ]);
    expect(text).not.toContain('school tickets');
    expect(leftOut).toMatchObject([
      { text: '1 Passengers on school tickets are not counted.', reason: 'footnote' },
    ]);
  });
});
