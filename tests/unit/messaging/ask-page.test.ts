import { anything, assert, asyncProperty, constantFrom } from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ANSWERS, askPage } from '@/lib/messaging/ask-page.ts';
import { askPageUnchecked } from '@/lib/messaging/channel.ts';
import type { PageMessages, PageStatus } from '@/lib/messaging/messages.ts';

const sendMessage = vi.hoisted(() => vi.fn<() => Promise<unknown>>());
const session = vi.hoisted(() => ({ get: async () => ({}) }));
vi.mock('webextension-polyfill', () => ({ default: { tabs: { sendMessage }, storage: { session } } }));

const metadata = { url: 'https://harbour.example/fees', title: { value: 'Fees', from: 'json-ld' as const } };
const STATUSES: readonly PageStatus[] = [
  { status: 'idle' },
  { status: 'unreachable' },
  { status: 'working', metadata, words: 3 },
  { status: 'no-article', metadata, reason: { why: 'headlines', count: 4 }, anyway: true },
  { status: 'no-article', metadata, reason: { why: 'scripts' }, anyway: false },
  { status: 'no-article', metadata, reason: { why: 'frame', url: 'https://a.example/x' }, anyway: true },
  { status: 'language', metadata, language: 'de' },
  { status: 'nothing-found', metadata, words: 0 },
  { status: 'failed', failure: { message: 'No.', detail: 'x' } },
  { status: 'failed', failure: { message: 'No.', detail: 'x' }, metadata },
  { status: 'annotated', marksVisible: true, words: 7, lost: ['c1'] },
];
const FORGED: readonly unknown[] = [
  null,
  7,
  {},
  { status: 'annotated', marksVisible: 1, words: 7, lost: [] },
  { status: 'annotated', marksVisible: true, words: -1, lost: [] },
  { status: 'annotated', marksVisible: true, words: 7, lost: [{ id: 'c1' }] },
  { status: 'working', metadata: { url: 'javascript:alert(1)' }, words: 3 },
  { status: 'working', metadata: { ...metadata, title: { value: {}, from: 'json-ld' } }, words: 3 },
  { status: 'no-article', metadata, reason: { why: 'whim' }, anyway: true },
  { status: 'no-article', metadata, reason: { why: 'frame', url: 'javascript:alert(1)' }, anyway: true },
  { status: 'failed', failure: { message: { html: '<b>' }, detail: '' } },
];

const REQUESTS: { [K in keyof PageMessages]: PageMessages[K]['request'] } = {
  'page-annotate': { anyway: false },
  'page-status': {},
  'page-marks': { visible: true },
  'page-resend': {},
  'page-repaint': { marks: [], keeps: true },
  'page-jump': { id: 'c1' },
  'page-step': { by: 1 },
  'page-add': { finding: 'claim' },
};
const TYPES = Object.keys(ANSWERS) as (keyof PageMessages)[];

const asked = async (type: keyof PageMessages, value: unknown) => {
  sendMessage.mockResolvedValueOnce({ ok: true, value });
  return askPage(3, type, REQUESTS[type]);
};

beforeEach(() => sendMessage.mockReset());

describe('what a content script answers', () => {
  test.each(STATUSES)('is taken where it is sound: %j', async (status) => {
    expect(await asked('page-status', status)).toEqual({ ok: true, value: status });
  });

  test.each(FORGED)('is a failure where it is not: %j', async (forged) => {
    for (const type of TYPES) {
      expect(await asked(type, forged)).toMatchObject({
        ok: false,
        failure: { message: expect.stringMatching(/Nothing was changed\.$/) },
      });
    }
  });

  test('is nothing but what it may be, whatever it holds besides', async () => {
    const more = { status: 'idle', analysis: { article: 'forged' }, record: {} };
    expect(await asked('page-status', more)).toEqual({ ok: true, value: { status: 'idle' } });
    expect(await asked('page-repaint', ['c1', 'c2'])).toEqual({ ok: true, value: ['c1', 'c2'] });
  });

  test('never makes the asking throw', async () => {
    await assert(
      asyncProperty(constantFrom(...TYPES), anything(), async (type, answer) => {
        sendMessage.mockResolvedValueOnce(answer);
        const result = await askPage(3, type, REQUESTS[type]);
        expect(result.ok || result.failure.message).toBeTruthy();
      }),
    );
  });
});

test('an extension that was updated under its content script is told as a failure, thrown at once though it is', async () => {
  sendMessage.mockImplementationOnce(() => {
    throw new Error('Extension context invalidated.');
  });
  expect(await askPageUnchecked(3, 'page-resend', {})).toMatchObject({ ok: false });
});
