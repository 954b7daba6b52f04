import { isOpening } from '../phrases/body-phrase.ts';
import { BODY_KINDS } from '../../lexicon/body-words.ts';
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { isAuthorship, isLooseRole, isParty, isRankOnly, POST_NOMINALS } from '../../lexicon/honorifics.ts';
import type { Part } from '../mention.ts';
import { endsInPlace, hasBodyName, isPlural, isRoleWord } from '../phrases/phrase-shape.ts';
import { readPart } from './read-part.ts';
import { readTitle } from './read-title.ts';
import { RELATIONS, ROLE_MODIFIERS } from '../../lexicon/role-words.ts';
import { isCapital, singular, textOf, type Word } from '../../text/words.ts';
import { nounGender, type Person, readTitled } from './read-person.ts';

/** "BBC director of sport", "Ministry of Works spokeswoman": an organisation before the role, where none comes after it. */
function readOrganisationAndRole(text: string, words: readonly Word[]): Part {
  const part = readPart(text, words);
  const first = words.find((word) => !isOpening(word) && !ROLE_MODIFIERS.has(word.norm));
  if (part.role === undefined || part.affiliation !== undefined || !isCapital(first)) return part;
  const end = words.findIndex((word) => /^(?:who|which|that|whose)$/.test(word.norm));
  const title = readTitle(text, end < 0 ? words : words.slice(0, end));
  const organisation = title.affiliation ?? [];
  const isOrganisation = organisation.some(
    (word) => BODY_KINDS.has(word.norm) || /^\p{Lu}[\p{Lu}\d]+$/u.test(word.text),
  );
  const isSame = title.role !== undefined && title.head === part.head;
  // "Company Group Chair": words for kinds alone name none.
  const isNamed = organisation.some((word) => isCapital(word) && !BODY_KINDS.has(word.norm));
  return isOrganisation && isNamed && isSame && !organisation.some((word) => isRoleWord(word))
    ? { ...part, ...title }
    : part;
}

/** "R-Texas", "D-Ohio": the party and seat of an American. */
function partyOf([only, ...rest]: readonly Word[]): Part | undefined {
  const [, letter, seat = ''] = /^([DR])-(\p{L}.*)$/u.exec(rest.length === 0 ? (only?.text ?? '') : '') ?? [];
  const head = letter === 'R' ? 'republican' : 'democrat';
  return letter === undefined ? undefined : { role: `${seat.replaceAll('.', '')} ${head}`, head };
}

/** "M.D.", "PhD" after a name; "MD" alone is a managing director. */
function isDegree(words: readonly Word[], isOne: boolean): boolean {
  return words.every(
    ({ norm, text }) => POST_NOMINALS.has(norm) && (norm !== 'md' || text.includes('.') || !isOne),
  );
}

/** "president of the federation | and a vice-president of the union", "his sister | and a nurse": each role by itself. */
function splitRoles(words: readonly Word[]): (readonly Word[])[] {
  const and = words.findIndex(
    (word, at) =>
      at > 0 &&
      word.norm === 'and' &&
      (/^(?:an?|the|its|his|her)$/.test(words[at + 1]?.norm ?? '') || opensOffice(words, at)),
  );
  if (and < 0) return [words];
  const before = words.slice(0, and);
  const rest = words.slice(and + 1);
  const joint = rest.findIndex((word) => word.pos === 'ADP');
  const isTold = before.some((word) => isRoleWord(word) || RELATIONS.has(singular(word)));
  const isRole = (joint < 0 ? rest : rest.slice(0, joint)).some(
    (word) => isRoleWord(word) && !isPlural(word),
  );
  return isTold && isRole ? [before, ...splitRoles(rest)] : [words];
}

/** "Minister of Economy | and Chairman of Lakeland Invest": another office, in capitals, behind one that has its field. */
function opensOffice(words: readonly Word[], and: number): boolean {
  const joint = words.findIndex((word, at) => at > and && word.pos === 'ADP');
  const head = words[joint - 1];
  return (
    joint > and + 1 &&
    head !== undefined &&
    isRoleWord(head) &&
    words.slice(and + 1, joint).every((word) => isCapital(word)) &&
    words.slice(0, and).some((word) => word.pos === 'ADP')
  );
}

const isJoint = ({ norm, pos }: Word): boolean => /^(?:ADP|CCONJ|DET)$/.test(pos) || norm === '&';

/** Whether the word may tell what an office is for: "Community", "and"; no role by itself. */
const isFieldWord = (word: Word): boolean =>
  (isCapital(word) || /^(?:CCONJ|ADP)$/.test(word.pos) || word.norm === '&') && !isRoleWord(word);

/** "Neighbourhood | house": the last word of an organisation's name, written small. */
const isLowerBody = (words: readonly Word[], at: number): boolean =>
  at === words.length - 1 && BODY_KINDS.has(words[at]?.norm ?? '') && isCapital(words[at - 1]);

/** Adds what the appositions after a name say. */
export function withParts(text: string, person: Person, told: readonly (readonly Word[])[]): Person {
  // As with most names.
  if (told.every((words) => words.length === 0)) return person;
  const appositions = told
    .filter((words) => words.length === 0 || !isDegree(words, told.length === 1))
    .flatMap((words) => splitRoles(words));
  let { role, head, affiliation, gender } = person;
  let isBare = false;
  let unit: readonly Word[] | undefined;
  const also: Part[] = [];
  for (const [at, words] of appositions.entries()) {
    // "whose company, | Aegis Play, | makes ropes"
    if (
      /^whose$/.test(words[0]?.norm ?? '') &&
      words.length < 4 &&
      BODY_KINDS.has(words.at(-1)?.norm ?? '')
    ) {
      const organisation = appositions[at + 1] ?? [];
      if (organisation.length > 0 && organisation.every((word) => isCapital(word)))
        affiliation ??= organisation;
    }
    // "chief officer of food, | essentials and beauty, | Corbel"
    const isField = words.every((word) => !isCapital(word) && /^(?:NOUN|CCONJ|ADJ)$/.test(word.pos));
    if (role !== undefined && isBare && isField && at < appositions.length - 1 && words.length > 0) {
      role = `${role}, ${textOf(text, words)}`;
      continue;
    }
    const seat = partyOf(words);
    if (seat !== undefined && role !== undefined) {
      also.push(seat);
      continue;
    }
    // The next of a list: "Joan Adair MP, Peter Sung MP".
    // But "managing director, Corbel Lakeland".
    const isListed =
      !isBare || GIVEN_NAMES.has(words[0]?.norm ?? '') || POST_NOMINALS.has(words.at(-1)?.norm ?? '');
    if (
      isListed &&
      (readTitled(text, words)?.name ?? '').includes(' ') &&
      words.every((word) => isCapital(word))
    )
      break;
    // "Head of the West Region, Community Banking | at Corbel": what stands before "at" is of the role.
    const joint = role === undefined || !isBare ? -1 : words.findIndex(({ norm }) => norm === 'at');
    const field = words.slice(0, Math.max(0, joint));
    if (joint > 0 && isCapital(words[joint + 1]) && field.every((word) => isFieldWord(word))) {
      role = `${role}, ${textOf(text, field)}`;
      affiliation ??= words.slice(joint + 1);
      isBare = false;
      continue;
    }
    // "Northwick General Hospital" is no general.
    const isName = hasBodyName(words) && words.every((word) => isCapital(word) || word.norm === '&');
    const part = isName ? {} : readOrganisationAndRole(text, words);
    // "Ana Rao, Chief Executive, Pinnacle Rail"
    const organisation: boolean =
      ((role !== undefined && isBare) || hasBodyName(words)) &&
      words.every((word, n) => isCapital(word) || isJoint(word) || (n > 0 && isLowerBody(words, n)));
    if (
      role === undefined ||
      (isRankOnly(role) && part.role !== undefined && !isParty(part.role) && !isLooseRole(part.role))
    ) {
      if (role !== undefined && isAuthorship(role))
        also.push({ role, ...(head === undefined ? {} : { head }) });
      ({ role, head } = { ...person, ...part });
    } else if (
      part.role !== undefined &&
      isBare &&
      at > 0 &&
      isCapital(words[0]) &&
      isCapital(appositions[at - 1]?.[0])
    ) {
      // "Managing Vice President, Head of Community Finance at Corbel"
      role = `${role}, ${part.role}`;
    } else if (part.role !== undefined) also.push(part);
    // "Chief Scientific Officer, MedTech, Corbel & Sons": the last is the organisation, what stands before it is of the role.
    if (unit !== undefined && organisation && part.role === undefined && affiliation === unit) {
      role = `${role}, ${textOf(text, unit)}`;
      affiliation = undefined;
    }
    unit =
      organisation && part.role === undefined && role !== undefined && affiliation === undefined
        ? words
        : undefined;
    affiliation ??= part.affiliation ?? (organisation && part.role === undefined ? words : undefined);
    gender ??= nounGender(words);
    isBare =
      (part.role !== undefined && part.affiliation === undefined && !endsInPlace(words)) ||
      unit !== undefined;
  }
  return {
    ...person,
    ...(role === undefined ? {} : { role }),
    ...(head === undefined ? {} : { head }),
    ...(affiliation === undefined ? {} : { affiliation }),
    ...(gender === undefined ? {} : { gender }),
    ...(also.length === 0 ? {} : { also: [...(person.also ?? []), ...also] }),
  };
}
