import type { Reading } from '../reading.ts';

/** Where tokens stand. */
export interface Places {
  /** For each token the index of its block and of its sentence. */
  readonly block: Int32Array;
  readonly sentence: Int32Array;
}

/** The block and the sentence of each token. */
export function placesOf({ text, tokens }: Reading): Places {
  const block = new Int32Array(tokens.length);
  const sentence = new Int32Array(tokens.length);
  text.sentences.forEach(({ firstToken, endToken, block: own }, index) => {
    block.fill(own, firstToken, endToken);
    sentence.fill(index, firstToken, endToken);
  });
  return { block, sentence };
}
