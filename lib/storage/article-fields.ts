import type { RecordedArticle } from '@/lib/core/record/record.ts';

/** An article without what is worked out from its annotations. */
export type ArticleFields = Omit<RecordedArticle, 'catalog'>;

export function fieldsOf(article: RecordedArticle): ArticleFields {
  const { catalog: _, ...fields } = article;
  return fields;
}

/** Fields as a change has them: undefined takes one away. */
export type ChangedFields = { readonly [Field in keyof ArticleFields]?: ArticleFields[Field] | undefined };

/** The fields without those that are taken away. */
export function withoutTaken(fields: ChangedFields): Partial<ArticleFields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
