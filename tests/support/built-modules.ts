import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../..');
const MODEL = 'public/attribution-model.bin';

/**
 * Builds modules for Node, as they lie in lib: they find the model and the version from there. What several of them import is beside the
 * command: Node starts in 0.7 s of processor time, and in 1.1 where each of 560 modules is a file of its own.
 */
export async function buildModules(out: string, entries: readonly string[]): Promise<void> {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    resolve: { alias: { '@': ROOT } },
    build: {
      ssr: true,
      target: 'node20',
      outDir: out,
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(entries.map((entry) => [entry.replace(/\.ts$/, ''), join(ROOT, entry)])),
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: 'lib/cli/[name].js',
        },
      },
    },
  });
  mkdirSync(join(out, 'public'), { recursive: true });
  copyFileSync(join(ROOT, MODEL), join(out, MODEL));
}
