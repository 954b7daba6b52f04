import { assert, asyncProperty, boolean, constantFrom, nat } from 'fast-check';
import { expect, test } from 'vitest';
import type { Watch } from '@/lib/storage/backup-file.ts';
import { backup } from '@/lib/storage/backup.ts';
import type { Library } from '@/lib/storage/database.ts';
import { undo } from '@/lib/storage/journal.ts';
import { dryRun, restore } from '@/lib/storage/restore.ts';
import { stage, unstage, unstageAll } from '@/lib/storage/staged.ts';
import { reading } from '@/lib/storage/transaction.ts';
import { libraryArticle } from '../../bench/library-data.ts';
import { contentOf, libraryOf } from './fresh-library.ts';

const AT = '2026-05-03T09:14:00.000Z';
const LONG = 60_000;
/** More rows than are brought in at once, so that there is a middle to be ended in. */
const [ARTICLES, MARKS] = [40, 20];

const incomingIn = (library: Library) =>
  reading(library, ['incoming'], (transaction) => transaction.objectStore('incoming').count());

/** Ends the work at the n-th word of its progress, from 0. */
function endedAt(nth: number): Watch & { readonly heard: () => number } {
  const controller = new AbortController();
  let heard = 0;
  return {
    signal: controller.signal,
    onProgress: () => {
      if (heard === nth) controller.abort();
      heard += 1;
    },
    heard: () => heard,
  };
}

const file = (async () => (await backup(await libraryOf(ARTICLES, MARKS), AT)).file)();

test('a restore that its user ends leaves all as it was, wherever that is', { timeout: LONG }, async () => {
  const library = await libraryOf(3, MARKS);
  const before = await contentOf(library);
  for (const work of [
    (watch: Watch) => backup(library, AT, watch),
    async (watch: Watch) => stage(library, await file, watch),
    async (watch: Watch) => dryRun(library, await stage(library, await file), watch),
    async (watch: Watch) => restore(library, await stage(library, await file), 'merge', watch),
    async (watch: Watch) => restore(library, await stage(library, await file), 'replace', watch),
  ]) {
    await expect(work(endedAt(0))).rejects.toMatchObject({ name: 'Cancelled' });
    expect(await contentOf(library)).toEqual(before);
  }
  const watch = endedAt(1);
  const staged = await stage(library, await file);
  await expect(restore(library, staged, 'replace', watch)).rejects.toMatchObject({ name: 'Cancelled' });
  expect(watch.heard()).toBe(2);
  expect(await contentOf(library)).toEqual(before);
  expect(await undo(library, libraryArticle(1, MARKS).fields.id)).toMatchObject({ done: true });
});

test('a damaged file leaves all as it was, and nothing of it lies about', { timeout: LONG }, async () => {
  const library = await libraryOf(2, MARKS);
  const before = await contentOf(library);
  const bytes = new Uint8Array(await (await file).arrayBuffer());
  await assert(
    asyncProperty(nat(bytes.length - 1), constantFrom('cut', 'torn'), async (at, how) => {
      const torn = how === 'cut' ? bytes.slice(0, at) : bytes.slice();
      if (how === 'torn') torn.fill(0x5a, Math.max(10, at - 20), Math.max(12, at));
      await expect(stage(library, new Blob([torn]))).rejects.toThrow('Nothing was changed.');
      expect(await incomingIn(library)).toBe(0);
    }),
    { numRuns: 12 },
  );
  expect(await contentOf(library)).toEqual(before);
});

test(
  'what was laid ready goes: with the restore, when it is let go, or with all',
  { timeout: LONG },
  async () => {
    const library = await libraryOf(1, MARKS);
    const [one, other] = [await stage(library, await file), await stage(library, await file)];
    const rows = ARTICLES * (MARKS + 2);
    expect(one.counts).toEqual({
      articles: ARTICLES,
      versions: ARTICLES,
      annotations: ARTICLES * MARKS,
      identities: 0,
    });
    expect(await incomingIn(library)).toBe(2 * rows);
    await restore(library, one, 'merge');
    expect(await incomingIn(library)).toBe(rows);
    await unstage(library, other);
    expect(await incomingIn(library)).toBe(0);
    await stage(library, await file);
    await unstageAll(library);
    expect(await incomingIn(library)).toBe(0);
  },
);

test('progress goes from nothing to all', { timeout: LONG }, async () => {
  const library = await libraryOf(2, MARKS);
  const shares: number[][] = [];
  const watch = (): Watch => {
    const heard: number[] = [];
    shares.push(heard);
    return { onProgress: (share) => heard.push(share) };
  };
  await backup(library, AT, watch());
  const staged = await stage(library, await file, watch());
  await dryRun(library, staged, watch());
  await restore(library, staged, 'merge', watch());
  for (const heard of shares) {
    expect(heard).toEqual(heard.toSorted((a, b) => a - b));
    expect(heard.at(-1)).toBe(1);
  }
});

test('the same comes of a backup whatever is here, at once or in turns', { timeout: LONG }, async () => {
  await assert(
    asyncProperty(nat(6), nat(6), boolean(), async (here, there, twice) => {
      const library = await libraryOf(here, 3);
      const theirs = (await backup(await libraryOf(there, 3), AT)).file;
      const planned = await dryRun(library, await stage(library, theirs));
      const done = await restore(library, await stage(library, theirs), 'merge');
      expect(done).toEqual(planned);
      if (twice) await restore(library, await stage(library, theirs), 'merge');
      expect(await contentOf(library)).toEqual(await contentOf(await libraryOf(Math.max(here, there), 3)));
    }),
    { numRuns: 12 },
  );
});
