import { itemAt } from '../../text/item-at.ts';
import { THOUGHT_NOUNS } from '../../lexicon/governing-words.ts';
import type { Token } from '../../model.ts';
import type { Phrase } from '../../text/phrase.ts';

/** What is meant to bring a deed about. */
const ATTEMPT = /^(?:attempts?|bid|drive|efforts?|fight|move|negotiations|push|talks)$/;

/** "[The move] to form an alliance comes from Rask": an infinitive of a subject that nobody is told to have. */
export const isAttempted = (phrases: readonly Phrase[], infinitive: number): boolean =>
  ATTEMPT.test(itemAt(phrases, infinitive - 1)?.norm ?? '') &&
  /^(?:comma|that)$/.test(itemAt(phrases, infinitive - 2)?.kind ?? 'comma');

/** "issues such as schooling and repealing X": only spoken of. */
export function isAmongIssues(phrases: readonly Phrase[], at: number): boolean {
  if (!/^(?:and|comma)$/.test(phrases[at - 1]?.kind ?? '')) return false;
  const as = phrases.findLastIndex(({ kind, norm }, left) => left < at && (kind === 'verb' || norm === 'as'));
  return phrases[as - 1]?.norm === 'such' && ISSUES.test(phrases[as - 2]?.norm ?? '');
}

const ISSUES = /^(?:goals|ideas|issues|matters|policies|priorities|proposals|questions|topics)$/;

/** "The third option is to cancel" */
export function isThought(tokens: readonly Token[], phrases: readonly Phrase[], verb: number): boolean {
  const is = /^(?:is|was|be|would|remains?)$/.test(
    itemAt(tokens, phrases[verb]?.firstToken ?? -1)?.norm ?? '',
  );
  return is && THOUGHT_NOUNS.has(phrases[verb - 1]?.norm ?? '');
}
