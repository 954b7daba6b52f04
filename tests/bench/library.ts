import { CHROMIUM_BUILD } from '../support/builds.ts';
import { startChromium } from '../support/chromium.ts';
import type { Tab } from '../support/driver.ts';
import { pageScript } from './page-script.ts';
import { median, ms } from './statistics.ts';

const ARTICLES = 10_000;
const ANNOTATIONS = 20;
const FILLED_AT_ONCE = 500;
/** What the script for the page puts there. */
declare function fill(from: number, articles: number, annotations: number): Promise<void>;
const OPENINGS = 7;
const WARM_UP = 2;
/** The page is to show its first rows in so many milliseconds. */
const WANTED = 1000;
/** A word that few statements have, and one that very many do. */
const QUERIES = ['brenane', 'harbour'];

/** When the page's largest piece of text was painted, in ms from the start of its loading. */
function shownAt(page: Tab): Promise<number> {
  return page.run(
    () =>
      new Promise<number>((resolve) => {
        let last = 0;
        new PerformanceObserver((list) => {
          for (const { startTime } of list.getEntries()) last = Math.max(last, startTime);
        }).observe({ type: 'largest-contentful-paint', buffered: true });
        const look = (): void => {
          if (document.querySelector('main [aria-setsize], main li, main tr') && last > 0)
            setTimeout(() => resolve(last), 300);
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}

/** From a query that is typed to the count of what was found, ms. */
function searchTime(page: Tab, query: string): Promise<number> {
  return page.run(async (words) => {
    const input = document.querySelector<HTMLInputElement>('input[type=search], header input');
    if (!input) throw new Error('no search field');
    const head = () => document.querySelector('main h2')?.parentElement?.textContent ?? '';
    const before = head();
    const start = performance.now();
    input.value = words;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    while (head() === before && performance.now() - start < 10_000) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return performance.now() - start;
  }, query);
}

/** A library of 10,000 articles and 200,000 annotations: how soon its page shows rows, and how soon a search answers. */
export async function measureLibrary(): Promise<string[]> {
  const driver = await startChromium({ extension: CHROMIUM_BUILD });
  try {
    const url = driver.extensionUrl('library.html');
    const filling = await driver.open(url);
    await filling.inject(await pageScript('fill-in-page.ts'));
    const start = performance.now();
    // In parts, since a call into the browser may not take minutes.
    for (let from = 0; from < ARTICLES; from += FILLED_AT_ONCE) {
      await filling.run(
        (first, articles, annotations) =>
          (globalThis as unknown as { fillOurs: typeof fill }).fillOurs(first, articles, annotations),
        from,
        FILLED_AT_ONCE,
        ANNOTATIONS,
      );
    }
    const filled = performance.now() - start;
    await filling.close();
    const shown: number[] = [];
    for (let n = 0; n < WARM_UP + OPENINGS; n += 1) {
      const page = await driver.open(url);
      shown.push(await shownAt(page));
      await page.close();
    }
    const page = await driver.open(url);
    await shownAt(page);
    const searches: string[] = [];
    for (const query of QUERIES) {
      searches.push(`“${query}” ${ms(await searchTime(page, query))}`);
      await page.goto('about:blank');
      await page.goto(url);
      await shownAt(page);
    }
    const opens = median(shown.slice(WARM_UP));
    return [
      `library of ${ARTICLES.toLocaleString('en')} articles and ${(ARTICLES * ANNOTATIONS).toLocaleString('en')} annotations (filled in ${(filled / 1000).toFixed(0)} s):`,
      `  opens in ${ms(opens)} (${opens < WANTED ? 'within' : 'OVER'} ${WANTED} ms; first ${ms(shown[0] ?? Number.NaN)}), searches: ${searches.join(', ')}`,
    ];
  } finally {
    await driver.close();
  }
}
