import { isCapital, type Word } from '../../text/words.ts';

/** "department", "company": a word in small letters for a body, which opens the title and names none. */
export function bareBody([first]: readonly Word[]): readonly Word[] {
  return first !== undefined &&
    !isCapital(first) &&
    /^(?:company|department|agency|association|ministry|university|union|party|bank|council|museum|school|hospital|club|team|foundation|institute|commission|group|firm|network|airline)$/.test(
      first.norm,
    )
    ? [first]
    : [];
}

/** Words for pieces of land. */
export const LAND = /^(?:county|city|state|town|district|province)$/;

/** "IT professional", "HR director": a field of work in short. */
export const isFieldInShort = ({ text }: Word): boolean =>
  /^(?:IT|ICT|HR|PR|AI|TV|QA|UX|EV|VR|DEI|ESG|STEM|R&D|M&A)$/.test(text);

/** "WHO", but neither "U.S." nor "UAE". */
export const isBodyInShort = ({ text }: Word): boolean =>
  /^\p{Lu}{2,}$/u.test(text) && !/^(?:US|USA|UK|UAE|DRC|DC)$/.test(text);
