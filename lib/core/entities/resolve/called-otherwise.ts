import { readStringOnce } from '../../text/read-string-once.ts';
import { type Entity, isKnownPerson } from '../cast/entity.ts';
import { otherNames } from '../names/other-names.ts';
import { plainName } from './plain-name.ts';

/** The other names that a text gives, each plain. */
const plainNames = readStringOnce((text: string) =>
  otherNames(text).map((other) => ({ ...other, name: plainName(other.name) })),
);

/** Whom the text gives the name for: "PDVSA" is the “Petroleos de Venezuela, known as PDVSA,” that speaks as well. */
export function calledOtherwise(text: string, called: Entity, all: ReadonlySet<Entity>): Entity | undefined {
  if (called.kind === 'other' || called.role !== undefined) return undefined;
  const calledPlainly = plainName(called.name);
  for (const { name, end, isBracket } of plainNames(text)) {
    if (name !== calledPlainly) continue;
    for (const entity of all) {
      if (entity === called || entity.kind === 'other' || (isBracket && isKnownPerson(entity))) continue;
      // "in the Reef (OWO)": no more than a part of a name.
      const start = end - entity.name.length;
      if (text.startsWith(entity.name, start) && !/[\p{L}\p{N}]/u.test(text[start - 1] ?? '')) return entity;
    }
  }
  return undefined;
}
