import { afterQuotation, opensQuotation, type Reading, type TokenRange } from './reading.ts';
import type { Relation } from './relation.ts';
import { isQuotationOnly, type Statement } from './statements.ts';

/**
 * Gives relations the quotations that go on with them: “A,” she said. “B.” in one paragraph, and in paragraphs that each
 * open with a quotation mark. A statement that is a quotation and no more belongs to the relation before it; where there is
 * none, to the one that ends it: “A. “B,” she said.
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
  let waiting: TokenRange[] = [];
  statements.forEach((statement, at) => {
    const own = owner.get(at);
    const previous = statements[at - 1];
    const follows =
      previous !== undefined && (previous.block === statement.block || isOpen(reading, previous));
    if (!follows) waiting = [];
    if (own !== undefined) {
      const relation = joined[own];
      if (relation?.content[0]?.first === statement.first && opensQuotation(reading, statement.first))
        joined[own] = { ...relation, content: [...waiting, ...relation.content] };
      waiting = [];
      current = own;
      return;
    }
    const relation = current === undefined ? undefined : joined[current];
    const piece = quotationOf(reading, statement);
    if (
      relation !== undefined &&
      piece !== undefined &&
      (follows || mayGoOn(relation, owner.get(at - 1) === current) || endsQuoted(reading, relation))
    ) {
      joined[current ?? 0] = { ...relation, content: append(relation.content, piece) };
      return;
    }
    current = undefined;
    waiting = piece === undefined ? [] : [...waiting, piece];
  });
  return joined;
}

/** Whether a paragraph after the claim goes on with it; after "asked" it is the answer. */
const mayGoOn = (relation: Relation, isNext: boolean): boolean =>
  isNext && !/^(?:ask|question|wonder|inquire)$/.test(relation.lemma);

/** The statement where it is a quotation and no more. */
function quotationOf(reading: Reading, statement: Statement): TokenRange | undefined {
  if (!isQuotationOnly(reading, statement)) return undefined;
  return { first: statement.first, end: afterQuotation(reading, statement.first) };
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
