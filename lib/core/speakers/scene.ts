import type { AnnotatedText, Sentence } from '../model.ts';
import type { Cast, Entity } from './cast.ts';

/** How far into a sentence, in tokens, its subject may open. */
const OPENING = 12;

/** Somebody who spoke before. */
export interface Speech {
  readonly entity: Entity;
  readonly place: number;
  /** Whether a person's voice was heard, be it for a body. */
  readonly voice: boolean;
}

/** What is known while the speakers are worked out, in text order. */
export interface Scene {
  readonly text: AnnotatedText;
  readonly cast: Cast;
  /** Who spoke so far, the last at the end. */
  readonly speeches: Speech[];
}

/** The last speech before the place that passes the test. */
export function lastSpeech(
  scene: Scene,
  place: number,
  test: (speech: Speech) => boolean,
): Speech | undefined {
  return scene.speeches.findLast((speech) => speech.place < place && test(speech));
}

/** The sentence that holds the place, by bisection. */
export function sentenceAt(text: AnnotatedText, place: number): Sentence | undefined {
  let low = 0;
  let high = text.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((text.sentences[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return text.sentences[low];
}

/** Whether the place lies among the first words of a sentence, before its verb, where its subject stands. */
export function opensSentence({ text }: Scene, place: number): boolean {
  const sentence = sentenceAt(text, place);
  if (sentence === undefined) return false;
  for (let at = sentence.firstToken; at < sentence.firstToken + OPENING; at += 1) {
    const token = text.tokens[at];
    if (token === undefined || token.start >= place) return true;
    if (token.pos === 'AUX' || token.pos === 'VERB') return false;
  }
  return false;
}
