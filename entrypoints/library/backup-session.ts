import { type ReadonlySignal, signal } from '@preact/signals';
import type { RestoreMode } from '@/components/library/actions.ts';
import type { RestoreState, RestoreSummary } from '@/components/library/restore-panel.tsx';
import { counted } from '@/components/words/counts.ts';
import { backup } from '@/lib/storage/backup.ts';
import type { Backup } from '@/lib/storage/backup-file.ts';
import type { Library } from '@/lib/storage/database.ts';
import { readBackup } from '@/lib/storage/read-backup.ts';
import { dryRun, restore } from '@/lib/storage/restore.ts';
import { saveBlob } from '../popup/save-file.ts';
import { type Notices, sentenceOf } from './notices.ts';

/** Everything into a file, and out of one. */
export interface BackupSession {
  readonly state: ReadonlySignal<RestoreState | undefined>;
  readonly save: () => Promise<void>;
  readonly open: () => void;
  readonly close: () => void;
  readonly read: (file: File) => Promise<void>;
  readonly choose: (mode: RestoreMode) => void;
  readonly restore: () => Promise<void>;
}

type Summary = Awaited<ReturnType<typeof dryRun>>;

function shown(backup: Backup, { annotations, onlyHere }: Summary): RestoreSummary {
  const { added, newer, same, older } = annotations;
  return {
    madeAt: backup.created,
    articles: backup.articles.length,
    annotations: backup.annotations.length,
    merge: { added, changed: newer, same: same + older, removed: 0 },
    replace: { added, changed: newer + older, same, removed: onlyHere.annotations },
  };
}

/** `onRestored` is called once the library is another one. */
export function backupSession(
  library: Library,
  { say, fail }: Notices,
  onRestored: () => Promise<void>,
): BackupSession {
  const state = signal<RestoreState>();
  let looked: Backup | undefined;

  const refuse = (file: string, reason: string) => {
    looked = undefined;
    state.value = { status: 'refused', file, reason };
  };
  return {
    state,
    async save() {
      try {
        const created = new Date().toISOString();
        const { file, damaged } = await backup(library, created);
        saveBlob(`on-the-record_backup_${created.slice(0, 10)}.json`, file);
        say(
          damaged.length > 0
            ? `Everything is backed up, with ${counted(damaged.length, 'damaged record')} as they are.`
            : 'Everything is backed up.',
        );
      } catch (error) {
        fail(`Not backed up. ${sentenceOf(error)}`);
      }
    },
    open: () => (state.value = { status: 'asking' }),
    close: () => {
      looked = undefined;
      state.value = undefined;
    },
    async read(file) {
      state.value = { status: 'reading', file: file.name };
      try {
        const result = await readBackup(file);
        if (!result.ok) return refuse(file.name, result.reason);
        looked = result.backup;
        const summary = shown(looked, await dryRun(library, looked));
        state.value = { status: 'ready', file: file.name, summary, mode: 'merge' };
      } catch (error) {
        refuse(file.name, sentenceOf(error));
      }
    },
    choose(mode) {
      if (state.value?.status === 'ready') state.value = { ...state.value, mode };
    },
    async restore() {
      const ready = state.value;
      if (ready?.status !== 'ready' || !looked) return;
      state.value = { status: 'restoring', file: ready.file };
      try {
        await restore(library, looked, ready.mode);
        looked = undefined;
        state.value = undefined;
        await onRestored();
        const { added, changed } = ready.summary[ready.mode];
        say(
          ready.mode === 'replace'
            ? 'The library is as the backup has it.'
            : `Restored: ${counted(added, 'mark')} added, ${changed.toLocaleString('en')} brought to their later state.`,
        );
      } catch (error) {
        refuse(ready.file, sentenceOf(error));
      }
    },
  };
}
