import { isPersonNoun } from '../lexicon/person-nouns.ts';
import { wordSet } from '../lexicon/word-set.ts';

/** What a role goes on with that is told of it or of something else: "chairman of the firm | said", "candidate | whose appeal". */
const GOES_ON = wordSet(
  `after although because before considered despite said says that when whereas which while who whom whose`,
);

/** The role to where it ends; none where it is of several: "family members and advisers with suggestions". */
export function officeAlone(role: string | undefined): string | undefined {
  if (role === undefined) return undefined;
  const words = role.split(' ');
  const end = words.findIndex((word, at) => at > 0 && GOES_ON.has(word));
  const own = end < 0 ? words : words.slice(0, end);
  const joint = own.findIndex((word, at) => at > 0 && /^(?:and|at|for|from|in|of|on|to|with)$/.test(word));
  const head = (joint < 0 ? own : own.slice(0, joint)).at(-1) ?? '';
  return isOfSeveral(head) ? undefined : own.join(' ').replace(/,$/, '');
}

/** "candidates", but "Communications", "boss" */
const isOfSeveral = (head: string): boolean =>
  /^\p{Ll}+[^siu]s$/u.test(head) && isPersonNoun(head.slice(0, -1));
