import { isPersonNoun, PEOPLE_WORDS } from '../../lexicon/person-nouns.ts';
import { BEHIND_ROLES, ROLE_MODIFIERS, ROLE_NOUNS } from '../../lexicon/role-words.ts';

/** What opens a description of somebody that is no office: "each officer", "only senator to back it", "largest user base". */
const OPENS_NONE =
  /^(?:all|another|any|each|every|my|one|our|(?:the )?(?:biggest|largest|last|latest|most|only)|(?:the )?first (?:candidate|man|person|woman))\s/i;

/** What only clauses have: "a candidate he never liked". */
const CLAUSE = /\s(?:had|has|have|he|she|they|was|were)(?:\s|$)/;

/** Where the words end that the head of an office stands at the end of. */
const JOINT = /,\s|\s(?:and|as|at|for|from|in|of|on|to|with)\s/;

/** What stands behind the head of an office: "emeritus", "pro tem". */
const BEHIND = /^(?:designate|elect|emerita|general|pro|tem|tempore)$/;

/** Offices that have a field right behind them: "senior vp partnerships". */
const FIELDED = /\b(?:[aes]?vp|director|head|manager|president)\b/i;

/**
 * The words that tell an office, without their article and once where they are told twice; undefined where they tell none: "prince
 * mocks" of “Saudi prince mocks Rao”, "each officer".
 */
export function asOffice(role: string | undefined): string | undefined {
  if (role === undefined || /^(?:he|she|it|they)$/i.test(role)) return undefined;
  // "the District and the | president"
  const own = role.replace(/^(?:(?:the )?\p{Lu}[\p{L}.]* and )?(?:an?|the)\s/u, '');
  const [once = own, again] = own.split(' and ');
  if (once === again) return once;
  const words = own.split(' ');
  const end = words.findIndex((word, at) => at > 0 && BEHIND_ROLES.has(word));
  const office = end < 0 ? own : words.slice(0, end).join(' ');
  return OPENS_NONE.test(role) || CLAUSE.test(office) || goesPastHead(office) ? undefined : own;
}

/** What an apposition tells, where its words for an office are one: nothing of "the only senator to back it". */
export const unlessNoOffice = <Told extends { readonly role?: string | undefined }>(
  told: Told,
): Told | Record<string, never> => (told.role !== undefined && asOffice(told.role) === undefined ? {} : told);

/** Whether a word is a noun for a person; one with a capital may be of a nation, and is told by the list alone. */
function isHolder(word: string): boolean {
  const norm = word.toLowerCase().replace(/\.$/, '');
  if (ROLE_MODIFIERS.has(norm) || norm === 'for') return false;
  return ROLE_NOUNS.has(norm) || (word === norm && (isPersonNoun(norm) || PEOPLE_WORDS.has(norm)));
}

/** Whether another word than a noun for a person ends the head of a role that has such a noun: "mayor | rebuffs", "delegate | warfare". */
function goesPastHead(role: string): boolean {
  const [opening = ''] = role.split(JOINT);
  const words = opening.split(' ');
  const last = words.at(-1) ?? '';
  return (
    /^\p{Ll}+$/u.test(last) &&
    !isHolder(last) &&
    !ROLE_MODIFIERS.has(last) &&
    !BEHIND.test(last) &&
    !FIELDED.test(opening) &&
    words.slice(0, -1).some((word) => isHolder(word))
  );
}
