import { analyse } from '@/lib/core/analyse.ts';
import type { Analysis } from '@/lib/core/model.ts';
import { type RecordContext, toAnnotation } from '@/lib/core/record/to-annotation.ts';
import type { Annotation, Finding, Version } from '@/lib/core/record/record.ts';
import { type Kept, mergeKept } from '@/lib/core/record/merge-kept.ts';
import type { RecordState } from '@/lib/core/record/record-state.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { loadModel } from '@/lib/cli/load-model.ts';

const model = loadModel();

export const T0 = '2026-05-03T09:00:00.000Z';
export const T1 = '2026-05-04T10:00:00.000Z';

/** What the engine finds in a text. */
export function read(text: string): Analysis {
  const published = { value: '2026-05-02', from: 'option' } as const;
  return analyse(plainArticle(text, { url: 'https://news.example/story', published }), model);
}

/** Ids n1, n2, …, the same on each run. */
export function contextAt(now: string, version = 'v1', prefix = 'n'): RecordContext {
  let count = 0;
  return { article: 'article-1', version, now, newId: () => `${prefix}${(count += 1)}` };
}

/** Every finding of an analysis. */
export function findings({ attributions, figures, initiatives }: Analysis): Finding[] {
  return [
    ...attributions.map(({ id }): Finding => ({ type: 'claim', id })),
    ...figures.map(({ id }): Finding => ({ type: 'figure', id })),
    ...initiatives.map(({ id }): Finding => ({ type: 'initiative', id })),
  ];
}

/** Findings put on record, each where it stands. */
export function recorded(analysis: Analysis, refs: readonly Finding[] = findings(analysis)): Annotation[] {
  const context = contextAt(T0);
  return refs.map((finding) => toAnnotation(analysis, finding, context));
}

export const kept = (annotations: readonly Annotation[]): Kept[] =>
  annotations.map((annotation) => ({ annotation, placement: annotation.placement }));

/** A page as the user has it before them: what the engine finds, and what is on record of it. */
export function stateOf(analysis: Analysis, annotations: readonly Annotation[] = []): RecordState {
  const { analysis: merged, standings } = mergeKept(analysis, kept(annotations));
  return { analysis: merged, standings, annotations };
}

export function versionOf(analysis: Analysis, id = 'v1'): Version {
  return { id, article: 'article-1', readAt: T0, hash: id, read: analysis.article };
}
