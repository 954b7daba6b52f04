/** Abbreviations that a name or number follows, without their full stop, in lower case. */
const BEFORE_NAMES = new Set(
  `adm assoc asst attys brig capt cmdr col comdr corp cpl dept det dir dr drs esq fr gen gov govs hon insp jr lt maj
  messrs mlle mme mr mrs ms msgr no nos pfc ph pres prof pvt rep reps rev sen sens sgt sr st supt vs`.split(
    /\s+/,
  ),
);

/** Whether the text up to `end` (exclusive) closes with an abbreviation that a name or number follows, such as "Rev." */
export function endsInAbbreviation(text: string, end: number): boolean {
  const word = /(?:^|[\s(])(\p{L}{1,7})\.$/u.exec(text.slice(Math.max(0, end - 10), end))?.[1];
  return word !== undefined && BEFORE_NAMES.has(word.toLowerCase());
}
