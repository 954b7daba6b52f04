import { Worker } from 'node:worker_threads';

/**
 * Finds all matches and answers with the milliseconds it took: of the processor, where the system tells them of a thread (Linux), so
 * that what else the machine does is no part of them.
 */
const MATCHER = `
const { readFileSync } = require('node:fs');
const { parentPort } = require('node:worker_threads');
function now() {
  try {
    return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return performance.now();
  }
}
parentPort.on('message', ({ source, flags, text }) => {
  const pattern = new RegExp(source, flags.replace('g', '') + 'g');
  const start = now();
  let count = 0;
  for (const match of text.matchAll(pattern)) count += match.length;
  parentPort.postMessage(now() - start);
});`;

/** Measures how long patterns take in a thread of its own, which is ended where one takes too long. */
export class MatchTimer {
  readonly #limit: number;
  #worker: Worker | undefined;

  /** `limit` in milliseconds, however little of them the thread gets. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Milliseconds; Infinity where it is over the limit. */
  async time(source: string, flags: string, text: string): Promise<number> {
    const worker = (this.#worker ??= new Worker(MATCHER, { eval: true }));
    const answer = new Promise<number>((resolve) => worker.once('message', resolve));
    // A thread has no target.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage({ source, flags, text });
    const late = new Promise<number>((resolve) => setTimeout(resolve, this.#limit, Infinity).unref());
    const time = await Promise.race([answer, late]);
    if (time === Infinity) await this.end();
    return time;
  }

  async end(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = undefined;
  }
}
