import { wordSet } from './word-set.ts';

/** Abbreviations that a name or number follows, without their full stop, in lower case. */
const BEFORE_NAMES = new Set(
  `adm assoc asst attys brig capt cmdr col comdr corp cpl dept det dir dr drs esq fr gen gov govs hon insp jr lt maj
  messrs mlle mme mr mrs ms msgr no nos pfc ph pres prof pte pvt rep reps rev sen sens sgt sr st supt vs`.split(
    /\s+/,
  ),
);

/** Titles that are words in small letters or without their full stop, or that no dictionary has. */
const TITLES = wordSet(
  'Adv Ald Amb Atty Barr Bp Cllr Dott Eng Engr Ing Ir MSgt Mx Ofc Rt SSgt Spc Sra TSgt Ven',
);

/** Whether a word is a title where a full stop follows it, such as "Eng." */
export const isTitleInShort = (word: string): boolean => TITLES.has(word);

/** Whether the text up to `end` (exclusive) closes with an abbreviation that a name or number follows, such as "Rev." */
export function endsInAbbreviation(text: string, end: number): boolean {
  const word = /(?:^|[\s(])(\p{L}{1,7})\.$/u.exec(text.slice(Math.max(0, end - 10), end))?.[1];
  return (
    (word !== undefined && (BEFORE_NAMES.has(word.toLowerCase()) || TITLES.has(word))) ||
    endsInInitial(text, end)
  );
}

/** Words that a letter follows which is no initial: "vitamin C.", "Plan B." */
const LETTERED =
  /^(?:vitamin|plan|hepatitis|influenza|grade|group|class|type|category|section|appendix|schedule|phase|series|part|point|option|round|model|team|block|gate|terminal|line|league|pool|zone|war|chapter|title|exhibit)$/i;
/** Words that open a sentence rather than go on with a name. */
const OPENERS =
  /^(?:the|a|an|he|she|it|they|we|you|i|his|her|its|their|our|my|this|that|these|those|there|here|in|on|at|by|to|of|for|from|with|as|if|when|while|after|before|since|because|but|and|or|so|yet|not|no|what|who|why|how|where|all|some|many|most|both|each|one|two|however|meanwhile|then|now|later|last|next|new|under|over|among|according|asked|mr|mrs|ms|dr)$/i;

/** Whether the text up to `end` closes with an initial that the next word goes on from: "Minister K. | Balaraman". */
function endsInInitial(text: string, end: number): boolean {
  const before = /(?:^|[\s(“"])(\p{L}[\p{L}’'.-]*)?\s?\p{Lu}\.$/u.exec(
    text.slice(Math.max(0, end - 40), end),
  );
  const next = /^\s+(\p{Lu}[\p{L}’'-]+)/u.exec(text.slice(end, end + 40))?.[1];
  return before !== null && next !== undefined && !LETTERED.test(before[1] ?? '') && !OPENERS.test(next);
}
