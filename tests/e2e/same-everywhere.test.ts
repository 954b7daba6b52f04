import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import type { ArticleText } from '@/lib/core/model.ts';
import { PARTIAL_PAGES } from '../support/partial-pages.ts';
import type { ReadSaved } from '../support/read-in-page.ts';
import { readingOf } from '../support/readings.ts';
import { savedPages } from '../support/saved-pages.ts';
import { inEachBrowser } from './in-each-browser.ts';

const ROOT = join(import.meta.dirname, '../..');
const URL = 'https://news.example/2025/story';

/** The reading code as one script. */
async function readingScript(): Promise<string> {
  const built = (await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    build: {
      write: false,
      minify: false,
      lib: { entry: 'tests/support/read-in-page.ts', formats: ['iife'], name: 'reading' },
    },
  })) as Rolldown.RolldownOutput[];
  return built[0]?.output[0].code ?? '';
}

/** What two readings differ in: the parts, and its paragraphs and passages. */
function differences(one: ArticleText | null, other: ArticleText | null): readonly string[] {
  if (one === null || other === null) return one === other ? [] : ['whether there is an article'];
  const paragraphs = ({ text, captions = [], leftOut = [] }: ArticleText) => [
    ...text.split('\n\n'),
    ...[...captions, ...leftOut].map((passage) => JSON.stringify(passage)),
  ];
  const missing = (from: ArticleText, to: ArticleText, sign: string) =>
    paragraphs(from)
      .filter((text) => !paragraphs(to).includes(text))
      .map((text) => `${sign}${text.slice(0, 120)}`);
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])] as Array<keyof ArticleText>;
  return [
    ...keys.filter((key) => JSON.stringify(one[key]) !== JSON.stringify(other[key])),
    ...missing(one, other, '-'),
    ...missing(other, one, '+'),
  ];
}

const pages = savedPages();
/**
 * Of these Chromium reads one in so many, and with EVERYWHERE=1 all as Firefox does: the batch command's parser and styles are made after
 * Chromium's, which any page and any edit is tried against (tests/page/page-in-node.test.ts).
 */
const SHARE = process.env['EVERYWHERE'] === undefined ? 3 : 1;
const script = memoised(readingScript);

function memoised<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined;
  return () => (done ??= { value: work() }).value;
}

inEachBrowser((stage) => {
  test('what is a part of an article, or several, is told as in the batch command', async () => {
    const tab = await stage.open('press-statement.html');
    await tab.inject(await script());
    for (const [kind, html] of Object.entries(PARTIAL_PAGES)) {
      const read = await tab.run(
        (page, url) => (globalThis as unknown as { readSaved: ReadSaved }).readSaved(page, url),
        html,
        URL,
      );
      expect(read?.articles === undefined ? read?.partial?.kind : 'several', kind).toBe(kind);
      expect(differences(readingOf(html, URL), read), kind).toEqual([]);
    }
  });

  test.skipIf(pages.length === 0)(
    'a saved page reads as it does in the batch command',
    async () => {
      const tab = await stage.open('press-statement.html');
      await tab.inject(await script());
      const found: Record<string, readonly string[]> = {};
      // From both ends, so that what one browser's run has read in Node the other's need not.
      const inTurn =
        stage.driver.name === 'firefox' ? pages.toReversed() : pages.filter((_, at) => at % SHARE === 0);
      for (const { name, html } of inTurn) {
        const read = await tab.run(
          (page, url) => (globalThis as unknown as { readSaved: ReadSaved }).readSaved(page, url),
          html,
          URL,
        );
        const differs = differences(readingOf(html, URL), read);
        if (differs.length > 0) found[name] = differs;
      }
      expect(found).toEqual({});
    },
    300_000,
  );
});
