import { NAMING_ROLES } from '../../lexicon/role-words.ts';

/** "Man-hee", "Cook-Smith": a name of two parts of which one looks like an office; no office has such a part before another word. */
export function isHyphenedName(text: string): boolean {
  const first = /^(\p{Lu}\p{Ll}+)-\p{L}/u.exec(text)?.[1];
  return first !== undefined && NAMING_ROLES.has(first.toLowerCase());
}
