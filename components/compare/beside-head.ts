import { sameTexts } from '@/lib/core/align/same-texts.ts';
import { dateWords } from '@/lib/core/record/date-words.ts';
import { overlaps } from '@/lib/core/text/overlap.ts';
import type { ComparedPage } from '@/lib/messaging/messages.ts';
import { saidSentences } from './both-wordings.ts';
import type { ComparedItem } from './compared-items.ts';
import { relationSummary } from './relation-groups.ts';

/** The lists of a page beside a release. */
export type BesidePart = 'passages' | 'figures' | 'left out' | 'copied';

export const PART_KINDS: Readonly<Record<BesidePart, ComparedItem['kind']>> = {
  passages: 'passage',
  figures: 'figure',
  'left out': 'left out',
  copied: 'copied',
};

/** Whether nothing of the release was found on the page. */
export const hasLittle = (items: readonly ComparedItem[]): boolean =>
  items.length > 0 && items.every(({ sign }) => sign === 'absent' || sign === 'left out');

/** What stands above a list: how much there is of it, and how much of that differs. */
export function besideHead(
  part: BesidePart,
  items: readonly ComparedItem[],
  { comparison, release: { source, published } }: ComparedPage,
): string {
  const { alignment, article, release } = comparison;
  const own = items.filter(({ kind }) => kind === PART_KINDS[part]);
  const differing = own.filter(({ differs }) => differs).length;
  const [, sameAs] = sameTexts([release.read, article.read]);
  if (sameAs === 0 && part === 'passages') {
    const told = `Same text as ${[source, published && dateWords(published)].filter(Boolean).join(', ')}`;
    return differing === 0 ? told : `${told}; ${relationSummary(items)}`;
  }
  if (hasLittle(items)) return 'Little in common: no passage or figure of the release was found here.';
  if (part === 'passages') return `${relationSummary(items)}; of ${own.length}`;
  if (part === 'figures') return `${own.length} figures; ${differing} changed`;
  if (part === 'left out')
    return `${own.length} of ${own.length + takenUp(comparison)} claims of the release have no passage here`;
  return `${Math.round(alignment.copiedShare * 100)} % of the words outside quotation marks stand in the release in the same order`;
}

/** Sentences of the release's claims that the article has something of. */
function takenUp({ alignment, release }: ComparedPage['comparison']): number {
  return saidSentences(release).filter((said) => !alignment.leftOut.some((span) => overlaps(span, said)))
    .length;
}
