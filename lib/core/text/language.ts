/**
 * The commonest English words that hardly any other language of newspapers spells alike; "in", "a", "on", "an" and
 * "is" are left out for that reason. They make a tenth to a quarter of English running text.
 */
const ENGLISH = new Set(
  'the of and to that was for with it by from said has have are been they their this which would were will not you his her'.split(
    ' ',
  ),
);

/** Share of those words from which a text counts as English; texts in other languages stay below a fortieth. */
const LEAST_SHARE = 0.06;
/** Words below which a text is too short to tell, and is taken for English. */
const LEAST_WORDS = 20;

/** Whether a text reads as English, by its function words; texts of a few words always do. */
export function readsAsEnglish(text: string): boolean {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < LEAST_WORDS)
    return !/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(text);
  const english = words.filter((word) => ENGLISH.has(word)).length;
  return english / words.length >= LEAST_SHARE;
}
