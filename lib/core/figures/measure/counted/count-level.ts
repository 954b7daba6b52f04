import type { Token } from '../../../model.ts';
import { SAYING_VERBS } from '../../../lexicon/saying-verbs.ts';
import { MADE_THINGS } from '../../../lexicon/measure-nouns.ts';
import { AFTER_COUNT_GOES_ON, BEFORE_LEVEL } from '../../../lexicon/number-words.ts';
import { boundBefore } from '../../amounts/bounds.ts';
import { CHANGE_VERBS } from '../../change/change-words.ts';
import { afterOf, countedNoun, isPlural } from './counted.ts';
import type { Place } from '../../settled.ts';

/** Whether a bare number is a level: after "to", "from", "at" of a verb of change or being, or beside a counted one. */
export function isLevel(
  { tokens, least, first, end, limit }: Place,
  previous: string,
  counted: boolean,
): boolean {
  if (end < limit && tokens[end]?.text === '-') return false;
  const bound = boundBefore(tokens, first, least);
  const lead = bound === null ? previous : (tokens[bound.first - 1]?.norm ?? '');
  if (lead === 'to' && /^(?:votes?|seats?|goals?|points)$/.test(tokens[first - 2]?.norm ?? '')) return false;
  if (counted && AFTER_COUNT_GOES_ON.has(lead)) return !isListed(tokens, end);
  // "and killed at least 910 in May"
  if (
    counted &&
    tokens[first - 1 - (bound === null ? 0 : first - bound.first)]?.pos === 'VERB' &&
    endsPhrase(STRICKEN.test(tokens[end]?.norm ?? '') ? tokens[end + 1] : tokens[end])
  )
    return true;
  // "has grown by 9,000"
  if (lead === 'by' && CHANGE_VERBS.has(tokens[first - 2]?.lemma ?? '')) return endsPhrase(tokens[end]);
  if (/^(?:was|is|were|are)$/.test(lead) && isPeopled(tokens, least, first) && endsPhrase(tokens[end]))
    return true;
  if (/^(?:was|is|were|are)$/.test(lead) && isNumberOf(tokens, least, (bound?.first ?? first) - 1))
    return endsPhrase(tokens[end]) || tokens[end]?.norm === 'compared';
  if (isNumbering(tokens, (bound?.first ?? first) - 1)) return !isListed(tokens, end);
  if (!BEFORE_LEVEL.has(lead)) return false;
  return verbBefore(tokens, first, least) && !isListed(tokens, end);
}

/** "whose members number almost 5,200": a verb that the tagger may take for a noun. */
function isNumbering(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return /^number(?:ed)?$/.test(tokens[at]?.norm ?? '') && before?.pos === 'NOUN' && isPlural(before);
}

/** "The total number of deaths for the year [was]", with no comma between, behind which something else may be. */
function isNumberOf(tokens: readonly Token[], least: number, verb: number): boolean {
  let at = verb - 1;
  while (
    at > least &&
    tokens[at]?.norm !== ',' &&
    !(tokens[at]?.norm === 'number' && tokens[at + 1]?.norm === 'of')
  )
    at -= 1;
  return tokens[at]?.norm === 'number' && tokens[at + 1]?.norm === 'of';
}

/** "Attendance at the fair was": what is counted in people. */
function isPeopled(tokens: readonly Token[], least: number, first: number): boolean {
  return tokens
    .slice(least, first)
    .some(({ norm }) =>
      /^(?:attendance|population|workforce|headcount|membership|enrolment|enrollment|toll|crowd|turnout|audience)$/.test(
        norm,
      ),
    );
}

/** What people are left as: "left 190,000 homeless". */
const STRICKEN =
  /^(?:homeless|dead|injured|missing|stranded|wounded|displaced|jobless|hungry|ill|destitute)$/;

/** Nothing that the number could count follows. */
function endsPhrase(after: Token | undefined): boolean {
  return after === undefined || /^(?:ADP|PUNCT|CCONJ|SCONJ)$/.test(after.pos);
}

/** A number that a noun or name follows in an unread way is not a bare level. */
function isListed(tokens: readonly Token[], end: number): boolean {
  return /^(?:PROPN|NUM)$/.test(tokens[end]?.pos ?? '');
}

/** A verb of change or level shortly before. */
function verbBefore(tokens: readonly Token[], first: number, least: number): boolean {
  for (let at = first - 1; at >= least && first - at <= 12; at -= 1) {
    const token = tokens[at];
    if (
      token?.pos === 'VERB' &&
      (CHANGE_VERBS.has(token.lemma) ||
        /^(?:stand|reach|total|hit|exceed|number|amount|bring|come|put|estimate)$/.test(token.lemma))
    )
      return true;
    if (token?.pos === 'VERB' && !SAYING_VERBS.has(token.lemma)) return false;
  }
  return false;
}

/** "The number of newly licensed projects rose … to 2,492" counts projects, "output of vehicles hit 14 million" vehicles. */
export function subjectUnit({ tokens, least, first }: Place): string {
  for (let at = first - 2; at >= least && first - at <= 20; at -= 1) {
    if (MADE_THINGS.has(tokens[at]?.norm ?? '') && tokens[at + 1]?.norm === 'of') {
      return countedNoun(tokens, afterOf(tokens, at + 1, first), first)?.noun ?? '';
    }
  }
  return '';
}

/** "accidents fell from 41 to 29" counts accidents, "deaths among riders fell to 29" deaths, a population people. */
export function subjectNoun(tokens: readonly Token[], least: number, first: number): string {
  const animals = animalsOf(tokens, least, first) || numbered(tokens, least, first);
  if (animals !== '') return animals;
  // "put the crowd at 35,000"
  if (isPeopled(tokens, Math.max(least, first - 4), first)) return 'people';
  let at = first - 1;
  while (at > least && tokens[at]?.pos !== 'VERB' && !isNumbering(tokens, at) && first - at <= 12) at -= 1;
  if (isPeopled(tokens, least, at > least ? at : first)) return 'people';
  at -= 1;
  while (at > least && /^(?:AUX|ADV)$/.test(tokens[at]?.pos ?? '')) at -= 1;
  // "Visitor numbers rose"
  const things = tokens[at - 1];
  if (tokens[at]?.norm === 'numbers' && at > least && /^(?:NOUN|PROPN|ADJ)$/.test(things?.pos ?? ''))
    return things?.norm.endsWith('s') === true ? things.norm : `${things?.norm ?? ''}s`;
  at = headBefore(tokens, least, at);
  if (!isThings(tokens, at, least)) return '';
  let start = at;
  while (start > least && /^(?:NOUN|ADJ)$/.test(tokens[start - 1]?.pos ?? '')) start -= 1;
  return countedNoun(tokens, start, first)?.noun ?? '';
}

/** “the population of [wolves] grew”: a plural that is no place's name; "" elsewhere. */
function animalsOf(tokens: readonly Token[], least: number, first: number): string {
  for (let at = Math.max(least, first - 12); at < first - 2; at += 1) {
    const noun = tokens[at + 2];
    if (tokens[at]?.norm !== 'population' || tokens[at + 1]?.norm !== 'of' || noun === undefined) continue;
    return noun.pos === 'NOUN' && isPlural(noun) ? noun.norm : '';
  }
  return '';
}

/** “the number of [patients] being treated at hospitals rose”: what is counted, whatever stands behind it; "" elsewhere. */
function numbered(tokens: readonly Token[], least: number, first: number): string {
  for (let at = first - 2; at >= least && first - at <= 16 && tokens[at]?.norm !== ','; at -= 1)
    if (tokens[at]?.norm === 'number' && tokens[at + 1]?.norm === 'of')
      return countedNoun(tokens, afterOf(tokens, at + 1, first), first)?.noun ?? '';
  return '';
}

/** A plural, be it the sentence's first word, whose capital the tagger takes for a name's. */
function isThings(tokens: readonly Token[], at: number, least: number): boolean {
  const noun = tokens[at];
  return noun !== undefined && (noun.pos === 'NOUN' || at === least) && isPlural(noun) && at >= least;
}

/** Past a prepositional phrase: from "outages" of "complaints about outages" to "complaints". */
function headBefore(tokens: readonly Token[], least: number, at: number): number {
  let prep = at;
  while (prep > least && /^(?:NOUN|PROPN|ADJ|DET|PART)$/.test(tokens[prep]?.pos ?? '')) prep -= 1;
  return tokens[prep]?.pos === 'ADP' && isThings(tokens, prep - 1, least)
    ? headBefore(tokens, least, prep - 1)
    : at;
}
