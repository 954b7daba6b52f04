import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { isHonorific, RANKS } from '../../lexicon/honorifics.ts';
import { ROLE_NOUNS } from '../../lexicon/role-words.ts';

/** How far before a surname, in UTF-16 units, what calls somebody so is looked for. */
const BEFORE = 30;
const INITIAL = /^\p{Lu}\.$/u;

/** Whether the text has the word as somebody's surname: behind a given name, a form of address or a title. */
export function isCalledAsPerson(text: string, surname: string): boolean {
  for (let at = text.indexOf(` ${surname}`); at >= 0; at = text.indexOf(` ${surname}`, at + 1)) {
    if (/^[\p{L}\p{N}-]/u.test(text.slice(at + 1 + surname.length, at + 2 + surname.length))) continue;
    const word =
      text
        .slice(Math.max(0, at - BEFORE), at)
        .split(/\s/)
        .at(-1) ?? '';
    const norm = word.toLowerCase().replace(/\.$/, '');
    const isTitle = isHonorific({ text: word, norm }) || RANKS.has(norm) || ROLE_NOUNS.has(norm);
    if (/^\p{Lu}/u.test(word) && (isTitle || GIVEN_NAMES.has(norm) || INITIAL.test(word))) return true;
  }
  return false;
}
