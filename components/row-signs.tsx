import type { Finding } from '@/lib/core/record/record.ts';
import { HandFlag } from './hand-flag.tsx';
import { CHANGED, Icon } from './icons.tsx';
import { useStanding } from './page-record-context.ts';
import { RecordFlag } from './record-flag.tsx';
import { UnsureFlag } from './unsure-flag.tsx';

interface Props {
  readonly finding: Finding;
  /** Why it, or the claim that it stands in, is unsure; '' where it is not. */
  readonly doubt: string;
  /** Whether its passage is not on the page any more. */
  readonly isLost: boolean;
  /** What else there is to say of it, each in a few words. */
  readonly notes?: readonly string[];
}

/** How a finding stands, under its row: unsure, on record, by hand, changed on the page or gone from it; nothing where all is plain. */
export function RowSigns({ finding, doubt, isLost, notes = [] }: Props) {
  const { standing } = useStanding(finding.id);
  const isHand = standing !== undefined && (standing.byHand || standing.edited.length > 0);
  const isPlain = standing === undefined && !doubt && !isLost && notes.length === 0;
  if (isPlain) return null;
  return (
    <>
      <p class="signs">
        {doubt && <UnsureFlag reason={doubt} />}
        {standing?.onRecord === true && <RecordFlag since={standing.recordedAt} />}
        {isHand && <HandFlag isMade={standing.byHand} was={standing.was} />}
        {standing?.status === 'altered' && (
          <span class="flag changed">
            <Icon path={CHANGED} />
            The page now says something else
          </span>
        )}
        {isLost && <span>not on the page any more</span>}
        {notes.map((note) => (
          <span key={note}>{note}</span>
        ))}
      </p>
      {standing?.note && <p class="note">{standing.note.text}</p>}
    </>
  );
}
