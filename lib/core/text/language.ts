/**
 * Common English words that the other languages of newspapers hardly have: "in", "a", "on", "is" and "for" (Danish), "of"
 * and "was" (Dutch), "will" (German) are left out for that reason. They make a fifth of English running text.
 */
const ENGLISH = new Set(
  (
    'the and to that with from said has have are been they their this which would were you his it not about ' +
    'who what when more'
  ).split(' '),
);

/** Share of those words from which a text counts as English: measured least on 924 news articles 0.065, elsewhere 0.012. */
const LEAST_SHARE = 0.04;
/** Words below which a text is too short to tell, and is taken for English. */
const LEAST_WORDS = 20;

/** Whether a text reads as English, by its function words; a text of a few words does if its letters are Latin. */
export function readsAsEnglish(text: string): boolean {
  const start = text.slice(0, 20_000).toLowerCase();
  const words = start.match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < LEAST_WORDS) {
    const foreign = start.match(/(?!\p{Script=Latin})\p{L}/gu) ?? [];
    return foreign.length <= words.join('').length / 2;
  }
  return words.filter((word) => ENGLISH.has(word)).length / words.length >= LEAST_SHARE;
}
