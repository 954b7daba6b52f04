import { setTimeout as sleep } from 'node:timers/promises';

type Falsy = false | null | undefined;

/** Between two questions, ms; and of the time that has been waited, as a share: to ask a browser takes it some 5 ms. */
const SOON = 50;
const LATER = 1 / 8;
const MOST = 500;

/** Asks again and again, after a while less often, until there is an answer, and gives it; throws with `what` after `timeout` milliseconds. */
export async function waitFor<T>(
  what: string,
  ask: () => T | Falsy | Promise<T | Falsy>,
  timeout = 45_000,
): Promise<T> {
  const start = Date.now();
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    const waited = Date.now() - start;
    if (waited > timeout) throw new Error(`Waited ${timeout} ms for ${what}`);
    await sleep(Math.min(MOST, Math.max(SOON, waited * LATER)));
  }
}
