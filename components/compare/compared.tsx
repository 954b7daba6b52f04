import type { Comparison } from '@/lib/core/align/comparison.ts';
import type { RecordedArticle } from '@/lib/core/record/record.ts';
import { CompareView } from './compare-view.tsx';

/** What is known of a comparison: the texts side by side, or why they are not. */
export type ComparisonState =
  | { readonly done: true; readonly comparison: Comparison }
  | { readonly done: false; readonly message: string };

interface Props {
  readonly article: RecordedArticle;
  readonly release: RecordedArticle;
  readonly comparison: ComparisonState | undefined;
}

/** The comparison, or the words that stand in its place. */
export function Compared({ article, release, comparison }: Props) {
  if (comparison?.done)
    return <CompareView article={article} release={release} comparison={comparison.comparison} />;
  return (
    <main>
      <div class="state">
        <h2>{comparison ? 'Not compared' : 'Comparing'}</h2>
        <p>{comparison?.message ?? 'Both texts are read again and laid side by side.'}</p>
      </div>
    </main>
  );
}
