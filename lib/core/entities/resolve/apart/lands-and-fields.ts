import { nationsIn } from '../../../lexicon/nations-of.ts';
import { PORTFOLIO_WORDS } from '../../../lexicon/role-words.ts';
import { capitalised } from '../../../text/letters.ts';

/** Whether what is asked for and what is told each say something, and nothing in common. */
export const isApart = (asked: ReadonlySet<string>, told: ReadonlySet<string>): boolean =>
  asked.size > 0 && told.size > 0 && !isShared(asked, told);

export const isShared = (asked: ReadonlySet<string>, told: ReadonlySet<string>): boolean =>
  [...asked].some((one) => told.has(one));

/** The countries that words in any case name or tell of, also as the owner of what follows: "France’s". */
export const landsIn = (words: readonly string[]): ReadonlySet<string> =>
  nationsIn(words.map((word) => capitalised(word.replace(/['’]s?$/u, ''))));

/** Words for what an office or a body is for: "finance", "foreign". */
export const fieldsIn = (words: readonly string[]): ReadonlySet<string> =>
  new Set(
    words.map((word) => word.toLowerCase()).filter((word) => PORTFOLIO_WORDS.has(word) || word === 'foreign'),
  );
