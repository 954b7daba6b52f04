import { ANIMAL_NOUNS } from '../lexicon/measure-nouns.ts';
import { BEFORE_BARE_NUMBER } from '../lexicon/number-words.ts';
import { PEOPLES_FATES } from '../lexicon/measure-verbs.ts';
import type { Amount } from './amounts/amount.ts';
import { boundBefore } from './amounts/bounds.ts';
import { plainForm } from '../text/verb-phrase.ts';
import type { Place } from './settled.ts';

/** Nouns of people, which a number without a noun takes up: "200 have been killed" of protesters, not of cities. */
const PERSONS =
  /(?:people|men|women|children|kids|youths?|police|troops|personnel|victims|relatives|(?:er|or|ist|ent|ant|ee|ian)s)$/i;

/** Whether the last word is one for animals, to which the same may happen. */
const areAnimals = (counted: string): boolean =>
  ANIMAL_NOUNS.has(counted.split(/\W/).at(-1)?.toLowerCase() ?? '');

/** What is of people alone. */
const GROUPS = /^(?:audience|congregation|crew|crowd|family|jury|staff|team|town|village|workforce)$/;

/** Written with groups, "94,000", "up 54 839", "40,000 and 60,000": no name, date or code. */
export function isGrouped({ tokens, first, end }: Place): boolean {
  const isSpaced = end - first === 2 && /^(?:up|down)$/.test(tokens[first - 1]?.norm ?? '');
  if (isSpaced && /^\d{3}$/.test(tokens[end - 1]?.text ?? '')) return true;
  return (
    (end - first === 1 || end - first === 3) &&
    GROUPED.test(tokens[first]?.text ?? '') &&
    GROUPED.test(tokens[end - 1]?.text ?? '')
  );
}

/** Not endless: a row of numbers is one token, which each of them asks. */
const GROUPED = /^\d{1,3}(?:,\d{2,3}){1,8}(?:\.\d+)?$/;

/** "closed at 31,204.55", "to 5,118.40" of an index of shares. */
export function isIndexLevel(amount: Amount, place: Place, previous: string): boolean {
  const digits = place.tokens[place.first]?.text ?? '';
  return (
    place.index &&
    !amount.spelled &&
    (isGrouped(place) || /^\d{3,}\.\d+$/.test(digits)) &&
    BEFORE_BARE_NUMBER.has(previous)
  );
}

/** The noun counted before that a bare number takes up: "of which 66", "of these, 66 were", "these 11 had", "from eight that applied"; "" where none. */
export function takenUp({ tokens, first, end, limit, counted }: Place, previous: string): string {
  if (counted === '' || end >= limit) return '';
  const of = tokens[first - 2]?.norm;
  if (/^(?:which|whom)$/.test(previous) && of === 'of') return counted;
  const next = tokens[end];
  const acts = /^(?:VERB|AUX)$/.test(next?.pos ?? '');
  if (/^(?:these|those|the|all|another|other)$/.test(previous) && acts) return counted;
  // "Of these, 412 were upheld", "Of those, about 412 are"
  const comma = tokens[first - 1]?.text === ',' ? first - 1 : first - 2;
  if (
    acts &&
    tokens[comma]?.text === ',' &&
    /^(?:these|those|them)$/.test(tokens[comma - 1]?.norm ?? '') &&
    tokens[comma - 2]?.norm === 'of'
  )
    return counted;
  return /^(?:that|who|which)$/.test(next?.norm ?? '') &&
    /^(?:VERB|AUX|ADV)$/.test(tokens[end + 1]?.pos ?? '')
    ? counted
    : '';
}

/** "people" where a bare number is of those to whom something is done: "at least 200 have been killed", "arrest six in". */
export function peopleOf({ tokens, least, first, end, limit, counted }: Place): string {
  // "12,000 in attendance"
  const where = tokens[end]?.norm === 'in' || tokens[end]?.norm === 'on';
  if (
    where &&
    /^(?:attendance|custody|detention|prison|jail|hospital|quarantine|board)$/.test(
      tokens[end + 1]?.norm ?? '',
    )
  )
    return 'people';
  // "Oro, with 365 dead"
  if (
    /^(?:dead|missing|injured|wounded|homeless)$/.test(tokens[end]?.norm ?? '') &&
    !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[end + 1]?.pos ?? '')
  )
    return 'people';
  // "The hall seats 500"
  if (
    /^seats?$/.test(tokens[first - 1]?.norm ?? '') &&
    (end >= limit || /^(?:ADP|PUNCT|CCONJ)$/.test(tokens[end]?.pos ?? ''))
  )
    return 'people';
  const bound = boundBefore(tokens, first, least);
  const lead = (bound?.first ?? first) - 1;
  const before = tokens[lead];
  const opens =
    lead < least ||
    /^(?:PUNCT|SCONJ|CCONJ)$/.test(before?.pos ?? '') ||
    /^(?:that|saying|suggesting)$/.test(before?.norm ?? '');
  let verb = end;
  while (verb < limit && /^(?:AUX|ADV|PART|DET)$/.test(tokens[verb]?.pos ?? '')) verb += 1;
  const acted = isDoneToPeople(tokens[verb]);
  if (opens && acted) return PERSONS.test(counted) || areAnimals(counted) ? counted : 'people';
  const ends = end >= limit || /^(?:ADP|PUNCT|CCONJ|SCONJ)$/.test(tokens[end]?.pos ?? '');
  const deed = tokens[lead];
  return ends && deed?.pos !== 'ADP' && isDoneToPeople(deed) ? 'people' : '';
}

/** "a crowd of 1,300", "a town of less than 1,000", "home to 300": people, whatever was counted before; "" elsewhere. */
export function groupOf({ tokens, least, first }: Place): string {
  const link = (boundBefore(tokens, first, least)?.first ?? first) - 1;
  const [prep, noun] = [tokens[link]?.norm, tokens[link - 1]?.norm ?? ''];
  return (prep === 'of' && GROUPS.test(noun)) || (prep === 'to' && noun === 'home') ? 'people' : '';
}

/** Whether the verb tells what is done to people, or what they do. */
export function isOfPeople(lemma: string): boolean {
  return PEOPLES_FATES.has(lemma);
}

function isDoneToPeople(token: Place['tokens'][number] | undefined): boolean {
  if (token === undefined) return false;
  return (
    PEOPLES_FATES.has(plainForm(token)) ||
    PEOPLES_FATES.has(token.norm.replace(/(?:s|ed|d)$/, '')) ||
    PEOPLES_FATES.has(token.norm)
  );
}
