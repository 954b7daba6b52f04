import { BACKUP_FORMAT, BACKUP_VERSION } from '@/lib/storage/backup-file.ts';
import { libraryNamed } from '@/lib/storage/database.ts';
import { dryRun, restore } from '@/lib/storage/restore.ts';
import { stage } from '@/lib/storage/staged.ts';
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

/** Milliseconds of reading and checking a backup into an empty library, of looking what it would do, of bringing it in. */
async function restoreTimes(articles: number, annotations: number): Promise<readonly number[]> {
  const file = backupOf(articles, annotations);
  const library = libraryNamed();
  const at = [performance.now()];
  const looked = await stage(library, file);
  at.push(performance.now());
  await dryRun(library, looked);
  at.push(performance.now());
  await restore(library, looked, 'replace');
  at.push(performance.now());
  return at.slice(1).map((time, index) => time - (at[index] ?? time));
}

// Runs in a page of the extension, whose library it fills; tests/bench/restore.ts brings it there.
Object.assign(globalThis, {
  restoreTimes: (articles: number, annotations: number) => {
    Object.assign(globalThis, { restored: null });
    void restoreTimes(articles, annotations).then((times) => Object.assign(globalThis, { restored: times }));
  },
});
