import { ISSUING_VERBS } from '../../lexicon/body-words.ts';
import { isDocument } from '../../lexicon/document-words.ts';
import { isCapital, singular, type Word } from '../../text/words.ts';

/** The most words of whoever issued a document. */
const LONGEST = 5;

/** "a report | the company | published": the phrase with the "that" which the clause of who issued it leaves out. */
export function withRelative(words: readonly Word[]): readonly Word[] {
  const verb = words.findIndex(
    (word, at) => at > 1 && word.pos === 'VERB' && !isCapital(word) && ISSUING_VERBS.has(word.lemma),
  );
  if (verb < 0) return words;
  const document = words.findLastIndex(
    (word, at) => at < verb && !isCapital(word) && !word.possessive && isDocument(singular(word)),
  );
  const issuer = words.slice(document + 1, verb);
  const [first] = issuer;
  const isIssuer =
    first !== undefined &&
    issuer.length <= LONGEST &&
    (first.pos === 'DET' || first.possessive || isCapital(first) || first.norm.endsWith('s')) &&
    issuer.every(({ pos }) => /^(?:ADJ|DET|NOUN|PROPN)$/.test(pos));
  if (document < 0 || !isIssuer) return words;
  const that = { ...first, end: first.start, text: 'that', norm: 'that', lemma: 'that', possessive: false };
  return [...words.slice(0, document + 1), { ...that, pos: 'PRON' }, ...words.slice(document + 1)];
}
