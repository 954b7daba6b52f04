import {
  afterQuotation,
  isQuoted,
  opensQuotation,
  posAt,
  type Reading,
  type TokenRange,
  wordAt,
} from '../reading.ts';

/**
 * The claim that opens at `first`: to the end of a quotation that is a sentence of its own, to the end of the brackets it
 * stands in, else to `limit`.
 */
export function contentFrom(reading: Reading, first: number, limit: number): TokenRange {
  let end = endOfBracket(reading, first, endAtSemicolon(reading, first, limit));
  if (opensQuotation(reading, first)) {
    const after = afterQuotation(reading, first);
    if (after < limit && closesSentence(reading, after - 1)) end = after;
    const joins = posAt(reading, after) === 'CCONJ' && opensQuotation(reading, after + 1);
    if (end === after && joins) end = contentFrom(reading, after + 1, limit).end;
  }
  return { first, end };
}

/** The claim's end where a clause that is none of it follows a semicolon; one that opens with "that" goes on with it. */
function endAtSemicolon(reading: Reading, first: number, limit: number): number {
  for (let at = first; at < limit; at += 1) {
    if (wordAt(reading, at) !== ';' || isQuoted(reading, at)) continue;
    if (!/^(?:that|and|but|or)$/.test(wordAt(reading, at + 1))) return at;
  }
  return limit;
}

/** Where brackets close that were opened before `first`; `end` where none do. */
export function endOfBracket(reading: Reading, first: number, end: number): number {
  let open = 0;
  for (let at = first; at < end; at += 1) {
    const word = wordAt(reading, at);
    if (word === '(') open += 1;
    else if (word === ')' && open === 0) return at;
    else if (word === ')') open -= 1;
  }
  return end;
}

/** Whether the quotation ending at the token has a mark before its closing one that ends a clause. */
function closesSentence(reading: Reading, end: number): boolean {
  return /^[.,?!…]+$/.test(wordAt(reading, end - 1)) || /[.,?!…]$/.test(wordAt(reading, end));
}

/** The range without the marks and the conjunction at its ends; undefined where no word is left. */
export function trimContent(reading: Reading, range: TokenRange): TokenRange | undefined {
  let { first, end } = range;
  while (first < end && !isQuoted(reading, first) && /^[,;:.—–•*-]+$/.test(wordAt(reading, first)))
    first += 1;
  while (end > first && !isQuoted(reading, end - 1)) {
    const word = wordAt(reading, end - 1);
    if (!/^[,;:.—–-]+$/.test(word) && posAt(reading, end - 1) !== 'CCONJ') break;
    // An abbreviation keeps its full stop.
    if (
      word === '.' &&
      reading.tokens[end - 2]?.end === reading.tokens[end - 1]?.start &&
      /^(?:inc|corp|co|ltd|jr|sr)$/.test(wordAt(reading, end - 2))
    )
      break;
    end -= 1;
  }
  const hasWord = reading.tokens.slice(first, end).some((token) => /[\p{L}\p{N}]/u.test(token.text));
  return hasWord ? { first, end } : undefined;
}
