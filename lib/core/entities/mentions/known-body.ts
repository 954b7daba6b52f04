import { BODY_KINDS, LAST_BODIES, LEGAL_FORMS, REGIONS } from '../../lexicon/body-words.ts';
import {
  BUSINESS_WORDS,
  LED_IN_FIRMS,
  PORTFOLIO_WORDS,
  ROLE_MODIFIERS,
  WORK_FIELDS,
} from '../../lexicon/role-words.ts';
import { isNation } from '../../lexicon/nations-of.ts';
import { isCapital, textOf, type Word } from '../../text/words.ts';
import { placesOfName } from '../phrases/places-of-name.ts';

/**
 * Where a role begins that was read from `start` on, where the body before it, from `first` on, took in the role's field: "University
 * of Marlow | Sales Director", if the text has the University of Marlow without "Sales" as well.
 */
export function withoutField(text: string, title: readonly Word[], first: number, start: number): number {
  const field = title[start - 1];
  const body = title.slice(first, start - 1);
  const isOneField =
    field !== undefined &&
    isCapital(field) &&
    !field.possessive &&
    (isField(field) || /\d/.test(field.text)) &&
    !LEGAL_FORMS.has(field.norm) &&
    !(BODY_KINDS.has(field.norm) && !WORK_FIELDS.has(field.norm));
  // "Lind Water owner Tom Lind": a single word may be a surname.
  const isName = body.length > 1 || /^\p{Lu}{2,}$/u.test(body[0]?.text ?? '');
  if (!isOneField || !isName || !isCapital(body.at(-1)) || !isCapital(body[0])) return start;
  const name = textOf(text, body);
  const isKnown =
    hasAlone(text, name, field.text) && !hasAlone(text, `${name} ${field.text}`, title[start]?.text ?? '');
  return isKnown ? start - 1 : start;
}

/**
 * Where a role begins that took in a word of the body's name before it: "Corbel Media | CEO", if the text has "Corbel Media" without
 * the role as well.
 */
export function withField(text: string, title: readonly Word[], first: number, start: number): number {
  const [field, next] = title.slice(start, start + 2);
  const body = title.slice(first, start);
  const isOneField =
    field !== undefined &&
    next !== undefined &&
    isCapital(field) &&
    isField(field) &&
    // "Marlow Air Group"
    (field.norm === 'group' || !ROLE_MODIFIERS.has(field.norm));
  if (!isOneField || body.length === 0 || !body.every((word) => isCapital(word) && !word.possessive))
    return start;
  return hasAlone(text, textOf(text, [...body, field]), next.text) ? start + 1 : start;
}

/** Where a role begins that was read from `start` on, where the name before it ends in a word for a body: "Moonvale Bank | Fund Manager". */
export function behindBody(title: readonly Word[], first: number, start: number): number {
  const [body, field] = title.slice(start - 2, start);
  const isBody =
    start - first > 2 &&
    body !== undefined &&
    isCapital(body) &&
    !body.possessive &&
    (LEGAL_FORMS.has(body.norm) || LAST_BODIES.has(body.norm));
  const isOfRole =
    field !== undefined &&
    isCapital(field) &&
    !field.possessive &&
    !BODY_KINDS.has(field.norm) &&
    !LEGAL_FORMS.has(field.norm) &&
    !REGIONS.has(field.norm) &&
    !isNation(field.text) &&
    /^\p{Lu}\p{Ll}/u.test(field.text);
  return isBody && isOfRole ? start - 1 : start;
}

const isField = ({ norm }: Word): boolean =>
  [PORTFOLIO_WORDS, ROLE_MODIFIERS, BUSINESS_WORDS, WORK_FIELDS, LED_IN_FIRMS].some((list) => list.has(norm));

/** Whether the text has the name in a place where the word does not follow. */
function hasAlone(text: string, name: string, next: string): boolean {
  return placesOfName(text, name).some(
    ({ after }) => !after.startsWith(` ${next}`) && !/^[\p{L}\p{N}-]/u.test(after),
  );
}
