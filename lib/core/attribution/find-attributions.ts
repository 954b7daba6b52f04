import type { AnnotatedText, Attribution, Span, TextSpan } from '../model.ts';
import { afterDateline } from '../text/dateline.ts';
import { blocksBetween, findBlockSpeech } from './block-speech.ts';
import { findColonQuotations } from './colon-quotations.ts';
import { judge } from './confidence.ts';
import { joinContinuedQuotations } from './continued-quotations.ts';
import { asHeadline, headlineBlocks, readHeadline } from './headline.ts';
import { joinIntroducedLists } from './introduced-lists.ts';
import { kindOf } from './kind.ts';
import { readText, type Reading, type TokenRange } from './reading.ts';
import type { Relation } from './relation.ts';
import { findReportedSpeech } from './reported-speech.ts';
import { stanceOf } from './stance.ts';
import { endOfWords, findStatements, type Statement } from './statements.ts';
import type { Turn } from './transcript.ts';

/** An attribution whose speaker is not worked out yet. */
export type UnresolvedAttribution = Omit<Attribution, 'speaker'>;

/** A stage that finds attributions; rules for now, a trained tagger next. Results are in text order. */
export type AttributionFinder = (text: AnnotatedText) => UnresolvedAttribution[];

/** Turns of a transcript, headlines and, everywhere else, reported speech. */
export const findAttributions: AttributionFinder = (text) => {
  const reading = readText(text);
  const turns = findBlockSpeech(reading);
  const spoken = new Set(turns.flatMap((turn) => blocksBetween(turn.firstBlock, turn.endBlock)));
  const headlines = headlineBlocks(text.article.text, text.article.blocks);
  const statements = findStatements(reading).filter((statement) => !spoken.has(statement.block));
  const running = statements.filter((statement) => !headlines.has(statement.block));
  const reported = running.flatMap((statement) => reportedIn(reading, statement));
  const led = [...reported, ...findColonQuotations(reading, running, reported)];
  const relations = joinIntroducedLists(reading, running, joinContinuedQuotations(reading, running, led));
  const names = speakingNames(reading, relations);
  for (const statement of statements) {
    if (headlines.has(statement.block)) relations.push(...headlineIn(reading, statement, names));
  }
  const found = [
    ...relations.map((relation) => fromRelation(reading, relation)),
    ...turns.flatMap((turn) => fromTurn(text.article.text, turn)),
  ];
  return found
    .toSorted((a, b) => beginning(a) - beginning(b))
    .map((attribution, n) => ({ ...attribution, id: `a${n + 1}` }));
};

const beginning = (found: UnresolvedAttribution): number =>
  Math.min(found.content[0]?.start ?? 0, found.source?.start ?? Infinity, found.cue?.start ?? Infinity);

function reportedIn(reading: Reading, statement: Statement): Relation[] {
  const block = reading.text.article.blocks[statement.block];
  const from = block === undefined ? 0 : afterDateline(reading.text.article.text, block);
  let first = statement.first;
  const isLead = (at: number): boolean =>
    (reading.tokens[at]?.start ?? from) < from || /^[•*–—-]$/.test(reading.tokens[at]?.text ?? '');
  while (first < statement.end - 1 && isLead(first)) first += 1;
  return findReportedSpeech(reading, statement, first);
}

function headlineIn(reading: Reading, statement: Statement, names: ReadonlySet<string>): Relation[] {
  const form = readHeadline(reading, { first: statement.first, end: endOfWords(reading, statement) }, names);
  if (form !== undefined) return [form];
  return asHeadline(reading, reportedIn(reading, statement));
}

/** The capitalised words of the sources found: names that speak. */
function speakingNames(reading: Reading, relations: readonly Relation[]): Set<string> {
  const names = new Set<string>();
  for (const { source } of relations) {
    for (let at = source?.first ?? 0; at < (source?.end ?? 0); at += 1) {
      const token = reading.tokens[at];
      if (token?.pos === 'PROPN') names.add(token.norm);
    }
  }
  return names;
}

function spanOf(reading: Reading, { first, end: after }: TokenRange): TextSpan {
  const start = reading.tokens[first]?.start ?? 0;
  return withText(reading.text.article.text, { start, end: reading.tokens[after - 1]?.end ?? start });
}

const withText = (text: string, { start, end }: Span): TextSpan => ({
  start,
  end,
  text: text.slice(start, end),
});

function fromRelation(reading: Reading, relation: Relation): UnresolvedAttribution {
  const content = relation.content.map((piece) => spanOf(reading, piece));
  const cue = spanOf(reading, relation.cue);
  const kind = kindOf(reading.text.article.text, content, reading.outermost);
  const source = relation.source === null ? null : spanOf(reading, relation.source);
  const stance = stanceOf(cue.text, source?.text);
  return { id: '', kind, source, cue, stance, content, ...judge(relation, kind, cue.text) };
}

/** How sure a labelled turn of a transcript is. */
const TURN_CONFIDENCE = 0.97;

function fromTurn(text: string, turn: Turn): UnresolvedAttribution[] {
  const content = turn.paragraphs.map((paragraph) => withText(text, paragraph));
  if (content.length === 0) return [];
  const source = withText(text, turn.label);
  const cue = turn.mark === null ? null : withText(text, turn.mark);
  const stance = stanceOf(cue?.text);
  return [{ id: '', kind: 'direct', source, cue, stance, content, confidence: TURN_CONFIDENCE }];
}
