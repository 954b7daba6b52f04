import type { Token } from '../../model.ts';
import { NAMING_ROLES } from '../../lexicon/role-words.ts';

/** "Man-hee", "Cook-Smith": a name of two parts of which one looks like an office; no office has such a part before another word. */
export function isHyphenedName(text: string): boolean {
  const first = /^(\p{Lu}\p{Ll}+)-\p{L}/u.exec(text)?.[1];
  return first !== undefined && NAMING_ROLES.has(first.toLowerCase());
}

/** Whether the token is a hyphen inside a word, or what is written on to one; the dash of "-Ana Rao, Marlow" is in none. */
export function isInWord(tokens: readonly Token[], at: number): boolean {
  const hyphen = /^[-‐‑]$/.test(tokens[at]?.text ?? '') ? at : at - 1;
  if (!/^[-‐‑]$/.test(tokens[hyphen]?.text ?? '') || tokens[hyphen - 1]?.end !== tokens[hyphen]?.start)
    return false;
  return hyphen === at || tokens[hyphen]?.end === tokens[at]?.start;
}
