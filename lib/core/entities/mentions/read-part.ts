import { SUBJECT_PRONOUNS, TIME_WORDS } from '../../lexicon/closed-classes.ts';
import { bodyIn, isOpening, isUnit, withBody } from '../phrases/body-phrase.ts';
import { BODY_KINDS, LEGAL_FORMS, REGIONS } from '../../lexicon/body-words.ts';
import { isNation } from '../../lexicon/nations-of.ts';
import type { Part } from '../mention.ts';
import { isOfFirm, isPlural, isOwner, isRoleWord, roleHead } from '../phrases/phrase-shape.ts';
import { ownsRole } from '../phrases/for-whom.ts';
import { bareBody, bodyInside } from './bare-body.ts';
import { kindsOf } from './body-names.ts';
import { representedBy, sideOf, speaksForAnother } from '../phrases/read-side.ts';
import { bodyAfter, ENDS_ROLE, withoutPlace, withoutWork } from '../phrases/held-body.ts';
import { endOfBoard, endOfJoined, withoutParty, workplace } from '../phrases/role-fields.ts';
import { startOfRoleWords } from '../phrases/role-start.ts';
import { PERSONAL } from '../../lexicon/person-nouns.ts';
import {
  BECOMING_VERBS,
  PARTICIPLES_OF_OFFICE,
  PORTFOLIO_WORDS,
  RELATIONS,
  ROLE_MODIFIERS,
  ROLE_VERBS,
} from '../../lexicon/role-words.ts';
import { isCapital, singular, textOf, type Word } from '../../text/words.ts';

/** "named 2024 Whistleblower of the Year": a prize is no office. */
function isPrize(words: readonly Word[]): boolean {
  const year = words.findIndex(({ norm }) => /^(?:year|month|decade|century|season)$/.test(norm));
  const isOf = year > 2 && words[year - 1]?.norm === 'the' && words[year - 2]?.norm === 'of';
  return isOf && !words.slice(0, year).some(({ norm, text }) => norm === 'and' || text === ',');
}

/** What an apposition or a title says of a person: "director of the X Academy", "who chairs the board". */
export function readPart(text: string, all: readonly Word[]): Part {
  const words = withoutLater(all);
  const [first] = words;
  if (first === undefined) return {};
  if (/^(?:who|which)$/.test(first.norm)) return readRelative(text, words.slice(1));
  if (/^(?:of|from|at|with)$/.test(first.norm)) {
    const body = bodyIn(words.slice(1));
    return body.some((word) => isCapital(word)) && !body.some((word) => TIME_WORDS.has(word.norm))
      ? withBody(text, {}, body)
      : {};
  }
  // "in charge of permits at the Lakes Agency"
  if (/^(?:in|responsible)$/.test(first.norm) && /^(?:charge|for)$/.test(words[1]?.norm ?? ''))
    return withBody(text, {}, bodyIn(workplace(undefined, words).place));
  const side = sideOf(words);
  if (side !== undefined) return { role: side, head: side };
  // "Ana Rao, for the Lakes Programme, said"
  if (first.norm === 'for') {
    const body = bodyIn(words.slice(1));
    return body.some((word) => isCapital(word) && isKind(word)) ? withBody(text, {}, body) : {};
  }
  if (speaksForAnother(words)) return withBody(text, {}, representedBy(words));
  // "one of the leading voices" holds no office.
  if (
    (first.norm === 'one' && words[1]?.norm === 'of') ||
    /^(?:including|whose|where|when)$/.test(first.norm)
  )
    return {};
  if (isPrize(words)) return {};
  const predicate = endOfCopula(words);
  const start = words.findIndex((word, at) => at >= predicate && !isOpening(word));
  if (start < 0) return {};
  const told = words.slice(start);
  const at = roleNoun(told, start > 0);
  const headNoun = told[at];
  // "Investor Relations" is no investor.
  if (headNoun === undefined || told[at + 1]?.norm === 'relations' || isListOfOthers(told, at)) return {};
  const cut = startOfRoleWords(told, at);
  const own = told.slice(cut);
  const noun = at - cut;
  const owner = own.slice(0, noun).findLastIndex((_, at) => ownsRole(own, at));
  const role = own.slice(owner + 1);
  const end = endOfRole(role, noun - owner - 1);
  const ownOrganisation = own.slice(0, owner + 1);
  const head = role[end - 1] ?? first;
  const held = withoutWork(
    role,
    head,
    withoutPlace(role, bodyAfter(text, role, end, owner >= 0), ownOrganisation),
  );
  // "a partner at Corbel", but "his partner"
  const isPartner = singular(head) === 'partner' && (owner < 0 || isOfFirm(role, end - 1));
  if (RELATIONS.has(singular(head)) && !isPartner) return {};
  // Nobody alone is "hosts" or "supporters".
  const named = withoutParty(text, role.slice(0, endOfJoined(role, Math.max(end, held.roleEnd))));
  // "…, Ana Rao, | and the representatives of the Lakes Trust", "Ana Rao, 51, | and his deputy" are others.
  if (first.norm === 'and' && (isPlural(headNoun) || isOwner(words[1] ?? first))) return {};
  const part = isPlural(headNoun) ? {} : { role: named.role, head: roleHead(head) };
  // "a department spokesman": of the department at hand.
  const near = end > 1 ? (bodyInside(role.slice(0, end)) ?? bareBody(role)) : [];
  // "chair of the foundation’s | board of trustees"
  const isBoard = held.body.length > 1 && isOwner(held.body[0] ?? first) && endOfBoard(held.body, 1) > 1;
  const body = isBoard ? held.body.slice(0, 1) : held.body;
  const stated = body.length > 0 ? body : ownOrganisation;
  const organisation = stated.length > 0 ? stated : near;
  const whole = withBody(
    text,
    part,
    // "a frequent critic of the bank" is not of it.
    held.joint === 'of' && /^(?:critic|opponent|supporter|admirer)$/.test(roleHead(head))
      ? named.party
      : organisation.length > 0
        ? organisation
        : named.party,
    held.joint === 'of',
  );
  // "an expert in law who teaches at Marlow University"
  const clause = role.findIndex((word, at) => at >= end && word.norm === 'who');
  const { head: also = '', affiliation: place } =
    clause < 0 ? {} : readRelative(text, role.slice(clause + 1));
  // Whose critic somebody is tells of no organisation.
  const isAbout = /^(?:critic|opponent|supporter|advocate|admirer|ally|rival|friend|fan|member)$/.test(also);
  return whole.affiliation === undefined && place !== undefined && !isAbout
    ? { ...whole, affiliation: place }
    : whole;
}

/** "…, Ana Rao, | Bo Lind and the moderator": names, then another's office. */
function isListOfOthers(told: readonly Word[], head: number): boolean {
  const joint = told.findIndex(({ norm }, at) => norm === 'and' && at < head);
  const before = told.slice(0, Math.max(0, joint));
  return (
    before.length > 1 &&
    told.slice(joint + 1, joint + 2).some(isOpening) &&
    before.every((word) => isCapital(word) && !isRoleWord(word) && !ROLE_MODIFIERS.has(word.norm))
  );
}

/** "president of the college | before he came to the bank": what is told of another time or by another clause is no office. */
function withoutLater(words: readonly Word[]): readonly Word[] {
  const end = words.findIndex(
    (word, at) =>
      at > 0 &&
      /^(?:before|after|until|when|while|because|although|since)$/.test(word.norm) &&
      SUBJECT_PRONOUNS.has(words[at + 1]?.norm ?? ''),
  );
  return end < 0 ? words : words.slice(0, end);
}

/** The end of "was appointed as", "is" before a role that a name is the subject of. */
function endOfCopula(words: readonly Word[]): number {
  let at = 0;
  while (/^(?:is|was|has|have|been|had|be|will|also|now|currently)$/.test(words[at]?.norm ?? '')) at += 1;
  if (BECOMING_VERBS.has(words[at]?.lemma ?? '') && words[at]?.pos === 'VERB') at += 1;
  return at > 0 && /^(?:as|to)$/.test(words[at]?.norm ?? '') ? at + 1 : at;
}

/** A verb that can be no part of a title: "later alleging", but "managing director", "acting mayor". */
const isFinite = (word: Word): boolean =>
  word.pos === 'VERB' &&
  !isCapital(word) &&
  !ROLE_MODIFIERS.has(word.norm) &&
  !isRoleWord(word) &&
  !PARTICIPLES_OF_OFFICE.has(word.norm);

/** "Republican polls": a party before another noun. */
function isPartyOf(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return (
    /^(?:republican|democrat|tory|libertarian)$/.test(words[at]?.norm ?? '') &&
    next?.pos === 'NOUN' &&
    !isRoleWord(next)
  );
}

/** "a major donor", which is no rank. */
const isGreat = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === 'major' && /^(?:ADJ|NOUN|PROPN)$/.test(words[at + 1]?.pos ?? '');

/** Where the role's head stands; with an article or an owner before it any noun may be one: "the agency’s technical lead". */
function roleNoun(words: readonly Word[], opened: boolean): number {
  // "finance minister", whose "finance" a tagger may take for a verb.
  const isField = (word: Word, next: Word | undefined): boolean =>
    PORTFOLIO_WORDS.has(word.norm) && next !== undefined && isRoleWord(next);
  const clause = words.findIndex(
    (word, at) =>
      /^(?:who|whom|which|whose|where|when)$/.test(word.norm) ||
      (isFinite(word) && !isField(word, words[at + 1])),
  );
  // "the official Chinese news agency"
  const joint = words.findIndex(
    (word, at) => at > 0 && /^(?:ADP|SCONJ|PUNCT|AUX)$/.test(word.pos) && !word.possessive,
  );
  const stop = [joint, clause].filter((at) => at >= 0);
  const final = words[Math.min(words.length, ...stop) - 1];
  if (
    final !== undefined &&
    BODY_KINDS.has(final.norm) &&
    !isCapital(final) &&
    !isRoleWord(final) &&
    !final.possessive &&
    joint !== 0
  )
    return -1;
  // "Mayor Bill Sandoval’s chief of staff"
  const owner = words.findLastIndex((word, at) => word.possessive && (clause < 0 || at < clause));
  // "the nominee’s eldest daughter"
  if (
    owner >= 0 &&
    words
      .slice(owner + 1, clause < 0 ? undefined : clause)
      .some(
        (word) =>
          RELATIONS.has(singular(word)) && !/^(?:partner|shadow)$/.test(word.norm) && !isRoleWord(word),
      )
  )
    return -1;
  const inside = (at: number): boolean => clause < 0 || at < clause;
  const isHead = (word: Word, at: number): boolean =>
    isRoleWord(word) &&
    inside(at) &&
    !isPartyOf(words, at) &&
    !isGreat(words, at) &&
    // "Bakers | Union General Secretary"
    !(isPlural(word) && isCapital(word) && BODY_KINDS.has(words[at + 1]?.norm ?? ''));
  const owned = words.findIndex((word, at) => at > owner && isHead(word, at));
  const first = words.findIndex((word, at) => isHead(word, at));
  const opening = words[first];
  // "the Group of Friends of the Bay’s director"
  const isOfName = first < owner && opening !== undefined && isPlural(opening) && isCapital(opening);
  const isOwned = isOfName && isCapital(words[owner]);
  const known =
    owned >= 0 && (isOwned || !words.slice(0, owner).some((word) => word.pos === 'ADP')) ? owned : first;
  if (known >= 0) return known;
  const verb = words.findIndex(
    (word, at) =>
      at > 0 && (at === clause || /^(?:ADP|VERB|AUX|SCONJ|PUNCT|CCONJ)$/.test(word.pos)) && !word.possessive,
  );
  const end = verb < 0 ? words.length : verb;
  const last = words[end - 1];
  const isNoun = last !== undefined && last.pos === 'NOUN' && !isCapital(last) && !last.possessive;
  const isHeld = words.slice(0, end).some((word) => isOwner(word));
  return isNoun && (opened || isHeld) && PERSONAL.test(last.norm) && !BODY_KINDS.has(last.norm)
    ? end - 1
    : -1;
}

/** "who chairs the board", "who is director of the X Academy" */
function readRelative(text: string, words: readonly Word[]): Part {
  const [verb, ...rest] = words;
  if (verb === undefined) return {};
  if (/^(?:is|was|became|be)$/.test(verb.norm)) return readPart(text, rest);
  // "who has led the union", "who previously ran the fund"
  if (/^(?:has|have|had|also|previously|formerly|now|currently|jointly)$/.test(verb.norm))
    return readRelative(text, rest);
  if (verb.norm === 'been') return readPart(text, rest);
  // "who serves as the director of the X Academy"
  const isServing = /^(?:serve|act|work|retire)$/.test(verb.lemma) || verb.norm === 'retired';
  if (isServing && rest[0]?.norm === 'as') return readPart(text, rest.slice(1));
  // "who follows Corbel as a managing director at Arden Securities"
  const as = rest.findIndex(({ norm }) => norm === 'as');
  const isClause = rest.slice(0, Math.max(0, as)).some((word) => /^(?:who|which|that|,)$/.test(word.norm));
  const served = as > 0 && !isClause ? readPart(text, rest.slice(as + 1)) : {};
  if (served.role !== undefined) return served;
  // Who "ran against the mayor" leads nothing.
  const role = rest[0]?.pos === 'ADP' ? undefined : ROLE_VERBS.get(verb.lemma);
  const body = role === undefined ? [] : bodyIn(rest, true);
  const work = workplace(verb, rest);
  const place = bodyIn(work.place);
  const organisation = place.some((word) => isCapital(word) || BODY_KINDS.has(word.norm)) ? place : [];
  if (organisation.length > 0 && !kindsOf(organisation.slice(-1)).has('summit')) {
    const isHolder = role !== undefined && body.some((word) => BODY_KINDS.has(word.norm));
    const led = isHolder && isUnit(work.object.at(-1)) ? ` of ${textOf(text, work.object)}` : '';
    return withBody(text, isHolder ? { role: role + led, head: role } : {}, organisation);
  }
  // Who "led the study" holds no office.
  // Who "leads Building Arrow" leads a project, as likely.
  const isAnything = verb.lemma !== 'lead';
  const holds = body.some((word) => (isAnything && isCapital(word)) || isKind(word));
  return role === undefined || !holds ? {} : withBody(text, { role, head: role }, body, true);
}

/** Whether the word tells that its phrase is a body's: "council", "Corp.", "WHO". */
const isKind = ({ norm, text }: Word): boolean =>
  BODY_KINDS.has(norm) || LEGAL_FORMS.has(norm) || /^\p{Lu}[\p{Lu}&]+$/u.test(text);

/** The end of the role's own words: its last head before a preposition, as in "chairman and chief executive". */
function endOfRole(words: readonly Word[], head: number): number {
  let end = head + 1;
  for (const [at, word] of words.entries()) {
    if (at <= head) continue;
    // "editor | in chief", "agent in charge"
    const tail = words[at + 1]?.norm ?? '';
    if (at === end && /^(?:in (?:chief|charge|residence)|at large)$/.test(`${word.norm} ${tail}`))
      return at + 2;
    // "VP Asia Pacific", "Managing Director Lakeland"
    if (at === end && isCapital(word) && (REGIONS.has(word.norm) || isNation(word.text))) {
      end = at + 1;
      continue;
    }
    if (word.pos === 'ADP' || isFinite(word) || ENDS_ROLE.test(word.norm)) break;
    // "chief forecaster"
    const goesOn = at === end && word.pos === 'NOUN' && !word.possessive;
    if (isRoleWord(word) || goesOn || /^(?:general|elect)$/.test(word.norm)) end = at + 1;
  }
  return end;
}
