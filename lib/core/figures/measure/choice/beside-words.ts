import { itemAt } from '../../../text/item-at.ts';
import { CHANGE_NOUNS } from '../../change/change-words.ts';
import type { Standing } from '../../scene.ts';
import type { Candidate } from './candidates.ts';
import { ADDED, BASES } from './features.ts';
import { isNew, pieceOf } from './pieces.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';

// What the words right beside a figure say it measures, which no other candidate may gainsay.

/**
 * What tells whether a candidate is of what the words right beside the figure say, wherever they leave no doubt: “on [revenue] of $410
 * million” is of revenue, “a 3% [cut] in our budget” no share that cut, and “40% of our herd” is of no noun behind that.
 */
export function fitterOf(
  { standing, after }: Surroundings,
  rule: string,
): (candidate: Candidate | undefined) => boolean {
  const stated = statedBefore(standing, rule);
  const isChange = isChangeModified(standing);
  const { figure, scene } = standing;
  // “14,300 net acres and 2,000 gross acres”
  const modifier = scene.tokens[figure.noun.first]?.norm ?? '';
  const isModified =
    figure.kind === 'quantity' && figure.noun.first < figure.noun.end && /^[a-z]+$/.test(modifier);
  return (candidate) => {
    if (candidate === undefined) return false;
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
  const isOwn = OWNING.test(itemAt(phrases, verb)?.verb?.lemma ?? '') && /^\p{Lu}/u.test(holder.text);
  return isOwn && isNew([pieceOf(words)], holder) ? `${words} (${holder.text})` : words;
}

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
function isChangeModified({ scene: { tokens }, figure }: Standing): boolean {
  const sign = itemAt(tokens, figure.firstToken - 1)?.text === '+' ? 2 : 1;
  return (
    figure.kind === 'percent' &&
    itemAt(tokens, figure.firstToken - sign)?.pos === 'DET' &&
    // “a 19% greater drop in jobs” is no rise of jobs.
    !/^(?:more|less|.{3,}er)$/.test(tokens[figure.endToken]?.norm ?? '') &&
    [0, 1].some((gap) => CHANGE_NOUNS.has(tokens[figure.endToken + gap]?.norm ?? ''))
  );
}

/** Whether what the rules say is what has changed, “a 4% growth in [sales]”, and no subject where the text tells in what: “a 4% increase in year-over-year ratings”. */
export function isOfChange(standing: Standing, rule: string): boolean {
  const { scene, figure } = standing;
  const { tokens, endToken } = scene;
  if (!isChangeModified(standing)) return false;
  const behind = tokens.slice(figure.endToken, Math.min(endToken, figure.endToken + 12));
  const [first = ''] = pieceOf(rule).words;
  const isBehind = behind.some(({ norm }) => norm === first);
  const noun = behind.findIndex(({ norm }) => CHANGE_NOUNS.has(norm));
  const isTold = /^(?:in|of|for|to)$/.test(behind[noun + 1]?.norm ?? '');
  return first !== 'share' && (isBehind || !isTold);
}
