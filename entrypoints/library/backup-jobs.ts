import { backup, type MadeBackup } from '@/lib/storage/backup.ts';
import type { Watch } from '@/lib/storage/backup-file.ts';
import type { Library } from '@/lib/storage/database.ts';
import { dryRun, restore, type RestoreSummary } from '@/lib/storage/restore.ts';
import { stage, type Staged, unstage } from '@/lib/storage/staged.ts';

/** A backup that lies ready, and what each way of bringing it in would do. */
export interface LookedAt {
  readonly staged: Staged;
  readonly summary: RestoreSummary;
}

/** How much of the looking is reading the file; the rest compares it with the library. */
const READING = 0.8;

const partOf = ({ signal, onProgress }: Watch, from: number, to: number): Watch => ({
  ...(signal && { signal }),
  onProgress: (share) => onProgress?.(from + (to - from) * share),
});

async function lookAt(library: Library, file: Blob, watch: Watch): Promise<LookedAt> {
  const staged = await stage(library, file, partOf(watch, 0, READING));
  try {
    return { staged, summary: await dryRun(library, staged, partOf(watch, READING, 1)) };
  } catch (error) {
    await unstage(library, staged).catch(() => undefined);
    throw error;
  }
}

/** What takes its time with all that is on record; a worker does it, so that no page stands still. */
export const BACKUP_JOBS = {
  save: (library: Library, created: string, watch: Watch): Promise<MadeBackup> =>
    backup(library, created, watch),
  read: lookAt,
  restore: async (
    library: Library,
    { staged, mode }: { readonly staged: Staged; readonly mode: 'merge' | 'replace' },
    watch: Watch,
  ): Promise<void> => void (await restore(library, staged, mode, watch)),
} as const;

type Jobs = typeof BACKUP_JOBS;
export type BackupJob = keyof Jobs;
export type Asked<Job extends BackupJob> = Parameters<Jobs[Job]>[1];
export type Answered<Job extends BackupJob> = Awaited<ReturnType<Jobs[Job]>>;

/** What the worker is told: a piece of work, or that its user ends it. */
export type BackupOrder =
  | { readonly [Job in BackupJob]: { readonly job: Job; readonly asked: Asked<Job> } }[BackupJob]
  | 'end';

/** What the worker tells: how far it is, then what came of it. */
export type BackupNews =
  | { readonly share: number }
  | { readonly answer: Answered<BackupJob> }
  | { readonly failure: string; readonly cancelled: boolean };
