import { BODY_KINDS } from '../../lexicon/body-words.ts';
import { PARTISAN_ROLES } from '../../lexicon/offices.ts';
import { PORTFOLIO_WORDS, SPOKESPERSON } from '../../lexicon/role-words.ts';
import type { Entity } from '../cast/entity.ts';
import { lastSpeech, type Scene, sentenceAt } from '../cast/scene.ts';
import type { Mention } from '../mention.ts';

type Role = Extract<Mention, { kind: 'role' }>;

/**
 * "Green MLA Ana Rao has called on … The Green education spokesperson said": a member of a party who was heard just before, as who
 * speaks for a party on one field is a politician and no press officer.
 */
export function fieldSpokesman(
  scene: Scene,
  { head, definite, plural, modifiers, description }: Role,
  place: number,
): Entity | undefined {
  if (!definite || plural || !SPOKESPERSON.test(head)) return undefined;
  const field = FIELD.exec(description)?.[1];
  const told = field === undefined ? modifiers : [...modifiers, field];
  if (!told.some((word) => PORTFOLIO_WORDS.has(word)) || told.some((word) => isOffice(word)))
    return undefined;
  const last = lastSpeech(scene, place, () => true);
  if (last === undefined || blockAt(scene, place) - blockAt(scene, last.place) > NEAR) return undefined;
  const isPolitician = last.entity.offices.some((office) => PARTISAN_ROLES.has(office.head));
  return last.entity.kind === 'person' && isPolitician ? last.entity : undefined;
}

/** "spokesperson | for health" */
const FIELD = /^(?:\S+ )*?spokes\w+ (?:for|on) (\S+)/;
/** How many paragraphs may lie between the two. */
const NEAR = 2;

/** "health | department" has press officers, "police" too. */
const isOffice = (word: string): boolean =>
  BODY_KINDS.has(word) && word !== 'party' && !PORTFOLIO_WORDS.has(word);

const blockAt = (scene: Scene, place: number): number => sentenceAt(scene.text, place)?.block ?? 0;
