import { kindsOf } from '../mentions/body-names.ts';
import { type Entity, isCommon, isPerson, lastBefore, nearest } from '../cast/entity.ts';
import { anyoneInFocus } from './in-focus.ts';
import {
  askedFor,
  type BodyFinder,
  fitsOneWord,
  type Match,
  matchOffices,
  ofNamedField,
} from '../cast/match-office.ts';
import { fieldSpokesman } from './field-spokesman.ts';
import type { Mention } from '../mention.ts';
import { nameWords } from '../mentions/compare-names.ts';
import { namedSubject } from './named-subject.ts';
import { bodyOfKind } from './resolve-body.ts';
import { seatHolder } from './seat-holder.ts';
import { anybodyBefore, describedBefore, introducedBefore, unnamed } from './somebody-unnamed.ts';
import { representedBy, spokenForBy } from './spoken-for.ts';
import { isDocument } from '../../lexicon/document-words.ts';
import { PERSONAL } from '../../lexicon/person-nouns.ts';
import { GENDERED_NOUNS, isParty } from '../../lexicon/honorifics.ts';
import { addOffice, type Office } from '../cast/offices.ts';
import { isInstitutional, PEERS } from '../../lexicon/role-words.ts';
import { isOfAnother, isOfOthers } from './apart/another-office.ts';
import { isSubjectBefore, namesOwner, type Scene, sentenceAt } from '../cast/scene.ts';

type Role = Extract<Mention, { kind: 'role' }>;
type Calling = Pick<Role, 'head' | 'modifiers'>;

/** Who holds a role; whom a spokesman speaks for; else somebody without a name. */
export function resolveRole(
  scene: Scene,
  mention: Role,
  place: number,
  bodyOf: BodyFinder,
): Entity | undefined {
  const body = mention.affiliation === undefined ? undefined : bodyOf(mention.affiliation, place);
  const known = mention.definite ? holder(scene, mention, body, place, bodyOf) : undefined;
  if (known !== undefined && known !== body) return scene.cast.see(known, place);
  const politician = fieldSpokesman(scene, mention, place);
  if (politician !== undefined) return scene.cast.see(politician, place);
  const spokenFor = spokenForBy(scene, mention, body, place) ?? representedBy(mention, body);
  if (spokenFor !== undefined) return spokenFor;
  const business = businessOf(scene, mention, place);
  if (business !== undefined) return scene.cast.see(business, place);
  const isSeat = seatHolder(scene, mention, place).isSeat;
  const told = mention.definite && !isSeat ? toldOfBefore(scene, mention, place) : undefined;
  // "The lawyer for President Rao" is not Rao.
  if (told === undefined || told === body) return unnamed(scene, mention, place);
  takeFuller(scene, told, mention);
  return told;
}

/** "the Corbel executives" after "executives": somebody without a name is known by what tells more. */
function takeFuller({ cast }: Scene, known: Entity, { description }: Role): void {
  const isBare = known.kind === 'other' && !/\s/.test(known.name);
  if (isBare && description.toLowerCase().endsWith(` ${known.name.toLowerCase()}`))
    cast.rename(known, description, nameWords(description));
}

/** "operator" and "publisher" are bodies as often as people. */
function businessOf(
  scene: Scene,
  { head, plural, definite, words }: Role,
  place: number,
): Entity | undefined {
  const isBusiness =
    kindsOf([head]).size > 0 &&
    !plural &&
    (definite || head !== 'supervisor') &&
    !/^(?:developer|investor|builder|broker)$/.test(head);
  return isBusiness ? (bodyOfKind(scene, words, place) ?? namedSubject(scene, words, place)) : undefined;
}

/** Who is "the inspector", where nobody is known to hold the office: somebody whom the text has told of. */
function toldOfBefore(scene: Scene, mention: Role, place: number): Entity | undefined {
  const { head, plural, words } = mention;
  return (
    describedBefore(scene, mention, place) ??
    introducedBefore(scene, mention, place) ??
    (words[0]?.norm === 'the' && !plural ? lastPerson(scene, mention, place) : undefined) ??
    anybodyBefore(scene, mention, place) ??
    (plural ? undefined : anyoneInFocus(scene, head, place))
  );
}

/** The person who holds the role: "the director", "the peer", "the chair of the commission". */
function holder(
  scene: Scene,
  mention: Role,
  body: Entity | undefined,
  place: number,
  bodyOf: BodyFinder,
): Entity | undefined {
  const { people } = scene.cast;
  const peers = people.filter((entity) => isPeer(entity, mention.head) || entity.honorific === mention.head);
  if (peers.length > 0) return nearest(peers, place);
  if (mention.plural || isOfOthers(mention)) return undefined;
  const seat = seatHolder(scene, mention, place);
  if (seat.isSeat) return seat.entity;
  if (isParty(mention.head)) return partisan(people, mention, place);
  const asked = askedFor(mention);
  const held = ofNamedField(matchOffices(people, asked, bodyOf), mention).filter(
    ({ entity, office }) => !isOfAnother(entity, office, mention, bodyOf, body),
  );
  const exact = held.filter(({ fits }) => fits === 'head');
  const inRole = exact.filter(
    ({ entity, office }) =>
      belongs(entity, office, body, bodyOf) || fitsOneWord(mention, entity, office) === true,
  );
  const told = asked.modifiers.length > 0 ? exact : [];
  const sure = inRole.length > 0 ? inRole : told;
  const best = nearest(plainest(sure), place);
  const isLater = best !== undefined && lastBefore(best, place) < 0;
  if (best !== undefined && !isLater) return best;
  const kin = held.filter(
    ({ entity, office, fits }) =>
      fits === 'kin' && (asked.modifiers.length > 0 || belongs(entity, office, body, bodyOf)),
  );
  const known = kin.map(({ entity }) => entity);
  // A headline's chief is named only under it.
  const isHeadline = sentenceAt(scene.text, place)?.block === 0;
  const found = nearest(
    body === undefined && !isHeadline ? known.filter((entity) => lastBefore(entity, place) >= 0) : known,
    place,
  );
  // Who is named only further on is meant where nobody named before can be.
  if (best !== undefined) return found !== undefined && lastBefore(found, place) >= 0 ? found : best;
  // "the official" is rather the one last described so.
  const somebody =
    found === undefined
      ? undefined
      : (describedBefore(scene, mention, place) ?? anybodyBefore(scene, mention, place));
  return somebody !== undefined && lastBefore(somebody, place) > lastBefore(found ?? somebody, place)
    ? somebody
    : found;
}

/** "The Texas Republican": the one of that party, of that seat where one is. */
function partisan(people: readonly Entity[], { head, words }: Role, place: number): Entity | undefined {
  const seat = new Set(words.slice(0, -1).map(({ norm }) => norm));
  const officesOf = ({ offices }: Entity): Office[] => offices.filter((office) => office.head === head);
  const held = people.filter((entity) => officesOf(entity).length > 0);
  const seated = held.filter((entity) =>
    officesOf(entity).some(({ form }) => [...form.words].some((word) => seat.has(word))),
  );
  return nearest(seated.length > 0 ? seated : held, place);
}

/** Whether the office is held in the body, as far as the text tells. */
function belongs(entity: Entity, office: Office, body: Entity | undefined, bodyOf: BodyFinder): boolean {
  if (body === undefined) return true;
  const affiliation = office.affiliation ?? entity.affiliation;
  // "The bank’s governor", where no bank is named and no other organisation of the governor's
  if (affiliation === undefined && isCommon(body)) return true;
  return affiliation !== undefined && bodyOf(affiliation, entity.places[0] ?? 0) === body;
}

function isPeer(entity: Entity, head: string): boolean {
  const gender = PEERS.get(head);
  if (gender === undefined || !PEERS.has(entity.honorific ?? '')) return false;
  return gender === '' || entity.gender === gender;
}

/** Those whose role has the fewest words more than were asked for: "the Secretary" is no Assistant Secretary. */
function plainest(matches: readonly Match[]): Entity[] {
  const least = Math.min(...matches.map(({ extra }) => extra));
  return matches.filter(({ extra }) => extra === least).map(({ entity }) => entity);
}

/** The role of a person whom a sentence has just named, or who has just spoken, with no other role: "For Ana Rao, 44, … the weaver said". */
export function lastPerson(
  scene: Scene,
  { head, modifiers }: Pick<Role, 'head' | 'modifiers'>,
  place: number,
): Entity | undefined {
  const isFormer = modifiers[0] === 'former' || modifiers[0] === 'ex';
  if (isInstitutional(head) && !isFormer) return undefined;
  const block = sentenceAt(scene.text, place)?.block;
  const gender = GENDERED_NOUNS.get(head);
  for (const { entity, place: named } of scene.cast.namedBefore(place)) {
    if (sentenceAt(scene.text, named)?.block !== block) return undefined;
    if (entity.kind !== 'person' || !isPerson(entity) || namesOwner(scene, named)) continue;
    // "Ana Rao said no as the heckler yelled"
    if (isSubjectBefore(scene, entity, named, place)) return undefined;
    const agrees = gender === undefined || entity.gender === undefined || entity.gender === gender;
    const isFree =
      entity.role === undefined || (isFormer && entity.offices.every((office) => office.head !== head));
    return agrees && isFree ? entity : undefined;
  }
  return undefined;
}

/** Words for one person by a calling: "the weaver". */
export function callingOf(mention: Mention): Calling | undefined {
  if (mention.kind === 'role') {
    const { head, modifiers, definite, plural, words } = mention;
    return definite && !plural && words[0]?.norm === 'the' ? { head, modifiers } : undefined;
  }
  if (mention.kind !== 'other' || mention.words === undefined || mention.plural) return undefined;
  const { head, words } = mention;
  return PERSONAL.test(head) && !isDocument(head)
    ? { head, modifiers: words.slice(0, -1).map(({ norm }) => norm) }
    : undefined;
}

/** Notes the calling by which a person is spoken of whose office the text does not tell, once it is sure that nobody else is meant. */
export function takeCalling(scene: Scene, mention: Mention, meant: Entity | undefined, place: number): void {
  if (meant?.kind !== 'person' || meant.role !== undefined || !scene.cast.learns(meant)) return;
  const calling = callingOf(mention);
  if (calling === undefined || lastPerson(scene, calling, place) !== meant) return;
  addOffice(meant, { role: [...calling.modifiers, calling.head].join(' '), head: calling.head });
}

/** "the street vendor": who was named before with that calling, which no list of roles holds. */
export function holderOf({ cast }: Scene, head: string, place: number): Entity | undefined {
  const held = cast.people.filter(
    (entity) => entity.offices.some((office) => office.head === head) && lastBefore(entity, place) >= 0,
  );
  return nearest(held, place);
}
