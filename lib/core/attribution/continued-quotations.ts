import { afterQuotation, opensQuotation, type Reading, type TokenRange } from './reading.ts';
import type { Relation } from './relation.ts';
import { isQuotationOnly, type Statement } from './statements.ts';

/**
 * Gives relations the quotations that go on with them: “A,” she said. “B.” in one paragraph, and in paragraphs that each
 * open with a quotation mark. A statement that is a quotation and no more belongs to the relation before it.
 */
export function joinContinuedQuotations(
  reading: Reading,
  statements: readonly Statement[],
  relations: readonly Relation[],
): Relation[] {
  const joined = [...relations];
  const owner = new Map<number, number>();
  const statementOf = indexStatements(reading, statements);
  joined.forEach((relation, index) => {
    const last = relation.content.at(-1);
    if (last !== undefined)
      owner.set(Math.max(statementOf[relation.cue.first] ?? 0, statementOf[last.end - 1] ?? 0), index);
  });
  let current: number | undefined;
  statements.forEach((statement, at) => {
    const own = owner.get(at);
    const previous = statements[at - 1];
    if (own !== undefined) {
      current = own;
      return;
    }
    const relation = current === undefined ? undefined : joined[current];
    const goesOn =
      previous !== undefined &&
      (previous.block === statement.block || isOpen(reading, previous) || endsQuoted(reading, relation));
    if (relation === undefined || !goesOn || !isQuotationOnly(reading, statement)) {
      current = undefined;
      return;
    }
    const piece = { first: statement.first, end: afterQuotation(reading, statement.first) };
    joined[current ?? 0] = { ...relation, content: append(relation.content, piece) };
  });
  return joined;
}

function indexStatements(reading: Reading, statements: readonly Statement[]): Int32Array {
  const index = new Int32Array(reading.tokens.length);
  statements.forEach((statement, at) => index.fill(at, statement.first, statement.end));
  return index;
}

function append(content: readonly TokenRange[], piece: TokenRange): TokenRange[] {
  return [...content.filter((range) => range.end <= piece.first), piece];
}

function isOpen(reading: Reading, statement: Statement): boolean {
  const quotation = reading.outermost[reading.quotationOf[statement.end - 1] ?? -1];
  return quotation !== undefined && !quotation.closed;
}

function endsQuoted(reading: Reading, relation: Relation | undefined): boolean {
  const last = relation?.content.at(-1);
  return last !== undefined && opensQuotation(reading, last.first);
}
