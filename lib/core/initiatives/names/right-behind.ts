import { NAMING_PARTICIPLES } from '../../lexicon/head-nouns.ts';
import { BE_FORMS } from '../../lexicon/closed-classes.ts';
import { INTRODUCED_JOINERS } from '../../lexicon/particles.ts';
import { CALENDAR_WORDS } from '../../lexicon/time-words.ts';
import type { Token } from '../../model.ts';
import { LONGEST } from './quoted-names.ts';

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
