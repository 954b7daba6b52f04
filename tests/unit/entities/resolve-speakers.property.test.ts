import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resolveSpeakers } from '@/lib/core/speakers/resolve-speakers.ts';
import { annotateText } from '@/lib/core/text/annotated-text.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import type { UnresolvedAttribution } from '@/lib/core/attribution/find-attributions.ts';

const WORDS = [
  'Ana', 'Rao', 'Mr.', 'Dr', 'S.', 'al-Kaabi', 'van', 'der', 'of', 'the', 'Lakes', 'Bank', 'director', 'Minister', 'said', 'who',
  'chairs', 'she', 'it', 'report', 'by', 'and', 'his', 'wife', '’s', ',', '.', '(', ')', '—', ':', '“', '”', 'spokesman', 'for',
  'a', 'Q1.', 'CHAIR', '2019', '$5', 'last', 'month', '\n\n', 'ministry', 'Chair', 'their', 'one', 'them', '\ud800', '\u05e9\u05dc\u05d5\u05dd',
]; // prettier-ignore

test('any text with any sources gives named speakers that the attributions refer to', () => {
  const article = fc
    .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 60 })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(
      article,
      fc.array(fc.tuple(fc.nat(300), fc.nat(80), fc.boolean()), { maxLength: 6 }),
      (text, spans) => {
        const attributions = spans
          .map(([start, length, direct], at): UnresolvedAttribution => {
            const from = Math.min(start, text.length);
            const end = Math.min(text.length, from + length);
            const source = { start: from, end, text: text.slice(from, end) };
            const cue = { start: end, end: Math.min(text.length, end + 1), text: text.slice(end, end + 1) };
            const content = [{ start: end, end: text.length, text: text.slice(end) }];
            const stance = { act: 'say', tone: 'neutral' } as const;
            return {
              id: `a${at}`,
              kind: direct ? 'direct' : 'indirect',
              source,
              cue,
              stance,
              content,
              confidence: 1,
            };
          })
          .toSorted((a, b) => (a.source?.start ?? 0) - (b.source?.start ?? 0));
        const found = resolveSpeakers(annotateText(plainArticle(text, { url: 'a.txt' })), attributions);
        const ids = new Set(found.speakers.map(({ id }) => id));
        expect(found.speakers.every(({ name }) => name.trim() !== '')).toBe(true);
        expect(found.attributions.every(({ speaker }) => speaker === null || ids.has(speaker))).toBe(true);
      },
    ),
    { numRuns: 400 },
  );
});
