import type { AnnotatedText } from '../../model.ts';
import { BODY_KINDS } from '../../lexicon/body-words.ts';
import { readOnce } from '../../text/read-once.ts';
import type { Cast } from '../cast/cast.ts';
import { nameWords } from '../mentions/compare-names.ts';

/** A name of two words or more, and where it stands, in UTF-16 units. */
export interface NamedAt {
  readonly name: string;
  readonly place: number;
}

/**
 * "Zhenko Verst came home. … Verst wept": puts into the cast those whose surname alone does something later, as people are
 * named in full once and by surname after.
 */
export function introduceKnownLater(text: AnnotatedText, cast: Cast, runs: readonly NamedAt[]): void {
  const alone = surnamesAlone(text);
  for (const { name, place } of runs) {
    const words = nameWords(name);
    const last = words.at(-1) ?? '';
    const places = (alone.get(last) ?? []).filter((at) => at > place);
    if (places.length === 0 || BODY_KINDS.has(last) || hasMark(name)) continue;
    const isBody = cast.findBody(words, place) !== undefined || cast.findBody([last], place) !== undefined;
    const known = cast.findPerson(words, place);
    if (isBody || (known !== undefined && known.words.length > 1)) continue;
    const entity = cast.person({ kind: 'person', name }, place);
    for (const at of places) cast.see(entity, at);
  }
}

/** “‘Thin-skinned’ Verst”: a quotation mark closes inside, and what stands before it is no part of the name. */
const hasMark = (name: string): boolean => /["”’'](?=\s)/.test(name);

/** Where single names stand before a verb, by the name in lower case. */
const surnamesAlone = readOnce(({ tokens }: AnnotatedText): ReadonlyMap<string, readonly number[]> => {
  const found = new Map<string, number[]>();
  tokens.forEach((token, at) => {
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    const isAlone =
      token.pos === 'PROPN' &&
      /^\p{Lu}\p{Ll}/u.test(token.text) &&
      /^(?:VERB|AUX)$/.test(after?.pos ?? '') &&
      !/^(?:\p{Lu}|[-‐‑&])/u.test(before?.text ?? '') &&
      !/^(?:ADP|DET|ADJ|NOUN|NUM|PART)$/.test(before?.pos ?? '');
    if (!isAlone) return;
    const [word = ''] = nameWords(token.text);
    found.set(word, [...(found.get(word) ?? []), token.start]);
  });
  return found;
});

/** "a spokesman for | Zhenka Verst": whether the last word of the name does something by itself elsewhere, which of a firm's the first does. */
export function speaksBySurname(text: AnnotatedText, name: string): boolean {
  const words = nameWords(name);
  const alone = surnamesAlone(text);
  if (hasMark(name)) return false;
  return alone.has(words.at(-1) ?? '') && !alone.has(words[0] ?? '');
}
