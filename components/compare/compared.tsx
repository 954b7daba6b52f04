import { useEffect, useState } from 'preact/hooks';
import type { RecordedArticle } from '@/lib/core/record/record.ts';
import type { ComparisonState } from '../library/actions.ts';
import { useLibrary } from '../library/library-context.ts';
import { CompareView } from './compare-view.tsx';

interface Props {
  readonly article: RecordedArticle;
  readonly release: RecordedArticle;
}

/** Changes with what the user says of an article's passages. */
export const linksOf = ({ links }: RecordedArticle): string => JSON.stringify(links ?? []);

/** Two recorded texts side by side, or the words that stand in their place until then. */
export function Compared({ article, release }: Props) {
  const { actions } = useLibrary();
  const pair = `${article.id} ${article.version} ${release.id} ${release.version}`;
  const [known, setKnown] = useState<{ readonly of: string; readonly state: ComparisonState }>();
  useEffect(() => {
    let isWanted = true;
    void actions.onCompare(article.id, release.id).then((state) => isWanted && setKnown({ of: pair, state }));
    return () => {
      isWanted = false;
    };
  }, [pair, linksOf(article)]);
  // What is said of a passage changes a line, and nobody's place.
  const state = known?.of === pair ? known.state : undefined;
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
