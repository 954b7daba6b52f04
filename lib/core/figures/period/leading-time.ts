import { TELLING_VERBS } from '../../lexicon/saying-verbs.ts';
import type { Phrase } from '../../text/phrase.ts';
import type { Scene } from '../scene.ts';
import type { Placed } from './placed-time.ts';

/** A time before the first verb, which holds for the whole sentence: "In the third quarter, …". */
export function leadingTime({ phrases }: Scene, placed: readonly Placed[]): Placed | undefined {
  const opening = pastSource(phrases);
  const first = placed.find(({ at, period }) => at >= opening && period !== undefined);
  if (first === undefined) return undefined;
  const verb = phrases.findIndex(({ kind }, n) => n >= opening && (kind === 'verb' || kind === 'marked'));
  // "today announced that" dates the announcing.
  if (TELLING_VERBS.has(phrases[verb]?.verb?.lemma ?? '') && first.at === verb - 1) return undefined;
  return first.at < (verb < 0 ? phrases.length : verb) ? first : undefined;
}

/** Behind "According to the review tabled last week,"; 0 where no source opens the sentence. */
function pastSource(phrases: readonly Phrase[]): number {
  return phrases[0]?.norm === 'according' ? phrases.findIndex(({ kind }) => kind === 'comma') + 1 : 0;
}
