import { itemAt } from '../text/item-at.ts';
import type { Bound, Token } from '../model.ts';
import type { TimeExpression } from '../periods/find-times.ts';
import type { Phrase } from '../text/phrase.ts';
import { PHRASAL_VERBS } from '../lexicon/phrasal-verbs.ts';
import { boundAfter, boundBefore } from './amounts/bounds.ts';
import type { Settled } from './settled.ts';

/** A sentence with its figures and times laid over its phrases. */
export interface Scene {
  readonly tokens: readonly Token[];
  readonly phrases: readonly Phrase[];
  readonly figures: readonly Settled[];
  readonly times: readonly TimeExpression[];
  /** The sentence's tokens, as a half-open range. */
  readonly firstToken: number;
  readonly endToken: number;
  /** ISO day of publication. */
  readonly published?: string | undefined;
}

/** A figure in its sentence. */
export interface Standing {
  readonly scene: Scene;
  readonly figure: Settled;
  /** Index into the figures. */
  readonly index: number;
  /** Index of its phrase. */
  readonly at: number;
  /** Index of the phrase before it, past the words of its bound; -1 at the sentence's start. */
  readonly before: number;
  /** Index of the phrase after it and its counted noun. */
  readonly after: number;
  readonly bound: Bound | undefined;
}

/** Finds a figure's place among the phrases, and its bound. */
export function standingOf(scene: Scene, index: number, at: number): Standing | null {
  const figure = scene.figures[index];
  if (figure === undefined) return null;
  const least = Math.max(scene.firstToken, previousEnd(scene, at));
  const said = boundBefore(scene.tokens, figure.firstToken, least);
  const bound = said !== null && !isNoBound(scene, figure, said.first) ? said : null;
  let before = at - 1;
  while (before >= 0 && (scene.phrases[before]?.firstToken ?? 0) >= (bound?.first ?? figure.firstToken))
    before -= 1;
  // "between 15 and 20 companies", "from 40 names to 120" open with the figure.
  if (itemAt(scene.phrases, before)?.norm === 'between' && typeof figure.value !== 'number') before -= 1;
  while (
    /^(?:plus|minus|±)$/.test(itemAt(scene.phrases, before)?.norm ?? '') ||
    (itemAt(scene.phrases, before)?.norm === 'or' && itemAt(scene.phrases, before - 1)?.norm === 'plus')
  )
    before -= 1;
  before = pastModifier(scene, before);
  let after = at + 1;
  while (after < scene.phrases.length && (scene.phrases[after]?.endToken ?? Infinity) <= figure.noun.end)
    after += 1;
  // "two “deliveries” of cargo"
  if (figure.noun.end > figure.noun.first && /^["”]$/.test(scene.phrases[after]?.norm ?? '')) after += 1;
  const standing = { scene, figure, index, at, before, after, bound: undefined };
  const own =
    bound?.bound ??
    boundAfter(scene.tokens, figure.noun.end) ??
    boundAfter(scene.tokens, figure.endToken) ??
    undefined;
  const converted =
    own === undefined && isConverted(standing) ? standingOf(scene, index - 1, before - 1)?.bound : undefined;
  return { ...standing, bound: own ?? converted };
}

/** "€1.2 billion ($1.3 billion)", "12 miles (19 km)": whether the figure is the one before in another unit. */
export function isConverted({ scene, figure, index, before }: Standing): boolean {
  const { phrases, figures } = scene;
  const [earlier, opening] = [itemAt(phrases, before - 1), itemAt(phrases, before)];
  const original = itemAt(figures, index - 1);
  return (
    opening?.norm === '(' &&
    earlier?.kind === 'marked' &&
    earlier.index === index - 1 &&
    original?.kind === figure.kind &&
    (figure.kind === 'money' || figure.kind === 'quantity') &&
    original.unit !== figure.unit
  );
}

/** Past "a further", "a combined", "an average of" before the number. */
function pastModifier({ phrases }: Scene, before: number): number {
  const whole = itemAt(phrases, before);
  // "a record", "Hits Record $2,000"
  if (whole?.kind === 'noun' && whole.norm === 'record' && whole.endToken - whole.firstToken <= 2)
    return before - 1;
  const of = itemAt(phrases, before)?.norm === 'of' ? before - 1 : before;
  const words =
    of === before
      ? /^(?:further|combined|additional|extra|record|whopping|mere|staggering)$/
      : /^(?:average|total)$/;
  const article = of - 1;
  return words.test(itemAt(phrases, of)?.norm ?? '') && /^an?$/.test(phrases[article]?.norm ?? '')
    ? article - 1
    : before;
}

/** The end of the figure or time before, into which no bound reaches. */
function previousEnd({ phrases }: Scene, at: number): number {
  for (let left = at - 1; left >= 0 && at - left < 6; left -= 1) {
    const phrase = phrases[left];
    if (phrase?.kind === 'marked' || phrase?.kind === 'time') return phrase.endToken;
  }
  return 0;
}

/** Verbs that have “up” for their way, and an amount behind “to” for where it ends. */
const MOVED_UP = new Set(['add', 'creep', 'drift', 'edge', 'inch', 'nudge', 'shoot', 'step', 'tick']);
/** What has gone up, and no “could go up to”. */
const isGone = (word = ''): boolean => /^(?:came|gone|moved|took|went)$/.test(word);

/** "over three years" says how long it took, "over the 8-foot fence" where it went, "handed over $2" what was done: none says more than. */
function isNoBound({ tokens }: Scene, { kind, unit, endToken }: Settled, first: number): boolean {
  const verb = itemAt(tokens, first - 1)?.lemma ?? '';
  // “ticked [up to] 4.2%”, “adds [up to] 185,000”, but “will pick up to four finalists”
  if (tokens[first]?.norm === 'up' && tokens[first + 1]?.norm === 'to')
    return MOVED_UP.has(verb) || (verb === 'pick' && kind === 'percent') || isGone(tokens[first - 1]?.norm);
  if (tokens[first + 1]?.norm !== 'to' && PHRASAL_VERBS.get(tokens[first]?.norm ?? '')?.has(verb) === true)
    return true;
  if (kind !== 'quantity') return false;
  const word = tokens[first]?.norm ?? '';
  // "for over three years"
  if (/^(?:for|of|lasted|after|within)$/.test(tokens[first - 1]?.norm ?? '')) return false;
  const modifies = tokens[endToken - 2]?.text === '-';
  return modifies
    ? /^(?:over|above|beyond|under|below|around)$/.test(word)
    : word === 'over' && /^(?:a|mo|wk|d|10\.a)$/.test(unit);
}
