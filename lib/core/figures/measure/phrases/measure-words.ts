import { PHRASE_OPENERS, TELLING_DETERMINERS } from '../../../lexicon/closed-classes.ts';
import { itemAt } from '../../../text/item-at.ts';
import type { PhraseRange } from '../../../text/clauses.ts';
import type { Phrase } from '../../../text/phrase.ts';
import type { Scene, Standing } from '../../scene.ts';

const PRONOUNS: ReadonlySet<string> = new Set(
  'it they this that these those which who he she we you i them its there each what one some all both'.split(
    ' ',
  ),
);
/** Longest measure, in characters; a longer one is cut at a word. */
const LONGEST = 120;

/** The verb after a subject with its complement: "rated high-hazard", "sheltering", "has no emergency plan". */
export function predicate(scene: Scene, from: number): string {
  let at = from;
  while (
    at < scene.phrases.length &&
    at - from < 8 &&
    /^(?:prep|noun|time|adverb|marked|adjective)$/.test(scene.phrases[at]?.kind ?? '')
  )
    at += 1;
  at = mainVerb(scene, at);
  const verb = scene.phrases[at];
  if (verb?.kind !== 'verb')
    return wordsOf(
      scene,
      scene.phrases[from]?.firstToken ?? scene.endToken,
      scene.phrases[at]?.firstToken ?? scene.endToken,
    );
  const between = wordsOf(scene, scene.phrases[from]?.firstToken ?? scene.endToken, verb.firstToken);
  let end = at + 1;
  while (
    end < scene.phrases.length &&
    end - at < 5 &&
    (/^(?:noun|adjective|adverb)$/.test(scene.phrases[end]?.kind ?? '') || isOfBeing(scene, verb, end))
  )
    end += 1;
  if (!scene.phrases.slice(at + 1, end).some(({ kind }) => kind === 'noun'))
    end =
      /^(?:go|come)$/.test(verb.verb?.lemma ?? '') && isPlace(scene, end) ? end + 1 : placeEnd(scene, end);
  const complement = wordsOf(scene, verb.endToken, scene.phrases[end - 1]?.endToken ?? verb.endToken);
  // "have not passed" must never become "passed".
  const main =
    verb.verb?.negated === true
      ? wordsOf(scene, verb.firstToken, verb.endToken)
      : verb.verb?.lemma === 'be'
        ? ''
        : wordsOf(scene, verb.head, verb.endToken);
  return `${between} ${main} ${complement}`;
}

/** "went [to ports]": a place of which the tagger makes a verb. */
function isPlace({ phrases }: Scene, at: number): boolean {
  const place = phrases[at];
  return place?.verb?.form === 'to' && place.norm.endsWith('s');
}

/** The end of a prepositional phrase at `at`: "vanished [from the screens]", "been [in at least one crash]". */
function placeEnd({ phrases }: Scene, at: number): number {
  if (phrases[at]?.kind !== 'prep') return at;
  let end = at + 1;
  while (end - at < 4 && /^(?:prep|adverb|adjective)$/.test(phrases[end]?.kind ?? '')) end += 1;
  return phrases[end]?.kind === 'noun' ? end + 1 : at;
}

/** Past a reduced relative clause: "people aged 18 to 39 [had]", "the patients we found [were]". */
function mainVerb({ phrases }: Scene, verb: number): number {
  if (phrases[verb]?.kind !== 'verb') return verb;
  for (let at = verb + 1; at < phrases.length && at - verb < 6; at += 1) {
    const phrase = phrases[at];
    if (phrase?.verb?.form === 'finite' || (phrase?.verb?.form === 'past' && at === verb + 1)) return at;
    if (!/^(?:marked|prep|noun|adverb|time)$/.test(phrase?.kind ?? '')) return verb;
    if (phrases[verb]?.verb?.form !== 'past') return verb;
  }
  return verb;
}

/** "were still [in their teens]": what a thing is may be a place or state. */
function isOfBeing({ phrases }: Scene, { verb }: Phrase, at: number): boolean {
  return (
    verb?.lemma === 'be' && !verb.passive && phrases[at]?.kind === 'prep' && phrases[at + 1]?.kind === 'noun'
  );
}

/** The noun phrase after "of" (or another preposition) at `at`, with its own prepositional phrases of "of". */
export function nounAfter({ phrases }: Scene, at: number, prep: string): PhraseRange | null {
  if (phrases[at]?.norm !== prep || phrases[at]?.kind !== 'prep') return null;
  let first = at + 1;
  while (phrases[first]?.kind === 'adjective' || phrases[first]?.kind === 'verb') first += 1;
  if (first - at > 3 || phrases[first]?.kind !== 'noun') return null;
  let end = first + 1;
  while (
    /^(?:of|in|and|between|among|on|at|from)$/.test(phrases[end]?.norm ?? '') &&
    phrases[end + 1]?.kind === 'noun' &&
    end - first < 4
  )
    end += 2;
  return { first: at + 1, end };
}

export function isPronoun({ phrases }: Scene, { first, end }: PhraseRange): boolean {
  return end - first === 1 && PRONOUNS.has(phrases[first]?.norm ?? '');
}

export function head({ phrases }: Scene, at: number): number {
  return phrases[at]?.head ?? 0;
}

/** The words of a range of phrases without a leading article, other figures left out. */
export function rangeWords(scene: Scene, { first, end: stop }: PhraseRange): string {
  const [start, end] = [scene.phrases[first], scene.phrases[stop - 1]];
  return start === undefined || end === undefined
    ? ''
    : wordsOf(scene, modifiedStart(scene, hyphenedStart(scene, start.firstToken)), end.endToken).replace(
        /^(?:the|an?|its|their|his|her|our|some|this|these|those) /i,
        '',
      );
}

/** "one-off costs", of which the tagger makes an adverb and a noun. */
function hyphenedStart({ tokens, firstToken }: Scene, first: number): number {
  const hyphen = itemAt(tokens, first - 2);
  if (hyphen?.text !== '-') return first;
  const [start, preposition, word] = [tokens[first], tokens[first - 1], itemAt(tokens, first - 3)];
  const glued = hyphen.end === preposition?.start && word?.end === hyphen.start;
  return glued && start !== undefined && preposition?.end !== start.start && first - 3 >= firstToken
    ? first - 3
    : first;
}

/** "an unbraked towing capacity", "nonperforming loans", of which the tagger makes verbs: where the noun's participles begin. */
export function modifiedStart({ tokens, firstToken }: Scene, first: number): number {
  let at = first;
  while (at > firstToken && tokens[at - 1]?.pos === 'VERB' && /(?:ing|ed)$/.test(tokens[at - 1]?.norm ?? ''))
    at -= 1;
  const determined = at > firstToken && TELLING_DETERMINERS.has(tokens[at - 1]?.norm ?? '');
  return determined || (at < first && tokens[at]?.norm.startsWith('non') === true) ? at : first;
}

export function wordsOf({ tokens }: Scene, first: number, end: number): string {
  const last = Math.min(end, first + 40);
  let words = '';
  let reach = Infinity;
  for (let at = first; at < last; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    words += token.start > reach ? ` ${token.text}` : token.text;
    reach = token.end;
  }
  return words;
}

/** Another figure's sign and number: "+14.3". */
const SIGNED = /(?<=^| )[+–-]\d[\d.,]*%?(?= |$)/g;
/** Codes of instruments, which are no words. */
const INSTRUMENTS =
  /(?<= )(?:\.[A-Z][A-Z0-9]{2,}|[A-Z0-9]{2,}=[A-Z]{0,4}|[A-Z]{2,5}c\d|C?M[A-Z]{2}3)(?= |$)/g;

/** When in a day: "between 8:30-10 p.m. ET". */
const CLOCK =
  /(?:(?<=^| )(?:at|from|between|by|until|around|before|after|on) )?(?<=^| )\d{1,2}(?::\d\d)?(?: ?[ap]\.?m\.?)?(?: ?(?:-|–|to|and) ?\d{1,2}(?::\d\d)?)? ?[ap]\.?m\b\.?(?: (?:[ECMP][SD]?T|GMT|local time))?/g;

export function cut(words: string): string {
  return shortened(PLAIN.test(words) ? words : cleaned(words));
}

/** Words with one space between them and nothing else, of which nothing goes: most measures, and cheaper to see. */
const PLAIN = /^[A-Za-z]+(?:[ -][A-Za-z]+)*$/;

/** Without codes, times of day, quotation marks and brackets that nothing closes. */
function cleaned(words: string): string {
  const plain = withoutNumbers(words.replace(INSTRUMENTS, ' '))
    .replace(/\s+/g, ' ')
    // Quotation marks go; the apostrophe of "the city’s" stays.
    .replace(/[“”"‘]|’(?!\p{L})|(?<!\p{L})’/gu, '')
    .replace(/^[^\p{L}\p{N}$£€(]+/u, '')
    .trim();
  return plain.slice(0, unbalanced(plain)).trim();
}

/** Cut before the phrase that does not fit. */
function shortened(words: string): string {
  if (words.length <= LONGEST) return words;
  const fitting = words.slice(0, words.lastIndexOf(' ', LONGEST)).split(' ');
  const link = fitting.findLastIndex((word) => PHRASE_OPENERS.has(word));
  return fitting.slice(0, link < fitting.length / 2 ? fitting.length : link).join(' ');
}

/** Most measures hold no digit. */
const withoutNumbers = (words: string): string =>
  /\d/.test(words) ? words.replace(SIGNED, ' ').replace(CLOCK, ' ') : words;

/** Where the first bracket stands that nothing closes or opens; the length where none does. */
function unbalanced(words: string): number {
  const closing = words.indexOf(')');
  const opening = words.indexOf('(');
  if (closing >= 0 && (opening < 0 || opening > closing)) return closing;
  return opening >= 0 && words.indexOf(')', opening) < 0 ? opening : words.length;
}

/** Whether the figure opens its clause: nothing before it but a conjunction, mark or adverb. */
export function isSubject({ scene, before, figure }: Standing): boolean {
  let start = before;
  while (/^(?:adverb|adjective)$/.test(itemAt(scene.phrases, start)?.kind ?? '')) start -= 1;
  const left = itemAt(scene.phrases, start);
  if (left === undefined) return true;
  if (isSaying(left)) return true;
  if (figure.kind === 'ratio' && left.kind === 'mark') return true;
  const coordinated =
    left.kind === 'and' && left.norm !== 'or' && itemAt(scene.phrases, start - 1)?.kind === 'comma';
  return left.kind === 'that' || coordinated || (left.kind === 'mark' && /^[“"‘'—–:;-]/.test(left.norm));
}

/** "said 1,500 beds would be opened": what is said starts with the figure. */
function isSaying({ verb }: Phrase): boolean {
  return (
    verb !== undefined &&
    /^(?:say|find|report|show|estimate|claim|add|note|warn)$/.test(verb.lemma) &&
    !verb.passive
  );
}

/** One prepositional phrase after the counted noun: "30 million people [to electricity]". */
export function complementWords(scene: Scene, at: number): string {
  const noun = scene.phrases[at + 1];
  return noun?.kind === 'noun'
    ? wordsOf(scene, scene.phrases[at]?.firstToken ?? noun.firstToken, noun.endToken)
    : '';
}

/** Whether all the telling words of `more` stand in `words`. */
export function isSaid(words: string, more: string): boolean {
  const said = new Set(words.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  return more
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .every((word) => word.length < 4 || said.has(word));
}

/** Whether the phrase at `at` is a particle of a verb that the tagger took for a noun: "the plan sets aside". */
export function isParticle({ phrases }: Scene, at: number): boolean {
  return (
    phrases[at]?.kind === 'adverb' && /^(?:aside|back|away|together|up|out)$/.test(phrases[at]?.norm ?? '')
  );
}
