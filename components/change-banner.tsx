import type { PageRecord } from '@/lib/core/record/page-record.ts';
import { CHANGED, Icon } from './icons.tsx';
import { changeWords } from './words/changes.ts';
import { dayWords } from '@/lib/core/record/date-words.ts';

interface Props {
  readonly record: PageRecord;
  /** Opens the article in the library, at its changes. */
  readonly onSeeChanges: () => void;
}

/** That the page reads otherwise than when it was put on record; nothing where it does not. */
export function ChangeBanner({ record, onSeeChanges }: Props) {
  const { change } = record;
  if (change === null) return null;
  return (
    <output class="banner">
      <Icon path={CHANGED} />
      <p>
        <b>Changed since {dayWords(change.since)}.</b> {changeWords(change)}
      </p>
      <button type="button" class="link" onClick={onSeeChanges}>
        See changes
      </button>
    </output>
  );
}
