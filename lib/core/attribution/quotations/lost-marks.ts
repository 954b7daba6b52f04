import type { Block, Span } from '../../model.ts';
import { firstWhere } from '../../text/first-where.ts';
import { FIRST_PERSON } from '../speech/first-person.ts';
import type { Reading, TokenRange } from '../reading.ts';
import type { Relation } from '../relation.ts';
import { spanOf } from '../spans.ts';
import { endOfWords, type Statement } from '../transcripts/statements.ts';
import { endsSpeech, tellsOf } from '../transcripts/transcript.ts';

const MARK = /["“”„«»]/;
/** So many words between marks are a quotation; fewer may be a term in single ones, which were not lost. */
const QUOTED = 6;
const APOSTROPHE = /['’]/;
/** Where so many words have no apostrophe, apostrophes were lost: "Roes bill". */
const WORDS = 150;

/**
 * Gives claims what goes on with them in texts that have lost their quotation marks: “A, Roe said. B. C.” Without marks only
 * the first person tells that the sentences behind the cue are still spoken, or that the apostrophes are gone as well.
 */
export function joinUnmarkedSpeech(
  reading: Reading,
  statements: readonly Statement[],
  relations: readonly Relation[],
): readonly Relation[] {
  const { text } = reading.text.article;
  if (quotes(reading)) return relations;
  const all = !APOSTROPHE.test(text) && text.split(/\s+/).length >= WORDS;
  const statementOf = (token: number): number => firstWhere(statements, ({ end }) => end > token);
  const closing = new Map<number, Relation>();
  for (const relation of relations) {
    const at = statementOf(relation.cue.first);
    if (isClosed(reading, statements[at], relation)) closing.set(at, relation);
  }
  const joined = new Map(
    [...closing].map(([at, relation]) => {
      const last = statementOf((relation.content.at(-1)?.end ?? 1) - 1);
      return [
        relation,
        continuingStatements(reading, statements, closing, Math.max(at, last), relation, all),
      ] as const;
    }),
  );
  return relations.map((relation) => ({
    ...relation,
    content: [...relation.content, ...(joined.get(relation) ?? [])],
  }));
}

/** Whether the text has quotations in marks of any kind. */
function quotes({ text, outermost }: Reading): boolean {
  const words = text.article.text;
  const isLong = (span: Span): boolean =>
    words.slice(span.start, span.end).split(/\s+/, QUOTED).length === QUOTED;
  return MARK.test(words) || outermost.some(({ inner }) => isLong(inner));
}

/** Whether a statement is no more than a claim and behind it who says it. */
function isClosed(
  reading: Reading,
  statement: Statement | undefined,
  { source, cue, content }: Relation,
): boolean {
  const [first] = content;
  if (statement === undefined || first === undefined || first.end > cue.first) return false;
  return Math.max(cue.end, source?.end ?? 0) >= endOfWords(reading, statement);
}

/**
 * The statements behind the one at `at` that go on with a claim: of its block, and of blocks in the first person; without apostrophes
 * lost no further than the last one in the first person.
 */
function continuingStatements(
  reading: Reading,
  statements: readonly Statement[],
  closing: ReadonlyMap<number, Relation>,
  at: number,
  { source, cue }: Relation,
  all: boolean,
): TokenRange[] {
  const { text, blocks } = reading.text.article;
  const wordsOf = (block: Block | undefined): string => text.slice(block?.start ?? 0, block?.end ?? 0);
  const own = statements[firstWhere(statements, ({ end }) => end > cue.first)]?.block ?? -1;
  if (source === null || !(all || FIRST_PERSON.test(wordsOf(blocks[own])))) return [];
  const speaker = spanOf(reading, source).text.split(',')[0] ?? '';
  const pieces: TokenRange[] = [];
  for (let next = at + 1; next < statements.length && !closing.has(next); next += 1) {
    const statement = statements[next];
    const block = blocks[statement?.block ?? -1];
    if (statement === undefined || block === undefined) break;
    if (tellsOf(spanOf(reading, statement).text, speaker)) break;
    const speaks = statement.block === own || FIRST_PERSON.test(wordsOf(block));
    if (!speaks || endsSpeech(text, block)) break;
    pieces.push({ first: statement.first, end: statement.end });
  }
  if (all) return pieces;
  const last = pieces.findLastIndex((piece) => FIRST_PERSON.test(spanOf(reading, piece).text));
  return pieces.slice(0, last + 1);
}
