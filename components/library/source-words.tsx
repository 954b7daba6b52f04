import type { RecordedArticle } from '@/lib/core/record/record.ts';
import { dateWords } from '../words/dates.ts';
import { dateOf, siteOf } from './model/entries.ts';

/** Where and when: "health.example, 23 Apr 2024"; the date stays in one line. */
export function SourceWords({ article }: { readonly article: RecordedArticle }) {
  return (
    <>
      {siteOf(article)}, {dateWords(dateOf(article)).replaceAll(' ', '\u00a0')}
    </>
  );
}
