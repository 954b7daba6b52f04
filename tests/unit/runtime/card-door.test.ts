import { afterEach, describe, expect, test, vi } from 'vitest';
import { CardDoor } from '@/entrypoints/content/card-door.ts';
import { type CardSite, type PageCard, world } from '@/entrypoints/content/page-card.ts';

type Call = readonly [keyof PageCard, ...unknown[]];

/** A door to a card that only notes what is asked of it, brought in when the test says so. */
function door() {
  const calls: Call[] = [];
  const note =
    (name: keyof PageCard) =>
    (...args: readonly unknown[]) =>
      void calls.push([name, ...args]);
  const card = {
    open: note('open'),
    follow: note('follow'),
    close: note('close'),
    offer: note('offer'),
    withdraw: note('withdraw'),
    say: note('say'),
    add: async (...args: readonly unknown[]) => {
      calls.push(['add', ...args]);
      return true;
    },
  } as PageCard;
  const announce = vi.fn<(words: string) => void>();
  const arrivals: ((isThere: boolean) => void)[] = [];
  const fetch = vi.fn<() => Promise<boolean>>(() => new Promise((resolve) => arrivals.push(resolve)));
  const end = new AbortController();
  const made = new CardDoor({ host: { announce } } as unknown as CardSite, fetch, end.signal);
  const arrive = async (isThere: boolean) => {
    if (isThere) world.onTheRecordCard = () => card;
    arrivals.shift()?.(isThere);
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { door: made, calls, announce, fetch, arrive, end };
}

const SHOWN = { name: 'shown' } as never;
const first = { name: 'first' } as never;
const second = { name: 'second' } as never;

afterEach(() => {
  delete world.onTheRecordCard;
});

describe('a card that is asked for before its script is there', () => {
  test('opens when it comes; of several the last', async () => {
    const { door: card, calls, fetch, arrive } = door();
    card.open(SHOWN, first);
    card.open(SHOWN, second);
    expect(fetch).toHaveBeenCalledOnce();
    await arrive(true);
    expect(calls).toEqual([['open', SHOWN, second, null]]);
    card.open(SHOWN, first);
    expect(fetch).toHaveBeenCalledOnce();
    expect(calls).toHaveLength(2);
  });

  test('does not open where it was closed meanwhile, or the marks are gone', async () => {
    for (const leave of ['close', 'follow'] as const) {
      const { door: card, calls, arrive } = door();
      card.open(SHOWN, first);
      if (leave === 'close') card.close();
      else card.follow(null);
      await arrive(true);
      expect(calls).toEqual([]);
    }
  });

  test('is tried again after the script could not be brought in, which is said', async () => {
    const { door: card, calls, announce, fetch, arrive } = door();
    card.open(SHOWN, first);
    await arrive(false);
    expect(announce).toHaveBeenCalledWith(expect.stringContaining('could not be opened'));
    card.open(SHOWN, first);
    expect(fetch).toHaveBeenCalledTimes(2);
    await arrive(true);
    expect(calls).toHaveLength(1);
  });

  test('marks by hand when it comes', async () => {
    const { door: card, arrive } = door();
    const added = card.add('claim', first);
    await arrive(true);
    expect(await added).toBe(true);
  });
});

test('nobody who only brings it in hears of it; what an older script left is not used', async () => {
  world.onTheRecordCard = () => {
    throw new Error('an older card');
  };
  const { door: card, calls, announce, arrive } = door();
  expect(world.onTheRecordCard).toBeUndefined();
  card.bring();
  card.withdraw();
  await arrive(false);
  expect(announce).not.toHaveBeenCalled();
  expect(calls).toEqual([]);
});

test('a content script that ended opens nothing', async () => {
  const { door: card, calls, arrive, end } = door();
  card.open(SHOWN, first);
  end.abort();
  await arrive(true);
  expect(calls).toEqual([]);
});
