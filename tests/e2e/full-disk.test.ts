import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { TESTED } from '../support/builds.ts';
import { servePages } from '../support/page-server.ts';
import { waitFor } from '../support/wait-for.ts';
import { type Asked, keptNotes, withArticle, writeNotes } from './written-notes.ts';

/** Room for a browser's profile and a little more, MB. */
const DISK_MB = 300;
/** What is left of it once the ballast is there, KB. */
const LEFT_KB = 700;
const LONG = 15_000;
/** Notes of that length that fill it, whatever the browser makes of them. */
const MOST = 200;

/** A small disk of its own, or null where this user may mount none; then the test is skipped and says so. */
function smallDisk(): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MB}m`, 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    rmSync(folder, { recursive: true });
    return null;
  }
}

const disk = smallDisk();
afterAll(() => {
  if (disk === null) return;
  execFileSync('umount', ['-l', disk]);
  rmSync(disk, { recursive: true, force: true });
});

describe.each(TESTED)('$name', ({ name, start, build }) => {
  test.skipIf(disk === null)(
    'a disk that is full is told of; what was confirmed stays, and goes on when there is room',
    async () => {
      const profile = join(disk ?? '', name);
      const driver = await start({ extension: build, profile });
      const ballast = join(disk ?? '', 'ballast');
      onTestFinished(async () => {
        rmSync(ballast, { force: true });
        await driver.close().catch(() => undefined);
      });
      const server = await servePages();
      onTestFinished(() => server.close());
      const article = await withArticle({ driver, server });
      const { page, ids, url } = article;
      const first = await writeNotes(article, ids, ids.length);
      expect(first.filter(({ confirmed }) => !confirmed)).toEqual([]);

      const { bavail, bsize } = statfsSync(profile);
      const size = bavail * bsize - LEFT_KB * 1024;
      execFileSync('fallocate', ['-l', String(size), ballast]);
      // Some at a time, until one is refused: those after it would be refused as well.
      let refused: Asked | undefined;
      for (let n = 0; n < MOST && refused === undefined; n += ids.length)
        refused = (await writeNotes(article, ids, ids.length, LONG)).find(({ confirmed }) => !confirmed);
      expect(refused?.failure).toMatch(/the disk (?:is|may be) full/i);

      rmSync(ballast);
      // The first write may find the connection closed, is refused with that, and has a new one opened for the next.
      await waitFor('a write', async () => (await writeNotes(article, ids, 1, 0, 900))[0]?.confirmed);
      const again = await writeNotes(article, ids, ids.length, 0, 1000);
      expect(again.filter(({ confirmed }) => !confirmed)).toEqual([]);
      const notes = await keptNotes(page, url);
      expect([...notes.values()].toSorted((a, b) => a - b)).toEqual(again.map(({ n }) => n));
    },
  );
});
