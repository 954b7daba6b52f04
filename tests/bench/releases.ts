import { CHROMIUM_BUILD } from '../support/builds.ts';
import { startChromium } from '../support/chromium.ts';
import { pageScript } from './page-script.ts';
import { median, ms } from './statistics.ts';

const ARTICLES = 5_000;
const ANNOTATIONS = 20;
const FILLED_AT_ONCE = 500;
const ROUNDS = 7;
/** A new article is to be indexed, and its likely sources to be found, in so many milliseconds. */
const WANTED = { indexed: 50, offered: 100 };

/** Whether all is done is looked at so often, ms. */
const LOOKED_EVERY = 500;

/** What the script for the page puts there (fill-in-page.ts). */
interface InPage {
  fillOurs(from: number, articles: number, annotations: number): Promise<void>;
  followFigures(): Promise<number>;
  startFollowing(): void;
  readonly following: { readonly waiting: number; readonly time: number };
  offerFor(n: number, annotations: number): Promise<{ found: number; likely: number }>;
}

/** In a library of 5,000 articles: how long a new one takes to be put on record, and to be told its likely sources. */
export async function measureReleases(): Promise<string[]> {
  const driver = await startChromium({ extension: CHROMIUM_BUILD });
  try {
    const page = await driver.open(driver.extensionUrl('library.html'));
    await page.inject(await pageScript('fill-in-page.ts'));
    const fill = (from: number, articles: number) =>
      page.run(
        async (first, count, annotations) => {
          const start = performance.now();
          await (globalThis as unknown as InPage).fillOurs(first, count, annotations);
          return performance.now() - start;
        },
        from,
        articles,
        ANNOTATIONS,
      );
    for (let from = 0; from < ARTICLES; from += FILLED_AT_ONCE) await fill(from, FILLED_AT_ONCE);
    const offer = (n: number) =>
      page.run(
        (at, annotations) => (globalThis as unknown as InPage).offerFor(at, annotations),
        n,
        ANNOTATIONS,
      );
    const follow = () => page.run(() => (globalThis as unknown as InPage).followFigures());
    // A browser gives a single answer up after minutes, and a user writes meanwhile.
    await page.run(() => (globalThis as unknown as InPage).startFollowing());
    const meanwhile: number[] = [];
    const following = () => page.run(() => (globalThis as unknown as InPage).following);
    for (let n = 0; (await following()).time === 0; n += 1) {
      if (n < ROUNDS) meanwhile.push(await fill(ARTICLES + ROUNDS + n, 1));
      await new Promise((resolve) => setTimeout(resolve, LOOKED_EVERY));
    }
    const { time: all } = await following();
    const first = await offer(0);
    const [indexed, offered, found]: [number[], number[], number[]] = [[], [], []];
    const followed: number[] = [];
    for (let n = 0; n < ROUNDS; n += 1) {
      indexed.push(await fill(ARTICLES + n, 1));
      followed.push(await follow());
      const one = await offer(ARTICLES + n);
      offered.push(one.found);
      found.push(one.likely);
    }
    const told = (time: number, wanted: number) =>
      `${ms(time)} (${time <= wanted ? 'within' : 'OVER'} ${wanted} ms)`;
    return [
      `library of ${ARTICLES.toLocaleString('en')} articles: a new one is indexed in ${told(median(indexed), WANTED.indexed)},`,
      `  its likely sources are found in ${told(median(offered), WANTED.offered)}, ${median(found)} of them; ${ms(first.found)} the first time;`,
      `  its figures are looked for in others in ${told(median(followed), WANTED.offered)}; of all articles in ${ms(all)},`,
      `  in parts: a new one is indexed meanwhile in ${ms(median(meanwhile))}`,
    ];
  } finally {
    await driver.close();
  }
}
