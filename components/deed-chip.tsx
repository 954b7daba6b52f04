import { deedName } from '@/lib/core/record/deed-text.ts';
import type { Deed } from '@/lib/core/model.ts';
import { isDone } from './words/deeds.ts';

/** What was done with an initiative: a chip, filled once the deed is done. */
export function DeedChip({ deed }: { deed: Deed }) {
  return <span class={isDone(deed) ? 'deed' : 'deed open'}>{deedName(deed)}</span>;
}
