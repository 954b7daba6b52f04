/** A worker that writes and reads backups off the page's thread. */
import { Cancelled, type Watch } from '@/lib/storage/backup-file.ts';
import { type Library, libraryNamed } from '@/lib/storage/database.ts';
import {
  type Answered,
  type Asked,
  BACKUP_JOBS,
  type BackupJob,
  type BackupNews,
  type BackupOrder,
} from './backup-jobs.ts';
import { sentenceOf } from './notices.ts';

// A worker has no target.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
const tell = (news: BackupNews) => postMessage(news);

const work = new AbortController();

addEventListener('message', ({ data }: MessageEvent<BackupOrder>) => {
  if (data === 'end') {
    work.abort();
    return;
  }
  const { job, asked } = data;
  const go = BACKUP_JOBS[job] as (
    library: Library,
    asked: Asked<BackupJob>,
    watch: Watch,
  ) => Promise<Answered<BackupJob>>;
  go(libraryNamed(), asked, { signal: work.signal, onProgress: (share) => tell({ share }) }).then(
    (answer) => tell({ answer }),
    (error: unknown) => tell({ failure: sentenceOf(error), cancelled: error instanceof Cancelled }),
  );
});
