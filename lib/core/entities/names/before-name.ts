import { BODY_KINDS, LEGAL_FORMS } from '../../lexicon/body-words.ts';
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { TIME_WORDS } from '../../lexicon/closed-classes.ts';
import { HEADLINE_VERBS } from '../../lexicon/headline-verbs.ts';
import { isHonorific } from '../../lexicon/honorifics.ts';
import { PERSONAL } from '../../lexicon/person-nouns.ts';
import { PORTFOLIO_WORDS, RELATIONS, ROLE_MODIFIERS } from '../../lexicon/role-words.ts';
import type { Token } from '../../model.ts';
import { opensInCapital } from '../../text/letters.ts';
import { joinsName } from '../../text/name-joints.ts';
import { isFieldInShort } from '../mentions/bare-body.ts';
import { joinsPortfolios } from '../phrases/role-fields.ts';
import { isRole } from './role-tokens.ts';

/** The longest description before a name, in tokens. */
const BEFORE = 14;

/** Where the description before a name begins: "Acme’s head of safety | Jo Quinn"; not before `from`. */
export function startOfDescription(tokens: readonly Token[], from: number, first: number): number {
  let start = first;
  let inOrganisation = false;
  while (start > from && first - start < BEFORE) {
    // "President of the Lakes Bank (LB) | Ana Rao"
    // "the Lakes Bank’s (LB) director | Ana Rao"
    const isOwner = /^['’]s?$/.test(tokens[start - 4]?.text ?? '');
    const past = pastMark(tokens, start, isOwner || isTitled(tokens, start, first));
    if (past < start) {
      start = past;
      continue;
    }
    const token = tokens[start - 1];
    if (token === undefined || HEADLINE_VERBS.has(token.text) || !mayDescribe(tokens, start - 1)) break;
    // "the head of the | Lakes Trust" is the name itself.
    if (token.norm === 'the' && start === first && !isServant(tokens, start - 1)) break;
    // "Warren grilled Wells Fargo CEO": small words before an organisation are no more of the description.
    if (inOrganisation && isSmall(tokens, start - 1) && !ROLE_MODIFIERS.has(token.norm)) break;
    // "TV presenter" is in no organisation.
    inOrganisation ||= start < first && opensInCapital(token.text) && !isFieldInShort(token);
    start -= 1;
  }
  if (start > from && tokens[start]?.text === '-') start -= 1;
  // An office too long to be looked at leaves "of" before the name.
  while (start < first && tokens[start]?.pos === 'ADP') start += 1;
  return tokens[start]?.text === '-' ? Math.min(first, start + 2) : start;
}

/** Whether the comma parts no words of one description: "Corbel Group | , Inc. analyst", "Culture | , Arts and Leisure Minister". */
const joinsComma = (tokens: readonly Token[], comma: number): boolean =>
  LEGAL_FORMS.has((tokens[comma + 1]?.norm ?? '').replaceAll('.', '')) ||
  (isField(tokens[comma + 1]) && isField(tokens[comma - 1]));

/** Whether the token is a small word that no name of an office or a body has inside. */
const isSmall = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Ll}/u.test(tokens[at]?.text ?? '') &&
  !/^(?:of|for|and)$/.test(tokens[at]?.norm ?? '') &&
  !isOfThe(tokens, at) &&
  !isServant(tokens, at) &&
  !isInBodyName(tokens, at);

const isField = (token: Token | undefined): boolean =>
  token !== undefined && PORTFOLIO_WORDS.has(token.norm) && opensInCapital(token.text);

/** Leftwards past a body's letters, where those may stand there, or a comma inside a title; `start` where neither ends before it. */
export function pastMark(tokens: readonly Token[], start: number, mayBeLetters: boolean): number {
  if (mayBeLetters && isAfterLetters(tokens, start)) return start - 3;
  return tokens[start - 1]?.text === ',' && joinsComma(tokens, start - 1) ? start - 1 : start;
}

/** Whether letters in a bracket end right before the token: "Lakes Bank (LB) |" */
const isAfterLetters = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === ')' &&
  tokens[at - 3]?.text === '(' &&
  /^\p{Lu}{2,}$/u.test(tokens[at - 2]?.text ?? '');

/** Whether nothing but forms of address stand between the token and the name: "(LB) | Mr. Ana Rao". */
const isTitled = (tokens: readonly Token[], start: number, first: number): boolean =>
  tokens.slice(start, first).every(({ text, norm }) => isHonorific({ text, norm }) || text === '.');

/** "the Director of | the Lakes Agency" */
const isOfThe = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.norm === 'the' && /^(?:of|for)$/.test(tokens[at - 1]?.norm ?? '') && isRole(tokens[at - 2]);

/** "Secretary | to the Prime Minister", "Ambassador | to Kenya", "Coordinator | in Kenya": whose office names whom it serves, or where. */
function isServant(tokens: readonly Token[], at: number): boolean {
  const joint = tokens[at]?.norm === 'the' ? at - 1 : at;
  const held = tokens[joint - 1]?.text ?? '';
  if (/^(?:to|in)$/.test(tokens[joint]?.norm ?? '') && POST.test(held)) return true;
  return tokens[joint]?.norm === 'to' && /^(?:Secretary|Advis[eo]r|Aide|Assistant)$/.test(held);
}

/** Offices that are held in, or at the government of, another country. */
const POST = /^(?:Ambassador|Commissioner|Consul|Coordinator|Delegate|Envoy|Representative)$/;

/** The longest name of a body before what it is for, in tokens. */
const FOR_WHAT = 8;

/** "Society for the | Protection of Herons": a joint inside the name of a body, which a word for one opens before it. */
export function isInBodyName(tokens: readonly Token[], at: number): boolean {
  const isArticle = /^(?:the|an?)$/.test(tokens[at]?.norm ?? '');
  if (joinsName(tokens, isArticle ? at - 1 : at)) return true;
  const joint = isArticle ? at - 1 : at;
  const next = tokens[joint + 1];
  const named = /^(?:the|an?)$/.test(next?.norm ?? '') ? tokens[joint + 2] : next;
  if (
    !/^(?:of|for|on|to|without|against)$/.test(tokens[joint]?.norm ?? '') ||
    !opensInCapital(named?.text ?? '')
  )
    return false;
  if (isNamedForWhat(tokens, joint)) return true;
  for (let body = joint - 1; body >= Math.max(0, joint - FOR_WHAT); body -= 1) {
    const token = tokens[body];
    if (token === undefined) return false;
    const isCapital = opensInCapital(token.text);
    if (isCapital && BODY_KINDS.has(token.norm) && /^(?:of|for|on)$/.test(tokens[body + 1]?.norm ?? ''))
      return true;
    if (!isCapital && !/^(?:of|for|on|to|the|an?|and)$/.test(token.norm)) return false;
  }
  return false;
}

/** "Growers for | Change", "Doctors Without | Borders", "ACLU of | Lakeland": a joint between a word in capitals that is no office, and another. */
function isNamedForWhat(tokens: readonly Token[], joint: number): boolean {
  const before = tokens[joint - 1];
  return (
    /^(?:of|for|without|against)$/.test(tokens[joint]?.norm ?? '') &&
    before !== undefined &&
    opensInCapital(before.text) &&
    /^(?:NOUN|PROPN|ADJ)$/.test(before.pos) &&
    !isRole(before) &&
    !isHonorific(before) &&
    !GIVEN_NAMES.has(before.norm) &&
    // "Ana Rao of | Corbel"
    !GIVEN_NAMES.has(tokens[joint - 2]?.norm ?? '') &&
    !TIME_WORDS.has(before.norm)
  );
}

function mayDescribe(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined) return false;
  // "17-year-old", "14th-ranked", but "K3 Holdings"
  if (/^\P{Lu}*\d/u.test(token.text))
    return tokens[at + 1]?.text === '-' && tokens[at + 1]?.start === token.end;
  // As most are; what else may is asked of few.
  if (/^(?:NOUN|ADJ|PROPN|PART)$/.test(token.pos)) return true;
  const isOrganisation = BODY_KINDS.has(before?.norm ?? '') && /^\p{Lu}/u.test(before?.text ?? '');
  if (/^(?:of|for)$/.test(token.norm) && (isRole(before) || isOrganisation)) return true;
  if (isOfThe(tokens, at) || isServant(tokens, at) || isInBodyName(tokens, at)) return true;
  // "the head of the Lakes Mission | the Rev. Ana Rao"
  const next = tokens[at + 1];
  if (
    token.norm === 'the' &&
    next !== undefined &&
    /^(?:Rev|Revd|Reverend|Rt|Hon|Honourable|Most)$/.test(next.text.replace('.', '')) &&
    opensInCapital(before?.text ?? '')
  )
    return true;
  if (
    token.norm === 'and' &&
    (joinsFields(tokens, at) || joinsPortfolios(tokens, at) || joinsCallings(tokens, at))
  )
    return true;
  // "editor-in-chief"
  if (token.norm === 'in' && before?.text === '-' && tokens[at + 1]?.text === '-') return true;
  // "Special Agent in Charge"
  if (token.norm === 'in' && isRole(before) && tokens[at + 1]?.text === 'Charge') return true;
  // "founder and co-chief"
  if (
    token.norm === 'and' &&
    isRole(before) &&
    (isRole(tokens[at + 1]) || tokens[at + 2]?.text === '-' || opensOffice(tokens, at + 1))
  )
    return true;
  return (
    ROLE_MODIFIERS.has(token.norm) ||
    isDoing(tokens, at) ||
    /^(?:-|&)$/.test(token.text) ||
    // "President/CEO"
    (token.text === '/' && isRole(before) && isRole(tokens[at + 1])) ||
    // "Corbel Services’ | director"
    (/^['’]$/.test(token.text) && before?.end === token.start && before.text.endsWith('s'))
  );
}

/** "chief | operating officer", "visiting professor": what the holder of an office does, as a word of it. */
export const isDoing = (tokens: readonly Token[], at: number): boolean =>
  /^(?:attending|commanding|consulting|contributing|operating|presiding|supervising|visiting)$/.test(
    tokens[at]?.norm ?? '',
  ) && isRole(tokens[at + 1]);

/** The longest second office that a word other than its head opens, in tokens. */
const SECOND = 4;

/** "Chief Executive Officer and | Managing Director": a second office, written in capitals as the first. */
function opensOffice(tokens: readonly Token[], at: number): boolean {
  const office = tokens.slice(at, at + SECOND);
  const head = office.findIndex((token) => isRole(token));
  return (
    ROLE_MODIFIERS.has(office[0]?.norm ?? '') &&
    head > 0 &&
    [...office.slice(0, head + 1), tokens[at - 2]].every((token) => opensInCapital(token?.text ?? ''))
  );
}

/** How far before "and", in tokens, the word for a body is looked for. */
const FIELDS = 6;

/** "Department of Health and | Human Services": "and" inside what a body is of. */
function joinsFields(tokens: readonly Token[], and: number): boolean {
  const isProper = (token: Token | undefined): boolean => opensInCapital(token?.text ?? '');
  const next = tokens[and + 1];
  const isOfOffice = (token: Token | undefined): boolean =>
    isRole(token) || ROLE_MODIFIERS.has(token?.norm ?? '');
  // "and International | Studies" goes on with the field, "and Deputy | Director" with an office.
  const opensRole = isRole(next) || (isOfOffice(next) && isOfOffice(tokens[and + 2]));
  if (!isProper(tokens[and - 1]) || !isProper(next) || opensRole) return false;
  const joint = tokens
    .slice(Math.max(0, and - FIELDS), and)
    .findLastIndex(({ norm }) => /^(?:of|for|on)$/.test(norm));
  const at = Math.max(0, and - FIELDS) + joint;
  const body = tokens[at - 1];
  return (
    joint >= 0 &&
    isProper(body) &&
    BODY_KINDS.has(body?.norm ?? '') &&
    tokens.slice(at + 1, and).every(isProper)
  );
}

/** "naturalist and | TV presenter": "and" between two callings of one; "the minister and | party leader" may be two. */
function joinsCallings(tokens: readonly Token[], and: number): boolean {
  const [calling, opening] = [tokens[and - 1], tokens[and - 2]];
  const isOne =
    calling !== undefined &&
    /^\p{Ll}/u.test(calling.text) &&
    calling.pos === 'NOUN' &&
    (isRole(calling) || PERSONAL.test(calling.norm)) &&
    !RELATIONS.has(calling.norm) &&
    calling.norm === calling.lemma &&
    !/^(?:the|this|that|his|her|its|their)$/.test(opening?.norm ?? '');
  const after = tokens.slice(and + 1, and + 1 + CALLING);
  const head = after.findIndex((token) => isRole(token) || PERSONAL.test(token.norm));
  return (
    isOne &&
    head >= 0 &&
    opensInCapital(after[head + 1]?.text ?? '') &&
    after.slice(0, head + 1).every(({ pos, text }) => /^(?:NOUN|ADJ)$/.test(pos) || /^\p{Lu}{2}$/u.test(text))
  );
}

/** The longest second calling with the name's first word, in tokens. */
const CALLING = 4;
