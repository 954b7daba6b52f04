import { WHEN_PREPOSITIONS } from '../../lexicon/closed-classes.ts';
import { itemAt } from '../../text/item-at.ts';
import type { Phrase } from '../../text/phrase.ts';
import type { Scene } from '../scene.ts';

// How a time and an amount stand in their clause, whichever comes first.

/** "at a rate of 5% [in May]", "[as of June 30,] assets of 3 billion": adverbial words, no modifier of another noun. */
export function isAdverbial({ phrases, times }: Scene, at: number): boolean {
  const [before, time, next] = [phrases[at - 1], phrases[at], phrases[at + 1]];
  const text = itemAt(times, time?.index ?? -1)?.text ?? '';
  // "candidates in last Saturday's election": of the noun behind it.
  if (/^['’]s?$/.test(next?.norm ?? '')) return false;
  // "the last 8 weeks of treatment"; "today" is mostly "by now"
  if (next?.norm === 'of' || (/^today$/i.test(text) && before?.kind !== 'prep')) return false;
  const named = /^(?:noun|adjective)$/.test(next?.kind ?? '') && /\d$/.test(text);
  if (ADVERBIAL.test(text)) return !named || /^(?:in|during|over|between|from|for)\b/i.test(text);
  if (before?.norm === 'of')
    return /^(?:all|as|beginning|close|course|end|entirety|start|whole)$/.test(phrases[at - 2]?.norm ?? '');
  if (isBehindAsOf(phrases, at)) return true;
  if (before?.kind === 'prep') return WHEN_PREPOSITIONS.has(before.norm);
  if (before?.norm === 'the') return !named && WHEN_PREPOSITIONS.has(phrases[at - 2]?.norm ?? '');
  // "January to October last year", "reported Tuesday", but not "won 139 Super Tuesday delegates"
  if (before?.kind === 'noun' && next?.kind === 'noun') return false;
  return !/^(?:an?|its|their|his|her|our|['’]s?)$/.test(before?.norm ?? '') && !/^\d{4}$/.test(text);
}

const ADVERBIAL =
  /^(?:in|on|during|over|between|from|for|throughout|last|this|next|the (?:past|last|previous|same|next)|(?:late|early) |to(?:day|night|morrow)|yesterday|so far|earlier)\b/i;

/** "up from 3", "versus $4 million": the level that is compared with is of another time. */
export function isCompared(phrases: readonly Phrase[], figure: number): boolean {
  let at = figure - 1;
  while (
    /^(?:adjective|adverb)$/.test(itemAt(phrases, at)?.kind ?? '') &&
    !/^(?:versus|vs)$/.test(phrases[at]?.norm ?? '')
  )
    at -= 1;
  if (/^(?:of|to)$/.test(itemAt(phrases, at)?.norm ?? '') && itemAt(phrases, at - 1)?.kind === 'noun')
    at -= 2;
  const bound =
    itemAt(phrases, at)?.norm === 'than' &&
    /^(?:more|less|fewer|greater)$/.test(itemAt(phrases, at - 1)?.norm ?? '');
  return (
    (!bound && /^(?:from|versus|vs|than|against)$/.test(itemAt(phrases, at)?.norm ?? '')) ||
    itemAt(phrases, at - 1)?.verb?.lemma === 'compare'
  );
}

/** "[As of] Friday", "[as at] 31 March" */
export function isBehindAsOf(phrases: readonly Phrase[], time: number): boolean {
  const lead = phrases[time - 1]?.norm;
  return lead === 'as of' || (/^(?:of|at)$/.test(lead ?? '') && phrases[time - 2]?.norm === 'as');
}

/** "from 12 in 2023 to 19": the time of the level that was. */
export function isOfLevelBefore(phrases: readonly Phrase[], time: number, at: number): boolean {
  return (
    time === at - 2 &&
    phrases[at - 1]?.norm === 'to' &&
    phrases[time - 2]?.kind === 'marked' &&
    phrases[time - 3]?.norm === 'from'
  );
}

/** Phrases between a level and its time. */
const LEVEL = 4;

/** "Killings were down 14% from [638 in 2010]": the time of the level that another figure is held against. */
export function isOfComparedLevel(phrases: readonly Phrase[], time: number, at: number): boolean {
  let level = time - 1;
  // an amount without a noun may be no figure
  const bare = phrases.findLastIndex(
    ({ norm }, n) => n < time && time - n < LEVEL && /^\d[\d,.]*$/.test(norm),
  );
  if (bare > at && phrases[bare]?.kind !== 'marked' && isCompared(phrases, bare)) return true;
  while (time - level < LEVEL && /^(?:prep|noun|adjective)$/.test(itemAt(phrases, level)?.kind ?? ''))
    level -= 1;
  if (level === at || itemAt(phrases, level)?.kind !== 'marked') return false;
  // "below the 35-million-tonne harvest in 2016 and 6% below the forecast"
  return isCompared(phrases, level) || /^(?:below|above)$/.test(itemAt(phrases, level - 1)?.norm ?? '');
}

/** "was fined $5,000 [for driving drunk in 2003]": the time of what something was paid, given or taken for. */
export function isOfCause(phrases: readonly Phrase[], time: number, at: number): boolean {
  if (time < at) return false;
  return phrases
    .slice(at + 1, time)
    .some(({ norm }, n, between) => norm === 'for' && between[n + 1]?.verb?.form === 'ing');
}
