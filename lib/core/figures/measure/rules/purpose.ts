import type { PhraseRange } from '../../../text/clauses.ts';
import { nounAfter, rangeWords, wordsOf } from '../phrases/measure-words.ts';
import type { Scene, Standing } from '../../scene.ts';

/** Prepositions that say what an amount is for, from the most telling on. */
const PURPOSES = ['for', 'on', 'of', 'in', 'to', 'from', 'off', 'into'];

/** What an amount is for, after it: "to the network", "a year for satellite links", "to rebuild a clinic"; "" where nothing. */
export function purposeWords({ scene, after }: Standing): string {
  const at = pastTime(scene, pastBracket(scene, after));
  const verb = scene.phrases[at];
  if (verb?.verb?.form === 'to') {
    const object = scene.phrases[at + 1];
    const counted = object?.kind === 'marked' ? scene.figures[object.index]?.noun : undefined;
    if (counted !== undefined && counted.end > counted.first)
      return `${wordsOf(scene, verb.head, verb.endToken)} ${wordsOf(scene, counted.first, counted.end)}`;
    return wordsOf(scene, verb.head, object?.kind === 'noun' ? object.endToken : verb.endToken);
  }
  for (const prep of PURPOSES) {
    const purpose = nounAfter(scene, at, prep) ?? adjectived(scene, at, prep);
    if (purpose !== null) return rangeWords(scene, purpose);
    const marked = scene.phrases[at + 1];
    const counted = marked?.kind === 'marked' ? scene.figures[marked.index]?.noun : undefined;
    // "€1.4 billion for 62 shore connections"
    if (counted !== undefined && /^(?:for|on)$/.test(prep) && scene.phrases[at]?.norm === prep)
      return wordsOf(scene, counted.first, counted.end);
  }
  return '';
}

/** "in a new Regional Fund", where the tagger parts article and adjective from the noun. */
function adjectived({ phrases }: Scene, at: number, prep: string): PhraseRange | null {
  if (phrases[at]?.norm !== prep) return null;
  let noun = at + 1;
  while (phrases[noun]?.kind === 'adjective' && noun - at < 4) noun += 1;
  return phrases[noun]?.kind === 'noun' ? { first: at + 1, end: noun + 1 } : null;
}

/** Past "($3.1 billion)" or, of the amount inside it, past its end. */
export function pastBracket({ phrases }: Scene, after: number): number {
  if (phrases[after]?.norm === ')') return after + 1;
  const closed = phrases[after]?.norm === '(' && phrases[after + 2]?.norm === ')';
  return closed ? after + 3 : after;
}

/** Past "over four years", "a month", "each year". */
export function pastTime({ phrases, figures }: Scene, after: number): number {
  let at = after;
  if (/^(?:year|month|week|day|quarter|night|morning)$/.test(phrases[at]?.norm ?? '')) at += 1;
  const length = phrases[at + 1];
  const timed =
    length?.kind === 'time' || (length?.kind === 'marked' && figures[length.index]?.kind === 'quantity');
  return timed && /^(?:over|in|within|during|for|per|by)$/.test(phrases[at]?.norm ?? '') ? at + 2 : at;
}

/** "72 hours’ notice": the noun of a length of time in the genitive. */
export function genitiveNoun({ scene, figure, after }: Standing): string | null {
  const mark = scene.phrases[after];
  const noun = scene.phrases[after + 1];
  const glued = mark?.start === figure.end && /^['’]s?$/.test(mark.norm || "'");
  if (figure.kind !== 'quantity' || !glued || noun?.kind !== 'noun') return null;
  const of = nounAfter(scene, after + 2, 'of');
  return rangeWords(scene, { first: after + 1, end: of?.end ?? after + 2 });
}
