import { textPositionSelector, textQuoteSelector } from '@/lib/core/record/selectors.ts';
import type { ArticleText, Span } from '@/lib/core/model.ts';
import type { Annotation, Passage } from '@/lib/core/record/record.ts';

/** An article of paragraphs, one a line. */
export function paragraphs(...lines: readonly string[]): ArticleText {
  const text = lines.join('\n');
  let next = 0;
  const blocks = lines.map((line) => {
    const start = next;
    next += line.length + 1;
    return { kind: 'paragraph', start, end: start + line.length } as const;
  });
  return { text, blocks, metadata: { url: 'article.txt' } };
}

/** Where words stand in a text for the nth time, from 0. */
export function spanOf(text: string, words: string, nth = 0): Span {
  let start = text.indexOf(words);
  for (let at = 0; at < nth; at += 1) start = text.indexOf(words, start + 1);
  return { start, end: start + words.length };
}

/** A span as it is recorded. */
export function passageOf(text: string, span: Span): Passage {
  return { quote: textQuoteSelector(text, span), position: textPositionSelector(text, span) };
}

/** An annotation with these passages; what it says does not matter here. */
export function recorded(version: string, passages: readonly Passage[]): Annotation {
  const id = passages.map(({ position }) => position.start).join(' ');
  return {
    id,
    article: 'article',
    version,
    body: {
      type: 'initiative',
      name: id,
      kind: 'plan',
      mentions: [],
      deeds: [],
      actors: [],
      counterparts: [],
      saidBy: null,
    },
    origin: 'engine',
    edited: [],
    removed: false,
    confirmed: false,
    tags: [],
    passages,
    placement: { status: 'in place', version, spans: [] },
    earlier: [],
    createdAt: '2026-05-03T09:14:00.000Z',
    changedAt: '2026-05-03T09:14:00.000Z',
  };
}
