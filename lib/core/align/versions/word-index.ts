import { plainWords } from '../../text/plain-words.ts';

/** How much two texts have in common: weights of distinct words, which count the less the more texts have them. */
export interface Likeness {
  /** Index of the text. */
  readonly text: number;
  readonly shared: number;
  /** Of all words that were asked for, and of all words of the text. */
  readonly asked: number;
  readonly own: number;
  /** How many distinct words both have. */
  readonly words: number;
}

/** A word that so many texts have tells nothing. */
const MOST_TEXTS = 60;

/** Finds texts that have words in common with another one. */
export class WordIndex {
  readonly #texts = new Map<string, number[]>();
  readonly #own: readonly number[];
  /** Of each text, while another is asked for: how many words and how much weight they share; all zero in between. */
  readonly #words: Uint32Array;
  readonly #shared: Float64Array;

  constructor(texts: readonly string[]) {
    this.#words = new Uint32Array(texts.length);
    this.#shared = new Float64Array(texts.length);
    const words = texts.map((text) => new Set(plainWords(text)));
    for (const [text, own] of words.entries()) {
      for (const word of own) {
        const having = this.#texts.get(word);
        if (having === undefined) this.#texts.set(word, [text]);
        else having.push(text);
      }
    }
    this.#own = words.map((own) => this.#weightOf(own));
  }

  /** The texts that share a word with this one, in no order. */
  like(asked: string): Likeness[] {
    const words = new Set(plainWords(asked));
    const found: number[] = [];
    for (const word of words) {
      const having = this.#texts.get(word);
      if (having === undefined || having.length > MOST_TEXTS) continue;
      for (const text of having) {
        if (this.#words[text] === 0) found.push(text);
        this.#words[text] = (this.#words[text] ?? 0) + 1;
        this.#shared[text] = (this.#shared[text] ?? 0) + 1 / having.length;
      }
    }
    const weight = this.#weightOf(words);
    return found.map((text) => {
      const likeness = {
        text,
        shared: this.#shared[text] ?? 0,
        asked: weight,
        own: this.#own[text] ?? 0,
        words: this.#words[text] ?? 0,
      };
      this.#words[text] = 0;
      this.#shared[text] = 0;
      return likeness;
    });
  }

  #weightOf(words: ReadonlySet<string>): number {
    let weight = 0;
    for (const word of words) weight += 1 / (this.#texts.get(word)?.length ?? 1);
    return weight;
  }
}
