import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passageLink } from '@/lib/core/export/passage-link.ts';
import type { Analysis, Span } from '@/lib/core/model.ts';
import { NOTHING, SAMPLE, spanIn } from './sample.ts';

const page = (text: string, url = 'https://a.example/b'): Analysis => ({
  ...NOTHING,
  article: { text, blocks: [], metadata: { url } },
});

const directive = (link: string): string => link.split(':~:text=')[1] ?? '';

const pattern = (term: string) =>
  decodeURIComponent(term)
    .replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')
    .replaceAll(' ', '\\s+');

/** What a browser marks: the first place where the terms stand in order, prefix and suffix adjoining, spaces alike. */
function followed(text: string, link: string): Span | null {
  const terms = directive(link).split(',');
  const prefix = terms[0]?.endsWith('-') ? terms.shift()?.slice(0, -1) : undefined;
  const suffix = terms.at(-1)?.startsWith('-') ? terms.pop()?.slice(1) : undefined;
  const before = prefix === undefined ? '' : `${pattern(prefix)}\\s*`;
  const after = suffix === undefined ? '' : `\\s*${pattern(suffix)}`;
  const match = new RegExp(`(${before})(${terms.map(pattern).join('[^]*?')})${after}`, 'iu').exec(text);
  if (match === null) return null;
  const start = match.index + (match[1] ?? '').length;
  return { start, end: start + (match[2] ?? '').length };
}

const found = (text: string, words: string, at = 0) => {
  const { start, end } = spanIn(text, words, at);
  const link = passageLink(page(text), { start, end });
  expect(followed(text, link)).toEqual({ start, end });
  return directive(link);
};

test('a short passage stands whole; its hyphens, commas and ampersands are encoded', () => {
  expect(found('He spoke. Up 12-15%, R&D said. Then he left.', 'Up 12-15%, R&D said')).toBe(
    'Up%2012%2D15%25%2C%20R%26D%20said',
  );
});

test('a long passage is given by its first and last words', () => {
  const words = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ');
  expect(found(`Before. ${words}. After.`, words)).toBe(
    'word0%20word1%20word2%20word3,word56%20word57%20word58%20word59',
  );
});

describe('context', () => {
  test('words before a passage that stands twice', () => {
    expect(found('The port said no. The city said no.', 'said no', 1)).toBe('city-,said%20no');
  });

  test('words after, where those before do not tell', () => {
    const text = 'As they say, it said no to Ann. As they say, it said no to Bob.';
    expect(found(text, 'said no', 1)).toBe('said%20no,-to%20Bob.');
  });

  test('the first of two needs none', () => {
    expect(found('The port said no. The city said no.', 'said no')).toBe('said%20no');
  });

  test('upper and lower case do not tell passages apart', () => {
    expect(found('FUND TO DOUBLE\n\nThe fund to double is new.', 'fund to double')).toBe(
      'The-,fund%20to%20double',
    );
  });
});

test('a passage over several paragraphs is a range, since no term crosses a block', () => {
  expect(found('He said:\n“One two.\n\nThree four.”\nThe end.', 'One two.\n\nThree four.')).toBe(
    'One%20two.,Three%20four.',
  );
});

test('a fragment of the page is kept, an older text directive is not', () => {
  const { start, end } = spanIn('Some words here.', 'words');
  const link = (url: string) => passageLink(page('Some words here.', url), { start, end });
  expect(link('https://a.example/b#top')).toBe('https://a.example/b#top:~:text=words');
  expect(link('https://a.example/b#:~:text=old')).toBe('https://a.example/b#:~:text=words');
  expect(link('https://a.example/b#top:~:text=old')).toBe('https://a.example/b#top:~:text=words');
});

test('files and unknown addresses get no directive', () => {
  const at = { start: 0, end: 4 };
  expect(passageLink(page('Some words', 'file:///tmp/a.html'), at)).toBe('file:///tmp/a.html');
  expect(passageLink(page('Some words', 'a.txt'), at)).toBe('a.txt');
  expect(passageLink(page('Some words', ''), at)).toBe('');
  expect(passageLink(page('    ', 'https://a.example/'), at)).toBe('https://a.example/');
});

test('the links of the sample lead to its passages', () => {
  for (const span of [...SAMPLE.attributions.flatMap(({ content }) => content), ...SAMPLE.figures]) {
    const { start, end } = span;
    expect(followed(SAMPLE.article.text, passageLink(SAMPLE, span))).toEqual({ start, end });
  }
});

test('a passage of words that occurs once is always found, whatever its characters', () => {
  const word = fc.stringMatching(/^[\p{L}\p{N}.,&%"“”\-+*?()[\]|$^\\/]{1,9}$/u).filter((w) => w.trim() === w);
  const words = fc.array(word, { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(words, words, words, (before, inside, after) => {
      const text = `${before.join(' ')} <${inside.join('\u00a0 ')}> ${after.join('  ')}`;
      const start = text.indexOf('<');
      const end = text.lastIndexOf('>') + 1;
      expect(followed(text, passageLink(page(text), { start, end }))).toEqual({ start, end });
    }),
  );
});

test('of a PDF it leads to the page of the passage', () => {
  const { article } = page('One board met. Another one did not.', 'https://a.example/report.pdf#zoom=2');
  const pages = [
    { start: 0, end: 15 },
    { start: 15, end: article.text.length },
  ];
  const printed = { ...NOTHING, article: { ...article, pages } };
  expect(passageLink(printed, { start: 15, end: 22 })).toBe('https://a.example/report.pdf#page=2');
});
