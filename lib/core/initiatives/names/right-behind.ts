import { NAMING_PARTICIPLES } from '../../lexicon/head-nouns.ts';
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { PERSON_OPENERS } from '../../lexicon/honorifics.ts';
import { BE_FORMS } from '../../lexicon/closed-classes.ts';
import { INTRODUCED_JOINERS } from '../../lexicon/particles.ts';
import { CALENDAR_WORDS } from '../../lexicon/time-words.ts';
import { isOrigin } from '../../lexicon/nations-of.ts';
import type { Token } from '../../model.ts';
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

/** "launched a landmark campaign Clean Coasts": capitals right behind a noun that something new is called by. */
export function readRightBehind(tokens: readonly Token[], head: FoundHead, end: number): Range | null {
  if (!/^(?:campaign|initiative|programme|program|scheme)$/.test(head.word)) return null;
  let at = head.first - 1;
  while (
    head.first - at < NEW_ONE &&
    /^(?:ADJ|NOUN)$/.test(tokens[at]?.pos ?? '') &&
    /^\p{Ll}/u.test(tokens[at]?.text ?? '')
  )
    at -= 1;
  if (!/^an?$/.test(tokens[at]?.norm ?? '')) return null;
  const first = head.end;
  const stop = readCapitalised(tokens, first, end);
  const behind = tokens[stop];
  const opening = tokens[first]?.norm ?? '';
  // "a program Ann Rask started": a clause of its own.
  const clause = stop < end && /^(?:VERB|AUX|NOUN|PRON)$/.test(behind?.pos ?? '');
  const person =
    GIVEN_NAMES.has(opening) || PERSON_OPENERS.has(opening) || isOrigin(tokens[first]?.text ?? '');
  return stop - first >= 2 && !clause && !person && !/^['’]s?$/.test(behind?.text ?? '')
    ? { first, end: stop }
    : null;
}

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
