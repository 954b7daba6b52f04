import { BODY_KINDS } from './body-words.ts';
import type { Part } from './mention.ts';
import { PORTFOLIO_WORDS, ROLE_NOUNS, ROLE_VERBS } from './role-words.ts';
import { isCapital, singular, textOf, type Word } from './words.ts';

const ARTICLE = /^(?:the|a|an|one|now|then|also|himself|herself|currently)$/;
/** Words that end the name of what a role is held in. */
const AFTER_BODY = /^(?:in|on|since|who|which|that|from|during|until|when|where|said|after|before|to)$/;

/** What an apposition or a title says of a person: "director of the X Academy", "who chairs the board". */
export function readPart(text: string, words: readonly Word[]): Part {
  const first = words[0];
  if (first === undefined) return {};
  if (/^(?:who|which)$/.test(first.norm)) return readRelative(text, words.slice(1));
  if (/^(?:of|from|at|with)$/.test(first.norm)) return withBody({}, bodyIn(words.slice(1)));
  const start = words.findIndex((word) => !ARTICLE.test(word.norm));
  if (start < 0) return {};
  const own = words.slice(start);
  const isRole = (word: Word): boolean =>
    (ROLE_NOUNS.has(singular(word)) || ROLE_NOUNS.has(word.norm)) && !word.possessive;
  const owner = own
    .slice(0, Math.max(0, own.findIndex(isRole)))
    .findLastIndex((word) => word.possessive || /^(?:its|his|her|their)$/.test(word.norm));
  const role = own.slice(owner + 1);
  const head = role.findIndex(isRole);
  if (head < 0) return {};
  const end = endOfRole(role, head);
  const held = affiliationAfter(role, end);
  const name = held.roleEnd > end ? role.slice(0, held.roleEnd) : role.slice(0, end);
  const part = { role: textOf(text, name), head: singular(role[end - 1] ?? role[head] ?? first) };
  return withBody(part, held.body.length > 0 ? held.body : own.slice(0, owner + 1));
}

/** "who chairs the board", "who is director of the X Academy" */
function readRelative(text: string, words: readonly Word[]): Part {
  const [verb, ...rest] = words;
  if (verb === undefined) return {};
  if (/^(?:is|was|became|be)$/.test(verb.norm)) return readPart(text, rest);
  const role = ROLE_VERBS.get(verb.lemma);
  const body = bodyIn(rest);
  // Who "led the study" holds no office.
  const holds = body.some((word) => isCapital(word) || BODY_KINDS.has(word.norm));
  return role === undefined || !holds ? {} : withBody({ role, head: role }, body);
}

function withBody(part: Part, body: readonly Word[]): Part {
  return body.length === 0 ? part : { ...part, affiliation: body };
}

/** The end of the role's own words: its last head before a preposition, as in "chairman and chief executive". */
function endOfRole(words: readonly Word[], head: number): number {
  let end = head + 1;
  for (let at = head + 1; at < words.length; at += 1) {
    const word = words[at];
    if (
      word === undefined ||
      word.pos === 'ADP' ||
      word.pos === 'VERB' ||
      word.norm === ',' ||
      /^(?:who|that|which)$/.test(word.norm)
    )
      break;
    if (ROLE_NOUNS.has(singular(word)) || word.norm === 'general' || word.norm === 'elect') end = at + 1;
  }
  return end;
}

/** The body after a role and where the role's words end, "minister of health" being all role. */
function affiliationAfter(words: readonly Word[], end: number): { roleEnd: number; body: Word[] } {
  let roleEnd = end;
  let body: Word[] = [];
  for (let at = end; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || /^(?:who|that|which|,)$/.test(word.norm)) break;
    if (!/^(?:of|at|for|with|to)$/.test(word.norm)) continue;
    const phrase = bodyIn(words.slice(at + 1));
    if (phrase.length === 0) continue;
    if (word.norm !== 'of' || body.length === 0) {
      if (body.length > 0) roleEnd = at;
      if (isOffice(phrase)) roleEnd = at + 1 + phrase.length;
      else body = phrase;
    }
    if (word.norm !== 'of' && body.length > 0) break;
  }
  return { roleEnd, body };
}

/** "state", "health", "staff": what a role is for rather than where it is held. */
function isOffice(words: readonly Word[]): boolean {
  if (words.some((word) => BODY_KINDS.has(word.norm) && (isCapital(word) || words.length < 3))) return false;
  return words.every((word) => PORTFOLIO_WORDS.has(word.norm) || !isCapital(word));
}

/** The words naming a body at the start of a phrase, without an article, an owner and words in small letters before it. */
function bodyIn(words: readonly Word[]): Word[] {
  let end = 0;
  while (end < words.length && !endsBody(words, end)) end += 1;
  const phrase = words.slice(0, end);
  const owner = phrase.findLastIndex(
    (word, at) => word.possessive && !isCapital(word) && isCapital(phrase[at + 1]),
  );
  let own = phrase.slice(owner + 1);
  while (own[0] !== undefined && (ARTICLE.test(own[0].norm) || own[0].pos === 'DET')) own = own.slice(1);
  const capital = own.findIndex((word) => isCapital(word));
  return capital > 0 ? own.slice(capital) : own;
}

function endsBody(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.norm === ',' || word.pos === 'VERB' || word.pos === 'AUX')
    return word?.norm === ',' || !isCapital(word);
  if (AFTER_BODY.test(word.norm) || word.norm === 'at') return at > 0;
  const next = words[at + 1];
  if (/^(?:of|for|and|&|on)$/.test(word.norm)) {
    const after = next?.norm === 'the' ? words[at + 2] : next;
    return !isCapital(after) || (word.norm === 'and' && !isCapital(words[at - 1]));
  }
  return false;
}
