import { HEAD_NOUNS } from '../../lexicon/head-nouns.ts';
import type { Token } from '../../model.ts';
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
  let last = from + 2 + gerund;
  // "on cooperation in grid-scale storage"
  if (
    /^(?:cooperation|collaboration)$/.test(phrases[last - 1]?.norm ?? '') &&
    phrases[last]?.norm === 'in' &&
    phrases[last + 1]?.kind === 'noun' &&
    !/^\p{Lu}/u.test(tokens[phrases[last + 1]?.head ?? -1]?.text ?? '')
  )
    last += 2;
  // "on data sharing with the ministry"
  const sharing =
    phrases[last]?.verb?.form === 'ing' && !/^(?:noun|marked|that)$/.test(phrases[last + 1]?.kind ?? '');
  if (gerund === 0 && sharing) last += 1;
  while (phrases[last]?.norm === 'of' && phrases[last + 1]?.kind === 'noun') last += 2;
  const joins =
    phrases[last]?.norm === 'and' &&
    phrases[last + 1]?.kind === 'noun' &&
    !HEAD_NOUNS.has(phrases[last + 1]?.norm ?? '') &&
    phrases[last + 2]?.kind !== 'verb';
  return joins ? last + 2 : last;
}

/** A topic is a noun phrase, no place, day, sideline of the deed, or somebody unknown. */
function isTopic(tokens: readonly Token[], phrases: readonly Phrase[], at: number): boolean {
  const noun = phrases[at];
  if (noun?.kind !== 'noun') return false;
  return (
    !/^(?:sidelines?|margins?|behalf|condition|occasion|years?|months?|days?|weeks?|whoever|whomever|anyone|us|them|him|her|it)$/.test(
      noun.norm,
    ) && !/^[$€£]?\d/.test(tokens[noun.first]?.text ?? '')
  );
}
