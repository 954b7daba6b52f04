import { itemAt } from '../../text/item-at.ts';
import { DEED_NOUNS, HEAD_NOUNS } from '../../lexicon/head-nouns.ts';
import { NO_TOPICS } from '../../lexicon/topic-words.ts';
import type { Token } from '../../model.ts';
import { ownerAt } from '../../text/clauses.ts';
import type { Phrase } from '../../text/phrase.ts';

/** The phrase after the topic that opens at `from` ("on rice supply", "for the north"); `from` where none does. */
export function afterTopic(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  from: number,
  headWord: string,
): number {
  // "on sharing flood water"
  const gerund = phrases[from + 1]?.verb?.form === 'ing' ? 1 : 0;
  // "an amendment to the state constitution"
  const amends = /^amendments?$/.test(headWord) && phrases[from]?.norm === 'to';
  const opens = amends || /^(?:on|for|regarding|concerning|against)$/.test(phrases[from]?.norm ?? '');
  if (!opens || !isTopic(tokens, phrases, from + 1 + gerund)) return from;
  let end = from + 2 + gerund;
  // "on draft bipartisan legislation"
  const torn = phrases[end - 1]?.norm === 'draft' && phrases[end]?.kind === 'noun';
  if (torn && phrases[end]?.start === (phrases[end - 1]?.end ?? 0) + 1) end += 1;
  // "on cooperation in grid-scale storage"
  if (
    /^(?:cooperation|collaboration)$/.test(phrases[end - 1]?.norm ?? '') &&
    phrases[end]?.norm === 'in' &&
    phrases[end + 1]?.kind === 'noun' &&
    !/^\p{Lu}/u.test(itemAt(tokens, phrases[end + 1]?.head ?? -1)?.text ?? '')
  )
    end += 2;
  // "on data sharing with the ministry"
  const sharing =
    phrases[end]?.verb?.form === 'ing' && !/^(?:noun|marked|that)$/.test(phrases[end + 1]?.kind ?? '');
  if (gerund === 0 && sharing) end += 1;
  // "on the countries’ partnership"
  if (ownerAt(phrases, end) !== null && phrases[end + 1]?.kind === 'noun') end += 2;
  for (let next = pastOf(phrases, end); next > end; next = pastOf(phrases, end)) end = next;
  const listed = afterList(phrases, end);
  if (listed > end) return listed;
  const joins =
    phrases[end]?.norm === 'and' &&
    phrases[end + 1]?.kind === 'noun' &&
    !HEAD_NOUNS.has(phrases[end + 1]?.norm ?? '') &&
    // "announced a scheme for buyers and the extension of the freeze"
    !(DEED_NOUNS.has(phrases[end + 1]?.norm ?? '') && phrases[end + 2]?.norm === 'of') &&
    phrases[end + 2]?.kind !== 'verb';
  return joins ? end + 2 : end;
}

/** Past "of ports", "of the Reef Project", whose article stands alone; `at` where no such phrase is there. */
function pastOf(phrases: readonly Phrase[], at: number): number {
  if (phrases[at]?.norm !== 'of') return at;
  const name = phrases[at + 1]?.kind === 'adjective' && phrases[at + 2]?.kind === 'marked' ? at + 2 : at + 1;
  return /^(?:noun|marked)$/.test(phrases[name]?.kind ?? '') ? name + 1 : at;
}

/** "on trade[, defence and tourism]": behind a list that goes on in small words; `from` where none does. */
function afterList(phrases: readonly Phrase[], from: number): number {
  let at = from;
  while (phrases[at]?.kind === 'comma' && phrases[at + 1]?.kind === 'noun') at += 2;
  if (at === from) return from;
  if (phrases[at]?.kind === 'comma') at += 1;
  const last = phrases[at]?.norm === 'and' ? phrases[at + 1] : undefined;
  return last?.kind === 'noun' && !HEAD_NOUNS.has(last.norm) && phrases[at + 2]?.kind !== 'verb'
    ? at + 2
    : from;
}

/** A topic is a noun phrase, no place, day, sideline of the deed, or somebody unknown. */
function isTopic(tokens: readonly Token[], phrases: readonly Phrase[], at: number): boolean {
  const noun = phrases[at];
  if (noun?.kind !== 'noun') return false;
  return !NO_TOPICS.has(noun.norm) && !/^[$€£]?\d/.test(tokens[noun.firstToken]?.text ?? '');
}
