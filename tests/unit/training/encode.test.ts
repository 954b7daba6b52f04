import { describe, expect, test } from 'vitest';
import { linkParts } from '@/lib/core/attribution/tagger/link.ts';
import { placesOf } from '@/lib/core/attribution/tagger/places.ts';
import { readText } from '@/lib/core/attribution/reading.ts';
import { spanOf } from '@/lib/core/attribution/spans.ts';
import { annotateText } from '@/lib/core/text/annotated-text.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { encodeLabels } from '@/lib/training/encode.ts';
import { expectedOf } from '../attribution/attributions-in.ts';

/** Sentences whose parts must come back from their labels. */
const SENTENCES = [
  '{source:Ms Rao} {cue:said} {content:the bridge would close}.',
  '{content:“The bridge will close,”} {cue:said} {source:Ms Rao}{content:, “and soon.”}',
  'In the town, {source:the mayor} {cue:told} reporters Monday {content:that it was late}.',
  '{cue:According to} {source:the report}, {content:half of them failed}.',
];

describe('labels tell of the attributions they were made from', () => {
  test.each(SENTENCES)('%s', (marked) => {
    const { text, parts } = expectedOf(marked);
    const article = `The board met on Monday.\n\n${text}`;
    const reading = readText(annotateText(plainArticle(article, { url: 'a.txt' })));
    const spansOf = (words: readonly string[] = []) =>
      words.map((word) => {
        const start = article.indexOf(word);
        return { start, end: start + word.length };
      });
    const gold = parts.map(({ source, cue, content }) => ({
      source: spansOf(source),
      cue: spansOf(cue),
      content: spansOf(content),
    }));
    const places = placesOf(reading);
    const linked = linkParts(encodeLabels(reading.tokens, places.block, gold), places);
    expect(linked).toHaveLength(gold.length);
    linked.forEach(({ source, cue, content }, n) => {
      expect(source === null ? [] : [spanOf(reading, source).text]).toEqual(parts[n]?.['source'] ?? []);
      expect(spanOf(reading, cue).text).toBe(parts[n]?.['cue']?.[0]);
      const words = (text: string): string => text.replace(/^[\s,]+|[\s,]+$/g, '');
      expect(content.map((piece) => words(spanOf(reading, piece).text))).toEqual(
        parts[n]?.['content']?.map(words),
      );
    });
  });
});
