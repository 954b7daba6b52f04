import { BODY_KINDS } from '../../lexicon/body-words.ts';
import { RELATIVES } from '../../lexicon/closed-classes.ts';
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import {
  GENDERED_NOUNS,
  type Gender,
  HONORIFICS,
  isHonorific,
  RANKS,
  STYLES,
} from '../../lexicon/honorifics.ts';
import type { Mention } from '../mention.ts';
import { withoutHeadlineWords } from '../phrases/headline-words.ts';
import { isSureName, splitName } from '../phrases/name-parts.ts';
import { hasBodyName, isRoleWord, roleHead } from '../phrases/phrase-shape.ts';
import { readPart } from './read-part.ts';
import { readTitle } from './read-title.ts';
import { isNation } from '../../lexicon/nations-of.ts';
import { PERSONAL } from '../../lexicon/person-nouns.ts';
import { PEERS, PORTFOLIO_WORDS, RELATIONS } from '../../lexicon/role-words.ts';
import { QUANTIFIERS_OF_PEOPLE } from '../../lexicon/number-words.ts';
import { isCapital, joinedText, singular, textOf, type Word } from '../../text/words.ts';

export type Person = Extract<Mention, { kind: 'person' }>;

const ROYAL = /^(?:King|Queen|Prince|Princess|Pope)$/;
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
  if (isCount || QUANTIFIERS_OF_PEOPLE.has(words[0]?.norm ?? '')) return undefined;
  // "Director Ann Lee of Lakes Sea Grant": what follows a name that its own words tell is no part of it.
  const isTold = isSureName(splitName(words.slice(0, Math.max(0, jointIn(words)))).name);
  const placed = isTold ? readWithOrganisation(text, words) : undefined;
  return placed ?? readTitled(text, words) ?? (isTold ? undefined : readWithOrganisation(text, words));
}

/** Where the first word stands that may lead from a name to a body. */
const jointIn = (words: readonly Word[]): number =>
  words.findIndex((word) => /^(?:of|at|from|with|for)$/.test(word.norm));

export function readTitled(text: string, words: readonly Word[]): Person | undefined {
  const { before: leading, name } = withoutHeadlineWords(text, splitName(words));
  if (name.length === 0 || hasBodyName(words)) return undefined;
  // “a White House official who knows | Rao”, “a Marlow lawyer representing | Rao”
  const nearest = leading.at(-1);
  const isActing = nearest?.pos === 'VERB' && /\p{Ll}ing$/u.test(nearest.text);
  if (isActing || leading.some(({ text: own }) => own !== 'WHO' && RELATIVES.has(own.toLowerCase())))
    return undefined;
  const before = withoutStyle(leading);
  const last = before.at(-1);
  const titles = before.filter(
    (word, at) => isHonorific(word) && isCapital(word) && !isNation(joinedText(before.slice(at, at + 2))),
  );
  const honorific = titles.at(-1)?.norm;
  const titled = last !== undefined && isTitle(last);
  if (last !== undefined && (speaksFor(before) || joinsNames(before))) return undefined;
  if (last !== undefined && !titled && !introduces(before, last, name)) return undefined;
  // "the envoy in Sri | Lanka"
  if (titled && isNation(textOf(text, [last, ...name]))) return undefined;
  if (before.length === 0 && name.length === 1 && ACRONYM.test(name[0]?.text ?? '')) return undefined;
  const gender = styleGender(leading) ?? genderOf(honorific, name, words);
  // "the CEO of the Lakes Mission | the Rev. Ana Rao"
  const title = before.filter(
    (word, at) =>
      !titles.includes(word) && !(at > 0 && word.norm === 'the' && isTitledBy(before[at + 1], titles)),
  );
  // A professor's title is a role, where none else is told: "Lakes University | Law Professor".
  const isOffice =
    title.length > 0 && (last?.text === 'Professor' || /^(?:of|at)$/.test(title[0]?.norm ?? ''));
  const told = readTitle(text, isOffice ? before : title);
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

const isTitledBy = (word: Word | undefined, titles: readonly Word[]): boolean =>
  word !== undefined && titles.includes(word);

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
  // "a skeptical | Ana Rao"
  if (
    before.length > 1 &&
    before[0]?.pos === 'DET' &&
    before.slice(1).every((word) => word.pos === 'ADJ' && !isCapital(word))
  )
    return name.length > 1;
  // "Professor of law at Lorne University | Ana Rao"
  const isHeld = isCapital(last) && BODY_KINDS.has(last.norm) && GIVEN_NAMES.has(name[0]?.norm ?? '');
  if (!isHeld && before.some((word, at) => leadsElsewhere(before, word, at))) return false;
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
  const isPeople = led !== undefined && singular(led) !== led.norm && led.norm.endsWith('s');
  // "Centers for Clean Water Director | Ana Rao"
  // "Friends of the Earth campaigner | Ana Rao"
  const isNamed =
    isTitleHead(last) && before.slice(joint + 1, -1).every((word) => isCapital(word) || word.norm === 'the');
  if (isPeople && !(isCapital(led) && isTitleHead(last) && (isCapital(last) || isNamed))) return false;
  // "Labour’s Douglas Wren"
  const isSure = isSureName(name);
  if (last.possessive && isSure) return true;
  // "Andy’s Frozen Custard" is a firm.
  if (last.possessive && before.length === 1 && GIVEN_NAMES.has(last.norm)) return false;
  if (last.possessive && before.every((word) => isCapital(word) || /^(?:&|the|of|for|and)$/.test(word.norm)))
    return name.length > 1;
  // "train operator Vestrail" is a body, "property developer Ana Lee" a person.
  // "Harbour News Ana Rao", but "Bank Julius Marsh"
  if (BODY_KINDS.has(last.norm)) return (isRole || (isSure && before.length > 1)) && name.length > 1;
  // "17-year-old | Ana Rao", "the 14th-ranked | Rao"
  const isDescribed = /-(?:year-old|ranked|born|based|seeded)$/.test(last.norm);
  // "the venture capitalist | Ana Rao", "County Recorder | Ana Rao"
  const isCalling =
    isSure &&
    /^(?:NOUN|PROPN|ADJ)$/.test(last.pos) &&
    (isCapital(last)
      ? PERSONAL.test(last.norm) || /^\p{Lu}{2,3}$/u.test(last.text)
      : !last.norm.endsWith('ing')) &&
    !before.some((word) => isClause(word));
  // "Lakes Guest Experience | Ana Rao": an organisation, whatever it is, in front of whoever speaks for it
  const lead = before.filter((word) => word.pos !== 'DET');
  const isOrganisation =
    isSure && lead.length > 1 && lead.every((word) => isCapital(word) && !word.possessive);
  return isRole || isDescribed || isCalling || isOrganisation || (name.length > 1 && last.pos === 'NOUN');
}

/** "hacker | who revealed that": nothing that a clause is told with stands in a title. */
const isClause = (word: Word): boolean =>
  /^(?:who|whose|whom|which|that|like)$/.test(word.norm) ||
  (/^(?:SCONJ|AUX)$/.test(word.pos) && !isCapital(word));

/** "Officials at Homeland Security | Investigations", but "the Council on Foreign Trade | Director" */
const leadsElsewhere = (before: readonly Word[], { norm }: Word, at: number): boolean =>
  /^(?:at|in|from|with|on|by)$/.test(norm) &&
  !(norm === 'in' && /^(?:charge|chief|residence)$/.test(before[at + 1]?.norm ?? '')) &&
  !(norm === 'in' && isPostIn(before, at)) &&
  !(norm === 'on' && isCapital(before[at - 1]) && before.slice(0, at).some((word) => isBodyWord(word)));

const isBodyWord = (word: Word | undefined): boolean => isCapital(word) && BODY_KINDS.has(word?.norm ?? '');

/** "Resident Coordinator | in Kenya": an office in capitals that is held in a country. */
const isPostIn = (before: readonly Word[], joint: number): boolean => {
  const head = before[joint - 1];
  const place = before.slice(joint + 1).filter(({ pos }) => pos !== 'DET');
  return head !== undefined && isCapital(head) && isRoleWord(head) && isNation(joinedText(place));
};

/** "Mr. Autor and Mr. | Hanson": another name before the last. */
function joinsNames(before: readonly Word[]): boolean {
  const and = before.findIndex((word) => /^(?:and|or)$/.test(word.norm));
  const name = before[and - 1];
  const body = before.findIndex((word, at) => at > and && BODY_KINDS.has(word.norm));
  const office = before.findIndex((word) => /^(?:of|for)$/.test(word.norm));
  // "Director of the Coffee and Tea Authority | Abebe Worku"
  if (body > and && office > 0 && office < and && isTitleHead(before[office - 1])) return false;
  // "Institute for Metrics and Evaluation Director | Ana Rao"
  const isOfBody = office > 0 && office < and && isBodyWord(before[office - 1]) && isTitleHead(before.at(-1));
  if (isOfBody) return false;
  if (isOfTwoFirms(before, and)) return false;
  return (
    and > 0 &&
    isCapital(name) &&
    !isTitleHead(name) &&
    !PORTFOLIO_WORDS.has(name?.norm ?? '') &&
    !BODY_KINDS.has(name?.norm ?? '')
  );
}

/** "Corbel and Halden | CEO": an office in two firms; one of them may be somebody's name, but not in full. */
function isOfTwoFirms(before: readonly Word[], and: number): boolean {
  const [left, right] = [before.slice(0, and), before.slice(and + 1)];
  const office = right.findIndex((word) => isRoleWord(word));
  const isFirm = (words: readonly Word[]): boolean =>
    words.length > 0 &&
    words.every((word) => isCapital(word) && !isTitleHead(word) && !word.possessive) &&
    !isSureName(words);
  return isFirm(left) && isFirm(right.slice(0, office)) && isTitleHead(right.at(-1));
}

/** "Lawyers for Mr | Dean", "the lawyer for former Mayor | Rao", "brother of President | Rao": whose the one is who is told of before. */
function speaksFor(before: readonly Word[]): boolean {
  const joint = before.findLastIndex((word) => /^(?:for|of|to)$/.test(word.norm));
  const head = before[joint - 1];
  const titles = before.slice(joint + 1);
  if (head === undefined || titles.length === 0) return false;
  const isOf = before[joint]?.norm === 'of' && !RELATIONS.has(singular(head));
  const isServant = before[joint]?.norm === 'to' || (!isCapital(head) && !isOf);
  const isTitled =
    isTitleHead(titles.at(-1)) &&
    titles.every((word) => isCapital(word) || /^(?:former|then|acting|ex)$/.test(word.norm));
  if (isServant && isTitled && (isRoleWord(head) || RELATIONS.has(singular(head)))) return true;
  return before.slice(0, joint).some((word) => isRoleWord(word)) && titles.every((word) => isTitle(word));
}

const isTitleHead = (word: Word | undefined): boolean =>
  word !== undefined && (isRoleWord(word) || isTitle(word));

/** Whether the title is written as an office, with a capital: "Minister for Water". */
const isOfficeTitle = (before: readonly Word[], joint: number): boolean =>
  isCapital(before[joint - 1]) && isTitleHead(before[joint - 1]) && !/^an?$/.test(before[0]?.norm ?? '');

function readWithOrganisation(text: string, words: readonly Word[]): Person | undefined {
  const joint = jointIn(words);
  if (joint < 1) return undefined;
  const person = readTitled(text, words.slice(0, joint));
  if (person === undefined || (!person.name.includes(' ') && person.honorific === undefined))
    return undefined;
  // "Baroness Whitcombe of Alder"
  const place = words.slice(joint + 1);
  if (PEERS.has(person.honorific ?? '') && words[joint]?.norm === 'of' && place.length === 1)
    return { ...person, name: `${person.name} of ${textOf(text, place)}` };
  const { affiliation } = readPart(text, words.slice(joint));
  if (affiliation === undefined) return person;
  // "Equity strategist Ana Rao of Corbel Securities": what opens the title tells of the role.
  const [opening, ...further] = person.affiliation ?? [];
  const isOfRole =
    opening !== undefined &&
    further.length === 0 &&
    opening === words[0] &&
    !isCapital(words[1]) &&
    /\p{Ll}/u.test(opening.text) &&
    hasBodyName(affiliation);
  if (isOfRole) return { ...person, role: `${opening.text} ${person.role ?? ''}`.trim(), affiliation };
  return person.affiliation === undefined ? { ...person, affiliation } : person;
}

function genderOf(
  honorific: string | undefined,
  name: readonly Word[],
  words: readonly Word[],
): Gender | undefined {
  const told = honorific === undefined ? undefined : HONORIFICS.get(honorific);
  // A single name may be a surname.
  const given = name.length > 1 ? GIVEN_NAMES.get(name[0]?.norm ?? '') : undefined;
  // "Azmi bin Harun", "Siti binti Harun"
  const particle = name.slice(1).find(({ norm }) => /^(?:bin|ibn|binti|bint)$/.test(norm))?.norm;
  const descent = particle === undefined ? undefined : particle.startsWith('bint') ? 'f' : 'm';
  return told ?? nounGender(words) ?? descent ?? given;
}

/** The gender that a noun tells; whose somebody is tells of none: "the Queen’s third child". */
export function nounGender(words: readonly Word[]): Gender | undefined {
  const owner = words.findLastIndex((word) => word.possessive);
  for (const word of words.slice(owner + 1)) {
    const gender = GENDERED_NOUNS.get(singular(word));
    if (gender !== undefined) return gender;
  }
  return undefined;
}
