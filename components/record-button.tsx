import type { PageRecord } from '@/lib/core/record/page-record.ts';
import { Icon, RECORD } from './icons.tsx';

interface Props {
  /** Undefined while there is nothing to put on record. */
  readonly record: PageRecord | undefined;
  readonly onRecordPage: (on: boolean) => void;
}

/** Puts the page on record, or takes it off again. */
export function RecordButton({ record, onRecordPage }: Props) {
  const isOn = record?.whole === true;
  const isOff = record === undefined || !record.keeps || record.failure !== undefined;
  return (
    <button
      type="button"
      class={isOn ? 'button recorded' : isOff ? 'button' : 'button primary'}
      aria-pressed={isOn}
      disabled={isOff}
      onClick={() => onRecordPage(!isOn)}
    >
      <Icon path={RECORD} isFilled={isOn} />
      {isOn ? 'On record' : 'Put on record'}
    </button>
  );
}
