import { afterEach, expect, test, vi } from 'vitest';
import { askBackground, askBackgroundAgain } from '@/lib/messaging/channel.ts';

const sendMessage = vi.hoisted(() => vi.fn<() => Promise<unknown>>());
vi.mock('webextension-polyfill', () => ({ default: { runtime: { sendMessage } } }));

const YES = { ok: true, value: true } as const;
const NO = { ok: false, failure: { message: 'No.', detail: '' } } as const;
const SECRET = { secret: 's' };

afterEach(() => sendMessage.mockReset());

test('a question that a stopped background took with it is asked once more', async () => {
  sendMessage.mockRejectedValueOnce(new Error('The message channel closed')).mockResolvedValueOnce(YES);
  expect(await askBackgroundAgain('expect-card', SECRET)).toEqual(YES);
  sendMessage.mockResolvedValueOnce(undefined).mockResolvedValueOnce(YES);
  expect(await askBackgroundAgain('card-page', SECRET)).toEqual(YES);
  expect(sendMessage).toHaveBeenCalledTimes(4);
});

test('one that was answered is not, nor a deed, nor any a third time', async () => {
  sendMessage.mockResolvedValueOnce(NO);
  expect(await askBackgroundAgain('card-page', SECRET)).toEqual(NO);
  expect(sendMessage).toHaveBeenCalledTimes(1);
  sendMessage.mockResolvedValue(undefined);
  expect(await askBackgroundAgain('card-page', SECRET)).toMatchObject({ ok: false });
  expect(sendMessage).toHaveBeenCalledTimes(3);
  expect(await askBackground('open-library', { at: '' })).toMatchObject({ ok: false });
  expect(sendMessage).toHaveBeenCalledTimes(4);
});
