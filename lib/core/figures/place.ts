import { CODE_OF_NAME } from '../lexicon/countries.ts';
import type { Phrase } from '../text/phrase.ts';
import { wordsOf } from './measure/phrases/measure-words.ts';
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
  const place = named ? wordsOf(scene, first, noun.endToken) : '';
  if (place === '') return undefined;
  // Where every word has a capital, and after "the", only what is known for a place is one: "in the ATP Finals".
  if (first === noun.firstToken && !isTitle(scene))
    return /^\p{L}\p{Ll}{2}/u.test(place) || KNOWN.has(place) ? place : undefined;
  return KNOWN.has(place) ? place : undefined;
}

const KNOWN = new Set([
  ...CODE_OF_NAME.keys(),
  'EU',
  'Gulf',
  'Balkans',
  'Caribbean',
  'Middle East',
  'West Bank',
]);

/** Whether the sentence is a title with capitals. */
function isTitle({ tokens, firstToken, endToken }: Scene): boolean {
  let [words, capitals] = [0, 0];
  for (let at = firstToken; at < endToken; at += 1) {
    const text = tokens[at]?.text ?? '';
    if (!/^\p{L}{4}/u.test(text)) continue;
    words += 1;
    if (/^\p{Lu}/u.test(text)) capitals += 1;
  }
  return words > 3 && capitals > 0.7 * words;
}
