import type { Token } from '../../model.ts';
import type { Scene } from '../scene.ts';

/** Words that no noun phrase opens with. */
const NO_OPENING = new Set(['ADP', 'ADV', 'AUX', 'CCONJ', 'SCONJ', 'PUNCT', 'PART', 'PRON', 'VERB']);
const NO_END = new Set(['ADP', 'AUX', 'CCONJ', 'SCONJ', 'PUNCT', 'PART', 'DET']);
/** Prepositions that belong to a clause which ends with them: "stores the firm serves guests at". */
const STRANDED = /^(?:in|on|at|to|for|with|from|across|into|by|of|over|under|through|against)$/;

/**
 * A measure as a noun phrase that stands for itself; "" where the words are none. What only leads up to the noun (a verb,
 * a preposition, an adverb) goes; a participle that modifies it stays.
 */
export function asNoun(scene: Scene, measure: string): string {
  const words = measure
    .replace(/^\([^)]*$/, '')
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return '';
  const tags = tagsOf(scene);
  let first = 0;
  // "available for purchase": a quality, and no noun
  const [quality, link] = [tagOf(words[0] ?? '', tags), tagOf(words[1] ?? '', tags)];
  if (isOnly(quality, 'ADJ') && isOnly(link, 'ADP') && words[1] !== 'of') return '';
  while (first < words.length && !opens(words, first, tags)) {
    // What is left of a predicate would be its object, which was not measured; a gerund at the head is a subject.
    if (
      isPredicate(words, first, tags) &&
      !(first === 0 && scene.tokens[scene.firstToken]?.text === words[0])
    )
      return '';
    if ((words[first] ?? '').endsWith('ing') && isPredicate(words, first, tags)) break;
    first += 1;
  }
  let last = beforeCutClause(words, tags);
  while (
    last > first &&
    (/^(?:including|that|which|who)$/.test(words[last - 1] ?? '') || !closes(words, last - 1, tags))
  )
    last -= 1;
  while (last > first && /^(?:vs|versus)$/.test(words[last - 1] ?? '')) last -= 1;
  const kept = withoutRepeat(words.slice(first, last));
  const named =
    kept.some((word) => isNominal(tagOf(word, tags))) || /^\p{Lu}\p{Ll}+ing$/u.test(kept[0] ?? '');
  if (!named || (kept.length === 1 && EMPTY.test(kept[0] ?? ''))) return '';
  return kept.join(' ');
}

function isOnly(tags: ReadonlySet<string> | undefined, tag: string): boolean {
  return tags?.size === 1 && tags.has(tag);
}

/** Where words end without the opening of a clause that was cut: "tenants [say they]", "the marks [they]". */
function beforeCutClause(words: readonly string[], tags: ReadonlyMap<string, ReadonlySet<string>>): number {
  let last = words.length;
  if (!/^(?:I|he|she|we|they)$/.test(words[last - 1] ?? '')) return last;
  last -= 1;
  while (last > 0 && isPredicate(words, last - 1, tags)) last -= 1;
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
function isPredicate(
  words: readonly string[],
  at: number,
  tags: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const own = tagOf(words[at] ?? '', tags);
  return own?.has('VERB') === true || own?.has('AUX') === true;
}

/** Nouns that measure nothing by themselves. */
const EMPTY =
  /^(?:form|tune|capita|costs|total|amount|number|figure|level|rate|percent|percentage|times?|years?|months?|days?|dollars?|thing|things|something|way|part|addition|order|terms|end|start|up|more|most|who|it|they|we|you|he|she|that|this)$/i;

function isNominal(tags: ReadonlySet<string> | undefined): boolean {
  return tags === undefined || tags.has('NOUN') || tags.has('PROPN') || tags.has('X') || tags.has('ADJ');
}

function opens(
  words: readonly string[],
  at: number,
  tags: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const own = tagOf(words[at] ?? '', tags);
  if (own === undefined || [...own].some((tag) => !NO_OPENING.has(tag))) return true;
  if (own.has('VERB') && words[at + 1] === 'of' && /[^s]s$/.test(words[at] ?? '')) return true;
  if (own.has('VERB') && /(?:ed|en|ing|wn|lt|ld|nt)$/i.test(words[at] ?? '')) {
    // A participle before its noun, not a verb before its object: "proved reserves", "raising funds".
    const next = words[at + 1];
    const pair = next === undefined ? undefined : tags.get(`${bare(words[at] ?? '')} ${bare(next)}`);
    return pair?.has('modifies') === true;
  }
  // "over-the-counter sales", "out-of-hours care"
  return (words[at] ?? '').includes('-') && !own.has('VERB');
}

function closes(
  words: readonly string[],
  at: number,
  tags: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const word = words[at] ?? '';
  const own = tagOf(word, tags);
  if (own === undefined || [...own].some((tag) => !NO_END.has(tag))) return true;
  return (
    STRANDED.test(word) &&
    at > 2 &&
    words.slice(1, at).some((other) => tagOf(other, tags)?.has('VERB') === true)
  );
}

function tagOf(
  word: string,
  tags: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> | undefined {
  return tags.get(bare(word));
}

/** A word without what is glued to it: "city’s" is "city". */
function bare(word: string): string {
  const [first = ''] = word.replace(/['’]s?$/, '').split(/[-–/]/);
  return first.replace(/(?<![.,;:()])[.,;:()]{1,8}$/, '');
}

/** The tags of each word of a sentence, and which pairs of neighbours are a participle and the noun it modifies. */
function tagsOf(scene: Scene): Map<string, Set<string>> {
  let read = READ.get(scene);
  if (read === undefined) {
    read = readTags(scene.tokens, scene.firstToken, scene.endToken);
    READ.set(scene, read);
  }
  return read;
}

const READ = new WeakMap<Scene, Map<string, Set<string>>>();

function readTags(tokens: readonly Token[], first: number, end: number): Map<string, Set<string>> {
  const tags = new Map<string, Set<string>>();
  const add = (key: string, tag: string): void => {
    const set = tags.get(key);
    if (set === undefined) tags.set(key, new Set([tag]));
    else set.add(tag);
  };
  for (let at = first; at < end; at += 1) {
    const [token, next, before] = [tokens[at], tokens[at + 1], tokens[at - 1]];
    if (token === undefined) break;
    add(token.text, token.pos);
    // "an unbraked towing capacity"
    const chained = next?.pos === 'VERB' && next.norm.endsWith('ing') && tokens[at + 2]?.pos === 'NOUN';
    if (token.pos === 'VERB' && next !== undefined && (chained || /^(?:NOUN|PROPN|ADJ)$/.test(next.pos)))
      if (
        at === first
          ? /(?:ed|en)$/.test(token.norm)
          : /^(?:DET|ADJ|ADP|SCONJ|NUM|PRON|CCONJ|SYM|VERB)$/.test(before?.pos ?? '')
      )
        add(`${token.text} ${next.text}`, 'modifies');
  }
  return tags;
}
