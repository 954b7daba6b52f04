import { BODY_KINDS, FIELDS_BY_WORD, FIELDS_OR_PLACES } from '../lexicon/body-words.ts';
import { PORTFOLIO_WORDS } from '../lexicon/role-words.ts';
import { opensInCapital } from './letters.ts';
import type { Token } from '../model.ts';

/** How far before such a word, in tokens, the word for a body may stand that a name opens with. */
const BACK = 16;

/** What stands between the capitals of a name. */
const SMALL = /^(?:of|for|the|and|&|on|in|to|with)$/;

/** Endings of what people study or do, of no place. */
const FIELD = /(?:[^s]tion|sion|ment|ness|ship|logy|ics|[^n]cine)s?$/;

/** Those whom a name tells of by what they have. */
const PEOPLE = /^(?:adults|americans|children|individuals|people|persons|students|veterans|women|youth)$/;
/** What somebody has "to" something. */
const LEADS_TO = /^(?:access|cruelty|delegation|mission|representation|representatives|resistance)$/;
/** What bodies join to do, in a capital. */
const AIMS = /^(?:Abolish|Defend|Eliminate|End|Eradicate|Prevent|Protect|Reduce|Restore|Save|Stop)$/;

/**
 * "Society for Research | in | Child Development", "Council of People | with | Disabilities", "Alliance | to | End Hunger": whether a
 * small word at `at` stands inside a body's name as "of" does; "in Oro" tells of a place.
 */
export function joinsName(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.text;
  if (norm !== 'in' && norm !== 'with' && norm !== 'to' && norm !== 'at') return false;
  const before = tokens[at - 1];
  const next = tokens[tokens[at + 1]?.text === 'the' ? at + 2 : at + 1];
  if (
    before === undefined ||
    next === undefined ||
    !opensInCapital(before.text) ||
    !opensInCapital(next.text)
  )
    return false;
  if (norm === 'at') return isSeatOf(tokens, at);
  if (norm === 'with') return PEOPLE.test(before.norm) && bodyBefore(tokens, at) !== undefined;
  if (norm === 'to') {
    if (AIMS.test(next.text)) return BODY_KINDS.has(before.norm);
    return bodyBefore(tokens, at, LEADS_TO) !== undefined;
  }
  return isField(tokens, at + 1) && (PEOPLE.test(before.norm) || bodyBefore(tokens, at) !== undefined);
}

/** "University of Lakeland | at Marlow", with a name of two words: "of New Lakeland". */
const isSeatOf = (tokens: readonly Token[], at: number): boolean =>
  [2, 3].some((back) => tokens[at - back]?.text === 'of' && tokens[at - back - 1]?.text === 'University') &&
  tokens[at + 1]?.text !== 'the';

/** Whether the capitals from a place on end in a field: "the Humanities", "Child Development". */
function isField(tokens: readonly Token[], from: number): boolean {
  let last = from;
  while (opensInCapital(tokens[last + 1]?.text ?? '') && tokens[last + 1]?.pos !== 'VERB') last += 1;
  for (let at = from; at <= last; at += 1) {
    const { norm = '' } = tokens[at] ?? {};
    if (FIELDS_OR_PLACES.has(norm)) return false;
    if (FIELD.test(norm) || FIELDS_BY_WORD.has(norm) || PORTFOLIO_WORDS.has(norm)) return norm !== 'the';
  }
  return false;
}

/** The word for a body that goes on with "of" or "for", up to the capitals before `at`; or one of `also`. */
function bodyBefore(tokens: readonly Token[], at: number, also?: RegExp): number | undefined {
  for (let back = at - 1; back > at - BACK && back >= 0; back -= 1) {
    const token = tokens[back];
    if (token === undefined || !(opensInCapital(token.text) || SMALL.test(token.text))) return undefined;
    const goesOn = /^(?:of|for|on)$/.test(tokens[back + 1]?.text ?? '') || back === at - 1;
    if (!opensInCapital(token.text) || !goesOn) continue;
    if (also === undefined ? BODY_KINDS.has(token.norm) && back < at - 1 : also.test(token.norm)) return back;
  }
  return undefined;
}
