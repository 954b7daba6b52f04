/**
 * Tools of npm's that exports are tried in, fetched as they are packed: installed as dependencies they would bring 200 packages
 * (64 MB) that what is built of them does not use.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** Milliseconds for a fetch; where nothing answers, npm would try for a quarter of an hour. */
const FETCH_TIME = 120_000;
const FOLDER = join(import.meta.dirname, '../../node_modules/.cache/on-the-record');

/** A package of npm's by its pinned version, and the SHA-512 of it. */
interface PackedTool {
  readonly spec: string;
  readonly sha512: string;
}

/** The front end that Label Studio's server shows; of later versions npm has no built one. */
const LABEL_STUDIO: PackedTool = {
  spec: '@heartexlabs/label-studio@1.4.0',
  sha512: 'NczF2gDF/Whq7+xI3tYZLrAk8Pq6hacXhYEDmWfHAQIZ0eiieyrMxxHz4KIU7wnagComaGv+QJ2Zc6SBcBmuCg==',
};
/** brat's server, for Python 2. */
const BRAT: PackedTool = {
  spec: 'brat-client@0.0.2',
  sha512: 'zNAApXBz65U2zBKvot7GUYWc7JJCtGdGVjfW5on35f9mKTRZ1okxo/XZh2k8KUCh3NvPjigsZBgcqYCDwSGDXA==',
};

const folderOf = ({ spec }: PackedTool): string => join(FOLDER, spec);
const inTool = (tool: PackedTool, path: string): string | null => {
  const whole = join(folderOf(tool), path);
  return existsSync(whole) ? whole : null;
};

/** Path of Label Studio's front end, a script for a page; null where it was not fetched. */
export const labelStudioScript = (): string | null => inTool(LABEL_STUDIO, 'build/static/js/main.js');
/** Folder of the modules of brat's server; null where it was not fetched. */
export const bratServer = (): string | null => inTool(BRAT, 'server/src');

/** Fetches what is not there yet. Where it cannot, it says so, and the tests that need it are skipped. */
export async function ensurePackedTools(): Promise<void> {
  await Promise.all([LABEL_STUDIO, BRAT].filter((tool) => !existsSync(folderOf(tool))).map(fetchTool));
}

async function fetchTool(tool: PackedTool): Promise<void> {
  mkdirSync(dirname(folderOf(tool)), { recursive: true });
  const folder = mkdtempSync(join(FOLDER, 'new-'));
  try {
    await run('npm', ['pack', tool.spec, '--pack-destination', folder], { cwd: folder, timeout: FETCH_TIME });
    const [archive = ''] = readdirSync(folder);
    const bytes = readFileSync(join(folder, archive));
    if (createHash('sha512').update(bytes).digest('base64') !== tool.sha512) throw new Error('other bytes');
    await run('tar', ['-xzf', archive], { cwd: folder });
    renameSync(join(folder, 'package'), folderOf(tool));
  } catch (error) {
    console.log(`not fetched, and not tried: ${tool.spec} (${(error as Error).message.split('\n')[0]})`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
