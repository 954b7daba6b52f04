import { describe, expect, test } from 'vitest';
import { findAttributions } from '@/lib/core/attribution/find-attributions.ts';
import { resolveSpeakers } from '@/lib/core/speakers/resolve-speakers.ts';
import { annotateText } from '@/lib/core/text/annotated-text.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { fixtureArticles } from '../fixture-articles.ts';
import { loadModel } from '@/lib/cli/load-model.ts';

const model = loadModel();

/** The words of a claim, without a leading "that", so that marks at its ends do not count. */
const wordsOf = (pieces: readonly string[]): string =>
  pieces
    .join(' ')
    .toLowerCase()
    .replace(/^that /, '')
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? '';

/** Whether two claims share most of their words. */
function isLike(a: string, b: string): boolean {
  const [one, other] = [new Set(a.split(' ')), new Set(b.split(' '))];
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / (one.size + other.size - shared) >= 0.6;
}

describe.each(fixtureArticles())('$name', ({ text, gold }) => {
  const annotated = annotateText(plainArticle(text, { url: 'a.txt' }));
  const { speakers, attributions } = resolveSpeakers(annotated, findAttributions(annotated, model));
  const nameOf = (id: string | null): string | null =>
    speakers.find((speaker) => speaker.id === id)?.name ?? null;
  const claimOf = (content: readonly { readonly text: string }[]): string =>
    wordsOf(content.map((piece) => piece.text));

  // Which claims are found is tested elsewhere; here, whose they are.
  test('claims that are found have their speaker', () => {
    const wrong = gold.attributions
      .filter((entry) => !entry.optional)
      .flatMap(({ content, speaker }) => {
        const claim = wordsOf(content);
        const found = attributions.find(({ content: own }) => isLike(claimOf(own), claim));
        const name = found?.source === null || found === undefined ? undefined : nameOf(found.speaker);
        return name === undefined || [speaker].flat().includes(name ?? '') ? [] : [`${claim}: ${name}`];
      });
    expect(wrong).toEqual([]);
  });

  test('every speaker has role and affiliation', () => {
    for (const { name, role, affiliation, optional } of gold.speakers) {
      const found = speakers.find((speaker) => speaker.name === name);
      if (found === undefined && optional) continue;
      expect(found, name).toBeDefined();
      expect(found?.role ?? '', name).toContain(role ?? '');
      expect(found?.affiliation ?? '', name).toContain(affiliation ?? '');
    }
  });
});
