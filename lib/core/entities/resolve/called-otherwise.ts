import { type Entity, isKnownPerson } from '../cast/entity.ts';
import { otherNames } from '../names/other-names.ts';
import { plainName } from './plain-name.ts';

/** Whom the text gives the name for: "PDVSA" is the “Petroleos de Venezuela, known as PDVSA,” that speaks as well. */
export function calledOtherwise(text: string, called: Entity, all: ReadonlySet<Entity>): Entity | undefined {
  if (called.kind === 'other' || called.role !== undefined) return undefined;
  for (const { name, end, isBracket } of otherNames(text)) {
    if (plainName(name) !== plainName(called.name)) continue;
    for (const entity of all) {
      if (entity === called || entity.kind === 'other' || (isBracket && isKnownPerson(entity))) continue;
      // "in the Reef (OWO)": no more than a part of a name.
      const start = end - entity.name.length;
      if (text.startsWith(entity.name, start) && !/[\p{L}\p{N}]/u.test(text[start - 1] ?? '')) return entity;
    }
  }
  return undefined;
}
