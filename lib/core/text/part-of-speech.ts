import { SAYING_TIMES } from '../lexicon/time-words.ts';
import { ASPECT_VERBS } from '../lexicon/governing-words.ts';
import { SAYING_VERBS } from '../lexicon/saying-verbs.ts';
import { MODAL_FORMS } from '../lexicon/closed-classes.ts';
import { itemAt } from './item-at.ts';
import type { Sentence, Token } from '../model.ts';
import type { PartOfSpeech } from '../universal-pos.ts';
import { opensInCapital, opensInLetter } from './letters.ts';
import {
  isHeadlineVerb,
  isJoinedToThan,
  isJointDeed,
  isNounInPhrase,
  isOffice,
  isPlaced,
} from './verb-or-noun/in-phrases.ts';
import { isTitleVerb } from './verb-or-noun/title-verbs.ts';

/** The part of speech, put right where capitals or neighbours tell better than the tagger. */
export function posAt(tokens: readonly Token[], at: number, { firstToken }: Sentence): PartOfSpeech {
  const token = tokens[at];
  if (token === undefined) return 'X';
  const before = at > firstToken ? itemAt(tokens, at - 1) : undefined;
  switch (token.pos) {
    case 'PROPN':
      return isTitleVerb(tokens, at, before) ? 'VERB' : 'PROPN';
    case 'NOUN':
      return isHeadlineVerb(tokens, at, before) || isTitleVerb(tokens, at, before) ? 'VERB' : 'NOUN';
    case 'VERB':
      if (isJoinedToThan(tokens, at)) return 'ADJ';
      if (isTitleVerb(tokens, at, before)) return 'VERB';
      // "turbines and related equipment"
      if ((token.norm === 'related' || token.norm === 'associated') && tokens[at + 1]?.pos === 'NOUN')
        return 'ADJ';
      return isNameWord(token, before) ? 'PROPN' : isNounInPhrase(tokens, at, before) ? 'NOUN' : 'VERB';
    case 'ADJ':
      if (isJointDeed(tokens, at, before)) return 'VERB';
      if (before?.pos === 'NOUN' && isOffice(token, tokens[at + 1])) return 'NOUN';
      return isNameWord(token, before) ? 'PROPN' : 'ADJ';
    case 'ADV':
      if (isPlaced(tokens, at)) return 'ADJ';
      return isNameWord(token, before) ? 'PROPN' : 'ADV';
    case 'SCONJ':
      // "had since agreed"
      if (token.norm === 'since' && before?.pos === 'AUX' && tokens[at + 1]?.pos === 'VERB') return 'ADV';
      return /^(?:since|for|than|to|as|of|on|in|by)$/.test(token.norm) ||
        (token.norm === 'because' && tokens[at + 1]?.norm === 'of')
        ? 'ADP'
        : 'SCONJ';
    case 'CCONJ':
      return token.norm === 'minus' ? 'ADV' : 'CCONJ';
    default:
      return token.pos;
  }
}

/** "Safe Rivers Act", "the Shanghai …": a capitalised verb or adjective after a name is part of it. */
function isNameWord({ text }: Token, before: Token | undefined): boolean {
  return (
    opensInCapital(text) &&
    /^.\p{L}/u.test(text) &&
    before !== undefined &&
    (before.pos === 'PROPN' || before.norm === 'the') &&
    opensInLetter(before.text)
  );
}

/** Whether a hyphen binds the token to the next. */
export function isHyphened(tokens: readonly Token[], at: number): boolean {
  const [token, hyphen, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return (
    hyphen?.text === '-' &&
    hyphen.start === token?.end &&
    hyphen.end === next?.start &&
    /^\p{L}/u.test(next.text)
  );
}

export function isVerbal(pos: PartOfSpeech): boolean {
  return pos === 'VERB' || pos === 'AUX';
}

/** "that" and "which" which open a clause, whatever the tagger says: "that exports will grow", "a dam that failed". */
export function isConjunctiveThat(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  const norm = tokens[at]?.norm;
  if (norm === 'which') return true;
  if (norm !== 'that' || at === sentence.firstToken || at + 1 >= sentence.endToken) return false;
  const [before, after] = [itemAt(tokens, at - 1), tokens[at + 1]];
  if (after === undefined || before === undefined) return false;
  if (isVerbal(after.pos) || MODAL_FORMS.has(after.norm))
    return (
      /^(?:NOUN|PROPN|PRON)$/.test(before.pos) ||
      before.norm === ')' ||
      // "said that refitting a ferry costs"
      (before.pos === 'VERB' && after.norm.endsWith('ing'))
    );
  if (/^(?:NOUN|ADJ)$/.test(after.pos) && isBehindSaying(tokens, at, sentence)) return true;
  // "a plan that city council approved"
  if (after.pos === 'NOUN' && tokens[at + 2]?.pos === 'NOUN' && tokens[at + 3]?.pos === 'VERB') return true;
  if (after.pos === 'NOUN')
    return (
      // "the order that President Rask signed"
      (opensInCapital(after.text) && tokens[at + 2]?.pos === 'PROPN') ||
      after.norm.endsWith('s') ||
      before.pos === 'VERB' ||
      before.pos === 'CCONJ'
    );
  return after.pos !== 'ADJ' && after.pos !== 'PUNCT' && before.pos !== 'ADP';
}

/** "said [that] net profit rose", "said on Tuesday, Oct. 25, [that] revenue fell": behind a verb of saying and no more than when and where it was said. */
function isBehindSaying(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  let verb = at - 1;
  while (
    verb > sentence.firstToken &&
    at - verb <= SAID_WITHIN &&
    (/^(?:ADP|NUM|PROPN|PUNCT)$/.test(tokens[verb]?.pos ?? '') || SAYING_TIMES.has(tokens[verb]?.norm ?? ''))
  )
    verb -= 1;
  const own = tokens[verb];
  return (
    /^(?:VERB|AUX)$/.test(own?.pos ?? '') &&
    (SAYING_VERBS.has(own?.lemma ?? '') || /^(?:find|show|reveal|indicate|suggest)$/.test(own?.lemma ?? ''))
  );
}

/** Tokens between a saying and its claim. */
const SAID_WITHIN = 8;

const POSSESSIVE = /^(?:its|their|his|her|our|my|your)$/;

/** A participle that modifies the noun after it: "exported rice", "newly licensed projects". */
export function isModifier(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  const [before, token, after] = [itemAt(tokens, at - 1), tokens[at], tokens[at + 1]];
  if (at + 1 >= sentence.endToken || token === undefined || after === undefined) return false;
  const noun =
    after.pos === 'NOUN' || after.pos === 'PROPN' || (after.pos === 'ADJ' && tokens[at + 2]?.pos === 'NOUN');
  if (!noun) return false;
  const left = at === sentence.firstToken ? undefined : before?.pos;
  // "Adjusted EBITDA of", "• Operating cash flow of" open a line of results.
  if (
    (left === undefined || before?.pos === 'X' || before?.text === '-') &&
    /^(?:\p{Lu}\p{Ll}+ed|Operating|Financing|Investing|Continuing)$/u.test(token.text)
  )
    return true;
  // "17 written warnings"
  if (left === 'NUM' && /(?:en|wn)$/.test(token.norm) && token.pos === 'VERB') return true;
  if (token.norm.endsWith('ed'))
    return (
      left === 'DET' ||
      left === 'ADJ' ||
      left === 'ADP' ||
      // "expects adjusted EPS of"
      (left === 'VERB' && /(?:s|ed)$/.test(before?.norm ?? '')) ||
      POSSESSIVE.test(before?.norm ?? '') ||
      (left === 'ADV' && !isAuxBefore(tokens, at, sentence)) ||
      left === 'NUM'
    );
  // "reduced waiting times", but "began selling tickets"
  if (token.norm.endsWith('ing') && left === 'VERB' && /[^s]s$/.test(after.norm))
    return !ASPECT_VERBS.has(before?.lemma ?? '');
  return (
    token.norm.endsWith('ing') &&
    (left === 'DET' || left === 'ADJ' || left === 'NUM' || before?.norm === "'s")
  );
}

function isAuxBefore(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  const earlier = itemAt(tokens, at - 2);
  return (
    at - 2 >= sentence.firstToken &&
    earlier !== undefined &&
    (earlier.pos === 'AUX' ||
      earlier.pos === 'NOUN' ||
      earlier.pos === 'PROPN' ||
      earlier.pos === 'PRON' ||
      earlier.norm === ',')
  );
}
