/** Milliseconds between two lines. */
const EVERY = 500;
/** Milliseconds before anything is said of how long it will take. */
const SETTLED = 2000;

/** Where a line is written over and over. */
export interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** How far the command is, on standard error where that is a terminal: documents, their rate, the time left. */
export class Progress {
  readonly #out: Terminal;
  readonly #total: number | undefined;
  readonly #now: () => number;
  readonly #begun: number;
  #documents = 0;
  #done = 0;
  #shown = -Infinity;
  #isShown = false;

  constructor(out: Terminal, total: number | undefined, now: () => number = Date.now) {
    this.#out = out;
    this.#total = total;
    this.#now = now;
    this.#begun = now();
  }

  /** A document of such a weight is done. */
  step(weight: number): void {
    this.#documents += 1;
    this.#done += weight;
    if (this.#out.isTTY !== true || this.#now() - this.#shown < EVERY) return;
    this.#shown = this.#now();
    this.#isShown = true;
    this.#out.write(`\r\x1b[2K${this.words()}`);
  }

  /** Takes the line away, for another message or the end. */
  clear(): void {
    if (this.#isShown) this.#out.write('\r\x1b[2K');
    this.#isShown = false;
  }

  /** "1,204 documents, 61 a second, 3 min left". */
  words(): string {
    const passed = this.#now() - this.#begun;
    const rate = passed === 0 ? 0 : this.#documents / (passed / 1000);
    const count = `${this.#documents.toLocaleString('en')} document${this.#documents === 1 ? '' : 's'}`;
    const speed = rate >= 10 ? rate.toFixed(0) : rate.toFixed(1);
    const share = this.#total === undefined || this.#total === 0 ? undefined : this.#done / this.#total;
    const left =
      share === undefined || share === 0 || passed < SETTLED
        ? ''
        : `, ${time((passed / share) * (1 - share))} left`;
    return `${count}, ${speed} a second${left}`;
  }
}

/** "40 s", "3 min", "2 h 10 min". */
function time(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
