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
  readonly #own: number[] = [];

  constructor(texts: readonly string[]) {
    const words = texts.map(distinctWords);
    for (const [text, own] of words.entries()) {
      for (const word of own) {
        const having = this.#texts.get(word);
        if (having === undefined) this.#texts.set(word, [text]);
        else having.push(text);
      }
    }
    for (const own of words) this.#own.push(this.#weightOf(own));
  }

  /** The texts that share a word with this one, in no order. */
  like(asked: string): Likeness[] {
    const words = distinctWords(asked);
    const shared = new Map<number, { shared: number; words: number }>();
    for (const word of words) {
      const having = this.#texts.get(word) ?? [];
      if (having.length > MOST_TEXTS) continue;
      for (const text of having) {
        const so = shared.get(text) ?? { shared: 0, words: 0 };
        shared.set(text, { shared: so.shared + 1 / having.length, words: so.words + 1 });
      }
    }
    const weight = this.#weightOf(words);
    return Array.from(shared, ([text, common]) => ({
      ...common,
      text,
      asked: weight,
      own: this.#own[text] ?? 0,
    }));
  }

  #weightOf(words: ReadonlySet<string>): number {
    let weight = 0;
    for (const word of words) weight += 1 / (this.#texts.get(word)?.length ?? 1);
    return weight;
  }
}

function distinctWords(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}
