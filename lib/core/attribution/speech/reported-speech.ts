import { type Cue, cueAt } from './cues.ts';
import { continuation, mainSubject, subordinateEnd } from './clause-extent.ts';
import { contentFrom } from './content.ts';
import { isFiniteVerb, leftOf, type LeftSide } from './left-side.ts';
import { DOCUMENT_NOUNS } from '../../lexicon/reporting-verbs.ts';
import {
  afterQuotation,
  isQuoted,
  opensQuotation,
  posAt,
  type Reading,
  type TokenRange,
  wordAt,
} from '../reading.ts';
import type { Relation } from '../relation.ts';
import { isAside, nounPhraseFrom } from './noun-phrase.ts';
import { maySpeak, rightOf, type RightSide, type Shape } from './right-side.ts';
import { withNameBefore } from './name-before-office.ts';
import { sourceBefore, sourceFrom, type SourcePhrase } from './source-phrase.ts';
import { add, around, cut, openScene, outerFirst, type Scene } from '../scene.ts';
import { findPassives } from './passive.ts';
import { endBeforeReporter } from './reporters-tail.ts';
import { findReportingNouns } from './reporting-nouns.ts';
import { readAccording } from './according.ts';
import type { Statement } from '../transcripts/statements.ts';
import { RELATIVES, SUBORDINATORS } from '../../lexicon/closed-classes.ts';
import { BEFORE_A_CUE, CLAUSE_CUTS } from '../../lexicon/phrase-bounds.ts';

/** Parts of speech that a main clause opens with. */
const NOMINAL = /^(?:DET|PRON|PROPN|NOUN|NUM|ADJ)$/;

/** The attributions inside one statement, by patterns of source, cue and claim; in the order of their cues. */
export function findReportedSpeech(reading: Reading, statement: Statement, first: number): Relation[] {
  const scene = openScene(reading, statement, first);
  for (let at = first; at < scene.limit; at += 1) {
    const cue = cueAt(reading, at);
    if (cue === undefined || cue.first < scene.taken) continue;
    if (cue.form === 'according') readAccording(scene, cue);
    else if (cue.form === 'participle') readParticiple(scene, cue);
    else readFinite(scene, cue);
  }
  const found = scene.found.filter((relation) => relation.content.length > 0);
  const more = [
    ...findPassives(reading, first, scene.limit),
    ...findReportingNouns(reading, first, scene.limit),
  ].filter((relation) => found.every((other) => isApart(relation, other)));
  return [...found, ...more].toSorted((a, b) => a.cue.first - b.cue.first);
}

/** Whether a relation stands in no claim of the other and takes none of its words. */
const isApart = (own: Relation, other: Relation): boolean =>
  [other.cue, ...other.content].every(({ first, end }) =>
    [own.cue, ...own.content].every((part) => part.end <= first || part.first >= end),
  );

/** ", adding that …", ", calling it late", "by saying …": the source is the cue's before, or the sentence's subject. */
function readParticiple(scene: Scene, cue: Cue): void {
  const { reading, limit } = scene;
  let before = cue.first - 1;
  while (posAt(reading, before) === 'ADV' && !isQuoted(reading, before)) before -= 1;
  const word = wordAt(reading, before);
  const isLinked = BEFORE_A_CUE.has(word) || isQuoted(reading, before) || DOCUMENT_NOUNS.has(word);
  const right = rightOf(reading, cue, limit);
  if (right.kind === 'claim' && cue.first <= scene.first + 1 && readFronted(scene, cue, right)) return;
  if (!isLinked || right.kind !== 'claim') return;
  const last = scene.found.at(-1);
  const inside = around(scene, cue) !== undefined;
  if (inside && (word === 'and' || word === 'or') && last?.shared !== true) return;
  if (inside && DOCUMENT_NOUNS.has(word)) return;
  // "released a strategy, proposing principles" tells of a deed.
  if (last === undefined && right.shape === 'object') return;
  const source = last?.source ?? mainSubject(scene, before);
  if (source === undefined || !maySpeak(reading, cue, source, right)) return;
  if (inside) cut(scene, word === ',' || isQuoted(reading, before) ? cue.first : before);
  add(scene, cue, source, [contentFrom(reading, right.first, limit)], right.shape, true);
}

/** "Noting that trade had grown, the ministers agreed …": the claim ends before the sentence's subject, whose it is. */
function readFronted(scene: Scene, cue: Cue, { first, shape }: RightSide & { kind: 'claim' }): boolean {
  const { reading, limit } = scene;
  for (let comma = first + 1; comma < limit - 1; comma += 1) {
    if (wordAt(reading, comma) !== ',' || isQuoted(reading, comma)) continue;
    const phrase = { first: comma + 1, end: nounPhraseFrom(reading, comma + 1, limit) };
    const verb = skipAdverbs(reading, phrase.end);
    if (
      phrase.end === phrase.first ||
      !/^(?:VERB|AUX)$/.test(posAt(reading, verb)) ||
      wordAt(reading, verb).endsWith('ing')
    )
      continue;
    const source = withNameBefore(reading, phrase, first);
    add(scene, cue, source, [{ first, end: source.first - 1 }], shape);
    scene.taken = source.first;
    return true;
  }
  return false;
}

function skipAdverbs(reading: Reading, from: number): number {
  let at = from;
  while (posAt(reading, at) === 'ADV') at += 1;
  return at;
}

/** A cue with a subject of its own, or that leans on the words before it. */
function readFinite(scene: Scene, cue: Cue): void {
  const { reading, limit } = scene;
  if (followsClaim(scene, cue) && readInverted(scene, cue)) return;
  const source = sourceBefore(reading, cue.first, Math.max(scene.first, scene.taken));
  if (source !== undefined && /^(?:no|none|nobody|neither|nothing)$/.test(wordAt(reading, source.first)))
    return;
  const right = rightOf(reading, cue, limit);
  if (source === undefined) {
    if (!readInverted(scene, cue)) readCoordinated(scene, cue, right);
  } else if (maySpeak(reading, cue, source, right)) {
    if (around(scene, cue) === undefined) readSubject(scene, cue, source, right);
    else readInside(scene, cue, { first: source.first, end: source.end }, right);
  }
}

/** A cue with its source before it, its claim behind it, before it or on both sides. */
function readSubject(scene: Scene, cue: Cue, phrase: SourcePhrase, right: RightSide): void {
  const { reading, limit } = scene;
  const source = { first: phrase.first, end: phrase.end };
  // ", as Rao said"
  const floor = wordAt(reading, source.first - 1) === 'as' ? source.first - 1 : source.first;
  const left = leftOf(reading, scene.found.length === 0 ? scene.first : scene.taken, floor);
  if (right.kind === 'colon') {
    const next = scene.statement.end;
    const quotation = { first: next, end: afterQuotation(reading, next) };
    if (opensQuotation(reading, next)) add(scene, cue, source, [quotation], 'quotation');
  } else if (
    right.kind === 'claim' &&
    !isComplete(cue, left.kind, right.shape) &&
    !isInterrupted(reading, left.kind, right)
  ) {
    const relative = phrase.antecedent === true;
    const end = subordinateEnd(scene, relative ? cue.end : floor, right.first, relative);
    const whole = contentFrom(reading, right.first, end);
    const infinitive = right.shape === 'plea' || right.shape === 'infinitive';
    const content = { first: whole.first, end: endBeforeReporter(reading, whole, cue, infinitive) };
    const both = right.shape === 'quotation' && goesOnFrom(reading, left, right.first);
    add(scene, cue, source, both ? [left.range, content] : [content], right.shape);
  } else if (right.kind === 'none' && floor < source.first && floor <= scene.first + 1) {
    // "As Rao said, it is late."
    if (wordAt(reading, right.at) !== ',') return;
    add(scene, cue, source, [contentFrom(reading, right.at + 1, limit)], 'clause');
  } else if (mayFollow(cue, left.kind) || interrupts(scene, cue, left.kind)) {
    // "While it is late, Rao said, we will try": the main clause is yet to come.
    const opens = SUBORDINATORS.has(wordAt(reading, left.range.first)) ? 'fragment' : left.kind;
    const at = right.kind === 'none' ? right.at : right.kind === 'claim' ? right.first - 1 : undefined;
    const rest = at === undefined ? [] : continuation(scene, opens, at);
    if (left.kind !== 'fragment' || rest.length > 0) add(scene, cue, source, [left.range, ...rest], 'before');
  }
}

/** “…,” he said during a talk that he gave: after a quotation, a clause is no claim. */
function isComplete(cue: Cue, left: LeftSide['kind'], shape: Shape): boolean {
  return left === 'quotation' && cue.frames.has('quote') && /^(?:clause|object|as)$/.test(shape);
}

/** "If it rains, Rao said in May, it will close": one claim on both sides of the cue. */
const isInterrupted = (reading: Reading, left: LeftSide['kind'], right: RightSide): boolean =>
  left !== 'none' &&
  right.kind === 'claim' &&
  right.shape === 'clause' &&
  wordAt(reading, right.first - 1) === ',';

/** Whether the claim may stand before the cue; what is not quoted needs a verb that takes clauses. */
function mayFollow(cue: Cue, left: LeftSide['kind']): boolean {
  if (left === 'none') return false;
  return cue.frames.has('quote') && (left === 'quotation' || cue.frames.has('clause'));
}

/** "Output fell, the ministry estimated, by half": between commas any verb that takes clauses tells whose the sentence is. */
function interrupts({ reading, limit }: Scene, cue: Cue, left: LeftSide['kind']): boolean {
  const isAside = wordAt(reading, cue.end) === ',' && cue.end + 1 < limit;
  return isAside && left !== 'none' && left !== 'quotation' && cue.frames.has('clause');
}

/** A quotation that goes on after the cue from before it: “This,” he said, “is late”; It will close, he said, “if it rains”. */
function goesOnFrom(reading: Reading, left: LeftSide, first: number): boolean {
  if (left.kind === 'quotation') return true;
  if (!/^\p{Ll}/u.test(reading.tokens[first + 1]?.text ?? '')) return false;
  if (left.kind === 'fragment') return true;
  // "When it closed, he said, “we left”": what only leads up to the saying is no part of it.
  const opening = left.range.first;
  const opensMain = NOMINAL.test(posAt(reading, opening)) && !SUBORDINATORS.has(wordAt(reading, opening));
  return left.kind === 'clause' && opensMain && wordAt(reading, first - 1) === ',';
}

/** A cue with its own source inside the claim of the one before. */
function readInside(scene: Scene, cue: Cue, source: TokenRange, right: RightSide): void {
  const { reading, limit } = scene;
  const connector = source.first - 1;
  const word = wordAt(reading, connector);
  if (right.kind !== 'claim') {
    // "Rao said that it was late, the paper reported."
    if (!/^[,—–]$/.test(word) || !cue.frames.has('quote') || right.kind === 'colon') return;
    // "According to Rao, troops shot": it is the claim's own subject.
    if (around(scene, cue)?.content.at(-1)?.first === source.first) return;
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
  if (!CLAUSE_CUTS.has(word)) return;
  let end = connector;
  for (let at = connector; at > connector - 5 && at > scene.taken; at -= 1) {
    if (wordAt(reading, at) === ',' && !isQuoted(reading, at)) end = at;
  }
  cut(scene, end);
  add(scene, cue, source, [contentFrom(reading, right.first, limit)], right.shape);
}

/** Whether the cue stands right after a comma or quotation and nothing but a name or a role comes before the claim goes on. */
function followsClaim(scene: Scene, cue: Cue): boolean {
  const { reading, limit } = scene;
  if (wordAt(reading, cue.first - 1) !== ',' && !isQuoted(reading, cue.first - 1)) return false;
  const end = nounPhraseFrom(reading, cue.end, limit);
  if (end === cue.end || isAside(reading, cue.end, end)) return false;
  return end >= limit || opensQuotation(reading, end) || goesOnWithVerb(scene, cue) || namesLast(scene, cue);
}

/** "…, said Ann Rao, a spokeswoman for the city.": a name with what tells more of it, and no more. */
function namesLast({ reading, limit }: Scene, cue: Cue): boolean {
  return posAt(reading, cue.end) === 'PROPN' && (sourceFrom(reading, cue.end, limit)?.end ?? 0) >= limit;
}

/** "The plan, says Rao, is good": the verb of the claim's subject stands behind the source. */
function goesOnWithVerb({ reading, limit }: Scene, cue: Cue): boolean {
  const source = sourceFrom(reading, cue.end, limit);
  return source !== undefined && wordAt(reading, source.end) === ',' && isFiniteVerb(reading, source.end + 1);
}

/** “…,” said Rao. */
function readInverted(scene: Scene, cue: Cue): boolean {
  const { reading, limit } = scene;
  if (!cue.frames.has('invert')) return false;
  const source = sourceFrom(reading, cue.end, limit);
  // "The city ordered him to go, says Rao.": what is told in the sentence is part of what she says; a paper's relay is none.
  const closes = source !== undefined && source.end >= limit && cue.lemma !== 'report';
  const from = scene.found.length === 0 ? scene.first : scene.taken;
  const first = closes && around(scene, cue) !== undefined ? outerFirst(scene, cue) : from;
  const left = leftOf(reading, first, cue.first);
  if (left.kind === 'none' || (left.kind === 'fragment' && !goesOnWithVerb(scene, cue))) return false;
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
  // "funders were late or asked for changes": what else may be so, and no second saying.
  const joins = (posAt(reading, before) === 'CCONJ' && word !== 'or') || (word === ',' && last !== undefined);
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
