import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { RecordedArticle } from '@/lib/core/record/record.ts';
import type { LibraryActions } from './actions.ts';
import type { LibraryData } from './library-model.ts';
import { START, type ViewState } from './model/view-state.ts';

/** The article that the state opens, and the release that it is laid beside; undefined where none is, or it is not there. */
export interface OpenArticle {
  readonly article: RecordedArticle | undefined;
  readonly release: RecordedArticle | undefined;
}

/** Looks up what is open, names the tab after it, and goes back to the list from an article that is gone. */
export function useOpenArticle(
  data: LibraryData | undefined,
  state: ViewState,
  actions: LibraryActions,
): OpenArticle {
  const articles = data?.articles;
  const article = useMemo(() => articles?.find(({ id }) => id === state.article), [articles, state.article]);
  const release = useMemo(() => articles?.find(({ id }) => id === state.beside), [articles, state.beside]);
  // An article that is gone, or an address from elsewhere.
  const isAstray = articles !== undefined && state.article !== '' && !article;
  const last = useRef<RecordedArticle | undefined>(undefined);
  useEffect(() => {
    if (!isAstray) return;
    actions.onAstray(last.current?.id === state.article ? last.current.title : undefined);
    actions.onState({ ...START, view: 'articles', search: state.search }, 'replace');
  }, [isAstray]);
  useEffect(() => {
    if (article) last.current = article;
  }, [article]);
  useEffect(() => {
    document.title = article ? `${article.title} · On the Record` : 'On the Record: library';
  }, [article]);
  return { article, release };
}
