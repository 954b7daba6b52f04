import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Tab } from '../support/driver.ts';
import { clickOn, textsOf } from './acting.ts';
import { inEachNewBrowser, type Stage } from './in-each-browser.ts';
import { annotate, marksOn, untilMarked, untilSays } from './reading.ts';
import { waitFor } from '../support/wait-for.ts';

/** Longer than a granted page takes to be marked, in milliseconds. */
const LONG_ENOUGH = 2000;

/** What stands in quotation marks. */
const unmarked = (words: string): string => /“(.*)”/.exec(words)?.[1] ?? '';

const NONE = { claim: 0, figure: 0, initiative: 0 };

async function expectUnmarked(tab: Tab): Promise<void> {
  await sleep(LONG_ENOUGH);
  expect(await marksOn(tab)).toEqual(NONE);
}

/** Whether no site is granted and no script registered, as the browser tells it. */
async function readsNothing(): Promise<boolean> {
  const { permissions, scripting } = (globalThis as unknown as { chrome: Api }).chrome;
  const [{ origins = [] }, scripts] = await Promise.all([
    permissions.getAll(),
    scripting.getRegisteredContentScripts(),
  ]);
  return origins.length + scripts.length === 0;

  interface Api {
    readonly permissions: { getAll(): Promise<{ origins?: string[] }> };
    readonly scripting: { getRegisteredContentScripts(): Promise<object[]> };
  }
}

/** Whether the script that reads by itself leaves a site out, as the browser tells it. */
async function leavesOutSite(): Promise<boolean> {
  const { scripting } = (globalThis as unknown as { chrome: Api }).chrome;
  const scripts = await scripting.getRegisteredContentScripts();
  return scripts.length > 0 && scripts.every(({ excludeMatches = [] }) => excludeMatches.length > 0);

  interface Api {
    readonly scripting: { getRegisteredContentScripts(): Promise<{ excludeMatches?: string[] }[]> };
  }
}

async function openOptions({ driver }: Stage): Promise<Tab> {
  const options = await driver.open(driver.extensionUrl('options.html'));
  await untilSays(options, /On every (?:page of these sites|site)/);
  return options;
}

inEachNewBrowser((stage) => {
  test('opens its welcome page when it is installed', async () => {
    const { driver, shoot } = stage;
    const welcome = await driver.findTab(driver.extensionUrl('welcome.html'));
    expect(await untilSays(welcome, 'Only when I click')).toContain('Nothing leaves this machine');
    await shoot(welcome, 'welcome');
    await welcome.setTheme('dark');
    await shoot(welcome, 'welcome-dark');
    await welcome.setTheme('light');
  });

  test('reads a page only when it is asked to', async () => {
    await expectUnmarked(await stage.open('press-statement.html'));
  });

  test('reads a site always once that is granted in the popup, until it is taken back', async () => {
    const { driver, server, open, shoot } = stage;
    const tab = await open('press-statement.html');
    const popup = await annotate(driver, tab);
    await clickOn(popup, 'button.site');
    await untilSays(popup, 'Never on this site');
    await shoot(popup, 'popup-site-menu');
    const [asked = ''] = await textsOf(popup, '.asks');
    await clickOn(popup, '[role=menuitemradio]', 'On every page of this site');
    await driver.acceptPermissionPrompt(unmarked(asked));
    const options = await openOptions(stage);
    await untilSays(options, '127.0.0.1');
    await shoot(options, 'options-site');

    await tab.activate();
    await tab.goto(server.url('reading-app.html'));
    await untilMarked(tab);

    await options.activate();
    await clickOn(options, 'button', 'Remove http://127.0.0.1');
    await waitFor('the site to go', async () => (await textsOf(options, '.sites li')).length === 0);
    await waitFor('the script that it let in to go', () => options.run(readsNothing));
    await options.close();
    await tab.activate();
    await tab.goto(server.url('press-statement.html'));
    await expectUnmarked(tab);
  });

  test('reads every article once that is granted on the welcome page, until it is taken back', async () => {
    const { driver, server, open, shoot } = stage;
    const welcome = await driver.findTab(driver.extensionUrl('welcome.html'));
    await welcome.activate();
    await clickOn(welcome, 'label', 'On every site that shows an article');
    const asked = (await textsOf(welcome, '.asks')).at(-1) ?? '';
    await clickOn(welcome, 'button', 'Continue');
    await driver.acceptPermissionPrompt(unmarked(asked));
    await waitFor('the outcome', async () => (await textsOf(welcome, 'output')).join('') !== '');
    await shoot(welcome, 'welcome-granted');

    const tab = await open('press-statement.html');
    await untilMarked(tab);
    await tab.goto(server.url('front-page.html'));
    await expectUnmarked(tab);

    await tab.goto(server.url('press-statement.html'));
    await untilMarked(tab);
    const popup = await annotate(driver, tab);
    await clickOn(popup, 'button.site');
    await clickOn(popup, '[role=menuitemradio]', 'Never on this site');
    await waitFor('the marks to go', async () => (await marksOn(tab)).claim === 0);
    await waitFor('the script to leave the site out', () => popup.run(leavesOutSite));
    await popup.close();
    await tab.goto(server.url('press-statement.html'));
    await expectUnmarked(tab);
    const unread = await driver.pressToolbarButton(tab);
    await untilSays(unread, 'You chose that nothing is read and marked here');
    await shoot(unread, 'popup-never');
    await unread.close();

    const options = await openOptions(stage);
    await untilSays(options, 'Never on these sites');
    await shoot(options, 'options-every-site');
    await clickOn(options, 'button', 'Allow again');
    await waitFor(
      'the site to be allowed',
      async () => !(await textsOf(options, 'h2')).includes('Never on these sites'),
    );
    await tab.activate();
    await tab.goto(server.url('press-statement.html'));
    await untilMarked(tab);
    await options.activate();
    await clickOn(options, 'label', 'Only when I click');
    await waitFor('the grant to go, and the script that it let in', () => options.run(readsNothing));
    await options.close();
    await tab.activate();
    await tab.goto(server.url('press-statement.html'));
    await expectUnmarked(tab);
  });
});
