import type { Phrase } from '../text/phrase.ts';
import { wordsOf } from './measure/measure-words.ts';
import type { Scene, Standing } from './scene.ts';

/** Phrases looked at on either side of a figure. */
const REACH = 6;

/** Where the figure's clause says it holds, as it stands: "in Tamil Nadu", "across the EU"; undefined where it does not. */
export function placeOf({ scene, before, after }: Standing): string | undefined {
  const { phrases } = scene;
  for (let at = after; at < phrases.length && at - after < REACH; at += 1) {
    if (ends(phrases[at])) break;
    const place = placeAt(scene, at);
    if (place !== undefined) return place;
  }
  for (let at = before; at >= 0 && before - at < REACH; at -= 1) {
    // A figure's own place stands after it.
    if (ends(phrases[at]) || phrases[at]?.kind === 'marked') break;
    const place = placeAt(scene, at);
    if (place !== undefined) return place;
  }
  // "In Kenya, 40 clinics closed"
  return phrases[2]?.kind === 'comma' ? placeAt(scene, 0) : undefined;
}

function ends(phrase: Phrase | undefined): boolean {
  return phrase === undefined || /^(?:that|and|comma|mark)$/.test(phrase.kind);
}

/** The name after "in" or "across" at `at`. */
function placeAt(scene: Scene, at: number): string | undefined {
  const [prep, noun] = [scene.phrases[at], scene.phrases[at + 1]];
  if (prep?.kind !== 'prep' || !/^(?:in|across|throughout)$/.test(prep.norm) || noun?.kind !== 'noun')
    return undefined;
  const first = scene.tokens[noun.firstToken]?.norm === 'the' ? noun.firstToken + 1 : noun.firstToken;
  const words = scene.tokens.slice(first, noun.endToken);
  const named = words.length > 0 && words.every(({ text, pos }) => pos === 'PROPN' && /^\p{Lu}/u.test(text));
  return named ? wordsOf(scene, first, noun.endToken) : undefined;
}
