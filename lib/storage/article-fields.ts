import type { RecordedArticle } from '@/lib/core/record/record.ts';

/** An article without what is worked out from its annotations. */
export type ArticleFields = Omit<RecordedArticle, 'catalog'>;

export function fieldsOf(article: RecordedArticle): ArticleFields {
  const { catalog: _, ...fields } = article;
  return fields;
}
