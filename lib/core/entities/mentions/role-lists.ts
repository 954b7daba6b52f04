import { RELATIONS } from '../../lexicon/role-words.ts';
import { isArticle, isPlural, isRoleWord } from '../phrases/phrase-shape.ts';
import { isCapital, singular, type Word } from '../../text/words.ts';
import { officeAndBody } from './office-and-body.ts';

/** "president of the federation | and a vice-president of the union", "his sister | and a nurse": each role by itself, and a body right behind one. */
export const splitRoles = (text: string, words: readonly Word[]): (readonly Word[])[] =>
  rolesIn(words).flatMap((own) => officeAndBody(text, own));

function rolesIn(words: readonly Word[]): (readonly Word[])[] {
  const and = words.findIndex(
    (word, at) =>
      at > 0 &&
      word.norm === 'and' &&
      (/^(?:an?|the|its|his|her)$/.test(words[at + 1]?.norm ?? '') ||
        opensOffice(words, at) ||
        opensOwned(words, at)),
  );
  if (and < 0) return [words];
  const before = words.slice(0, and);
  const rest = words.slice(and + 1);
  const joint = rest.findIndex((word) => word.pos === 'ADP');
  const isTold = before.some((word) => isRoleWord(word) || RELATIONS.has(singular(word)));
  const isRole = (joint < 0 ? rest : rest.slice(0, joint)).some(
    (word) => isRoleWord(word) && !isPlural(word),
  );
  return isTold && isRole ? [before, ...rolesIn(rest)] : [words];
}

/** "Minister of Economy | and Chairman of Lakeland Invest": another office, in capitals, behind one that has its field. */
function opensOffice(words: readonly Word[], and: number): boolean {
  const joint = words.findIndex((word, at) => at > and && word.pos === 'ADP');
  const head = words[joint - 1];
  return (
    joint > and + 1 &&
    head !== undefined &&
    isRoleWord(head) &&
    words.slice(and + 1, joint).every((word) => isCapital(word)) &&
    words.slice(0, and).some((word) => word.pos === 'ADP')
  );
}

/** "a party operative | and Ana Rao’s chief strategist": what is somebody's is another role. */
function opensOwned(words: readonly Word[], and: number): boolean {
  const owner = words.findIndex((word, at) => at > and && word.possessive);
  return owner > and && words.slice(and + 1, owner + 1).every((word) => isCapital(word));
}

/** "Vice President, | Head of Works", "CEO, | and Director", "chairman, | president and chief executive": more of a list of offices. */
export function goesOnWithRole(before: readonly Word[], words: readonly Word[]): boolean {
  const and = words.findIndex(({ norm }) => /^(?:and|&)$/.test(norm));
  const first = words[and === 0 ? 1 : 0];
  if (isCapital(first) && isCapital(before[0])) return true;
  const isList =
    and >= 0 && [before[0], first, words[and + 1]].every((word) => word !== undefined && !isArticle(word));
  return isList && before.every((word) => !/^(?:ADP|DET|PRON)$/.test(word.pos));
}

/** What stands between two roles: a comma or "and". */
export const joinedBy = (text: string, before: readonly Word[], words: readonly Word[]): string =>
  text.slice(before.at(-1)?.end, words[0]?.start).trim() === 'and' ? ' and ' : ', ';
