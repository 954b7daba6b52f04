import { expect, test } from 'vitest';
import { resolveSpeakers } from '@/lib/core/speakers/resolve-speakers.ts';
import { annotateText } from '@/lib/core/text/annotated-text.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { readSources } from '../entities/marked-sources.ts';

const speakersOf = (text: string): readonly (readonly [string, readonly string[]])[] => {
  const marked = readSources(text);
  const annotated = annotateText(plainArticle(marked.text, { url: 'a.txt' }));
  return resolveSpeakers(annotated, marked.attributions).speakers.map(({ name, aliases }) => [name, aliases]);
};

test('what somebody writes is no other name of them', () => {
  const text = `[Ms. Ana Rao|Ana Rao] said it was late. [Rao’s letter to the board|Ana Rao] said it would close.`;
  expect(speakersOf(text)).toEqual([['Ana Rao', []]]);
});

test('how many said it is nobody named before', () => {
  const text = `Many delegates backed Ana Rao. [39|-] said it was late. [Ana Rao|Ana Rao] said it was early.`;
  expect(speakersOf(text)).toEqual([['Ana Rao', []]]);
});
