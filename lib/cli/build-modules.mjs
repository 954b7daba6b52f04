import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const ROOT = join(import.meta.dirname, '../..');
const MODEL = 'public/attribution-model.bin';

/**
 * Builds modules for Node into the folder `out`, as they lie in the project: they find the model and the version from there. What several of
 * them import is beside the command: Node starts in 0.7 s of processor time, in 1.1 where each of 560 modules is a file of its
 * own, and in 5 where it reads TypeScript. Throws where a module cannot be built or `out` cannot be written.
 *
 * @param {string} out
 * @param {readonly string[]} entries Modules by their paths in the project.
 */
export async function buildModules(out, entries) {
  await build({
    absWorkingDir: ROOT,
    entryPoints: [...entries],
    outdir: out,
    outbase: ROOT,
    bundle: true,
    splitting: true,
    chunkNames: 'lib/cli/[name]-[hash]',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    alias: { '@': ROOT },
    logLevel: 'warning',
  });
  mkdirSync(join(out, 'public'), { recursive: true });
  for (const file of [MODEL, 'package.json']) copyFileSync(join(ROOT, file), join(out, file));
}
