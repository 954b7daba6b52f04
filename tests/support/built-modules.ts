import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../..');
const MODEL = 'public/attribution-model.bin';

/** Builds modules for Node one by one, as they lie in lib, since they find the model and the version beside them. */
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
        input: entries.map((entry) => join(ROOT, entry)),
        output: {
          format: 'es',
          preserveModules: true,
          preserveModulesRoot: ROOT,
          entryFileNames: '[name].js',
        },
      },
    },
  });
  mkdirSync(join(out, 'public'), { recursive: true });
  copyFileSync(join(ROOT, MODEL), join(out, MODEL));
}
