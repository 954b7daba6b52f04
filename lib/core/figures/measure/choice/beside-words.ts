import { itemAt } from '../../../text/item-at.ts';
import { CHANGE_NOUNS } from '../../change/change-words.ts';
import type { Phrase } from '../../../text/phrase.ts';
import type { Standing } from '../../scene.ts';
import { type Candidate, textOf } from './candidates.ts';
import { ADDED, BASES } from './features.ts';
import { pastAdverbs, type PhraseRange } from '../../../text/clauses.ts';
import { isPronoun, rangeWords } from '../phrases/measure-words.ts';
import { isGiving } from '../rules/given.ts';
import { measureOfHead } from '../rules/right-measure.ts';
import { isNew, pieceOf, TELLING } from '../form/pieces.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';
import { speaksOf, nounBeforeCount } from './noun-before-count.ts';

// What the words right beside a figure say it measures, which no other candidate may gainsay.

/**
 * What tells whether a candidate is of what the words right beside the figure say, wherever they leave no doubt: “on [revenue] of $410
 * million” is of revenue, “a 3% [cut] in our budget” no share that cut, and “40% of our herd” is of no noun behind that.
 */
export function fitterOf(
  { standing, after }: Surroundings,
  rule: string,
  hasChange = false,
): (candidate: Candidate | undefined) => boolean {
  const stated = statedBefore(standing, rule);
  const isChange = isChangeModified(standing);
  const { figure, scene } = standing;
  // “14,300 net acres and 2,000 gross acres”
  const modifier = scene.tokens[figure.noun.first]?.norm ?? '';
  const isModified =
    figure.kind === 'quantity' && figure.noun.first < figure.noun.end && /^[a-z]+$/.test(modifier);
  const whole = wholeWords(standing);
  const taken = nounBeforeCount(standing);
  const isWith = /^(?:with|by|among)$/.test(itemAt(scene.phrases, standing.before)?.norm ?? '');
  const isAside = isBeforeAside(standing);
  const priced = pricedLine(standing);
  const getter = getterOf(standing);
  const sized = figure.kind === 'quantity' ? (measureOfHead(standing) ?? '') : '';
  return (candidate) => {
    if (candidate === undefined) return false;
    if (isAside && candidate.base === BASES.right) return false;
    if (priced !== '' && candidate.pieces[0]?.text !== priced) return false;
    // “The new 36,000 square foot [facility] doubles its capacity”
    if (sized !== '' && !speaksOf(textOf(candidate), sized)) return false;
    if (getter !== '' && candidate.pieces[0]?.text === getter) return false;
    // “is forecast to grow 1.5%”, “was 0.4% weaker”: by how much something changes is no share
    if (hasChange && candidate.base === BASES.dimension && figure.kind === 'percent') return false;
    if (taken !== '' && !speaksOf(textOf(candidate), taken)) return false;
    // “Clinton led, with 95 percent of precincts reporting”: of precincts, not “Clinton of precincts”
    const ofWhat =
      isWith && candidate.base !== BASES.dimension ? candidate.pieces.slice(0, 1) : candidate.pieces;
    if (whole.length > 0 && !ofWhat.some(({ words }) => whole.some((word) => words.includes(word))))
      return false;
    // The first figure of a sentence takes its measure from no other.
    if (stated !== '' && standing.index > 0 && !candidate.pieces.some(({ words }) => words.includes(stated)))
      return false;
    if (isModified && !candidate.pieces.some(({ words }) => words.includes(modifier))) return false;
    if (isChange && (candidate.pieces[0]?.words[0] === 'share' || candidate.added === ADDED.predicate))
      return false;
    return !(
      candidate.base === BASES.right &&
      candidate.added === ADDED.after &&
      after.text.startsWith('of ')
    );
  };
}

/** “[Sponsorship Package] ($1,000): all the benefits of …”: what opens a line with its amount; "" elsewhere. */
function pricedLine({ scene, figure, before, after }: Standing): string {
  const { phrases } = scene;
  const isAlone = before === 1 && phrases[1]?.norm === '(';
  // “):” is one mark to the tagger.
  const closes = `${phrases[after]?.norm ?? ''}${phrases[after + 1]?.norm ?? ''}`;
  const isName = phrases[0]?.kind === 'noun' && closes.startsWith('):');
  return figure.kind === 'money' && isAlone && isName ? rangeWords(scene, { first: 0, end: 1 }) : '';
}

/** “to charge [Oro] $6 million to use”, “gave [1,200 families] $500”: who gets or pays an amount, which is none of theirs; "" elsewhere. */
function getterOf({ scene, figure, before }: Standing): string {
  const { phrases } = scene;
  if (figure.kind !== 'money' || itemAt(phrases, before)?.kind !== 'noun') return '';
  const verb = itemAt(phrases, before - 1)?.kind === 'marked' ? before - 2 : before - 1;
  const lemma = itemAt(phrases, verb)?.verb?.lemma ?? '';
  return isGiving(lemma) || lemma === 'cost' ? rangeWords(scene, { first: before, end: before + 1 }) : '';
}

/** “40 percent of [the 120 apartments] are set aside for tenants”: what a share is of; null where that tells nothing. */
export function wholeOf({ scene, figure, at, after }: Standing): PhraseRange | null {
  const { phrases } = scene;
  // “eight in ten [voters]”
  if (figure.kind === 'ratio' && figure.noun.first === figure.endToken && after > at + 1)
    return { first: at + 1, end: after };
  if (!/^(?:percent|ratio)$/.test(figure.kind) || phrases[after]?.norm !== 'of') return null;
  // “half of the 256 [units]”: “the” alone is an adjective to the tagger
  const number = phrases[after + 1]?.kind === 'adjective' ? after + 2 : after + 1;
  const first = phrases[number]?.kind === 'marked' ? number + 1 : after + 1;
  // “of the public agree”: an adjective to the tagger.
  if (phrases[first + 1]?.norm === 'public' && phrases[first + 2]?.kind === 'verb')
    return { first: first + 1, end: first + 2 };
  if (phrases[first]?.kind !== 'noun' || HOLLOW.test(phrases[first]?.norm ?? '')) return null;
  if (isPronoun(scene, { first, end: first + 1 })) return null;
  let end = first + 1;
  // “half of [Mrs. Rao's 12 mills]”
  for (;;) {
    const owned = /^['’]s?$/.test(phrases[end]?.norm ?? '') || phrases[end]?.norm === 'of' ? end + 1 : end;
    const noun = phrases[owned]?.kind === 'marked' ? owned + 1 : owned;
    if (owned === end || phrases[noun]?.kind !== 'noun') return { first, end };
    end = noun + 1;
  }
}

/** What a share is of that says nothing: “80 percent of the time”. */
const HOLLOW = /^(?:time|cases|what|total|way)$/;

/** Telling words of what the share is of. */
export function wholeWords(standing: Standing): readonly string[] {
  const whole = wholeOf(standing);
  if (whole === null) return [];
  return pieceOf(rangeWords(standing.scene, whole)).words.filter((word) => word.length >= TELLING);
}

/** “donated nearly $600,000[, a testament to their commitment]”: what a comma parts from the figure is said of the deed, but for “at 7 percent, the rate”. */
function isBeforeAside({ scene: { phrases }, before, after }: Standing): boolean {
  return phrases[after]?.kind === 'comma' && !opens(phrases, before);
}

const opens = (phrases: readonly Phrase[], before: number): boolean =>
  before < 0 || (before === 0 && phrases[0]?.kind === 'prep');

/** Whether the form alone tells where the measure stands: “at $3.2 billion, the deal is the biggest”. */
export function isTiedByForm(standing: Standing): boolean {
  const { scene, before, after } = standing;
  return before === 0 && opens(scene.phrases, before) && scene.phrases[after]?.kind === 'comma';
}

/** “a 17% increase in earnings [per share]” */
export function withRate({ scene: { tokens, endToken }, figure }: Standing, words: string): string {
  const behind = tokens.slice(figure.endToken, endToken);
  const at = behind.findIndex(({ text }) => text === words.split(' ').at(-1));
  const [per, unit] = [itemAt(behind, at + 1), itemAt(behind, at + 2)];
  return at >= 0 && per?.norm === 'per' && unit?.pos === 'NOUN' ? `${words} per ${unit.text}` : words;
}

/** “Kestrel Energy saw a 5% rise in sales”: whose sales, where the verb tells that they are its own. */
export function withHolder(standing: Standing, words: string): string {
  const { holder, verb } = surroundingsOf(standing);
  const { phrases } = standing.scene;
  const lemma = itemAt(phrases, verb)?.verb?.lemma ?? '';
  const isOwn =
    OWNING.test(lemma) &&
    /^\p{Lu}/u.test(holder.text) &&
    !(RECORDING.test(lemma) && TELLING_BODIES.test(holder.text));
  return isOwn && isNew([pieceOf(words)], holder) ? `${words} (${holder.text})` : words;
}

/** “Police recorded a 10% rise in crime”: who tells of it. */
const RECORDING = /^(?:record|register)$/;
const TELLING_BODIES = /^(?:police|officials|authorities|statisticians|prosecutors|data|figures)$/i;
const OWNING = /^(?:see|post|suffer|enjoy|experience|register|record)$/;

/** “with a budget of $449,000”: “budget (South Dakota’s campaign)”, where a short name was found for what the amount is of. */
export function withStated(words: string, stated: string): string {
  const told = pieceOf(stated).words;
  const head = told.at(-1) ?? '';
  if (told.length > 3 || /\d/.test(stated)) return words;
  const isName = /^\p{Lu}/u.test(words) && words.split(' ').length <= 4 && !/[()]/.test(words);
  return stated === '' || !isName || pieceOf(words).words.includes(head) ? words : `${stated} (${words})`;
}

/** “on [revenue] of $410 million”: the noun that the amount is the amount of, where the rules have it too; "" where there is none. */
export function statedBefore({ scene, figure, before }: Standing, rule: string): string {
  const noun = itemAt(scene.phrases, before)?.norm === 'of' ? itemAt(scene.phrases, before - 1) : undefined;
  // "Extended Fund Facility (EFF) arrangement of"
  const isCut = itemAt(scene.phrases, before - 2)?.norm === ')';
  if (noun?.kind !== 'noun' || figure.kind === 'count' || isCut) return '';
  const stated = scene.tokens[noun.head]?.norm ?? '';
  return pieceOf(rule).words.includes(stated) ? stated : '';
}

/** “a 7% pay increase”, “a +12% rise in thefts”: behind an article a change is a noun, whatever the tagger makes of it. */
export function isChangeModified(standing: Standing): boolean {
  const {
    scene: { tokens },
    figure,
  } = standing;
  const isSigned = itemAt(tokens, figure.firstToken - 1)?.text === '+';
  let first = figure.firstToken - (isSigned ? 2 : 1);
  // “a remarkable +14% increase in sales”: before the sign an adjective is anything to the tagger.
  while (itemAt(tokens, first)?.pos === 'ADJ') first -= 1;
  if (isSigned && itemAt(tokens, first - 1)?.pos === 'DET') first -= 1;
  return (
    (figure.kind === 'percent' ||
      (figure.kind === 'money' && RISES.test(tokens[figure.endToken]?.norm ?? ''))) &&
    (itemAt(tokens, first)?.pos === 'DET' || isBareChange(standing)) &&
    // “a 19% greater drop in jobs” is no rise of jobs.
    !/^(?:more|less|.{3,}er)$/.test(tokens[figure.endToken]?.norm ?? '') &&
    [0, 1].some((gap) => CHANGE_NOUNS.has(tokens[figure.endToken + gap]?.norm ?? ''))
  );
}

/** “Police recorded [10% rise in] crime”: without an article, but with what has changed. */
const isBareChange = ({ scene: { tokens }, figure: { kind, endToken } }: Standing): boolean =>
  kind === 'percent' &&
  CHANGE_NOUNS.has(tokens[endToken]?.norm ?? '') &&
  /^(?:in|of)$/.test(tokens[endToken + 1]?.norm ?? '');

/** Changes that are no amounts of money themselves, as a loss is. */
const RISES = /^(?:increase|rise|decrease|decline|drop|fall|reduction)$/;

const isSubject = ({ scene: { phrases }, after }: Standing): boolean =>
  phrases[pastAdverbs(phrases, after)]?.verb?.form === 'finite';

/** What was chosen for an earlier figure of the same rule, but not where this is a share of something else. */
export function keptFor(standing: Standing, measure: string | undefined): string | undefined {
  // “close six of its 14 libraries to save £1.2 million”: what is told by this amount is not what it measures
  const { scene, figure } = standing;
  const number = scene.tokens[figure.firstToken + (figure.kind === 'money' ? 1 : 0)]?.text ?? '';
  if (/\d/.test(number) && measure?.split(/[ £$€]/).includes(number) === true) return undefined;
  // “520 delegates have said they support Kell, [39] have said they support Rao”: each has its own verb
  if (figure.elliptical && measure?.includes(' that ') === true && isSubject(standing)) return undefined;
  const whole = measure === undefined ? [] : wholeWords(standing);
  const told = measure?.toLowerCase() ?? '';
  return whole.length === 0 || whole.some((word) => told.includes(word)) ? measure : undefined;
}

/** “an [increase of] 9% [in] arrivals” */
const isSizeOfChange = ({ scene: { phrases }, figure: { kind }, before, after }: Standing): boolean =>
  kind === 'percent' &&
  phrases[before]?.norm === 'of' &&
  CHANGE_NOUNS.has(itemAt(phrases, before - 1)?.norm.replace(/s$/, '') ?? '') &&
  phrases[after]?.norm === 'in' &&
  phrases[after + 1]?.kind === 'noun';

/** Whether what the rules say is what has changed, “a 4% growth in [sales]”, and no subject where the text tells in what: “a 4% increase in year-over-year ratings”. */
export function isOfChange(standing: Standing, rule: string): boolean {
  const { scene, figure } = standing;
  const { tokens, endToken } = scene;
  if (isSizeOfChange(standing)) return true;
  if (!isChangeModified(standing)) return false;
  const behind = tokens.slice(figure.endToken, Math.min(endToken, figure.endToken + 12));
  const [first = ''] = pieceOf(rule).words;
  const isBehind = behind.some(({ norm }) => norm === first);
  const noun = behind.findIndex(({ norm }) => CHANGE_NOUNS.has(norm));
  const isTold = /^(?:in|of|for|to)$/.test(behind[noun + 1]?.norm ?? '');
  return first !== 'share' && (isBehind || !isTold);
}
