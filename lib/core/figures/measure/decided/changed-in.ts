import { governingVerb } from '../../../text/clauses.ts';
import { itemAt } from '../../../text/item-at.ts';
import { CHANGE_NOUNS, CHANGE_VERBS } from '../../change/change-words.ts';
import type { Standing } from '../../scene.ts';

/**
 * “A long decline in [the rate of theft] was reversed, rising 7%”, “a rise in [violence], which soared 18%”: what rises is no decline or rise,
 * but what that is in; "" where the rules say something else.
 */
export function changedIn({ scene: { phrases }, before, at, figure }: Standing, rule: string): string {
  const [head = '', ...rest] = rule.split(/ (?:in|of) /);
  const words = head.toLowerCase().split(' ');
  // “delegates Oro will gain in that state” has a verb
  const noun = words.at(-1) ?? '';
  if (rest.length === 0 || words.length > MODIFIED || !CHANGE_NOUNS.has(noun) || noun === 'growth') return '';
  // “The surge in prices slowed to 3%”: of the surge
  if (figure.kind !== 'count' && itemAt(phrases, before)?.norm === 'to') return '';
  const verb = governingVerb(phrases, at);
  // “workers Oro [cut] in Halden”: a deed
  if (itemAt(phrases, verb)?.norm === noun) return '';
  const isBeside =
    verb === before || (verb === before - 1 && /^(?:by|to)$/.test(phrases[before]?.norm ?? ''));
  const isFollowing = isBeside || itemAt(phrases, before)?.norm === 'to';
  const behind = rule.slice(head.length).replace(/^ (?:in|of) /, '');
  return isFollowing && CHANGE_VERBS.has(itemAt(phrases, verb)?.verb?.lemma ?? '')
    ? behind.replace(/^(?:the|an?|its|their) /i, '')
    : '';
}

/** Words of a change with what tells which one. */
const MODIFIED = 3;
