import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { PERSON_OPENERS } from '../../lexicon/honorifics.ts';
import { isOrigin } from '../../lexicon/nations-of.ts';
import type { Token } from '../../model.ts';

/** Whether capitals that open with the token are a person's name: a given name, a title or an office. */
export const opensPerson = (token: Token | undefined): boolean =>
  GIVEN_NAMES.has(token?.norm ?? '') || PERSON_OPENERS.has(token?.norm ?? '');

/** Whether they may be a person's or a place's. */
export const mayBeSomebody = (token: Token | undefined): boolean =>
  opensPerson(token) || isOrigin(token?.text ?? '');
