import { Icon, RECORD } from './icons.tsx';
import { dayWords } from '@/lib/core/record/date-words.ts';

/** That a finding is on record, and since when. */
export function RecordFlag({ since }: { readonly since: string | undefined }) {
  return (
    <span class="flag recorded">
      <Icon path={RECORD} isFilled />
      On record
      {since !== undefined && <span class="since">since {dayWords(since)}</span>}
    </span>
  );
}
