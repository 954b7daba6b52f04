import type { RecordedArticle } from '@/lib/core/record/record.ts';
import { FieldsForm } from './fields-form.tsx';
import { useLibrary } from './library-context.ts';
import { sourceOf } from './model/entries.ts';

/** Corrects what is known of an article; it is the user's then, and no later reading changes it. */
export function ArticleForm({
  article,
  ownName,
  onClose,
}: {
  readonly article: RecordedArticle;
  /** What its publisher calls itself, where the user has not named it. */
  readonly ownName: string | undefined;
  readonly onClose: () => void;
}) {
  const { actions } = useLibrary();
  const { title, byline = '', published = '' } = article;
  return (
    <FieldsForm
      label="Details of the article"
      fields={[
        { name: 'title', label: 'Title', value: title },
        { name: 'byline', label: 'By', value: byline, hint: 'nobody named' },
        { name: 'publication', label: 'Publication', value: ownName ?? sourceOf(article) },
        { name: 'published', label: 'Published', value: published.slice(0, 10), hint: '2024-05-03' },
      ]}
      onKeep={async (values) =>
        Object.keys(values).length === 0 ? undefined : actions.onEditArticle(article.id, values)
      }
      onClose={onClose}
    />
  );
}
