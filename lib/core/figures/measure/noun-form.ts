import { readOnce } from '../../text/read-once.ts';
import { participleOf } from '../../lexicon/inflect.ts';
import type { Token } from '../../model.ts';
import type { VerbForm } from '../../text/phrase.ts';
import { CHANGE_VERBS } from '../change/change-words.ts';
import type { Scene } from '../scene.ts';

/** What opens a clause that may belong to a noun: "leaks [that] were repaired". */
const RELATIVE = /^(?:that|which|who|whom|whose|where|when|how|what|why|since|after|before)$/;
/** What opens a noun phrase: behind a noun the subject of a clause that belongs to it, "leaks [the city] repaired". */
const OPENING = /^(?:the|an?|its|their|his|her|our|my|your|it|they|he|she|we|you|I)$/;
/** Verbs without an object, and those whose object is what is said. */
const BARE =
  /^(?:be|stand|rise|fall|climb|drop|slip|go|come|remain|stay|become|improve|last|amount|plunge|soar|jump|sink|die|happen|occur|say|estimate|predict|warn|claim|argue|believe|think|suggest|indicate)$/;
const SAID = /^(?:say|estimate|predict|warn|claim|argue|believe|think|note|suggest|indicate|announce)$/;

/** Whether a noun can be what somebody did: "leaks the city repaired", but not "loans assets stood". */
export const takesObject = (lemma: string): boolean => !BARE.test(lemma);

/** What begins or ends in the middle of a word: "’s", "-led", "didn’t". */
const TORN = /(?:^| )(?:['’]s(?= |$)|-\p{L})|n['’]t$/u;

/**
 * Whether words of a sentence read as a noun phrase: no clause of their own (“the channel saw”, “analysts estimate that …”), but for
 * one that belongs to a noun before it.
 */
export function isNounPhrase(scene: Scene, measure: string): boolean {
  if (TORN.test(measure)) return false;
  const words = measure.split(' ');
  const { verbs, pairs, near, tags } = wordsOf(scene);
  if (isSetBeside(words, near, tags)) return false;
  const verb = words.findIndex((word, at) => {
    const own = verbs.get(word);
    return own !== undefined && (own !== 'any' || words[at + 1] === 'that');
  });
  if (verb < 0) return true;
  const isClausal = verbs.get(words[verb] ?? '') !== 'bare';
  return words.slice(0, verb).some((word, at) => {
    const next = words[at + 1] ?? '';
    // Two phrases beside each other: "leaks [the] city", or what stands apart in the sentence.
    return (
      RELATIVE.test(word) ||
      (isClausal && at + 1 < verb && (OPENING.test(next) || !pairs.has(`${word} ${next}`)))
    );
  });
}

/**
 * Whether words that stand apart in the sentence are set beside each other with nothing that joins them: “local schools [the]
 * Halden Trust”, where no verb tells what the one does with the other.
 */
function isSetBeside(
  words: readonly string[],
  near: SentenceWords['near'],
  tags: SentenceWords['tags'],
): boolean {
  return words.some((word, at) => {
    const next = words[at + 1] ?? '';
    if (!tags.has(word) || !tags.has(next) || near.has(`${word} ${next}`)) return false;
    // "a village [40 miles] north of the port"
    if (words[at + 2] === 'of' || JOINING.test(tags.get(word) ?? '')) return false;
    const rest = words.slice(at + 1).map((word) => tags.get(word) ?? '');
    return !JOINING.test(rest[0] ?? '') && !rest.some((tag) => /VERB|AUX/.test(tag));
  });
}

/** Tags of words that join what stands before them to what stands behind. */
const JOINING = /ADP|SCONJ|CCONJ|PART|PRON|VERB|AUX/;

/** Of a word that is a verb alone: it has a subject but no object, has a subject, or neither is sure. */
type Verbs = ReadonlyMap<string, 'bare' | 'finite' | 'any'>;

/** The words of a sentence that are verbs and nothing else, and which words stand beside each other. */
interface SentenceWords {
  readonly verbs: Verbs;
  readonly pairs: ReadonlySet<string>;
  /** Those, and which have nothing but marks between them. */
  readonly near: ReadonlySet<string>;
  /** Of each word the parts of speech that it has there, beside each other. */
  readonly tags: ReadonlyMap<string, string>;
}

const wordsOf = readOnce((scene: Scene): SentenceWords => {
  const pairs = new Set<string>();
  const own = scene.tokens.slice(scene.firstToken, scene.endToken);
  const near = new Set<string>();
  const tags = new Map<string, string>();
  // From the end on, so that of each word the next is known that is more than a mark.
  let next = '';
  for (let at = own.length - 1; at >= 0; at -= 1) {
    const { text = '', pos = 'X' } = own[at] ?? {};
    const beside = `${text} ${own[at + 1]?.text ?? ''}`;
    pairs.add(beside);
    near.add(beside).add(`${text} ${next}`);
    if (pos !== 'PUNCT' && pos !== 'PART') next = text;
  }
  for (const { text, pos } of own) tags.set(text, `${tags.get(text) ?? ''} ${pos}`);
  return { verbs: readVerbs(scene), pairs, near, tags };
});

function readVerbs({ phrases, tokens, firstToken, endToken }: Scene): Verbs {
  const verbs = new Map<string, 'bare' | 'finite' | 'any'>();
  for (const { verb, head, firstToken: first } of phrases) {
    const token = tokens[head];
    if (verb === undefined || token === undefined) continue;
    const auxiliary = first < head && tokens[first]?.pos === 'AUX' ? tokens[first] : undefined;
    if (auxiliary !== undefined && verb.form === 'finite') verbs.set(auxiliary.text, 'finite');
    else verbs.set(token.text, standingOf(token, verb));
  }
  const taken = new Set<string>();
  // "Harbour News 1 [saw] a": of which the tagger makes a noun, though another follows at once.
  for (const { kind, head, endToken: end, firstToken: first } of phrases) {
    const token = tokens[head];
    if (
      kind !== 'noun' ||
      token === undefined ||
      head !== end - 1 ||
      head <= first ||
      !isNamed(tokens, first, head)
    )
      continue;
    const isSaid = tokens[end]?.norm === 'that' && SAID.test(token.norm.replace(/s$/, ''));
    if ((token.pos === 'NOUN' && DETERMINERS.has(tokens[end]?.norm ?? '')) || isSaid) {
      taken.add(token.text);
      verbs.set(token.text, isSaid ? 'bare' : 'finite');
    }
  }
  // A word that is a noun, too, tells nothing.
  for (let at = firstToken; at < endToken; at += 1) {
    const token = tokens[at];
    if (token !== undefined && token.pos !== 'VERB' && token.pos !== 'AUX' && !taken.has(token.text))
      verbs.delete(token.text);
  }
  return verbs;
}

const DETERMINERS = new Set(['a', 'an', 'the', 'its', 'their']);

const isNamed = (tokens: readonly Token[], first: number, end: number): boolean =>
  tokens.slice(first, end).some(({ pos }) => pos === 'PROPN');

/** A verb that cannot be a participle: "saw", "signs", "rose"; "climbed", which changes and is no passive. */
function standingOf(token: Token, verb: VerbForm): 'bare' | 'finite' | 'any' {
  if (!/^(?:finite|past)$/.test(verb.form) || verb.passive) return 'any';
  const isFinite =
    SAID.test(verb.lemma) || participleOf(verb.lemma) !== token.norm || CHANGE_VERBS.has(verb.lemma);
  return isFinite ? (takesObject(verb.lemma) ? 'finite' : 'bare') : 'any';
}
