import { ACCUSING_PREPOSITIONS, DOCUMENT_NOUNS, SHOWING_VERBS } from '../../lexicon/reporting-verbs.ts';
import { afterAsides } from './asides.ts';
import { numberBehind } from './bounded-number.ts';
import type { Cue } from './cues.ts';
import { hasVerb, thatBeyond } from './that-beyond.ts';
import { isNominal, nounPhraseFrom } from './noun-phrase.ts';
import { hasBefore, hasInfinitive, isNamed } from './object-frames.ts';
import { opensOwnClause } from './own-clause.ts';
import {
  afterQuotation,
  isQuoted,
  opensQuotation,
  posAt,
  type Reading,
  type TokenRange,
  wordAt,
} from '../reading.ts';
import { QUESTION_WORDS, RELATIVES } from '../../lexicon/closed-classes.ts';

/** The form that a claim takes after its cue. */
export type Shape =
  | 'that'
  | 'clause'
  | 'quotation'
  | 'infinitive'
  | 'plea'
  | 'as'
  | 'accusing'
  | 'preposition'
  | 'object';

/** What stands after a cue: a claim that opens at `first`; the next statement, after a colon; or no claim, up to `at`. */
export type RightSide =
  | { readonly kind: 'claim'; readonly shape: Shape; readonly first: number }
  | { readonly kind: 'colon' }
  | { readonly kind: 'none'; readonly at: number };

/** Verbs with which "when" and "where" open a claim; with others they tell when something was said. */
const ASKING = /^(?:ask|explain|describe|wonder|recall|know|tell|inquire|question)$/;
/** Reads on from the cue to the claim. */
export function rightOf(reading: Reading, cue: Cue, limit: number): RightSide {
  const beyond = thatBeyond(reading, cue, limit);
  if (beyond !== undefined) return claim('that', beyond);
  let at = cue.end;
  if (cue.preposition !== undefined && cue.preposition !== 'out')
    return afterPreposition(reading, cue, limit);
  while (
    posAt(reading, at) === 'ADV' &&
    !isQuoted(reading, at) &&
    !QUESTION_WORDS.has(wordAt(reading, at)) &&
    posAt(reading, at + 1) !== 'NUM'
  )
    at += 1;
  at = afterAddressee(reading, cue, at, limit);
  const { start, look } = afterAsides(reading, at, limit);
  return claimAt(reading, cue, start, look, limit);
}

const claim = (shape: Shape, first: number): RightSide => ({ kind: 'claim', shape, first });

function claimAt(reading: Reading, cue: Cue, start: number, look: number, limit: number): RightSide {
  if (look >= limit) return { kind: 'none', at: look };
  return (
    claimBehindMark(reading, cue, look, limit) ??
    claimByOpener(reading, cue, look, limit) ??
    claimByFrame(reading, cue, start, limit) ?? { kind: 'none', at: look }
  );
}

/** A quotation, and what a colon or comma opens; undefined where none of them stands there. */
function claimBehindMark(reading: Reading, cue: Cue, look: number, limit: number): RightSide | undefined {
  const none = { kind: 'none', at: look } as const;
  const { frames } = cue;
  if (opensQuotation(reading, look)) {
    const mayQuote = frames.has('quote') || frames.has('clause') || frames.has('object') || frames.has('as');
    return mayQuote ? claim('quotation', look) : none;
  }
  const word = wordAt(reading, look);
  if (word === ':') {
    if (!frames.has('quote') && !frames.has('clause')) return none;
    if (look + 1 >= limit) return { kind: 'colon' };
    return claim(isQuoted(reading, look + 1) ? 'quotation' : 'clause', look + 1);
  }
  return word === ',' ? afterComma(reading, cue, look, limit) : undefined;
}

/** "that …", "whether …", "to …"; none before "as", "while" and the like; undefined before other words. */
function claimByOpener(
  reading: Reading,
  { frames, lemma }: Cue,
  look: number,
  limit: number,
): RightSide | undefined {
  const none = { kind: 'none', at: look } as const;
  const word = wordAt(reading, look);
  if (/^(?:as|while|after|before|because|since|until|during)$/.test(word)) return none;
  if (word === 'that' && frames.has('clause'))
    return hasVerb(reading, look + 1, limit) ? claim('that', look) : { kind: 'none', at: look + 1 };
  if (QUESTION_WORDS.has(word) && frames.has('clause')) {
    const tellsWhen = /^(?:when|where|who|which)$/.test(word) && !ASKING.test(lemma);
    return tellsWhen ? none : claim('that', look);
  }
  if (word !== 'to' || posAt(reading, look + 1) !== 'VERB') return undefined;
  return frames.has('infinitive') ? claim('infinitive', look) : none;
}

/** What the cue's other frames see from `start` on. */
function claimByFrame(reading: Reading, cue: Cue, start: number, limit: number): RightSide | undefined {
  const { frames } = cue;
  const accusing = ACCUSING_PREPOSITIONS.get(cue.lemma);
  if (accusing !== undefined && hasBefore(reading, start, limit, (at) => accusing.has(wordAt(reading, at))))
    return claim('accusing', start);
  if (frames.has('plea') && hasInfinitive(reading, start, limit)) return claim('plea', start);
  if (frames.has('as') && isNamed(reading, cue, start, limit)) return claim('as', start);
  const isBare = frames.has('bare') || (cue.lemma === 'add' && cue.form === 'participle');
  // "clarified the rules did not apply": what takes “that” takes a clause without it.
  if (
    isBare
      ? opensClause(reading, start, limit)
      : frames.has('clause') && opensOwnClause(reading, start, limit)
  )
    return claim('clause', start);
  return frames.has('object') && opensObject(reading, start, limit) ? claim('object', start) : undefined;
}

function afterComma(reading: Reading, cue: Cue, comma: number, limit: number): RightSide {
  const next = wordAt(reading, comma + 1);
  if (opensQuotation(reading, comma + 1)) return claim('quotation', comma + 1);
  if (next === 'that' && cue.frames.has('clause')) return claim('that', comma + 1);
  // "said, however, that"
  if (
    posAt(reading, comma + 1) === 'ADV' &&
    wordAt(reading, comma + 2) === ',' &&
    cue.frames.has('clause') &&
    comma + 3 < limit
  ) {
    return claimAt(reading, cue, comma + 3, comma + 3, limit);
  }
  // "replied, with a smile: “…”"
  for (let at = comma + 1; at < Math.min(limit, comma + 8); at += 1) {
    if (wordAt(reading, at) === ':' && opensQuotation(reading, at + 1)) return claim('quotation', at + 1);
    if (/^(?:VERB|AUX)$/.test(posAt(reading, at))) break;
  }
  // "said in three cases, nobody was told": what leads up to the clause may be part of it.
  const leadsUp = comma > cue.end && cue.frames.has('bare') && !RELATIVES.has(next);
  if (leadsUp && opensOwnClause(reading, comma + 1, limit)) return claim('clause', comma + 1);
  return { kind: 'none', at: comma };
}

function afterPreposition(reading: Reading, cue: Cue, limit: number): RightSide {
  if (cue.end >= limit || /^[.,;:]$/.test(wordAt(reading, cue.end))) return { kind: 'none', at: cue.end };
  const plea = cue.lemma === 'call' && cue.preposition !== 'for';
  return { kind: 'claim', shape: plea ? 'plea' : 'preposition', first: cue.end };
}

function afterAddressee(reading: Reading, cue: Cue, at: number, limit: number): number {
  const word = wordAt(reading, at);
  if (cue.frames.has('addressee')) {
    if (isQuoted(reading, at) || /^(?:that|to|:|,)$/.test(word) || QUESTION_WORDS.has(word)) return at;
    const end = nounPhraseFrom(reading, at, limit);
    // "warned members might leave" speaks to nobody.
    const isClause =
      cue.frames.has('bare') && cue.lemma !== 'tell' && /^(?:VERB|AUX)$/.test(posAt(reading, end));
    const isPlea = cue.frames.has('plea') && wordAt(reading, end) === 'to';
    const speaksTo =
      cue.lemma === 'tell' ||
      wordAt(reading, end) === 'that' ||
      wordAt(reading, end) === 'about' ||
      QUESTION_WORDS.has(wordAt(reading, end)) ||
      opensQuotation(reading, end) ||
      opensQuotation(reading, end + 1) ||
      (cue.frames.has('bare') && end > at && opensClause(reading, end, limit));
    return isClause || isPlea || !speaksTo ? at : end;
  }
  if (word === 'to' && cue.frames.has('quote') && posAt(reading, at + 1) !== 'VERB') {
    return nounPhraseFrom(reading, at + 1, limit);
  }
  return at;
}

/** Whether a clause with its own subject and finite verb opens at `start`. */
function opensClause(reading: Reading, from: number, limit: number): boolean {
  // "said at least 58 people had left"
  const start = numberBehind(reading, from) ?? from;
  if (posAt(reading, start) === 'ADP') {
    // "said under the deal the firm would pay"
    const phrase = nounPhraseFrom(reading, start + 1, limit);
    const subject = wordAt(reading, phrase) === ',' ? phrase + 1 : phrase;
    return (
      phrase > start + 1 &&
      subject < limit &&
      posAt(reading, subject) !== 'ADP' &&
      opensClause(reading, subject, limit)
    );
  }
  if (!/^(?:DET|PRON|NOUN|PROPN|ADJ|NUM|ADV|SCONJ|SYM|VERB|CCONJ)$/.test(posAt(reading, start))) return false;
  const end = nounPhraseFrom(reading, start, limit);
  const next = end === start ? start + 1 : end;
  // "added two eggs and called a taxi"
  if (posAt(reading, next) === 'CCONJ' && posAt(reading, next + 1) === 'VERB') return false;
  for (let at = next; at < limit; at += 1) {
    // "the principles of “shared governance”": a verb in a name is none.
    if (opensQuotation(reading, at) && posAt(reading, at - 1) === 'ADP') at = afterQuotation(reading, at);
    if (wordAt(reading, at) === ';') return false;
    const pos = posAt(reading, at);
    const isFinite =
      pos === 'AUX' ||
      (pos === 'VERB' && !wordAt(reading, at).endsWith('ing') && wordAt(reading, at - 1) !== 'to');
    if (isFinite) return true;
  }
  return false;
}

function opensObject(reading: Reading, start: number, limit: number): boolean {
  const isGerund = posAt(reading, start) === 'VERB' && wordAt(reading, start).endsWith('ing');
  return isGerund || (nounPhraseFrom(reading, start, limit) > start && posAt(reading, start) !== 'ADP');
}

/** Whether "shows" and the like have a subject that says: a document, not a person. */
export function maySpeak(
  reading: Reading,
  cue: Cue,
  source: TokenRange | undefined,
  right: RightSide,
): boolean {
  if (!SHOWING_VERBS.has(cue.lemma)) return true;
  const shape = right.kind === 'claim' ? right.shape : undefined;
  if (source !== undefined && isDocument(reading, source)) return true;
  if (right.kind === 'none') return cue.lemma !== 'show';
  return cue.lemma !== 'show' && (shape === 'that' || shape === 'clause');
}

function isDocument(reading: Reading, source: TokenRange): boolean {
  for (let at = source.first; at < source.end; at += 1) {
    if (wordAt(reading, at) === ',') return false;
    if (DOCUMENT_NOUNS.has(wordAt(reading, at)) && isNominal(reading, at)) return true;
  }
  return false;
}
