import { itemAt } from '../../text/item-at.ts';
import type { Act, Stance } from '../../stance.ts';
import { DOCUMENT_NOUNS } from '../../lexicon/reporting-verbs.ts';
import {
  LEADING,
  LEMMAS,
  NOUN_STANCES,
  PARTICLES,
  PHRASE_STANCES,
  VERB_STANCES,
  VOICING,
} from '../../lexicon/stance-lexicon.ts';
import { HELPING_WORDS } from '../../lexicon/closed-classes.ts';
import { FINDERS } from '../../lexicon/speaking-nouns.ts';

/** What any words report unless they are known to do more: a label's colon, "according to", unknown verbs. */
const SAY: Stance = { act: 'say', tone: 'neutral' };

const NO_SPEECH: ReadonlySet<Act> = new Set(['believe', 'expect', 'want', 'support', 'oppose']);

/** Whether words were spoken or written, rather than something thought or wanted (guide.md counts speech alone). */
export const isSpeech = ({ act }: Stance): boolean => !NO_SPEECH.has(act);

/** Verbs that tell a finding, where a document or those who look into things are the subject. */
const FINDING = /^(?:find|discover|determine|learn|hold)$/;
const FORESEEING = /^(?:expect|anticipate|foresee|envisage|envision|see)$/;
const OUTLOOKS = /^(?:forecast|outlook|prognosis)$/;
const COURTS = /^(?:court|judge|jury|tribunal|magistrate|coroner|justice)$/;

/**
 * What the words that report make of what is reported. `cue` are these words as they stand ("has denied", "called on
 * Monday for", ":"), `source` those that name who speaks: of a study "found" reports, of a person it tells what was felt.
 *
 * Loaded are the words that Wikipedia's Manual of Style ("Words to watch", "Synonyms for said") and journalism's textbooks
 * (Bender et al., "Writing and Reporting for the Media", "Verbs to avoid for attribution") warn of, since they cast doubt
 * ("claimed"), convey guilt ("admitted"), vouch ("revealed", "pointed out") or sneer; where the two only advise care
 * ("noted", "denied", "argued"), they count as neutral.
 */
export function stanceOf(cue = '', source = ''): Stance {
  const words = wordsOf(cue);
  const lemmas = words.map((word) => LEMMAS.get(word) ?? word);
  return byVerb(words, lemmas, source) ?? byNoun(words) ?? SAY;
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/\p{L}+(?:['-]\p{L}+)*/gu) ?? [];

/** What the first verb does that is known, unless it only leads to another or lends its voice to a noun. */
function byVerb(words: readonly string[], lemmas: readonly string[], source: string): Stance | undefined {
  for (const [at, lemma] of lemmas.entries()) {
    const phrase = phraseAt(lemmas, at);
    if (phrase !== undefined) return phrase;
    if (PARTICLES.has(words[at] ?? '') && at > 0 && !HELPING_WORDS.has(itemAt(words, at - 1) ?? '')) continue;
    // "issued a statement regarding the order": a preposition, and no thought.
    const own = words[at] === 'regarding' ? undefined : VERB_STANCES.get(lemma);
    if (VOICING.has(lemma)) {
      const voiced = byVerb(words.slice(at + 1), lemmas.slice(at + 1), source) ?? byNoun(words.slice(at + 1));
      return voiced !== undefined && isSpeech(voiced) ? voiced : SAY;
    }
    if (own === undefined) continue;
    if (LEADING.has(lemma)) return byVerb(words.slice(at + 1), lemmas.slice(at + 1), source) ?? own;
    return asOf(source, lemma, own);
  }
  return undefined;
}

/** The phrase that opens here: its words in order, up to the cue's end. */
function phraseAt(lemmas: readonly string[], at: number): Stance | undefined {
  return PHRASE_STANCES.get(lemmas[at] ?? '')?.find(({ rest }) => {
    let from = at;
    return rest.every((word) => (from = lemmas.indexOf(word, from + 1)) > 0);
  })?.stance;
}

function byNoun(words: readonly string[]): Stance | undefined {
  for (const word of words) {
    const stance = NOUN_STANCES.get(word);
    if (stance !== undefined) return stance;
  }
  return undefined;
}

/** What a verb of thought does when its subject is no mind: "the study found", "the jury found", "the report expects". */
function asOf(source: string, lemma: string, own: Stance): Stance {
  if (isSpeech(own) || own.act === 'support' || own.act === 'oppose') return own;
  const head = headNounOf(source);
  const isDocument = DOCUMENT_NOUNS.has(head) || OUTLOOKS.test(head);
  if (FINDING.test(lemma) && COURTS.test(head)) return { act: 'rule', tone: 'neutral' };
  if (FINDING.test(lemma) && (isDocument || FINDERS.has(head))) return { act: 'report', tone: 'neutral' };
  if (!isDocument || own.act === 'want') return own;
  return FORESEEING.test(lemma) ? { act: 'estimate', tone: 'neutral' } : SAY;
}

const isParticiple = (word: string): boolean => /(?:ed|en|ing)$/.test(word) && !DOCUMENT_NOUNS.has(word);
const isThing = (word: string): boolean => DOCUMENT_NOUNS.has(word) || FINDERS.has(singular(word));
const singular = (word: string): string => word.replace(/ies$/, 'y').replace(/s$/, '');

/** "a Herald poll [last week]", "a report [Tuesday]": when something came out. */
const WHEN =
  / (?:(?:late |earlier )?(?:last|this) (?:week|month|year|spring|summer|fall|autumn|winter)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/;

/** The noun that a phrase is about, singular: "study" of "a new study published by researchers at X". */
export function headNounOf(source: string): string {
  const [phrase = ''] = source
    .toLowerCase()
    .split(/,| (?:of|by|from|at|in|on|out|for|with|who|that|which)\b/);
  const words = wordsOf(phrase.split(WHEN)[0] ?? '');
  const clause = words.findIndex(
    (word, at) => at > 0 && isParticiple(word) && isThing(itemAt(words, at - 1) ?? ''),
  );
  const last = words[(clause < 0 ? words.length : clause) - 1] ?? '';
  return DOCUMENT_NOUNS.has(last) ? last : singular(last);
}
