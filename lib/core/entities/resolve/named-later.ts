import { type Entity, lastBefore } from '../cast/entity.ts';
import type { Scene } from '../cast/scene.ts';
import type { Mention } from '../mention.ts';
import { COMPANY } from './issuing-company.ts';
import { isCommon } from './resolve-body.ts';

/** Whom the rules found, unless it is for "the company" of a lead and named only further on: whom the firm at hand deals with. */
export function unlessNamedLater(
  { cast }: Scene,
  mention: Mention,
  found: Entity | undefined,
  place: number,
): Entity | undefined {
  const isLater =
    found !== undefined &&
    mention.kind === 'body' &&
    mention.indefinite !== true &&
    mention.words.length === 1 &&
    COMPANY.test(mention.words[0]?.norm ?? '') &&
    !isCommon(found) &&
    found.places.length > 0 &&
    lastBefore(found, place) < 0;
  if (isLater) cast.unsee(found, place);
  return isLater ? undefined : found;
}
