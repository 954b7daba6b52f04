import type { GoldFile, GoldSpeaker } from '@/lib/training/gold-file.ts';
import { randomFrom } from '@/lib/training/random.ts';
import { fitted, othersOf, replaceable } from './other-speakers.ts';
import { type ReplacedText, replaceSpeaker, type SpeakerNames } from './replace-speaker.ts';

export interface Replacement {
  readonly speaker: GoldSpeaker;
  readonly names: { readonly from: SpeakerNames; readonly to: SpeakerNames };
  /** Which half of the names the new one is of: that which errors are read of, or the one kept apart. */
  readonly half: 'read' | 'held';
  readonly replaced: ReplacedText;
}

/** A number that words determine, whatever else is asked. */
function hashOf(words: string): number {
  let hash = 0;
  for (const letter of words) hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) | 0;
  return Math.floor(randomFrom(hash)() * 2 ** 32);
}

/** Texts in which one gold speaker has another name, `times` for each; the file's name and the speaker's choose which. */
export function* replaceWithOthers(
  file: string,
  text: string,
  gold: GoldFile,
  times: number,
): Generator<Replacement> {
  for (const speaker of gold.speakers) {
    const found = replaceable(text, gold, speaker);
    if (found === null) continue;
    const { names: from, kind } = found;
    const random = randomFrom(hashOf(file + from.full));
    const others = othersOf(kind)
      .map((to) => ({ to, order: random() }))
      .toSorted((a, b) => a.order - b.order)
      .filter(
        ({ to }) =>
          !to.full
            .split(/[\s,]+/)
            .some(
              (word) =>
                word.length > 2 && /^\p{Lu}/u.test(word) && text.includes(word) && !from.full.includes(word),
            ),
      );
    for (const { to: whole } of others.slice(0, times)) {
      const to = fitted(from, whole);
      const replaced = replaceSpeaker(text, from, to);
      if (replaced.places === 0) continue;
      yield { speaker, names: { from, to }, half: hashOf(whole.full) % 2 === 0 ? 'read' : 'held', replaced };
    }
  }
}
