import type { Annotation } from '@/lib/core/record/record.ts';
import type { ArticleFields } from './article-fields.ts';

/** Two ids of versions with the same text: the one that is said, and the one that is stored. */
interface Swap {
  readonly from: string | undefined;
  readonly to: string;
}

/** An annotation said of the stored version. */
export function annotationAsVersion(annotation: Annotation, { from, to }: Swap): Annotation {
  const { version, placement, earlier } = annotation;
  const stored = (id: string): string => (id === from ? to : id);
  return {
    ...annotation,
    version: stored(version),
    placement: { ...placement, version: stored(placement.version) },
    earlier: earlier.map((wording) => ({ ...wording, version: stored(wording.version) })),
  };
}

/** An article's fields with the stored version. */
export function articleAsVersion(fields: Partial<ArticleFields>, { from, to }: Swap): Partial<ArticleFields> {
  const stored = (id: string): string => (id === from ? to : id);
  const { version, change } = fields;
  return {
    ...fields,
    ...(version === undefined ? {} : { version: stored(version) }),
    ...(change ? { change: { ...change, from: stored(change.from), to: stored(change.to) } } : {}),
  };
}
