import { loadavg } from 'node:os';
import { BROWSERS } from '../support/builds.ts';
import { waitFor } from '../support/wait-for.ts';
import { pageScript } from './page-script.ts';

const ARTICLES = Number(process.env['ARTICLES'] ?? 10_000);
const ANNOTATIONS = 20;
/** Longest wait for one restore, ms. */
const LATEST = 900_000;

const seconds = (time: number | undefined): string => `${((time ?? Number.NaN) / 1000).toFixed(1)} s`;

/** What is put into the page by restore-in-page.ts. */
interface Restoring {
  readonly restoreTimes: (articles: number, annotations: number) => void;
  readonly restored: readonly number[] | null;
}

/** A backup of 10,000 articles and 200,000 annotations: read and checked, compared, brought in; in both browsers. */
export async function measureRestore(): Promise<string[]> {
  const script = await pageScript('restore-in-page.ts');
  const lines: string[] = [];
  for (const { start, build } of BROWSERS) {
    const driver = await start({ extension: build });
    const page = await driver.open(driver.extensionUrl('library.html'));
    await page.inject(script);
    await page.run(
      (articles, annotations) => (globalThis as unknown as Restoring).restoreTimes(articles, annotations),
      ARTICLES,
      ANNOTATIONS,
    );
    const times = await waitFor(
      'the restore',
      () => page.run(() => (globalThis as unknown as Restoring).restored),
      LATEST,
    );
    await driver.close();
    const [read, compared, brought] = times;
    lines.push(
      `restore of ${ARTICLES.toLocaleString('en')} articles, ${driver.name}: read and checked ${seconds(read)}, ` +
        `compared ${seconds(compared)}, brought in ${seconds(brought)}; at a load of ${loadavg()[0]?.toFixed(1)}`,
    );
  }
  return lines;
}
