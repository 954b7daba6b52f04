import { describe, expect, test } from 'vitest';
import { findAttributions } from '@/lib/core/attribution/find-attributions.ts';
import { resolveSpeakers } from '@/lib/core/speakers/resolve-speakers.ts';
import { annotateText } from '@/lib/core/text/annotated-text.ts';
import { plainArticle } from '@/lib/core/text/plain-article.ts';
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

describe.each(fixtureArticles())('$name', ({ text, gold }) => {
  const annotated = annotateText(plainArticle(text, { url: 'a.txt' }));
  const { speakers, attributions } = resolveSpeakers(annotated, findAttributions(annotated, model));
  const nameOf = (id: string | null): string | null =>
    speakers.find((speaker) => speaker.id === id)?.name ?? null;
  const claimOf = (content: readonly { readonly text: string }[]): string =>
    wordsOf(content.map((piece) => piece.text));

  test('every claim is found, with its speaker and kind, and no other', () => {
    const optional = new Set(
      gold.attributions.filter((entry) => entry.optional).map(({ content }) => wordsOf(content)),
    );
    const found = attributions
      .filter(({ content }) => !optional.has(claimOf(content)))
      .map(({ content, speaker, kind, source }) => ({
        claim: claimOf(content),
        speaker: nameOf(speaker),
        kind,
        source: source?.text,
      }));
    const expected = gold.attributions
      .filter((entry) => !entry.optional)
      .map(({ content, speaker, kind, source }) => ({
        claim: wordsOf(content),
        speaker: [speaker].flat(),
        kind,
        source,
      }));
    expect(found).toEqual(expected.map((entry) => ({ ...entry, speaker: expect.toBeOneOf(entry.speaker) })));
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
