import { itemAt } from '../../../text/item-at.ts';
import { participleOf } from '../../../lexicon/inflect.ts';
import { isPersonNoun } from '../../../lexicon/person-nouns.ts';
import { HARMLESS_VERBS } from '../../../lexicon/measure-verbs.ts';
import { antecedent, type PhraseRange } from '../../../text/clauses.ts';
import { isPronoun, wordsOf } from './measure-words.ts';
import type { Scene, Standing } from '../../scene.ts';
import { wholeSubject } from './whole-subject.ts';

/** Verbs that only say that there is something. */
const EMPTY = /^(?:be|compare|include|involve|say|mean|feature|see|report|result|estimate|expect)$/;

/** "the agency selected" of the object of the verb at `verb`, which makes a clause of it: "companies the agency selected". */
export function doneBy({ scene }: Standing, verb: number): string | null {
  const form = scene.phrases[verb]?.verb;
  if (form === undefined || form.passive || EMPTY.test(form.lemma)) return null;
  // "jobs eliminated", "workers to hire"
  if (form.form === 'ing')
    return HARMLESS_VERBS.has(form.lemma) || form.lemma === 'contain' ? null : participleAt(scene, verb);
  const main = itemAt(scene.phrases, verb - 1)?.verb;
  // "their goal was to collect"
  const opening = scene.phrases[verb]?.firstToken ?? -1;
  const [being, to] = [scene.tokens[opening]?.norm ?? '', scene.tokens[opening + 1]?.norm];
  const isToBe = /^(?:is|are|was|were)$/.test(being) && to === 'to';
  if (isToBe || (form.form === 'to' && (main === undefined || main.lemma === 'be')))
    return HARMLESS_VERBS.has(form.lemma) ? null : `to ${form.lemma}`;
  const subject = subjectRange(scene, verb);
  if (subject === null || isPronoun(scene, subject)) return null;
  const inside = scene.phrases.slice(subject.first, subject.end);
  if (inside.length > 7 || inside[0]?.norm === 'one') return null;
  // "He was fined, was ordered to pay": no noun phrase.
  if (inside.some(({ verb: other }, n) => other?.form === 'finite' && inside[n - 1]?.kind !== 'that'))
    return null;
  if (scene.phrases.slice(subject.first, subject.end).every(({ kind }) => kind === 'marked')) return null;
  const [first, last] = [
    scene.phrases[subject.first]?.firstToken ?? 0,
    scene.phrases[subject.end - 1]?.endToken ?? 0,
  ];
  const words = wordsOf(scene, first, last);
  // A capital of the sentence's beginning is no name's: "vehicles [dealers] sold".
  const who =
    first === scene.firstToken && last === first + 1 && isPersonNoun(words.toLowerCase().replace(/s$/, ''))
      ? words.toLowerCase()
      : words.replace(/^(?:The|An?|Its|Their|His|Her|Our|Some|This|These) /, (word) => word.toLowerCase());
  // "crews of the department"
  if (form.lemma === 'have' && !form.negated && !form.ahead) return `of ${who}`;
  const phrase = scene.phrases[verb];
  if (phrase === undefined) return null;
  // "would back", whose verb the tagger took for an adverb
  const modal = MODAL.test(phrase.norm) ? 1 : 0;
  // "the company expects to scale"
  const led =
    form.form === 'to' && phrase.firstToken === phrase.head - 1 ? scene.phrases[verb - 1] : undefined;
  const shared = led === undefined && modal === 0 ? sharedModal(scene, verb) : '';
  return `${who} ${shared}${wordsOf(scene, (led ?? phrase).firstToken, phrase.endToken + modal)}`;
}

/** The past participle of the verb at `verb`: as it stands where it is one. */
export function participleAt({ phrases }: Scene, verb: number): string {
  const phrase = phrases[verb];
  const isOne = phrase?.verb?.passive === true || (phrase?.norm ?? '').endsWith('ed');
  const lemma = phrase?.verb?.lemma ?? '';
  // "raping", whose plain form the tagger takes for "rap": an undoubled letter had an "e" behind it.
  if (!isOne && phrase?.norm === `${lemma}ing` && /^[^aeiou]+[aeiou][bdgmnprt]$/.test(lemma))
    return `${lemma}ed`;
  return phrase === undefined ? '' : isOne ? phrase.norm : participleOf(phrase.verb?.lemma ?? phrase.norm);
}

function subjectRange(scene: Scene, verb: number): PhraseRange | null {
  const relative = itemAt(scene.phrases, verb - 1)?.kind === 'that' ? relativeSubject(scene, verb - 1) : null;
  const subject = relative ?? wholeSubject(scene.phrases, verb);
  // What another figure counts is told with its words only where it is near.
  // “a company working for Lennar Homes turned up”: not what another preposition has
  const link = scene.phrases[(subject?.first ?? 0) - 1];
  if (relative === null && link?.kind === 'prep' && !OPENERS.test(link.norm)) return null;
  return subject !== null && subject.end > subject.first && subject.first >= 0 && subject.end <= verb
    ? subject
    : null;
}

/** What a relative clause is of: “a manager of Lund Roads, which maintains” is of the firm, as “which” is of no person. */
function relativeSubject({ phrases }: Scene, at: number): PhraseRange | null {
  const told = antecedent(phrases, at);
  const isOfPerson = told !== null && isPersonNoun(phrases[told.first]?.norm ?? '');
  return isOfPerson && phrases[at]?.norm === 'which' ? { first: told.end - 1, end: told.end } : told;
}

/** “The airline [will] add flights and hire 320 people”: the modal that a plain verb has from the one which “and” joins it to. */
function sharedModal({ phrases, tokens }: Scene, verb: number): string {
  const own = phrases[verb];
  if (own === undefined || own.endToken - own.firstToken > 1 || own.norm !== own.verb?.lemma) return '';
  let at = verb - 1;
  if (itemAt(phrases, at)?.kind !== 'and' && itemAt(phrases, at)?.kind !== 'comma') return '';
  while (
    verb - at < FAR &&
    /^(?:noun|prep|adjective|adverb|marked|and|comma|time)$/.test(itemAt(phrases, at)?.kind ?? '')
  )
    at -= 1;
  const first = tokens[phrases[at]?.firstToken ?? -1];
  return phrases[at]?.kind === 'verb' && MODAL.test(first?.norm ?? '') ? `${first?.norm ?? ''} ` : '';
}

const MODAL = /^(?:will|would|can|could|shall|should|may|might|must)$/;
/** Phrases between the two verbs at most. */
const FAR = 14;

/** Prepositions that open clauses as well. */
const OPENERS = /^(?:after|as|because|before|if|like|once|since|than|though|until|whether|while)$/;
