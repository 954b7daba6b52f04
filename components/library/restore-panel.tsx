import { counted } from '../words/counts.ts';
import { dateWords } from '@/lib/core/record/date-words.ts';
import type { LibraryActions, RestoreMode } from './actions.ts';
import { FilePanel } from './file-panel.tsx';
import { Working } from './working.tsx';

/** What a restore would do, in numbers; nothing was touched yet. */
export interface RestoreSummary {
  /** When the backup was made, ISO 8601. */
  readonly madeAt: string;
  readonly articles: number;
  readonly annotations: number;
  /** For each way of restoring: what would be added, changed, left as it is and taken away. */
  readonly merge: RestoreEffect;
  readonly replace: RestoreEffect;
}

interface RestoreEffect {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  /** Left because they were changed, or taken off the record, after the backup. */
  readonly later: number;
  /** Annotations of the library that would be gone. */
  readonly removed: number;
}

export type RestoreState =
  | { readonly status: 'asking' }
  /** `done` in percent, as for all that takes its time. */
  | { readonly status: 'reading'; readonly file: string; readonly done: number }
  /** The file is no backup, or a damaged one: where and why, in a sentence. */
  | { readonly status: 'refused'; readonly file: string; readonly reason: string }
  | {
      readonly status: 'ready';
      readonly file: string;
      readonly summary: RestoreSummary;
      readonly mode: RestoreMode;
    }
  | { readonly status: 'restoring'; readonly file: string; readonly done: number }
  /** Everything into a file. */
  | { readonly status: 'saving'; readonly done: number };

interface Props {
  readonly restore: RestoreState;
  readonly actions: LibraryActions;
}

const MODES: Readonly<Record<RestoreMode, readonly [name: string, what: string]>> = {
  merge: [
    'Merge',
    'Keeps what is here, adds what the backup has more. Of two states of one mark the later stays.',
  ],
  replace: [
    'Replace',
    'What is here goes for good, with what could be undone, and the library is as the backup has it.',
  ],
};

/** What a merge does, or did, to the library. */
export function mergedWords({
  added,
  changed,
  later,
}: Pick<RestoreEffect, 'added' | 'changed' | 'later'>): string {
  const parts = [
    `${counted(added, 'mark')} added`,
    changed > 0 &&
      `${changed.toLocaleString('en')} brought to ${changed === 1 ? 'its' : 'their'} later state`,
    later > 0 &&
      `${later.toLocaleString('en')} left as ${later === 1 ? 'it was' : 'they were'} changed or removed here since`,
  ];
  return parts.filter(Boolean).join(', ');
}

function effectWords({ same, removed, ...merged }: RestoreEffect): string {
  const parts = [
    mergedWords(merged),
    `${same.toLocaleString('en')} already here`,
    removed > 0 && `${removed.toLocaleString('en')} taken away`,
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}

function Ready({
  restore,
  actions,
}: { readonly restore: RestoreState & { status: 'ready' } } & Omit<Props, 'restore'>) {
  const { summary, mode, file } = restore;
  return (
    <>
      <p>
        {file}, made {dateWords(summary.madeAt)}: {counted(summary.articles, 'article')},{' '}
        {counted(summary.annotations, 'mark')}. Nothing was touched yet.
      </p>
      <fieldset>
        <legend class="visually-hidden">How to restore</legend>
        {(Object.keys(MODES) as RestoreMode[]).map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="restore-mode"
              checked={one === mode}
              onChange={() => actions.onRestoreMode(one)}
            />
            <span>
              <b>{MODES[one][0]}</b> {MODES[one][1]}
              <small>{effectWords(summary[one])}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <div class="ways">
        <button type="button" class="button primary" onClick={actions.onRestore}>
          {mode === 'merge' ? 'Merge the backup' : 'Replace the library'}
        </button>
        <button type="button" class="button plain" onClick={actions.onCloseRestore}>
          Cancel
        </button>
      </div>
    </>
  );
}

function workOf(restore: Extract<RestoreState, { readonly done: number }>): string {
  if (restore.status === 'saving') return 'Everything is being written into a file.';
  return `${restore.file} is being ${restore.status === 'reading' ? 'looked through' : 'restored'}.`;
}

/** Restores a backup in the page itself: choose the file, see what would happen, then say so. */
export function RestorePanel({ restore, actions }: Props) {
  const isAsking = restore.status === 'asking' || restore.status === 'refused';
  const wanted = {
    about:
      'Choose a file that “Back up everything” made (on-the-record_backup_….ndjson.gz). It is looked through first, and nothing is touched.',
    name: 'Backup file',
    accept: '.gz,.ndjson,.json,application/gzip,application/json',
    onChoose: actions.onReadBackup,
  };
  return (
    <FilePanel
      id="restore-heading"
      heading={restore.status === 'saving' ? 'Back up everything' : 'Restore a backup'}
      wanted={isAsking ? wanted : undefined}
      refused={
        restore.status === 'refused' ? [`${restore.file} was not restored.`, restore.reason] : undefined
      }
      onClose={actions.onCloseRestore}
    >
      {'done' in restore && (
        <Working words={workOf(restore)} done={restore.done} onCancel={actions.onCloseRestore} />
      )}
      {restore.status === 'ready' && <Ready restore={restore} actions={actions} />}
    </FilePanel>
  );
}
