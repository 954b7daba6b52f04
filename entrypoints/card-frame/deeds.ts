import type { PageAction } from '@/lib/core/record/page-record.ts';

/** Does it; resolves with why not, as a sentence, where it cannot. */
type Act = (action: PageAction) => Promise<string | undefined>;

/** What the user does with the record of the page: one thing after the other, in the order that it was asked for. */
export class Deeds {
  readonly #act: Act;
  #last: Promise<unknown> = Promise.resolve();
  #underway = 0;

  constructor(act: Act) {
    this.#act = act;
  }

  /** Whether something is being done. */
  get areUnderway(): boolean {
    return this.#underway > 0;
  }

  /** Resolves with why not, as a sentence, where it could not be done. */
  async do(action: PageAction): Promise<string | undefined> {
    this.#underway += 1;
    const done = this.#last.then(() => this.#act(action));
    this.#last = done;
    const sentence = await done;
    this.#underway -= 1;
    return sentence;
  }
}
