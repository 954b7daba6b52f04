import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { posix } from 'node:path';
import type { Plugin } from 'vite';

const PREFIX = 'hypothesis-source:';

/**
 * Modules of Hypothesis' client as its published source maps hold them ("hypothesis-source:annotator/anchoring/match-quote.ts"), with
 * what they import from one another, so that tests run the code that its users run: the package has no other way in.
 */
export function hypothesisSource(): Plugin {
  return {
    name: 'hypothesis-source',
    enforce: 'pre',
    resolveId(id, importer) {
      if (id.startsWith(PREFIX)) return `\0${id}`;
      if (!importer?.startsWith(`\0${PREFIX}`)) return null;
      // It tells the makers of faults, which a test does not.
      if (id.endsWith('/util/sentry')) return `\0${PREFIX}sentry`;
      if (!id.startsWith('.')) return null;
      const path = posix.join(posix.dirname(importer.slice(PREFIX.length + 1)), id);
      return `\0${PREFIX}${path.endsWith('.ts') ? path : `${path}.ts`}`;
    },
    load(id) {
      if (id === `\0${PREFIX}sentry`) return 'export const captureException = () => {};';
      return id.startsWith(`\0${PREFIX}`) ? sourceOf(id.slice(PREFIX.length + 1)) : null;
    },
    async transform(code, id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      const { transformWithOxc } = await import('vite');
      return transformWithOxc(code, id.slice(1), { lang: 'ts' });
    },
  };
}

const BUNDLES = ['annotator', 'sidebar'];

function sourceOf(path: string): string {
  const require = createRequire(import.meta.url);
  for (const bundle of BUNDLES) {
    const file = require.resolve(`hypothesis/build/scripts/${bundle}.bundle.js.map`);
    const map = JSON.parse(readFileSync(file, 'utf8')) as {
      readonly sources: readonly string[];
      readonly sourcesContent: readonly string[];
    };
    const source = map.sourcesContent[map.sources.indexOf(`app:///src/${path}`)];
    if (source !== undefined) return source;
  }
  throw new Error(`Hypothesis' client has no ${path}`);
}
