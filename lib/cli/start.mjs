/**
 * `npm run annotate`: the command built once, and again when what it is made of changes; to read its TypeScript at each start took 4 s of the
 * 5 that a short text needs.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = join(import.meta.dirname, '../..');
const BUILT = join(ROOT, '.output/command');
const ENTRIES = ['lib/cli/annotate.ts', 'lib/cli/work.ts'];
const MADE_OF = ['lib', 'public/attribution-model.bin', 'package.json', 'package-lock.json'];

/** Names, sizes and times of all that the command is made of, in short. */
function stateOfSources() {
  const paths = MADE_OF.flatMap((path) =>
    statSync(join(ROOT, path)).isDirectory()
      ? readdirSync(join(ROOT, path), { recursive: true, encoding: 'utf8' }).map((name) => join(path, name))
      : [path],
  );
  const hash = createHash('sha256');
  for (const path of paths.toSorted()) {
    const { size, mtimeMs } = statSync(join(ROOT, path));
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

/** A day in milliseconds: whoever still runs an older build has ended by then. */
const KEPT = 86_400_000;

/**
 * Builds into `folder`; of many that start at once each builds, and the first to end is kept.
 *
 * @param {string} folder
 */
async function buildInto(folder) {
  const { buildModules } = await import('./build-modules.mjs');
  mkdirSync(BUILT, { recursive: true });
  for (const name of readdirSync(BUILT)) {
    const other = join(BUILT, name);
    if (Date.now() - (statSync(other, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) > KEPT)
      rmSync(other, { recursive: true, force: true });
  }
  const making = mkdtempSync(join(BUILT, 'making-'));
  try {
    await buildModules(making, ENTRIES);
    renameSync(making, folder);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

const command = join(BUILT, stateOfSources());
try {
  if (!existsSync(command)) await buildInto(command);
} catch (error) {
  console.error(
    `annotate: the command cannot be built in ${BUILT}: ${error instanceof Error ? error.message : String(error)}. Let it be written there, or use the package of npm run package.`,
  );
  process.exit(1);
}
await import(pathToFileURL(join(command, 'lib/cli/annotate.js')).href);
