import { expect, test } from 'vitest';
import type { UnresolvedAttribution } from '@/lib/core/attribution/find-attributions.ts';
import type { TextSpan } from '@/lib/core/model.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { resolveSpeakers } from '@/lib/core/speakers/resolve-speakers.ts';
import { annotateText } from '@/lib/core/text/annotated-text.ts';

const speakersOf = (text: string, source: string, cue: string): string[] => {
  const spanOf = (words: string): TextSpan => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, text: words };
  };
  const attribution: UnresolvedAttribution = {
    id: 'a1',
    kind: 'indirect',
    source: spanOf(source),
    cue: spanOf(cue),
    stance: { act: 'say', tone: 'neutral' },
    content: [spanOf(text.slice(text.indexOf(cue) + cue.length).trim())],
    confidence: 1,
  };
  return resolveSpeakers(annotateText(plainArticle(text, { url: 'a.txt' })), [attribution]).speakers.map(
    ({ name }) => name,
  );
};

test.each(['is accused of', 'has been accused of', 'is also accused of', 'was said to'])(
  'whoever %s something does not speak',
  (cue) => {
    expect(speakersOf(`Ana Rao ${cue} hide the papers.`, 'Ana Rao', cue)).toEqual([]);
  },
);

test.each(['accused', 'has accused', 'is accusing'])('whoever %s somebody speaks', (cue) => {
  expect(speakersOf(`Ana Rao ${cue} the bank of hiding papers.`, 'Ana Rao', cue)).toEqual(['Ana Rao']);
});
