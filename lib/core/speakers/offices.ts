import type { Entity } from './cast.ts';
import { isRankOnly } from './honorifics.ts';
import type { Part } from './mention.ts';
import type { Word } from './words.ts';

/** A role that somebody holds, and where. */
export interface Office {
  readonly role: string;
  /** The role's head, lower case. */
  readonly head: string;
  readonly affiliation?: readonly Word[] | undefined;
}

/** Notes an office; the first told is shown, but a rank gives way to a fuller role. */
export function addOffice(entity: Entity, { role, head, affiliation }: Part): void {
  if (role === undefined || role === '') {
    entity.affiliation ??= affiliation;
    return;
  }
  const office: Office = { role, head: head ?? '', affiliation };
  const isKnown = entity.offices.some((known) => known.role.toLowerCase() === role.toLowerCase());
  if (!isKnown) entity.offices.push(office);
  const replaces = entity.role !== undefined && isRankOnly(entity.role) && !isRankOnly(role);
  if (entity.role === undefined || replaces) {
    entity.role = role;
    entity.head = office.head;
    entity.affiliation = affiliation ?? entity.affiliation;
  } else {
    entity.affiliation ??= affiliation;
  }
}
