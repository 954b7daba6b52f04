import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from './source-files.ts';

/** What a file of each layer must not import. */
const FORBIDDEN: Readonly<Record<string, readonly string[]>> = {
  'lib/core/attribution': [
    '@/lib/page/article.ts',
    '../../page/article.ts',
    '@/lib/storage/records.ts',
    '@/lib/messaging/channel.ts',
    '../../messaging/channel.ts',
    '@/lib/permissions/grants.ts',
    '@/components/brand.tsx',
    '@/entrypoints/content/host.ts',
    '@/lib/cli/annotate.ts',
    'webextension-polyfill',
    'wxt/utils/storage',
    '#imports',
    'preact',
    'preact/hooks',
  ],
  'lib/page': [
    '@/lib/permissions/grants.ts',
    '@/lib/storage/records.ts',
    '@/lib/messaging/channel.ts',
    '../messaging/channel.ts',
    '@/components/brand.tsx',
    '@/entrypoints/content/host.ts',
    '@/lib/cli/annotate.ts',
    'webextension-polyfill',
  ],
  'lib/pdf': [
    '@/lib/page/article.ts',
    '../page/language.ts',
    '@/lib/messaging/channel.ts',
    '@/components/brand.tsx',
  ],
  'lib/storage': ['@/lib/page/article.ts', '../messaging/channel.ts', '@/components/brand.tsx'],
  'lib/messaging': ['@/lib/page/article.ts', '../storage/records.ts', '@/components/brand.tsx'],
  components: [
    '@/lib/permissions/grants.ts',
    '@/lib/pdf/pdf-article.ts',
    '@/lib/page/article.ts',
    '@/lib/storage/records.ts',
    '../lib/page/article.ts',
    '@/entrypoints/content/host.ts',
    'webextension-polyfill',
  ],
  'lib/cli': ['@/lib/storage/records.ts', '../messaging/channel.ts', '../../components/brand.tsx'],
  'lib/training': ['@/lib/storage/records.ts', '../messaging/channel.ts', '@/entrypoints/content/host.ts'],
  'entrypoints/content': ['@/lib/storage/records.ts', '@/lib/core/analyse.ts', 'wink-nlp'],
  'entrypoints/pdf': ['@/lib/storage/records.ts', '@/lib/core/analyse.ts', 'wink-nlp'],
};

/** What it may. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'lib/core/attribution': ['../model.ts', '../text/phrases.ts', 'wink-nlp'],
  'lib/page': ['@/lib/core/model.ts', '@mozilla/readability', './text-map.ts'],
  'lib/pdf': ['@/lib/core/model.ts', '../core/periods/published.ts', 'pdfjs-dist'],
  'lib/storage': ['@/lib/core/model.ts'],
  'lib/messaging': ['@/lib/core/model.ts', 'webextension-polyfill'],
  components: ['@/lib/core/model.ts', '@/lib/messaging/messages.ts', 'preact/hooks'],
  'lib/cli': ['../core/analyse.ts', '../page/article.ts', '../pdf/pdf-article.ts'],
  'lib/training': ['../core/model.ts'],
  'entrypoints/content': ['@/lib/page/article.ts', '@/components/finding-card.tsx'],
  'entrypoints/background': ['@/lib/core/analyse.ts', '@/lib/storage/records.ts'],
};

const project = mkdtempSync(join(tmpdir(), 'on-the-record-layers-'));
/** Messages of the rule, by file. */
const complaints = new Map<string, string>();

const entries = (imports: Readonly<Record<string, readonly string[]>>, kind: string) =>
  Object.entries(imports).flatMap(([layer, paths]) =>
    paths.map((imported, index) => ({ layer, imported, file: `${layer}/${kind}-${index}.ts` })),
  );

beforeAll(() => {
  copyFileSync(join(ROOT, '.oxlintrc.json'), join(project, '.oxlintrc.json'));
  for (const { file, imported } of [...entries(FORBIDDEN, 'forbidden'), ...entries(ALLOWED, 'allowed')]) {
    mkdirSync(join(project, dirname(file)), { recursive: true });
    writeFileSync(
      join(project, file),
      `import { thing } from '${imported}';\n\nexport const other = thing;\n`,
    );
  }
  const { stdout } = spawnSync(join(ROOT, 'node_modules/.bin/oxlint'), ['--format', 'json'], {
    cwd: project,
    encoding: 'utf8',
  });
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { code: string; message: string; help?: string; filename: string }[];
  };
  for (const { code, message, help, filename } of diagnostics) {
    if (code.includes('no-restricted-imports')) complaints.set(filename, `${message} ${help}`);
  }
});

afterAll(() => rmSync(project, { recursive: true }));

describe('the lint run', () => {
  test.each(entries(FORBIDDEN, 'forbidden'))('refuses $imported in $layer', ({ file }) => {
    expect(complaints.get(file)).toContain('docs/architecture.md');
  });

  test.each(entries(ALLOWED, 'allowed'))('allows $imported in $layer', ({ file }) => {
    expect(complaints.get(file)).toBeUndefined();
  });
});

describe('the types of lib/core', () => {
  test.each(['document.title', 'window.name', 'chrome.runtime', 'browser.runtime', 'process.argv'])(
    'know no %s',
    (expression) => {
      const file = join(project, 'lib/core/outside.ts');
      writeFileSync(file, `export const outside: unknown = ${expression};\n`);
      writeFileSync(
        join(project, 'tsconfig.json'),
        JSON.stringify({ extends: join(ROOT, 'lib/core/tsconfig.json'), include: [file] }),
      );
      const { status, stdout } = spawnSync(
        join(ROOT, 'node_modules/.bin/tsc'),
        ['-p', project, '--pretty', 'false'],
        {
          encoding: 'utf8',
        },
      );
      expect(stdout).toMatch(/error TS\d+: Cannot find name/);
      expect(status).not.toBe(0);
    },
  );
});
