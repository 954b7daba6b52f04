import { useEffect, useState } from 'preact/hooks';
import type { RecordedArticle } from '@/lib/core/record/record.ts';
import type { LibraryActions } from '../library/actions.ts';
import { useLibrary } from '../library/library-context.ts';
import { sourceOf } from '../library/model/entries.ts';
import { publishedWords } from '../library/source-words.tsx';
import { linksOf } from './compared.tsx';
import type { Report } from './reports-table.ts';

/** Lays the articles beside the release one after the other, each shown as soon as it is there. */
export function useReports(release: RecordedArticle, articles: readonly RecordedArticle[]) {
  const { actions } = useLibrary();
  const [reports, setReports] = useState<readonly Report[]>([]);
  const [isDone, setDone] = useState(false);
  useEffect(() => {
    let isWanted = true;
    void collect(actions, release, articles, (report) => {
      if (isWanted) setReports((known) => [...known, report]);
      return isWanted;
    }).then(() => isWanted && setDone(true));
    return () => {
      isWanted = false;
      setReports([]);
      setDone(false);
    };
  }, [
    release.id,
    release.version,
    articles.map((one) => `${one.id} ${one.version} ${linksOf(one)}`).join('\n'),
  ]);
  return { reports, isDone };
}

async function collect(
  { onCompare }: LibraryActions,
  release: RecordedArticle,
  articles: readonly RecordedArticle[],
  add: (report: Report) => boolean,
): Promise<void> {
  for (const article of articles) {
    const answer = await onCompare(article.id, release.id);
    if (!answer.done) continue;
    const { comparison } = answer;
    if (
      !add({
        id: article.id,
        outlet: comparison.article.read.metadata.site?.value ?? sourceOf(article),
        date: publishedWords(article),
        comparison,
      })
    )
      return;
  }
}
