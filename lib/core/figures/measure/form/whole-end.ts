import { clausesOf } from '../../../clauses/read-clauses.ts';
import type { Phrase } from '../../../text/phrase.ts';
import type { Scene, Standing } from '../../scene.ts';
import { runsOf } from './aligned.ts';
import { pieceOf, TELLING } from './pieces.ts';
import { wordsOf } from '../phrases/measure-words.ts';
import { objectEnd } from '../phrases/phrase-ends.ts';

/** Characters that a measure is completed to at most. */
const LONGEST = 110;

/**
 * A measure that ends where its noun phrase does: what was cut within one is completed (“the incredible world [of aviation]”,
 * “a meaningful [and thoughtful bill]”), and a clause that was cut behind its subject goes (“potholes filled [since the mayor]”).
 */
export function wholeEnd({ scene, figure }: Standing, measure: string): string {
  const runs = runsOf(scene, measure, figure.firstToken);
  const last = runs.at(-1);
  if (last === undefined || last.first < 0 || last.words[0]?.startsWith('(') === true) return measure;
  const phrase = scene.phrases.findIndex(
    ({ firstToken, endToken }) => firstToken < last.end && last.end <= endToken,
  );
  if (phrase < 0) return measure;
  const opening = openingOf(scene.phrases, phrase, last.first);
  const ending = opening < 0 ? completed(scene, phrase) : objectEnd(scene.phrases, phrase + 2) - 1;
  const end = scene.phrases[ending]?.endToken ?? last.end;
  const isInside = last.end < (scene.phrases[phrase]?.endToken ?? 0);
  if (isInside && !isNamedOn(scene, last.end)) return measure;
  const more = end > last.end ? wordsOf(scene, last.end, end).replace(' ,', ',') : '';
  const whole = more === '' ? measure : `${measure}${/^['’,]/.test(more) ? '' : ' '}${more}`;
  const isNew = !isAnyOf(pieceOf(measure).words, pieceOf(more).words);
  if (whole.length <= LONGEST && isNew) return whole;
  if (opening < 0) return measure;
  const kept = runs.slice(0, -1).flatMap(({ words }) => words);
  const cut = scene.phrases[opening]?.firstToken ?? last.first;
  return [...kept, wordsOf(scene, last.first, cut)].join(' ').trim();
}

/** Whether a name runs on over the token at `at`. */
const isNamedOn = ({ tokens }: Scene, at: number): boolean =>
  tokens[at - 1]?.pos === 'PROPN' && tokens[at]?.pos === 'PROPN';

const isAnyOf = (words: readonly string[], more: readonly string[]): boolean =>
  more.some((word) => word.length >= TELLING && words.includes(word));

/** Whether a phrase is a mark of possession. */
const isOwner = (phrase: Phrase | undefined): boolean => /^['’]s?$/.test(phrase?.norm ?? '');

/** The phrase that the noun phrase ends with which the phrase at `at` is part of. */
function completed(scene: Scene, at: number): number {
  const { phrases } = scene;
  let end = at;
  for (;;) {
    const link = phrases[end + 1];
    const isTied =
      isOwner(link) || (link?.kind === 'prep' && link.norm === 'of') || isCutBeforeAnd(scene, end);
    if (!isTied) return end;
    let noun = end + 2;
    while (/^(?:adjective|adverb)$/.test(phrases[noun]?.kind ?? '') || isParticiple(phrases[noun])) noun += 1;
    if (phrases[noun]?.kind !== 'noun') return end;
    end = noun;
  }
}

const isParticiple = (phrase: Phrase | undefined): boolean => phrase?.verb?.form === 'past';

/** An adjective or participle behind an article: “a rotating”. */
const isModifying = (phrases: readonly Phrase[], at: number): boolean =>
  phrases[at]?.kind === 'adjective' && phrases[at - 1]?.verb?.lemma !== 'be';

/** “meaningful [and thoughtful bill]”, “oil [and gas reserves]”: what “and” joins to the noun is not told without it. */
function isCutBeforeAnd(scene: Scene, at: number): boolean {
  const { phrases, tokens } = scene;
  const [phrase, link, next] = [phrases[at], phrases[at + 1], phrases[at + 2]];
  if (phrase === undefined) return false;
  // “a rotating[, stratified fluid]”
  const isListed = link?.kind === 'comma' && next?.kind === 'noun' && next.firstToken < next.head;
  const isPlain = tokens[phrase.head]?.pos === 'ADJ' && tokens[phrase.firstToken - 1]?.pos !== 'PUNCT';
  if (isListed && isPlain && isModifying(phrases, at)) return tokens[next.firstToken]?.pos === 'ADJ';
  if (link?.kind !== 'and' || link.norm === 'but') return false;
  if (phrase.kind === 'adjective') return isModifying(phrases, at);
  if (isOneOfTwo(scene, at)) return true;
  const isMass = phrase.kind === 'noun' && tokens[phrase.head]?.pos === 'NOUN' && !phrase.norm.endsWith('s');
  return (
    isMass &&
    next?.kind === 'noun' &&
    next.endToken - next.firstToken > 1 &&
    next.norm.endsWith('s') &&
    tokens[next.firstToken]?.pos === 'NOUN'
  );
}

/** “than ABC [and NBC]”, “through programs [and community partnerships]”: two nouns of a sort behind one preposition, no verb behind them. */
function isOneOfTwo({ phrases, tokens }: Scene, at: number): boolean {
  const [own, next] = [phrases[at], phrases[at + 2]];
  if (own?.kind !== 'noun' || next?.kind !== 'noun' || phrases[at - 1]?.kind !== 'prep') return false;
  if (phrases[at + 3]?.kind === 'verb' || phrases[at + 3]?.kind === 'marked') return false;
  const [first, second] = [tokens[own.head], tokens[next.head]];
  const isSame = first?.pos === second?.pos && first?.norm.endsWith('s') === second?.norm.endsWith('s');
  const isDetermined = (phrase: Phrase): boolean => tokens[phrase.firstToken]?.pos === 'DET';
  return first?.pos === 'PROPN'
    ? second?.pos === 'PROPN'
    : first?.pos === 'NOUN' && isSame && isDetermined(own) === isDetermined(next);
}

/** What opens a clause that has a subject and a verb. */
const OPENING = /^(?:since|before|after|until|when|while|whether|if|how|what|why)$/;

/** Where a clause opens whose subject ends with the phrase at `at` and whose verb comes next; -1 where none does. */
function openingOf(phrases: readonly Phrase[], at: number, firstToken: number): number {
  const form = phrases[at + 1]?.verb?.form;
  if (phrases[at]?.kind !== 'noun' || (form !== 'finite' && form !== 'past')) return -1;
  for (let opening = at - 1; opening > 0; opening -= 1) {
    const phrase = phrases[opening];
    if (phrase === undefined || phrase.firstToken < firstToken) return -1;
    // “Profit [before tax] slipped” opens none.
    if (OPENING.test(phrase.norm))
      return clausesOf(phrases).clauses.some(({ first }) => first === opening) ? opening : -1;
    if (/^(?:comma|mark)$/.test(phrase.kind) || (phrase.kind === 'verb' && phrase.verb?.form !== 'ing'))
      return -1;
  }
  return -1;
}
