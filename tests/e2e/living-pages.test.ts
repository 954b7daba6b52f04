import { expect, test } from 'vitest';
import type { RecordedArticle } from '@/lib/core/record/record.ts';
import type { Surface } from '../support/driver.ts';
import { waitFor } from '../support/wait-for.ts';
import { clickOn, clickWords, textsOf } from './acting.ts';
import { inEachBrowser } from './in-each-browser.ts';
import { libraryData } from './library-data.ts';
import { annotate, untilCard, untilClosed, untilFocus, untilMarked, untilSays } from './reading.ts';
import { shared } from './shared.ts';

/** The marked passages that stand in the page as it is now. */
function passages(page: Surface): Promise<string[]> {
  return page.run(() =>
    [...CSS.highlights]
      .filter(([name]) => /^otr-(?:claim|figure|initiative)\b/.test(name))
      .flatMap(([, highlight]) => [...highlight])
      .filter((range) => range.startContainer.isConnected && !range.collapsed)
      .map(String)
      .toSorted(),
  );
}

function untilLoaded(page: Surface): Promise<unknown> {
  return waitFor('the page', () => page.run(() => document.readyState === 'complete'));
}

inEachBrowser((stage) => {
  /** A reading app that was marked, for who leaves its first story with its marks. */
  const app = shared(
    async () => {
      const { driver, server } = stage;
      const tab = await driver.open(server.url('reading-app.html'));
      await (await annotate(driver, tab)).close();
      return tab;
    },
    (tab) => tab.close(),
  );
  const story = async () => {
    const tab = await app();
    await tab.activate();
    return tab;
  };

  test('finds its marks again in a paragraph that the page renders anew', async () => {
    const tab = await story();
    const before = await passages(tab);
    expect(before.join(' ')).toContain('We will not send a crew');
    await clickOn(tab, '#rerender');
    await waitFor('the same marks', async () => (await passages(tab)).join('|') === before.join('|'));
    await clickWords(tab, 'We will not send a crew');
    await untilCard(tab, 'Henrik Vance');
    await tab.press('Escape');
    await untilClosed(tab);
  });

  test('a page that its user comes back to was kept by the browser, with its marks and clicks', async () => {
    const { driver, open, server, shoot } = stage;
    const tab = await open('reading-app.html');
    await (await annotate(driver, tab)).close();
    await clickWords(tab, 'We will not send a crew');
    await untilCard(tab, 'Henrik Vance');
    const before = await passages(tab);
    await tab.run(() => void Object.assign(globalThis, { isKept: true }));
    await tab.run((address) => void (location.href = address), server.url('growing.html'));
    await waitFor('the other page', async () => (await tab.url()).includes('growing'));
    await untilLoaded(tab);
    await tab.run(() => history.back());
    await waitFor('the first page', async () => (await tab.url()).includes('reading-app'));
    await untilLoaded(tab);
    const isKept = await tab.run(() => 'isKept' in globalThis);
    expect(isKept).toBe(true);
    await waitFor('the same marks', async () => (await passages(tab)).join('|') === before.join('|'));
    const popup = await driver.pressToolbarButton(tab);
    await untilSays(popup, 'Henrik Vance');
    await popup.close();
    await clickWords(tab, 'We will not send a crew');
    await untilCard(tab, 'Henrik Vance');
    await shoot(tab, 'came-back');
  });

  test('a note that was begun is still there where the page was not left after all', async () => {
    const { server } = stage;
    const tab = await story();
    await clickWords(tab, 'We will not send a crew');
    await untilCard(tab, 'Henrik Vance');
    await tab.press('n');
    await untilFocus(tab, 'textarea');
    await tab.type('Ask him');
    // The page hears of it a moment later.
    await tab.run(() => new Promise<void>((done) => setTimeout(done, 300)));
    // As a link to a file that is saved, or a user who stays when the page asks.
    await tab.run((address) => {
      location.href = address;
      stop();
    }, server.url('growing.html'));
    await clickWords(tab, 'We will not send a crew');
    await untilCard(tab, 'Not kept yet: “Ask him”');
    await tab.press('Escape');
  });

  test('marks the next story of a page that navigates in place', async () => {
    const { shoot } = stage;
    // The last that is done with it: its page shows another story then.
    const tab = await story();
    await clickOn(tab, 'nav a', 'Wool');
    await waitFor('the marks of the story', async () =>
      (await passages(tab)).some((passage) => passage.includes('My grandmother would not believe')),
    );
    expect((await passages(tab)).join(' ')).not.toContain('We will not send a crew');
    await shoot(tab, 'navigated');
  });

  test('offers the text that comes in later, and reads it when asked', async () => {
    const { driver, open, shoot } = stage;
    const tab = await open('growing.html');
    const popup = await annotate(driver, tab);
    await untilSays(popup, 'Ferrant');
    await tab.run(() => document.querySelector<HTMLElement>('#more')?.click());
    await untilSays(popup, 'The page has grown by 2 paragraphs since it was read at');
    expect((await passages(tab)).join(' ')).not.toContain('carry half of it');
    await shoot(popup, 'grown');
    await clickOn(popup, 'button', 'Read again');
    await untilSays(popup, 'Oosting');
    expect(await popup.run(() => document.body.textContent)).not.toContain('has grown');
    expect((await passages(tab)).join(' ')).toContain('carry half of it');
    await popup.close();
  });

  stage.once(() => {
    test('of a page with several articles each is read by its headline, and goes on record by itself', async () => {
      const { driver, open, server, shoot } = stage;
      const tab = await open('next-story.html');
      const popup = await annotate(driver, tab);
      await untilSays(
        popup,
        'This page shows 2 articles. Only “Mill at Orrin Falls to close” is in these lists.',
      );
      await clickOn(popup, 'footer button', 'Put this article on record');
      await untilSays(popup, 'Page put on record: ');
      await clickOn(popup, 'button', 'Read “Ferry fares to rise again”');
      await untilSays(popup, /Only “Ferry fares to rise again” is in these lists\.[^]*Odile Ferrant/);
      // What was done with the first is not to be undone here.
      expect(await popup.run(() => document.body.innerText)).not.toContain('Undo');
      await waitFor('the marks of the other', async () =>
        (await passages(tab)).join().includes('Nobody asked'),
      );
      expect((await passages(tab)).join()).not.toContain('run out of wood');
      await shoot(popup, 'several-articles');
      await clickOn(popup, 'footer button', 'Put this article on record');
      await untilSays(popup, 'Page put on record: ');
      const kept = (await libraryData(popup))['articles'] as readonly RecordedArticle[];
      const own = server.url('next-story.html');
      expect(kept.map(({ url, title, byline, published }) => [url, title, byline, published])).toEqual(
        expect.arrayContaining([
          [own, 'Mill at Orrin Falls to close', 'Ada Quist', '2026-03-04T09:00:00Z'],
          [
            `${own}#:~:article&text=Ferry%20fares%20to%20rise%20again`,
            'Ferry fares to rise again',
            'Bo Lindh',
            '2026-02-26',
          ],
        ]),
      );
      expect(await textsOf(popup, '.page-articles [aria-current=true]')).toEqual([
        '“Ferry fares to rise again”: read',
      ]);
      await clickOn(popup, 'button', 'Read “Mill at Orrin Falls to close”');
      await untilSays(popup, 'Only “Mill at Orrin Falls to close” is in these lists.');
      await popup.close();
    });
  });

  stage.once(() => {
    test('tells which passages were left out, and why', async () => {
      const { driver, open, shoot } = stage;
      const tab = await open('growing.html');
      const popup = await annotate(driver, tab);
      await untilSays(popup, '2 passages left out.');
      // It stands beside the date, and takes nothing from the lists.
      const [first = Infinity, height] = await popup.run(() => [
        document.querySelector('.panel [data-row]')?.getBoundingClientRect().top,
        innerHeight,
      ]);
      expect(first).toBeLessThan(height * 0.42);
      await clickOn(popup, 'summary', '2 passages left out.');
      const told = await popup.run(() =>
        [...document.querySelectorAll<HTMLElement>('.left-out[open] li')].map(({ innerText }) => innerText),
      );
      expect(told).toHaveLength(2);
      expect(told[0]).toMatch(/^More on this story[^]*leads to other pages$/);
      expect(told[1]).toMatch(/^Get the harbour news[^]*asks to subscribe$/);
      await shoot(popup, 'left-out');
      await popup.close();
    });
  });

  test('goes on after the background was stopped', async () => {
    const { driver, open } = stage;
    const tab = await open('press-statement.html');
    const popup = await annotate(driver, tab);
    await popup.close();
    await driver.stopBackground();
    await clickWords(tab, 'Last night it burned none');
    await untilCard(tab, 'Claim');
    const again = await driver.pressToolbarButton(tab);
    await untilSays(again, 'Halvorsen');
    await again.close();
    await driver.stopBackground();
    const other = await open('reading-app.html');
    await (await annotate(driver, other)).close();
  });

  test('reads two tabs at once', async () => {
    const { driver, open } = stage;
    const long = await open('press-statement.html?times=8');
    const short = await open('reading-app.html');
    // The second is asked for while the first is being read.
    const popup = await driver.pressToolbarButton(long);
    const isRead = () => document.querySelector('.working p, [role=tab]') !== null;
    await waitFor('word that the page is being read', () => popup.run(isRead));
    await driver.pressToolbarButton(short);
    await untilMarked(short);
    const marks = await untilMarked(long);
    expect(marks.claim).toBeGreaterThan(80);
  });
});
