import { SAYING_VERBS } from '../../lexicon/saying-verbs.ts';
import { clausesOf } from '../../clauses/read-clauses.ts';
import { TIME_CODES } from '../../lexicon/units.ts';
import { governingVerb } from '../../text/clauses.ts';
import { isPronoun, isSaid, rangeWords } from './measure-words.ts';
import { takesUpNumber } from './subject-words.ts';
import { wholeSubject } from './whole-subject.ts';
import type { Standing } from '../scene.ts';

/** Words that tie nouns and tell nothing. */
const TYING = /^(?:of|in|for|on|to|from|by|with|at|the|a|an|and|or)$/;
/** Telling words up to which a measure cannot stand for itself in a table. */
const THIN = 2;
/** Words of a topic at most. */
const LONG = 8;
/** Phrases between a verb and a figure that it speaks of. */
const REACH = 7;

/**
 * A measure of a word or two with what its sentence is about in brackets, so that a reader who has not seen the text can tell
 * it: "deaths (measles outbreak)". Nothing is said of how the two hang together.
 */
export function withTopic(standing: Standing, measure: string, earlier: Earlier | undefined): string {
  if (measure === '' || !isThin(measure)) return measure;
  const shared = sharedTail(standing, earlier);
  if (shared !== '') return `${measure}${shared}`;
  const topic = topicOf(standing);
  return topic === '' || isSaid(measure, topic) || topic.split(' ').length > LONG
    ? measure
    : `${measure} (${topic})`;
}

/** The figure before in the sentence. */
export interface Earlier {
  readonly kind: string;
  readonly unit: string;
  readonly measure: string;
}

/** "565,000 clients and 6,000 employees [of the firm]": what is told of the count that this one is joined to. */
function sharedTail({ scene, figure, index, before }: Standing, earlier: Earlier | undefined): string {
  const kin = scene.figures[index - 1];
  const joined = scene.phrases[before]?.kind === 'and' || scene.phrases[before]?.kind === 'comma';
  if (earlier === undefined || kin === undefined || !joined) return '';
  if (figure.kind !== 'count' || kin.kind !== 'count' || figure.noun.end <= figure.noun.first) return '';
  const beside = kin.noun.end === (scene.phrases[before]?.firstToken ?? -1);
  return beside && earlier.measure.startsWith(`${earlier.unit} `)
    ? earlier.measure.slice(earlier.unit.length)
    : '';
}

function isThin(measure: string): boolean {
  const words = measure.split(/\s+/).filter((word) => !TYING.test(word.toLowerCase()));
  return words.length <= THIN;
}

/** The subject of a verb that the figure hangs on in the same clause; "" where it is a pronoun, or who speaks. */
function topicOf({ scene, at, figure }: Standing): string {
  const { phrases } = scene;
  if (TIME_CODES.has(figure.unit)) return '';
  const verb = governingVerb(phrases, at);
  const form = phrases[verb]?.verb;
  if (form === undefined || at - verb > REACH || !/^(?:finite|past)$/.test(form.form)) return '';
  if (SAYING_VERBS.has(form.lemma) || form.lemma === 'compare') return '';
  const { of } = clausesOf(phrases);
  if (
    of[verb] !== of[at] ||
    phrases.slice(verb, at).some(({ kind }) => kind === 'marked' || kind === 'comma')
  )
    return '';
  const subject = wholeSubject(phrases, verb);
  if (subject === null || isPronoun(scene, subject) || takesUpNumber(scene, subject)) return '';
  if (phrases.slice(subject.first, subject.end).some(({ kind }) => kind === 'marked')) return '';
  return rangeWords(scene, subject);
}
