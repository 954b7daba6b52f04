import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Surface } from '../support/driver.ts';

const SOURCE = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');

/** Milliseconds that Readability alone takes to parse a page, run after run, in the page itself. */
export async function readabilityTimes(page: Surface, runs: number): Promise<number[]> {
  await page.inject(`${await readFile(SOURCE, 'utf8')}; globalThis.Readability = Readability;`);
  return page.run((rounds) => {
    const { Readability } = globalThis as unknown as {
      Readability: new (document: Node) => { parse(): unknown };
    };
    return Array.from({ length: rounds }, () => {
      const clone = document.cloneNode(true);
      const start = performance.now();
      new Readability(clone).parse();
      return performance.now() - start;
    });
  }, runs);
}
