import { EMPTY_DEEDS, SUBJECT_VERBS } from '../../../lexicon/measure-verbs.ts';
import { itemAt } from '../../../text/item-at.ts';
import { antecedent, governingVerb, nounChain, ownerAt, pastAdverbs } from '../../../text/clauses.ts';
import { CHANGE_VERBS } from '../../change/change-words.ts';
import { isOfPeople } from '../../bare-number.ts';
import { head, isPronoun, predicate, isSubject, rangeWords, wordsOf } from '../phrases/measure-words.ts';
import { reachedBy } from './reached-by.ts';
import type { Scene, Standing } from '../../scene.ts';
import { complementOf, participleBehind, predicateOf } from '../phrases/whole-noun.ts';
import { isBehindPreposition, isContainer } from '../phrases/behind-preposition.ts';
import { doneBy, participleAt } from '../phrases/done-by.ts';

/** A count's measure: what the counted things do, or what is done with them, in the words around the number. */
export function measureOfCount(
  standing: Standing,
  last: string,
  level: (standing: Standing, last: string) => string,
): string {
  const { scene, figure, before, after } = standing;
  const left = itemAt(scene.phrases, before);
  const noun = `${ownerWords(scene, before)}${wordsOf(scene, figure.noun.first, figure.noun.end)}`;
  if (figure.elliptical && scene.phrases[after]?.verb?.form === 'past' && figure.unit !== '')
    return `${figure.unit} ${predicateOf(scene, after)}`;
  if (figure.elliptical) return elliptical(standing, last);
  if (figure.noun.end <= figure.noun.first) {
    // "as many as 200 have been killed"
    const told = scene.phrases[after]?.verb;
    if (figure.unit !== '' && /^(?:finite|past)$/.test(told?.form ?? ''))
      return `${figure.unit} ${predicateOf(scene, after)}`;
    // "among the more than 12,000 in attendance"
    const there = scene.phrases[after + 1];
    if (scene.phrases[after]?.norm === 'in' && there?.norm === 'attendance') return 'people in attendance';
    // "injuring 29", "arrests six"
    const deed = itemAt(scene.phrases, deedOf(scene, before))?.verb;
    if (figure.unit === 'people' && deed !== undefined && isOfPeople(deed.lemma))
      return `${figure.unit} ${participleAt(scene, deedOf(scene, before))} ${complementOf(scene, after)}`;
    return level(standing, last);
  }
  if (isLevelOf(standing)) return level(standing, last);
  if (isSubject(standing) || left?.kind === 'comma') {
    const joined = pastJoined(scene, after);
    return `${noun} ${predicateOf(scene, joined).trim() || predicate(scene, joined)}`;
  }
  const own = complementOf(scene, after);
  const owner = ownerAt(scene.phrases, before);
  if (owner !== null)
    return `${noun} ${/^(?:|that|comma|mark)$/.test(itemAt(scene.phrases, owner.first - 1)?.kind ?? '') ? predicateOf(scene, after) : own}`;
  const deed = deedOf(scene, before);
  if (deed >= 0) {
    const told = toldAfter(scene, deed, after);
    if (told !== null) return `${noun} ${told}`;
    const by = doneBy(standing, deed);
    const of = scene.phrases[after]?.norm === 'of' ? complementOf(scene, after, { clauses: false }) : '';
    if (by !== null) return `${noun} ${of} ${by} ${own.slice(of.length)}`;
    return objectWords(standing, noun, own);
  }
  // "at the two largest docks"
  const nested = isBehindPreposition(standing);
  const verb = scene.phrases[after]?.verb;
  if (!nested && (verb?.form === 'finite' || isParticipleAfter(scene, after)))
    return `${noun} ${predicateOf(scene, after)}`;
  if (left?.norm === 'with' && verb?.form === 'past') return `${noun} ${participleBehind(scene, after)}`;
  if (left?.kind === 'verb') return `${relativeHolder(scene, before) ?? ''} ${noun} ${own}`;
  const relative = scene.phrases[before - 1]?.kind === 'verb' ? relativeHolder(scene, before - 1) : null;
  if (relative !== null && left !== undefined)
    return `${relative} ${wordsOf(scene, left.firstToken, left.endToken)} ${noun} ${own}`;
  // "deaths of 15,000 children", "protesters in 21 cities have been killed": what is said of the holder, where no other figure stands in it
  const holder = holderWords(standing);
  if (holder !== '' && /^(?:of|for)$/.test(left?.norm ?? '')) return `${holder} ${noun} ${own}`;
  // What a clause already tells of the noun is enough.
  const plain = complementOf(scene, after, { clauses: false }).length === own.length;
  const reached = plain && !own.startsWith('by ') && own.length <= LONGEST_OWN ? reachedBy(standing) : '';
  if (reached !== '') return `${noun} ${own} ${reached}`;
  return own.trim() === '' && holder !== '' ? `${holder} ${noun}` : `${noun} ${own}`;
}

/** The verb past "and 420 pupils" behind a counted noun, which have one predicate: "12 schools and 420 pupils got meals"; else `from`. */
function pastJoined({ phrases, figures }: Scene, from: number): number {
  let at = from;
  while (/^(?:comma|and)$/.test(phrases[at]?.kind ?? '')) {
    let next = at + 1;
    if (phrases[next]?.kind === 'and') next += 1;
    const figure = phrases[next]?.kind === 'marked' ? itemAt(figures, phrases[next]?.index ?? -1) : undefined;
    if (figure?.kind !== 'count' || figure.noun.end <= figure.noun.first) break;
    at = next + 1;
    while (at < phrases.length && (phrases[at]?.endToken ?? Infinity) <= figure.noun.end) at += 1;
    if ((phrases[at]?.firstToken ?? Infinity) < figure.noun.end) return from;
  }
  if (at === from) return from;
  let verb = at;
  while (verb - at < 6 && /^(?:prep|noun|adverb|adjective)$/.test(phrases[verb]?.kind ?? '')) verb += 1;
  return /^(?:finite|past)$/.test(phrases[verb]?.verb?.form ?? '') ? verb : from;
}

/** Characters that belong to a noun up to which what is done there is told too. */
const LONGEST_OWN = 40;

/** The verb whose object the figure is: right before it, but for adverbs; -1 where there is none. */
function deedOf({ phrases }: Scene, before: number): number {
  let at = before;
  while (/^(?:adverb|adjective)$/.test(phrases[at]?.kind ?? '')) at -= 1;
  return phrases[at]?.kind === 'verb' ? at : -1;
}

/** "[expects] vehicles will be sold", where the noun is the subject of what is said; null elsewhere. */
function toldAfter(scene: Scene, deed: number, after: number): string | null {
  // "who can seat 60 guests is booked": the guests are the object of a clause that has ended.
  if (scene.phrases[deed]?.verb?.form === 'to') return null;
  const verb = scene.phrases[after]?.verb;
  const told =
    verb?.form === 'finite' &&
    (verb.passive || verb.ahead || scene.tokens[scene.phrases[after]?.firstToken ?? 0]?.pos === 'AUX');
  return told ? predicateOf(scene, after) : null;
}

/** "people arrested in Orland" of a deed whose doer is not named; other verbs keep their place before the noun. */
function objectWords(standing: Standing, noun: string, own: string): string {
  const { scene, before } = standing;
  const verb = scene.phrases[deedOf(scene, before)];
  const form = verb?.verb;
  const told = own.length > complementOf(scene, standing.after, { clauses: false }).length;
  if (form === undefined || EMPTY_DEEDS.has(form.lemma) || form.negated || told) return `${noun} ${own}`;
  if (form.form === 'to') return `${noun} to ${form.lemma} ${own}`;
  return `${noun} ${form.ahead ? 'to be ' : ''}${participleAt(scene, deedOf(scene, before))} ${own}`;
}

/** "WeWork’s " of "WeWork’s [12,000] employees"; "" where nobody owns them. */
function ownerWords(scene: Scene, mark: number): string {
  const owner = ownerAt(scene.phrases, mark);
  if (owner === null || isPronoun(scene, owner)) return '';
  return `${rangeWords(scene, { first: owner.first, end: mark + 1 })} `;
}

/** "had grown by 9 percent to 3.1 million boxes" is a level of the subject. */
function isLevelOf({ scene, before }: Standing): boolean {
  const left = itemAt(scene.phrases, before);
  const verb = itemAt(scene.phrases, governingVerb(scene.phrases, before))?.verb;
  // "raised $2.4 million from 18,000 donors"
  const given = itemAt(scene.phrases, before - 1);
  if (given?.kind === 'marked' && scene.figures[given.index]?.kind === 'money') return false;
  if (left?.norm === 'at' && before > 0 && scene.phrases[before - 1]?.verb !== undefined)
    return /^(?:stand|remain|stay|peak|total|hold)$/.test(verb?.lemma ?? '');
  const runs = verb !== undefined && /^(?:go|run|amount|come)$/.test(verb.lemma);
  const related = scene.phrases.slice(0, before).some(({ norm }) => /^(?:which|that|who)$/.test(norm));
  return (
    /^(?:to|from)$/.test(left?.norm ?? '') &&
    left?.kind === 'prep' &&
    verb !== undefined &&
    (CHANGE_VERBS.has(verb.lemma) || (runs && (verb.lemma === 'go' || !related)))
  );
}

/** "and 37 are missing" has its own predicate, "up from 87" the measure of the count before it. */
function elliptical(standing: Standing, last: string): string {
  const { scene, figure, before, after } = standing;
  // "80 drugs, four of which remain on the list"
  if (scene.phrases[after]?.norm === 'of' && /^(?:whom|which)$/.test(scene.phrases[after + 1]?.norm ?? ''))
    return `${figure.unit} ${predicateOf(scene, after + 2)}`;
  const [whom, of] = [scene.phrases[before], scene.phrases[before - 1]];
  if (/^(?:whom|which)$/.test(whom?.norm ?? '') && of?.norm === 'of')
    return `${figure.unit} ${predicateOf(scene, after)}`;
  // "issued 310 licences and revoked 64"
  const deed = whom?.verb;
  const stated = deed === undefined || deed.form !== 'past' || SUBJECT_VERBS.has(deed.lemma);
  if (!stated && !CHANGE_VERBS.has(deed.lemma) && of?.kind === 'and')
    return `${figure.unit} ${participleAt(scene, before)}`;
  const at = pastAdverbs(scene.phrases, after);
  const verb = scene.phrases[at]?.verb;
  if (scene.phrases[at]?.kind === 'that') return `${figure.unit} ${complementOf(scene, after)}`;
  if (verb !== undefined && verb.form !== 'to') return `${figure.unit} ${predicateOf(scene, after)}`;
  return ofOwnSubject(standing) || last;
}

/** “Rao has won 25 delegates and [Kell has won] at least 13”: who did what to as many of the noun before; "" where nobody else did. */
function ofOwnSubject(standing: Standing): string {
  const { scene, figure, at, index } = standing;
  const verb = governingVerb(scene.phrases, at);
  const deed = itemAt(scene.phrases, verb)?.verb;
  const isOwn = (scene.figures[index - 1]?.endToken ?? Infinity) <= (scene.phrases[verb]?.firstToken ?? 0);
  const isDeed = deed?.form === 'finite' && !SUBJECT_VERBS.has(deed.lemma) && !CHANGE_VERBS.has(deed.lemma);
  if (!isOwn || !isDeed) return '';
  const by = doneBy(standing, verb);
  return by === null ? '' : `${figure.unit} ${by}`;
}

/** "deaths of", "stores in": the noun phrase that the number's own depends on, up to the number; "" where a verb stands nearer. */
function holderWords({ scene, before }: Standing): string {
  const left = scene.phrases[before];
  if (left?.kind !== 'prep' || scene.phrases[before - 1]?.kind !== 'noun') return '';
  const chain = nounChain(scene.phrases, before - 1);
  if (left.norm === 'of' && isContainer(scene.phrases[before - 1]?.norm)) return '';
  // A list of holders tells less than the noun itself.
  if (scene.phrases.slice(chain.first, chain.end).filter(({ kind }) => kind === 'comma').length > 1)
    return '';
  return isPronoun(scene, chain)
    ? ''
    : `${rangeWords(scene, chain)} ${wordsOf(scene, left.firstToken, left.endToken)}`;
}

/** "The communique, which runs to 43 paragraphs": what the relative clause is about comes first. */
function relativeHolder(scene: Scene, verb: number): string | null {
  if (itemAt(scene.phrases, verb - 1)?.kind !== 'that') return null;
  const holder = antecedent(scene.phrases, verb - 1);
  if (holder === null) return null;
  const phrase = scene.phrases[verb];
  return `${rangeWords(scene, holder)} ${wordsOf(scene, head(scene, verb), phrase?.endToken ?? head(scene, verb) + 1)}`;
}

function isParticipleAfter({ phrases }: Scene, at: number): boolean {
  const form = phrases[at]?.verb?.form;
  return form === 'past' || form === 'ing';
}
