import type { RecordedArticle } from '@/lib/core/record/record.ts';
import { dateWords } from '@/lib/core/record/date-words.ts';
import { sourceOf } from './model/entries.ts';

/** The day that an article gives as its own. */
export function publishedWords({ published }: RecordedArticle): string {
  return published === undefined ? 'no date stated' : dateWords(published);
}

/** Where and when: "health.example, 23 Apr 2024"; the date stays in one line. */
export function SourceWords({ article }: { readonly article: RecordedArticle }) {
  return (
    <>
      {sourceOf(article)}, {publishedWords(article).replaceAll(' ', '\u00a0')}
    </>
  );
}
