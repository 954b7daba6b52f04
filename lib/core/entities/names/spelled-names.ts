import type { AnnotatedText, Sentence, Token } from '../../model.ts';
import { TIME_WORDS } from '../../lexicon/closed-classes.ts';
import { NATIONS_IN_SHORT } from '../../lexicon/nations-of.ts';
import { ROLE_NOUNS } from '../../lexicon/role-words.ts';
import { opensInCapital } from '../../text/letters.ts';
import { firstFrom } from '../../text/places.ts';
import { wordsOf } from '../../text/words.ts';
import type { Cast } from '../cast/cast.ts';
import { definedNames } from '../phrases/defined-names.ts';

const ACRONYM = /^\p{Lu}(?:\p{Lu}|&(?=\p{Lu})){1,6}$/u;
/** An acronym that has the small words of the name small: "BoE", "DoJ". */
const WITH_SMALL = /^\p{Lu}{1,4}(?:o|f|t){1,2}\p{Lu}{1,4}$/u;
/** Small words inside a name, which an acronym skips. */
const JOINT = /^(?:of|for|and|&|the|on|in|to)$/;

/**
 * "The European Union met. The EU said": puts into the cast the bodies whose names the text's acronyms spell, as texts
 * often use the short form without giving it in brackets.
 */
export function introduceSpelled(text: AnnotatedText, cast: Cast): void {
  const acronyms = acronymsIn(text);
  if (acronyms.size === 0) return;
  const letters = new Set([...acronyms].map((acronym) => acronym.charAt(0)));
  const found = new Set<string>();
  for (const { name, acronym, start } of definedNames(text.article.text)) {
    const at = firstFrom(text.tokens, start, (token) => token.start);
    const sentence = text.sentences.find((one) => one.firstToken <= at && at < one.endToken);
    const first = sentence === undefined || acronym.length < 3 ? at : startOfName(text.tokens, at, sentence);
    const end = firstFrom(text.tokens, start + name.length, (token) => token.start);
    found.add(acronym);
    const words = wordsOf(text.tokens, first, end).filter((word) => word.text !== ',');
    cast.body({ kind: 'body', words, descriptors: [], acronym }, start);
  }
  for (const sentence of text.sentences) {
    for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
      const token = text.tokens[at];
      if (token === undefined || !letters.has(token.text.charAt(0)) || !opensName(text.tokens, at)) continue;
      const spelled = spelledAt(text.tokens, at, sentence, acronyms);
      if (spelled === undefined || found.has(spelled.acronym)) continue;
      const first = startOfName(text.tokens, at, sentence);
      // Two letters are soon spelled by chance.
      if (first < at && spelled.acronym.length < 3) continue;
      found.add(spelled.acronym);
      const words = wordsOf(text.tokens, first, spelled.end);
      cast.body({ kind: 'body', words, descriptors: [], acronym: spelled.acronym }, token.start);
    }
  }
}

/** The words in capitals that stand for something, as those of a text in capitals do not. */
function acronymsIn({ tokens }: AnnotatedText): Set<string> {
  const found = new Set<string>();
  tokens.forEach(({ text }, at) => {
    if (!opensInCapital(text)) return;
    if (WITH_SMALL.test(text)) found.add(text);
    if (!ACRONYM.test(text)) return;
    const isShouted = [tokens[at - 1], tokens[at + 1]].some((other) =>
      /^\p{Lu}{4,}$/u.test(other?.text ?? ''),
    );
    if (!isShouted) found.add(text);
  });
  return found;
}

/** Whether a name may begin at the token. */
function opensName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined && isNameWord(token) && !TIME_WORDS.has(token.norm) && !ROLE_NOUNS.has(token.norm)
  );
}

/** Where the name begins that goes on at `at`: "California | Independent System Operator", "U.S. | Securities and …". */
function startOfName(tokens: readonly Token[], at: number, sentence: Sentence): number {
  let first = at;
  while (
    first > sentence.firstToken &&
    at - first < 2 &&
    (NATIONS_IN_SHORT.test(tokens[first - 1]?.text ?? '') || opensName(tokens, first - 1))
  )
    first -= 1;
  return first;
}

const isNameWord = ({ text, pos }: Token): boolean =>
  opensInCapital(text) && /^\p{Lu}\p{L}+/u.test(text) && !/^(?:DET|PRON|ADP|SCONJ|AUX|CCONJ)$/.test(pos);

/** The name that opens at the token and that an acronym spells, with what goes on from it: "Disease Control | and Prevention". */
function spelledAt(
  tokens: readonly Token[],
  first: number,
  sentence: Sentence,
  acronyms: ReadonlySet<string>,
): { acronym: string; end: number } | undefined {
  let initials = '';
  // "the CDOD" of the Carlow Department of Development
  let all = '';
  // "the BoE" of the Bank of England
  let written = '';
  let end = first;
  let last: { acronym: string; end: number } | undefined;
  for (let at = first; at < sentence.endToken && at < first + 14; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (isNameWord(token)) {
      if (ACRONYM.test(token.text)) break;
      initials += token.text.charAt(0);
      all += token.text.charAt(0);
      written += token.text.charAt(0);
      end = at + 1;
      if (written !== initials && acronyms.has(written)) last = { acronym: written, end };
      if (all.length > 3 && all !== initials && acronyms.has(all)) last = { acronym: all, end };
      const isHyphened = tokens[at + 1]?.text === '-' && tokens[at + 1]?.start === token.end;
      if (isHyphened) break;
    } else if (JOINT.test(token.norm)) {
      all += token.text === '&' ? '&' : token.text.charAt(0).toUpperCase();
      written += token.text.charAt(0);
    } else break;
  }
  if (last !== undefined) return last;
  for (let length = Math.min(6, initials.length); length >= 2; length -= 1) {
    const acronym = initials.slice(0, length);
    // All of the name but for a last word that "and" joins.
    if (acronyms.has(acronym) && initials.length - length <= (length > 2 ? 1 : 0)) {
      last = { acronym, end };
      break;
    }
  }
  return last;
}
