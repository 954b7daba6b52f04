import { isOfSeveral } from './office-alone.ts';

/** What opens a clause, tells where, or brings somebody in: "who served", "a teary-eyed Rao", "another pollster". */
const NO_NAME =
  /^(?:who|which|whose|that|an?|another|many|one|several|some|two|three|after|at|during|in|inside|outside|winning|(?:last|next|this) (?:week|month|year))(?:\s|$)/i;
/** "Mrs. Clinton and her campaign", "both Bolton and Gorka", "Miller and some advocates": somebody and others. */
const OTHERS =
  /^both\b|\band (?:(?:an?|the|his|her|its|their|other|others|some|many|co-host|husband|wife)\b|.*['’]s\b)/i;

/** "The three scholars", "proponents like Mr. Roe", "the couple": several, of whom the speaker is one. */
function namesSeveral(alias: string, name: string): boolean {
  const [opening = ''] = alias.split(/\s(?:by|for|from|in|like|of|on|such|to|who|with)\s/);
  const head = opening.split(' ').at(-1) ?? '';
  // What opens a sentence has its capital for that, unless it is the name itself: "Sanders in May".
  const isOpening = head === opening && head !== alias && !name.includes(head);
  return head === 'couple' || isOfSeveral(isOpening ? head.toLowerCase() : head);
}

/**
 * Whether a source's words are of the speaker alone, so that they may be another name: "the minister", not "Roe and Tull" nor, of
 * one person, "the ministers".
 */
export function namesAlone(alias: string, name: string, isOne = false): boolean {
  if (isOne && namesSeveral(alias, name)) return false;
  if (NO_NAME.test(alias) || alias.toLowerCase().includes(name.toLowerCase())) return false;
  // "the Children" of Save the Children
  if (/^the /i.test(alias) && name.toLowerCase().endsWith(` ${alias.toLowerCase()}`)) return false;
  const [own = '', ...others] = alias.split(/\sand\s/i);
  if (others.length === 0 || / and | & /.test(name)) return true;
  return !OTHERS.test(alias) && !isName(own, name);
}

/** "Mr. Autor", "she", "Trump": the speaker, behind whom "and" goes on with somebody else. */
function isName(words: string, name: string): boolean {
  const last = words.trim().split(' ').at(-1) ?? '';
  return /^(?:he|she|they|it)$/i.test(last) || name.split(' ').includes(last);
}
