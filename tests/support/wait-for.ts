import { setTimeout as sleep } from 'node:timers/promises';

/** Asks again every 50 ms until the answer is truthy, and gives it; throws with `what` after `timeout` milliseconds. */
export async function waitFor<T>(
  what: string,
  ask: () => T | Promise<T>,
  timeout = 15_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms for ${what}`);
    await sleep(50);
  }
}
