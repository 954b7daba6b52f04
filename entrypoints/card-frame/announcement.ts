import { claimOf } from '@/components/finding.ts';
import { type Mark, placeOf } from '@/components/marks.ts';
import { whoSpeaks } from '@/components/words/claims.ts';
import type { Analysis } from '@/lib/core/model.ts';

const KIND = { claim: 'Claim', figure: 'Figure', initiative: 'Initiative' } as const;

/** What a screen reader says of a mark that the keyboard came to: kind, place among its kind, speaker, passage. */
export function announcementOf(analysis: Analysis, marks: readonly Mark[], mark: Mark): string {
  const { position, total } = placeOf(marks, mark);
  const claim = claimOf(analysis, mark.finding);
  const standing = mark.unsure ? ', unsure' : '';
  const speaker = claim ? `, ${whoSpeaks(analysis, claim)}` : '';
  const spans = mark.finding.type === 'claim' ? mark.spans : mark.spans.slice(0, 1);
  const passage = spans.map(({ start, end }) => analysis.article.text.slice(start, end)).join(' … ');
  return `${KIND[mark.finding.type]} ${position} of ${total}${standing}${speaker}: ${passage}`;
}
