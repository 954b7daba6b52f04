import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { PageActions } from '@/components/page-view.tsx';
import type { Deed, FigureNote } from '@/lib/core/model.ts';
import { pageStates, pageView } from './gallery/views.tsx';
import { harbour } from './harbour.ts';

function open(
  actions: Partial<PageActions> = {},
  state: keyof ReturnType<typeof pageStates> = 'annotated',
  showsUncertain = false,
) {
  return render(pageView(pageStates(harbour)[state], actions, undefined, 'click', showsUncertain));
}

function tab(name: RegExp): HTMLElement {
  return screen.getByRole('tab', { name });
}

function filter(words: string): void {
  fireEvent.input(screen.getByRole('textbox'), { target: { value: words } });
}

function press(key: string): void {
  fireEvent.keyDown(document.activeElement ?? document.body, { key });
}

afterEach(cleanup);

describe('header', () => {
  test('tells site, date and title', () => {
    open();
    expect(screen.getByRole('banner').textContent).toContain('harbour.example');
    expect(screen.getByRole('banner').textContent).toContain('22 Jul 2025');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/^Coastal freight rises/);
  });

  test('the switch turns the marks off, and says when they are', () => {
    const onMarks = vi.fn<PageActions['onMarks']>();
    open({ onMarks });
    fireEvent.click(screen.getByRole('switch', { name: 'Marks', checked: true }));
    expect(onMarks).toHaveBeenCalledWith(false);
    cleanup();
    open({}, 'marks-off');
    expect(screen.getByRole('switch', { checked: false })).toBeTruthy();
  });

  test('the site’s menu asks for the site', () => {
    const onSiteAccess = vi.fn<PageActions['onSiteAccess']>();
    open({ onSiteAccess });
    fireEvent.click(screen.getByRole('button', { name: 'harbour.example' }));
    fireEvent.click(screen.getByRole('menuitemcheckbox', { name: 'Always on this site', checked: false }));
    expect(onSiteAccess).toHaveBeenCalledWith(true);
  });
});

test('where every site is granted, the site’s menu leads to the options', () => {
  const onOptions = vi.fn<PageActions['onOptions']>();
  render(pageView(pageStates(harbour)['annotated'], { onOptions }, undefined, 'every-site'));
  fireEvent.click(screen.getByRole('button', { name: /^harbour.example/ }));
  fireEvent.click(screen.getByRole('menuitem', { name: 'Change in the options' }));
  expect(onOptions).toHaveBeenCalledOnce();
});

describe('tabs', () => {
  test('open with the focus on Speakers and follow the arrows round', () => {
    open();
    expect(document.activeElement).toBe(tab(/Speakers/));
    press('ArrowRight');
    expect(document.activeElement).toBe(tab(/Figures/));
    expect(tab(/Figures/).getAttribute('aria-selected')).toBe('true');
    expect(screen.getByRole('table')).toBeTruthy();
    press('ArrowLeft');
    press('ArrowLeft');
    expect(document.activeElement).toBe(tab(/Initiatives/));
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
    fireEvent.click(screen.getByRole('button', { name: /^Coastal freight in Maravia/ }));
    expect(onJump).toHaveBeenCalledWith({ type: 'claim', id: 'a1' });
  });

  test('“more claims” shows the rest and moves the focus to the first of them', () => {
    open();
    fireEvent.click(screen.getByRole('button', { name: '3 more claims' }));
    expect(document.activeElement?.textContent).toMatch(/^Grain accounted/);
    expect(screen.queryByRole('button', { name: /more claim/ })).toBeNull();
  });

  test('arrows go down the rows, close and open a speaker, and go back to its head', () => {
    open();
    press('ArrowDown');
    expect(document.activeElement?.textContent).toContain('Ilse Okonjo-Brandt');
    press('ArrowDown');
    press('ArrowDown');
    expect(document.activeElement?.textContent).toMatch(/^container traffic/);
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
    fireEvent.click(screen.getByRole('button', { name: /^Nobody named/ }));
    expect(screen.getByText(/may report an opinion/).textContent).toMatch(/^Unsure/);
    fireEvent.click(screen.getByRole('button', { name: /^Ministry of Ports/ }));
    expect(screen.getByText(/not on the page any more/)).toBeTruthy();
  });
});

describe('figures', () => {
  test('stand in columns under who gave them', () => {
    open();
    fireEvent.click(tab(/Figures/));
    const rows = screen.getAllByRole('row').map(({ textContent }) => textContent);
    expect(rows[0]).toBe('ValueUnitMeasurePeriod');
    expect(rows).toContain('148.2 mtCoastal freight in Maravia148.2 million tonnesH1 2025');
    expect(rows).toContain('up 6.3%the same, year on year6.3 percent yearH1 2025');
    expect(rows).toContain('> more than 5,200shipsmore than 5,200 ships');
    expect(rows).toContain('up 5–6%freight5 to 6 percent2025');
  });

  test('a row jumps to its passage and shows every digit on hover', () => {
    const onJump = vi.fn<PageActions['onJump']>();
    open({ onJump });
    fireEvent.click(tab(/Figures/));
    const value = screen.getByRole('button', { name: /148.2 m/ });
    expect(value.title).toBe('148,200,000');
    fireEvent.click(value);
    expect(onJump).toHaveBeenCalledWith({ type: 'figure', id: 'f0' });
  });

  test('sort by the head of a column, the other way when pressed again; rows then name who said it', () => {
    open();
    fireEvent.click(tab(/Figures/));
    const sort = (name: string) => {
      fireEvent.click(screen.getByRole('button', { name }));
      return screen.getByRole('columnheader', { name }).getAttribute('aria-sort');
    };
    const first = () => document.querySelector('.figures td.m')?.textContent;
    expect(sort('Measure')).toBe('ascending');
    expect(first()).toBe('Coastal freight in Maravia148.2 million tonnesIlse Okonjo-Brandt');
    expect(sort('Measure')).toBe('descending');
    expect(first()).toMatch(/^shipsmore than 5,200 ships/);
    expect(sort('Value')).toBe('descending');
    expect(sort('Period')).toBe('descending');
    expect(screen.getAllByRole('columnheader').filter((head) => head.ariaSort)).toHaveLength(1);
    const order = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Order' });
    expect(order.value).toBe('period');
    fireEvent.change(order, { target: { value: 'change' } });
    expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual([
      'Up',
      'Down',
      'No change stated',
    ]);
  });

  test('are left by kind, and all come back with the filter cleared', () => {
    open();
    fireEvent.click(tab(/Figures/));
    fireEvent.change(screen.getByRole('combobox', { name: 'Kind' }), { target: { value: 'money' } });
    expect(tab(/Figures/).textContent).toBe('Figures 2');
    filter('ships');
    fireEvent.click(screen.getByText('Clear filter'));
    expect(tab(/Figures/).textContent).toBe('Figures 9');
  });

  test('copy as a row, as a quotation and as a link, by button and by key', () => {
    const onCopyRow = vi.fn<PageActions['onCopyRow']>();
    const onCopyQuotation = vi.fn<PageActions['onCopyQuotation']>();
    open({ onCopyRow, onCopyQuotation });
    fireEvent.click(tab(/Figures/));
    const [button] = screen.getAllByRole('button', { name: 'Copy as a row, T' });
    fireEvent.click(button as HTMLElement);
    button?.focus();
    press('c');
    press('ArrowDown');
    press('t');
    expect(onCopyRow.mock.calls).toEqual([[{ type: 'figure', id: 'f0' }], [{ type: 'figure', id: 'f1' }]]);
    expect(onCopyQuotation).toHaveBeenCalledWith({ type: 'figure', id: 'f0' });
  });

  test('of an unsure claim are unsure, with the reason', () => {
    const doubted = harbour.attributions.map((claim) => ({ ...claim, doubt: 'The port could be another.' }));
    const analysis = { ...harbour, attributions: doubted };
    render(pageView(pageStates(analysis)['annotated'], {}, undefined, 'click', true));
    for (const [name, count] of [
      [/Figures/, 9],
      [/Initiatives/, 3],
    ] as const) {
      fireEvent.click(tab(name));
      const flags = screen.getAllByText('Unsure');
      expect(flags.map(({ title }) => title)).toEqual(Array(count).fill('The port could be another.'));
    }
  });
});

test('a figure’s notes stand with it, a guessed currency as unsure, and can be asked for', () => {
  const notes: FigureNote[] = [
    { kind: 'change', text: '50 to 54 is up 8 percent; the text says up 12 percent.', figures: [] },
    { kind: 'currency', text: '“$” is read as AUD, by the country the article is about.', figures: [] },
  ];
  const figures = harbour.figures.map((figure, index) => (index === 0 ? { ...figure, notes } : figure));
  render(pageView(pageStates({ ...harbour, figures })['annotated']));
  fireEvent.click(tab(/Figures/));
  fireEvent.change(screen.getByRole('combobox', { name: 'Kind' }), { target: { value: 'noted' } });
  expect(tab(/Figures/).textContent).toBe('Figures 1');
  expect([...document.querySelectorAll('.figures dl div')].map(({ textContent }) => textContent)).toEqual([
    'Note50 to 54 is up 8 percent; the text says up 12 percent.',
    'Unsure“$” is read as AUD, by the country the article is about.',
  ]);
});

test('an initiative with several deeds tells them as they followed one another, what is not done as open', () => {
  const [renewal, ...others] = harbour.initiatives;
  const [released] = renewal?.deeds ?? [];
  if (!renewal || !released) throw new Error('the plan was released');
  const deeds: Deed[] = [
    released,
    {
      ...released,
      action: 'adopted',
      actors: ['the parliament'],
      tense: 'future',
      date: '2025-09',
      event: 'Ports Summit',
    },
    { ...released, action: 'ratified', actors: [], polarity: 'negative', date: '2024' },
  ];
  const initiatives = [...others, { ...renewal, deeds }];
  render(pageView(pageStates({ ...harbour, initiatives })['annotated']));
  fireEvent.click(tab(/Initiatives/));
  const [row] = screen.getAllByRole('listitem');
  expect(row?.querySelector('h2')?.textContent).toBe('National Harbour Renewal Plan');
  const told = [...(row?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent);
  expect(told).toEqual([
    'not ratified2024',
    'releasedthe governmentMar 2025',
    'adopted, plannedthe parliament · Ports SummitSep 2025',
  ]);
  const chips = [...(row?.querySelectorAll('.deed') ?? [])].map(({ className }) => className);
  expect(chips).toEqual(['deed open', 'deed', 'deed open']);
});

test('initiatives copy as a row; without a claim there is nothing to quote', () => {
  const onCopyRow = vi.fn<PageActions['onCopyRow']>();
  const initiatives = harbour.initiatives.map((initiative) => ({ ...initiative, attribution: null }));
  render(pageView(pageStates({ ...harbour, initiatives })['annotated'], { onCopyRow }));
  fireEvent.click(tab(/Initiatives/));
  expect(screen.queryByRole('button', { name: /Copy quotation/ })).toBeNull();
  fireEvent.click(screen.getAllByRole('button', { name: 'Copy as a row, T' })[0] as HTMLElement);
  expect(onCopyRow).toHaveBeenCalledWith({ type: 'initiative', id: 'i1' });
});

test('initiatives stand newest first, the undated apart, with deed and parties', () => {
  open();
  fireEvent.click(tab(/Initiatives/));
  const rows = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(rows).toEqual([
    'memorandum of understanding on green shippingMay 2025signedMaravia with Denmark',
    'National Harbour Renewal PlanMar 2025releasedthe government',
    'No date given',
    'Quiet Harbours campaignpromotedMaravia',
  ]);
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
    expect(screen.getByRole('button', { name: /^Of that sum/ })).toBeTruthy();
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
    expect(document.activeElement?.textContent).toBe('Copy all quotations');
    press('ArrowDown');
    press('ArrowDown');
    expect(document.activeElement?.textContent).toBe('CSVfor a spreadsheet');
    press('Escape');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  test.each([
    ['Markdown', 'markdown'],
    ['CSV', 'csv'],
    ['JSON-LD', 'jsonld'],
    ['JSONthe whole analysis', 'json'],
  ])('%s asks for %s', (name, format) => {
    const onExport = vi.fn<PageActions['onExport']>();
    open({ onExport });
    fireEvent.click(screen.getByRole('button', { name: 'Export' }));
    fireEvent.click(screen.getByRole('menuitem', { name: new RegExp(`^${name}`) }));
    expect(onExport).toHaveBeenCalledWith(format);
    expect(screen.queryByRole('menu')).toBeNull();
  });

  test('is off while there is nothing to export', () => {
    open({}, 'no-article');
    expect(screen.getByRole('button', { name: 'Export' }).hasAttribute('disabled')).toBe(true);
  });
});
