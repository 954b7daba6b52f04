/** Words that only bodies carry in their name: enough to tell "Ministry of Health" from "Ann Health". */
const BODY_NOUN =
  /\b(?:academy|agency|association|authority|bank|board|bureau|commission|committee|company|co|corp|corporation|council|court|department|federation|foundation|fund|government|group|inc|institute|institution|ltd|ministry|nations|news|office|organi[sz]ation|parliament|party|plc|police|press|service|society|staff|times|treasury|union|university)\b/i;

/** Whether a name is a body's by its words. */
export function isBodyName(name: string): boolean {
  return BODY_NOUN.test(name) || /^[A-Z]{2,}$/.test(name);
}
