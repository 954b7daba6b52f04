import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Card } from '@/entrypoints/card/card.tsx';
import { Host } from '@/entrypoints/content/host.ts';
import { marksOf } from '@/entrypoints/content/marks.ts';
import { PageMarks } from '@/entrypoints/content/page-marks.ts';
import type { Shown } from '@/entrypoints/content/session.ts';
import type { Analysis, Attribution } from '@/lib/core/model.ts';
import { NO_RECORD, type PageAction, type PageRecord } from '@/lib/core/record/page-record.ts';
import type { Standing } from '@/lib/core/record/standing.ts';
import { readArticle } from '@/lib/page/article.ts';

const NEWS = [
  'Fares on the ferries will rise by a tenth in June, Ana Brenholm said on Monday after a meeting of the board.',
  'The boats are older than most of those who steer them, she said, and the yard has no more parts for any of them.',
  'Nobody in the town was asked, and nobody in the town will pay, the union warned in a letter to the council.',
];
const CLAIMS = ['Fares on the ferries will rise by a tenth in June', 'The boats are older than most'];

const FULL = 'The disk is full. Nothing was changed.';

const STANDING: Standing = {
  annotation: 'r1',
  onRecord: true,
  byHand: false,
  edited: [],
  confirmed: false,
  tags: [],
  status: 'in place',
};

let end = new AbortController();

/** A page with two claims marked, and a record that does what it is told as far as the test lets it. */
class Stage {
  readonly host = new Host(end.signal);
  readonly marks = new PageMarks(end.signal);
  readonly asked: PageAction[] = [];
  /** What the next actions fail with. */
  fails: string | undefined;
  #wait: Promise<void> = Promise.resolve();
  #shown: Shown;
  readonly card: Card;

  constructor() {
    const read = readArticle(document, 'https://ferries.example/fares');
    if (read === null) throw new Error('no article');
    const { text } = read.article;
    const attributions = CLAIMS.map((words, index): Attribution => {
      const start = text.indexOf(words);
      const content = [{ start, end: start + words.length, text: words }];
      const stance = { act: 'say', tone: 'neutral' } as const;
      const id = `a${index}`;
      return { id, kind: 'indirect', source: null, cue: null, stance, content, speaker: null, confidence: 1 };
    });
    const analysis: Analysis = {
      article: read.article,
      speakers: [],
      attributions,
      figures: [],
      initiatives: [],
    };
    this.#shown = { analysis, record: NO_RECORD, marks: marksOf(analysis), map: read.map };
    this.marks.show(this.#shown);
    const site = { host: this.host, marks: this.marks, shown: () => this.#shown, act: this.#act };
    this.card = new Card(site, end.signal);
  }

  #act = async (action: PageAction): Promise<string | undefined> => {
    this.asked.push(action);
    await this.#wait;
    if (this.fails !== undefined) return this.fails;
    const { analysis } = this.#shown;
    const isGone = action.type === 'remove';
    const standings = action.type === 'note' || action.type === 'record' ? { a0: STANDING } : {};
    const record: PageRecord = { ...NO_RECORD, standings, undo: 'Mark removed from this article.' };
    const all = marksOf(analysis);
    const marks = isGone ? all.filter(({ finding }) => finding.id !== 'a0') : all;
    this.#shown = { ...this.#shown, record, marks };
    this.marks.show(this.#shown);
    this.card.follow(this.#shown);
    return undefined;
  };

  /** Lets nothing be done any more until what it returns is called. */
  hold(): () => void {
    let release: () => void = () => undefined;
    this.#wait = new Promise((resolve) => {
      release = resolve;
    });
    return () => release();
  }

  open(id = 'a0'): void {
    const mark = this.#shown.marks.find(({ finding }) => finding.id === id);
    if (mark) this.card.open(this.#shown, mark);
  }

  get said(): string {
    return this.host.frame.textContent ?? '';
  }

  get focused(): string {
    return this.host.root.activeElement?.textContent ?? '';
  }

  field(name: string): HTMLTextAreaElement {
    const field = this.host.root.querySelector<HTMLTextAreaElement>(`[name=${name}]`);
    if (field === null) throw new Error(`no field ${name}`);
    return field;
  }

  press(words: string): void {
    const button = [...this.host.root.querySelectorAll('button')].find(
      (one) => one.textContent === words || one.title.startsWith(words),
    );
    if (button === undefined) throw new Error(`no button ${words}`);
    button.click();
  }
}

beforeEach(() => {
  end = new AbortController();
  document.title = 'Fares';
  document.body.innerHTML = `<article style="width: 500px">${NEWS.map((words) => `<p>${words}</p>`).join('')}</article>`;
});
afterEach(() => end.abort());

test('what could not be put on record is said on the card until it is, and tried again', async () => {
  const stage = new Stage();
  stage.open();
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
  stage.open();
  await userEvent.keyboard('n');
  await expect.poll(() => stage.field('note')).toBeTruthy();
  await userEvent.type(stage.field('note'), 'Ask her.');
  stage.fails = FULL;
  const release = stage.hold();
  stage.press('Save');
  stage.card.close();
  release();
  await expect.poll(() => stage.said).toContain(`Not saved. ${FULL}`);
  stage.open();
  await userEvent.keyboard('n');
  await expect.poll(() => stage.field('note').value).toBe('Ask her.');
  stage.fails = undefined;
  stage.press('Save');
  await expect.poll(() => stage.said).toContain('Mark removed from this article.');
  await expect.poll(() => stage.host.root.querySelector('form')).toBeNull();
  await userEvent.keyboard('n');
  await expect.poll(() => stage.field('note').value).toBe('');
});

test('Cancel and Escape give up what was typed', async () => {
  const stage = new Stage();
  stage.open();
  await userEvent.keyboard('n');
  await userEvent.type(stage.field('note'), 'Ask');
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => stage.host.root.querySelector('form')).toBeNull();
  await userEvent.keyboard('n');
  await expect.poll(() => stage.field('note').value).toBe('');
});

test('a mark that is removed leaves word with the way back, which has the focus', async () => {
  const stage = new Stage();
  stage.open();
  await userEvent.keyboard('{Delete}');
  await expect.poll(() => stage.said).toBe('Mark removed from this article.Undo');
  expect(stage.focused).toBe('Undo');
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.poll(() => stage.host.root.querySelector('[role=dialog] .quote')?.textContent).toBe(CLAIMS[0]);
  expect(stage.asked.map(({ type }) => type)).toEqual(['remove', 'undo']);
});

test('from there J goes to the mark after it', async () => {
  const stage = new Stage();
  stage.open();
  await userEvent.keyboard('{Delete}');
  await expect.poll(() => stage.focused).toBe('Undo');
  await userEvent.keyboard('j');
  await expect.poll(() => stage.host.root.querySelector('.quote')?.textContent).toBe(CLAIMS[1]);
});

test('whoever closed the card before it was done is not called back to it', async () => {
  const stage = new Stage();
  stage.open();
  const release = stage.hold();
  await userEvent.keyboard('r{Escape}');
  release();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(stage.said).toBe('');
});

test('while a claim is edited its passage moves on the page, and goes back on Cancel', async () => {
  const stage = new Stage();
  const active = () => [...(CSS.highlights.get('otr-active') ?? [])].map(String).join('|');
  stage.open();
  await userEvent.keyboard('e');
  await expect.poll(() => stage.host.root.querySelectorAll('.handle').length).toBe(2);
  stage.press('End one word on');
  stage.press('Start one word on');
  expect(active()).toBe('on the ferries will rise by a tenth in June,');
  expect([...(CSS.highlights.get('otr-claim') ?? [])].map(String)).toContain(active());
  stage.press('Cancel');
  await expect.poll(active).toBe(CLAIMS[0]);
  expect(stage.host.root.querySelectorAll('.handle')).toHaveLength(0);
});

test('what is typed into the card does not reach the page', async () => {
  const stage = new Stage();
  const heard: string[] = [];
  const hear = ({ type }: Event): void => void heard.push(type);
  for (const type of ['keydown', 'keyup', 'input']) document.addEventListener(type, hear);
  stage.open();
  await userEvent.keyboard('n');
  await expect.poll(() => stage.field('note')).toBeTruthy();
  heard.length = 0;
  await userEvent.type(stage.field('note'), 'jk');
  for (const type of ['keydown', 'keyup', 'input']) document.removeEventListener(type, hear);
  expect(heard).toEqual([]);
});
