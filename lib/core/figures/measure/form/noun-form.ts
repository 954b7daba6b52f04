import { readOnce } from '../../../text/read-once.ts';
import { participleOf } from '../../../lexicon/inflect.ts';
import { ESTIMATING_VERBS } from '../../../lexicon/saying-verbs.ts';
import { OBJECTLESS_VERBS } from '../../../lexicon/measure-verbs.ts';
import { RELATIVE_OPENERS, SUBJECT_OPENERS } from '../../../lexicon/closed-classes.ts';
import type { Token } from '../../../model.ts';
import type { VerbForm } from '../../../text/phrase.ts';
import { CHANGE_VERBS, TRANSITIVE_CHANGE } from '../../change/change-words.ts';
import type { Scene } from '../../scene.ts';
import { BITS, sentenceWords, standsBefore, standsNear } from '../phrases/adjacent-words.ts';

/** Whether a noun can be what somebody did: "leaks the city repaired", but not "loans assets stood". */
export const takesObject = (lemma: string): boolean => !OBJECTLESS_VERBS.has(lemma);

/** What begins or ends in the middle of a word: "’s", "-led", "didn’t". */
const TORN = /(?:^| )(?:['’]s(?= |$)|-\p{L})|n['’]t$/u;

/**
 * Whether words of a sentence read as a noun phrase: no clause of their own (“the channel saw”, “analysts estimate that …”), but for
 * one that belongs to a noun before it.
 */
export function isNounPhrase(scene: Scene, measure: string): boolean {
  if (TORN.test(measure)) return false;
  const words = measure.split(' ');
  if (isSetBeside(scene, words)) return false;
  const verbs = verbsOf(scene);
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
      RELATIVE_OPENERS.has(word) ||
      (isClausal && at + 1 < verb && (SUBJECT_OPENERS.has(next) || !standsBefore(scene, word, next)))
    );
  });
}

/**
 * Whether words that stand apart in the sentence are set beside each other with nothing that joins them: “local schools [the]
 * Halden Trust”, where no verb tells what the one does with the other.
 */
function isSetBeside(scene: Scene, words: readonly string[]): boolean {
  const known = sentenceWords(scene);
  const tags = words.map((word) => known.get(word)?.tags);
  return words.some((word, at) => {
    const [own, next] = [tags[at], tags[at + 1]];
    if (own === undefined || next === undefined) return false;
    // "a village [40 miles] north of the port"
    if (words[at + 2] === 'of' || ((own | next) & JOINING) !== 0) return false;
    if (standsNear(scene, word, words[at + 1] ?? '')) return false;
    return !tags.slice(at + 1).some((tag = 0) => (tag & (BITS.VERB | BITS.AUX)) !== 0);
  });
}

/** Tags of words that join what stands before them to what stands behind. */
const JOINING = BITS.ADP | BITS.SCONJ | BITS.CCONJ | BITS.PART | BITS.PRON | BITS.VERB | BITS.AUX;

/** Of a word that is a verb alone: it has a subject but no object, has a subject, or neither is sure. */
type Verbs = ReadonlyMap<string, 'bare' | 'finite' | 'any'>;

/** The words of a sentence that are verbs and nothing else. */
const verbsOf = readOnce(readVerbs);

function readVerbs(scene: Scene): Verbs {
  const { phrases, tokens } = scene;
  const verbs = new Map<string, 'bare' | 'finite' | 'any'>();
  for (const { verb, head, firstToken: first } of phrases) {
    const token = tokens[head];
    if (verb === undefined || token === undefined) continue;
    const auxiliary = first < head && tokens[first]?.pos === 'AUX' ? tokens[first] : undefined;
    if (auxiliary !== undefined && verb.form === 'finite') verbs.set(auxiliary.text, 'finite');
    else verbs.set(token.text, standingOf(token, verb));
  }
  for (const { verb, head } of phrases)
    if (verb !== undefined && isRaisedBy(tokens, head, verb)) verbs.delete(tokens[head]?.text ?? '');
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
    const isSaid = tokens[end]?.norm === 'that' && ESTIMATING_VERBS.has(token.norm.replace(/s$/, ''));
    if ((token.pos === 'NOUN' && DETERMINERS.has(tokens[end]?.norm ?? '')) || isSaid) {
      taken.add(token.text);
      verbs.set(token.text, isSaid ? 'bare' : 'finite');
    }
  }
  // A word that is a noun, too, tells nothing.
  const words = sentenceWords(scene);
  for (const word of verbs.keys())
    if (!taken.has(word) && ((words.get(word)?.tags ?? 0) & ~(BITS.VERB | BITS.AUX)) !== 0)
      verbs.delete(word);
  return verbs;
}

const DETERMINERS = new Set(['a', 'an', 'the', 'its', 'their']);

const isNamed = (tokens: readonly Token[], first: number, end: number): boolean =>
  tokens.slice(first, end).some(({ pos }) => pos === 'PROPN');

/** "$103 million raised by volunteers": of a participle, though the verb is one of change. */
const isRaisedBy = (tokens: readonly Token[], head: number, { lemma }: VerbForm): boolean =>
  TRANSITIVE_CHANGE.has(lemma) &&
  tokens[head + 1]?.norm === 'by' &&
  /^(?:NOUN|PROPN|DET)$/.test(tokens[head + 2]?.pos ?? '');

/** A verb that cannot be a participle: "saw", "signs", "rose"; "climbed", which changes and is no passive. */
function standingOf(token: Token, verb: VerbForm): 'bare' | 'finite' | 'any' {
  if (!/^(?:finite|past)$/.test(verb.form) || verb.passive) return 'any';
  const isFinite =
    ESTIMATING_VERBS.has(verb.lemma) ||
    participleOf(verb.lemma) !== token.norm ||
    CHANGE_VERBS.has(verb.lemma);
  return isFinite ? (takesObject(verb.lemma) ? 'finite' : 'bare') : 'any';
}
