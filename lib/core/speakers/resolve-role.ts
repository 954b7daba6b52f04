import { type Entity, isPerson, kindsOf, lastBefore, nearest } from './cast.ts';
import type { Mention } from './mention.ts';
import { bodyOfKind, lastBody, lastSubject } from './resolve-body.ts';
import { ANYBODY, PEERS, ROLE_KINS } from './role-words.ts';
import { lastSpeech, type Scene } from './scene.ts';
import type { Word } from './words.ts';

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
  if (mention.definite || body !== undefined) {
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
  const belongs = (entity: Entity): boolean =>
    body === undefined ||
    (entity.affiliation !== undefined && bodyOf(entity.affiliation, entity.places[0] ?? 0) === body);
  const exact = people.filter((entity) => holds(entity, mention) && belongs(entity));
  if (exact.length > 0) return nearest(plainest(exact, mention.modifiers.length), place);
  if (mention.plural) return undefined;
  const kin = people.filter((entity) => isKin(entity, mention.head) && belongs(entity));
  return nearest(body === undefined ? kin.filter((entity) => lastBefore(entity, place) >= 0) : kin, place);
}

function isPeer(entity: Entity, head: string): boolean {
  const gender = PEERS.get(head);
  if (gender === undefined || !PEERS.has(entity.honorific ?? '')) return false;
  return gender === '' || entity.gender === gender;
}

const roleWords = (entity: Entity): string[] => (entity.role ?? '').toLowerCase().split(/[\s-]+/);

function holds(entity: Entity, { head, modifiers }: Role): boolean {
  return entity.head === head && modifiers.every((word) => roleWords(entity).includes(word));
}

function isKin(entity: Entity, head: string): boolean {
  return ROLE_KINS.some((words) => words.has(head) && words.has(entity.head ?? ''));
}

/** Those whose role has the fewest words more than were asked for: "the Secretary" is no Assistant Secretary. */
function plainest(entities: readonly Entity[], modifiers: number): Entity[] {
  const extra = (entity: Entity): number =>
    Math.max(0, roleWords(entity).indexOf(entity.head ?? '') - modifiers);
  const least = entities.reduce((fewest, entity) => Math.min(fewest, extra(entity)), Infinity);
  return entities.filter((entity) => extra(entity) === least);
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
