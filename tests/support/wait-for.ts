import { setTimeout as sleep } from 'node:timers/promises';

type Falsy = false | null | undefined;

/** Asks again every 50 ms until there is an answer, and gives it; throws with `what` after `timeout` milliseconds. */
export async function waitFor<T>(
  what: string,
  ask: () => T | Falsy | Promise<T | Falsy>,
  timeout = 45_000,
): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms for ${what}`);
    await sleep(50);
  }
}
