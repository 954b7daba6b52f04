import { describe, expect, test } from 'vitest';
import { plainArticle } from '@/lib/core/plain-article.ts';

const BODY =
  'TERN BAY, 2 March 2026 – The harbour fund will grow by 4 percent this year, the mayor of Tern Bay said on Monday after a meeting with the port, its neighbours and the owners of the ferries, who had asked for more.';

const read = (...lines: string[]) => plainArticle(lines.join('\n'), { url: 'a.txt' });
const titleOf = (...lines: string[]) => read(...lines).metadata.title?.value;
/** "kind: words" of each block. */
const shapes = (...lines: string[]) => {
  const { text, blocks } = read(...lines);
  return blocks.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);
};

test('the text is kept and each line is a block', () => {
  const text = '\ufeffHeadline\r\n\r\n  First line. \r\nSecond line.\u2028Third.\n';
  const { text: kept, blocks } = plainArticle(text, { url: 'a.txt' });
  expect(kept).toBe(text);
  expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Headline',
    'First line.',
    'Second line.',
    'Third.',
  ]);
});

describe('the headline', () => {
  test.each([
    ['first', ['Harbour fund to grow', '', BODY], 'Harbour fund to grow'],
    [
      'under a section',
      ['SOURCE / TOWN', 'Harbour fund to grow: mayor', 'Published: Mar 02, 2026', BODY],
      'Harbour fund to grow: mayor',
    ],
    [
      'with a full stop, as archives have it',
      ['Harbour Fund To Grow By 4 Percent.', '', BODY],
      'Harbour Fund To Grow By 4 Percent.',
    ],
    ['above a short text', ['Harbour fund to grow', 'It will, said the mayor.'], 'Harbour fund to grow'],
    ['with an abbreviation', ['U.S. Senate adopts harbour act', '', BODY], 'U.S. Senate adopts harbour act'],
  ])('%s', (_, lines, title) => {
    expect(titleOf(...lines)).toBe(title);
  });

  test.each([
    ['a text that opens with its story', [BODY, '', 'More will follow.']],
    ['a text of one line', ['The mayor spoke.']],
    ['lines about the article', ['FOR IMMEDIATE RELEASE', 'Contact: Press Office, (202) 555-0143', BODY]],
    ['no text', ['']],
  ])('none in %s', (_, lines) => {
    expect(titleOf(...lines)).toBeUndefined();
  });

  test('what is known beforehand stays', () => {
    const { metadata } = plainArticle(`Harbour fund to grow\n\n${BODY}`, {
      url: 'a.txt',
      title: { value: 'Given', from: 'option' },
      published: { value: '2020-01-01', from: 'option' },
    });
    expect(metadata).toMatchObject({ title: { value: 'Given' }, published: { value: '2020-01-01' } });
  });
});

test('kinds by shape; bullets, numbers and quote marks of a list or mail are no part of the block', () => {
  expect(
    shapes(
      'Harbour fund to grow',
      BODY,
      'What it pays for',
      '- Piers: 4 million euros',
      '2. Ferries',
      '> The mayor wrote this.',
      'The harbour in spring. Photo: Lee Ng/Herald',
      'Year\tMillions',
      'MS. ORTIZ: We will grow.',
      'Growth was 3.5 percent.',
      '12 piers will be built.',
    ),
  ).toEqual([
    'heading: Harbour fund to grow',
    `paragraph: ${BODY}`,
    'heading: What it pays for',
    'list-item: Piers: 4 million euros',
    'list-item: Ferries',
    'quotation: The mayor wrote this.',
    'caption: The harbour in spring. Photo: Lee Ng/Herald',
    'table-row: Year\tMillions',
    'paragraph: MS. ORTIZ: We will grow.',
    'paragraph: Growth was 3.5 percent.',
    'paragraph: 12 piers will be built.',
  ]);
});

test('the date comes from the text', () => {
  expect(read('Harbour fund to grow', 'Published: Mar 02, 2026 04:18 PM', BODY).metadata).toMatchObject({
    published: { value: '2026-03-02', from: 'page' },
  });
});
