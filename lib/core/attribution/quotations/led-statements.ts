import { firstWhere } from '../../text/first-where.ts';
import { afterQuotation, opensQuotation, type Reading, type TokenRange, wordAt } from '../reading.ts';
import type { Relation } from '../relation.ts';
import { sourceBefore, sourceFrom } from '../speech/source-phrase.ts';
import type { Statement } from '../transcripts/statements.ts';

/** "issued this statement about the budget:", "had this to say:" */
const MADE =
  /\b(?:gave|gives?|ha[ds]|issue[ds]?|made|makes?|offer(?:ed|s)|post(?:ed|s)|provide[ds]?|publishe[ds]|release[ds]?|share[ds]?|wrote)\s+(?:this\s+to\s+say|(?:(?:this|the\s+following|an?)\s+)(?:\p{Ll}+\s+)?(?:comments?|message|post|reaction|remarks|reply|response|statement|tweet))\b(?=[^!?“"]*[:.]\s*$)/u;
/** "The following statement was issued by Ana Rao on the vote:", "Below is a statement from the union:" */
const OF =
  /\b(?:comments?|message|reaction|remarks|response|statement)\s+(?:(?:was|is|has\s+been)\s+)?(?:\p{Ll}+ed\s+)?(?:\p{Ll}+\s+)?(?:by|from)\s+(?=[^!?“"]*[:.]\s*$)/u;
/** What only a statement that stands below is called, so that no colon need lead to it. */
const BELOW = /\b(?:the following|this|below)\b/i;

/** Quotations that the paragraph before leads to with a word for what was said, and not with one of saying. */
export function findLedStatements(reading: Reading, statements: readonly Statement[]): Relation[] {
  return statements.flatMap((statement): Relation[] => {
    const { first, end } = statement;
    if (!opensQuotation(reading, end)) return [];
    const isStop = wordAt(reading, end - 1) === '.';
    if (isStop ? !fillsParagraph(reading, end) : wordAt(reading, end - 1) !== ':') return [];
    const led = ledBy(reading, statement);
    if (isStop && led?.isBelow === false) return [];
    if (led === undefined) return [];
    const content = [{ first: end, end: afterQuotation(reading, end) }];
    return led.source.first < first
      ? []
      : [{ source: led.source, cue: led.cue, lemma: 'say', content, pattern: 'quotation', shared: false }];
  });
}

/** "[The following statement] [was released by] Rao. “…”": what the rules read as a statement, where the verb in it was taken for what reports. */
export const ledStatement = ({ cue, content }: Relation, ruled: readonly Relation[]): Relation | undefined =>
  ruled.find(
    (other) =>
      other.pattern === 'quotation' &&
      other.cue.first < cue.first &&
      cue.end <= (other.content[0]?.first ?? 0) &&
      content.some(({ first }) => first === other.content[0]?.first),
  );

/** Whether the quotation that opens there is a whole paragraph of its own, or the first of several. */
function fillsParagraph(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  const after = afterQuotation(reading, at);
  return isBreak(reading, at - 1) && (tokens[after] === undefined || isBreak(reading, after - 1));
}

/** Whether a paragraph ends behind the token. */
function isBreak({ tokens, text }: Reading, at: number): boolean {
  const [own, next] = tokens.slice(at, at + 2);
  return (
    own !== undefined && next !== undefined && text.article.text.slice(own.end, next.start).includes('\n')
  );
}

/** Who gave the statement that the words end in, and the words that tell so. */
function ledBy(
  reading: Reading,
  { first, end }: Statement,
): { source: TokenRange; cue: TokenRange; isBelow: boolean } | undefined {
  const { tokens } = reading;
  const start = tokens[first]?.start ?? 0;
  const words = reading.text.article.text.slice(start, tokens[end - 1]?.end);
  const isBelow = BELOW.test(words);
  const tokenAt = (offset: number): number => firstWhere(tokens, (token) => token.end > start + offset);
  const made = MADE.exec(words);
  if (made !== null) {
    const cue = { first: tokenAt(made.index), end: tokenAt(made.index + made[0].length - 1) + 1 };
    const source = sourceBefore(reading, cue.first, first);
    return source && { source: { first: source.first, end: source.end }, cue, isBelow };
  }
  const of = OF.exec(words);
  if (of === null) return undefined;
  const behind = tokenAt(of.index + of[0].length);
  const source = sourceFrom(reading, behind, end - 1);
  return source && { source, cue: { first: tokenAt(of.index), end: behind }, isBelow };
}
