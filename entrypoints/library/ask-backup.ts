import { Cancelled, type Watch } from '@/lib/storage/backup-file.ts';
import type { Answered, Asked, BackupJob, BackupNews, BackupOrder } from './backup-jobs.ts';

/** Has a worker do it. Throws an error with a sentence for the user, or a `Cancelled`. */
export async function askBackup<Job extends BackupJob>(
  job: Job,
  asked: Asked<Job>,
  { signal, onProgress }: Watch,
): Promise<Answered<Job>> {
  const worker = new Worker(new URL('./backup-worker.ts', import.meta.url), { type: 'module' });
  // A worker has no target.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  const order = (words: BackupOrder) => worker.postMessage(words);
  const end = () => order('end');
  signal?.addEventListener('abort', end);
  try {
    return await new Promise((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<BackupNews>) => {
        if ('share' in data) onProgress?.(data.share);
        else if ('answer' in data) resolve(data.answer as Answered<Job>);
        else reject(data.cancelled ? new Cancelled(data.failure) : new Error(data.failure));
      });
      worker.addEventListener('error', ({ error }: ErrorEvent) =>
        reject(new TypeError('the worker for backups failed', { cause: error })),
      );
      order({ job, asked } as BackupOrder);
    });
  } finally {
    signal?.removeEventListener('abort', end);
    worker.terminate();
  }
}
