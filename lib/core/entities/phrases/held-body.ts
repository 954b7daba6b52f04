import { BODY_KINDS, LEGAL_FORMS, REGIONS } from '../../lexicon/body-words.ts';
import { isNation } from '../../lexicon/nations-of.ts';
import { PORTFOLIO_WORDS } from '../../lexicon/role-words.ts';
import { SITES } from '../../lexicon/scene-nouns.ts';
import { isCapital, joinedText, textOf, type Word } from '../../text/words.ts';
import { bodyIn } from './body-phrase.ts';
import { hasField, isFieldAlone } from './field-alone.ts';
import { isPlaceAt, placesOfName } from './places-of-name.ts';
import { isVice, leadsAll, leadsLand, namesNobody, opensNextOffice } from './office-shape.ts';
import { opensBodyOfField } from './field-of-body.ts';
import { isPlural, isRoleWord } from './phrase-shape.ts';
import {
  endOfBoard,
  endOfField,
  endOfSmallField,
  opensInspected,
  isCharge,
  isFieldOfWork,
  isSeated,
  worksInside,
} from './role-fields.ts';

/** What ends the words of a role and of its organisation. */
export const ENDS_ROLE = /^(?:who|that|which|but|while|behind|,)$/;

interface Held {
  readonly roleEnd: number;
  readonly body: readonly Word[];
  /** What leads from the role to the body: "of", "at". */
  readonly joint: string;
}

/** The body after a role, and where the role's own words end: "minister of health" is all role. */
export function bodyAfter(text: string, words: readonly Word[], end: number, owned: boolean): Held {
  const employed = bodyAfterAt(text, words, end);
  if (employed !== undefined) return employed;
  let roleEnd = endOfField(words, end);
  let body: Word[] = [];
  let held = '';
  for (let at = roleEnd; at < words.length; at += 1) {
    const joint = words[at]?.norm ?? '';
    // "Head of Public Service | and Chief of Staff"
    const isNextOffice = roleEnd > end && isCapital(words[at + 1]) && isOfficeWord(words[at + 1]);
    if (ENDS_ROLE.test(joint) || (joint === 'and' && (body.length > 0 || isNextOffice))) break;
    // "an official in the water ministry"
    const isIn = joint === 'in' && body.length === 0 && worksInside(bodyIn(words.slice(at + 1)));
    if (!isIn && !/^(?:of|at|for|with|to|from)$/.test(joint)) continue;
    // "head of research | of Corbel"
    const small = joint === 'of' && at === roleEnd ? endOfSmallField(words, at + 1) : at;
    const board = Math.max(endOfBoard(words, at + 1), small);
    if (board > at) {
      roleEnd = board;
      at = board - 1;
      continue;
    }
    const phrase = bodyIn(words.slice(at + 1), joint === 'of');
    // "President of Customer Success", "Head of Collections | of the Lakes Trust"
    const joined = phrase.findIndex(({ norm }, n) => norm === 'of' && isFieldAlone(phrase.slice(0, n)));
    const led = joined > 0 ? phrase.slice(0, joined) : phrase;
    const isLed = joint === 'of' && at === end && hasField(words[end - 1]?.norm) && isFieldAlone(led);
    // A body that the text names by itself as well: "president of Animal Rescue", "Animal Rescue took in 40 dogs"
    if (isLed && !isNamedElsewhere(text, led, 'of')) {
      roleEnd = words.findIndex((word) => word === led.at(-1)) + 1;
      at = roleEnd - 1;
      continue;
    }
    if (joint === 'of' && at === roleEnd && opensInspected(words[end - 1], phrase)) {
      roleEnd = at + 2;
      continue;
    }
    // "a manager from Corbel Foods", but "a nurse from Leeds"
    const isOrganisation = phrase.some(
      (word) => isCapital(word) && (BODY_KINDS.has(word.norm) || LEGAL_FORMS.has(word.norm)),
    );
    // "a farmer with 5 acres"
    // "a senator from Lakeland"
    const isSeat = isSeated(words[end - 1]?.norm ?? '') && isCapital(phrase[0]);
    const isCount = phrase[0]?.pos === 'NUM' && !isCapital(phrase[0]);
    if ((joint === 'from' && !isOrganisation && !isSeat) || isCount) continue;
    if (
      !(joint === 'of' && (leadsAll(words, end) || leadsLand(words, end))) &&
      !isBehindField(words, end, at) &&
      !isForNamed(text, words[end - 1], joint, phrase) &&
      isCharge(words[end - 1], joint, phrase, {
        article: words[at + 1]?.norm === 'the',
        owned,
        vice: isVice(words, end - 1),
      })
    ) {
      roleEnd = words.findIndex((word) => word === phrase.at(-1)) + 1;
      at = roleEnd - 1;
      continue;
    }
    // "advisor to Rao": whom somebody works for is of the role.
    if (
      joint === 'to' &&
      phrase.length > 0 &&
      !phrase.some((word) => BODY_KINDS.has(word.norm) || LEGAL_FORMS.has(word.norm))
    ) {
      roleEnd = words.findIndex((word) => word === phrase.at(-1)) + 1;
      at = roleEnd - 1;
      continue;
    }
    // "the commander of Lower Marlow district"
    if (joint === 'of' && isRegion(phrase)) {
      roleEnd = words.findIndex((word) => word === phrase.at(-1)) + 1;
      at = roleEnd - 1;
      continue;
    }
    if (phrase.length === 0 || (joint === 'of' && body.length > 0)) continue;
    // "chief of Strategic Engagement at ITU": what came before "at" is part of the role.
    if (body.length > 0) roleEnd = at;
    // "minister of foreign affairs of Angola"
    const joints = phrase.findIndex(
      (word, n) =>
        word.norm === 'of' &&
        (isOffice(phrase.slice(0, n)) ||
          isCharge(words[end - 1], joint, phrase.slice(0, n), { article: false, owned })),
    );
    const country = joints > 0 ? phrase.slice(joints + 1) : [];
    const office = country.length > 0 ? phrase.slice(0, joints) : phrase;
    const last = office.at(-1);
    if (country.length > 0 && isCapital(country.at(-1))) {
      roleEnd = words.findIndex((word) => word === last) + 1;
      body = country;
      break;
    }
    if (isOffice(phrase) && !isShouted(phrase) && !leadsLand(words, end))
      roleEnd = words.findIndex((word) => word === last) + 1;
    else [body, held] = [phrase, joint];
    // "the Institute for Policy Integrity" is read as one.
    at = Math.max(
      at,
      words.findIndex((word) => word === last),
    );
    if (joint !== 'of' && body.length > 0) break;
  }
  return { roleEnd, body, joint: held };
}

/** "vice president of advanced programs | at Corbel", "head of works and grids | for Corbel": what stands before it is of the role. */
function bodyAfterAt(text: string, words: readonly Word[], end: number): Held | undefined {
  const stop = words.findIndex(
    ({ norm }, n) => n >= end && (ENDS_ROLE.test(norm) || (n > end + 2 && opensNextOffice(words, n))),
  );
  const last = stop < 0 ? words.length : stop;
  // "Head of Payments with Corbel"
  const isWith = (n: number): boolean => n > end + 1 && words[n]?.norm === 'with' && isCapital(words[n - 1]);
  const at = words.findIndex(({ norm }, n) => n >= end && n < last && (norm === 'at' || isWith(n)));
  const joint = at >= 0 ? at : words.findLastIndex(({ norm }, n) => n > end && n < last && norm === 'for');
  const between = words.slice(end, Math.max(end, joint));
  const isField =
    at === end ||
    /^(?:of|for|in|on|to)$/.test(words[end]?.norm ?? '') ||
    between.every((word) => /^(?:NOUN|PROPN|ADJ|CCONJ)$/.test(word.pos) || word.norm === '&');
  if (joint < 0 || !isField || between.some((word) => word.pos === 'AUX')) return undefined;
  const body = bodyIn(words.slice(joint + 1, last));
  if (body.length === 0 || !isCapital(body[0])) return undefined;
  // "Chief Executive of Transport for Marlow"
  if (joint !== at && joint > end && leadsAll(words, end)) return undefined;
  if (joint === at) return { roleEnd: at, body: ofSite(words, end, body), joint: 'at' };
  // "director of the Partnership | for a Healthier Marlow": an article and a capital are a name's.
  const named = words[joint - 1];
  const isWhole = words[end + 1]?.norm === 'the' && !PIECE.test(named?.norm ?? '') && isCapital(named);
  if (isWhole && words[end]?.norm === 'of' && !REGIONS.has(named?.norm ?? '')) return undefined;
  // Of what stands before "for" nothing may be a name, nor what follows a place.
  // "Head of Payments for Corbel", but "director of Communities for Change"
  const isOfWork = body.every((word) => !isCapital(word) || isFieldOfWork(word));
  const isName =
    between.some((word) => isCapital(word) && (isOfWork || !isFieldOfWork(word))) &&
    (isOfWork || !isFieldFor(text, between, body, isVice(words, end - 1)));
  const isPlace = REGIONS.has(body.at(-1)?.norm ?? '') || isNation(joinedText(body));
  return isName || isPlace || !/^(?:of|in)$/.test(between[0]?.norm ?? '')
    ? undefined
    : { roleEnd: joint, body, joint: 'for' };
}

/**
 * "Head of | Platform Solutions | for Corbel": no body's name ("Priests for Life"), before one that the text has by itself
 * as well, or of a vice president.
 */
function isFieldFor(
  text: string,
  between: readonly Word[],
  body: readonly Word[],
  isOneOfMany: boolean,
): boolean {
  const field = between.slice(1);
  const isBody = field.some(({ norm, text: own }) => isNamedAsBody(norm) || /^\p{Lu}{2,}$/u.test(own));
  const isOfPeople = field.some((word) => isRoleWord(word) && isPlural(word));
  if (isFieldAlone(field) && !isOfPeople) return isCapital(body.at(-1));
  if (isBody || isOfPeople || field.length === 0 || !body.every((word) => isCapital(word))) return false;
  return isOneOfMany || isNamedElsewhere(text, body);
}

const LED_TO_BY = { for: /\bfor (?:the )?$/, of: /\bof (?:the )?$/ };

/** Whether the text has a name in a place where "for", or "of", does not lead to it. */
const isNamedElsewhere = (text: string, name: readonly Word[], joint: 'for' | 'of' = 'for'): boolean =>
  placesOfName(text, textOf(text, name)).some(
    ({ before, after }) => !LED_TO_BY[joint].test(before) && !/^[\p{L}\p{N}-]/u.test(after),
  );

const isOfficeWord = (word: Word | undefined): boolean => word !== undefined && isRoleWord(word);

/** "Head of Communications | of Marlow Water": what a second "of" leads to is no second field, whatever word ends it. */
const isBehindField = (words: readonly Word[], end: number, at: number): boolean =>
  at > end + 1 &&
  words[at]?.norm === 'of' &&
  words[end]?.norm === 'of' &&
  isFieldAlone(words.slice(end + 1, at)) &&
  isCapital(words[at + 1]) &&
  !isFieldOfWork(words[at + 1] ?? { norm: '' });

/** "Partnerships Director | for Harbour Watch": whoever leads something for a body that the text names elsewhere as well. */
const isForNamed = (text: string, head: Word | undefined, joint: string, phrase: readonly Word[]): boolean =>
  joint === 'for' &&
  /^(?:director|manager|head|lead|officer|coordinator)$/.test(head?.norm ?? '') &&
  (phrase.length > 1 || !isPlaceAt(placesOfName(text, textOf(text, phrase)))) &&
  phrase.every(
    (word, at) =>
      isCapital(word) && !REGIONS.has(word.norm) && !(at === phrase.length - 1 && isFieldOfWork(word)),
  ) &&
  !isNation(joinedText(phrase)) &&
  // "Private Networks", where the text has "private networks" as well
  !text.includes(textOf(text, phrase).toLowerCase()) &&
  isNamedElsewhere(text, phrase);

/** Whether the word is of bodies rather than of a line of business, as "solutions" and "energy" are. */
export const isNamedAsBody = (norm: string): boolean =>
  LEGAL_FORMS.has(norm) ||
  (BODY_KINDS.has(norm) && BODY_KINDS.get(norm)?.has('company') !== true && !isFieldOfWork({ norm }));

/** "Site Director at Kells | for Corbel": whoever runs a site of a body stands at it. */
function ofSite(words: readonly Word[], end: number, body: readonly Word[]): readonly Word[] {
  const joint = body.findIndex(({ norm }) => norm === 'for');
  const isSite = words.slice(0, end).some(({ norm }) => SITES.has(norm));
  const named = body.slice(joint + 1).filter((word) => word.norm !== 'the');
  return isSite && joint > 0 && isCapital(named[0]) ? named : body;
}

/** "Lower Marlow district": a piece of land. */
const isRegion = (phrase: readonly Word[]): boolean =>
  isCapital(phrase[0]) &&
  /^(?:district|county|province|constituency|prefecture|[Rr]egion)$/.test(phrase.at(-1)?.text ?? '');

/** "UNICEF’s chief of immunization for West Africa": after a named organisation what follows "of" and "for" is of the role. */
export function withoutPlace(role: readonly Word[], held: Held, organisation: readonly Word[]): Held {
  // "the company’s Director of Bread"
  const isNamed = organisation.some((word) => isCapital(word) || word.possessive);
  const isBody = held.body.some(
    (word) => isCapital(word) && (BODY_KINDS.has(word.norm) || /^\p{Lu}{2,}$/u.test(word.text)),
  );
  // "the Lakes Agency’s administrator of the Science Directorate": a piece of the one who is named.
  const isPiece =
    PIECE.test(held.body.at(-1)?.norm ?? '') &&
    !isNation(organisation.map(({ text }) => text.replace(/['’]s?$/, '')).join(' '));
  if (!isNamed || (isBody && !isPiece) || held.body.length === 0 || !/^(?:of|for)$/.test(held.joint))
    return held;
  return { roleEnd: role.findIndex((word) => word === held.body.at(-1)) + 1, body: [], joint: '' };
}

/** "author of Three Rivers": a work is of the role and no organisation. */
export function withoutWork(role: readonly Word[], head: Word, held: Held): Held {
  if (held.joint !== 'of' || !/^(?:co-?)?authors?$/.test(head.norm) || !isCapital(held.body[0])) return held;
  return { roleEnd: role.findIndex((word) => word === held.body.at(-1)) + 1, body: [], joint: '' };
}

const PIECE = /^(?:directorate|division|department|branch|bureau|unit|team|section|group|office)$/;

/** "CARE", "LABOUR": a word all in capitals is a body’s name, whatever it means. */
const isShouted = ([only, ...rest]: readonly Word[]): boolean =>
  rest.length === 0 && /^\p{Lu}{3,}$/u.test(only?.text ?? '');

/** "state", "health", "staff": what a role is for rather than where it is held; "leader of the opposition". */
function isOffice(words: readonly Word[]): boolean {
  if (namesNobody(words)) return true;
  if (words.length === 1 && /^(?:opposition|staff|operations)$/.test(words[0]?.norm ?? '')) return true;
  // "minister of state for fisheries"
  const isPortfolio = (word: Word): boolean =>
    /^(?:foreign|co-?operative|,)$/.test(word.norm) ||
    (PORTFOLIO_WORDS.has(word.norm) && !isSurelyBody(word));
  if (words.every((word) => isPortfolio(word))) return true;
  if (opensBodyOfField(words)) return false;
  // "musical instruments", "food systems" are no bodies.
  const last = words.at(-1);
  const isThings = last !== undefined && !isCapital(last) && isPlural(last);
  const isBody = (word: Word): boolean => BODY_KINDS.has(word.norm) && !(isThings && !isCapital(word));
  if (last !== undefined && isBody(last) && !PORTFOLIO_WORDS.has(last.norm)) return false;
  if (words.some((word) => isBody(word) && (isCapital(word) || words.length < 3))) return false;
  return words.every((word) => PORTFOLIO_WORDS.has(word.norm) || !isCapital(word));
}

/** Whether the word is of bodies that are no firms: "army", "treasury". */
function isSurelyBody({ norm }: Word): boolean {
  const kinds = BODY_KINDS.get(norm);
  return kinds !== undefined && !kinds.has('company') && norm !== 'state';
}
