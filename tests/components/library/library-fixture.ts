import { siteName } from '@/components/words/site.ts';
import { placeAnnotations } from '@/lib/core/anchoring/place-annotations.ts';
import { compareVersions } from '@/lib/core/compare/compare-versions.ts';
import type { Analysis } from '@/lib/core/model.ts';
import { catalogOf } from '@/lib/core/record/catalog.ts';
import { identityOf } from '@/lib/core/record/identity.ts';
import type { Annotation, RecordedArticle, Version } from '@/lib/core/record/record.ts';
import { toAnnotation } from '@/lib/core/record/to-annotation.ts';
import { changeOf } from '@/lib/core/record/wording.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';

/** All that is on record of an article. */
export interface Kept {
  readonly article: RecordedArticle;
  readonly annotations: readonly Annotation[];
  readonly versions: readonly Version[];
}

interface Options {
  readonly recordedAt: string;
  /** What a later reading read otherwise: words of the text, and what stands there then. */
  readonly edits?: ReadonlyArray<readonly [was: string, is: string]>;
  readonly readAt?: string;
  /** What the user did with an annotation, by words of its passage. */
  readonly changes?: ReadonlyArray<readonly [words: string, change: Partial<Annotation>]>;
}

function wordsOf({ body }: Annotation): string {
  if (body.type === 'claim') return body.content.map(({ text }) => text).join(' ');
  return body.type === 'figure' ? body.text : body.name;
}

function recordedAnnotations(
  analysis: Analysis,
  article: string,
  { recordedAt, changes = [] }: Options,
): Annotation[] {
  let count = 0;
  const context = {
    article,
    version: `${article}-v1`,
    newId: () => `${article}-${count++}`,
    now: recordedAt,
  };
  const found = [
    ...analysis.attributions.map(({ id }) => ({ type: 'claim' as const, id })),
    ...analysis.figures.map(({ id }) => ({ type: 'figure' as const, id })),
    ...analysis.initiatives.map(({ id }) => ({ type: 'initiative' as const, id })),
  ];
  return found.map((finding) => {
    const annotation = toAnnotation(analysis, finding, context);
    const change = changes.find(([words]) => wordsOf(annotation).includes(words))?.[1];
    return { ...annotation, ...change };
  });
}

/** An article put on record as a whole, and perhaps read again since. */
export function keptArticle(id: string, analysis: Analysis, options: Options): Kept {
  const { recordedAt, edits = [], readAt = recordedAt } = options;
  const { metadata } = analysis.article;
  const first: Version = {
    id: `${id}-v1`,
    article: id,
    readAt: recordedAt,
    hash: 'a'.repeat(64),
    read: analysis.article,
  };
  const text = edits.reduce((words, [was, is]) => words.replace(was, () => is), analysis.article.text);
  const read = plainArticle(text, { url: metadata.url });
  const second: Version = {
    id: `${id}-v2`,
    article: id,
    readAt,
    hash: 'b'.repeat(64),
    read: { ...read, metadata },
  };
  const isChanged = edits.length > 0;
  const before = recordedAnnotations(analysis, id, options);
  const placements = isChanged ? placeAnnotations(before, second, [first]) : [];
  const annotations = before.map((annotation, at) => ({
    ...annotation,
    placement: placements[at] ?? annotation.placement,
  }));
  const compared = compareVersions(first.read, second.read);
  const change = isChanged
    ? changeOf(
        {
          before: first,
          after: second,
          since: recordedAt,
          passages: compared.passages,
          headline: compared.headline !== null,
        },
        before.map((annotation, at) => ({ annotation, placement: placements[at] ?? annotation.placement })),
        null,
      )
    : null;
  return {
    article: {
      id,
      identity: identityOf(metadata),
      url: metadata.url,
      title: metadata.title?.value ?? analysis.article.text.split('\n')[0] ?? '',
      site: siteName(metadata.url) ?? '',
      ...(metadata.published && { published: metadata.published.value }),
      recordedAt,
      readAt,
      whole: true,
      version: isChanged ? second.id : first.id,
      change,
      catalog: catalogOf(annotations),
    },
    annotations,
    versions: isChanged ? [first, second] : [first],
  };
}
