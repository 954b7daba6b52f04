import { Worker } from 'node:worker_threads';
import type { Task } from './documents.ts';
import { type Options, UsageError } from './options.ts';

/** What became of a document: its lines of output and what is to be told of it, or why there are none. */
export type Answer = { readonly output: string; readonly note?: string } | { readonly problem: string };

/** What a thread is told of the command line. */
export type ThreadOptions = Pick<Options, 'format' | 'offsets' | 'published' | 'release' | 'everyArticle'>;

/** Whether a thread can take documents, and what on the command line keeps it from it. */
export type Started = { readonly isReady: true } | { readonly isReady: false; readonly problem: string };

const startThread = (workerData: ThreadOptions): Worker =>
  new Worker(new URL('./work.js', import.meta.url), { workerData });

/** The reason that a thread ended for, in words for whoever runs the command. */
function endOf(error: NodeJS.ErrnoException): string {
  if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') return 'needs more memory than there is; given up';
  return `the reader failed: ${error.message}`;
}

/** A place for a thread, and the one that is in it. */
interface Thread {
  ready: Promise<Worker>;
}

/**
 * Threads that annotate documents, each one at a time. A document over the time limit, or one that a thread dies of, is
 * given up: its thread is ended, and another takes the next. There are more than one only where the documents take longer than a thread
 * takes to start.
 */
export class Workers {
  readonly #options: Options;
  readonly #idle: Thread[];
  readonly #waiting: ((thread: Thread) => void)[] = [];

  #started = 1;

  /** When the first thread was asked for, and since when it is ready; `performance.now()`. */
  readonly #begun = performance.now();
  #readySince = Infinity;

  constructor(options: Options) {
    this.#options = options;
    this.#idle = [{ ready: this.#start() }];
  }

  /** Waits until the first thread is ready; throws a `UsageError` where the command line keeps it from it. */
  async ready(): Promise<void> {
    await Promise.all(this.#idle.map((thread) => thread.ready));
    this.#readySince = performance.now();
  }

  /** Annotates a document as soon as a thread is free; those that wait are taken in order. */
  async annotate(task: Task): Promise<Answer> {
    const thread = this.#idle.shift() ?? (await this.#next());
    const worker = await thread.ready;
    const { answer, isAlive } = await this.#ask(worker, task);
    if (!isAlive) {
      await worker.terminate();
      thread.ready = this.#start();
    }
    const waiting = this.#waiting.shift();
    if (waiting === undefined) this.#idle.push(thread);
    else waiting(thread);
    return answer;
  }

  /** Ends all threads, when nothing is asked of them any more. */
  async end(): Promise<void> {
    for (const { ready } of this.#idle) await (await ready).terminate();
  }

  /** The next thread that is free, or one more where documents still wait when the first has worked for as long as it took to start. */
  #next(): Promise<Thread> {
    return new Promise((resolve) => {
      const take = (thread: Thread) => {
        clearTimeout(timer);
        resolve(thread);
      };
      this.#waiting.push(take);
      const worked = performance.now() - this.#readySince;
      const timer = setTimeout(() => this.#another(take), this.#readySince - this.#begun - worked);
    });
  }

  /** Starts a thread more for a document that waits. */
  #another(take: (thread: Thread) => void): void {
    if (this.#started >= this.#options.jobs) return;
    this.#started += 1;
    this.#waiting.splice(this.#waiting.indexOf(take), 1);
    take({ ready: this.#start() });
  }

  /** A new thread, once it is ready. */
  #start(): Promise<Worker> {
    const { format, offsets, everyArticle, published, release } = this.#options;
    const workerData: ThreadOptions = {
      everyArticle,
      format,
      offsets,
      ...(published !== undefined && { published }),
      ...(release !== undefined && { release }),
    };
    const worker = startThread(workerData);
    const started = new Promise<Worker>((resolve, reject) => {
      worker.once('error', reject);
      worker.once('message', (start: Started) => {
        worker.off('error', reject);
        if (start.isReady) resolve(worker);
        else reject(new UsageError(start.problem));
      });
    });
    // Told when a document waits for it.
    started.catch(() => worker.terminate());
    return started;
  }

  /** What a thread makes of a document; it may not live to do another. */
  #ask(worker: Worker, task: Task): Promise<{ answer: Answer; isAlive: boolean }> {
    const { timeout } = this.#options;
    return new Promise((resolve) => {
      const settle = (answered: Answer, isAlive: boolean) => {
        clearTimeout(timer);
        worker.off('message', answer).off('error', fail);
        resolve({ answer: answered, isAlive });
      };
      const timer = setTimeout(() => {
        settle({ problem: `takes more than ${timeout} s; given up (--timeout)` }, false);
      }, timeout * 1000);
      const answer = (answered: Answer) => settle(answered, true);
      const fail = (error: Error) => settle({ problem: endOf(error) }, false);
      worker.on('message', answer).on('error', fail);
      // A thread has no target.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      worker.postMessage(task);
    });
  }
}
