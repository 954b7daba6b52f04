import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { PageActions } from '@/components/page-view.tsx';
import type { Deed, FigureNote } from '@/lib/core/model.ts';
import { pageStates, pageView } from './gallery/views.tsx';
import { harbour } from './harbour.ts';
import { open, tab, filter, press } from './opened-page.tsx';

afterEach(cleanup);

describe('figures', () => {
  const rows = () => [...document.querySelectorAll('.fg')].map(({ textContent }) => textContent);

  test('tell value, unit, measure, who said it and when; the unit is part of what is pressed', () => {
    open();
    fireEvent.click(tab(/Figures/));
    expect(rows()).toContain('148.2\u00a0m tonnesCoastal freight in MaraviaIlse Okonjo-BrandtH1 2025');
    expect(rows()).toContain('up 6.3 %Coastal freight in Maraviayear on year · Ilse Okonjo-BrandtH1 2025');
    expect(screen.getByRole('button', { name: 'more than 5,200 ships' })).toBeTruthy();
  });

  test('the current row alone tells its sentence, as somebody tells it', () => {
    open();
    fireEvent.click(tab(/Figures/));
    expect(document.querySelector('.sent')).toBeNull();
    press('ArrowDown');
    const sentences = [...document.querySelectorAll('.sent')];
    expect(sentences).toHaveLength(1);
    expect(sentences[0]?.querySelector('.lead')?.textContent).toBe('said [that]');
  });

  test('small numbers are folded into one line, and each jumps to its passage', () => {
    const onJump = vi.fn<PageActions['onJump']>();
    const figures = harbour.figures.map((figure, index) =>
      index < 2 ? { ...figure, incidental: true as const, change: undefined } : figure,
    ) as typeof harbour.figures;
    render(pageView(pageStates({ ...harbour, figures })['annotated'], { onJump }));
    fireEvent.click(tab(/Figures/));
    const fold = screen.getByRole('button', { name: /^2 small numbers/, expanded: false });
    fireEvent.keyDown(fold, { key: 'ArrowRight' });
    fireEvent.click(screen.getByRole('button', { name: /148.2 million tonnes$/ }));
    expect(onJump).toHaveBeenCalledWith({ type: 'figure', id: 'f0' });
  });

  test('a row jumps to its passage and shows every digit on hover', () => {
    const onJump = vi.fn<PageActions['onJump']>();
    open({ onJump });
    fireEvent.click(tab(/Figures/));
    const value = screen.getByRole('button', { name: /148\.2\sm/ });
    expect(value.title).toBe('148,200,000');
    fireEvent.click(value);
    expect(onJump).toHaveBeenCalledWith({ type: 'figure', id: 'f0' });
  });

  test('stand in the order of the text; grouped by who gave them, or another order, when asked for', () => {
    open();
    fireEvent.click(tab(/Figures/));
    const heads = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(heads()[0]).toMatch(/^Given by a speaker\d+$/);
    const order = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Order' });
    fireEvent.change(order, { target: { value: 'change' } });
    expect(heads().map((words) => words?.replace(/\d+$/, ''))).toEqual(['Up', 'Down', 'No change stated']);
    fireEvent.change(order, { target: { value: 'speaker' } });
    expect(heads()[0]).toMatch(/^Ilse Okonjo-Brandt/);
    expect(rows()[0]).not.toContain('Okonjo');
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
      const flags = screen.getAllByText('Unsure:');
      expect(flags.map(({ nextSibling }) => nextSibling?.textContent)).toEqual(
        Array(count).fill('The port could be another.'),
      );
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
  expect([...document.querySelectorAll('.fg dl div')].map(({ textContent }) => textContent)).toEqual([
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
