import { tagOf, wordsOf } from './unclobbered.ts';

/** The words before go on to the button, the ones behind it from there. */
const LEADS_UP = /[\p{L}\p{N},;"”’)]\s+["“‘(]?$/u;
const GOES_ON = /^(?:\s+["“‘(]?[\p{L}\p{N}]|[.,;:!?”’")])/u;
/** The label of a control begins with a capital letter: "Share". */
const WORDS = /^\p{Ll}[\p{L}\p{M}'’ -]*$/u;

/**
 * Whether an element is a button whose words are the sentence's, as glossaries have them: “would <button>back</button> the loan”.
 * Without them the sentence would say something else.
 */
export function isWordedButton(element: Element): boolean {
  if (tagOf(element) !== 'BUTTON') return false;
  return (
    WORDS.test(wordsOf(element).trim()) &&
    LEADS_UP.test(wordsBeside(element.previousSibling)) &&
    GOES_ON.test(wordsBeside(element.nextSibling))
  );
}

const wordsBeside = (node: Node | null): string => (node === null ? '' : wordsOf(node));
