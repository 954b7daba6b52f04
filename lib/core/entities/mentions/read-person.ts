import { isOpening } from '../phrases/body-phrase.ts';
import { BODY_KINDS } from '../../lexicon/body-words.ts';
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import {
  GENDERED_NOUNS,
  type Gender,
  HONORIFICS,
  isAuthorship,
  isHonorific,
  isParty,
  isRankOnly,
  POST_NOMINALS,
  RANKS,
  STYLES,
} from '../../lexicon/honorifics.ts';
import type { Mention, Part } from './mention.ts';
import { splitName } from '../names/name-parts.ts';
import { hasBodyName, isPlural, isRoleWord, roleHead } from '../phrases/phrase-shape.ts';
import { readPart } from './read-part.ts';
import { readTitle } from './read-title.ts';
import { isNation } from '../../lexicon/nations-of.ts';
import { PEERS, PORTFOLIO_WORDS, RELATIONS, ROLE_MODIFIERS } from '../../lexicon/role-words.ts';
import { isCapital, singular, textOf, type Word } from '../../text/words.ts';

export type Person = Extract<Mention, { kind: 'person' }>;

const ROYAL = /^(?:King|Queen|Prince|Princess|Pope)$/;
const QUANTIFIED = /^(?:several|many|some|most|both|all|no|neither|few|other|two|three|four|five)$/;
const ACRONYM = /^\p{Lu}[\p{Lu}\d&.-]{1,7}$/u;

/** "Ruth Rao", "Planning Minister Ruth Rao", "Prof. Li Wei of Peking University"; undefined for what is no person. */
export function readPerson(text: string, words: readonly Word[]): Person | undefined {
  // "Sri Lanka"
  if (
    isNation(
      textOf(
        text,
        words.filter(({ pos }) => pos !== 'DET'),
      ),
    )
  )
    return undefined;
  // "9/11 widow Terry Strada"
  const isCount = words[0]?.pos === 'NUM' && !/[/-]/.test(words[0].text);
  if (isCount || QUANTIFIED.test(words[0]?.norm ?? '')) return undefined;
  return readTitled(text, words) ?? readHoused(text, words);
}

function readTitled(text: string, words: readonly Word[]): Person | undefined {
  const { before: leading, name } = splitName(words);
  if (name.length === 0 || hasBodyName(words)) return undefined;
  const before = withoutStyle(leading);
  const last = before.at(-1);
  const titles = before.filter((word) => isHonorific(word) && isCapital(word));
  const honorific = titles.at(-1)?.norm;
  const titled = last !== undefined && isTitle(last);
  if (last !== undefined && (speaksFor(before) || joinsNames(before))) return undefined;
  if (last !== undefined && !titled && !introduces(before, last, name)) return undefined;
  if (before.length === 0 && name.length === 1 && ACRONYM.test(name[0]?.text ?? '')) return undefined;
  const gender = styleGender(leading) ?? genderOf(honorific, name, words);
  const title = before.filter((word) => !titles.includes(word));
  const told = readTitle(text, title);
  // A professor's title is a role, where none else is told.
  const isProfessor = told.role === undefined && titles.some(({ norm }) => /^prof(?:essor)?$/.test(norm));
  // "Prince Andrew", "Pope Leo": a single name that nobody is known by without it.
  const isRoyal = name.length === 1 && last !== undefined && ROYAL.test(last.text);
  return {
    kind: 'person',
    name: textOf(text, isRoyal ? [last, ...name] : name),
    ...(gender === undefined ? {} : { gender }),
    ...(honorific === undefined ? {} : { honorific }),
    titles: before.filter((word) => isRoleWord(word) || RANKS.has(word.norm)).map((word) => roleHead(word)),
    ...told,
    ...(isProfessor ? { role: 'Professor', head: 'professor' } : {}),
  };
}

const isStyle = (words: readonly Word[], at: number): boolean =>
  /^(?:his|her)$/.test(words[at]?.norm ?? '') &&
  words.slice(at + 1, at + 3).some((word) => STYLES.has(word.norm) && isCapital(word));

/** "Her | Excellency Ruth Kamau": nobody owns a form of address. */
const withoutStyle = (words: readonly Word[]): readonly Word[] =>
  words.length < 2 ? words : words.filter((_, at) => !isStyle(words, at));

function styleGender(words: readonly Word[]): Gender | undefined {
  const style = words.find((_, at) => isStyle(words, at));
  return style === undefined ? undefined : style.norm === 'his' ? 'm' : 'f';
}

const isTitle = (word: Word): boolean => isHonorific(word) || RANKS.has(word.norm);

/** Whether the words before a name lead up to a person: a role, or what else a person may be. */
function introduces(before: readonly Word[], last: Word, name: readonly Word[]): boolean {
  if (last.pos === 'ADP' || last.pos === 'DET') return false;
  // "Officials at Homeland Security | Investigations"
  if (before.some((word) => /^(?:at|in|from|with|on|by)$/.test(word.norm))) return false;
  const joint = before.findIndex((word, at) => at > 0 && /^(?:for|of)$/.test(word.norm));
  // "a spokesperson for Northern | Grid"
  if (
    joint > 0 &&
    (/^an?$/.test(before[0]?.norm ?? '') || name.length === 1) &&
    !isOfficeTitle(before, joint)
  )
    return false;
  const isRole = before.some((word) => isRoleWord(word));
  // "Residents of nearby Dock Street"
  const led = before[joint - 1];
  if (led !== undefined && singular(led) !== led.norm && led.norm.endsWith('s')) return false;
  // "Labour’s Douglas Wren"
  if (last.possessive && before.every((word) => isCapital(word) || /^(?:&|the)$/.test(word.norm)))
    return name.length > 1;
  // "train operator Vestrail" is a body, "property developer Ana Lee" a person.
  if (BODY_KINDS.has(last.norm)) return isRole && name.length > 1;
  // "17-year-old | Ana Rao", "the 14th-ranked | Rao"
  const isDescribed = /-(?:year-old|ranked|born|based|seeded)$/.test(last.norm);
  return isRole || isDescribed || (name.length > 1 && last.pos === 'NOUN');
}

/** "Mr. Autor and Mr. | Hanson": another name before the last. */
function joinsNames(before: readonly Word[]): boolean {
  const and = before.findIndex((word) => word.norm === 'and');
  const name = before[and - 1];
  const body = before.findIndex((word, at) => at > and && BODY_KINDS.has(word.norm));
  const office = before.findIndex((word) => /^(?:of|for)$/.test(word.norm));
  // "Director of the Coffee and Tea Authority | Abebe Worku"
  if (body > and && office > 0 && office < and && isTitleHead(before[office - 1])) return false;
  return (
    and > 0 &&
    isCapital(name) &&
    !isTitleHead(name) &&
    !PORTFOLIO_WORDS.has(name?.norm ?? '') &&
    !BODY_KINDS.has(name?.norm ?? '')
  );
}

/** "Lawyers for Mr | Dean": nothing but a title between "for" and the name. */
function speaksFor(before: readonly Word[]): boolean {
  const joint = before.findLastIndex((word) => /^(?:for|of|to)$/.test(word.norm));
  if (joint < 1 || !before.slice(0, joint).some((word) => isRoleWord(word))) return false;
  return before.length > joint + 1 && before.slice(joint + 1).every((word) => isTitle(word));
}

const isTitleHead = (word: Word | undefined): boolean =>
  word !== undefined && (isRoleWord(word) || isTitle(word));

/** Whether the title is written as an office, with a capital: "Minister for Water". */
const isOfficeTitle = (before: readonly Word[], joint: number): boolean =>
  isCapital(before[joint - 1]) && isTitleHead(before[joint - 1]) && !/^an?$/.test(before[0]?.norm ?? '');

function readHoused(text: string, words: readonly Word[]): Person | undefined {
  const joint = words.findIndex((word) => /^(?:of|at|from|with|for)$/.test(word.norm));
  if (joint < 1) return undefined;
  const person = readTitled(text, words.slice(0, joint));
  if (person === undefined || (!person.name.includes(' ') && person.honorific === undefined))
    return undefined;
  // "Baroness Whitcombe of Alder"
  const place = words.slice(joint + 1);
  if (PEERS.has(person.honorific ?? '') && words[joint]?.norm === 'of' && place.length === 1)
    return { ...person, name: `${person.name} of ${textOf(text, place)}` };
  const { affiliation } = readPart(text, words.slice(joint));
  return affiliation === undefined || person.affiliation !== undefined ? person : { ...person, affiliation };
}

function genderOf(
  honorific: string | undefined,
  name: readonly Word[],
  words: readonly Word[],
): Gender | undefined {
  const told = honorific === undefined ? undefined : HONORIFICS.get(honorific);
  // A single name may be a surname.
  const given = name.length > 1 ? GIVEN_NAMES.get(name[0]?.norm.split('-')[0] ?? '') : undefined;
  // "Azmi bin Harun", "Siti binti Harun"
  const particle = name.slice(1).find(({ norm }) => /^(?:bin|ibn|binti|bint)$/.test(norm))?.norm;
  const descent = particle === undefined ? undefined : particle.startsWith('bint') ? 'f' : 'm';
  // "the Queen’s third child, Oskar": whose somebody is tells of no gender.
  const owner = words.findLastIndex((word) => word.possessive);
  return told ?? nounGender(words.slice(owner + 1)) ?? descent ?? given;
}

function nounGender(words: readonly Word[]): Gender | undefined {
  return words.map((word) => GENDERED_NOUNS.get(singular(word))).find((gender) => gender !== undefined);
}

/** "BBC director of sport", "Ministry of Works spokeswoman": a house before the role, where none comes after it. */
function readHouseAndRole(text: string, words: readonly Word[]): Part {
  const part = readPart(text, words);
  const first = words.find((word) => !isOpening(word) && !ROLE_MODIFIERS.has(word.norm));
  if (part.role === undefined || part.affiliation !== undefined || !isCapital(first)) return part;
  const end = words.findIndex((word) => /^(?:who|which|that|whose)$/.test(word.norm));
  const title = readTitle(text, end < 0 ? words : words.slice(0, end));
  const house = title.affiliation ?? [];
  const isHouse = house.some((word) => BODY_KINDS.has(word.norm) || /^\p{Lu}{2,}$/u.test(word.text));
  const isSame = title.role !== undefined && title.head === part.head;
  return isHouse && isSame && !house.some((word) => isRoleWord(word)) ? { ...part, ...title } : part;
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

/** "an adviser in Eau Claire", after which no house but another place follows: "Wis." */
function endsInPlace(words: readonly Word[]): boolean {
  const joint = words.findLastIndex((word) => word.pos === 'ADP');
  return (
    joint > 0 &&
    /^(?:in|from|near)$/.test(words[joint]?.norm ?? '') &&
    words.slice(joint + 1).every((word) => isCapital(word))
  );
}

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
      const house = appositions[at + 1] ?? [];
      if (house.length > 0 && house.every((word) => isCapital(word))) affiliation ??= house;
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
    // "Northwick General Hospital" is no general.
    const isName = hasBodyName(words) && words.every((word) => isCapital(word) || word.norm === '&');
    const part = isName ? {} : readHouseAndRole(text, words);
    // "Ana Rao, Chief Executive, Pinnacle Rail"
    const house: boolean =
      ((role !== undefined && isBare) || hasBodyName(words)) &&
      words.every((word) => isCapital(word) || /^(?:ADP|CCONJ|DET)$/.test(word.pos) || word.norm === '&');
    if (role === undefined || (isRankOnly(role) && part.role !== undefined && !isParty(part.role))) {
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
    // "Chief Scientific Officer, MedTech, Corbel & Sons": the last is the house, what stands before it is of the role.
    if (unit !== undefined && house && part.role === undefined && affiliation === unit) {
      role = `${role}, ${textOf(text, unit)}`;
      affiliation = undefined;
    }
    unit =
      house && part.role === undefined && role !== undefined && affiliation === undefined ? words : undefined;
    affiliation ??= part.affiliation ?? (house && part.role === undefined ? words : undefined);
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
