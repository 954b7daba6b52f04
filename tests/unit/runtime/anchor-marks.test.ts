import { expect, test } from 'vitest';
import { anchorMarks } from '@/entrypoints/content/anchor-marks.ts';
import type { PaintedMark } from '@/lib/messaging/messages.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';

const article = (...blocks: string[]) =>
  plainArticle(blocks.join('\n\n'), { url: 'https://ferries.example/' });

const before = article(
  'Ferry fares rise by 12%.',
  'The fare goes up in spring, Ms Rao said on Monday.',
  'Live',
  'The boats are old.',
  'Live',
);

function marked(words: string, from = 0): PaintedMark {
  const start = before.text.indexOf(words, from);
  return {
    finding: { type: 'claim', id: words },
    standing: 'found',
    byHand: false,
    isQuiet: false,
    source: null,
    spans: [{ start, end: start + words.length }],
  };
}

/** The marks' words in the new text, joined where a mark has several passages. */
function found(marks: readonly PaintedMark[], to: typeof before): string[] {
  return anchorMarks(marks, before, to).map(({ spans }) =>
    spans.map(({ start, end }) => `${start}:${to.text.slice(start, end)}`).join('+'),
  );
}

test('marks move along with their blocks', () => {
  const to = article('By our staff', ...before.text.split('\n\n'));
  expect(found([marked('12%'), marked('boats')], to)).toEqual(['34:12%', '102:boats']);
});

test('blocks that read alike keep their order', () => {
  const last = before.text.lastIndexOf('Live');
  const to = article('By our staff', ...before.text.split('\n\n'));
  expect(found([marked('Live', last)], to)).toEqual([`${last + 14}:Live`]);
});

test('in a block that was rewritten they are found by their words, or not at all', () => {
  const to = article('Ferry fares rise by 14%.', 'On Monday: “The fare goes up in spring”, Ms Rao said.');
  expect(found([marked('12%'), marked('The fare goes up in spring')], to)).toEqual([
    '38:The fare goes up in spring',
  ]);
});
