import { type Entity, isCommon, isPerson } from '../cast/entity.ts';
import { lastSpeech, type Scene } from '../cast/scene.ts';
import type { Mention } from '../mention.ts';
import { ROLE_MODIFIERS, SPOKESPERSON } from '../../lexicon/role-words.ts';
import { lastBody, lastSubject } from './resolve-body.ts';

type Role = Extract<Mention, { kind: 'role' }>;

/** The body that a spokesman, or its representatives, speak for. */
export function spokenForBy(
  scene: Scene,
  { head, plural, definite, affiliation, description, modifiers }: Role,
  body: Entity | undefined,
  place: number,
): Entity | undefined {
  if (!SPOKESPERSON.test(head)) return undefined;
  // "The World Bank representatives"
  if (plural) return body?.kind === 'body' && !isCommon(body) ? body : undefined;
  // "the spokesman" is the one heard before.
  const before = definite ? lastSpeech(scene, place, ({ spokesman }) => spokesman === true) : undefined;
  // "A spokesperson for the minister" speaks for nobody else, "a district representative" for another body.
  const isFor = affiliation !== undefined || / for /.test(description);
  const isOther = modifiers.some((word) => !ROLE_MODIFIERS.has(word));
  const near = isFor || isOther ? undefined : (lastSubject(scene, place) ?? lastBody(scene, place));
  const spokenFor = body ?? before?.entity ?? near;
  return spokenFor !== undefined && !isPerson(spokenFor) ? spokenFor : undefined;
}

/** "A lawyer for Corbel Bank" speaks for the bank. */
export function representedBy({ head, plural }: Role, body: Entity | undefined): Entity | undefined {
  const isCounsel = /^(?:lawyer|attorney|solicitor|counsel|barrister)$/.test(head) && !plural;
  return isCounsel && body?.kind === 'body' ? body : undefined;
}
