import { TIME_WORDS } from '../attribution/word-lists.ts';
import { BODY_KINDS, LEGAL_FORMS } from './body-words.ts';
import type { Part } from './mention.ts';
import { isMany, isOwner, isRoleWord, roleHead } from './phrase-shape.ts';
import { kindsOf } from './body-names.ts';
import { isDocument } from './document-words.ts';
import { isCharge, withoutParty, workplace } from './role-fields.ts';
import { PORTFOLIO_WORDS, RELATIONS, ROLE_MODIFIERS, ROLE_VERBS } from './role-words.ts';
import { isCapital, singular, type Word } from './words.ts';

const OPENING = /^(?:the|a|an|one|now|then|also|himself|herself|currently)$/;
/** Words that end the name of what a role is held in. */
const AFTER_BODY =
  /^(?:in|on|since|who|whom|whose|which|that|from|during|until|when|where|said|after|before|to|at)$/;
const ENDS_ROLE = /^(?:who|that|which|,)$/;

/** What an apposition or a title says of a person: "director of the X Academy", "who chairs the board". */
export function readPart(text: string, words: readonly Word[]): Part {
  const [first] = words;
  if (first === undefined) return {};
  if (/^(?:who|which)$/.test(first.norm)) return readRelative(text, words.slice(1));
  if (/^(?:of|from|at|with)$/.test(first.norm)) {
    const body = bodyIn(words.slice(1));
    return body.some((word) => isCapital(word)) && !body.some((word) => TIME_WORDS.has(word.norm))
      ? withBody({}, body)
      : {};
  }
  // "one of the leading voices" holds no office.
  if (
    (first.norm === 'one' && words[1]?.norm === 'of') ||
    /^(?:including|whose|where|when)$/.test(first.norm)
  )
    return {};
  const predicate = endOfCopula(words);
  const start = words.findIndex((word, at) => at >= predicate && !OPENING.test(word.norm));
  if (start < 0) return {};
  const own = words.slice(start);
  const noun = roleNoun(own, start > 0);
  const headNoun = own[noun];
  if (headNoun === undefined) return {};
  const owner = own.slice(0, noun).findLastIndex((word) => isOwner(word));
  const role = own.slice(owner + 1);
  const end = endOfRole(role, noun - owner - 1);
  const held = bodyAfter(role, end);
  const head = role[end - 1] ?? first;
  // "a partner at Corbel", but "his partner"
  const isPartner = singular(head) === 'partner' && owner < 0;
  if (RELATIONS.has(singular(head)) && !isPartner) return {};
  // Nobody alone is "hosts" or "supporters".
  const named = withoutParty(text, role.slice(0, Math.max(end, held.roleEnd)));
  const part = isMany(headNoun) ? {} : { role: named.role, head: roleHead(head) };
  const house = held.body.length > 0 ? held.body : own.slice(0, owner + 1);
  return withBody(part, house.length > 0 ? house : named.party);
}

/** The end of "was appointed as", "is" before a role that a name is the subject of. */
function endOfCopula(words: readonly Word[]): number {
  let at = 0;
  while (/^(?:is|was|has|have|been|had|be|will|also|now|currently)$/.test(words[at]?.norm ?? '')) at += 1;
  if (
    /^(?:become|appoint|name|elect|choose|make|promote)$/.test(words[at]?.lemma ?? '') &&
    words[at]?.pos === 'VERB'
  )
    at += 1;
  return at > 0 && /^(?:as|to)$/.test(words[at]?.norm ?? '') ? at + 1 : at;
}

/** Endings of nouns for people. */
export const PERSONAL =
  /(?:er|or|ist|ant|ent|ian|eer|man|woman|ee|ive|ic|ress|person|star|hero|champion|legend|icon|guru|native|mum|mom|dad|lead|head|pro|ace|voice|face|mind|force|figure|survivor|grad|alum|alumna|alumnus)$/;

/** A verb that can be no part of a title: "later alleging", but "managing director", "acting mayor". */
const isFinite = (word: Word): boolean =>
  word.pos === 'VERB' &&
  !isCapital(word) &&
  !ROLE_MODIFIERS.has(word.norm) &&
  !isRoleWord(word) &&
  !/^(?:leading|based|elected|appointed|retired|working|founding|presiding|visiting|coordinating|contributing|supervising|attending|consulting|governing|operating|investigating|prosecuting|serving|training|teaching)$/.test(
    word.norm,
  );

/** "Republican polls": a party before another noun. */
function isPartyOf(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return (
    /^(?:republican|democrat|tory|libertarian)$/.test(words[at]?.norm ?? '') &&
    next?.pos === 'NOUN' &&
    !isRoleWord(next)
  );
}

/** Where the role's head stands; with an article or an owner before it any noun may be one: "the agency’s technical lead". */
function roleNoun(words: readonly Word[], opened: boolean): number {
  const clause = words.findIndex(
    (word) => /^(?:who|whom|which|whose|where|when)$/.test(word.norm) || isFinite(word),
  );
  // "the official Chinese news agency"
  const joint = words.findIndex(
    (word, at) => at > 0 && /^(?:ADP|SCONJ|PUNCT|AUX)$/.test(word.pos) && !word.possessive,
  );
  const final = words[(joint < 0 ? words.length : joint) - 1];
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
  const inside = (at: number): boolean => clause < 0 || at < clause;
  const isHead = (word: Word, at: number): boolean => isRoleWord(word) && inside(at) && !isPartyOf(words, at);
  const owned = words.findIndex((word, at) => at > owner && isHead(word, at));
  const known =
    owned >= 0 && !words.slice(0, owner).some((word) => word.pos === 'ADP')
      ? owned
      : words.findIndex((word, at) => isHead(word, at));
  if (known >= 0) return known;
  const stop = words.findIndex(
    (word, at) => at > 0 && /^(?:ADP|VERB|AUX|SCONJ|PUNCT|CCONJ)$/.test(word.pos) && !word.possessive,
  );
  const end = stop < 0 ? words.length : stop;
  const last = words[end - 1];
  const isNoun = last !== undefined && last.pos === 'NOUN' && !isCapital(last) && !last.possessive;
  const isOwned = words.slice(0, end).some((word) => isOwner(word));
  return isNoun && (opened || isOwned) && PERSONAL.test(last.norm) && !BODY_KINDS.has(last.norm)
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
  const role = ROLE_VERBS.get(verb.lemma);
  const body = bodyIn(rest);
  const place = bodyIn(workplace(verb, rest));
  const house = place.some((word) => isCapital(word) || BODY_KINDS.has(word.norm)) ? place : [];
  if (house.length > 0 && !kindsOf(house.slice(-1)).has('summit')) {
    const isHolder = role !== undefined && body.some((word) => BODY_KINDS.has(word.norm));
    return withBody(isHolder ? { role, head: role } : {}, house);
  }
  // Who "led the study" holds no office.
  const holds = body.some((word) => isCapital(word) || BODY_KINDS.has(word.norm));
  return role === undefined || !holds ? {} : withBody({ role, head: role }, body);
}

/** The longest name of a body, in words. */
const LONGEST = 14;

function withBody(part: Part, body: readonly Word[]): Part {
  const last = body.at(-1);
  // Neither a sum nor a study is where somebody works.
  if (
    last === undefined ||
    /[$£€¥₹]/.test(body[0]?.text ?? '') ||
    (!isCapital(last) && isDocument(singular(last)))
  )
    return part;
  const tells = body.some((word) => isCapital(word) || BODY_KINDS.has(singular(word)) || isOwner(word));
  const isClause = body.some((word) => /^(?:VERB|AUX)$/.test(word.pos) && !isCapital(word));
  return !tells || isClause || body.length > LONGEST ? part : { ...part, affiliation: body };
}

/** The end of the role's own words: its last head before a preposition, as in "chairman and chief executive". */
function endOfRole(words: readonly Word[], head: number): number {
  let end = head + 1;
  for (const [at, word] of words.entries()) {
    if (at <= head) continue;
    if (/^(?:ADP|VERB)$/.test(word.pos) || ENDS_ROLE.test(word.norm)) break;
    // "chief forecaster"
    const goesOn = at === end && word.pos === 'NOUN' && !word.possessive;
    if (isRoleWord(word) || goesOn || /^(?:general|elect)$/.test(word.norm)) end = at + 1;
  }
  return end;
}

/** The body after a role, and where the role's own words end: "minister of health" is all role. */
function bodyAfter(words: readonly Word[], end: number): { roleEnd: number; body: Word[] } {
  let roleEnd = end;
  let body: Word[] = [];
  for (let at = end; at < words.length; at += 1) {
    const joint = words[at]?.norm ?? '';
    if (ENDS_ROLE.test(joint) || (joint === 'and' && body.length > 0)) break;
    if (!/^(?:of|at|for|with|to|from)$/.test(joint)) continue;
    const phrase = bodyIn(words.slice(at + 1));
    // "a manager from Corbel Foods", but "a nurse from Leeds"
    const isHouse = phrase.some(
      (word) => isCapital(word) && (BODY_KINDS.has(word.norm) || LEGAL_FORMS.has(word.norm)),
    );
    if (joint === 'from' && !isHouse) continue;
    if (isCharge(words[end - 1], joint, phrase, words[at + 1]?.norm === 'the')) {
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
        (isOffice(phrase.slice(0, n)) || isCharge(words[end - 1], joint, phrase.slice(0, n), false)),
    );
    const country = joints > 0 ? phrase.slice(joints + 1) : [];
    const office = country.length > 0 ? phrase.slice(0, joints) : phrase;
    const last = office.at(-1);
    if (country.length > 0 && isCapital(country.at(-1))) {
      roleEnd = words.findIndex((word) => word === last) + 1;
      body = country;
      break;
    }
    if (isOffice(phrase)) roleEnd = words.findIndex((word) => word === last) + 1;
    else body = phrase;
    // "the Institute for Policy Integrity" is read as one.
    at = Math.max(
      at,
      words.findIndex((word) => word === last),
    );
    if (joint !== 'of' && body.length > 0) break;
  }
  return { roleEnd, body };
}

/** "state", "health", "staff": what a role is for rather than where it is held. */
function isOffice(words: readonly Word[]): boolean {
  // "leader of the opposition"
  if (words.length === 1 && words[0]?.norm === 'opposition') return true;
  // "minister of state for fisheries"
  if (words.every((word) => PORTFOLIO_WORDS.has(word.norm) && !isSurelyBody(word))) return true;
  const last = words.at(-1)?.norm ?? '';
  if (BODY_KINDS.has(last) && !PORTFOLIO_WORDS.has(last)) return false;
  if (words.some((word) => BODY_KINDS.has(word.norm) && (isCapital(word) || words.length < 3))) return false;
  return words.every((word) => PORTFOLIO_WORDS.has(word.norm) || !isCapital(word));
}

/** Whether the word is of bodies that are no firms: "army", "treasury". */
function isSurelyBody({ norm }: Word): boolean {
  const kinds = BODY_KINDS.get(norm);
  return kinds !== undefined && !kinds.has('company') && norm !== 'state';
}

/** The words naming a body at the start of a phrase, without an article, an owner and words in small letters before it. */
function bodyIn(words: readonly Word[]): Word[] {
  const end = words.findIndex((_, at) => endsBody(words, at));
  const phrase = end < 0 ? words : words.slice(0, end);
  const owner = phrase.findLastIndex(
    (word, at) => word.possessive && !isCapital(word) && isCapital(phrase[at + 1]),
  );
  const start = phrase.findIndex((word, at) => at > owner && !OPENING.test(word.norm) && word.pos !== 'DET');
  const own = start < 0 ? [] : phrase.slice(start);
  const capital = own.findIndex((word) => isCapital(word));
  const named = capital > 0 ? own.slice(capital) : own;
  // "the Accra-based brokerage Black Star"
  const kind = named.findLastIndex(
    (word, at) => BODY_KINDS.has(word.norm) && !isCapital(word) && isCapital(named[at + 1]),
  );
  return kind >= 0 && named[0]?.norm.endsWith('-based') === true ? named.slice(kind + 1) : named;
}

function endsBody(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.norm === ',') return true;
  if (/^(?:VERB|AUX)$/.test(word.pos)) return !isCapital(word);
  if (AFTER_BODY.test(word.norm)) return at > 0;
  if (!/^(?:of|for|and|&)$/.test(word.norm)) return false;
  const after = words[at + 1]?.norm === 'the' ? words[at + 2] : words[at + 1];
  return !isCapital(after) || (word.norm === 'and' && !isCapital(words[at - 1]));
}
