import { itemAt } from '../../../text/item-at.ts';
import { nounChain } from '../../../text/clauses.ts';
import type { Phrase } from '../../../text/phrase.ts';
import type { Scene, Standing } from '../../scene.ts';
import { isPronoun, rangeWords, wordsOf } from '../phrases/measure-words.ts';
import { wholeSubject } from '../phrases/whole-subject.ts';
import type { Earlier } from './earlier.ts';

// “The costs are in Oro (£2m), Lumara (£3m) and Neria (£4m)”: each item is of what the list is of, and no item of the one before.

/** Items of a list, words of what it is of and of an item. */
const MOST = { items: 12, shared: 9, item: 5 } as const;

/** What each amount in the brackets behind an item is of: “costs (Oro)”, the item alone where nothing tells that; null elsewhere. */
export function itemOfList(standing: Standing, earlier: readonly Earlier[]): string | null {
  const { scene, before, after } = standing;
  const { phrases } = scene;
  const isBracketed = itemAt(phrases, before)?.norm === '(' && phrases[after]?.norm === ')';
  const isBy = itemAt(phrases, before)?.norm === 'by' && isBreak(phrases[after]);
  if (!isBracketed && !isBy) return null;
  const ends = isBracketed ? isBracketEnd : isAmountEnd;
  const first = itemStart(phrases, before - 1);
  if (first < 0) return null;
  let head = first - 1;
  let items = isFollowed(phrases, after, isBracketed) ? 2 : 1;
  for (let step = 0; step < MOST.items; step += 1) {
    const link = itemAt(phrases, head);
    const isLink = /^(?:comma|and)$/.test(link?.kind ?? '') || link?.norm === ';';
    if (!isLink) break;
    let left = head - 1;
    if (link?.kind === 'and' && /^(?:comma)$/.test(itemAt(phrases, left)?.kind ?? '')) left -= 1;
    if (!ends(phrases, left)) return null;
    const opening = openingOf(phrases, left, isBracketed ? '(' : 'by');
    const start = opening < 0 ? -1 : itemStart(phrases, opening - 1);
    if (start < 0) return null;
    items += 1;
    head = start - 1;
  }
  if (items < 2 || phrases[first]?.norm === 'and') return null;
  const item = wordsOf(scene, phrases[first]?.firstToken ?? 0, phrases[before - 1]?.endToken ?? 0).replace(
    /^(?:the|an?) /i,
    '',
  );
  if (item.split(' ').length > MOST.item) return null;
  const shared = sharedOf(standing, head, earlier);
  if (shared !== '') return `${shared} (${item})`;
  return isBracketed && phrases[first]?.kind === 'verb' ? item : null;
}

const isBreak = (phrase: Phrase | undefined): boolean =>
  phrase === undefined || phrase.kind === 'comma' || phrase.kind === 'and' || /^[.;]$/.test(phrase.norm);

/** Whether another item follows: “, Lumara (£3m)”, “; Lumara by 3%”. */
function isFollowed(phrases: readonly Phrase[], after: number, isBracketed: boolean): boolean {
  let item = isBracketed ? after + 1 : after;
  if (!isBreak(phrases[item]) || phrases[item] === undefined) return false;
  while (isBreak(phrases[item]) && item < phrases.length) item += 1;
  const opening = isBracketed ? '(' : 'by';
  return phrases.slice(item + 1, item + MOST.item).some(({ norm }) => norm === opening);
}

const isBracketEnd = (phrases: readonly Phrase[], at: number): boolean => itemAt(phrases, at)?.norm === ')';
const isAmountEnd = (phrases: readonly Phrase[], at: number): boolean =>
  itemAt(phrases, at)?.kind === 'marked';

/** The opening of an item's amount, which is alone there but for its bound. */
function openingOf(phrases: readonly Phrase[], end: number, opening: string): number {
  for (let at = end; at >= 0 && end - at < 7; at -= 1) if (phrases[at]?.norm === opening) return at;
  return -1;
}

/** The first phrase of the item that ends at `end`: a noun, or what the tagger makes of “vomiting”; -1 where there is none. */
function itemStart(phrases: readonly Phrase[], end: number): number {
  const phrase = itemAt(phrases, end);
  if (phrase?.verb?.form === 'ing') return end;
  if (phrase?.kind !== 'noun') return -1;
  return itemAt(phrases, end - 1)?.norm === 'of' ? nounChain(phrases, end).first : end;
}

/** What a list is of: the subject of “are”, “are in” or of what stands before its colon, else what the amount before it is of. */
function sharedOf({ scene, figure }: Standing, head: number, earlier: readonly Earlier[]): string {
  const { phrases } = scene;
  const leads = itemAt(phrases, head);
  if (leads?.norm === ':') {
    const verb = phrases.findIndex(({ verb: own }, at) => at < head && own?.form === 'finite');
    return subjectAt(scene, verb);
  }
  const verb = leads?.kind === 'prep' ? head - 1 : head;
  if (itemAt(phrases, verb)?.verb?.lemma === 'be') return subjectAt(scene, verb);
  // “an allocation of RM100,000 followed by Melaka (RM150,000)”
  const last = earlier.at(-1);
  const follows = leads?.norm === 'by' && itemAt(phrases, head - 1)?.verb?.lemma === 'follow';
  const shared = (last?.measure ?? '').replace(/ (?:\([^()]*\)|followed by .*)$/, '');
  return follows && last?.kind === figure.kind && last.unit === figure.unit ? shared : '';
}

function subjectAt(scene: Scene, verb: number): string {
  const { phrases } = scene;
  const subject = verb < 0 ? null : wholeSubject(phrases, verb);
  if (subject === null || isPronoun(scene, subject)) return '';
  const head = scene.tokens[phrases[subject.end - 1]?.head ?? -1];
  if (head?.pos !== 'NOUN' && head?.pos !== 'PROPN') return '';
  const words = rangeWords(scene, subject).replace(/ ?\([^()]*\)/g, '');
  return /\d/.test(words) || words.split(' ').length > MOST.shared ? '' : words;
}
