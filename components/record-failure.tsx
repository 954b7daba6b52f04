import type { PageRecord } from '@/lib/core/record/page-record.ts';
import { ALERT, Icon } from './icons.tsx';

interface Props {
  readonly record: PageRecord;
  readonly onTryAgain: () => void;
}

/** That the library cannot be read, and why; nothing where it can. */
export function RecordFailure({ record, onTryAgain }: Props) {
  if (record.failure === undefined) return null;
  return (
    <div class="banner bad" role="alert">
      <Icon path={ALERT} />
      <p>
        <b>The library cannot be opened.</b> {record.failure} What is found here is shown all the same.
      </p>
      <button type="button" class="link" onClick={onTryAgain}>
        Try again
      </button>
    </div>
  );
}
