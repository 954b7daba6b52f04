import { expect, test } from 'vitest';
import { waitFor } from '../support/wait-for.ts';
import { clickWords } from './acting.ts';
import { ownPage } from './content-world.ts';
import { inEachNewBrowser } from './in-each-browser.ts';
import { annotate, cardOn, marksOn, untilCard, untilSays } from './reading.ts';
import { openRead } from './written-notes.ts';

const CLAIM = 'delays would be costly';

inEachNewBrowser((stage) => {
  test('marks and clicks come back to a page that clears the registry or writes itself anew', async () => {
    const { driver, open } = stage;
    const tab = await open('press-statement.html?rewritten');
    await (await annotate(driver, tab)).close();
    await tab.activate();
    const inPlace = () =>
      tab.run(() => {
        const claims = [...(CSS.highlights.get('otr-claim') ?? [])];
        return claims.filter((range) => range.startContainer.isConnected && !range.collapsed).length;
      });
    const before = await inPlace();
    expect(before).toBeGreaterThan(10);
    const backAgain = async () => {
      await waitFor('the marks', async () => (await inPlace()) === before);
      await clickWords(tab, CLAIM);
      await untilCard(tab, 'Tomas Reuter');
      await tab.press('Escape');
      await waitFor('the card to close', async () => (await cardOn(tab)) === null);
    };
    await tab.run(() => CSS.highlights.clear());
    await backAgain();
    await tab.run(() => {
      const html = document.documentElement.outerHTML;
      document.open();
      document.write(html);
      document.close();
    });
    await backAgain();
    await tab.run(() => {
      const copy = document.documentElement.cloneNode(true);
      document.replaceChild(copy, document.documentElement);
    });
    await backAgain();
    const painted = await tab.run(
      () => getComputedStyle(document.body, '::highlight(otr-claim)').backgroundColor,
    );
    expect(painted).not.toMatch(/^(?:transparent|rgba\(0, 0, 0, 0\))?$/);
  });

  test('a page that names its fields and pictures like members of nodes is read, marked and clicked', async () => {
    const { driver, open, server } = stage;
    const path = 'press-statement.html?clobbered';
    const names =
      'parentNode parentElement tagName nodeType getAttribute textContent querySelector querySelectorAll childNodes firstChild ' +
      'nextSibling children closest matches contains body documentElement createElement createTreeWalker createRange ' +
      'addEventListener activeElement caretPositionFromPoint getSelection cloneNode head title images defaultView';
    const fields = names
      .split(' ')
      .map((name) => `<input type=hidden name=${name}><img name=${name} alt="">`);
    server.edit(path, (html) =>
      html
        .replace('<article>', `<form>${fields.join('')}<article>`)
        .replace('</article>', '</article></form>'),
    );
    const tab = await open(path);
    await (await annotate(driver, tab)).close();
    expect((await marksOn(tab)).claim).toBeGreaterThan(10);
    await tab.activate();
    // The test's own helper asks the document too.
    const at = await tab.run((words) => {
      const [article] = document.getElementsByTagName('article');
      if (article === undefined) return null;
      const walker = Document.prototype.createTreeWalker.call(document, article, 4);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = node.nodeValue?.indexOf(words) ?? -1;
        if (start < 0) continue;
        const range = new Range();
        range.setStart(node, start);
        range.setEnd(node, start + words.length);
        (node as Text).parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = range.getClientRects()[0];
        return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
      }
      return null;
    }, CLAIM);
    if (at === null) throw new Error('no claim');
    await tab.clickAt(at);
    await untilCard(tab, 'Tomas Reuter');
  });

  test('a page that takes in only frames that asked for isolation takes in the card', async () => {
    const { driver, open } = stage;
    const tab = await open('press-statement.html?isolated=yes');
    expect(await tab.run(() => crossOriginIsolated)).toBe(true);
    await (await annotate(driver, tab)).close();
    await tab.activate();
    await clickWords(tab, CLAIM);
    await untilCard(tab, 'Tomas Reuter');
  });

  test('of an article of ten million characters the beginning is read, or it is given up with a sentence, and the next tab is read', async () => {
    const { driver } = stage;
    const page = await ownPage(driver, 'sidepanel.html');
    const { url, world } = await openRead(stage, page, 'press-statement.html?endless');
    interface Answer {
      readonly failure?: { readonly message: string };
      readonly value?: { readonly marks: { readonly spans: { readonly end: number }[] }[] };
    }
    const told = await world.run(async (address) => {
      const paragraphs = Array.from({ length: 12_000 }, (_, n) =>
        Array.from(
          { length: 16 },
          (__, m) => `“We cut ${m} jobs in ${1990 + (n % 30)},” Ana Ríos of Port ${n} said.`,
        ),
      ).map((sentences) => sentences.join(' '));
      let end = -1;
      const blocks = paragraphs.map(({ length }) => {
        const start = end + 1;
        end = start + length;
        return { kind: 'paragraph', start, end };
      });
      const article = { text: paragraphs.join('\n'), blocks, metadata: { url: address } };
      const message = { type: 'analyse', payload: { article, again: true, finds: true } };
      const { chrome } = globalThis as never as {
        readonly chrome: { readonly runtime: { sendMessage(sent: unknown): Promise<Answer> } };
      };
      const { failure, value } = await chrome.runtime.sendMessage(message);
      return { failure: failure?.message, marks: value?.marks.map(({ spans }) => spans.at(-1)?.end ?? 0) };
    }, url);
    // It depends on the machine.
    const { failure = '', marks = failure === '' ? [] : Array<number>(1001).fill(0) } = told;
    expect(failure).toMatch(/^$|^This page was given up after 10 seconds: .* Nothing on it is marked\.$/);
    expect(marks.length).toBeGreaterThan(1000);
    expect(Math.max(...marks)).toBeLessThanOrEqual(400_000);

    // A page that takes too long to be read: by a clock of the content script's that runs fast.
    await world.run(() => {
      const { now } = Date;
      let asked = 0;
      Date.now = () => now() + (asked += 1) * 100;
    });
    const tab = await driver.findTab(url);
    await tab.run(() => document.querySelector('article')?.replaceChildren('Nothing is as it was.'));
    const popup = await driver.pressToolbarButton(tab);
    await untilSays(popup, /given up after 10 seconds: there is too much on it to read/);
    await popup.close();
    expect(await marksOn(tab)).toEqual({ claim: 0, figure: 0, initiative: 0 });
  });

  test('words that once took minutes, or ended a stack, are read with the article around them', async () => {
    const { driver, server } = stage;
    const path = 'press-statement.html?minutes';
    const words = [
      `See http://${'ab.'.repeat(40)}_x for more.`,
      '12%'.repeat(8000),
      `(${'“'.repeat(2000)}`,
    ].map((piece) => `<p>${piece}</p>`);
    const cells = `<table>${`<tr><th>Fares</th><td>5${'(i)'.repeat(40)}x</td></tr>`.repeat(20)}</table>`;
    const deep = `{"@type":"Article","author":${'{"name":'.repeat(20_000)}"x"${'}'.repeat(20_000)}}`;
    server.edit(path, (html) =>
      html
        .replace('</head>', `<script type="application/ld+json">${deep}</script></head>`)
        .replace('</article>', `${words.join('')}${cells}</article>`),
    );
    const { url, world } = await openRead(stage, await ownPage(driver, 'sidepanel.html'), path);
    expect((await marksOn(await driver.findTab(url))).claim).toBeGreaterThan(10);
    // Not by the page: its words would be of no language.
    const answer = await world.run(async (address) => {
      const text = 'Q. A. '.repeat(17_000);
      const blocks = [{ kind: 'paragraph', start: 0, end: text.length }];
      const article = { text, blocks, metadata: { url: address } };
      const message = { type: 'analyse', payload: { article, again: true, finds: true } };
      const { chrome } = globalThis as never as {
        readonly chrome: { readonly runtime: { sendMessage(sent: unknown): Promise<{ ok: boolean }> } };
      };
      return chrome.runtime.sendMessage(message);
    }, url);
    expect(answer.ok).toBe(true);
  });

  stage.once(() => {
    test('of 120,000 inline nodes and a table of 9,900 cells the beginning is read, and the rest told', async () => {
      const { driver, open, server } = stage;
      const path = 'press-statement.html?large';
      // Beyond every limit; many more, which a browser takes half a minute to lay out, are read in Node (unit/cli/given-up.test.ts).
      const nodes = `<p>${'<b>one</b> <i>two</i> '.repeat(20_000)}</p>`;
      const cells = `<table>${`<tr>${'<td>5</td>'.repeat(99)}</tr>`.repeat(100)}</table>`;
      server.edit(path, (html) => html.replace('</article>', `${nodes}${cells}</article>`));
      const tab = await open(path);
      // What is measured is reading, not how long a busy machine lays out so many nodes.
      await tab.run(() => document.body.offsetHeight);
      const popup = await driver.pressToolbarButton(tab);
      const said = await untilSays(popup, /Speakers|given up after 10 seconds/, 120_000);
      await popup.close();
      expect(said).toMatch(/passages? left out/);
      expect((await marksOn(tab)).claim).toBeGreaterThan(10);
      // The next is served.
      await (await annotate(driver, await open('reading-app.html'))).close();
    });
  });
});
