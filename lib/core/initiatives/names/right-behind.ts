import { NAMING_PARTICIPLES } from '../../lexicon/head-nouns.ts';
import { BE_FORMS } from '../../lexicon/closed-classes.ts';
import { INTRODUCED_JOINERS } from '../../lexicon/particles.ts';
import { CALENDAR_WORDS } from '../../lexicon/time-words.ts';
import type { Token } from '../../model.ts';
import { isDoneAt } from './done-behind.ts';
import { mayBeSomebody } from './may-be-somebody.ts';
import type { FoundHead } from './name-mention.ts';
import { LONGEST, type Range } from './quoted-names.ts';

/** Tokens of "will now be". */
const BEING = 4;

/** "This initiative [will be] called Open4": the participle behind forms of "be"; `from` where none names it. */
export function pastBeing(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  while (
    at < end &&
    at - from < BEING &&
    (BE_FORMS.has(tokens[at]?.norm ?? '') || BESIDE.test(tokens[at]?.norm ?? ''))
  )
    at += 1;
  return at > from && NAMING_PARTICIPLES.has(tokens[at]?.norm ?? '') ? at : from;
}

const BESIDE = /^(?:will|would|to|has|have|now|also)$/;

/**
 * "launched a landmark campaign Clean Coasts", "the joint project Clean Coasts was launched": capitals right behind a noun that something
 * new is called by, or of which the sentence tells that it was done.
 */
export function readRightBehind(tokens: readonly Token[], head: FoundHead, end: number): Range | null {
  if (!/^(?:campaign|initiative|programme|program|project|scheme)$/.test(head.word)) return null;
  let at = head.first - 1;
  while (head.first - at < NEW_ONE && isDescribing(tokens, at)) at -= 1;
  const opening = tokens[at]?.norm ?? '';
  const isNew = /^an?$/.test(opening);
  if (!isNew && !/^(?:the|its|their|['’]s?)$/.test(opening)) return null;
  const first = head.end;
  const stop = readCapitalised(tokens, first, end);
  if (!isNew)
    return stop > first && isDoneAt(tokens, stop, end) && !mayBeSomebody(tokens[first])
      ? { first, end: stop }
      : null;
  const behind = tokens[stop];
  // "a program Ann Rask started": a clause of its own.
  const clause =
    stop < end && /^(?:VERB|AUX|NOUN|PRON)$/.test(behind?.pos ?? '') && !isDoneAt(tokens, stop, end);
  return stop - first >= 2 && !clause && !mayBeSomebody(tokens[first]) && !/^['’]s?$/.test(behind?.text ?? '')
    ? { first, end: stop }
    : null;
}

/** "landmark", "EU-funded" before such a noun. */
const isDescribing = (tokens: readonly Token[], at: number): boolean =>
  (/^(?:ADJ|NOUN|VERB)$/.test(tokens[at]?.pos ?? '') && /^\p{Ll}/u.test(tokens[at]?.text ?? '')) ||
  tokens[at]?.text === '-' ||
  (tokens[at + 1]?.text === '-' && tokens[at]?.end === tokens[at + 1]?.start);

/** Tokens of "landmark", "new nationwide" before such a noun. */
const NEW_ONE = 5;

/** Capitalised words with joiners between them, from `at`. */
export function readCapitalised(tokens: readonly Token[], at: number, end: number): number {
  let stop = at;
  for (let next = at; next < Math.min(end, at + LONGEST); next += 1) {
    const token = tokens[next];
    if (token === undefined || CALENDAR_WORDS.has(token.norm)) break;
    if (/^#?\p{Lu}/u.test(token.text) || (next > at && stop === next && /^(?:19|20)\d\d$/.test(token.text)))
      stop = next + 1;
    else if (next === at || !(INTRODUCED_JOINERS.has(token.norm) || /^[-–]$/.test(token.text))) break;
  }
  return stop;
}
