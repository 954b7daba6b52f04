import { BODY_KINDS, LEGAL_FORMS } from '../../lexicon/body-words.ts';
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { WORD_SURNAMES } from '../../lexicon/word-surnames.ts';
import type { Mention } from '../mention.ts';
import { isRoleWord } from '../phrases/phrase-shape.ts';
import { readPart } from './read-part.ts';
import { type Person, readPerson } from './read-person.ts';
import { isCapital, singular, textOf, type Word } from '../../text/words.ts';

const CALLS = /^(?:named|called|dubbed|nicknamed)$/;

/** "a fisherman who gave his name only as Karim", "a nurse identified as Ana" */
export function readGivenName(text: string, words: readonly Word[], role: Word): Mention | undefined {
  const as = words.findLastIndex((word) => /^(?:as|by)$/.test(word.norm));
  if (as < 1) return undefined;
  const name = words.slice(as + 1);
  const isGiving = words
    .slice(Math.max(0, as - 4), as)
    .some((word) =>
      /^(?:name|named|himself|herself|themselves|identified|known|goes|called|only)$/.test(word.norm),
    );
  if (!isGiving || name.length === 0 || !name.every((word) => isCapital(word))) return undefined;
  // "a diver identified only as Witness C"
  const isCode = name.length === 2 && /^\p{Lu}$/u.test(name[1]?.text ?? '');
  const person = isCode ? ({ kind: 'person', name: textOf(text, name) } as const) : readPerson(text, name);
  return person === undefined ? undefined : { ...person, role: role.text, head: singular(role) };
}

/** "a Cyprus-registered group named Arvento", "a driver called Ali": somebody or a body whose name comes after a word for it. */
export function readCalled(text: string, words: readonly Word[]): Mention | undefined {
  const at = words.findIndex((word, n) => n > 0 && CALLS.test(word.norm) && isCapital(words[n + 1]));
  const noun = words[at - 1];
  if (noun === undefined || isCapital(noun)) return undefined;
  const after = words.slice(at + 1);
  const end = after.findIndex((word) => !isCapital(word));
  const name = end < 0 ? after : after.slice(0, end);
  const kind = singular(noun);
  if (BODY_KINDS.has(kind) && !isRoleWord(noun)) return { kind: 'body', words: name, descriptors: [kind] };
  const person = readPerson(text, name);
  const part = readPart(text, words.slice(0, at));
  return person === undefined || part.role === undefined ? undefined : { ...person, ...part };
}

/** "Christine Link, director of a union": a surname that looks like a thing's, of somebody with a given name and an office. */
export function readByOffice(
  text: string,
  name: readonly Word[],
  apposition: readonly Word[],
): Person | undefined {
  const gender = GIVEN_NAMES.get(name[0]?.norm ?? '');
  const isName =
    name.length > 1 &&
    name.length < 5 &&
    name.every((word) => isCapital(word) && !LEGAL_FORMS.has(word.norm) && !BODY_KINDS.has(word.norm));
  // "Jude Law, head of research"
  const isSurname = name.length < 4 && WORD_SURNAMES.has(name.at(-1)?.norm ?? '') && name[0]?.pos === 'PROPN';
  if ((gender === undefined && !isSurname) || !isName || readPart(text, apposition).role === undefined)
    return undefined;
  return { kind: 'person', name: textOf(text, name), ...(gender !== undefined && { gender }) };
}
