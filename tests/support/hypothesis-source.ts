import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

/**
 * Modules of Hypothesis' client as its published source maps hold them ("hypothesis-source:annotator/anchoring/match-quote.ts"),
 * so that tests run the code that its users run: the package has no other way in.
 */
export function hypothesisSource(): Plugin {
  const prefix = 'hypothesis-source:';
  return {
    name: 'hypothesis-source',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    load: (id) => (id.startsWith(`\0${prefix}`) ? sourceOf(id.slice(prefix.length + 1)) : null),
    async transform(code, id) {
      if (!id.startsWith(`\0${prefix}`)) return null;
      const { transformWithOxc } = await import('vite');
      return transformWithOxc(code, id.slice(1), { lang: 'ts' });
    },
  };
}

function sourceOf(path: string): string {
  const require = createRequire(import.meta.url);
  const bundle = path.split('/')[0];
  const file = require.resolve(`hypothesis/build/scripts/${bundle}.bundle.js.map`);
  const map = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly sources: readonly string[];
    readonly sourcesContent: readonly string[];
  };
  const source = map.sourcesContent[map.sources.indexOf(`app:///src/${path}`)];
  if (source === undefined) throw new Error(`Hypothesis' client has no ${path}`);
  return source;
}
