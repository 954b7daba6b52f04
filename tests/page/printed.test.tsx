import { render } from 'preact';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import libraryStyles from '@/components/styles/library.css?inline';
import tokenStyles from '@/components/styles/tokens.css?inline';
import { parseState } from '@/components/library/model/view-state.ts';
import { harbour } from '../components/harbour.ts';
import { keptArticle } from '../components/library/library-fixture.ts';
import { LibraryPage } from '../components/library/library-page.tsx';

const KEPT = keptArticle('harbour', harbour, {
  recordedAt: '2026-05-03T09:14:00.000Z',
  readAt: '2026-11-08T16:40:00.000Z',
  edits: [['148.2 million', '147.9 million']],
  changes: [['22.4 percent', { edited: ['value'] }]],
});

const emulate = (media: 'print' | ''): Promise<unknown> =>
  cdp().send('Emulation.setEmulatedMedia', { media });

beforeAll(() => {
  const style = document.createElement('style');
  style.textContent = tokenStyles + libraryStyles;
  document.head.append(style);
});
afterEach(async () => {
  await emulate('');
  render(null, document.body);
});

test.each(['#articles/harbour', '#articles/harbour?pane=now'])(
  'on paper %s is without what is pressed, and tells the page’s address',
  async (address) => {
    await emulate('print');
    render(<LibraryPage kept={[KEPT]} start={parseState(address)} />, document.body);
    await expect.poll(() => document.querySelector('.arttitle')?.textContent).toMatch(/^Coastal freight/);
    const pressed = [...document.querySelectorAll<HTMLElement>('button, select, .artways a')];
    expect(pressed.filter((one) => one.checkVisibility()).map((one) => one.textContent)).toEqual([]);
    expect(document.body.innerText).toContain(KEPT.article.url);
  },
);
