import type { Cast } from '../cast/cast.ts';
import { type Entity, isPerson } from '../cast/entity.ts';
import { GENDERED_NOUNS } from '../../lexicon/honorifics.ts';
import { isPersonNoun, UNNAMED_ROLES } from '../../lexicon/person-nouns.ts';
import { isSubjectBefore, namesOwner, opensSentence, type Scene, sentenceAt } from '../cast/scene.ts';

/** How many paragraphs back somebody is still spoken of. */
const NEAR = 3;

/** Offices of which a body has one. */
const LEADS =
  /^(?:chair|chairman|chairperson|chairwoman|chief|director|executive|leader|president|secretary)$/;

/** Whether a text names one person, and no office of theirs, so that an office of which a body has one tells it. */
export function isSolesOffice(cast: Cast, head: string): boolean {
  const people = cast.people.filter((person) => isPerson(person));
  return people.length === 1 && people[0]?.role === undefined && LEADS.test(head);
}

/**
 * Whom "the 31-year-old filmmaker" or "the actor" means of whom the text has told nothing by these words: the only one spoken of
 * in the paragraphs before, or the only one there whose calling is not told. Where there are two, nobody.
 */
export function onlyOneSpokenOf(
  scene: Scene,
  { name, head = '', plural }: Entity,
  place: number,
): Entity | undefined {
  const { text, cast } = scene;
  const isAged = /\b\d{1,3}-year-old\b/.test(name);
  const isPersonal =
    isAged ||
    isSolesOffice(cast, head) ||
    (isPersonNoun(head) && !UNNAMED_ROLES.has(head) && !/^spokes\w+$/.test(head));
  const isBare =
    !/\s(?:of|for|from|at|in|on|who|that|with|to|behind)\s/.test(name) && name.split(' ').length < 5;
  if (plural || !isPersonal || !isBare || !/^the\s/i.test(text.article.text.slice(place, place + 4)))
    return undefined;
  const gender = GENDERED_NOUNS.get(head);
  const block = sentenceAt(text, place)?.block ?? 0;
  const near = new Set<Entity>();
  for (const { entity, place: named } of cast.namedBefore(place)) {
    if ((sentenceAt(text, named)?.block ?? -1) < block - NEAR) break;
    const agrees = gender === undefined || entity.gender === undefined || entity.gender === gender;
    if (isSubjectBefore(scene, entity, named, place)) continue;
    const isSubject = entity.spoke.includes(named) || opensSentence(scene, named);
    if (isPerson(entity) && agrees && isSubject && !namesOwner(scene, named)) near.add(entity);
  }
  const [only] = near;
  if (near.size === 1) return only;
  const free = [...near].filter(({ role }) => role === undefined);
  return free.length === 1 ? free[0] : undefined;
}
