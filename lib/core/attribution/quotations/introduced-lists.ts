import { trimContent } from '../speech/content.ts';
import { type Cue, cueAt } from '../speech/cues.ts';
import { nounPhraseFrom } from '../speech/noun-phrase.ts';
import { isQuoted, opensQuotation, posAt, type Reading, type TokenRange, wordAt } from '../reading.ts';
import type { Relation } from '../relation.ts';
import { maySpeak } from '../speech/right-side.ts';
import { sourceBefore, sourceFrom } from '../speech/source-phrase.ts';
import { SPEAKING_NOUNS } from '../../lexicon/speaking-nouns.ts';
import { LISTED_THINGS } from '../../lexicon/head-nouns.ts';
import { LIST_MAKING_VERBS } from '../../lexicon/governing-words.ts';
import type { Statement } from '../transcripts/statements.ts';

/** What is said, as a noun: "the union’s demands:". */
const SAID =
  /^(?:demand|recommendation|finding|proposal|conclusion|request|pledge|promise|claim|warning|accusation|allegation)s$/;
/** The shortest paragraph, in tokens, that is what somebody said, and the words that may stand between a cue and its colon. */
const SHORTEST_TOLD = 6;
const LAST_WORDS = 4;
/** The longest words, in tokens, that stand for the list: "the following five steps". */
const LONGEST_STAND_IN = 6;

/** A line that ends in a colon, and the points below it. */
interface Introduced {
  readonly line: Statement;
  readonly points: readonly Statement[];
}

/**
 * Gives relations the lists that they introduce: "The union demands:" and the points below, a piece of content each. A cue
 * with no more than a colon after it gets its relation here. A list whose points have sources of their own is left as it
 * is. Linear in the text.
 */
export function joinIntroducedLists(
  reading: Reading,
  statements: readonly Statement[],
  relations: readonly Relation[],
): Relation[] {
  const lists = findLists(reading, statements);
  if (lists.length === 0) return [...relations];
  const listOf = new Map<number, Introduced>();
  const pointOf = new Map<number, Introduced>();
  for (const list of lists) {
    for (let at = list.line.first; at < list.line.end; at += 1) listOf.set(at, list);
    for (const { first, end } of list.points) for (let at = first; at < end; at += 1) pointOf.set(at, list);
  }
  const owners = new Map<Introduced, Relation>();
  const speaking = new Map<Introduced, number>();
  for (const relation of relations) {
    const list = listOf.get(relation.cue.first);
    const last = relation.content.at(-1);
    if (list !== undefined && last !== undefined && last.end >= list.line.end - 1) owners.set(list, relation);
    const inside = pointOf.get(relation.cue.first);
    if (inside !== undefined && isNamed(reading, relation))
      speaking.set(inside, (speaking.get(inside) ?? 0) + 1);
  }
  const joined = new Map<Introduced, Relation>();
  for (const list of lists) {
    if (2 * (speaking.get(list) ?? 0) >= list.points.length) continue;
    const owner = owners.get(list) ?? introduction(reading, list.line);
    if (owner !== undefined) joined.set(list, withPoints(reading, owner, list));
  }
  const kept = relations.filter((relation) => {
    const inside = pointOf.get(relation.cue.first);
    const own = listOf.get(relation.cue.first);
    return (
      !(inside !== undefined && joined.has(inside)) &&
      !(own !== undefined && owners.get(own) === relation && joined.has(own))
    );
  });
  return [...kept, ...joined.values()];
}

/** Whether the relation has a source with a name, or quotes: in a list of demands, others’ speech is part of them. */
function isNamed(reading: Reading, { source, content }: Relation): boolean {
  const named = source ?? { first: 0, end: 0 };
  const hasName = reading.tokens.slice(named.first, named.end).some(({ pos }) => pos === 'PROPN');
  return hasName || content.some(({ first }) => opensQuotation(reading, first));
}

/** The lists that a line with a colon at its end stands over. */
function findLists(reading: Reading, statements: readonly Statement[]): Introduced[] {
  const lists: Introduced[] = [];
  statements.forEach((line, at) => {
    if (wordAt(reading, line.end - 1) !== ':' || statements[at + 1]?.block === line.block) return;
    const points: Statement[] = [];
    for (let next = at + 1; next < statements.length;) {
      const block = statements[next]?.block ?? -1;
      if (!isPoint(reading, line.block, block, points.at(-1))) break;
      const first = statements[next]?.first ?? 0;
      while (statements[next]?.block === block) next += 1;
      points.push({ first, end: statements[next - 1]?.end ?? first, block });
    }
    if (points.length === 0) points.push(...toldBelow(reading, statements, at));
    if (points.length > 0) lists.push({ line, points });
  });
  return lists;
}

/** The paragraphs below “The governor added:”, which are what was added, without quotation marks. */
function toldBelow(reading: Reading, statements: readonly Statement[], at: number): Statement[] {
  const line = statements[at];
  if (line === undefined || !saysAtEnd(reading, line)) return [];
  const told: Statement[] = [];
  for (let next = at + 1; next < statements.length;) {
    const paragraph = paragraphAt(reading, statements, next);
    if (paragraph === undefined || paragraph.block !== (told.at(-1) ?? line).block + 1) break;
    const opens =
      told.length === 0 && isSentence(reading, paragraph) && paragraph.end - paragraph.first >= SHORTEST_TOLD;
    if (!opens && !goesOn(reading, told, paragraph)) break;
    told.push(paragraph);
    while (statements[next]?.block === paragraph.block) next += 1;
  }
  return told;
}

/** The paragraph that opens with a statement, where it opens like a sentence and is not quoted. */
function paragraphAt(reading: Reading, statements: readonly Statement[], at: number): Statement | undefined {
  const opening = statements[at];
  if (opening === undefined || isQuoted(reading, opening.first)) return undefined;
  const { first, block } = opening;
  if (reading.text.article.blocks[block]?.kind !== 'paragraph') return undefined;
  if (!/^[\p{Lu}…[]/u.test(reading.tokens[first]?.text ?? '')) return undefined;
  let last = at;
  while (statements[last + 1]?.block === block) last += 1;
  return { first, end: statements[last]?.end ?? first, block };
}

const isSentence = (reading: Reading, { end }: Statement): boolean =>
  /^[.!?…]+$/.test(wordAt(reading, end - 1));

/** A further paragraph is the same speaker's where it speaks of "us" outside quotation marks. */
function goesOn(reading: Reading, told: readonly Statement[], paragraph: Statement): boolean {
  if (told.length === 0 || !isSentence(reading, paragraph)) return false;
  for (let at = paragraph.first; at < paragraph.end; at += 1)
    if (/^(?:i|we|our|my|us|me)$/.test(wordAt(reading, at)) && !isQuoted(reading, at)) return true;
  return false;
}

/** Whether the last words before the colon are a cue that goes before what was said. */
function saysAtEnd(reading: Reading, { first, end }: Statement): boolean {
  for (let at = end - 2; at >= Math.max(first, end - 1 - LAST_WORDS); at -= 1) {
    const cue = cueAt(reading, at);
    if (cue !== undefined) return cue.frames.has('quote') && cue.frames.has('clause');
  }
  return false;
}

/** Whether the block is one more of the list: an item, a block quotation, or one that a semicolon ties to the others. */
function isPoint(reading: Reading, line: number, block: number, before: TokenRange | undefined): boolean {
  const { text, blocks } = reading.text.article;
  const own = blocks[block];
  // A block of marks alone says nothing.
  if (own === undefined || !/[\p{L}\p{N}]/u.test(text.slice(own.start, own.end))) return false;
  const kind = blocks[line + 1]?.kind;
  if (kind === 'list-item' || kind === 'quotation') return own.kind === kind;
  const isTied = (words: string): boolean => /;(?:\s(?:and|or))?$/.test(words);
  if (before === undefined) return isTied(text.slice(Math.max(own.start, own.end - 8), own.end));
  const end = reading.tokens[before.end - 1]?.end ?? 0;
  return isTied(text.slice(Math.max(0, end - 8), end));
}

/** The relation of a line whose claim is nothing but the list: its cue and source. */
function introduction(reading: Reading, line: Statement): Relation | undefined {
  const colon = line.end - 1;
  for (let at = colon - 1; at >= line.first; at -= 1) {
    const cue = cueAt(reading, at);
    const found = cue === undefined ? saidNoun(reading, line, at) : fromCue(reading, line, cue);
    if (found !== undefined) return found;
    if (cue !== undefined) return undefined;
  }
  return undefined;
}

function fromCue(reading: Reading, line: Statement, cue: Cue): Relation | undefined {
  const colon = line.end - 1;
  const base = { cue: { first: cue.first, end: cue.end }, lemma: cue.lemma, content: [], shared: false };
  if (cue.form === 'according') {
    const source = sourceFrom(reading, cue.end, colon);
    return source === undefined ? undefined : { ...base, source, pattern: 'according' };
  }
  const reports = cue.frames.has('clause') || cue.preposition !== undefined;
  const source = sourceBefore(reading, cue.first, line.first);
  const right = { kind: 'claim', shape: 'that', first: colon } as const;
  if (!reports || source === undefined || !maySpeak(reading, cue, source, right)) return undefined;
  return { ...base, source: { first: source.first, end: source.end }, pattern: 'that' };
}

/** "The union’s demands are:", "Recommendations of the panel:" */
function saidNoun(reading: Reading, line: Statement, at: number): Relation | undefined {
  if (!SAID.test(wordAt(reading, at)) || isQuoted(reading, at)) return undefined;
  const source = ownerOf(reading, line, at);
  if (source === undefined) return undefined;
  return { source, cue: { first: at, end: at + 1 }, lemma: '', content: [], pattern: 'that', shared: false };
}

function ownerOf(reading: Reading, line: Statement, noun: number): TokenRange | undefined {
  // "The union demands:", the verb taken for a noun
  const isVerb = noun + 1 === line.end - 1 && SPEAKING_NOUNS.has(wordAt(reading, noun - 1));
  if (isVerb && noun - line.first <= LONGEST_STAND_IN) return { first: line.first, end: noun };
  for (let at = noun - 1; at >= line.first && noun - at < LONGEST_STAND_IN; at -= 1) {
    if (/^(?:its|their|his|her)$/.test(wordAt(reading, at))) return { first: at, end: at + 1 };
    if (!/^['’]s?$/.test(wordAt(reading, at))) continue;
    const first = sourceBefore(reading, at, line.first)?.first;
    return first === undefined ? undefined : { first, end: at };
  }
  if (!/^(?:of|by|from)$/.test(wordAt(reading, noun + 1))) return makerOf(reading, line, noun);
  const end = nounPhraseFrom(reading, noun + 2, line.end - 1);
  return end > noun + 2 ? { first: noun + 2, end } : undefined;
}

/** "The report makes five recommendations:" */
function makerOf(reading: Reading, line: Statement, noun: number): TokenRange | undefined {
  for (let at = noun - 1; at > line.first && noun - at < LONGEST_STAND_IN; at -= 1) {
    if (posAt(reading, at) !== 'VERB') continue;
    const source = LIST_MAKING_VERBS.has(reading.tokens[at]?.lemma ?? '')
      ? sourceBefore(reading, at, line.first)
      : undefined;
    return source === undefined ? undefined : { first: source.first, end: source.end };
  }
  return undefined;
}

/** The relation with the points, without words that only stand for them and pieces that are in them. */
function withPoints(reading: Reading, relation: Relation, { points }: Introduced): Relation {
  const inPoints = (piece: TokenRange): boolean =>
    points.some(({ first, end }) => piece.first < end && first < piece.end);
  const own = relation.content.filter((piece) => !standsIn(reading, piece) && !inPoints(piece));
  const { blocks } = reading.text.article;
  const items = points.flatMap(({ first, end, block }): TokenRange[] => {
    // A block quotation keeps its full stop.
    if (blocks[block]?.kind === 'quotation') return [{ first, end }];
    const point = trimContent(reading, { first, end });
    return point === undefined ? [] : [point];
  });
  return { ...relation, content: [...own, ...items] };
}

/** Whether words say no more than that a list follows: "the following three steps", "that". */
function standsIn(reading: Reading, { first, end }: TokenRange): boolean {
  if (end - first > LONGEST_STAND_IN || opensQuotation(reading, first)) return false;
  const words = Array.from({ length: end - first }, (_, n) => wordAt(reading, first + n));
  const counts = posAt(reading, first) === 'NUM' || /^(?:several|a|some|many|various)$/.test(words[0] ?? '');
  return words.some((word) => LISTED_THINGS.has(word)) || counts;
}
