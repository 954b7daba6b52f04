import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import '@/components/styles/tokens.css';
import '@/components/styles/card.css';
import { marksOf } from '@/components/marks.ts';
import { Card } from '@/entrypoints/card-frame/card.ts';
import type { ToPage } from '@/entrypoints/content/card-port.ts';
import type { Analysis, Attribution } from '@/lib/core/model.ts';
import { NO_RECORD, type PageAction, type PageRecord } from '@/lib/core/record/page-record.ts';
import type { CardPage, Result } from '@/lib/messaging/messages.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { PLAIN_STANDING } from '../support/standing.ts';

const NEWS = [
  'Fares on the ferries will rise by a tenth in June, Ana Brenholm said on Monday after a meeting of the board.',
  'The boats are older than most of those who steer them, she said, and the yard has no more parts for any of them.',
  'Nobody in the town was asked, and nobody in the town will pay, the union warned in a letter to the council.',
];
const CLAIMS = ['Fares on the ferries will rise by a tenth in June', 'The boats are older than most'];

const FULL = 'The disk is full. Nothing was changed. Make room on it, then try again.';

/** The card of a page with two claims marked, and a record that does what it is told as far as the test lets it. */
class Stage {
  readonly asked: PageAction[] = [];
  readonly posted: ToPage[] = [];
  /** What the next actions fail with. */
  fails: string | undefined;
  /** Why no deed may be done. */
  refuses: string | undefined;
  #wait: Promise<void> = Promise.resolve();
  #page: CardPage;
  readonly card: Card;

  constructor() {
    const article = plainArticle(NEWS.join('\n\n'), { url: 'https://ferries.example/fares' });
    const attributions = CLAIMS.map((words, index): Attribution => {
      const start = article.text.indexOf(words);
      const content = [{ start, end: start + words.length, text: words }];
      const stance = { act: 'say', tone: 'neutral' } as const;
      const id = `a${index}`;
      return { id, kind: 'indirect', source: null, cue: null, stance, content, speaker: null, confidence: 1 };
    });
    const analysis: Analysis = { article, speakers: [], attributions, figures: [], initiatives: [] };
    this.#page = { analysis, record: NO_RECORD, onPage: ['a0', 'a1'] };
    const site = {
      page: async () => ({ ok: true, value: this.#page }) as const,
      act: this.#act,
      releases: () => Promise.resolve({ ok: true, value: { likely: [], others: [], tabs: [] } } as const),
      compare: () => Promise.resolve({ ok: true, value: true } as const),
      openLibrary: () => undefined,
      post: (message: ToPage) => void this.posted.push(message),
      refusal: async () => this.refuses,
    };
    this.card = new Card(site, document.body, this.#page);
    this.card.hear({ type: 'shown', ids: this.#page.onPage, isAsRead: true });
  }

  #act = async (action: PageAction): Promise<Result<CardPage>> => {
    this.asked.push(action);
    await this.#wait;
    if (this.fails !== undefined) return { ok: false, failure: { message: this.fails, detail: '' } };
    const { analysis } = this.#page;
    const isGone = action.type === 'remove';
    const standings = action.type === 'note' || action.type === 'record' ? { a0: PLAIN_STANDING } : {};
    const record: PageRecord = { ...NO_RECORD, standings, undo: 'Mark removed from this article.' };
    const all = marksOf(analysis).map(({ finding }) => finding.id);
    this.#page = {
      analysis,
      record,
      onPage: isGone ? all.filter((id) => id !== 'a0') : all,
      done: record.undo ?? '',
    };
    return { ok: true, value: this.#page };
  };

  /** Lets nothing be done any more until what it returns is called. */
  hold(): () => void {
    let release: () => void = () => undefined;
    this.#wait = new Promise((resolve) => {
      release = resolve;
    });
    return () => release();
  }

  /** Opens a card, which comes once what is on record is known. */
  async open(id = 'a0'): Promise<void> {
    this.card.hear({ type: 'open', id, byPointer: false, isLegend: false });
    await new Promise((resolve) => setTimeout(resolve, 50));
  }

  get said(): string {
    return document.querySelector('.card-layer')?.textContent ?? '';
  }

  get focused(): string {
    return document.activeElement?.textContent ?? '';
  }

  field(name: string): HTMLTextAreaElement {
    const field = document.querySelector<HTMLTextAreaElement>(`[name=${name}]`);
    if (field === null) throw new Error(`no field ${name}`);
    return field;
  }

  press(words: string): void {
    const button = [...document.querySelectorAll('button')].find(
      (one) => one.textContent === words || one.title.startsWith(words),
    );
    if (button === undefined) throw new Error(`no button ${words}`);
    button.click();
  }

  /** What the content script was told last of one kind. */
  last<T extends ToPage['type']>(type: T): Extract<ToPage, { readonly type: T }> | undefined {
    return this.posted.findLast((message) => message.type === type) as never;
  }
}

beforeEach(() => document.body.replaceChildren());
afterEach(() => document.body.replaceChildren());

test('a card that is cut tells the height that it has with all of its actions, so that it stays cut', async () => {
  const stage = new Stage();
  const viewport = { width: 1280, height: 813 };
  const fit = (room: number | null) =>
    stage.card.hear({ type: 'room', viewport, room, theme: null, isSheet: false });
  fit(null);
  await stage.open();
  const whole = stage.last('stand')?.natural ?? 0;
  expect(whole).toBeGreaterThan(100);
  // The other actions are folded away, and what is left would have room.
  fit(whole - 10);
  expect(stage.last('stand')?.size.height).toBeLessThan(whole - 10);
  expect(stage.last('stand')?.natural).toBe(whole);
  fit(null);
  expect(stage.last('stand')).toMatchObject({ natural: whole, size: { height: whole } });
});

test('what could not be put on record is said on the card until it is, and tried again', async () => {
  const stage = new Stage();
  await stage.open();
  stage.fails = FULL;
  await userEvent.keyboard('r');
  await expect.poll(() => stage.said).toContain(`Not put on record. ${FULL}`);
  stage.fails = undefined;
  stage.press('Try again');
  await expect.poll(() => stage.said).toContain('On record');
  expect(stage.said).not.toContain('Not put on record');
  expect(stage.asked).toHaveLength(2);
});

test('a note that could not be saved stays in its form, also when the card was closed meanwhile', async () => {
  const stage = new Stage();
  await stage.open();
  await userEvent.keyboard('n');
  await expect.poll(() => stage.field('note')).toBeTruthy();
  await userEvent.type(stage.field('note'), 'Ask her.');
  stage.fails = FULL;
  const release = stage.hold();
  stage.press('Save');
  stage.card.hear({ type: 'close' });
  release();
  await expect.poll(() => stage.said).toContain(`Not saved. ${FULL}`);
  await stage.open();
  await userEvent.keyboard('n');
  await expect.poll(() => stage.field('note').value).toBe('Ask her.');
  stage.fails = undefined;
  stage.press('Save');
  await expect.poll(() => stage.said).toContain('Mark removed from this article.');
  await expect.poll(() => document.querySelector('form')).toBeNull();
  await userEvent.keyboard('n');
  await expect.poll(() => stage.field('note').value).toBe('');
});

test('Escape keeps what was typed and says so; Cancel gives it up', async () => {
  const stage = new Stage();
  await stage.open();
  await userEvent.keyboard('n');
  await userEvent.type(stage.field('note'), 'Ask');
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => document.querySelector('form')).toBeNull();
  expect(stage.said).toContain('Not kept yet: “Ask”');
  await userEvent.keyboard('n');
  await expect.poll(() => stage.field('note').value).toBe('Ask');
  stage.press('Cancel');
  await expect.poll(() => document.querySelector('form')).toBeNull();
  expect(stage.said).not.toContain('Not kept yet');
  await userEvent.keyboard('n');
  await expect.poll(() => stage.field('note').value).toBe('');
});

test('words selected beside an open card are offered to be marked, below it', async () => {
  const stage = new Stage();
  await stage.open();
  stage.card.hear({ type: 'offer', span: { start: 0, end: 5 }, by: 'pointer' });
  await expect.poll(() => document.querySelector('.card + .tools')).not.toBeNull();
  stage.card.hear({ type: 'withdraw' });
  await expect.poll(() => document.querySelector('.tools')).toBeNull();
  expect(document.querySelector('.card')).not.toBeNull();
});

test('Tab past the last control gives the focus back to the mark', async () => {
  const stage = new Stage();
  await stage.open();
  [...document.querySelectorAll<HTMLElement>('.card button')].at(-1)?.focus();
  await userEvent.keyboard('{Tab}');
  expect(stage.last('tab-out')).toBeDefined();
});

test('a mark that is removed leaves word with the way back, which has the focus', async () => {
  const stage = new Stage();
  await stage.open();
  await userEvent.keyboard('{Delete}');
  await expect.poll(() => stage.said).toBe('Mark removed from this article.Undo');
  expect(stage.focused).toBe('Undo');
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.poll(() => document.querySelector('[role=dialog] .quote')?.textContent).toBe(CLAIMS[0]);
  expect(stage.asked.map(({ type }) => type)).toEqual(['remove', 'undo']);
});

test('from there J goes to the mark after it', async () => {
  const stage = new Stage();
  await stage.open();
  await userEvent.keyboard('{Delete}');
  await expect.poll(() => stage.focused).toBe('Undo');
  await userEvent.keyboard('j');
  await expect.poll(() => document.querySelector('.quote')?.textContent).toBe(CLAIMS[1]);
});

test('whoever closed the card before it was done is not called back to it', async () => {
  const stage = new Stage();
  await stage.open();
  const release = stage.hold();
  await userEvent.keyboard('r{Escape}');
  release();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(stage.said).toBe('');
});

test('while a claim is edited its passage moves on the page, and goes back on Cancel', async () => {
  const stage = new Stage();
  const text = NEWS.join('\n\n');
  const drawn = () =>
    stage
      .last('active')
      ?.spans?.map(({ start, end }) => text.slice(start, end))
      .join('|');
  await stage.open();
  expect(stage.last('active')?.handles).toBe(false);
  await userEvent.keyboard('e');
  await expect.poll(() => stage.last('active')?.handles).toBe(true);
  stage.press('End one word on');
  stage.press('Start one word on');
  expect(drawn()).toBe('on the ferries will rise by a tenth in June,');
  stage.card.hear({ type: 'drag', edge: 'end', offset: text.indexOf(' in June') });
  expect(drawn()).toBe('on the ferries will rise by a tenth');
  stage.press('Cancel');
  await expect.poll(drawn).toBe(undefined);
  expect(stage.last('active')).toMatchObject({ id: 'a0', handles: false });
});

test('what is refused is done by nothing, and said', async () => {
  const stage = new Stage();
  stage.refuses = 'Something of the page lies over the card, or dims it.';
  await stage.open();
  await userEvent.keyboard('r');
  await expect.poll(() => stage.said).toContain('Not put on record. Something of the page lies over');
  await userEvent.keyboard('n');
  await userEvent.type(stage.field('note'), 'Ask her.');
  stage.press('Save');
  await expect.poll(() => stage.said).toContain('Not saved. Something of the page');
  stage.card.hear({ type: 'close' });
  stage.card.hear({ type: 'offer', span: { start: 0, end: 5 }, by: 'keyboard' });
  await expect.poll(() => stage.focused).toBe('Claim');
  stage.press('Claim');
  await expect.poll(() => stage.said).toContain('Not marked. Something of the page');
  expect(stage.asked).toEqual([]);
});

test('no word goes to the content script, but what is asked of it and where things stand', async () => {
  const stage = new Stage();
  await stage.open();
  await userEvent.keyboard('n');
  await userEvent.type(stage.field('note'), 'Ask her.');
  stage.press('Save');
  await expect.poll(() => stage.asked.length).toBe(1);
  const told = JSON.stringify(stage.posted);
  for (const word of ['Ask', 'ferries', 'Fares', 'Brenholm']) expect(told).not.toContain(word);
});
