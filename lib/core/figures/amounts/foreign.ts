import type { Lexeme } from '../../text/lexemes.ts';

/** Words of a block below which its language is not asked for. */
const FEWEST = 10;
/** Share of a block's words: English function words below the first, together with foreign signs above the second. */
const SHARES = { english: 0.06, foreign: 0.12 };

const ENGLISH =
  /^(?:the|of|and|to|in|a|an|for|is|on|that|with|at|by|from|was|were|are|as|has|have|be|it|or|this|will|its|their|his|her|not|which)$/;
const FOREIGN =
  /^(?:de|la|el|los|las|del|que|y|en|und|der|das|et|les|des|du|le|dans|pour|dan|yang|untuk|di|il|della|una|uma|por|het|een)$/;

/** Whether a block is not in English, whose words and numbers would be misread: a notice in another language on the page. */
export function isForeign(lexemes: readonly Lexeme[]): boolean {
  let words = 0;
  let english = 0;
  let foreign = 0;
  for (const { kind, norm } of lexemes) {
    if (kind !== 'word') continue;
    words += 1;
    if (ENGLISH.test(norm)) english += 1;
    else if (FOREIGN.test(norm) || /[^\x20-\x7e’]/u.test(norm)) foreign += 1;
  }
  return words >= FEWEST && english < SHARES.english * words && foreign > SHARES.foreign * words;
}
