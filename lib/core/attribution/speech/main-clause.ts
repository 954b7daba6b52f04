import { LEADING_UP } from '../../lexicon/closed-classes.ts';
import { isQuoted, posAt, type Reading, type TokenRange, wordAt } from '../reading.ts';
import { firstWhere } from '../../text/first-where.ts';
import { isJoined, nounPhraseFrom } from './noun-phrase.ts';

/** The most tokens before it: "Yet, only a few weeks | after". */
const BEFORE_IT = 6;

/** "While Roe said the lock was shut, [boats came through]": a claim that leads up to the main clause ends before it. */
export function endBeforeMainClause(
  reading: Reading,
  { first, end }: TokenRange,
  cue: { readonly first: number },
): number {
  const { sentences } = reading.text;
  const opening =
    sentences[firstWhere(sentences, ({ endToken }) => endToken > cue.first)]?.firstToken ?? cue.first;
  const leading = leadingUp(reading, opening, cue.first) ?? leadingUpInside(reading, cue.first);
  if (leading === undefined) return end;
  for (let at = leading; at < cue.first; at += 1) if (wordAt(reading, at) === ',') return end;
  const own = wordAt(reading, first) === 'that' ? first + 1 : first;
  // "said that if it rained, people would stay": the claim's own; "asked how to use it": none.
  let inside = /^(?:ADP|SCONJ)$/.test(posAt(reading, own)) || LEADING_UP.has(wordAt(reading, own));
  for (let at = first + 1; at < end - 2; at += 1) {
    if (wordAt(reading, at) !== ',' || isQuoted(reading, at)) continue;
    if (!inside && !/^(?:which|who|that)$/.test(wordAt(reading, at + 1)) && opensClause(reading, at + 1, end))
      return at;
    inside = false;
  }
  return end;
}

/** The word that leads up to a main clause, a joint or how long before or after it: "But while", "Two weeks after". */
function leadingUp(reading: Reading, opening: number, limit: number): number | undefined {
  for (let at = opening; at < Math.min(limit, opening + BEFORE_IT); at += 1) {
    if (LEADING_UP.has(wordAt(reading, at))) return at;
    const isBefore = /^(?:ADJ|ADV|CCONJ|DET|NUM|NOUN)$/.test(posAt(reading, at));
    if (!isBefore && !(wordAt(reading, at) === ',' && at === opening + 1)) return undefined;
  }
  return undefined;
}

/** "… met, but when | farmers asked": behind a joint, in the middle of a sentence. */
function leadingUpInside(reading: Reading, cue: number): number | undefined {
  for (let at = cue - 1; at > Math.max(0, cue - CLAUSE_WITHIN); at -= 1)
    if (LEADING_UP.has(wordAt(reading, at)))
      return /^(?:and|but|because|so|that)$/.test(wordAt(reading, at - 1)) ? at : undefined;
  return undefined;
}

/**
 * "Rao, who warned of it in May, [now played it down]", "a firm that stirred when it announced a chip, [uses others]": a claim in
 * a clause about whoever the sentence is on ends before the sentence's own verb.
 */
export function endOfRelative(
  reading: Reading,
  { first, end }: TokenRange,
  cue: { readonly first: number },
): number {
  let before = cue.first - 1;
  while (posAt(reading, before) === 'ADV') before -= 1;
  const isRelative =
    /^(?:who|which)$/.test(wordAt(reading, before)) || opensAside(reading, cue.first, before);
  if (!isRelative && !standsInside(reading, cue.first)) return end;
  let finite = wordAt(reading, first) === 'that';
  for (let at = first + 1; at < end - 2; at += 1) {
    finite ||= isFinite(reading, at - 1);
    if (wordAt(reading, at) !== ',' || isQuoted(reading, at)) continue;
    let verb = at + 1;
    while (posAt(reading, verb) === 'ADV') verb += 1;
    const word = wordAt(reading, verb);
    const isMain = isFinite(reading, verb) && word !== reading.tokens[verb]?.lemma;
    // Behind what has no verb of its own, one in the present is not the claim's; "[, proposed by Rao,]" may be.
    if (isMain && (isRelative || (!finite && (posAt(reading, verb) === 'AUX' || word.endsWith('s')))))
      return at;
  }
  return end;
}

/** "Three workers, alleging …", "The firm, while noting that …": what the subject says before the sentence's own verb. */
function opensAside(reading: Reading, cue: number, before: number): boolean {
  if (!wordAt(reading, cue).endsWith('ing') || wordAt(reading, cue) === 'according') return false;
  const comma = /^(?:when|while)$/.test(wordAt(reading, before)) ? before - 1 : before;
  const { sentences } = reading.text;
  const opening = sentences[firstWhere(sentences, ({ endToken }) => endToken > cue)]?.firstToken ?? comma;
  if (wordAt(reading, comma) !== ',' || comma === opening) return false;
  for (let at = opening; at < comma; at += 1) if (isFinite(reading, at)) return false;
  return true;
}

/** "a tax that economists say [is passed on], and it has risen": a claim whose subject stands before its cue. */
export function endOfGap(reading: Reading, { first, end }: TokenRange, cue: TokenRange): number {
  if (first !== cue.end || !isFinite(reading, first)) return end;
  for (let at = first + 1; at < end - 2; at += 1) {
    if (isQuoted(reading, at)) continue;
    const word = wordAt(reading, at);
    if (/^[-–—]$/.test(word) && !isJoined(reading, at)) return at;
    if (word === ',' && /^(?:and|but)$/.test(wordAt(reading, at + 1)) && opensClause(reading, at + 2, end))
      return at;
  }
  return end;
}

/** How far before a cue, in tokens, what opens its clause may stand. */
const CLAUSE_WITHIN = 4;

/** "when it | announced", "while | saying": in a clause that is not the sentence's first. */
function standsInside(reading: Reading, cue: number): boolean {
  for (let at = cue - 1; at >= cue - CLAUSE_WITHIN; at -= 1)
    if (/^(?:when|where|while)$/.test(wordAt(reading, at))) return wordAt(reading, at - 1) !== '.' && at > 0;
  return false;
}

/** A finite verb, as far as one token shows. */
export const isFinite = (reading: Reading, at: number): boolean =>
  posAt(reading, at) === 'AUX'
    ? wordAt(reading, at - 1) !== 'to'
    : posAt(reading, at) === 'VERB' &&
      wordAt(reading, at - 1) !== 'to' &&
      !wordAt(reading, at).endsWith('ing');

/** Whether a noun phrase and its finite verb open a clause here. */
export const opensClause = (reading: Reading, first: number, end: number): boolean =>
  verbAfterSubject(reading, first, end) !== undefined && posAt(reading, first) !== 'VERB';

/** The finite verb right behind a noun phrase that opens at `first`. */
export function verbAfterSubject(reading: Reading, first: number, end: number): number | undefined {
  let at = nounPhraseFrom(reading, first, end);
  if (at === first) return undefined;
  // "Russia's decision to supply the fuel calls …"
  if (wordAt(reading, at) === 'to' && posAt(reading, at + 1) === 'VERB')
    at = nounPhraseFrom(reading, at + 2, end);
  while (posAt(reading, at) === 'ADV') at += 1;
  const isVerb =
    at < end &&
    (posAt(reading, at) === 'AUX' || (posAt(reading, at) === 'VERB' && !wordAt(reading, at).endsWith('ing')));
  return isVerb ? at : undefined;
}
