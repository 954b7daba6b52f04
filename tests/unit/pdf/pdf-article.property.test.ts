import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Copy } from '../../support/typeset.ts';
import { blocksIn, readBack } from './set.ts';

const WORDS =
  'the board harbour ferries said carried passengers agreement infrastructure between of in islands government complaint extraordinary maintenance a chair terminal year-on-year well-known surcharge to and pilots'.split(
    ' ',
  );

const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 12, maxLength: 60 })
  .map((words) => `The ${words.join(' ')} quay.`);

/** Each word once in the middle of a line's words, so that the document itself tells how it is written. */
const ALL = `The ${WORDS.join(' and ')} quay.`;

const copy: fc.Arbitrary<Omit<Copy, 'paragraphs'> & { readonly paragraphs: readonly string[] }> = fc
  .record({
    title: fc.constant('A headline over the whole of the page'),
    paragraphs: fc.array(sentence, { minLength: 3, maxLength: 25 }).map((all) => [ALL, ALL, ...all]),
    columns: fc.constantFrom(1 as const, 2 as const, 3 as const),
    parts: fc.boolean(),
    justified: fc.boolean(),
    indented: fc.boolean(),
    head: fc.constant('Calder Harbour Board'),
    foot: fc.constantFrom('Page # of 9', '#', 'Report 2025 | #'),
  })
  // Narrow columns are not justified: there would be holes in them.
  .map((set) => (set.columns === 3 ? { ...set, justified: false } : set));

describe('copy that was set on paper', () => {
  test('is read as it was written, paragraph by paragraph', () => {
    fc.assert(
      fc.property(copy, (set) => {
        const { text } = readBack(set);
        const words = text.replaceAll(/\s+/g, ' ');
        expect(words).toContain(set.paragraphs.join(' '));
      }),
      { numRuns: 60 },
    );
  });

  test('blocks are in order, do not overlap, and hold all words of the text', () => {
    fc.assert(
      fc.property(copy, (set) => {
        const { text, blocks } = readBack(set);
        let end = 0;
        for (const block of blocks) {
          expect(text.slice(end, block.start).trim()).toBe('');
          expect(block.end).toBeGreaterThan(block.start);
          expect(text.slice(block.start, block.end)).not.toMatch(/\n|^\s|\s$/);
          end = block.end;
        }
        expect(end).toBe(text.length);
      }),
      { numRuns: 30 },
    );
  });

  test('pages follow each other and cover the text', () => {
    fc.assert(
      fc.property(copy, (set) => {
        const { text, pages = [] } = readBack(set);
        expect(pages[0]?.start).toBe(0);
        expect(pages.at(-1)?.end).toBe(text.length);
        pages.slice(1).forEach(({ start }, at) => expect(start).toBe(pages[at]?.end));
      }),
      { numRuns: 30 },
    );
  });

  test('paragraphs of a column stay apart', () => {
    fc.assert(
      fc.property(copy, (set) => {
        const { head: _head, foot: _foot, ...bare } = set;
        const blocks = blocksIn(readBack({ ...bare, paragraphs: set.paragraphs.slice(0, 3), columns: 1 }));
        expect(blocks.slice(1)).toEqual(set.paragraphs.slice(0, 3).map((one) => `paragraph: ${one}`));
      }),
      { numRuns: 30 },
    );
  });
});
