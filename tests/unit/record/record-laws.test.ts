import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Analysis } from '@/lib/core/model.ts';
import type { Annotation } from '@/lib/core/record/record.ts';
import { mergeKept } from '@/lib/core/record/merge-kept.ts';
import { SAMPLE } from '../export/sample.ts';
import { fixtureArticles } from '../fixture-articles.ts';
import { findings, kept, read, recorded } from './recorded.ts';

const ANALYSES: readonly Analysis[] = [SAMPLE, ...fixtureArticles().map(({ text }) => read(text))];
const anAnalysis = fc.constantFrom(...ANALYSES);

/** Another engine's reading: some findings missed, and other ids. */
function lessOf(analysis: Analysis, isMissed: (id: string) => boolean): Analysis {
  const left = <T extends { readonly id: string }>(list: readonly T[]): T[] =>
    list.filter(({ id }) => !isMissed(id));
  const attributions = left(analysis.attributions);
  const link = (id: string | null): string | null => (id !== null && isMissed(id) ? null : id);
  return {
    ...analysis,
    attributions,
    figures: left(analysis.figures).map((figure) => ({ ...figure, attribution: link(figure.attribution) })),
    initiatives: left(analysis.initiatives).map((one) => ({ ...one, attribution: link(one.attribution) })),
  };
}

describe('laying what is kept over an analysis', () => {
  test('nothing kept: the analysis itself', () => {
    for (const analysis of ANALYSES) expect(mergeKept(analysis, []).analysis).toBe(analysis);
  });

  test('what was just recorded changes nothing but the standings', () => {
    fc.assert(
      fc.property(anAnalysis, fc.infiniteStream(fc.boolean()), (analysis, chosen) => {
        const refs = findings(analysis).filter(() => chosen.next().value);
        const { analysis: merged, standings, lost } = mergeKept(analysis, kept(recorded(analysis, refs)));
        expect(merged).toEqual(analysis);
        expect(Object.keys(standings)).toHaveLength(refs.length);
        expect(lost).toEqual([]);
      }),
    );
  });

  test('whatever a newer engine misses is still there, once', () => {
    fc.assert(
      fc.property(anAnalysis, fc.infiniteStream(fc.boolean()), (analysis, missed) => {
        const gone = new Set(findings(analysis).flatMap(({ id }) => (missed.next().value ? [id] : [])));
        const fresh = lessOf(analysis, (id) => gone.has(id));
        const annotations = recorded(analysis);
        const { analysis: merged, standings } = mergeKept(fresh, kept(annotations));
        expect(findings(merged)).toHaveLength(annotations.length);
        expect(new Set(Object.values(standings).map(({ annotation }) => annotation))).toEqual(
          new Set(annotations.map(({ id }) => id)),
        );
        expect(merged.attributions.map(({ content }) => content)).toEqual(
          expect.arrayContaining(analysis.attributions.map(({ content }) => content)),
        );
      }),
    );
  });

  test('links lead to claims, speakers to speakers, and every span to its words', () => {
    fc.assert(
      fc.property(anAnalysis, fc.infiniteStream(fc.nat(3)), (analysis, fate) => {
        const annotations = recorded(analysis)
          .map((one): Annotation => ({ ...one, removed: fate.next().value === 0 }))
          .filter(() => fate.next().value !== 1);
        const { analysis: merged } = mergeKept(analysis, kept(annotations));
        const claims = new Set([null, ...merged.attributions.map(({ id }) => id)]);
        const speakers = new Set([null, ...merged.speakers.map(({ id }) => id)]);
        for (const { attribution } of [...merged.figures, ...merged.initiatives])
          expect(claims).toContain(attribution);
        for (const { speaker, content } of merged.attributions) {
          expect(speakers).toContain(speaker);
          for (const { start, end, text } of content)
            expect(merged.article.text.slice(start, end)).toBe(text);
        }
      }),
    );
  });

  test('removed ones are away, and nothing else', () => {
    fc.assert(
      fc.property(anAnalysis, fc.infiniteStream(fc.boolean()), (analysis, chosen) => {
        const refs = findings(analysis).filter(() => chosen.next().value);
        const annotations = recorded(analysis, refs).map((one) => ({ ...one, removed: true }));
        const left = findings(mergeKept(analysis, kept(annotations)).analysis).map(({ id }) => id);
        const gone = new Set(refs.map(({ id }) => id));
        expect(left).toEqual(findings(analysis).flatMap(({ id }) => (gone.has(id) ? [] : [id])));
      }),
    );
  });
});
