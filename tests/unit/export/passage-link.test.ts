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
  expect(found('He spoke. Up 12-15%, R&D said again. Then he left.', 'Up 12-15%, R&D said again')).toBe(
    'Up%2012%2D15%25%2C%20R%26D%20said%20again',
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
    expect(found('The port said no. The city said no.', 'said no', 1)).toBe(
      'port%20said%20no.%20The%20city-,said%20no,-.',
    );
  });

  test('words after, where those before do not tell', () => {
    const text = 'As they say, it said no to Ann. As they say, it said no to Bob.';
    expect(found(text, 'said no', 1)).toBe('As%20they%20say%2C%20it-,said%20no,-to%20Bob.');
  });

  test('a short passage has some even where it stands once in the article: elsewhere on the page it may stand again', () => {
    expect(found('The port hired 10 of them in May.', '10')).toBe(
      'The%20port%20hired-,10,-of%20them%20in%20May.',
    );
  });

  test('words under a picture and among the article count', () => {
    const text = 'The fund to double in May is new, they said.';
    const article = { text, blocks: [], metadata: { url: 'https://a.example/b' } };
    const span = spanIn(text, 'fund to double in May');
    const beside = (at: number) => [{ at, text: 'A fund to double in May is planned' }];
    const link = (captions: ReturnType<typeof beside>) =>
      directive(passageLink({ ...NOTHING, article: { ...article, captions } }, span));
    expect(link(beside(0))).toBe('The-,fund%20to%20double%20in%20May');
    // What stands behind it is met later.
    expect(link(beside(text.length))).toBe('fund%20to%20double%20in%20May');
  });

  test('it never runs over what is none of the article, nor over a gap of the page that is not known', () => {
    const text = 'Ten of them left.\n\nAll stayed here.';
    const asWritten = [
      { start: 6, end: 7, text: null },
      { start: 17, end: 19, text: '\n  ' },
    ];
    const at = (words: string, changes = asWritten) =>
      directive(
        passageLink(
          {
            ...NOTHING,
            article: { text, blocks: [], asWritten: changes, metadata: { url: 'https://a.example/b' } },
          },
          spanIn(text, words),
        ),
      );
    expect(at('them')).toBe('them,-left.');
    expect(at('All')).toBe('them%20left.-,All,-stayed%20here.');
    expect(at('All', asWritten.slice(0, 1))).toBe('All,-stayed%20here.');
  });

  test('upper and lower case do not tell passages apart', () => {
    expect(found('FUND TO DOUBLE\n\nThe fund to double is new.', 'fund to double')).toBe(
      'The-,fund%20to%20double,-is',
    );
  });
});

test('a passage over several paragraphs is a range, since no term crosses a block', () => {
  expect(found('He said:\n“One two.\n\nThree four.”\nThe end.', 'One two.\n\nThree four.')).toBe(
    'One%20two.,Three%20four.',
  );
});

test('a term never crosses the cells of a table, which are blocks of the page', () => {
  const text = 'Team\tOld\tNew\nTern Bay\t210\t4\nGull Bay\t305\t61\nTern Bay\t305\t4';
  for (const words of ['210', '61', 'Gull Bay', '4']) {
    const link = directive(passageLink(page(text), spanIn(text, words)));
    const terms = link.split(',').map((term) => decodeURIComponent(term.replace(/^-|-$/, '')));
    for (const term of terms) expect(text.split(/[\t\n]/)).toContain(term);
  }
  expect(directive(passageLink(page(text), spanIn(text, '61')))).toBe('305-,61,-Tern%20Bay');
});

test('where like words would be found first there is no directive: no mark is better than one elsewhere', () => {
  const text = 'Bay\t0\t0\t0\nBay\t0\t0\t0';
  expect(passageLink(page(text), spanIn(text, '0', 4))).toBe('https://a.example/b');
  expect(passageLink(page(text, 'https://a.example/b#top'), spanIn(text, '0', 4))).toBe(
    'https://a.example/b#top',
  );
});

test('a passage without an end to its words has the plain address, and like words take no time', () => {
  const long = 'a'.repeat(100_000);
  expect(passageLink(page(`${long} ${long}b`), { start: 100_001, end: 200_002 })).toBe('https://a.example/b');
  const no = 'no '.repeat(100_000);
  expect(directive(passageLink(page(`${no}yes no`), spanIn(`${no}yes no`, 'no', 100_000)))).toBe(
    'no%20no%20no%20no%20no%20no%20yes-,no',
  );
});

test('a claim of several pieces marks them all', () => {
  const text = '“We will wait for the ferry,” he said. “Nobody will stand in the rain.”';
  const pieces = ['“We will wait for the ferry,”', '“Nobody will stand in the rain.”'].map((words) =>
    spanIn(text, words),
  );
  expect(passageLink(page(text), pieces).split('#')[1]).toBe(
    ':~:text=%E2%80%9CWe%20will%20wait%20for%20the%20ferry%2C%E2%80%9D&text=%E2%80%9CNobody%20will%20stand%20in%20the%20rain.%E2%80%9D',
  );
});

test('a fragment of the page is kept, an older text directive is not', () => {
  const text = 'Some words that stand here alone.';
  const { start, end } = spanIn(text, text);
  const link = (url: string) => passageLink(page(text, url), { start, end }).replace(/Some%20.*/, 'words');
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
