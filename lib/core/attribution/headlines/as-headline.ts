import { ACCUSING_PREPOSITIONS } from '../../lexicon/reporting-verbs.ts';
import { isQuoted, opensQuotation, posAt, type Reading, wordAt } from '../reading.ts';
import type { Relation } from '../relation.ts';

/** The relations of a headline's running words as headlines mean them: without passives and without tails. */
export function asHeadline(reading: Reading, relations: readonly Relation[]): Relation[] {
  return relations.flatMap((found) => (isPassive(reading, found) ? [] : [withoutTail(reading, found)]));
}

/** "Man charged with theft after …", "Driver accused over crash that …": nobody charges in the headline. */
function isPassive(reading: Reading, { cue, lemma }: Relation): boolean {
  const isParticiple = cue.end === cue.first + 1 && wordAt(reading, cue.first).endsWith('ed');
  const accuses = ACCUSING_PREPOSITIONS.has(lemma) || lemma === 'charge';
  return isParticiple && accuses && posAt(reading, cue.end) === 'ADP';
}

/** A headline's claim without what happens meanwhile: "denies delay as regulator widens probe". */
function withoutTail(reading: Reading, relation: Relation): Relation {
  const last = relation.content.at(-1);
  if (last === undefined || last.first < relation.cue.first || relation.pattern === 'as') return relation;
  for (let at = last.first + 2; at < last.end - 2; at += 1) {
    if (!/^(?:as|amid|after)$/.test(wordAt(reading, at)) || isQuoted(reading, at)) continue;
    // "blasts merger as ‘rotten deal’": what it is called.
    if (wordAt(reading, at) === 'as' && opensQuotation(reading, at + 1)) continue;
    const opensClause = [2, 3, 4, 5].some(
      (n) => at + n < last.end && /^(?:VERB|AUX)$/.test(posAt(reading, at + n)),
    );
    const word = wordAt(reading, at);
    const compares =
      /^(?:such|well|much|as|so)$/.test(wordAt(reading, at - 1)) || wordAt(reading, at + 2) === 'as';
    if (opensClause || word === 'amid' || (word === 'as' && !compares)) {
      return { ...relation, content: [...relation.content.slice(0, -1), { first: last.first, end: at }] };
    }
  }
  return relation;
}
