import { TIME_WORDS } from '../../lexicon/closed-classes.ts';
import { DOCUMENT_NOUNS } from '../../lexicon/reporting-verbs.ts';
import { isDocument } from '../../lexicon/document-words.ts';
import { SPEAKING_NOUNS } from '../../lexicon/speaking-nouns.ts';
import { ROLE_NOUNS } from '../../lexicon/role-words.ts';
import { isQuoted, posAt, type Reading, type TokenRange, wordAt } from '../reading.ts';
import { add, around, cut, outerFirst, type Scene } from '../scene.ts';
import { continuation } from './clause-extent.ts';
import { contentFrom, trimContent } from './content.ts';
import type { Cue } from './cues.ts';
import { hasFiniteVerb } from './left-side.ts';
import { nounPhraseFrom } from './noun-phrase.ts';
import { sourceFrom } from './source-phrase.ts';

/** "According to Rao, …" and "…, according to Rao". */
export function readAccording(scene: Scene, cue: Cue): void {
  const { reading, first, limit } = scene;
  const whole = sourceFrom(reading, cue.end, limit);
  if (whole === undefined || opensClaim(scene, cue)) return;
  const joint = secondOfTwo(scene, cue);
  if (joint !== undefined) {
    cut(scene, joint);
    const end = nounPhraseFrom(reading, cue.end, limit);
    const start = wordAt(reading, end) === ',' ? end + 1 : end;
    add(scene, cue, { first: cue.end, end }, [contentFrom(reading, start, limit)], 'according');
    return;
  }
  const source = withoutPredicate(reading, cue, whole, limit);
  const second = ownOfTwo(scene, cue);
  if (second !== undefined) {
    add(scene, cue, source, [second], 'according');
    return;
  }
  const left = trimContent(reading, { first: outerFirst(scene, cue), end: cue.first });
  const interrupts = source.end < whole.end;
  const opens =
    left === undefined || (!interrupts && cue.first - first <= 3 && !hasFiniteVerb(reading, left));
  if (opens) {
    // What looks like an apposition up to the end is the claim.
    const plain = { first: cue.end, end: nounPhraseFrom(reading, cue.end, limit) };
    const named = source.end >= limit - 1 ? plain : source;
    const end = left === undefined ? endOfWho(reading, named.end, limit) : named.end;
    const more = endOfMore(reading, end, limit) ?? endOfOfficeHolder(reading, end, limit);
    const own = { first: named.first, end: more ?? end };
    const start = wordAt(reading, own.end) === ',' ? own.end + 1 : own.end;
    add(scene, cue, own, [contentFrom(reading, start, limit)], 'according');
    return;
  }
  // "he said, according to a transcript": the claim is the other's.
  const last = scene.found.at(-1);
  if (
    last !== undefined &&
    last.cue.end >= left.end &&
    last.cue.first >= left.first &&
    last.pattern === 'before'
  )
    return;
  // "That’s according to" points to the sentence before.
  if (left.end - left.first === 2 && /^(?:that|this)$/.test(wordAt(reading, left.first))) return;
  if (around(scene, cue) !== undefined) cut(scene, cue.first);
  add(
    scene,
    cue,
    source,
    [left, ...continuation(scene, hasFiniteVerb(reading, left) ? 'clause' : 'fragment', source.end)],
    'according',
  );
}

/** "According to A, 40 died[, while] according to B, the toll was higher": where the first one's claim ends; undefined elsewhere. */
function secondOfTwo({ reading, found, first }: Scene, cue: Cue): number | undefined {
  const last = found.at(-1);
  const opens = last?.pattern === 'according' && last.cue.first === first;
  const link = cue.first - 1;
  if (!opens || !/^(?:but|while|whereas|and)$/.test(wordAt(reading, link)) || isQuoted(reading, link))
    return undefined;
  return wordAt(reading, link - 1) === ',' ? link - 1 : link;
}

/** "It will cost $4 million, according to A, and [take two years], according to B": what the second one says, which goes from the first; undefined elsewhere. */
function ownOfTwo({ reading, found }: Scene, cue: Cue): TokenRange | undefined {
  const last = found.at(-1);
  if (last?.pattern !== 'according' || last.source === null) return undefined;
  const isBehind = last.content.some(({ end }) => end <= last.cue.first) && last.source.end < cue.first;
  const joint = last.source.end + (wordAt(reading, last.source.end) === ',' ? 1 : 0);
  if (!isBehind || !/^(?:but|and|while|whereas)$/.test(wordAt(reading, joint))) return undefined;
  const own = trimContent(reading, { first: joint + 1, end: cue.first });
  if (own === undefined || !hasFiniteVerb(reading, own)) return undefined;
  found[found.length - 1] = { ...last, content: last.content.filter(({ first }) => first < last.cue.first) };
  return own;
}

/** How far, in tokens, what tells more of a source may run on to its comma. */
const LONGEST_MORE = 12;

/** The end of a source that opens the sentence with what tells who it is: "a lawyer [representing the family], …". */
function endOfWho(reading: Reading, end: number, limit: number): number {
  const word = wordAt(reading, end);
  const pos = posAt(reading, end);
  if (isQuoted(reading, end)) return end;
  // "a report [Tuesday from the institute]"
  const on = word === 'on' ? end + 1 : end;
  const by = on + 1;
  if (
    TIME_WORDS.has(wordAt(reading, on)) &&
    /^(?:by|from)$/.test(wordAt(reading, by)) &&
    mayReport(reading, end - 1)
  )
    return nounPhraseFrom(reading, by + 1, limit);
  if (pos !== 'ADJ' && word !== 'to' && !(pos === 'VERB' && /(?:ing|ed|en|wn)$/.test(word))) return end;
  // "documents filed in court", "residents asked on Monday"; "results released on Monday" are nobody's.
  const isDone = pos === 'VERB' && word.endsWith('ed') && wordAt(reading, end + 1) !== 'by';
  if (isDone && !maySay(reading, end - 1)) return end;
  for (let at = end + 1; at < Math.min(limit, end + LONGEST_MORE); at += 1) {
    if (isQuoted(reading, at) || posAt(reading, at) === 'AUX') return end;
    if (wordAt(reading, at) === ',') return at;
  }
  return end;
}

/** "According to the study[, published in May], rents rose": the comma behind what a source is told to be; undefined where the claim opens. */
export function endOfMore(reading: Reading, comma: number, limit: number): number | undefined {
  const first = comma + 1;
  const word = wordAt(reading, first);
  const isPassive =
    /^(?:ADJ|VERB)$/.test(posAt(reading, first)) &&
    /(?:ed|en|wn|done|led|held|made|seen)$/.test(word) &&
    // "[injured people] were taken": no more of the source.
    (/^(?:ADP|PART)$/.test(posAt(reading, first + 1)) || TIME_WORDS.has(wordAt(reading, first + 1)));
  const isMore =
    wordAt(reading, comma) === ',' &&
    !isQuoted(reading, first) &&
    (/^(?:which|who)$/.test(word) || isPassive);
  if (!isMore) return undefined;
  for (let at = first + 1; at < Math.min(limit, first + LONGEST_MORE); at += 1)
    if (wordAt(reading, at) === ',')
      return wordAt(reading, at + 1) !== 'and' && hasFiniteVerb(reading, { first: at + 1, end: limit })
        ? at
        : undefined;
  return undefined;
}

/** "According to the lead investigator[, Dr. Ana Rao of Lund], rents rose": the comma behind the name of who holds the office; undefined elsewhere. */
function endOfOfficeHolder(reading: Reading, comma: number, limit: number): number | undefined {
  const { tokens } = reading;
  const office = tokens[comma - 1];
  if (wordAt(reading, comma) !== ',' || !ROLE_NOUNS.has(office?.lemma ?? '')) return undefined;
  let names = 0;
  for (let at = comma + 1; at < Math.min(limit, comma + LONGEST_MORE); at += 1) {
    const pos = posAt(reading, at);
    if (wordAt(reading, at) === ',') {
      const isClaim =
        posAt(reading, at + 1) !== 'PROPN' && !/^(?:and|who|which)$/.test(wordAt(reading, at + 1));
      return names > 1 && isClaim && hasFiniteVerb(reading, { first: at + 1, end: limit }) ? at : undefined;
    }
    // A name comes first: whatever else a claim opens with is none.
    if (pos === 'PROPN') names += 1;
    else if (isQuoted(reading, at) || pos === 'VERB' || pos === 'AUX' || pos === 'CCONJ') return undefined;
    else if (names < 2 && wordAt(reading, at) !== '.') return undefined;
  }
  return undefined;
}

/** Whether a noun is one for what a body publishes. */
const mayReport = (reading: Reading, noun: number): boolean =>
  DOCUMENT_NOUNS.has(wordAt(reading, noun)) || isDocument(reading.tokens[noun]?.lemma ?? '');

/** Whether a noun is one for a document or for people. */
function maySay({ tokens }: Reading, noun: number): boolean {
  const { lemma = '' } = tokens[noun] ?? {};
  return isDocument(lemma) || ROLE_NOUNS.has(lemma) || SPEAKING_NOUNS.has(lemma) || lemma === 'people';
}

/** "Rao said that, according to the survey, …": an aside of the claim that is about to open. */
function opensClaim(scene: Scene, cue: Cue): boolean {
  const outer = around(scene, cue)?.content.at(-1);
  if (outer === undefined) return false;
  for (let at = outer.first; at < cue.first; at += 1)
    if (!/^(?:that|,)$/.test(wordAt(scene.reading, at))) return false;
  return true;
}

/** The source without the predicate of the claim that it interrupts: "The peak, according to Mr. Tull, reached 40 units". */
function withoutPredicate(reading: Reading, cue: Cue, source: TokenRange, limit: number): TokenRange {
  if (wordAt(reading, cue.first - 1) !== ',') return source;
  const name = nounPhraseFrom(reading, cue.end, limit);
  const verb = name + 1;
  const isPredicate =
    wordAt(reading, name) === ',' &&
    (posAt(reading, verb) === 'AUX' ||
      (posAt(reading, verb) === 'VERB' && !wordAt(reading, verb).endsWith('ing')));
  return isPredicate ? { first: source.first, end: name } : source;
}
