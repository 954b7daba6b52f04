import { type Cue, cueAt } from './cues.ts';
import { contentFrom, trimContent } from './content.ts';
import { hasFiniteVerb, leftOf, type LeftSide } from './left-side.ts';
import { DOCUMENT_NOUNS } from './cue-lexicon.ts';
import {
  afterQuotation,
  isQuoted,
  opensQuotation,
  posAt,
  type Reading,
  type TokenRange,
  wordAt,
} from './reading.ts';
import type { Relation } from './relation.ts';
import { isAside, nounPhraseFrom } from './noun-phrase.ts';
import { maySpeak, rightOf, type RightSide } from './right-side.ts';
import { sourceBefore, sourceFrom } from './source-phrase.ts';
import { endOfWords, type Statement } from './statements.ts';
import { RELATIVES } from './word-lists.ts';

/** The words of one statement under reading. */
interface Scene {
  readonly reading: Reading;
  /** Where the statement's words begin, after a dateline or a list's number. */
  readonly first: number;
  readonly limit: number;
  readonly statement: Statement;
  readonly found: Relation[];
  /** The end of what the relations so far have taken, source and cue included. */
  taken: number;
}

const SUBORDINATING = /^(?:as|when|while|after|before|because|since|although|though|if|once|until)$/;
const CUTTING = /^(?:and|but|or|as|while|after|before|when|because|though|although|since|yet|,|;|—|–)$/;

/** The attributions inside one statement, by patterns of source, cue and claim; in the order of their cues. */
export function findReportedSpeech(reading: Reading, statement: Statement, first: number): Relation[] {
  const scene: Scene = {
    reading,
    first,
    limit: endOfWords(reading, statement),
    statement,
    found: [],
    taken: first,
  };
  for (let at = first; at < scene.limit; at += 1) {
    const cue = cueAt(reading, at);
    if (cue === undefined || cue.first < scene.taken) continue;
    if (cue.form === 'according') readAccording(scene, cue);
    else if (cue.form === 'participle') readParticiple(scene, cue);
    else readFinite(scene, cue);
  }
  return scene.found.filter((relation) => relation.content.length > 0);
}

/** The last relation, if the cue stands in its claim. */
function around(scene: Scene, cue: Cue): Relation | undefined {
  const last = scene.found.at(-1);
  const content = last?.content.at(-1);
  return content !== undefined && content.first <= cue.first && cue.first < content.end ? last : undefined;
}

/** Ends the last relation's claim before `end`. */
function cut(scene: Scene, end: number): void {
  const last = scene.found.at(-1);
  const piece = last?.content.at(-1);
  if (last === undefined || piece === undefined) return;
  const shorter = trimContent(scene.reading, { first: piece.first, end: Math.min(piece.end, end) });
  const content = [...last.content.slice(0, -1), ...(shorter === undefined ? [] : [shorter])];
  scene.found[scene.found.length - 1] = { ...last, content };
}

function add(
  scene: Scene,
  cue: Cue,
  source: TokenRange | null,
  content: TokenRange[],
  pattern: Relation['pattern'],
  shared = false,
): void {
  const pieces = content.flatMap((piece) => trimContent(scene.reading, piece) ?? []);
  if (pieces.length === 0) return;
  scene.found.push({
    source,
    cue: { first: cue.first, end: cue.end },
    lemma: cue.lemma,
    content: pieces,
    pattern,
    shared,
  });
  scene.taken = Math.max(cue.end, source?.end ?? 0);
}

/** "According to Rao, …" and "…, according to Rao". */
function readAccording(scene: Scene, cue: Cue): void {
  const { reading, first, limit } = scene;
  const source = sourceFrom(reading, cue.end, limit);
  if (source === undefined) return;
  const left = trimContent(reading, { first: outerFirst(scene, cue), end: cue.first });
  const opens = left === undefined || (cue.first - first <= 3 && !hasFiniteVerb(reading, left));
  if (opens) {
    // What looks like an apposition up to the end is the claim.
    const plain = { first: cue.end, end: nounPhraseFrom(reading, cue.end, limit) };
    const own = source.end >= limit - 1 ? plain : source;
    const start = wordAt(reading, own.end) === ',' ? own.end + 1 : own.end;
    add(scene, cue, own, [contentFrom(reading, start, limit)], 'according');
    return;
  }
  if (around(scene, cue) !== undefined) cut(scene, cue.first);
  add(
    scene,
    cue,
    source,
    [left, ...continuation(scene, hasFiniteVerb(reading, left) ? 'clause' : 'fragment', source.end)],
    'according',
  );
}

/** Where a claim that ends before the cue begins: at the sentence's start, or after a relation that is complete. */
function outerFirst(scene: Scene, cue: Cue): number {
  const inside = around(scene, cue) !== undefined;
  const start = inside || scene.found.length === 0 ? scene.first : scene.taken;
  for (let at = cue.first - 1; at > start; at -= 1) {
    if (wordAt(scene.reading, at) === ';' && !isQuoted(scene.reading, at)) return at + 1;
  }
  return start;
}

/** ", adding that …", ", calling it late", "by saying …": the source is the cue's before, or the sentence's subject. */
function readParticiple(scene: Scene, cue: Cue): void {
  const { reading, limit } = scene;
  let before = cue.first - 1;
  while (posAt(reading, before) === 'ADV' && !isQuoted(reading, before)) before -= 1;
  const word = wordAt(reading, before);
  const isLinked =
    /^(?:,|—|–|-|by|in|before|while|after|and|or|but)$/.test(word) ||
    isQuoted(reading, before) ||
    DOCUMENT_NOUNS.has(word);
  const right = rightOf(reading, cue, limit);
  if (!isLinked || right.kind !== 'claim') return;
  const last = scene.found.at(-1);
  const inside = around(scene, cue) !== undefined;
  if (inside && (word === 'and' || word === 'or') && last?.shared !== true) return;
  if (inside && DOCUMENT_NOUNS.has(word)) return;
  const source = last?.source ?? mainSubject(scene, before);
  if (source === undefined || !maySpeak(reading, cue, source, right)) return;
  if (inside) cut(scene, word === ',' || isQuoted(reading, before) ? cue.first : before);
  add(scene, cue, source, [contentFrom(reading, right.first, limit)], right.shape, true);
}

function readFinite(scene: Scene, cue: Cue): void {
  const { reading, limit } = scene;
  if (followsClaim(scene, cue) && readInverted(scene, cue)) return;
  const source = sourceBefore(reading, cue.first, Math.max(scene.first, scene.taken));
  const right = rightOf(reading, cue, limit);
  if (source === undefined) {
    if (!readInverted(scene, cue)) readCoordinated(scene, cue, right);
    return;
  }
  if (!maySpeak(reading, cue, source, right)) return;
  const range = { first: source.first, end: source.end };
  if (around(scene, cue) !== undefined) {
    readInside(scene, cue, range, right);
    return;
  }
  // ", as Rao said"
  const floor = wordAt(reading, source.first - 1) === 'as' ? source.first - 1 : source.first;
  const left = leftOf(reading, scene.found.length === 0 ? scene.first : scene.taken, floor);
  // “…,” he said during a talk that he gave
  const closed =
    left.kind === 'quotation' &&
    cue.frames.has('quote') &&
    right.kind === 'claim' &&
    /^(?:clause|object|as)$/.test(right.shape);
  if (closed) {
    add(scene, cue, range, [left.range], 'before');
  } else if (right.kind === 'claim') {
    const end = subordinateEnd(
      scene,
      source.antecedent === true ? cue.end : floor,
      right,
      source.antecedent === true,
    );
    const content = contentFrom(reading, right.first, end);
    const both = right.shape === 'quotation' && goesOnFrom(reading, left.kind, right.first);
    add(scene, cue, range, both ? [left.range, content] : [content], right.shape);
  } else if (right.kind === 'colon') {
    const next = scene.statement.end;
    if (opensQuotation(reading, next))
      add(scene, cue, range, [{ first: next, end: afterQuotation(reading, next) }], 'quotation');
  } else if (floor < source.first && floor <= scene.first + 1 && wordAt(reading, right.at) === ',') {
    // "As Rao said, it is late."
    add(scene, cue, range, [contentFrom(reading, right.at + 1, limit)], 'clause');
  } else if (mayFollow(cue, left.kind)) {
    add(scene, cue, range, [left.range, ...continuation(scene, left.kind, right.at)], 'before');
  } else if (cue.frames.has('clause') && left.kind === 'fragment') {
    const rest = continuation(scene, left.kind, right.at);
    if (rest.length > 0) add(scene, cue, range, [left.range, ...rest], 'before');
  }
}

/** Whether the claim may stand before the cue; what is not quoted needs a verb that takes clauses. */
function mayFollow(cue: Cue, left: LeftSide['kind']): boolean {
  if (left === 'clause') return cue.frames.has('quote') && cue.frames.has('clause');
  return left === 'quotation' && cue.frames.has('quote');
}

/** A quotation that goes on after the cue from before it: “This,” he said, “is late.” */
function goesOnFrom(reading: Reading, left: string, first: number): boolean {
  if (left === 'quotation') return true;
  const opening = reading.tokens[first + 1]?.text ?? '';
  return left === 'fragment' && /^\p{Ll}/u.test(opening);
}

/** A cue with its own source inside the claim of the one before. */
function readInside(scene: Scene, cue: Cue, source: TokenRange, right: RightSide): void {
  const { reading, limit } = scene;
  const connector = source.first - 1;
  const word = wordAt(reading, connector);
  if (right.kind !== 'claim') {
    // "Rao said that it was late, the paper reported."
    if (!/^[,—–]$/.test(word) || !cue.frames.has('quote') || right.kind === 'colon') return;
    const rest = continuation(scene, 'clause', right.at);
    cut(scene, connector);
    if (rest.length > 0 && RELATIVES.has(wordAt(reading, connector - 1))) {
      // "a report which, she said, had been late"
      cut(scene, connector - 1);
      add(scene, cue, source, rest, 'before');
      return;
    }
    const left = leftOf(reading, scene.first, source.first);
    if (left.kind !== 'none') add(scene, cue, source, [left.range], 'before');
    return;
  }
  if (!CUTTING.test(word)) return;
  let end = connector;
  for (let at = connector; at > connector - 5 && at > scene.taken; at -= 1) {
    if (wordAt(reading, at) === ',' && !isQuoted(reading, at)) end = at;
  }
  cut(scene, end);
  add(scene, cue, source, [contentFrom(reading, right.first, limit)], right.shape);
}

/** Whether the cue stands right after a comma or quotation and nothing but a name or a role comes after it. */
function followsClaim(scene: Scene, cue: Cue): boolean {
  const { reading, limit } = scene;
  if (wordAt(reading, cue.first - 1) !== ',' && !isQuoted(reading, cue.first - 1)) return false;
  const end = nounPhraseFrom(reading, cue.end, limit);
  return end > cue.end && !isAside(reading, cue.end, end) && (end >= limit || opensQuotation(reading, end));
}

/** “…,” said Rao. */
function readInverted(scene: Scene, cue: Cue): boolean {
  const { reading, limit } = scene;
  if (!cue.frames.has('invert')) return false;
  const left = leftOf(reading, scene.found.length === 0 ? scene.first : scene.taken, cue.first);
  if (left.kind === 'none' || left.kind === 'fragment') return false;
  const source = sourceFrom(reading, cue.end, limit);
  if (source === undefined || posAt(reading, source.first) === 'SYM') return false;
  if (around(scene, cue) !== undefined) cut(scene, left.range.end);
  add(scene, cue, source, [left.range, ...continuation(scene, left.kind, source.end)], 'inverted');
  return true;
}

/** "said … and urged …": a cue without a subject of its own. */
function readCoordinated(scene: Scene, cue: Cue, right: RightSide): void {
  const { reading, limit } = scene;
  let before = cue.first - 1;
  while (posAt(reading, before) === 'ADV' && !isQuoted(reading, before)) before -= 1;
  const word = wordAt(reading, before);
  const last = scene.found.at(-1);
  const joins = posAt(reading, before) === 'CCONJ' || (word === ',' && last !== undefined);
  if (!joins || right.kind !== 'claim') return;
  const source = last?.source ?? mainSubject(scene, before);
  if (source === undefined || source === null || !maySpeak(reading, cue, source, right)) return;
  const outer = around(scene, cue);
  if (outer !== undefined && isPartOf(reading, outer, cue)) return;
  if (outer !== undefined) cut(scene, before);
  add(scene, cue, source, [contentFrom(reading, right.first, limit)], right.shape, true);
}

/** Whether a cue after "and" is told in the claim itself: "she says he called and asked" against "she says X and asks". */
function isPartOf(reading: Reading, outer: Relation, cue: Cue): boolean {
  const isPresent = (at: number): boolean => /(?:[^s]s|say)$/.test(wordAt(reading, at));
  return isPresent(outer.cue.end - 1) && !isPresent(cue.verb) && outer.pattern !== 'infinitive';
}

/** What of a claim follows the cue that interrupts it: "The plan, he said, will fail", “A,” he said, “and B”. */
function continuation(scene: Scene, left: LeftSide['kind'], at: number): TokenRange[] {
  const { reading, limit } = scene;
  const next = wordAt(reading, at) === ',' ? at + 1 : at;
  if (next >= limit) return [];
  if (opensQuotation(reading, next)) return [contentFrom(reading, next, limit)];
  if (next === at) return [];
  const complete = left !== 'fragment';
  const pos = posAt(reading, next);
  const goesOn =
    /^(?:and|but|while|because|or|with)$/.test(wordAt(reading, next)) ||
    pos === 'AUX' ||
    (pos === 'VERB' && !wordAt(reading, next).endsWith('ing'));
  if (!goesOn && complete) return [];
  return [contentFrom(reading, next, limit)];
}

/** "As Rao said it was late, members left": a claim in a clause that opens the sentence ends with that clause. */
function subordinateEnd(scene: Scene, subject: number, right: { first: number }, relative: boolean): number {
  const { reading, first, limit } = scene;
  const opens =
    subject - 1 >= first && subject - 1 <= first + 1 && SUBORDINATING.test(wordAt(reading, subject - 1));
  if (!opens && !relative) return limit;
  for (let at = right.first; at < limit; at += 1) {
    if (wordAt(reading, at) === ',' && !isQuoted(reading, at)) return at;
    if (
      at > right.first &&
      isQuoted(reading, at - 1) &&
      !isQuoted(reading, at) &&
      wordAt(reading, at - 2) === ','
    )
      return at;
  }
  return limit;
}

/** The subject of the statement's main clause: the noun phrase it opens with, or that follows its opening phrase. */
function mainSubject(scene: Scene, before: number): TokenRange | undefined {
  const { reading, first } = scene;
  let start = first;
  while (start < before && /^(?:CCONJ|ADV)$/.test(posAt(reading, start)) && !isQuoted(reading, start))
    start += 1;
  if (/^(?:ADP|SCONJ|VERB|PART)$/.test(posAt(reading, start))) {
    while (start < before && (wordAt(reading, start) !== ',' || isQuoted(reading, start))) start += 1;
    start += 1;
  }
  return start < before ? sourceFrom(reading, start, before) : undefined;
}
