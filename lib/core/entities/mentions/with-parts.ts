import { unlessNoOffice } from '../phrases/as-office.ts';
import { bodyIn } from '../phrases/body-phrase.ts';
import { BODY_KINDS } from '../../lexicon/body-words.ts';
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import {
  type Gender,
  isAuthorship,
  isFormer,
  isLooseRole,
  isParty,
  isPostNominal,
  isRankOnly,
  POST_NOMINALS,
} from '../../lexicon/honorifics.ts';
import { isPersonNoun } from '../../lexicon/person-nouns.ts';
import type { Part } from '../mention.ts';
import { hasField, isFieldAlone } from '../phrases/field-alone.ts';
import { endsInPlace, hasBodyName, isPlural, isRoleWord } from '../phrases/phrase-shape.ts';
import {
  isBodyOfAnother,
  isFieldWord,
  isJoint,
  isKindOfBody,
  isNumberedSeat,
  isSmallFieldWord,
  isSmallOfBody,
  opensAsBody,
} from './apposition-words.ts';
import { livesThere } from './lives-there.ts';
import { isFieldBefore } from './field-of-office.ts';
import { readOrganisationAndRole } from './organisation-and-role.ts';
import { goesOnWithRole, joinedBy, splitRoles } from './role-lists.ts';
import { isNation } from '../../lexicon/nations-of.ts';
import { SEATED_ROLES } from '../../lexicon/offices.ts';
import { ROLE_MODIFIERS } from '../../lexicon/role-words.ts';
import { isCapital, joinedText, singular, textOf, type Word } from '../../text/words.ts';
import { nounGender, type Person, readTitled } from './read-person.ts';

/** "R-Texas", "D-Ohio": the party and seat of an American. */
function partyOf([only, ...rest]: readonly Word[]): Part | undefined {
  const [, letter, seat = ''] = /^([DR])-(\p{L}.*)$/u.exec(rest.length === 0 ? (only?.text ?? '') : '') ?? [];
  const head = letter === 'R' ? 'republican' : 'democrat';
  return letter === undefined ? undefined : { role: `${seat.replaceAll('.', '')} ${head}`, head };
}

/** "M.D.", "PhD" after a name; "MD" alone is a managing director. */
function isDegree(words: readonly Word[], isOne: boolean): boolean {
  return words.every(
    ({ norm, text }) => isPostNominal(text) && (norm !== 'md' || text.includes('.') || !isOne),
  );
}

/** "Ana Rao, MD, | MPH Chief Executive Officer": no letters after a name open an office whose comma was left out. */
function withoutDegrees(words: readonly Word[]): readonly Word[] {
  const own = words.findIndex(({ text }) => !isPostNominal(text));
  const [first] = own > 0 ? words.slice(own) : [];
  return first !== undefined && isCapital(first) && (isRoleWord(first) || ROLE_MODIFIERS.has(first.norm))
    ? words.slice(own)
    : words;
}

/** What the appositions after a name have told so far. */
interface Told {
  role: string | undefined;
  head: string | undefined;
  affiliation: readonly Word[] | undefined;
  gender: Gender | undefined;
  /** Whether the role stands without its organisation, so that the next words may go on with it. */
  isBare: boolean;
  /** The last apposition where it may be the organisation or, if another follows, what the role is for. */
  unit: readonly Word[] | undefined;
  /** The last apposition where it told of an office and its body. */
  office: readonly Word[] | undefined;
  readonly also: Part[];
}

/** Adds what the appositions after a name say. */
export function withParts(text: string, person: Person, told: readonly (readonly Word[])[]): Person {
  if (told.every((words) => words.length === 0)) return person;
  const appositions = told
    .filter((words) => words.length === 0 || !isDegree(words, told.length === 1))
    .flatMap((words) => splitRoles(text, withoutDegrees(words)));
  const { role, head, gender } = person;
  const isHome = role === undefined && livesThere(person.affiliation ?? [], [], told[0] ?? []);
  const affiliation = isHome ? undefined : person.affiliation;
  const known: Told = {
    role,
    head,
    affiliation,
    gender,
    isBare: false,
    unit: undefined,
    office: undefined,
    also: [],
  };
  for (const [at, words] of appositions.entries()) {
    const isLast = at === appositions.length - 1;
    const isMore =
      !opensAsBody(words) &&
      (goesOnWithField(text, known, words, isLast) || goesOnToOrganisation(text, known, words));
    if (isMore) continue;
    const seat = partyOf(words);
    if (seat !== undefined && known.role !== undefined) {
      known.also.push(seat);
      continue;
    }
    // "Vice President, Corbel, | a Marlow company": what the firm is.
    const isTold =
      (known.unit !== undefined && isKindOfBody(words)) ||
      (known.role !== undefined && isNumberedSeat(words));
    if (isTold) continue;
    // "CEO of Halden Foods’ parent company, | Corve Group"
    if (
      isBodyOfAnother(appositions[at - 1] ?? []) &&
      words.every((word) => isCapital(word) || isJoint(word))
    ) {
      known.affiliation = words;
      continue;
    }
    if (namesAnother(text, known, words)) break;
    const isOf = /^(?:of|from)$/.test(words[0]?.norm ?? '');
    if (isOf && livesThere(words, appositions[at - 1] ?? [], appositions[at + 1] ?? [])) continue;
    addApposition(text, person, known, words, appositions[at - 1] ?? []);
  }
  const { affiliation: _, ...own } = person;
  return {
    ...own,
    ...(known.role === undefined ? {} : { role: known.role }),
    ...(known.head === undefined ? {} : { head: known.head }),
    ...(known.affiliation === undefined ? {} : { affiliation: known.affiliation }),
    ...(known.gender === undefined ? {} : { gender: known.gender }),
    ...(known.also.length === 0 ? {} : { also: [...(person.also ?? []), ...known.also] }),
  };
}

/** "chief officer of food, | essentials and beauty, | Corbel" */
function goesOnWithField(text: string, told: Told, words: readonly Word[], isLast: boolean): boolean {
  // "Vice President, | Customer Success"
  if (told.role !== undefined && told.isBare && hasField(told.head) && isFieldAlone(words)) {
    told.role = `${told.role}, ${textOf(text, words)}`;
    return true;
  }
  const isField =
    words.length > 0 && words.every((word) => !isCapital(word) && /^(?:NOUN|CCONJ|ADJ)$/.test(word.pos));
  if (told.role === undefined || !told.isBare || !isField || isLast) return false;
  told.role = `${told.role}, ${textOf(text, words)}`;
  return true;
}

/** "Head of the West Region, Community Banking | at Corbel": what stands before the joint is of the role. */
function goesOnToOrganisation(text: string, told: Told, words: readonly Word[]): boolean {
  if (told.role === undefined || !told.isBare) return false;
  // "General Manager, Industrial Solutions, | at Corbel"
  if (words[0]?.norm === 'at' && told.unit !== undefined && told.affiliation === told.unit) {
    const workplace = bodyIn(words.slice(1));
    if (!isCapital(workplace[0])) return false;
    told.role = `${told.role}, ${textOf(text, told.unit)}`;
    told.affiliation = workplace;
    told.isBare = false;
    return true;
  }
  // "Vice President, Sales and Marketing | of Corbel"
  const of = words.findIndex(
    ({ norm }, at) => norm === 'of' && hasField(told.head) && isFieldAlone(words.slice(0, at)),
  );
  const joint = of > 0 ? of : words.findIndex(({ norm }) => /^(?:at|for)$/.test(norm));
  const field = words.slice(0, Math.max(0, joint));
  const organisation = bodyIn(words.slice(joint + 1));
  // "Ministry for Harvests" is one name.
  const isWhole = words[joint]?.norm === 'for' && BODY_KINDS.has(field.at(-1)?.norm ?? '');
  // "Chief Executive Officer, | Aspire for Rural Homes": of no field.
  const isOfAll = /(?:^|\s)(?:ceo|chief executive(?: officer)?|owner|(?:co-?)?founder|spokes\p{L}+)$/iu.test(
    told.role,
  );
  // "Director of Works, | Citizens for Clean Air"
  const isOfMany = field.length === 1 && field.some((word) => isPlural(word) && isPersonNoun(singular(word)));
  if ((isOfAll || isOfMany) && words[joint]?.norm === 'for') return false;
  const goesOn =
    joint > 0 &&
    !isWhole &&
    isCapital(organisation[0]) &&
    (field.every((word) => isFieldWord(word)) || field.every((word) => isSmallFieldWord(word)));
  if (!goesOn) return false;
  told.role = `${told.role}, ${textOf(text, field)}`;
  told.affiliation ??= organisation;
  told.isBare = false;
  return true;
}

/** The next of a list: "Joan Adair MP, Peter Sung MP"; but "managing director, Corbel Lakeland". */
function namesAnother(text: string, { isBare }: Told, words: readonly Word[]): boolean {
  const isListed =
    !isBare || GIVEN_NAMES.has(words[0]?.norm ?? '') || POST_NOMINALS.has(words.at(-1)?.norm ?? '');
  return (
    isListed && (readTitled(text, words)?.name ?? '').includes(' ') && words.every((word) => isCapital(word))
  );
}

/** Adds an apposition that stands by itself: another role, or the organisation of the one before. */
function addApposition(
  text: string,
  person: Person,
  told: Told,
  words: readonly Word[],
  before: readonly Word[],
): void {
  // "Northwick General Hospital" is no general.
  const part =
    isBodyName(words) || opensAsBody(words) ? {} : unlessNoOffice(readOrganisationAndRole(text, words));
  // "Ana Rao, Chief Executive, Pinnacle Rail"
  const isOrganisation =
    part.role === undefined &&
    ((told.role !== undefined && told.isBare) || hasBodyName(words)) &&
    (opensAsBody(words) ||
      words.every((word, n) => isCapital(word) || isJoint(word) || isSmallOfBody(words, n)));
  const isName = part.role === undefined && words.every((word) => isCapital(word) || isJoint(word));
  if (
    isName &&
    told.office !== undefined &&
    isFieldBefore(text, told.office, told.affiliation ?? [], words)
  ) {
    told.role = textOf(text, told.office);
    told.affiliation = words;
  }
  const isReplaced = addRole(text, person, told, part, words, before);
  // "Labour MP Ana Rao, chair of the Works Committee": the shown office with its own body.
  if (part.affiliation !== undefined && (isReplaced || isChairOfHouse(told, part)))
    told.affiliation = part.affiliation;
  // "Chief Scientific Officer, MedTech, Corbel & Sons": the last is the organisation, what stands before it is of the role.
  // "Professor of Medicine, University of Marlow, Lower Lorne": the last is a place.
  const isUnit = told.unit !== undefined && (!isBodyName(told.unit) || isBodyName(words));
  if (isUnit && told.unit !== undefined && isOrganisation && told.affiliation === told.unit) {
    told.role = `${told.role}, ${textOf(text, told.unit)}`;
    told.affiliation = undefined;
  }
  const isFirst = isOrganisation && told.role !== undefined && told.affiliation === undefined;
  told.unit = isFirst ? words : undefined;
  // "Senator Ana Rao, former president of Corbel"
  const isOver = told.role !== part.role && isFormer(part.role ?? '');
  told.affiliation ??= (isOver ? undefined : part.affiliation) ?? (isOrganisation ? words : undefined);
  const isOffice = part.affiliation !== undefined && told.affiliation === part.affiliation;
  told.office =
    isOffice && told.role === part.role ? words.filter(({ pos }, n) => n > 0 || pos !== 'DET') : undefined;
  told.gender ??= nounGender(words);
  told.isBare = (part.role !== undefined && part.affiliation === undefined && !endsInPlace(words)) || isFirst;
}

/** "Northwick General Hospital", "The University of Marlow MD Rowan Centre": the name of a body, whatever office its words are elsewhere. */
function isBodyName(words: readonly Word[]): boolean {
  const of = words.findIndex(({ norm }) => norm === 'of');
  const kind = words[of - 1];
  // "CHIEF EXECUTIVE OFFICER OF CORBEL ENERGY"
  if (kind !== undefined && isRoleWord(kind)) return false;
  const isOf = kind !== undefined && BODY_KINDS.has(kind.norm) && isCapital(kind);
  return (
    hasBodyName(words) &&
    words.every(
      (word) => isCapital(word) || word.norm === '&' || (isOf && /^(?:of|the|for|and|at)$/.test(word.norm)),
    )
  );
}

/** "U.S. Senator Ana Rao, Chair of the Works Committee": whoever sits in a house may chair what is of it. */
const isChairOfHouse = ({ head = '', affiliation = [] }: Told, { role = '' }: Part): boolean =>
  SEATED_ROLES.has(head) &&
  /^(?:co-|vice[ -]|ranking )?(?:chair|member$)/i.test(role) &&
  (affiliation.length === 0 || isNation(joinedText(affiliation)));

/** Adds the role of an apposition: in place of a rank, of which it then tells, as more of a role in capitals, or beside what is told. */
function addRole(
  text: string,
  person: Person,
  told: Told,
  part: Part,
  words: readonly Word[],
  before: readonly Word[],
): boolean {
  const { role, head } = told;
  // "Inspector Ana Rao, who leads the unit": no other title than the one she bears.
  const isOfVerb = words[0]?.norm === 'who' && /^(?:leader|representative)$/.test(part.head ?? '');
  // "Sen. Ana Rao, a former teacher": what she is comes before what she was.
  const isOver = isFormer(part.role ?? '');
  const isFuller =
    part.role !== undefined && !isOver && !isParty(part.role) && !isLooseRole(part.role) && !isOfVerb;
  if (role === undefined || (isRankOnly(role) && isFuller)) {
    if (role !== undefined && isAuthorship(role))
      told.also.push({ role, ...(head === undefined ? {} : { head }) });
    told.role = part.role ?? person.role;
    told.head = part.head ?? person.head;
    return role !== undefined;
  }
  // "Corbel’s chairman, president and CEO"
  const isOwned = before[0]?.possessive === true && part.affiliation === undefined;
  if (part.role !== undefined && (told.isBare || isOwned) && goesOnWithRole(before, words)) {
    // "Managing Vice President, Head of Community Finance at Corbel", "Minister of Economy and Chairman of Lakeland Invest"
    told.role = `${role}${joinedBy(text, before, words)}${part.role}`;
  } else if (part.role !== undefined && !isOfVerb) told.also.push(part);
  return false;
}
