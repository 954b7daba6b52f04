import { useEffect, useMemo, useState } from 'preact/hooks';
import type { LibraryActions } from '@/components/library/actions.ts';
import { annotationCache } from '@/components/library/annotation-cache.ts';
import type { LibraryNotice } from '@/components/library/library-notice.tsx';
import { type LibraryProps, LibraryView } from '@/components/library/library-view.tsx';
import { parseState, START, type ViewState } from '@/components/library/model/view-state.ts';
import type { Found } from '@/components/library/model/hits.ts';
import { searchedTexts } from '@/lib/core/record/terms.ts';
import { excerptOf } from '@/lib/core/search/excerpt.ts';
import { foldedText, matchOfQuery, NONE } from '@/lib/core/search/matching.ts';
import { asksNothing, parseQuery } from '@/lib/core/search/query.ts';
import type { Kept } from './library-fixture.ts';

const nothing = () => undefined;

const NO_ACTIONS: LibraryActions = {
  onState: nothing,
  onCopyQuotation: nothing,
  onCopyLink: nothing,
  onAstray: nothing,
  onNote: nothing,
  onMark: nothing,
  onEdit: () => Promise.resolve(undefined),
  onConfirm: nothing,
  onDelete: nothing,
  onEditArticle: () => Promise.resolve(undefined),
  onCompare: () => Promise.resolve({ done: false, message: 'Nothing is compared here.' }),
  onLink: nothing,
  onSameWords: () => Promise.resolve([]),
  onExcerpt: () => Promise.resolve(''),
  onSaveFile: nothing,
  onKeepApart: nothing,
  onOtherFigure: nothing,
  onTeach: nothing,
  onLeaveTaught: nothing,
  onDeleteArticle: nothing,
  onUndo: nothing,
  onRedo: nothing,
  onKeep: nothing,
  onTake: nothing,
  onMerge: nothing,
  onSplit: nothing,
  onPart: nothing,
  onExport: nothing,
  onReadBrief: () => Promise.resolve({ articles: [] }),
  onCancelExport: nothing,
  onReadImport: nothing,
  onImport: nothing,
  onCloseImport: nothing,
  onExportTable: nothing,
  onBackup: nothing,
  onReadBackup: nothing,
  onRestoreMode: nothing,
  onRestore: nothing,
  onCloseRestore: nothing,
  onTryAgain: nothing,
  onCopyDetails: nothing,
  onDismissNotice: nothing,
};

interface Props extends Partial<Omit<LibraryProps, 'state' | 'actions' | 'cache' | 'notice'>> {
  readonly kept: readonly Kept[];
  readonly start?: ViewState;
  readonly actions?: Partial<LibraryActions>;
  readonly notice?: LibraryNotice;
}

const textOf = ({ article, versions }: Kept): string =>
  versions.find(({ id }) => id === article.version)?.read.text ?? '';

/** What a query finds, as lib/storage would. */
function search(kept: readonly Kept[], typed: string): Found | undefined {
  const query = parseQuery(typed);
  if (asksNothing(query)) return undefined;
  const all = kept.flatMap(({ article, annotations }) =>
    annotations.map((annotation) => {
      const texts = Object.values(searchedTexts(annotation, article.title)).flat().map(foldedText);
      return { id: annotation.id, match: matchOfQuery(query, texts) };
    }),
  );
  const found = all.filter(({ match }) => match !== NONE);
  const texts = kept.map(
    (one) =>
      [
        one.article.id,
        matchOfQuery(query, [foldedText(one.article.title), foldedText(textOf(one))]),
      ] as const,
  );
  return {
    matches: new Map(found.map(({ id, match }) => [id, match])),
    unwanted: new Set(),
    texts: new Map(texts.filter(([, match]) => match !== NONE)),
  };
}

/** The library over invented articles: views, search and filters work, what is written goes nowhere. */
export function LibraryPage({ kept, start = START, actions = {}, notice, ...props }: Props) {
  const [state, setState] = useState(start);
  const cache = useMemo(
    () =>
      annotationCache((articles) =>
        Promise.resolve({
          annotations: kept
            .filter(({ article }) => articles.includes(article.id))
            .flatMap(({ annotations }) => annotations),
          leads: new Map(),
        }),
      ),
    [kept],
  );
  const data = useMemo(
    () => ({
      articles: kept.map(({ article }) => article),
      identities: [],
      alike: [],
      lessons: [],
      sameClaims: {},
      damaged: 0,
    }),
    [kept],
  );
  useEffect(() => {
    const follow = () => setState(parseState(location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  const found = useMemo(() => search(kept, state.search), [kept, state.search]);
  return (
    <LibraryView
      data={data}
      failure={undefined}
      found={found}
      versions={kept.find(({ article }) => article.id === state.article)?.versions}
      restore={undefined}
      onOpenRestore={nothing}
      importing={undefined}
      onOpenImport={nothing}
      exporting={undefined}
      {...props}
      cache={cache}
      notice={notice}
      state={state}
      actions={{
        ...NO_ACTIONS,
        onReadBrief: (ids) =>
          Promise.resolve({
            articles: kept.map(({ article, annotations }) => ({
              article,
              rows: annotations.filter(({ id }) => ids.includes(id)),
              others: annotations,
              now: new Map(),
              leads: new Map(),
              pages: new Map(),
            })),
          }),
        onExcerpt: (id) => {
          const one = kept.find(({ article }) => article.id === id);
          return Promise.resolve(one ? excerptOf(textOf(one), state.search) : '');
        },
        ...actions,
        onState: (next, step) => {
          setState(next);
          actions.onState?.(next, step);
        },
      }}
    />
  );
}
