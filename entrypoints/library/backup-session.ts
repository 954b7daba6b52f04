import { type ReadonlySignal, signal } from '@preact/signals';
import type { RestoreMode } from '@/components/library/actions.ts';
import { mergedWords, type RestoreState, type RestoreSummary } from '@/components/library/restore-panel.tsx';
import { counted } from '@/components/words/counts.ts';
import type { Watch } from '@/lib/storage/backup-file.ts';
import type { Library } from '@/lib/storage/database.ts';
import { type Staged, unstage } from '@/lib/storage/staged.ts';
import { saveBlob } from '../popup/save-file.ts';
import { askBackup } from './ask-backup.ts';
import type { LookedAt } from './backup-jobs.ts';
import { type Notices, sentenceOf } from './notices.ts';

/** Everything into a file, and out of one. */
export interface BackupSession {
  readonly state: ReadonlySignal<RestoreState | undefined>;
  readonly save: () => Promise<void>;
  readonly open: () => void;
  /** Whether the library is being written, or a file of it read. */
  readonly isAtWork: () => boolean;
  readonly close: () => void;
  readonly read: (file: File) => Promise<void>;
  readonly choose: (mode: RestoreMode) => void;
  readonly restore: () => Promise<void>;
}

function shown({
  staged: { created, counts },
  summary: { annotations, onlyHere },
}: LookedAt): RestoreSummary {
  const { added, newer, same, older } = annotations;
  return {
    madeAt: created,
    articles: counts.articles,
    annotations: counts.annotations,
    merge: { added, changed: newer, same, later: older, removed: 0 },
    replace: { added, changed: newer + older, same, later: 0, removed: onlyHere.annotations },
  };
}

/** Shares of the work that the user is told of: whole percents. */
const PERCENT = 100;

/** `onRestored` is called once the library is another one. */
export function backupSession(
  library: Library,
  { say, fail }: Notices,
  onRestored: () => Promise<void>,
): BackupSession {
  const state = signal<RestoreState>();
  let staged: Staged | undefined;
  let work: AbortController | undefined;

  const letGo = () => {
    work?.abort();
    work = undefined;
    // What stays all the same goes when the browser starts again.
    if (staged) void unstage(library, staged).catch(() => undefined);
    staged = undefined;
  };
  const refuse = (file: string, reason: string) => {
    letGo();
    state.value = { status: 'refused', file, reason };
  };
  /** Work that its user follows in the panel and may end. */
  const followed = (signalOf: AbortSignal): Watch => ({
    signal: signalOf,
    onProgress: (share) => {
      const done = Math.floor(share * PERCENT);
      const now = state.value;
      if (signalOf.aborted || now === undefined || !('done' in now) || now.done === done) return;
      state.value = { ...now, done };
    },
  });
  /** Goes through with a piece of work, unless its user ends it meanwhile. */
  const run = async (
    begin: RestoreState,
    go: (ended: AbortSignal) => Promise<void>,
    failed: (error: unknown) => void,
  ) => {
    work?.abort();
    const { signal: ended } = (work = new AbortController());
    state.value = begin;
    try {
      await go(ended);
    } catch (error) {
      if (ended.aborted) say('Cancelled. Nothing was changed.');
      else failed(error);
    }
  };
  return {
    state,
    save: () =>
      run(
        { status: 'saving', done: 0 },
        async (ended) => {
          const created = new Date().toISOString();
          const { file, damaged } = await askBackup('save', created, followed(ended));
          if (ended.aborted) return;
          saveBlob(`on-the-record_backup_${created.slice(0, 10)}.ndjson.gz`, file);
          state.value = undefined;
          say(
            damaged.length > 0
              ? `Everything is backed up, with ${counted(damaged.length, 'damaged record')} as they are.`
              : 'Everything is backed up.',
          );
        },
        (error) => {
          state.value = undefined;
          fail(`Not backed up. ${sentenceOf(error)}`);
        },
      ),
    isAtWork: () => state.value !== undefined && 'done' in state.value,
    open: () => (state.value = { status: 'asking' }),
    close: () => {
      letGo();
      state.value = undefined;
    },
    read: (file) =>
      run(
        { status: 'reading', file: file.name, done: 0 },
        async (ended) => {
          const looked = await askBackup('read', file, followed(ended));
          if (ended.aborted) return unstage(library, looked.staged);
          staged = looked.staged;
          state.value = { status: 'ready', file: file.name, summary: shown(looked), mode: 'merge' };
          return undefined;
        },
        (error) => refuse(file.name, sentenceOf(error)),
      ),
    choose(mode) {
      if (state.value?.status === 'ready') state.value = { ...state.value, mode };
    },
    async restore() {
      const ready = state.value;
      const looked = staged;
      if (ready?.status !== 'ready' || !looked) return;
      await run(
        { status: 'restoring', file: ready.file, done: 0 },
        async (ended) => {
          await askBackup('restore', { staged: looked, mode: ready.mode }, followed(ended));
          staged = undefined;
          state.value = undefined;
          await onRestored();
          say(
            ready.mode === 'replace'
              ? 'The library is as the backup has it.'
              : `Restored: ${mergedWords(ready.summary.merge)}.`,
          );
        },
        (error) => refuse(ready.file, sentenceOf(error)),
      );
    },
  };
}
