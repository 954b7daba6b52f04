import { type Entity, isPerson, kindsOf, lastBefore, nearest } from './cast.ts';
import { isRankOnly } from './honorifics.ts';
import type { Mention } from './mention.ts';
import { bodyOfKind, lastBody, lastSubject } from './resolve-body.ts';
import type { Office } from './offices.ts';
import { isCalled, roleForm } from './role-forms.ts';
import { ANYBODY, PEERS, PORTFOLIO_WORDS } from './role-words.ts';
import { lastSpeech, type Scene } from './scene.ts';
import { isCapital, type Word } from './words.ts';

type Role = Extract<Mention, { kind: 'role' }>;
/** Finds the body that words name, as seen from a place in the text. */
export type BodyFinder = (words: readonly Word[], place: number) => Entity | undefined;

/** Who holds a role; whom a spokesman speaks for; else somebody without a name. */
export function resolveRole(
  scene: Scene,
  mention: Role,
  place: number,
  bodyOf: BodyFinder,
): Entity | undefined {
  const body = mention.affiliation === undefined ? undefined : bodyOf(mention.affiliation, place);
  if (mention.definite) {
    const known = holder(scene, mention, body, place, bodyOf);
    if (known !== undefined) return scene.cast.see(known, place);
  }
  if (/^(?:spokes|representative$)/.test(mention.head) && !mention.plural) {
    const spokenFor = body ?? lastSubject(scene, place) ?? lastBody(scene, place);
    if (spokenFor !== undefined && !isPerson(spokenFor)) return spokenFor;
  }
  // "operator" and "publisher" are bodies as often as people.
  const isBusiness = kindsOf([mention.head]).size > 0 && !mention.plural;
  const business = isBusiness ? bodyOfKind(scene, mention.words, place) : undefined;
  if (business !== undefined) return scene.cast.see(business, place);
  const before = mention.definite ? describedBefore(scene, mention.head, place) : undefined;
  return before ?? described(scene, mention.description, mention.head, mention.plural, place);
}

/** The person who holds the role: "the director", "the peer", "the chair of the commission". */
function holder(
  scene: Scene,
  mention: Role,
  body: Entity | undefined,
  place: number,
  bodyOf: BodyFinder,
): Entity | undefined {
  const people = scene.cast.entities.filter((entity) => entity.kind === 'person');
  const peers = people.filter((entity) => isPeer(entity, mention.head));
  if (peers.length > 0) return nearest(peers, place);
  if (mention.plural) return undefined;
  const asked = askedFor(mention);
  const held = people.flatMap((entity) =>
    [...entity.offices, ...titlesOf(entity)].map((office) => match(entity, office, asked, bodyOf)),
  );
  const exact = held.filter(({ fits, isWhole }) => fits === 'head' && isWhole);
  const inRole = exact.filter(({ entity, office }) => belongs(entity, office, body, bodyOf));
  const told = asked.modifiers.length > 0 ? exact : [];
  const sure = inRole.length > 0 ? inRole : told;
  if (sure.length > 0) return nearest(plainest(sure), place);
  const kin = held.filter(
    ({ entity, office, fits, isWhole }) =>
      fits === 'kin' && isWhole && (asked.modifiers.length > 0 || belongs(entity, office, body, bodyOf)),
  );
  const known = kin.map(({ entity }) => entity);
  const found = nearest(
    body === undefined ? known.filter((entity) => lastBefore(entity, place) >= 0) : known,
    place,
  );
  // "the official" is rather the one last described so.
  const unnamed = found === undefined ? undefined : describedBefore(scene, mention.head, place);
  return unnamed !== undefined && lastBefore(unnamed, place) > lastBefore(found ?? unnamed, place)
    ? unnamed
    : found;
}

interface Asked {
  readonly head: string;
  readonly modifiers: readonly string[];
}

/** A role's head and modifiers as they are compared: "the CFO" is the chief financial officer. */
function askedFor({ head, modifiers, affiliation }: Role): Asked {
  const form = roleForm([...modifiers, head].join(' '));
  const own = [...form.heads].at(-1) ?? head;
  // "the Acme chief executive": who holds it where is asked apart.
  const house = new Set(
    (affiliation ?? [])
      .filter((word) => isCapital(word) && !PORTFOLIO_WORDS.has(word.norm))
      .map((word) => word.norm),
  );
  return {
    head: own,
    modifiers: [...form.words].filter(
      (word) => word !== own && !house.has(word) && !LOOSE_MODIFIER.test(word),
    ),
  };
}

/** Modifiers that another word may have told: "the veteran campaigner", "the 45-year-old nurse". */
const LOOSE_MODIFIER =
  /^(?:the|veteran|own|current|new|local|top|outgoing|\d.*|year|old|young|long|time|then)$/;

interface Match {
  readonly entity: Entity;
  readonly office: Office;
  readonly fits: 'head' | 'kin' | 'no';
  /** Whether all modifiers asked for are told of the office or of where it is held. */
  readonly isWhole: boolean;
  /** The words of the role itself. */
  readonly own: ReadonlySet<string>;
  /** How many words more than were asked for the role has before its head. */
  readonly extra: number;
}

function match(entity: Entity, office: Office, asked: Asked, bodyOf: BodyFinder): Match {
  const { heads, words } = roleForm(office.role);
  const fits = heads.has(asked.head) ? 'head' : isCalled(asked.head, heads) ? 'kin' : 'no';
  const missing = fits === 'no' ? [] : asked.modifiers.filter((word) => !words.has(word));
  const isWhole = missing.every((word) => houseWords(entity, office, bodyOf).has(word));
  const before = [...words].indexOf(asked.head);
  return { entity, office, fits, isWhole, own: words, extra: Math.max(0, before - asked.modifiers.length) };
}

/** The words that tell of where an office is held. */
function houseWords(entity: Entity, office: Office, bodyOf: BodyFinder): Set<string> {
  const affiliation = office.affiliation ?? entity.affiliation ?? [];
  const body = affiliation.length === 0 ? undefined : bodyOf(affiliation, entity.places[0] ?? 0);
  const words = [
    ...affiliation.map((word) => word.norm),
    ...(body?.words ?? []),
    ...(body?.descriptors ?? []),
  ];
  return new Set(words.flatMap((word) => [word, word.replace(/s$/, '')]));
}

/** Ranks before a name as offices: "the general", "the senator". */
const titlesOf = (entity: Entity): Office[] =>
  [...entity.titles]
    .filter((title) => isRankOnly(title))
    .map((title) => ({ role: title, head: title, affiliation: undefined }));

/** Whether the office is held in the body, as far as the text tells. */
function belongs(entity: Entity, office: Office, body: Entity | undefined, bodyOf: BodyFinder): boolean {
  if (body === undefined) return true;
  const affiliation = office.affiliation ?? entity.affiliation;
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

/** The one last described who "the inspector" or "the official" can be. */
function describedBefore(scene: Scene, head: string, place: number): Entity | undefined {
  const same = scene.cast.entities.filter(
    (entity) => entity.kind === 'other' && entity.head === head && lastBefore(entity, place) >= 0,
  );
  if (same.length > 0) return nearest(same, place);
  return ANYBODY.has(head)
    ? lastSpeech(scene, place, ({ entity }) => entity.kind === 'other')?.entity
    : undefined;
}

/** Somebody without a name, by description; a bare noun is who was last described by it. */
export function described(
  scene: Scene,
  description: string,
  head: string,
  plural: boolean,
  place: number,
): Entity | undefined {
  if (description === '') return undefined;
  const isBare = !/\s/.test(description);
  const same = scene.cast.entities.filter(
    (entity) =>
      isBare &&
      entity.kind === 'other' &&
      entity.head === head &&
      entity.plural === plural &&
      lastBefore(entity, place) >= 0,
  );
  const known = nearest(same, place);
  return known === undefined
    ? scene.cast.other(description, head, plural, place)
    : scene.cast.see(known, place);
}
