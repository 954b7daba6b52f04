import { claimOf } from '@/components/finding.ts';
import { type Mark, placeOf } from '@/components/marks.ts';
import { whoSpeaks } from '@/components/words/claims.ts';
import type { Analysis, Span } from '@/lib/core/model.ts';
import type { ToCard } from '../content/card-port.ts';
import type { Shown } from './shown.ts';

const KIND = { claim: 'Claim', figure: 'Figure', initiative: 'Initiative' } as const;

type Told = Extract<ToCard, { readonly type: 'tell' }>['what'];

const words = ({ article }: Analysis, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => article.text.slice(start, end)).join(' … ');

/** What a screen reader says of a mark that the keyboard came to: kind, place among its kind, speaker, passage. */
function ofMark({ analysis, marks }: Shown, mark: Mark): string {
  const { position, total } = placeOf(marks, mark);
  const claim = claimOf(analysis, mark.finding);
  const standing = mark.unsure ? ', unsure' : '';
  const speaker = claim ? `, ${whoSpeaks(analysis, claim)}` : '';
  const spans = mark.finding.type === 'claim' ? mark.spans : mark.spans.slice(0, 1);
  return `${KIND[mark.finding.type]} ${position} of ${total}${standing}${speaker}: ${words(analysis, spans)}`;
}

/** What a screen reader says of what the keyboard did; undefined of a mark that the page does not show. */
export function announcementOf(shown: Shown, what: Told): string | undefined {
  if (what === 'marks-on') return 'Marks on';
  if (what === 'marks-off') return 'Marks off';
  const mark = shown.marks.find(({ finding }) => finding.id === what.mark);
  return mark && ofMark(shown, mark);
}

/** What a screen reader says of a passage that is being changed. */
export function passageAnnounced(analysis: Analysis, content: readonly Span[]): string {
  return `Passage: ${words(analysis, content)}`;
}
