import { BACKUP_FORMAT, BACKUP_VERSION } from '@/lib/storage/backup-file.ts';
import { libraryArticle } from './library-data.ts';

/** Articles in a piece of the file. */
const PIECE = 200;

/** A backup of invented articles, as one is written. */
function backupOf(articles: number, annotations: number): Blob {
  const lists = { articles: [] as Blob[], versions: [] as Blob[], annotations: [] as Blob[] };
  const lines = (list: string, rows: readonly object[]) =>
    new Blob(rows.map((row) => `${JSON.stringify({ [list]: row })}\n`));
  for (let from = 0; from < articles; from += PIECE) {
    const some = Array.from({ length: Math.min(PIECE, articles - from) }, (_, at) =>
      libraryArticle(from + at, annotations),
    );
    lists.articles.push(
      lines(
        'articles',
        some.map(({ fields }) => fields),
      ),
    );
    lists.versions.push(
      lines(
        'versions',
        some.map(({ version }) => version),
      ),
    );
    lists.annotations.push(
      lines(
        'annotations',
        some.flatMap((one) => one.annotations),
      ),
    );
  }
  const head = { format: BACKUP_FORMAT, version: BACKUP_VERSION, created: '2026-11-27T12:00:00.000Z' };
  const counts = { articles, versions: articles, annotations: articles * annotations, identities: 0 };
  return new Blob([
    `${JSON.stringify(head)}\n`,
    ...lists.articles,
    ...lists.versions,
    ...lists.annotations,
    `${JSON.stringify({ end: counts })}\n`,
  ]);
}

/** What this puts into the page. */
export interface Choosing {
  readonly makeBackup: (articles: number, annotations: number) => void;
  readonly chooseBackup: () => boolean;
}

let made = new Blob();

/** Makes a backup; the page stands still meanwhile, which is none of the restore. */
function makeBackup(articles: number, annotations: number): void {
  made = backupOf(articles, annotations);
}

/** Hands it to the page's file field, as the browser's own chooser would. */
function chooseBackup(): boolean {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) return false;
  const files = new DataTransfer();
  files.items.add(new File([made], 'backup.ndjson'));
  input.files = files.files;
  return input.dispatchEvent(new Event('change', { bubbles: true }));
}

// Runs in the library's page; tests/bench/restore.ts and tests/e2e/importing.test.ts bring it there.
Object.assign(globalThis, { makeBackup, chooseBackup } satisfies Choosing);
