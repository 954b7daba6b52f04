import { type Cue, cueAt } from '../speech/cues.ts';
import { rightOf } from '../speech/right-side.ts';
import {
  afterQuotation,
  isQuoted,
  opensQuotation,
  posAt,
  type Reading,
  type TokenRange,
  wordAt,
} from '../reading.ts';

/** How many tokens behind a cue are looked at for a claim of its own. */
const CLAUSE = 40;
/** How far into the words after “…?” the cue may stand that makes them one statement with it. */
const REACH = 12;
/** What is longer, in tokens, is no sentence and is read in pieces, so that time stays in proportion to length. */
const LONGEST = 600;

/** A sentence that no quotation crosses: one with a quotation of several sentences in it is one statement. */
export interface Statement extends TokenRange {
  /** Index into the article's blocks. */
  readonly block: number;
}

/** The statements of the text, in order; every token is in one. */
export function findStatements(reading: Reading): Statement[] {
  const statements: Statement[] = [];
  for (const sentence of reading.text.sentences) {
    let first = sentence.firstToken;
    for (const end of [...breaksInside(reading, sentence.firstToken, sentence.endToken), sentence.endToken]) {
      const previous = statements.at(-1);
      if (previous !== undefined && previous.block === sentence.block && goesOn(reading, first)) {
        statements[statements.length - 1] = { ...previous, end };
      } else {
        statements.push({ first, end, block: sentence.block });
      }
      first = end;
    }
  }
  return statements;
}

/** Ends of statements that wink missed: after a quotation that ends a sentence, before a capital or a quotation. */
function breaksInside(reading: Reading, first: number, end: number): number[] {
  const breaks: number[] = [];
  for (let at = first + 1; at < end; at += 1) {
    if (at - (breaks.at(-1) ?? first) >= LONGEST && !isQuoted(reading, at)) {
      breaks.push(at);
      continue;
    }
    if (reading.quotationOf[at] === reading.quotationOf[at - 1] || !isQuoted(reading, at - 1)) continue;
    const opens = opensQuotation(reading, at) || /^\p{Lu}/u.test(reading.tokens[at]?.text ?? '');
    if (opens && endsSentence(reading, at - 1)) breaks.push(at);
  }
  return breaks;
}

/** Whether the quotation that ends at the token closes with a full stop, question or exclamation mark. */
function endsSentence(reading: Reading, last: number): boolean {
  const word = wordAt(reading, last);
  return /[.?!…]$/.test(word) || (/["'»]/.test(word) && /[.?!…]$/.test(wordAt(reading, last - 1)));
}

/** Whether the token goes on with the statement before it. */
function goesOn(reading: Reading, first: number): boolean {
  if (isQuoted(reading, first) && !opensQuotation(reading, first)) return true;
  if (!isQuoted(reading, first - 1) || isQuoted(reading, first)) return false;
  return opensWithCue(reading, first);
}

/** Whether the words from `first` on do no more than tell who said what stands before them: "Ms Rao asked." */
function opensWithCue(reading: Reading, first: number): boolean {
  for (let at = first; at < first + REACH; at += 1) {
    if (isQuoted(reading, at) || /^[.;:?!]$/.test(wordAt(reading, at))) return false;
    const cue = posAt(reading, at) === 'VERB' ? cueAt(reading, at) : undefined;
    if (cue !== undefined && cue.frames.has('quote')) {
      const next = wordAt(reading, cue.end);
      return (
        next !== 'that' &&
        next !== ':' &&
        !opensQuotation(reading, cue.end) &&
        !opensQuotation(reading, cue.end + 1) &&
        !opensOwnClaim(reading, cue)
      );
    }
    if (posAt(reading, at) === 'VERB') return false;
  }
  return false;
}

/** “It was late.” She said nobody came: the cue has a claim of its own behind it. */
function opensOwnClaim(reading: Reading, cue: Cue): boolean {
  let limit = cue.end;
  while (limit < Math.min(reading.tokens.length, cue.end + CLAUSE) && !/^[.?!]$/.test(wordAt(reading, limit)))
    limit += 1;
  return rightOf(reading, cue, limit).kind === 'claim';
}

/** The end of the statement without the full stop that closes it. */
export function endOfWords(reading: Reading, statement: TokenRange): number {
  const last = statement.end - 1;
  const closes =
    last > statement.first && !isQuoted(reading, last) && /^[.?!…]+$/.test(wordAt(reading, last));
  return closes ? last : statement.end;
}

/** Whether the statement is one quotation and no more. */
export function isQuotationOnly(reading: Reading, statement: TokenRange): boolean {
  return (
    opensQuotation(reading, statement.first) &&
    afterQuotation(reading, statement.first) >= endOfWords(reading, statement)
  );
}
