import { isLearned, ROLE_NOUNS } from '../../lexicon/role-words.ts';
import type { Token } from '../../model.ts';

/** Whether a token is the head of a role: "director", "co-CEO". */
export const isRole = (token: Token | undefined): boolean =>
  token !== undefined &&
  (ROLE_NOUNS.has(token.lemma) ||
    ROLE_NOUNS.has(token.norm) ||
    // "co-CEO"
    (token.norm.startsWith('co-') &&
      /^co-(?!operative)/.test(token.norm) &&
      ROLE_NOUNS.has(token.norm.slice(3))) ||
    isLearned(token.norm));
