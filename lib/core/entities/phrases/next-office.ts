import { ROLE_MODIFIERS } from '../../lexicon/role-words.ts';
import { isCapital, type Word } from '../../text/words.ts';
import { isRoleWord } from './phrase-shape.ts';

/** "President at Corbel | and CEO of Marlow": a second office, with a body of its own. */
export function opensNextOffice(words: readonly Word[], and: number): boolean {
  if (words[and]?.norm !== 'and') return false;
  const joint = words.findIndex(({ norm }, n) => n > and + 1 && /^(?:of|at)$/.test(norm));
  const office = words.slice(and + 1, Math.max(and + 1, joint));
  const head = office.at(-1);
  return (
    head !== undefined &&
    isRoleWord(head) &&
    isCapital(words[joint + 1]) &&
    office.every((word) => isRoleWord(word) || ROLE_MODIFIERS.has(word.norm) || word.pos === 'DET')
  );
}
