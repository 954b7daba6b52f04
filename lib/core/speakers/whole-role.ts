import type { AnnotatedText, Token } from '../model.ts';
import type { Entity } from '../entities/cast/entity.ts';
import { TIME_WORDS } from '../lexicon/closed-classes.ts';
import { LEGAL_FORMS } from '../lexicon/body-words.ts';
import { ROLE_NOUNS } from '../lexicon/role-words.ts';
import { isFirmBySign } from '../entities/phrases/listed-names.ts';
import { firstFrom } from '../text/places.ts';

/** How far behind a name its role begins, in UTF-16 units. */
const BEHIND = 80;
/** The longest rest of a role, in tokens. */
const LONGEST = 14;
/** How far on, in tokens, a list of fields has its "and". */
const LIST = 6;

/** The role of somebody with what it is of: "vice president | of Environment, Social & Governance", to its organisation or clause. */
export function wholeRole(
  text: AnnotatedText,
  { role, name, places, affiliation }: Entity,
): string | undefined {
  if (role === undefined || role === '') return role;
  const surname = name.split(' ').at(-1) ?? name;
  for (const place of places) {
    const called = text.article.text.indexOf(surname, place);
    const behind = text.article.text.slice(called, called + surname.length + BEHIND);
    const at = called < 0 || called - place > name.length ? -1 : behind.indexOf(role, surname.length);
    if (at < 0) continue;
    const end = called + at + role.length;
    const rest = restOf(text, end, affiliation?.[0]?.start ?? Infinity);
    return rest > end ? text.article.text.slice(called + at, rest).replace(/\s+/g, ' ') : role;
  }
  return role;
}

/** Where the role ends that has been read to `from`; its organisation begins at `organisation`. */
function restOf({ tokens }: AnnotatedText, from: number, after: number): number {
  const first = firstFrom(tokens, from, ({ start }) => start);
  // The second of several fields was taken for the organisation.
  const organisation = tokens[first]?.text === ',' ? Infinity : after;
  if (!opens(tokens, first)) return from;
  let end = first;
  while (end < tokens.length && end - first < LONGEST && belongs(tokens, end, organisation)) end += 1;
  // Cut short it would be no role, nor is it where the organisation is what the role is of: "head of the village | of Lower Marlow".
  if (end - first === LONGEST || isOf(tokens, end, organisation)) return from;
  while (end > first && /^(?:ADP|CCONJ|DET|ADV|PUNCT|PART)$/.test(tokens[end - 1]?.pos ?? '')) end -= 1;
  return end > first + 1 ? (tokens[end - 1]?.end ?? from) : from;
}

/** Whether the organisation stands there, without a word that leads to it but "of". */
function isOf(tokens: readonly Token[], at: number, organisation: number): boolean {
  const lead = tokens.slice(at, at + LIST).findIndex(({ start }) => start === organisation);
  return lead >= 0 && !/^(?:at|for|with|from)$/.test(tokens[at]?.norm ?? '');
}

/** Whether what follows a role may be of it: "of …", "in the …", "and chairman". */
function opens(tokens: readonly Token[], at: number): boolean {
  const [first, second, third] = tokens.slice(at, at + 3);
  if (first?.norm === 'and')
    return [second, third].some((word) => word !== undefined && ROLE_NOUNS.has(word.norm));
  if (first?.text === ',')
    return /^(?:of|for|in)$/.test(tokens[at - 2]?.norm ?? '') && goesOn(tokens, at + 1);
  if (/^(?:of|for|on)$/.test(first?.norm ?? '')) return true;
  return first?.norm === 'in' && second?.norm === 'the';
}

function belongs(tokens: readonly Token[], at: number, organisation: number): boolean {
  const [token, next] = tokens.slice(at, at + 2);
  if (token === undefined) return false;
  // "head | of ESA", "officer | at the field office"
  if (token.start >= organisation) return false;
  const isJoint = token.pos === 'ADP';
  const opened = next?.pos === 'DET' ? tokens[at + 2] : next;
  if (isJoint && (opened?.start ?? 0) === organisation) return false;
  if (isJoint && /^(?:at|from|with|since|until|during|after|by|under)$/.test(token.norm)) return false;
  if (isJoint && (next?.pos === 'NUM' || TIME_WORDS.has(opened?.norm ?? ''))) return false;
  if (token.text === ',') return goesOn(tokens, at + 1);
  if (token.text === '&') return true;
  return /^(?:ADP|CCONJ|DET|NOUN|PROPN|ADJ|PART|NUM)$/.test(token.pos) && !/^[“”"(]/.test(token.text);
}

/** "of Environment, | Social & Governance": a list of fields goes on, each with a capital, to its "and". */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const list = tokens.slice(at, at + LIST);
  const and = list.findIndex(({ norm }) => /^(?:and|&)$/.test(norm));
  const isField = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);
  return (
    and > 0 &&
    list.slice(0, and).every((token) => isField(token) || token.text === ',') &&
    isField(list[and + 1]) &&
    // "Head of Policy, Rao & Lind LLP"
    ![tokens[at + and + 1], tokens[at + and + 2]].some((token) =>
      LEGAL_FORMS.has(token?.norm.replaceAll('.', '') ?? ''),
    ) &&
    !isFirmBySign(list, and) &&
    isField(tokens[at - 2])
  );
}
