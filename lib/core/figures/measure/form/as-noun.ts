import { UNMEASURING_NOUNS } from '../../../lexicon/measure-nouns.ts';
import { STRANDED_PREPOSITIONS } from '../../../lexicon/closed-classes.ts';
import type { Token } from '../../../model.ts';
import { itemAt } from '../../../text/item-at.ts';
import type { Scene } from '../../scene.ts';
import { BITS, placesOf, sentenceWords, type SentenceWords } from '../phrases/adjacent-words.ts';

const ANY_VERB = BITS.VERB | BITS.AUX;
const NOMINAL = BITS.NOUN | BITS.PROPN | BITS.X | BITS.ADJ;
const JOINS = BITS.ADP | BITS.AUX | BITS.CCONJ | BITS.SCONJ | BITS.PUNCT | BITS.PART;
/** Of words that no noun phrase opens with, and none ends with. */
const NO_OPENING = JOINS | BITS.ADV | BITS.PRON | BITS.VERB;
const NO_END = JOINS | BITS.DET;

/**
 * A measure as a noun phrase that stands for itself; "" where the words are none. What only leads up to the noun (a verb,
 * a preposition, an adverb) goes; a participle that modifies it stays.
 */
export function asNoun(scene: Scene, measure: string): string {
  const known = sentenceWords(scene);
  const words = measure
    .replace(/^\([^)]*$/, '')
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return '';
  let first = 0;
  // "available for purchase": a quality, and no noun
  const [quality, link] = [tagOf(known, words[0] ?? ''), tagOf(known, words[1] ?? '')];
  if (quality === BITS.ADJ && link === BITS.ADP && words[1] !== 'of') return '';
  while (first < words.length && !opens(scene, known, words, first)) {
    // What is left of a predicate would be its object, which was not measured; a gerund at the head is a subject.
    const predicate = isPredicate(known, words, first);
    if (predicate && !(first === 0 && opensClause(scene, words[0] ?? ''))) return '';
    if (predicate && (words[first] ?? '').endsWith('ing')) break;
    first += 1;
  }
  let last = beforeCutClause(known, words);
  while (
    last > first &&
    (/^(?:including|that|which|who)$/.test(words[last - 1] ?? '') || !closes(known, words, last - 1))
  )
    last -= 1;
  while (last > first && /^(?:vs|versus)$/.test(words[last - 1] ?? '')) last -= 1;
  const kept = withoutRepeat(words.slice(first, last));
  const named =
    kept.some((word) => isNominal(tagOf(known, word))) || /^\p{Lu}\p{Ll}+ing$/u.test(kept[0] ?? '');
  if (!named || (kept.length === 1 && UNMEASURING_NOUNS.has((kept[0] ?? '').toLowerCase()))) return '';
  return kept.join(' ');
}

/** Whether the sentence opens with that word, or it is a gerund that what is said opens with: “said that [treating] it costs”. */
function opensClause(scene: Scene, word: string): boolean {
  if (scene.tokens[scene.firstToken]?.text === word) return true;
  return (
    word.endsWith('ing') && placesOf(scene, word).some((at) => itemAt(scene.tokens, at - 1)?.norm === 'that')
  );
}

/** Where words end without the opening of a clause that was cut: "tenants [say they]", "the marks [they]". */
function beforeCutClause(known: SentenceWords, words: readonly string[]): number {
  let last = words.length;
  if (!/^(?:I|he|she|we|they)$/.test(words[last - 1] ?? '')) return last;
  last -= 1;
  while (last > 0 && isPredicate(known, words, last - 1)) last -= 1;
  return last;
}

/** "body brokers body brokers charged", "delegates at stake at stake": once. */
function withoutRepeat(words: readonly string[]): readonly string[] {
  for (let first = 0; first < words.length - 1; first += 1)
    for (let length = 1; length <= (words.length - first) / 2; length += 1)
      if (words.slice(first, first + length).every((word, at) => word === words[first + at + length]))
        return words.toSpliced(first, length);
  return words;
}

/** A verb that leads a predicate, but "breaches of", which the tagger took for one. */
function isPredicate(known: SentenceWords, words: readonly string[], at: number): boolean {
  return ((tagOf(known, words[at] ?? '') ?? 0) & ANY_VERB) !== 0;
}

const isNominal = (tags: number | undefined): boolean => tags === undefined || (tags & NOMINAL) !== 0;

function opens(scene: Scene, known: SentenceWords, words: readonly string[], at: number): boolean {
  const own = tagOf(known, words[at] ?? '');
  if (own === undefined || (own & ~NO_OPENING) !== 0) return true;
  const isVerb = (own & BITS.VERB) !== 0;
  if (isVerb && words[at + 1] === 'of' && /[^s]s$/.test(words[at] ?? '')) return true;
  if (isVerb && /(?:ed|en|ing|wn|lt|ld|nt)$/i.test(words[at] ?? '')) {
    // A participle before its noun, not a verb before its object: "proved reserves", "raising funds".
    const next = words[at + 1];
    return next !== undefined && modifies(scene, bare(words[at] ?? ''), bare(next));
  }
  // "over-the-counter sales", "out-of-hours care"
  return (words[at] ?? '').includes('-') && !isVerb;
}

function closes(known: SentenceWords, words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  const own = tagOf(known, word);
  if (own === undefined || (own & ~NO_END) !== 0) return true;
  return (
    STRANDED_PREPOSITIONS.has(word) &&
    at > 2 &&
    words.slice(1, at).some((other) => ((tagOf(known, other) ?? 0) & ANY_VERB) !== 0)
  );
}

/** Of a word that the sentence has: its parts of speech there. */
const tagOf = (known: SentenceWords, word: string): number | undefined => known.get(bare(word))?.tags;

/** Most words have nothing glued to them, which is cheaper to see. */
const BARE = /^[A-Za-z]+$/;

/** A word without what is glued to it: "city’s" is "city". */
function bare(word: string): string {
  if (BARE.test(word)) return word;
  const [first = ''] = word.replace(/['’]s?$/, '').split(/[-–/]/);
  return first.replace(/(?<![.,;:()])[.,;:()]{1,8}$/, '');
}

/** Whether a word of the sentence is a participle that modifies the noun behind it. */
const modifies = (scene: Scene, word: string, next: string): boolean =>
  placesOf(scene, word).some(
    (at) => scene.tokens[at + 1]?.text === next && isParticipleBefore(scene.tokens, at, scene.firstToken),
  );

/** Whether the token at `at` is a participle that modifies the noun behind it. */
function isParticipleBefore(tokens: readonly Token[], at: number, first: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.pos !== 'VERB' || next === undefined) return false;
  // "an unbraked towing capacity"
  const chained = next.pos === 'VERB' && next.norm.endsWith('ing') && tokens[at + 2]?.pos === 'NOUN';
  if (!chained && !/^(?:NOUN|PROPN|ADJ)$/.test(next.pos)) return false;
  return at === first
    ? /(?:ed|en)$/.test(token.norm)
    : /^(?:DET|ADJ|ADP|SCONJ|NUM|PRON|CCONJ|SYM|VERB)$/.test(tokens[at - 1]?.pos ?? '');
}
