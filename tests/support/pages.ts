import { onTestFinished } from 'vitest';

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

/**
 * A page in a frame of the test's window, laid out, its scripts not run and nothing fetched; gone when the test ends.
 * Scripting itself stays on, so that `noscript` is parsed as in the browser.
 */
export async function openPage(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.width = '1000';
  frame.height = '800';
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`;
  frame.srcdoc = html.replace(/^(?:\s*<!doctype[^>]*>)?/i, (doctype) => `${doctype}${policy}`);
  onTestFinished(() => frame.remove());
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  if (frame.contentDocument === null) throw new Error('the page did not load');
  return frame.contentDocument;
}

function byName(files: Raw): ReadonlyMap<string, string> {
  return new Map(Object.entries(files).map(([path, text]) => [path.replace(/^.*\/|\.\w+$/g, ''), text]));
}
