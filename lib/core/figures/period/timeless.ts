import { itemAt } from '../../text/item-at.ts';
import { TIME_CODES } from '../../lexicon/units.ts';
import { CHANGE_VERBS } from '../change/change-words.ts';
import type { Scene } from '../scene.ts';

/** "on the way to its target of £1 trillion": what is aimed at holds at no time that is told of what is. */
export function isAim({ phrases }: Scene, at: number): boolean {
  return (
    itemAt(phrases, at - 1)?.norm === 'of' &&
    /^(?:target|goal|aim|ambition|objective)$/.test(phrases[at - 2]?.norm ?? '') &&
    !phrases.slice(at + 1, at + 5).some(({ kind }) => kind === 'time')
  );
}

/** "sentenced to 62 years", "over two years", "a $50,000 warrant": a length of time, and what only describes a thing, hold for no time. */
export function isTimeless({ phrases, figures, tokens }: Scene, at: number): boolean {
  const figure = itemAt(figures, phrases[at]?.index ?? -1);
  // "would strike for two days next week"
  if (figure === undefined || phrases[at + 1]?.kind === 'time') return false;
  const hyphened = tokens.slice(figure.firstToken, figure.endToken).some(({ text }) => text === '-');
  if (figure.kind === 'quantity' && hyphened) return true;
  // "killed in 2003 about 10 miles south of the pier": where, and not how far.
  if (figure.kind === 'quantity' && DIRECTION.test(phrases[at + 1]?.norm ?? '')) return true;
  if (figure.kind !== 'quantity' || !TIME_CODES.has(figure.unit)) return false;
  let left = at - 1;
  while (/^(?:adverb|adjective)$/.test(phrases[left]?.kind ?? '')) left -= 1;
  return (
    /^(?:for|to|over|in|within|after|every|each|during|of|with)$/.test(phrases[left]?.norm ?? '') &&
    !CHANGE_VERBS.has(itemAt(phrases, left - 1)?.verb?.lemma ?? '') &&
    itemAt(phrases, left - 1)?.kind !== 'noun'
  );
}

/** Of a place that lies so far from another. */
const DIRECTION = /^(?:(?:north|south)?-?(?:east|west|north|south)|away|from|off|outside|offshore|inland)$/;
