import { BODY_KINDS } from './body-words.ts';
import { GENDERED_NOUNS, type Gender, GIVEN_NAMES, HONORIFICS, RANKS } from './honorifics.ts';
import type { Mention, Part } from './mention.ts';
import { splitName } from './name-parts.ts';
import { hasBodyName, isArticle, isOwner, isRoleWord, roleHead } from './phrase-shape.ts';
import { readPart } from './read-part.ts';
import { PORTFOLIO_WORDS, RELATIONS, ROLE_MODIFIERS } from './role-words.ts';
import { isCapital, singular, textOf, type Word } from './words.ts';

export type Person = Extract<Mention, { kind: 'person' }>;

const ACRONYM = /^\p{Lu}[\p{Lu}\d&.-]{1,7}$/u;

/** "Ruth Rao", "Planning Minister Ruth Rao", "Prof. Li Wei of Peking University"; undefined for what is no person. */
export function readPerson(text: string, words: readonly Word[]): Person | undefined {
  return readTitled(text, words) ?? readHoused(text, words);
}

function readTitled(text: string, words: readonly Word[]): Person | undefined {
  const { before, name } = splitName(words);
  const last = before.at(-1);
  if (name.length === 0 || hasBodyName(words)) return undefined;
  const titles = before.filter((word) => HONORIFICS.has(word.norm) && isCapital(word));
  const honorific = titles.at(-1)?.norm;
  const titled = last !== undefined && (HONORIFICS.has(last.norm) || RANKS.has(last.norm));
  if (last !== undefined && !titled && !introduces(before, last, name)) return undefined;
  if (before.length === 0 && name.length === 1 && ACRONYM.test(name[0]?.text ?? '')) return undefined;
  const gender = genderOf(honorific, name, words);
  const title = before.filter((word) => !titles.includes(word));
  return {
    kind: 'person',
    name: textOf(text, name),
    ...(gender === undefined ? {} : { gender }),
    ...(honorific === undefined ? {} : { honorific }),
    ...readTitle(text, title),
  };
}

/** Whether the words before a name lead up to a person: a role, or what else a person may be. */
function introduces(before: readonly Word[], last: Word, name: readonly Word[]): boolean {
  if (last.pos === 'ADP' || last.pos === 'DET') return false;
  const isRole = before.some((word) => isRoleWord(word));
  // "Labour’s Douglas Wren"
  if (before.length === 1 && last.possessive) return name.length > 1;
  // "train operator Vestrail" is a body, "property developer Ana Lee" a person.
  if (BODY_KINDS.has(last.norm)) return isRole && name.length > 1;
  return isRole || (name.length > 1 && last.pos === 'NOUN');
}

function readHoused(text: string, words: readonly Word[]): Person | undefined {
  const joint = words.findIndex((word) => /^(?:of|at|from|with|for)$/.test(word.norm));
  if (joint < 1) return undefined;
  const person = readTitled(text, words.slice(0, joint));
  if (person === undefined || (!person.name.includes(' ') && person.honorific === undefined))
    return undefined;
  const { affiliation } = readPart(text, words.slice(joint));
  return affiliation === undefined || person.affiliation !== undefined ? person : { ...person, affiliation };
}

/** Role and affiliation in the words before a name: "GLCC Secretary-General", "ministry spokesperson", "Sen." */
function readTitle(text: string, words: readonly Word[]): Part {
  const own = isArticle(words[0]) ? words.slice(1) : words;
  const last = own.at(-1);
  if (last === undefined) return {};
  const owner = own.findLastIndex((word) => isOwner(word));
  const start =
    owner >= 0
      ? owner + 1
      : Math.max(
          0,
          own.findIndex((word) => isTitle(word)),
        );
  const role = own.slice(start);
  const head = role.findLast((word) => isRoleWord(word) || RANKS.has(word.norm)) ?? last;
  if (RELATIONS.has(singular(head))) return {};
  if (start === 0) return splitParty(text, role, head);
  const affiliation = own
    .slice(0, start)
    .filter((word) => isCapital(word) || /^(?:NOUN|PRON)$/.test(word.pos) || word.possessive);
  return { ...named(text, role, head), ...(affiliation.length === 0 ? {} : { affiliation }) };
}

function isTitle(word: Word): boolean {
  const known = ROLE_MODIFIERS.has(word.norm) || PORTFOLIO_WORDS.has(word.norm) || RANKS.has(word.norm);
  // "Tunisian Prime Minister"
  const isNationality = /(?:[ei]an|ese|ish|[^s]an|ch|i)$/.test(word.norm) && word.norm.length > 4;
  return known || isRoleWord(word) || word.pos === 'ADJ' || isNationality;
}

function named(text: string, role: readonly Word[], head: Word): Part {
  const [only] = role;
  const rank = role.length === 1 && only !== undefined ? RANKS.get(only.norm) : undefined;
  const name = rank ?? textOf(text, role);
  return name === '' ? {} : { role: name, head: roleHead(head) };
}

/** "opposition Labour Party spokeswoman": a body's name inside a role. */
function splitParty(text: string, role: readonly Word[], head: Word): Part {
  const party = role.findLastIndex(
    (word) => isCapital(word) && BODY_KINDS.has(word.norm) && !isRoleWord(word),
  );
  if (party < 1 || party === role.length - 1) return named(text, role, head);
  let first = party;
  while (first > 0 && isCapital(role[first - 1])) first -= 1;
  const rest = [...role.slice(0, first), ...role.slice(party + 1)];
  return {
    role: rest.map((word) => word.text).join(' '),
    head: roleHead(head),
    affiliation: role.slice(first, party + 1),
  };
}

function genderOf(
  honorific: string | undefined,
  name: readonly Word[],
  words: readonly Word[],
): Gender | undefined {
  const told = honorific === undefined ? undefined : HONORIFICS.get(honorific);
  return told ?? nounGender(words) ?? GIVEN_NAMES.get(name[0]?.norm.split('-')[0] ?? '');
}

function nounGender(words: readonly Word[]): Gender | undefined {
  return words.map((word) => GENDERED_NOUNS.get(singular(word))).find((gender) => gender !== undefined);
}

/** Adds what the appositions after a name say. */
export function withParts(text: string, person: Person, appositions: readonly (readonly Word[])[]): Person {
  let { role, head, affiliation, gender } = person;
  for (const words of appositions) {
    const part = readPart(text, words);
    const house =
      role !== undefined &&
      hasBodyName(words) &&
      words.every((word) => isCapital(word) || word.pos === 'ADP');
    role ??= part.role;
    head ??= part.head;
    affiliation ??= part.affiliation ?? (house ? words : undefined);
    gender ??= nounGender(words);
  }
  return {
    ...person,
    ...(role === undefined ? {} : { role }),
    ...(head === undefined ? {} : { head }),
    ...(affiliation === undefined ? {} : { affiliation }),
    ...(gender === undefined ? {} : { gender }),
  };
}
