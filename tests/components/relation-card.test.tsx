import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { LegendCard, type LegendCardProps } from '@/components/compare/legend-card.tsx';
import { RelationCard, type RelationCardProps } from '@/components/compare/relation-card.tsx';
import { NO_RECORD } from '@/lib/core/record/page-record.ts';
import { comparison } from '../unit/beside/comparison.ts';
import { violations } from './axe.ts';
import { ALTERED, at, compared, OFFERED } from './compared-page.ts';

afterEach(cleanup);

const nothing = () => undefined;

function card(item: string, props: Partial<RelationCardProps> = {}) {
  const all: RelationCardProps = {
    compared,
    item,
    record: NO_RECORD,
    failure: undefined,
    onDismiss: nothing,
    onPrevious: nothing,
    onNext: nothing,
    onClose: nothing,
    onTabOut: nothing,
    onCopy: nothing,
    onDo: nothing,
    onOpenRelease: undefined,
    onReleases: () => Promise.resolve(undefined),
    onCompare: nothing,
    onLegend: nothing,
    isNoting: false,
    draft: undefined,
    begun: undefined,
    onNoting: nothing,
    onDraft: nothing,
    onDiscard: nothing,
    onSave: () => Promise.resolve(undefined),
    ...props,
  };
  render(<RelationCard {...all} />);
  return screen.getByRole('dialog');
}

describe('the card of a passage beside a release', () => {
  test('says where its passage comes from: from nowhere by X, from a sentence of the release by L, and that what is possible is so', () => {
    const KEY = compared.release.key;
    const onDo = vi.fn<RelationCardProps['onDo']>();
    fireEvent.keyDown(card(ALTERED, { onDo }), { key: 'x' });
    expect(onDo).toHaveBeenLastCalledWith({
      type: 'unlink',
      release: KEY,
      passage: expect.stringContaining('1,420 vessels') as string,
    });
    cleanup();
    const possible = card(`passage ${at('paraphrase')}`, { onDo });
    fireEvent.click(within(possible).getByRole('button', { name: 'Same statement' }));
    expect(onDo.mock.lastCall?.[0]).toMatchObject({ type: 'link', release: KEY });
    cleanup();
    const absent = card(`passage ${at('absent')}`, { onDo });
    expect(within(absent).queryByRole('button', { name: 'Unlink' })).toBeNull();
    fireEvent.keyDown(absent, { key: 'l' });
    const words = screen.getByRole('textbox', { name: /sentence of the release/ });
    fireEvent.input(words, { target: { value: 'vessels' } });
    fireEvent.click(screen.getByRole('button', { name: /keeps 1,240 vessels/ }));
    expect(onDo.mock.lastCall?.[0]).toMatchObject({
      type: 'link',
      from: expect.stringContaining('1,240 vessels') as string,
    });
  });

  test('a figure is unlinked by X, and linked by L to one of the release’s', () => {
    const { article, alignment } = comparison;
    const changed = alignment.figures.find(({ relation }) => relation === 'changed');
    const onDo = vi.fn<RelationCardProps['onDo']>();
    const dialog = card(`figure ${changed?.article}`, { onDo });
    fireEvent.keyDown(dialog, { key: 'x' });
    const { words } = article.figures.find(({ id }) => id === changed?.article) ?? {};
    const of = { release: compared.release.key, passage: words, figure: true };
    expect(onDo).toHaveBeenLastCalledWith({ type: 'unlink', ...of });
    cleanup();
    const figures = alignment.figures.map((one) =>
      one === changed ? { ...one, release: null, relation: 'new' as const, by: 'user' as const } : one,
    );
    const apart = { ...compared, comparison: { ...comparison, alignment: { ...alignment, figures } } };
    const again = card(`figure ${changed?.article}`, { onDo, compared: apart });
    expect(again.getAttribute('aria-label')).toBe('New: unlinked by you');
    expect(within(again).getByText('Unlinked by you.')).toBeTruthy();
    fireEvent.keyDown(again, { key: 'l' });
    expect(
      screen.getByRole('textbox', { name: 'The figure of the release that it comes from' }),
    ).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^1,240/ }));
    expect(onDo).toHaveBeenLastCalledWith({
      type: 'link',
      ...of,
      from: expect.stringMatching(/keeps 1,240/) as string,
    });
  });

  test('what the user said of a passage is told, and taken back by F; nothing can be said where nothing is kept', () => {
    const [passage] = comparison.alignment.passages.slice(at('altered'));
    const passages = comparison.alignment.passages.map((one) =>
      one === passage ? { ...one, by: 'user' as const } : one,
    );
    const held = {
      ...compared,
      comparison: { ...comparison, alignment: { ...comparison.alignment, passages } },
    };
    const onDo = vi.fn<RelationCardProps['onDo']>();
    const dialog = card(ALTERED, { compared: held, onDo });
    expect(dialog.getAttribute('aria-label')).toMatch(/linked by you$/);
    fireEvent.keyDown(dialog, { key: 'f' });
    expect(onDo.mock.lastCall?.[0]).toMatchObject({ type: 'link-as-found' });
    cleanup();
    const kept = card(ALTERED, { record: { ...NO_RECORD, keeps: false } });
    expect(within(kept).queryByRole('button', { name: 'Unlink' })).toBeNull();
  });

  test('G tells what the lines mean', () => {
    const onLegend = vi.fn<RelationCardProps['onLegend']>();
    fireEvent.keyDown(card(ALTERED, { onLegend }), { key: 'g' });
    expect(onLegend).toHaveBeenCalledOnce();
  });

  test('of what is not in the release another text can be tried', async () => {
    const onCompare = vi.fn<RelationCardProps['onCompare']>();
    const onReleases = () => Promise.resolve(OFFERED);
    const dialog = card(`passage ${at('absent')}`, { onCompare, onReleases });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Try another text' }));
    fireEvent.click(await screen.findByRole('button', { name: /Minutes/ }));
    expect(onCompare).toHaveBeenCalledWith({ from: 'tab', tabId: 7 });
  });

  test('has the release’s words and the article’s, and each change', () => {
    const dialog = card(ALTERED);
    expect(dialog.getAttribute('aria-label')).toBe('Altered, Ines Lundqvar: 1,240 → 1,420');
    const [release, article] = within(dialog).getAllByRole('heading', { level: 3 });
    expect(release?.parentElement?.textContent).toContain('keeps 1,240 vessels');
    expect(article?.parentElement?.textContent).toContain('keeps 1,420 vessels');
    expect(within(dialog).getByText('Number').nextElementSibling?.textContent).toBe('1,240 → 1,420');
  });

  test('D has them in one text, R puts it on record, C copies both, J goes on, Escape closes', () => {
    const on = {
      onDo: vi.fn<RelationCardProps['onDo']>(),
      onCopy: vi.fn<RelationCardProps['onCopy']>(),
      onNext: vi.fn<RelationCardProps['onNext']>(),
      onClose: vi.fn<RelationCardProps['onClose']>(),
    };
    const dialog = card(ALTERED, on);
    fireEvent.keyDown(dialog, { key: 'd' });
    expect([...dialog.querySelectorAll('del, ins')].map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['1,240', '1,420']),
    );
    for (const key of ['r', 'c', 'j', 'Escape']) fireEvent.keyDown(dialog, { key });
    expect(on.onDo).toHaveBeenCalledWith({
      type: 'record',
      ids: [comparison.alignment.passages[at('altered')]?.attribution],
    });
    expect(on.onCopy).toHaveBeenCalledOnce();
    expect(on.onNext).toHaveBeenCalledOnce();
    expect(on.onClose).toHaveBeenCalledOnce();
  });

  test('N writes a note to the claim that the passage is, and what is typed is no key', async () => {
    const [onNoting, onSave] = [
      vi.fn<RelationCardProps['onNoting']>(),
      vi.fn<RelationCardProps['onSave']>(() => Promise.resolve(undefined)),
    ];
    fireEvent.keyDown(card(ALTERED, { onNoting }), { key: 'n' });
    expect(onNoting).toHaveBeenCalledExactlyOnceWith(true);
    cleanup();
    const onCopy = vi.fn<RelationCardProps['onCopy']>();
    const dialog = card(ALTERED, { isNoting: true, onCopy, onSave, onNoting });
    const note = within(dialog).getByLabelText('Note');
    fireEvent.keyDown(note, { key: 'c' });
    fireEvent.input(note, { target: { value: 'Ask the board.' } });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Save' }));
    expect(onCopy).not.toHaveBeenCalled();
    expect(onSave).toHaveBeenCalledExactlyOnceWith([
      { type: 'note', id: comparison.alignment.passages[at('altered')]?.attribution, text: 'Ask the board.' },
    ]);
    fireEvent.keyDown(note, { key: 'Escape' });
    expect(onNoting).toHaveBeenLastCalledWith(false);
  });

  test('of another speaker sets both names side by side, and says that one may be misread', () => {
    const dialog = card(`passage ${at('misattributed')}`);
    expect(within(dialog).getByText('The release names').nextElementSibling?.textContent).toBe(
      'Ines Lundqvar',
    );
    expect(within(dialog).getByText(/^chief executive/)).toBeTruthy();
    expect(within(dialog).getByText('The article names').nextElementSibling?.textContent).toBe('Olav Brandt');
    expect(dialog.textContent).toContain('or On the Record misread one');
  });

  test('of what the release has not says where it may be from; of a paraphrase that it is only possible', () => {
    expect(card(`passage ${at('absent')}`).textContent).toContain('may come from an interview');
    cleanup();
    expect(card(`passage ${at('paraphrase')}`).textContent).toContain(
      'Read both before you call it a paraphrase',
    );
  });

  test('in a private window keeps nothing', () => {
    const onDo = vi.fn<RelationCardProps['onDo']>();
    const dialog = card(ALTERED, { record: { ...NO_RECORD, keeps: false }, onDo });
    fireEvent.keyDown(dialog, { key: 'r' });
    expect(onDo).not.toHaveBeenCalled();
    expect(within(dialog).queryByText('Put on record')).toBeNull();
  });
});

describe('what the lines mean, over the page', () => {
  const legend = (props: Partial<LegendCardProps> = {}) => {
    const none = { onGo: nothing, onClose: nothing, onTabOut: nothing };
    render(<LegendCard compared={compared} current={undefined} {...none} {...props} />);
    return screen.getByRole('dialog', { name: 'What the lines mean' });
  };

  test('names the release and counts each relation; pressed, it goes to the next of its kind', () => {
    const onGo = vi.fn<LegendCardProps['onGo']>();
    const dialog = legend({ onGo });
    expect(dialog.textContent).toContain(compared.release.title);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Altered1' }));
    expect(onGo).toHaveBeenCalledExactlyOnceWith(ALTERED);
    expect(within(dialog).getByText(/the release has them/)).toBeTruthy();
    const heavy = [...dialog.querySelectorAll('.w, .f-differs')].map(({ textContent }) => textContent);
    expect(heavy).toEqual(['words', 'name', '1,420']);
  });

  test('lists what was left out, and closes by Escape and by its own key', () => {
    const onClose = vi.fn<LegendCardProps['onClose']>();
    const [span] = comparison.release.sentences;
    const alignment = { ...comparison.alignment, leftOut: span ? [span] : [] };
    const dialog = legend({ onClose, compared: { ...compared, comparison: { ...comparison, alignment } } });
    fireEvent.click(within(dialog).getByRole('button', { name: '1 left out' }));
    expect(dialog.querySelector('.relationrow')?.textContent).toContain('doubles its dredging budget');
    fireEvent.keyDown(dialog, { key: 'Escape' });
    fireEvent.keyDown(dialog, { key: 'G', altKey: true, shiftKey: true });
    expect(onClose).toHaveBeenCalledTimes(2);
  });

  test('is accessible', async () => {
    expect(await violations(legend(), false)).toEqual([]);
  });
});

test('the card is accessible', async () => {
  expect(await violations(card(ALTERED), false)).toEqual([]);
});
