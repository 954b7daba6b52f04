import { ROLE_MODIFIERS, SPOKESPERSON } from '../../lexicon/role-words.ts';
import { isCapital, type Word } from '../../text/words.ts';
import { isRoleWord } from './phrase-shape.ts';

/** "Vice | President", "SVP": one of several, of whom each has a field. */
export const isVice = (words: readonly Word[], head: number): boolean =>
  /^(?:[aes]?vp|vice-president)$/.test(words[head]?.norm ?? '') ||
  (words[head]?.norm === 'president' && words[head - 1]?.norm === 'vice');

/** "chief executive officer", "CEO": who leads a body, or speaks for one, rather than a field. */
export const leadsAll = (words: readonly Word[], end: number): boolean =>
  (words[end - 1]?.norm === 'executive' && words[end - 2]?.norm === 'chief') ||
  SPOKESPERSON.test(words[end - 1]?.norm ?? '') ||
  /^(?:ceo|coo|cfo|cto|cio)$/.test(words[end - 1]?.norm ?? '') ||
  (words[end - 1]?.norm === 'officer' && words.slice(0, end - 1).some(({ norm }) => norm === 'chief'));

/** "Governor | of Rivers State", "Chief Minister | of Kerala": who leads a land has no field. */
export const leadsLand = (words: readonly Word[], end: number): boolean =>
  /^(?:governor|mayor|premier)$/.test(words[end - 1]?.norm ?? '') ||
  (words[end - 1]?.norm === 'minister' && /^(?:chief|first|prime)$/.test(words[end - 2]?.norm ?? ''));

/** "Head of | Public Service", "Head of | Mission": words in capitals that are of any state, post or house, and name none. */
export function namesNobody(words: readonly Word[]): boolean {
  const last = words.at(-1)?.norm ?? '';
  const isService =
    last === 'service' &&
    words.length === 2 &&
    /^(?:civil|diplomatic|foreign|public)$/.test(words[0]?.norm ?? '');
  return isService || (words.length === 1 && /^(?:cabinet|delegation|mission)$/.test(last));
}

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
