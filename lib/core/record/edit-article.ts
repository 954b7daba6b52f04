import type { ArticleMetadata } from '../article-metadata.ts';
import { oneLine, shortWords } from './plain-words.ts';
import { readDate } from './read-time.ts';
import type { ArticleField, RecordedArticle } from './record.ts';

const LONGEST = 300;

/** What the user says of an article; what is left out stays as it is. */
export type ArticleEdit = Readonly<Partial<Record<ArticleField, string>>>;

/** The fields of an article that an edit can set. */
type Edited = Pick<RecordedArticle, 'title' | 'edited'> & {
  readonly [Field in 'byline' | 'publication' | 'published']?: string | undefined;
};

function titleOf(typed: string): string {
  const title = shortWords(typed, 'A title', LONGEST);
  if (title === '') throw new Error('An article needs a title. Type one, or cancel.');
  return title;
}

/**
 * The fields of an article after the user corrected them: they are the user's from then on, and no later reading changes them.
 * An empty one is taken away. Throws a sentence for the user where a date is none, or words are too long.
 */
export function editedArticle(article: RecordedArticle, edit: ArticleEdit): Edited {
  // "No day" is an answer as well, where none is stated.
  const changed = (Object.keys(edit) as ArticleField[]).filter(
    (field) =>
      edit[field] !== undefined && (field === 'published' || oneLine(edit[field]) !== (article[field] ?? '')),
  );
  const words = (field: 'byline' | 'publication', what: string): string | undefined =>
    changed.includes(field) ? shortWords(edit[field] ?? '', what, LONGEST) || undefined : article[field];
  return {
    title: changed.includes('title') ? titleOf(edit.title ?? '') : article.title,
    byline: words('byline', 'A byline'),
    publication: words('publication', 'A name'),
    published: changed.includes('published') ? readDate(edit.published ?? '', undefined) : article.published,
    edited: [...new Set([...(article.edited ?? []), ...changed])].toSorted(),
  };
}

/** An article's metadata as they are exported: what the user set stands before what the page says. */
export function metadataOnRecord(metadata: ArticleMetadata, article: RecordedArticle): ArticleMetadata {
  const { title, byline, site, published, ...rest } = metadata;
  const isOwn = (field: ArticleField): boolean => article.edited?.includes(field) ?? false;
  const own = (value: string | undefined) =>
    value === undefined ? undefined : ({ value, from: 'user' } as const);
  const fields = {
    title: isOwn('title') ? own(article.title) : (title ?? { value: article.title, from: 'page' }),
    byline: isOwn('byline') ? own(article.byline) : byline,
    site: isOwn('publication') ? (own(article.publication) ?? site) : site,
    published: isOwn('published') ? own(article.published) : published,
  };
  return {
    ...rest,
    ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
  };
}
