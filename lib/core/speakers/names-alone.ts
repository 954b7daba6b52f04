/** Words that open a clause, or the telling of somebody without a name of its own. */
const CLAUSE = /^(?:who|whose|which|that)\b/i;
/** "Mrs. Clinton and her campaign", "both Bolton and Gorka", "Miller and some advocates": somebody and others. */
const OTHERS =
  /^both\b|\band (?:(?:an?|the|his|her|its|their|other|others|some|many|co-host|husband|wife)\b|.*['’]s\b)/i;

/** Whether a source's words are of the speaker alone, so that they may be another name: "the minister", not "Roe and Tull". */
export function namesAlone(alias: string, name: string): boolean {
  if (CLAUSE.test(alias)) return false;
  const [own = '', ...others] = alias.split(/\s+and\s+/i);
  if (others.length === 0 || / and | & /.test(name)) return true;
  return !OTHERS.test(alias) && !isName(own, name);
}

/** "Mr. Autor", "she", "Trump": the speaker, behind whom "and" goes on with somebody else. */
function isName(words: string, name: string): boolean {
  const last = words.split(' ').at(-1) ?? '';
  return /^(?:he|she|they|it)$/i.test(last) || name.split(' ').includes(last);
}
