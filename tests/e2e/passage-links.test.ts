import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { analyse } from '@/lib/core/analyse.ts';
import { passageLink } from '@/lib/core/export/passage-link.ts';
import type { Analysis, ArticleText, Span } from '@/lib/core/model.ts';
import { loadModel } from '@/lib/cli/load-model.ts';
import { pageScript } from '../bench/page-script.ts';
import type { Box, Tab } from '../support/driver.ts';
import type { Drawn, PassagesHere } from '../support/passages-here.ts';
import { savedPages } from '../support/saved-pages.ts';
import { inEachBrowser } from './in-each-browser.ts';

/** Passages of each of our pages, and of each of the saved ones of others, that are followed; all of them with LINKS=all. */
const EVERY = process.env['LINKS'] === 'all';
const [OF_OURS, OF_OTHERS, OTHERS] = EVERY ? [60, 12, 28] : [5, 1, 2];
const OURS = ['press-statement', 'hearsay', 'structure'];
const WIDTH = 1000;
const HEIGHT = 900;

/** What a browser marks by a text directive is told by its colour alone: no script sees it. */
const STYLE = '<style>::target-text { background: #f0f !important; color: #f0f !important }</style>';
/** CSS px by which a mark may be larger than the words. */
const SLACK = 6;

const fixture = (name: string) =>
  readFileSync(join(import.meta.dirname, `../fixtures/pages/${name}.html`), 'utf8');

const PAGES = [
  ...OURS.map((name) => ({ name, html: fixture(name), most: OF_OURS })),
  ...savedPages()
    .toSorted((a, b) => Number(a.name > b.name) - Number(a.name < b.name))
    .slice(0, OTHERS)
    .map(({ name, html }) => ({ name, html, most: OF_OTHERS })),
];

/** Serves the pages by their number, without scripts, in whose place nothing moves. */
async function serve() {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const page = PAGES[Number(pathname.slice(1))];
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'");
    response.end(page ? `${page.html}${STYLE}` : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (at: number, visit: number) => `http://127.0.0.1:${port}/${at}?visit=${visit}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The passages of findings, evenly over the article: of a claim its pieces together. */
function passagesOf({ attributions, figures }: Analysis, most: number): Span[][] {
  const all = [...attributions.map(({ content }) => [...content]), ...figures.map((figure) => [figure])];
  const step = Math.max(1, all.length / most);
  return all.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step)).slice(0, most);
}

const inside = (x: number, y: number, { left, top, right, bottom }: Box): boolean =>
  x >= left - SLACK && x <= right + SLACK && y >= top - SLACK && y <= bottom + SLACK;

/** How much of a passage's lines that are in view is marked, and whether anything else is. */
function seen(
  png: Uint8Array,
  drawn: readonly Drawn[],
): { readonly lines: number; readonly marked: number; readonly strays: number } {
  const { width, height, data } = PNG.sync.read(Buffer.from(png));
  const isMarked = (x: number, y: number): boolean => {
    const at = (y * width + x) * 4;
    return data[at] === 255 && data[at + 1] === 0 && data[at + 2] === 255;
  };
  const inView = drawn
    .flatMap(({ lines }) => lines)
    .filter(
      ({ left, top, right, bottom }) =>
        right - left > 3 && bottom - top > 3 && top >= 0 && bottom <= height && left >= 0 && right <= width,
    );
  const middles = inView.map(
    ({ left, top, right, bottom }) =>
      [Math.round((left + right) / 2), Math.round((top + bottom) / 2)] as const,
  );
  const allowed = drawn.flatMap(({ lines, around }) => [...lines, ...around]);
  let strays = 0;
  for (let y = 0; y < height; y += 2)
    for (let x = 0; x < width; x += 2)
      if (isMarked(x, y) && !allowed.some((box) => inside(x, y, box))) strays += 1;
  return { lines: inView.length, marked: middles.filter(([x, y]) => isMarked(x, y)).length, strays };
}

/** What was found out about a link: where its passage is marked, elsewhere, or nowhere. */
type Verdict = 'right' | 'wrong place' | 'not marked';

interface Follower {
  readonly tab: Tab;
  readonly script: string;
}

/** How often a page may move while a picture of it is taken: on a busy machine it goes to its passage late. */
const TRIES = 10;

/** A picture of a page, and where the passages are drawn in it: the same before it is taken and after. */
async function shown(tab: Tab, passages: readonly Span[]) {
  const draw = () => tab.run((spans) => (globalThis as unknown as PassagesHere).drawn(spans), passages);
  let drawn = await draw();
  for (let tries = 0; tries < TRIES; tries += 1) {
    const png = await tab.screenshot();
    const after = await draw();
    if (JSON.stringify(after) === JSON.stringify(drawn)) return { png, drawn };
    drawn = after;
  }
  throw new Error('the page does not stand still');
}

/** Follows a link as its reader does, in a page that was not open before. */
async function follow({ tab, script }: Follower, link: string, passages: readonly Span[]): Promise<Verdict> {
  await tab.goto('about:blank');
  await tab.goto(link);
  await tab.inject(script);
  await tab.run(() => void (globalThis as unknown as PassagesHere).readHere());
  let lines = 0;
  let marked = 0;
  for (const [at, passage] of passages.entries()) {
    // To the first it has gone by itself.
    if (at > 0) await tab.run((span) => (globalThis as unknown as PassagesHere).scrollTo(span), passage);
    const { png, drawn } = await shown(tab, passages);
    const told = seen(png, drawn);
    if (told.strays > 0) return 'wrong place';
    lines += told.lines;
    marked += told.marked;
  }
  return lines > 0 && marked === lines ? 'right' : 'not marked';
}

/** What is found out of a link to other words, and of one to words that are nowhere. */
async function wrongLinks(
  follower: Follower,
  visit: number,
  url: (visit: number) => string,
): Promise<Verdict[]> {
  const { tab, script } = follower;
  await tab.goto(url(visit));
  await tab.inject(script);
  const text = (await tab.run(() => (globalThis as unknown as PassagesHere).readHere()))?.text ?? '';
  const start = text.indexOf('Last night it burned none');
  const passages = [{ start, end: start + 25 }];
  const verdicts: Verdict[] = [];
  for (const words of ['Ships%20do%20not%20stop%20at%20borders', 'nothing%20of%20the%20page'])
    verdicts.push(await follow(follower, `${url(visit + verdicts.length + 1)}#:~:text=${words}`, passages));
  return verdicts;
}

inEachBrowser((stage) => {
  let server: Awaited<ReturnType<typeof serve>>;
  let follower: Follower;
  beforeAll(async () => {
    server = await serve();
    const tab = await stage.driver.open('about:blank');
    await tab.resize(WIDTH, HEIGHT);
    follower = { tab, script: await pageScript('../support/passages-here.ts') };
  });
  afterAll(() => server?.close());

  test(
    'links lead to their passages and mark them, with the browser’s own means',
    { timeout: 3_600_000 },
    async () => {
      const model = loadModel();
      const verdicts: Record<Verdict, string[]> = { right: [], 'wrong place': [], 'not marked': [] };
      let visit = 0;
      for (const [at, { name, most }] of PAGES.entries()) {
        const { tab, script } = follower;
        await tab.goto(server.url(at, (visit += 1)));
        await tab.inject(script);
        const article: ArticleText | null = await tab.run(() =>
          (globalThis as unknown as PassagesHere).readHere(),
        );
        if (article === null) continue;
        const analysis = analyse(article, model);
        for (const passages of passagesOf(analysis, most)) {
          const [, hash] = passageLink(analysis, passages).split('#');
          if (hash === undefined) continue;
          const link = `${server.url(at, (visit += 1))}#${hash}`;
          const verdict = await follow(follower, link, passages);
          verdicts[verdict].push(
            `${name}: ${hash} (${passages
              .map(({ start: from, end }) => article.text.slice(from, end))
              .join(' … ')
              .slice(0, 80)})`,
          );
        }
      }
      const followed = Object.values(verdicts).flat().length;
      console.log(
        `${stage.driver.name}: ${followed} links followed, ${verdicts.right.length} right, ${verdicts['not marked'].length} not marked, ${verdicts['wrong place'].length} in a wrong place`,
      );
      for (const words of [...verdicts['wrong place'], ...verdicts['not marked']]) console.log(words);
      expect(verdicts['wrong place']).toEqual([]);
      expect(await wrongLinks(follower, visit + 1, (other) => server.url(0, other))).toEqual([
        'wrong place',
        'not marked',
      ]);
      expect(verdicts.right.length / followed).toBeGreaterThan(0.95);
      expect(followed).toBeGreaterThan(EVERY ? 300 : 15);
    },
  );
});
