import { useEffect, useState } from 'preact/hooks';
import type { RecordedArticle } from '@/lib/core/record/record.ts';
import type { ComparisonState } from '../library/actions.ts';
import { useLibrary } from '../library/library-context.ts';
import { CompareView } from './compare-view.tsx';

interface Props {
  readonly article: RecordedArticle;
  readonly release: RecordedArticle;
}

/** Two recorded texts side by side, or the words that stand in their place until then. */
export function Compared({ article, release }: Props) {
  const { actions } = useLibrary();
  const [state, setState] = useState<ComparisonState>();
  useEffect(() => {
    let isWanted = true;
    setState(undefined);
    void actions.onCompare(article.id, release.id).then((answer) => isWanted && setState(answer));
    return () => {
      isWanted = false;
    };
  }, [article.id, article.version, release.id, release.version]);
  if (state?.done) return <CompareView article={article} release={release} comparison={state.comparison} />;
  return (
    <main>
      <div class="state">
        <h2>{state ? 'Not compared' : 'Comparing'}</h2>
        <p>{state?.message ?? 'Both texts are read again and laid side by side.'}</p>
      </div>
    </main>
  );
}
