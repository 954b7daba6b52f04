import type { Annotation } from './record.ts';

const LONGEST = 20_000;

/** A note as the user typed it; undefined for an empty one. Throws where it is too long: the message tells the user. */
export function noteOf(typed: string, now: string): Annotation['note'] {
  const text = typed.trim();
  if (text.length > LONGEST)
    throw new Error(`A note has at most ${LONGEST.toLocaleString('en')} characters. Write it shorter.`);
  return text === '' ? undefined : { text, at: now };
}
