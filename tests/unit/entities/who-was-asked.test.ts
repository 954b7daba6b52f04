import { expect, test } from 'vitest';
import type { UnresolvedAttribution } from '@/lib/core/attribution/find-attributions.ts';
import type { TextSpan } from '@/lib/core/model.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { resolveSpeakers } from '@/lib/core/speakers/resolve-speakers.ts';
import { annotateText } from '@/lib/core/text/annotated-text.ts';

const ASKED = 'At a news conference, a reporter asked Ana Monto, “What is the worst problem?”\n\n';

const lastSpeaker = (text: string, cue: string): string | undefined => {
  const spanOf = (words: string): TextSpan => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, text: words };
  };
  const claim = (id: string, source: string, verb: string, content: string): UnresolvedAttribution => ({
    id,
    kind: 'direct',
    source: spanOf(source),
    cue: spanOf(verb),
    stance: { act: 'say', tone: 'neutral' },
    content: [spanOf(content)],
    confidence: 1,
  });
  const { attributions, speakers } = resolveSpeakers(annotateText(plainArticle(text, { url: 'a.txt' })), [
    claim('a1', 'a reporter', 'asked', '“What is the worst problem?”'),
    claim('a2', 'she', cue, '“It is people,”'),
  ]);
  return speakers.find(({ id }) => id === attributions[1]?.speaker)?.name;
};

test.each(['replied', 'answered', 'responded'])('whoever was asked %s, not who asked', (cue) => {
  expect(lastSpeaker(`${ASKED}“It is people,” she ${cue}.`, cue)).toBe('Ana Monto');
});
