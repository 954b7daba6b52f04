import { ENGLISH_WORDS, FOREIGN_WORDS } from '../../lexicon/foreign-words.ts';
import type { Lexeme } from '../../text/lexemes.ts';

/** Words of a block below which its language is not asked for. */
const FEWEST = 10;
/** Share of a block's words: English function words below the first, together with foreign signs above the second. */
const SHARES = { english: 0.06, foreign: 0.12 };

/** Whether a block is not in English, whose words and numbers would be misread: a notice in another language on the page. */
export function isForeign(lexemes: readonly Lexeme[]): boolean {
  let words = 0;
  let english = 0;
  let foreign = 0;
  for (const { kind, norm } of lexemes) {
    if (kind !== 'word') continue;
    words += 1;
    if (ENGLISH_WORDS.has(norm)) english += 1;
    else if (FOREIGN_WORDS.has(norm) || /[^\x20-\x7e’]/u.test(norm)) foreign += 1;
  }
  return words >= FEWEST && english < SHARES.english * words && foreign > SHARES.foreign * words;
}
