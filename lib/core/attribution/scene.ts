import type { Cue } from './speech/cues.ts';
import { trimContent } from './speech/content.ts';
import { isQuoted, posAt, type Reading, type TokenRange, wordAt } from './reading.ts';
import type { Relation } from './relation.ts';
import { endOfWords, type Statement } from './transcripts/statements.ts';

/** The words of one statement under reading. */
export interface Scene {
  readonly reading: Reading;
  /** Where the statement's words begin, after a dateline or a list's number. */
  readonly first: number;
  readonly limit: number;
  readonly statement: Statement;
  readonly found: Relation[];
  /** The end of what the relations so far have taken, source and cue included. */
  taken: number;
}

/** A statement of which nothing has been read yet. */
export function openScene(reading: Reading, statement: Statement, first: number): Scene {
  return { reading, first, limit: endOfWords(reading, statement), statement, found: [], taken: first };
}

/** The last relation, if the cue stands in its claim. */
export function around(scene: Scene, cue: Cue): Relation | undefined {
  const last = scene.found.at(-1);
  const content = last?.content.at(-1);
  return content !== undefined && content.first <= cue.first && cue.first < content.end ? last : undefined;
}

/** Ends the last relation's claim before `end`. */
export function cut(scene: Scene, end: number): void {
  const last = scene.found.at(-1);
  const piece = last?.content.at(-1);
  if (last === undefined || piece === undefined) return;
  const shorter = trimContent(scene.reading, { first: piece.first, end: Math.min(piece.end, end) });
  const content = [...last.content.slice(0, -1), ...(shorter === undefined ? [] : [shorter])];
  scene.found[scene.found.length - 1] = { ...last, content };
}

/** Adds a relation, if words are left of its content. */
export function add(
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

/** Where a claim that ends before the cue begins: at the sentence's start, or after a relation that is complete. */
export function outerFirst(scene: Scene, cue: Cue): number {
  const inside = around(scene, cue) !== undefined;
  const start = inside || scene.found.length === 0 ? scene.first : scene.taken;
  for (let at = cue.first - 1; at > start; at -= 1) {
    const parts = wordAt(scene.reading, at) === ';' && posAt(scene.reading, at + 1) !== 'CCONJ';
    if (parts && !isQuoted(scene.reading, at)) return at + 1;
  }
  return start;
}
