import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type PageDoor, pageSession } from '@/entrypoints/popup/page-session.ts';
import type { Failure, PageState, Result } from '@/lib/messaging/messages.ts';
import { pageStates } from './gallery/views.tsx';
import { harbour } from './harbour.ts';

const FAILURE: Failure = { message: 'The page was left.', detail: 'Error: gone' };
const failed: Result<never> = { ok: false, failure: FAILURE };
const IDLE: PageState = { status: 'idle' };

function stateOf(name: 'annotated' | 'marks-off' | 'no-article'): PageState {
  return pageStates(harbour)[name] ?? IDLE;
}

function fine<T>(value: T): Result<T> {
  return { ok: true, value };
}

function silent(): Promise<Result<never>> {
  return Promise.resolve(failed);
}

/** A page that answers as told, and otherwise not at all. */
function door(answers: Partial<PageDoor>) {
  return {
    state: vi.fn<PageDoor['state']>(answers.state ?? silent),
    annotate: vi.fn<PageDoor['annotate']>(answers.annotate ?? silent),
    jump: vi.fn<PageDoor['jump']>(answers.jump ?? silent),
    showMarks: vi.fn<PageDoor['showMarks']>(answers.showMarks ?? silent),
    act: vi.fn<PageDoor['act']>(answers.act ?? silent),
    compare: vi.fn<PageDoor['compare']>(answers.compare ?? silent),
    releases: vi.fn<PageDoor['releases']>(answers.releases ?? silent),
  };
}

test('what could not be done, or was and nobody answered, is told beside what is on record then', async () => {
  const page = door({ state: () => Promise.resolve(fine(stateOf('annotated'))) });
  const session = pageSession(page);
  await session.act({ type: 'undo' });
  expect(session.notice.value).toEqual({ text: FAILURE.message, failed: true });
  expect(session.state.value).toEqual(stateOf('annotated'));
});

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('opening', () => {
  test('the popup shows what is known where reading takes a while, and then what comes of it', async () => {
    const answers: ((state: Result<PageState>) => void)[] = [];
    const page = door({ state: () => Promise.resolve(fine(stateOf('marks-off'))) });
    const session = pageSession(page);
    const opened = session.open(new Promise((resolve) => answers.push(resolve)));
    await vi.waitFor(() => expect(session.state.value).toEqual(stateOf('marks-off')));
    answers[0]?.(fine(stateOf('annotated')));
    await opened;
    expect(session.state.value).toEqual(stateOf('annotated'));
  });

  test('an answer that is there at once is the only one that is asked for', async () => {
    const page = door({ state: () => Promise.resolve(fine(stateOf('marks-off'))) });
    const session = pageSession(page);
    await session.open(Promise.resolve(fine(stateOf('annotated'))));
    expect(session.state.value).toEqual(stateOf('annotated'));
    expect(page.state).not.toHaveBeenCalled();
    expect(page.annotate).not.toHaveBeenCalled();
  });

  test('what was known before does not take the place of what was read', async () => {
    const known: ((state: Result<PageState>) => void)[] = [];
    const read: ((state: Result<PageState>) => void)[] = [];
    const page = door({ state: () => new Promise((resolve) => known.push(resolve)) });
    const session = pageSession(page);
    const opened = session.open(new Promise((resolve) => read.push(resolve)));
    await vi.waitFor(() => expect(page.state).toHaveBeenCalled());
    read[0]?.(fine(stateOf('annotated')));
    known[0]?.(fine(stateOf('marks-off')));
    await opened;
    expect(session.state.value).toEqual(stateOf('annotated'));
  });

  test('while the answer is on its way, nothing is asked because the page tells that it was marked', async () => {
    const read: ((state: Result<PageState>) => void)[] = [];
    const page = door({ annotate: () => new Promise((resolve) => read.push(resolve)) });
    const session = pageSession(page);
    const done = session.read(false);
    await session.hear({ status: 'annotated', marksVisible: true, words: 7, lost: [] });
    expect(page.state).not.toHaveBeenCalled();
    read[0]?.(fine(stateOf('annotated')));
    await done;
    expect(session.state.value).toEqual(stateOf('annotated'));
    await session.hear({ status: 'annotated', marksVisible: true, words: 7, lost: [] });
    expect(page.state).toHaveBeenCalledOnce();
  });

  test('the popup says nothing of a page that was not asked yet until the answer is there', async () => {
    const session = pageSession(door({ state: () => Promise.resolve(fine(IDLE)) }));
    const seen: (string | undefined)[] = [];
    session.state.subscribe((state) => void seen.push(state?.status));
    const opened = session.open(
      new Promise((resolve) => setTimeout(() => resolve(fine(stateOf('no-article'))), 200)),
    );
    await vi.advanceTimersByTimeAsync(300);
    await opened;
    expect(seen).toEqual([undefined, 'no-article']);
  });

  test('the side panel never has a page read by itself', async () => {
    const page = door({});
    const session = pageSession(page);
    await session.open(null);
    expect(session.state.value).toEqual(IDLE);
    expect(page.annotate).not.toHaveBeenCalled();
  });

  test('no answer is a failure with its sentence, not silence', async () => {
    const session = pageSession(door({}));
    await session.open(Promise.resolve(failed));
    expect(session.state.value).toEqual({ status: 'failed', failure: FAILURE });
  });
});

test('hears that a page is being read, and asks the background for all else that it tells of itself', async () => {
  const page = door({ state: () => Promise.resolve(fine(stateOf('annotated'))) });
  const session = pageSession(page);
  const working = {
    status: 'working',
    metadata: { url: 'https://harbour.example/fees', title: { value: 'Fees', from: 'meta' } },
    words: 3,
  } as const;
  await session.hear(working);
  expect(session.state.value).toEqual(working);
  expect(page.state).not.toHaveBeenCalled();
  await session.hear({ status: 'annotated', marksVisible: true, words: 7, lost: [] });
  expect(session.state.value).toEqual(stateOf('annotated'));
});

test('shows nothing of what a page forges', async () => {
  const page = door({ state: () => Promise.resolve(fine(stateOf('annotated'))) });
  const session = pageSession(page);
  const url = 'https://harbour.example/fees';
  for (const forged of [
    {},
    { status: 'working' },
    { status: 'working', words: 3 },
    { status: 'working', words: {}, metadata: { url } },
    { status: 'working', words: 3, metadata: { url, title: null } },
    { status: 'working', words: 3, metadata: { url, title: { value: { html: '<b>' } } } },
    { status: 'failed', failure: { message: 'Pay here.', detail: '' } },
  ]) {
    await session.hear(forged as never);
    expect(session.state.value).toEqual(stateOf('annotated'));
  }
});

test('switching the marks takes the page’s answer, and a failure leaves the lists standing', async () => {
  const session = pageSession(door({ showMarks: () => Promise.resolve(fine(stateOf('marks-off'))) }));
  await session.showMarks({ show: 'off' });
  expect(session.state.value).toEqual(stateOf('marks-off'));
  const silent = pageSession(door({ state: () => Promise.resolve(fine(stateOf('annotated'))) }));
  await silent.open(null);
  await silent.showMarks({ show: 'off' });
  expect(silent.state.value).toEqual(stateOf('annotated'));
  expect(silent.notice.value).toEqual({ text: FAILURE.message, failed: true });
});

describe('jumping', () => {
  test('says where a passage is gone', async () => {
    const session = pageSession(door({ jump: () => Promise.resolve(fine(false)) }));
    await session.jump('a1');
    expect(session.notice.value).toEqual({ text: 'That passage is not on the page any more.', failed: true });
  });

  test('says nothing where it is found', async () => {
    const session = pageSession(door({ jump: () => Promise.resolve(fine(true)) }));
    await session.jump('a1');
    expect(session.notice.value).toBeUndefined();
  });
});

describe('notices', () => {
  test('a success is told for a while, a failure until it is dismissed', () => {
    const session = pageSession(door({}));
    session.say('Link copied.');
    vi.advanceTimersByTime(10_000);
    expect(session.notice.value).toBeUndefined();
    session.say('Not copied.', true);
    vi.advanceTimersByTime(60_000);
    expect(session.notice.value?.text).toBe('Not copied.');
    session.dismiss();
    expect(session.notice.value).toBeUndefined();
  });

  test('an older success does not take a newer failure away', () => {
    const session = pageSession(door({}));
    session.say('Link copied.');
    session.say('Not copied.', true);
    vi.advanceTimersByTime(10_000);
    expect(session.notice.value?.failed).toBe(true);
  });
});

describe('what the user does with the record', () => {
  test('is shown and said, with the offer to undo it', async () => {
    const told = (done: string) => ({ ...stateOf('annotated'), done }) as PageState;
    const answers = ['Page put on record: 3 claims.', 'Undone: page put on record: 3 claims.'];
    const page = door({ act: () => Promise.resolve(fine(told(answers.shift() ?? ''))) });
    const session = pageSession(page);
    await session.act({ type: 'record-page', on: true });
    expect(page.act).toHaveBeenCalledWith({ type: 'record-page', on: true });
    expect(session.state.value).toMatchObject({ status: 'annotated' });
    expect(session.notice.value).toEqual({
      text: 'Page put on record: 3 claims.',
      failed: false,
      undoes: true,
    });
    await session.act({ type: 'undo' });
    expect(session.notice.value).toMatchObject({
      text: 'Undone: page put on record: 3 claims.',
      undoes: false,
    });
  });

  test('that failed is said until it is read, and what was shown stays', async () => {
    const session = pageSession(door({ state: () => Promise.resolve(fine(stateOf('annotated'))) }));
    await session.open(null);
    await session.act({ type: 'record', ids: 'all' });
    expect(session.notice.value).toEqual({ text: FAILURE.message, failed: true });
    vi.advanceTimersByTime(60_000);
    expect(session.notice.value?.failed).toBe(true);
    expect(session.state.value).toEqual(stateOf('annotated'));
  });
});
