import { itemAt } from '../../../text/item-at.ts';
import type { Phrase } from '../../../text/phrase.ts';
import { nounChain } from '../../../text/clauses.ts';
import { rangeWords } from '../phrases/measure-words.ts';
import type { Standing } from '../../scene.ts';

/** "were rashes (15%) and nausea (6%)": the noun before a bracket that holds the figure alone, in a list or where no other is told. */
export function bracketedNoun({ scene, figure, before, after }: Standing, isOnly: boolean): string {
  const { phrases } = scene;
  const alone = itemAt(phrases, before)?.norm === '(' && phrases[after]?.norm === ')';
  if (!alone || phrases[before - 1]?.kind !== 'noun') return '';
  const chain = nounChain(phrases, before - 1);
  const [link, item] = [itemAt(phrases, chain.first - 1), itemAt(phrases, chain.first - 2)];
  const listed =
    link?.verb?.lemma === 'be' || (/^(?:and|comma)$/.test(link?.kind ?? '') && item?.norm === ')');
  return isOnly || (listed && figure.kind === 'percent') ? rangeWords(scene, chain) : '';
}

/** "0.385 shares and £2.10 in cash": joined to a figure of another kind. */
export function differs({ scene, figure, index }: Standing): boolean {
  return (
    itemAt(scene.figures, index - 1) !== undefined && itemAt(scene.figures, index - 1)?.kind !== figure.kind
  );
}

/** "$9 million for the bridge $8 million for the quay": of a list that has lost its lines, where each amount leads its own purpose. */
export function isNextItem({ scene, at, after, index }: Standing): boolean {
  const { phrases, figures } = scene;
  const earlier = phrases.findLastIndex(({ kind }, other) => other < at && kind === 'marked');
  const between = phrases.slice(earlier + 1, at);
  const leads = (phrase: Phrase | undefined): boolean =>
    phrase?.norm === 'for' || phrase?.verb?.form === 'to';
  return (
    earlier >= 0 &&
    figures[index - 1]?.kind === 'money' &&
    leads(between[0]) &&
    phrases[after]?.norm === 'for' &&
    between.every(({ verb }) => verb === undefined || verb.form === 'to')
  );
}
