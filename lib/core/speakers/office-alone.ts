import { isPersonNoun } from '../lexicon/person-nouns.ts';
import { BEHIND_ROLES } from '../lexicon/role-words.ts';

/** The role to where it ends; none where it is of several: "family members and advisers with suggestions". */
export function officeAlone(role: string | undefined): string | undefined {
  if (role === undefined) return undefined;
  const words = role.split(' ');
  const end = words.findIndex((word, at) => at > 0 && BEHIND_ROLES.has(word));
  const own = end < 0 ? words : words.slice(0, end);
  const joint = own.findIndex((word, at) => at > 0 && /^(?:and|at|for|from|in|of|on|to|with)$/.test(word));
  const head = (joint < 0 ? own : own.slice(0, joint)).at(-1) ?? '';
  return isOfSeveral(head) ? undefined : own.join(' ').replace(/,$/, '');
}

/** "candidates", but "Communications", "boss" */
export const isOfSeveral = (head: string): boolean =>
  /^\p{Ll}+[^siu]s$/u.test(head) && isPersonNoun(head.slice(0, -1));
