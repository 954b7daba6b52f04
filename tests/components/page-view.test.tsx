import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { PageActions } from '@/components/page-view.tsx';
import { pageStates, pageView } from './gallery/views.tsx';
import { harbour } from './harbour.ts';
import { open, tab, filter, press } from './opened-page.tsx';

afterEach(cleanup);

describe('header', () => {
  test('tells site, date and title', () => {
    open();
    expect(screen.getByRole('banner').textContent).toContain('harbour.example');
    expect(screen.getByRole('banner').textContent).toContain('22 Jul 2025');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/^Coastal freight rises/);
  });

  test('the menu of marks offers all, quiet, one speaker, one kind or none, with how many; then says what lines mean', () => {
    const onMarks = vi.fn<PageActions['onMarks']>();
    open({ onMarks });
    const openMenu = () => fireEvent.click(screen.getByRole('button', { name: /^Marks:/ }));
    openMenu();
    expect(screen.getByRole('menuitemradio', { name: /^All/, checked: true }).textContent).toBe(
      'All29 on this page',
    );
    expect(screen.getByRole('menuitemradio', { name: /^Quiet/ }).textContent).toMatch(
      /^Quiet\d+: claims with a figure/,
    );
    expect(screen.getByText('raised eyebrows').closest('div')?.textContent).toContain('dots: unsure');
    fireEvent.click(screen.getByRole('menuitemradio', { name: /^Quiet/ }));
    openMenu();
    fireEvent.click(screen.getByRole('menuitemradio', { name: /^One kind/ }));
    expect(document.activeElement?.textContent).toMatch(/^Claims/);
    fireEvent.click(screen.getByRole('menuitemradio', { name: /^Figures/ }));
    openMenu();
    fireEvent.click(screen.getByRole('menuitemradio', { name: /^One speaker/ }));
    fireEvent.click(screen.getByRole('menuitemradio', { name: 'Duc Anh Pham' }));
    openMenu();
    fireEvent.click(screen.getByRole('menuitemradio', { name: 'Off' }));
    expect(onMarks.mock.calls).toEqual([
      [{ show: 'quiet' }],
      [{ show: 'kind', kind: 'figure' }],
      [{ show: 'speaker', speaker: 'Duc Anh Pham' }],
      [{ show: 'off' }],
    ]);
    cleanup();
    open({}, 'marks-off');
    expect(screen.getByRole('button', { name: 'Marks: Off' })).toBeTruthy();
  });

  test('the site’s menu tells what each choice means, and what the browser will ask', () => {
    const onAccess = vi.fn<PageActions['onAccess']>();
    open({ onAccess });
    const openMenu = () => fireEvent.click(screen.getByRole('button', { name: /^harbour\.example/ }));
    openMenu();
    expect(screen.getByRole('menuitemradio', { name: /^When I click/, checked: true })).toBeTruthy();
    const every = screen.getByRole('menuitemradio', { name: /^On every site that shows an article/ });
    expect(every.textContent).toContain('it looks at every page you open');
    expect(every.textContent).toContain('“Read and change all your data on all websites”');
    const site = screen.getByRole('menuitemradio', { name: /^On every page of this site/ });
    expect(site.textContent).toContain('“Read and change your data on harbour.example”');
    fireEvent.click(site);
    openMenu();
    fireEvent.click(screen.getByRole('menuitemradio', { name: /^Never on this site/ }));
    expect(onAccess.mock.calls).toEqual([['site'], ['never']]);
  });
});

test('where every site is granted, the site’s menu offers never, and leads to the options', () => {
  const onOptions = vi.fn<PageActions['onOptions']>();
  render(pageView(pageStates(harbour)['annotated'], { onOptions }, undefined, 'every-site'));
  fireEvent.click(screen.getByRole('button', { name: /^harbour.example/ }));
  expect(screen.getAllByRole('menuitemradio').map(({ textContent }) => textContent?.slice(0, 18))).toEqual([
    'Never on this site',
    'On every site that',
  ]);
  fireEvent.click(screen.getByRole('menuitem', { name: 'Options' }));
  expect(onOptions).toHaveBeenCalledOnce();
});

describe('tabs', () => {
  test('take the focus again where the window has it later than they, and nothing else does', () => {
    open();
    (document.activeElement as HTMLElement).blur();
    fireEvent.focus(window);
    expect(document.activeElement).toBe(tab(/^Speakers/));
    screen.getByRole('textbox').focus();
    fireEvent.focus(window);
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
  });

  test('keys mean the same where nothing has the focus, as after a press beside all', () => {
    open();
    (document.activeElement as HTMLElement).blur();
    press('/');
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
    (document.activeElement as HTMLElement).blur();
    press('ArrowDown');
    expect(document.activeElement?.matches('[data-row]')).toBe(true);
  });

  test('open with the focus on Speakers and follow the arrows round', () => {
    open();
    expect(document.activeElement).toBe(tab(/Speakers/));
    press('ArrowRight');
    expect(document.activeElement).toBe(tab(/Figures/));
    expect(tab(/Figures/).getAttribute('aria-selected')).toBe('true');
    expect(screen.getByRole('tabpanel').querySelector('.fg')).toBeTruthy();
    press('ArrowLeft');
    press('ArrowLeft');
    expect(document.activeElement).toBe(tab(/Initiatives/));
  });

  test('take the focus of what goes away with it', () => {
    const { rerender } = open();
    const state = pageStates(harbour)['annotated'];
    if (state?.status !== 'annotated') throw new Error('not annotated');
    const grown = { paragraphs: 4, articles: 0, readAt: '2026-05-03T09:14:00.000Z' };
    rerender(pageView({ ...state, grown }));
    screen.getByRole('button', { name: 'Read again' }).focus();
    rerender(pageView(state));
    expect(document.activeElement).toBe(tab(/^Speakers/));
  });

  test('count what there is', () => {
    open();
    expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual([
      'Speakers 4',
      'Figures 9',
      'Initiatives 3',
    ]);
  });
});

describe('speakers', () => {
  test('the one with most claims is open; Enter on a claim jumps to it', () => {
    const onJump = vi.fn<PageActions['onJump']>();
    open({ onJump });
    const [first] = screen
      .getAllByRole('button', { expanded: true })
      .filter(({ className }) => className === 'speaker-head');
    expect(first?.textContent).toContain('Ilse Okonjo-Brandt');
    fireEvent.click(screen.getByRole('button', { name: /Coastal freight in Maravia/ }));
    expect(onJump).toHaveBeenCalledWith({ type: 'claim', id: 'a1' });
  });

  test('“more claims” shows the rest and moves the focus to the first of them', () => {
    open();
    fireEvent.click(screen.getByRole('button', { name: '3 more claims' }));
    expect(document.activeElement?.textContent).toMatch(/Grain accounted/);
    expect(screen.queryByRole('button', { name: /more claim/ })).toBeNull();
  });

  test('arrows go down the rows, close and open a speaker, and go back to its head', () => {
    open();
    press('ArrowDown');
    expect(document.activeElement?.textContent).toContain('Ilse Okonjo-Brandt');
    press('ArrowDown');
    press('ArrowDown');
    expect(document.activeElement?.textContent).toMatch(/container traffic/);
    press('ArrowLeft');
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('false');
    press('ArrowRight');
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true');
    press('ArrowUp');
    expect(document.activeElement?.textContent).toContain('Ilse Okonjo-Brandt');
  });

  test('C and L copy the claim in focus, as its buttons do', () => {
    const onCopyQuotation = vi.fn<PageActions['onCopyQuotation']>();
    const onCopyLink = vi.fn<PageActions['onCopyLink']>();
    open({ onCopyQuotation, onCopyLink });
    press('ArrowDown');
    press('c');
    expect(onCopyQuotation).not.toHaveBeenCalled();
    press('ArrowDown');
    press('c');
    press('l');
    const [row] = screen.getAllByRole('listitem').filter(({ className }) => className.startsWith('claim'));
    fireEvent.click(within(row as HTMLElement).getByLabelText('Copy quotation, C'));
    expect(onCopyQuotation.mock.calls).toEqual([
      [{ type: 'claim', id: 'a1' }],
      [{ type: 'claim', id: 'a1' }],
    ]);
    expect(onCopyLink).toHaveBeenCalledWith({ type: 'claim', id: 'a1' });
  });

  test('flags doubt with its reason, and a passage that is gone', () => {
    open({}, 'marks-off', true);
    fireEvent.click(screen.getByRole('button', { name: /^No name given/ }));
    expect(screen.getByText(/may report an opinion/).closest('.flag')?.textContent).toMatch(/^Unsure:/);
    fireEvent.click(screen.getByRole('button', { name: /^Ministry of Ports/ }));
    expect(screen.getByText(/not on the page any more/)).toBeTruthy();
  });
});

describe('filter', () => {
  test('“/” goes to it, Esc clears it and keeps the popup open; a second Esc is the browser’s', () => {
    open();
    press('/');
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
    filter('dredging');
    expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual([
      'Speakers 1',
      'Figures 0',
      'Initiatives 0',
    ]);
    expect(screen.getByRole('button', { name: /Of that sum/i })).toBeTruthy();
    const first = fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Escape' });
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('');
    const second = fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Escape' });
    expect([first, second]).toEqual([false, true]);
  });

  test('without a match says what else there is, and goes there', () => {
    open();
    fireEvent.click(tab(/Figures/));
    filter('campaign');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('No figure matches “campaign”');
    expect(screen.getByText('1 speaker and 1 initiative do.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Show initiatives' }));
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'No date given',
      'Quiet Harbours campaignpromotedMaravia',
    ]);
  });

  test('with no match anywhere can be cleared', () => {
    open();
    filter('zebra');
    expect(screen.getByText('Nothing else does.')).toBeTruthy();
    fireEvent.click(screen.getByText('Clear filter'));
    expect(tab(/Speakers/).textContent).toBe('Speakers 4');
  });
});

test('the order changes the list', () => {
  open();
  fireEvent.change(screen.getByRole('combobox', { name: 'Order' }), { target: { value: 'name' } });
  const [first] = screen.getAllByRole('listitem');
  expect(first?.textContent).toMatch(/^Coastal Pilots' Board/);
});

describe('export menu', () => {
  test('opens on the first item, goes round by arrows, and gives the focus back on Esc', () => {
    open();
    const button = screen.getByRole('button', { name: 'Export' });
    fireEvent.click(button);
    expect(document.activeElement?.textContent).toBe('Markdownfor notes');
    press('ArrowUp');
    expect(document.activeElement?.textContent).toBe('Other toolsreferences, annotation');
    press('ArrowUp');
    fireEvent.click(screen.getByRole('menuitem', { name: /^Data/ }));
    press('ArrowDown');
    expect(document.activeElement?.textContent).toBe('Excelnumbers stay numbers');
    press('Home');
    press('ArrowDown');
    expect(document.activeElement?.textContent).toBe('Copy all quotations');
    press('Escape');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  test.each([
    ['', 'Markdown', 'markdown'],
    ['Data', 'CSV', 'csv'],
    ['Data', 'Excel', 'xlsx'],
    ['Data', 'JSON-LD', 'jsonld'],
    ['Data', 'JSONwhat is shown', 'json'],
    ['Other tools', 'Hypothesis', 'hypothesis'],
  ])('%s %s asks for %s', (group, name, format) => {
    const onExport = vi.fn<PageActions['onExport']>();
    open({ onExport });
    fireEvent.click(screen.getByRole('button', { name: 'Export' }));
    if (group) fireEvent.click(screen.getByRole('menuitem', { name: new RegExp(`^${group}`) }));
    fireEvent.click(screen.getByRole('menuitem', { name: new RegExp(`^${name}`) }));
    expect(onExport).toHaveBeenCalledWith(format);
    expect(screen.queryByRole('menu')).toBeNull();
  });

  test('is off while there is nothing to export', () => {
    open({}, 'no-article');
    expect(screen.getByRole('button', { name: 'Export' }).hasAttribute('disabled')).toBe(true);
  });
});
