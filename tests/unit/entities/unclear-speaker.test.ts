import { expect, test } from 'vitest';
import { resolveSpeakers } from '@/lib/core/speakers/resolve-speakers.ts';
import { annotateText } from '@/lib/core/text/annotated-text.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { readSources } from './marked-sources.ts';

const read = (marked: string): { speakers: string[]; doubts: (string | undefined)[] } => {
  const { text, attributions } = readSources(marked);
  const found = resolveSpeakers(annotateText(plainArticle(text, { url: 'a.txt' })), attributions);
  return {
    speakers: found.speakers.map(({ name }) => name),
    doubts: found.attributions.map(({ doubt }) => doubt),
  };
};

test.each(['the drone', 'the photon assay', 'the siren'])(
  '%s speaks for nobody, and the claim is unsure',
  (thing) => {
    const { speakers, doubts } = read(`[${thing}|-] said it was late.`);
    expect(speakers).toEqual([]);
    expect(doubts).toEqual([expect.stringContaining(thing)]);
  },
);

test.each([
  'the mayor',
  'the report',
  'the lender',
  'the team',
  'the tribe',
  'the 27-year-old',
  'the fishermen',
])('%s may speak', (somebody) => {
  const { speakers, doubts } = read(`[${somebody}|-] said it was late.`);
  expect(speakers).toHaveLength(1);
  expect(doubts).toEqual([undefined]);
});
