import { itemAt } from '../../../text/item-at.ts';
import { CHANGE_NOUNS, COMPARATIVES } from '../../change/change-words.ts';
import type { Scene, Standing } from '../../scene.ts';

/** Phrases between the mark that opens an apposition and its figure at most. */
const NEAR = 5;

/**
 * “averaged 250 barrels a day, [4% higher] than a year earlier”, “a dividend of 43 cents, [a 26.5% increase] on the prior year”, “rose to 5%, a surge from [4.8% growth] in May”: whether the figure only says
 * by how much what was told before it has changed, and not in what.
 */
export function isApposedChange({ scene, index, before, after, figure }: Standing): boolean {
  if (index === 0 || figure.kind === 'count') return false;
  // “has spent $1.2 billion on it, twice what was planned”
  if (figure.kind === 'multiple')
    return (
      scene.phrases[before]?.kind === 'comma' &&
      scene.phrases[after]?.norm === 'what' &&
      isOfFigure(scene, index - 1, before)
    );
  if (isCompared(scene, before, after)) return isOfFigure(scene, index - 1, before);
  const isBefore = scene.phrases[before]?.norm === 'of' && isChangeNoun(scene, before - 1);
  const noun = isBefore ? before - 1 : after;
  if (!isBefore && !isChangeNoun(scene, after)) return false;
  if (isOfSomething(scene, (isBefore ? after : noun) + (isBefore ? 0 : 1))) return false;
  for (let at = (isBefore ? noun : before + 1) - 1; at > 0 && noun - at <= NEAR; at -= 1) {
    const phrase = scene.phrases[at];
    if (phrase?.kind === 'comma' || (phrase?.kind === 'mark' && /^[–—-]$/.test(phrase.norm)))
      return scene.phrases
        .slice(0, at)
        .some(({ kind, index: figureAt }) => kind === 'marked' && figureAt === index - 1);
    if (phrase?.kind === 'verb' || phrase?.kind === 'that') return false;
  }
  return false;
}

/** “, 4% higher than”, “, 12% lower.”: a comparative alone, which tells of what only by what stands before the comma. */
function isCompared({ phrases }: Scene, before: number, after: number): boolean {
  const next = phrases[after + 1];
  const isAlone =
    next === undefined || /^(?:time|comma|mark)$/.test(next.kind) || /^(?:than|on|in|from)$/.test(next.norm);
  return phrases[before]?.kind === 'comma' && COMPARATIVES.has(phrases[after]?.norm ?? '') && isAlone;
}

/** Whether a figure stands in the clause before the phrase at `end`: “1,640 people died on the roads, 2% fewer”. */
function isOfFigure({ phrases }: Scene, figure: number, end: number): boolean {
  const at = phrases.findIndex(({ kind, index }) => kind === 'marked' && index === figure);
  return (
    at >= 0 &&
    phrases.slice(at, end).every(({ kind, norm }) => !/^(?:that|comma|mark)$/.test(kind) || norm === 'so')
  );
}

function isChangeNoun({ phrases, tokens }: Scene, at: number): boolean {
  const phrase = phrases[at];
  const head = itemAt(tokens, phrase?.head ?? -1)?.norm ?? '';
  const isNoun =
    phrase?.kind === 'noun' && (CHANGE_NOUNS.has(head) || CHANGE_NOUNS.has(head.replace(/s$/, '')));
  // “a 3% wage increase” says in what
  const modifier = isNoun && phrase.head > phrase.firstToken ? tokens[phrase.head - 1] : undefined;
  return isNoun && modifier?.pos !== 'NOUN' && modifier?.pos !== 'PROPN';
}

/** “in thefts”, “of the fee”: but “in the quarter” is when. */
function isOfSomething({ phrases }: Scene, at: number): boolean {
  return (
    /^(?:in|of|to|for)$/.test(phrases[at]?.norm ?? '') &&
    phrases[at + 1]?.kind !== 'time' &&
    !/^(?:year|quarter|month|week|half|period|decade|season)s?$/.test(phrases[at + 1]?.norm ?? '')
  );
}
