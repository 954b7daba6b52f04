import { BriefView } from '../brief/brief-view.tsx';
import type { BriefHead } from '../brief/brief-data.ts';
import { Compared } from '../compare/compared.tsx';
import { ReportsView } from '../compare/reports-view.tsx';
import type { Version } from '@/lib/core/record/record.ts';
import { ArticleView } from './article-view.tsx';
import { DecideView } from './decide-view.tsx';
import { useLibrary } from './library-context.ts';
import type { LibraryData, LibraryModel } from './library-model.ts';
import type { OpenArticle } from './use-open-article.ts';
import { ViewBody } from './view-body.tsx';

/** A brief that is laid out in place of the list. */
export interface OpenBrief {
  readonly head: BriefHead;
  readonly ids: readonly string[];
  /** Whether the browser's own key for printing asked for it. */
  readonly prints: boolean;
}

interface Props {
  readonly model: LibraryModel;
  readonly data: LibraryData;
  readonly open: OpenArticle;
  /** The texts of the article that is open, oldest first; undefined until they are there. */
  readonly versions: readonly Version[] | undefined;
  readonly brief: OpenBrief | undefined;
  readonly onCloseBrief: () => void;
  readonly showsFilters: boolean;
  readonly onShowFilters: (shown: boolean) => void;
  readonly onClearSearch: () => void;
}

/** The one thing that the library shows below its head: a brief, an article in one of its panes, or the list of a view. */
export function LibraryPane(props: Props) {
  const { model, data, open, versions, brief, onCloseBrief } = props;
  const { state, actions } = useLibrary();
  if (brief) {
    return (
      <BriefView
        head={brief.head}
        read={() => actions.onReadBrief(brief.ids)}
        onSaveFile={actions.onSaveFile}
        onClose={onCloseBrief}
        prints={brief.prints}
      />
    );
  }
  const { article, release } = open;
  if (article && release) return <Compared article={article} release={release} />;
  if (article && state.pane === 'reports') return <ReportsView release={article} />;
  if (article) return <ArticleView article={article} versions={versions} />;
  const { showsFilters, onShowFilters, onClearSearch } = props;
  if (state.view === 'decide') {
    return (
      <div class="wide">
        <DecideView model={model} onClearSearch={onClearSearch} />
      </div>
    );
  }
  return (
    <ViewBody
      model={model}
      identities={data.identities}
      showsFilters={showsFilters}
      onShowFilters={onShowFilters}
      onClearSearch={onClearSearch}
    />
  );
}
