/** Words that say nothing of what is measured (lib/core/figures/conflict-notes.ts has them so). */
const SMALL_WORDS = /^(?:the|an?|of|in|on|for|and|to|at|its|their|his|her|by|with|from|total|overall)$/;

/** A measure's words as they are compared: without case, order and small words, "trade by rail" is "rail trade". */
export function foldMeasure(words: string): string {
  const told = words.toLowerCase().match(/[\p{L}\p{N}%]+/gu) ?? [];
  const telling = told.filter((word) => !SMALL_WORDS.test(word));
  return (telling.length > 0 ? telling : told).toSorted().join(' ');
}
