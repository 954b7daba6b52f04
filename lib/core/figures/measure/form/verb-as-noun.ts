/** “Hurun lists”, “Bloomberg estimates”: who tells, with a verb that the tagger takes for a noun, before what is told of. */
const TELLER =
  /^(?:\p{Lu}[\p{L}\p{N}’'.&-]*\s){1,4}(?:lists|puts|pegs|estimates|values|ranks|reports|told|recently reported)\s(?!of\b|in\b|on\b|for\b|from\b|by\b|that\b|and\b|at\b)/u;

/** “Amancio Ortega [ranks]”: such a verb behind its subject. */
const TAIL = / ranks$/;

/** A measure without a verb that was taken for a noun; "" where nothing is left of it. */
export function withoutVerbAsNoun(measure: string): string {
  return measure.replace(TELLER, '').replace(TAIL, '');
}
