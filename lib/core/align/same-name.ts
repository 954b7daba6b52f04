import { BODY_KINDS } from '../lexicon/body-words.ts';
import type { Speaker } from '../model.ts';
import { formOf, isFunctionWord } from './word-form.ts';

const partsOf = (name: string): string[] =>
  (name.match(/[\p{L}\p{N}.'’-]+/gu) ?? [])
    .map(formOf)
    .filter((part) => part.length > 1 && !isFunctionWord(part));
const initialsOf = (name: string): string => (name.match(/\b\p{Lu}/gu) ?? []).join('').toLowerCase();

/** What a text tells of who speaks, as far as it tells speakers apart. */
type Named = Pick<Speaker, 'name' | 'aliases' | 'affiliation'>;

const namesOf = ({ name, aliases }: Named): string[] => [name, ...aliases];

/** Whether two names may mean one: the shorter's words are in the longer, they end in one surname, or one is the other's initials. */
function mayBeOne(a: string, b: string): boolean {
  const [short, long] = [partsOf(a), partsOf(b)].toSorted((x, y) => x.length - y.length);
  if (short === undefined || long === undefined || short.length === 0) return true;
  if (short.every((part) => long.includes(part)) || short.at(-1) === long.at(-1)) return true;
  return initialsOf(a) === formOf(b) || initialsOf(b) === formOf(a);
}

/** Whether one bears the very name of the body that the other speaks for, whatever else the name looks like. */
function isBodyOf(body: Named, { affiliation }: Named): boolean {
  const parts = partsOf(affiliation ?? '').join(' ');
  return parts !== '' && namesOf(body).some((name) => partsOf(name).join(' ') === parts);
}

/** Whether a speaker of one text may be a speaker of another, by any name or by the body that either speaks for. */
export function mayBeSpeaker(a: Named, b: Named): boolean {
  const all = (speaker: Named) => [
    ...namesOf(speaker),
    ...(speaker.affiliation === undefined ? [] : [speaker.affiliation]),
  ];
  if (isBodyOf(a, b) || isBodyOf(b, a)) return true;
  if (isPerson(a) && isPerson(b))
    return namesOf(a).some((name) => namesOf(b).some((other) => mayBeOne(name, other)));
  return all(a).some((name) => all(b).some((other) => mayBeOne(name, other)));
}

/** Whether a speaker is a person, as far as the name tells. */
export function isPerson({ name }: Pick<Speaker, 'name'>): boolean {
  return (
    /^\p{Lu}\S*(?: \p{L}\S*){0,2} \p{Lu}\S+$/u.test(name) &&
    !partsOf(name).some((part) => BODY_KINDS.has(part))
  );
}

/** Whether the text speaks of somebody of that name. */
export function isNamedIn({ name, aliases }: Speaker, words: ReadonlySet<string>): boolean {
  return [name, ...aliases].some((known) => {
    const last = partsOf(known).findLast((part) => part.length > 2);
    return last !== undefined && words.has(last);
  });
}
