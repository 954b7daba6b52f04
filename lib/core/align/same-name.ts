import type { Speaker } from '../model.ts';
import { formOf, isFunctionWord } from './word-form.ts';

const partsOf = (name: string): string[] =>
  (name.match(/[\p{L}\p{N}.'’-]+/gu) ?? []).map(formOf).filter((part) => !isFunctionWord(part));
const initialsOf = (name: string): string => (name.match(/\b\p{Lu}/gu) ?? []).join('').toLowerCase();

const namesOf = ({ name, aliases, affiliation }: Speaker): string[] => [
  name,
  ...aliases,
  ...(affiliation === undefined ? [] : [affiliation]),
];

/** Whether two names may mean one: they share a word that tells, or one is the other's initials. */
export function mayBeOne(a: string, b: string): boolean {
  const [parts, others] = [partsOf(a), new Set(partsOf(b))];
  if (parts.some((part) => part.length > 1 && others.has(part))) return true;
  const [bare, otherBare] = [formOf(a), formOf(b)];
  return initialsOf(a) === otherBare || initialsOf(b) === bare;
}

/** Whether a speaker of the article may be a speaker of the release, by any name or by the body either speaks for. */
export function mayBeSpeaker(a: Speaker, b: Speaker): boolean {
  return namesOf(a).some((name) => namesOf(b).some((other) => mayBeOne(name, other)));
}

/** Whether the text speaks of somebody of that name. */
export function isNamedIn({ name, aliases }: Speaker, text: string): boolean {
  const words = new Set((text.match(/[\p{L}\p{N}.'’-]+/gu) ?? []).map(formOf));
  return [name, ...aliases].some((known) => {
    const parts = partsOf(known).filter((part) => part.length > 2);
    const last = parts.at(-1);
    return last !== undefined && words.has(last);
  });
}
