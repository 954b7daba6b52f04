import { onTestFinished } from 'vitest';
import { frameOf } from './frame-of.ts';

type Raw = Readonly<Record<string, string>>;

/** The HTML of our own pages, by name without ending. */
export const ownPages = byName(
  import.meta.glob<string>('../fixtures/pages/*.html', { query: '?raw', import: 'default', eager: true }),
);

/** What is to be read from them, block by block; pages without are no articles. */
export const ownTexts = byName(
  import.meta.glob<string>('../fixtures/pages/*.txt', { query: '?raw', import: 'default', eager: true }),
);

/** The HTML of the saved real pages beside the project, by name; none where they are absent. */
export const sharedPages = byName(
  import.meta.glob<string>('../../../shared/pages/*.html', { query: '?raw', import: 'default', eager: true }),
);

/** The saved pages that are no article, for all their paragraphs: a product's. */
export const SHARED_WITHOUT_ARTICLE: ReadonlySet<string> = new Set(['mozilla-1']);

/** A page in a frame of the test's window (`frameOf`); gone when the test ends. */
export async function openPage(html: string): Promise<Document> {
  const frame = await frameOf(html);
  onTestFinished(() => frame.remove());
  if (frame.contentDocument === null) throw new Error('the page did not load');
  return frame.contentDocument;
}

function byName(files: Raw): ReadonlyMap<string, string> {
  return new Map(Object.entries(files).map(([path, text]) => [path.replace(/^.*\/|\.\w+$/g, ''), text]));
}
