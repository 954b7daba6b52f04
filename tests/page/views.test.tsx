import { render } from 'preact';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import touchStyles from '@/components/styles/card-touch.css?inline';
import cardStyles from '@/components/styles/card.css?inline';
import popupStyles from '@/components/styles/popup.css?inline';
import tokenStyles from '@/components/styles/tokens.css?inline';
import welcomeStyles from '@/components/styles/welcome.css?inline';
import { violations } from '../components/axe.ts';
import { cardStates, cardView } from '../components/gallery/card-states.tsx';
import sizeStyles from '@/entrypoints/popup/size.css?inline';
import { PAGES, pageStates, pageView } from '../components/gallery/views.tsx';
import { harbour } from '../components/harbour.ts';
import { byFingers, LEAST_BY_FINGER } from './by-fingers.ts';

const STATES = pageStates(harbour);
const THEMES = ['light', 'dark'];
/** WCAG 2.2, 2.5.8: the least side of what can be pressed, in CSS px. */
const LEAST_TARGET = 24;
const style = document.createElement('style');

/** Visible buttons, links and fields that are smaller than a finger or a shaking hand can hit. */
function tooSmall(least = LEAST_TARGET): string[] {
  const targets = [...document.querySelectorAll<HTMLElement>('button, a[href], select, summary')];
  return targets
    .filter((target) => target.checkVisibility({ visibilityProperty: true }))
    .filter((target) => {
      const { width, height } = (
        target.matches('.row') ? (target.closest('li, tr') ?? target) : target
      ).getBoundingClientRect();
      return width < least || height < least;
    })
    .map((target) => `${target.className}: ${target.textContent} ${target.ariaLabel ?? ''}`);
}

function show(styles: string, theme: string, view: Parameters<typeof render>[0]): void {
  style.textContent = `${tokenStyles}\n${styles}`;
  document.documentElement.dataset['theme'] = theme;
  document.documentElement.lang = 'en';
  document.title = 'View';
  render(view, document.body);
}

test.each(Object.keys(STATES))(
  'at the side, 252 px wide (Firefox’s sidebar), %s is not cut off',
  async (state) => {
    await page.viewport(252, 600);
    show(popupStyles, 'light', pageView(STATES[state]));
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(252);
    expect(tooSmall()).toEqual([]);
    for (const tab of document.querySelectorAll<HTMLElement>('[role=tab]')) {
      tab.click();
      await new Promise((resolve) => setTimeout(resolve, 20));
      const wide = [...document.querySelectorAll('main *')].filter(
        (one) => one.scrollWidth > one.clientWidth && getComputedStyle(one).overflowX === 'auto',
      );
      expect(wide.map(({ className }) => className)).toEqual([]);
    }
    await page.viewport(400, 600);
  },
);

beforeAll(async () => {
  document.head.append(style);
  await page.viewport(400, 600);
});
afterEach(() => render(null, document.body));

describe.each(THEMES)('%s', (theme) => {
  test.each(Object.keys(STATES))(
    'popup, %s: axe finds nothing, every target can be hit, nothing is cut off',
    async (state) => {
      show(popupStyles, theme, pageView(STATES[state]));
      expect(await violations(document, true)).toEqual([]);
      expect(tooSmall()).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(400);
    },
  );

  test.each(['#tab-claim', '#tab-figure', '#tab-initiative'])(
    'popup, %s with the export menu open',
    async (tab) => {
      show(popupStyles, theme, pageView(STATES['annotated']));
      document.querySelector<HTMLElement>(tab)?.click();
      document.querySelector<HTMLElement>('footer [aria-haspopup]')?.click();
      await expect.poll(() => document.querySelector('[role=menu]')).not.toBeNull();
      expect(await violations(document, true)).toEqual([]);
      expect(tooSmall()).toEqual([]);
    },
  );

  test.each(Object.keys(PAGES))('page: %s', async (name) => {
    show(welcomeStyles, theme, <>{PAGES[name]}</>);
    expect(await violations(document, true)).toEqual([]);
    expect(tooSmall()).toEqual([]);
  });

  test.each(['claim:a1', 'claim:a9', 'claim:a13', 'figure:f1', 'initiative:i1'])(
    'card: %s',
    async (finding) => {
      const [type, id] = finding.split(':') as ['claim' | 'figure' | 'initiative', string];
      show(cardStyles, theme, <main>{cardView(harbour, { type, id })}</main>);
      expect(await violations(document, true)).toEqual([]);
      expect(tooSmall()).toEqual([]);
    },
  );

  test.each(Object.entries(cardStates(harbour)))('card, %s', async (_, view) => {
    show(
      cardStyles,
      theme,
      <main>
        <h1 class="visually-hidden">Card</h1>
        {view}
      </main>,
    );
    expect(await violations(document, true)).toEqual([]);
    expect(tooSmall()).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(400);
  });
});

describe.each([
  [400, 600],
  [252, 600],
  [400, 320],
])('menus of a view of %d × %d px', (width, height) => {
  test.each([
    ['annotated', 'Export'],
    ['on-record', 'Export'],
    ['on-record', 'On record'],
  ])('%s: that of “%s” is in view with all that comes into it', async (state, name) => {
    await page.viewport(width, height);
    show(popupStyles, 'light', pageView(STATES[state]));
    const menu = () => document.querySelector<HTMLElement>('.menu');
    const openers = [...document.querySelectorAll<HTMLElement>('footer [aria-haspopup]')];
    openers.at(name === 'Export' ? -1 : 0)?.click();
    await expect.poll(menu).not.toBeNull();
    for (const group of [null, ...document.querySelectorAll<HTMLElement>('[role=menuitem][aria-expanded]')]) {
      group?.click();
      await new Promise((resolve) => setTimeout(resolve, 30));
      const { left, right, top, bottom } = menu()?.getBoundingClientRect() ?? new DOMRect(-1);
      expect([left >= 0, right <= width, top >= 0, bottom <= height]).toEqual([true, true, true, true]);
      // A low window shows only a part of it.
      const came = height < 600 ? null : document.querySelector('[role=group]')?.lastElementChild;
      expect(came?.getBoundingClientRect().bottom ?? 0).toBeLessThanOrEqual(bottom);
    }
    for (const item of document.querySelectorAll('.menu button:has(> span)')) {
      const words = new Range();
      words.selectNodeContents(item.firstChild ?? item);
      const hint = item.querySelector('span')?.getBoundingClientRect().left ?? 0;
      expect(hint - words.getBoundingClientRect().right).toBeGreaterThanOrEqual(8);
    }
    await page.viewport(400, 600);
  });
});

test('a value with its bound stays in its column, however large', async () => {
  await page.viewport(400, 600);
  const figures = harbour.figures.map((figure) => ({
    ...figure,
    bound: 'more than' as const,
    value: 888_888,
    kind: 'count' as const,
    unit: 'residents',
  }));
  const state = pageStates({ ...harbour, figures })['annotated'];
  show(popupStyles, 'light', pageView(state));
  document.querySelector<HTMLElement>('#tab-figure')?.click();
  await expect.poll(() => document.querySelectorAll('.fg .v').length).toBeGreaterThan(0);
  const parts = [...document.querySelectorAll('.fg .v > :is(.amount, .bound, small)')];
  expect(parts.filter((part) => part.getBoundingClientRect().left < 8)).toEqual([]);
});

test('the card keeps its looks in a shadow root on a page with styles of its own', () => {
  show(
    '',
    'light',
    <style>
      {
        'body * { color: red !important; font: italic 40px serif !important; letter-spacing: 9px !important; }'
      }
    </style>,
  );
  const host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  const styles = document.createElement('style');
  styles.textContent = `${tokenStyles}\n${cardStyles}`;
  const holder = document.createElement('div');
  root.append(styles, holder);
  render(cardView(harbour, { type: 'claim', id: 'a1' }), holder);
  const heading = root.querySelector('h2');
  const { fontSize, fontStyle, letterSpacing, color } = heading
    ? getComputedStyle(heading)
    : new CSSStyleDeclaration();
  expect({ fontSize, fontStyle, color }).toEqual({
    fontSize: '18px',
    fontStyle: 'normal',
    color: 'rgb(23, 26, 24)',
  });
  expect(Number.parseFloat(letterSpacing)).toBeLessThan(0.1);
  host.remove();
});

/** What sticks out of a screen so many CSS px wide. */
function cutOff(width: number): string[] {
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > width)
    .map((element) => `${element.localName}.${element.className}: ${element.textContent.slice(0, 40)}`);
}

describe('used by fingers, 360 px', () => {
  beforeAll(() => page.viewport(360, 740));

  test.each(['#tab-claim', '#tab-figure', '#tab-initiative'])(
    'popup, %s: every target is as large as a finger, nothing is cut off',
    (tab) => {
      show(byFingers(popupStyles + sizeStyles), 'light', pageView(STATES['annotated']));
      document.querySelector<HTMLElement>(tab)?.click();
      expect(tooSmall(LEAST_BY_FINGER)).toEqual([]);
      expect(cutOff(360)).toEqual([]);
    },
  );

  test.each(Object.entries(cardStates(harbour)))('card, %s', (_, view) => {
    const phone = { 'data-compact': true, 'data-sheet': true, style: '--view-width: 360px' };
    show(byFingers(cardStyles + touchStyles), 'light', <main {...phone}>{view}</main>);
    expect(tooSmall(LEAST_BY_FINGER)).toEqual([]);
    expect(cutOff(360)).toEqual([]);
  });
});
