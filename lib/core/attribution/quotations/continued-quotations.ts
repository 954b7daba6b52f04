import { itemAt } from '../../text/item-at.ts';
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
  const statementOf = indexStatements(reading, statements);
  const hosts = hostsOf(reading, given, statementOf);
  const isBesideHost = ({ cue }: Relation): boolean =>
    (hosts.get(statementOf[cue.first] ?? -1)?.cue.first ?? Infinity) < cue.first;
  const isNext = ({ first }: TokenRange): boolean => startsQuotation(reading, statements, statementOf, first);
  const relations = given
    .filter((relation) => !(isBesideHost(relation) && relation.content.every(isNext)))
    .map((relation) => withoutQuotations(reading, statements, statementOf, relation));
  const owner = ownersOf(reading, relations, statementOf, isBesideHost);
  const joining = new Joining(reading, statements, relations, owner);
  statements.forEach((statement, at) => joining.read(statement, at));
  return relations.flatMap((relation, index) => joining.withPieces(relation, index));
}

/**
 * “It is late,” said Ana Rao, referring to the harbour. “We must go.”: the relation of each statement that has the quotation it opens
 * with, and so what goes on with that, whatever else the statement tells of who said it.
 */
function hostsOf(
  reading: Reading,
  relations: readonly Relation[],
  statementOf: Int32Array,
): Map<number, Relation> {
  const hosts = new Map<number, Relation>();
  for (const relation of relations) {
    const { cue, source, content } = relation;
    const quotation = content.findLast(({ end }) => end <= Math.min(cue.first, source?.first ?? cue.first));
    const statement = statementOf[cue.first] ?? -1;
    if (
      quotation !== undefined &&
      opensQuotation(reading, quotation.first) &&
      afterQuotation(reading, quotation.first) === quotation.end &&
      statementOf[quotation.end - 1] === statement
    )
      hosts.set(statement, hosts.get(statement) ?? relation);
  }
  return hosts;
}

/** The last relation whose cue or claim ends in each statement; what somebody is told of inside a quotation goes on with none. */
function ownersOf(
  reading: Reading,
  relations: readonly Relation[],
  statementOf: Int32Array,
  isBesideHost: (relation: Relation) => boolean,
): Map<number, number> {
  const owner = new Map<number, number>();
  relations.forEach((relation, index) => {
    const last = relation.content.at(-1);
    if (last !== undefined && !isBesideHost(relation) && !isQuoted(reading, relation.cue.first))
      owner.set(Math.max(statementOf[relation.cue.end - 1] ?? 0, statementOf[last.end - 1] ?? 0), index);
  });
  return owner;
}

/** Statements as they are read one after the other, each given to the relation that it goes on with. */
class Joining {
  private readonly before = new Map<number, TokenRange[]>();
  private readonly after = new Map<number, TokenRange[]>();
  /** Quotations that stand by themselves behind a whole claim, by the relation that makes it. */
  private readonly apart = new Map<number, TokenRange[]>();
  /** The relation that what comes next may go on with. */
  private current: number | undefined;
  /** Quotations that may belong to a cue to come. */
  private waiting: TokenRange[] = [];
  private readonly reading: Reading;
  private readonly statements: readonly Statement[];
  private readonly relations: readonly Relation[];
  private readonly owner: ReadonlyMap<number, number>;

  constructor(
    reading: Reading,
    statements: readonly Statement[],
    relations: readonly Relation[],
    owner: ReadonlyMap<number, number>,
  ) {
    this.reading = reading;
    this.statements = statements;
    this.relations = relations;
    this.owner = owner;
  }

  read(statement: Statement, at: number): void {
    const own = this.owner.get(at);
    const previous = itemAt(this.statements, at - 1);
    const follows =
      previous !== undefined && (previous.block === statement.block || isOpen(this.reading, previous));
    if (!follows) this.waiting = [];
    // A subheading or a label stands between: "Quotes attributable to the minister:".
    if (previous !== undefined && statement.block > previous.block + 1) this.current = undefined;
    if (own !== undefined) this.open(own, statement);
    else if (!this.goOn(statement, at, follows)) this.wait(statement);
  }

  /** Begins with the statement's own relation, whose claim may have begun in quotations before it. */
  private open(own: number, statement: Statement): void {
    const relation = this.relations[own];
    const first = relation?.content[0]?.first;
    const opens = first === statement.first && opensQuotation(this.reading, first);
    if (opens && (relation?.cue.first ?? 0) > first) this.before.set(own, this.waiting);
    this.waiting = [];
    this.current = own;
  }

  /** Whether a quotation that stands alone goes on with the current relation, which then has it. */
  private goOn(statement: Statement, at: number, follows: boolean): boolean {
    const { current, reading } = this;
    const piece = quotationOf(reading, statement);
    const relation = this.relations[current ?? -1];
    if (piece === undefined || current === undefined || relation === undefined) return false;
    const isNext = this.owner.get(at - 1) === current;
    if (isWhole(reading, relation)) return this.standApart(current, statement, piece, isNext);
    const pieces = this.after.get(current) ?? [];
    const isFirst = pieces.length === 0 && isNext;
    if (!(follows || pieces.length > 0 || mayGoOn(relation, isFirst) || endsQuoted(reading, relation)))
      return false;
    this.after.set(current, [...pieces, piece]);
    return true;
  }

  /** Whether a quotation behind a whole claim is one of its own by the same speaker. */
  private standApart(current: number, statement: Statement, piece: TokenRange, isNext: boolean): boolean {
    const relation = this.relations[current];
    const pieces = [...(this.apart.get(current) ?? []), ...this.waiting];
    if (relation === undefined || !(pieces.length > 0 || mayGoOn(relation, isNext))) return false;
    // An open quotation may be that of a cue to come.
    if (isOpen(this.reading, statement)) {
      this.waiting.push(piece);
      return true;
    }
    this.apart.set(current, [...pieces, piece]);
    this.waiting = [];
    return true;
  }

  private wait(statement: Statement): void {
    const piece = quotationOf(this.reading, statement);
    this.current = undefined;
    if (piece === undefined) this.waiting = [];
    else this.waiting.push(piece);
  }

  withPieces(relation: Relation, index: number): Relation[] {
    const own = withPieces(relation, this.before.get(index) ?? [], this.after.get(index) ?? []);
    const content = this.apart.get(index);
    return content === undefined ? [own] : [own, { ...relation, content, shared: true }];
  }
}

/** Whether a statement that is a quotation and no more begins at a token. */
function startsQuotation(
  reading: Reading,
  statements: readonly Statement[],
  statementOf: Int32Array,
  first: number,
): boolean {
  const statement = statements[statementOf[first] ?? -1];
  return statement?.first === first && isQuotationOnly(reading, statement);
}

/** A claim in the reporter's words behind its cue, without quotations that stand by themselves after it. */
function withoutQuotations(
  reading: Reading,
  statements: readonly Statement[],
  statementOf: Int32Array,
  relation: Relation,
): Relation {
  const isApart = ({ first }: TokenRange): boolean =>
    startsQuotation(reading, statements, statementOf, first) && first > relation.cue.end;
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
