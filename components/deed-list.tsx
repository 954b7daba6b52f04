import type { Deed } from '@/lib/core/model.ts';
import { DeedChip } from './deed-chip.tsx';
import { dateWords } from '@/lib/core/record/date-words.ts';
import { deedCircumstances, inTime } from './words/deeds.ts';

/** What was done with an initiative, as the deeds followed one another; the date of a single one stands with its name. */
export function DeedList({ deeds }: { readonly deeds: readonly Deed[] }) {
  const [first, ...others] = inTime(deeds);
  if (!first) return null;
  if (others.length === 0)
    return (
      <p>
        <DeedChip deed={first} />
        <span>{deedCircumstances(first)}</span>
      </p>
    );
  return (
    <ol>
      {[first, ...others].map((deed) => (
        <li key={deed.cue.start}>
          <DeedChip deed={deed} />
          <span>{deedCircumstances(deed)}</span>
          {deed.date && <span class="date">{dateWords(deed.date)}</span>}
        </li>
      ))}
    </ol>
  );
}
