import { afterQuotation, isQuoted, opensQuotation, type Reading, type TokenRange } from '../reading.ts';
import type { Relation } from '../relation.ts';
import { isQuotationOnly, type Statement } from '../transcripts/statements.ts';

/**
 * Gives relations the quotations that go on with them: “A,” she said. “B.” in one paragraph, and in paragraphs that each
 * open with a quotation mark. A statement that is a quotation and no more belongs to the relation before it; where there is
 * none, to the one that ends it: “A. “B,” she said. Behind a claim in the reporter's words it is a claim of its own by the
 * same speaker: She said that it was late. “We must go.”
 */
export function joinContinuedQuotations(
  reading: Reading,
  statements: readonly Statement[],
  given: readonly Relation[],
): Relation[] {
  const owner = new Map<number, number>();
  const statementOf = indexStatements(reading, statements);
  const relations = given.map((relation) => withoutQuotations(reading, statements, statementOf, relation));
  relations.forEach((relation, index) => {
    const last = relation.content.at(-1);
    if (last !== undefined)
      owner.set(Math.max(statementOf[relation.cue.end - 1] ?? 0, statementOf[last.end - 1] ?? 0), index);
  });
  const before = new Map<number, TokenRange[]>();
  const after = new Map<number, TokenRange[]>();
  /** Quotations that stand by themselves behind a whole claim, by the relation that makes it. */
  const apart = new Map<number, TokenRange[]>();
  let current: number | undefined;
  let waiting: TokenRange[] = [];
  statements.forEach((statement, at) => {
    const own = owner.get(at);
    const previous = statements[at - 1];
    const follows =
      previous !== undefined && (previous.block === statement.block || isOpen(reading, previous));
    if (!follows) waiting = [];
    // A subheading or a label stands between: "Quotes attributable to the minister:".
    if (previous !== undefined && statement.block > previous.block + 1) current = undefined;
    if (own !== undefined) {
      const relation = relations[own];
      const first = relation?.content[0]?.first;
      const opens = first === statement.first && opensQuotation(reading, first);
      if (opens && (relation?.cue.first ?? 0) > first) before.set(own, waiting);
      waiting = [];
      current = own;
      return;
    }
    const piece = quotationOf(reading, statement);
    const relation = current === undefined ? undefined : relations[current];
    if (
      piece !== undefined &&
      current !== undefined &&
      relation !== undefined &&
      isWhole(reading, relation)
    ) {
      const pieces = [...(apart.get(current) ?? []), ...waiting];
      if (pieces.length > 0 || mayGoOn(relation, owner.get(at - 1) === current)) {
        // An open quotation may be that of a cue to come.
        if (isOpen(reading, statement)) {
          waiting.push(piece);
          return;
        }
        apart.set(current, [...pieces, piece]);
        waiting = [];
        return;
      }
    } else if (piece !== undefined && current !== undefined && relation !== undefined) {
      const pieces = after.get(current) ?? [];
      const isNext = pieces.length === 0 && owner.get(at - 1) === current;
      if (follows || pieces.length > 0 || mayGoOn(relation, isNext) || endsQuoted(reading, relation)) {
        pieces.push(piece);
        after.set(current, pieces);
        return;
      }
    }
    current = undefined;
    if (piece === undefined) waiting = [];
    else waiting.push(piece);
  });
  return relations.flatMap((relation, index) => {
    const own = withPieces(relation, before.get(index) ?? [], after.get(index) ?? []);
    const content = apart.get(index);
    return content === undefined ? [own] : [own, { ...relation, content, shared: true }];
  });
}

/** A claim in the reporter's words behind its cue, without quotations that stand by themselves after it. */
function withoutQuotations(
  reading: Reading,
  statements: readonly Statement[],
  statementOf: Int32Array,
  relation: Relation,
): Relation {
  const isApart = ({ first }: TokenRange): boolean => {
    const statement = statements[statementOf[first] ?? -1];
    return statement?.first === first && isQuotationOnly(reading, statement) && first > relation.cue.end;
  };
  const from = relation.content.findIndex(isApart);
  if (from <= 0) return relation;
  const own = { ...relation, content: relation.content.slice(0, from) };
  return isWhole(reading, own) ? own : relation;
}

/** The relation with pieces before and after its own; what they overlap gives way. */
function withPieces(
  relation: Relation,
  before: readonly TokenRange[],
  after: readonly TokenRange[],
): Relation {
  const [first] = after;
  const own =
    first === undefined ? relation.content : relation.content.filter((range) => range.end <= first.first);
  return { ...relation, content: [...before, ...own, ...after] };
}

/** Whether a paragraph after the claim goes on with it; after "asked" it is the answer. */
const mayGoOn = (relation: Relation, isNext: boolean): boolean =>
  isNext && !/^(?:ask|question|wonder|inquire)$/.test(relation.lemma);

/** A claim in the reporter's words behind its cue is whole: a quotation after it is another claim. */
function isWhole(reading: Reading, { cue, content }: Relation): boolean {
  const [first] = content;
  const last = content.at(-1);
  return (
    first !== undefined &&
    last !== undefined &&
    first.first >= cue.end &&
    !isQuoted(reading, last.end - 1) &&
    !isQuoted(reading, first.first)
  );
}

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

function isOpen(reading: Reading, statement: Statement): boolean {
  const quotation = reading.outermost[reading.quotationOf[statement.end - 1] ?? -1];
  return quotation !== undefined && !quotation.closed;
}

function endsQuoted(reading: Reading, relation: Relation): boolean {
  const last = relation.content.at(-1);
  return last !== undefined && opensQuotation(reading, last.first);
}
