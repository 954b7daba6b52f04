import { itemAt } from '../../text/item-at.ts';
import { subjectOf } from '../../text/clauses.ts';
import type { Token } from '../../model.ts';
import type { Phrase } from '../../text/phrase.ts';
import { type FoundDeed, RANK } from './found-deed.ts';

/** "withdrew [Oro] from X", "pulled [the country] out of X": who takes somebody out of what stands behind the preposition. */
export function withdrawal(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  prep: number,
): FoundDeed | null {
  const ended = ofPart(phrases, prep);
  if (ended !== null) return ended;
  const out = phrases[prep]?.norm === 'of' && itemAt(phrases, prep - 1)?.norm === 'out';
  if (!out && phrases[prep]?.norm !== 'from') return null;
  const object = out ? prep - 2 : prep - 1;
  const verb = itemAt(phrases, object - 1)?.verb;
  const takes = out ? /^(?:pull|take)$/ : /^(?:pull|withdraw)$/;
  const noun = itemAt(phrases, object);
  // No "money from the Reef Fund".
  const party = /^\p{Lu}/u.test(itemAt(tokens, noun?.head ?? -1)?.text ?? '') || STATE.test(noun?.norm ?? '');
  if (noun?.kind !== 'noun' || !party || verb === undefined || verb.passive || !takes.test(verb.lemma))
    return null;
  return {
    action: 'withdrawn',
    verb: object - 1,
    end: prep + 1,
    actor: subjectOf(phrases, object - 1),
    rank: RANK.main,
    ahead: verb.ahead,
    negated: verb.negated,
  };
}

/** "suspended [its participation in] X": what is done with one's part in it. */
function ofPart(phrases: readonly Phrase[], prep: number): FoundDeed | null {
  const part = PART.test(itemAt(phrases, prep - 1)?.norm ?? '');
  if (!part || !/^(?:in|of)$/.test(phrases[prep]?.norm ?? '')) return null;
  const verb = itemAt(phrases, prep - 2)?.verb;
  const action = verb === undefined || verb.passive ? undefined : WITH_PART.get(verb.lemma);
  if (verb === undefined || action === undefined || !/^(?:finite|past)$/.test(verb.form)) return null;
  return {
    action,
    verb: prep - 2,
    end: prep + 1,
    actor: subjectOf(phrases, prep - 2),
    rank: RANK.main,
    ahead: verb.ahead,
    negated: verb.negated,
  };
}

const PART = /^(?:participation|membership|involvement)$/;
const WITH_PART: ReadonlyMap<string, string> = new Map([
  ['suspend', 'suspended'],
  ['freeze', 'suspended'],
  ['halt', 'suspended'],
  ['end', 'withdrawn'],
  ['terminate', 'withdrawn'],
  ['withdraw', 'withdrawn'],
  ['resume', 'resumed'],
]);

const STATE = /^(?:country|kingdom|nation|state)$/;
