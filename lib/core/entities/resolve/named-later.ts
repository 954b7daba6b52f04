import { type Entity, lastBefore } from '../cast/entity.ts';
import type { Mention } from '../mention.ts';
import { COMPANY, isCommon } from './resolve-body.ts';

/** "The company" of a lead: none that the text names only further on, as it does whom the firm at hand deals with. */
export const isNamedLater = (mention: Mention, found: Entity, place: number): boolean =>
  mention.kind === 'body' &&
  mention.indefinite !== true &&
  mention.words.length === 1 &&
  COMPANY.test(mention.words[0]?.norm ?? '') &&
  !isCommon(found) &&
  found.places.length > 0 &&
  lastBefore(found, place) < 0;
