import { itemAt } from '../text/item-at.ts';
import type { AnnotatedText } from '../model.ts';
import { afterDateline } from '../text/dateline.ts';
import { blocksBetween, findBlockSpeech } from './transcripts/block-speech.ts';
import { findColonQuotations } from './quotations/colon-quotations.ts';
import { judge } from './confidence.ts';
import { joinContinuedQuotations } from './quotations/continued-quotations.ts';
import { asHeadline } from './headlines/as-headline.ts';
import { afterKicker, headlineBlocks, readHeadline } from './headlines/headline.ts';
import { joinIntroducedLists } from './quotations/introduced-lists.ts';
import { joinUnmarkedSpeech } from './quotations/lost-marks.ts';
import { kindOf } from './speech/kind.ts';
import { readText, type Reading } from './reading.ts';
import type { Relation } from './relation.ts';
import { findLedStatements } from './quotations/led-statements.ts';
import { isNoClaim } from './speech/no-claim.ts';
import { findReportedSpeech } from './speech/reported-speech.ts';
import { speakingNamesButOwners } from './speaking-names.ts';
import { spanOf } from './spans.ts';
import { stanceOf } from './stance/stance.ts';
import { endOfWords, findStatements, type Statement } from './transcripts/statements.ts';
import type { Hint } from './tagger/hint.ts';
import { placesOf } from './tagger/places.ts';
import type { Turn } from './transcripts/transcript.ts';
import { readCredit, readTitle } from './headlines/headline-title.ts';
import { keepTime } from '../text/time-limit.ts';

/** What the rules find in a text. */
export interface RuleReading {
  readonly reading: Reading;
  /** What whole blocks say by their form. */
  readonly turns: readonly Turn[];
  /** Statements of running text, and attributions in them. */
  readonly running: readonly Statement[];
  readonly relations: readonly Relation[];
  /** Attributions in headlines and subheadings. */
  readonly headlines: readonly Relation[];
  /** The blocks that turns and headlines take. */
  readonly settled: ReadonlySet<number>;
}

/** Reads a text by rules: turns of a transcript, headlines and, everywhere else, reported speech. */
export function readByRules(text: AnnotatedText): RuleReading {
  const reading = readText(text);
  const turns = findBlockSpeech(reading);
  const spoken = new Set(turns.flatMap((turn) => blocksBetween(turn.firstBlock, turn.endBlock)));
  const headings = headlineBlocks(text.article.text, text.article.blocks);
  const statements = findStatements(reading).filter((statement) => !spoken.has(statement.block));
  const running = statements.filter((statement) => !headings.has(statement.block));
  const reported = running.flatMap((statement) => reportedIn(reading, statement));
  const told = [...reported, ...findLedStatements(reading, running)];
  const led = [...told, ...findColonQuotations(reading, running, told)];
  const relations = joinRelations(reading, running, led);
  const places = placesOf(reading);
  const names = speakingNamesButOwners(reading, relations);
  const headlines = statements.flatMap((statement, n) => {
    const credit = creditIn(reading, statement, itemAt(statements, n - 1), headings);
    if (credit !== undefined) return [credit];
    return headings.has(statement.block)
      ? headlineIn(reading, statement, names).filter((relation) => tellsClaim(reading, relation))
      : [];
  });
  // A line that only says whose words the headline above it are.
  const credits = headlines.map(({ cue }) => places.block[cue.first] ?? -1);
  const settled = new Set([...spoken, ...headings, ...credits]);
  return { reading, turns, running, relations, headlines, settled };
}

/** "Envoy calls on health minister" is a visit. */
const tellsClaim = (reading: Reading, { cue, content }: Relation): boolean =>
  !isNoClaim(spanOf(reading, cue).text, content.map((piece) => spanOf(reading, piece).text).join(' '));

/** Gives relations what goes on in further sentences, paragraphs and points of a list. */
export function joinRelations(
  reading: Reading,
  statements: readonly Statement[],
  relations: readonly Relation[],
): Relation[] {
  const spoken = joinUnmarkedSpeech(reading, statements, relations);
  return joinIntroducedLists(reading, statements, joinContinuedQuotations(reading, statements, spoken));
}

/** What the rules find in running text and headlines, as the tagger's hints. */
export function hintsOf({ reading, relations, headlines }: RuleReading): Hint[] {
  return [...relations, ...headlines].map((relation) => {
    keepTime();
    const { source, cue, content } = relation;
    const spans = content.map((piece) => spanOf(reading, piece));
    const kind = kindOf(reading.text.article.text, spans, reading.outermost);
    const words = spanOf(reading, cue).text;
    const { confidence } = judge(relation, kind, words, stanceOf(words));
    return { source, cue, content, confidence, pattern: relation.pattern };
  });
}

function reportedIn(reading: Reading, statement: Statement): Relation[] {
  keepTime();
  const block = reading.text.article.blocks[statement.block];
  const from = block === undefined ? 0 : afterDateline(reading.text.article.text, block);
  let first = statement.first;
  const isLead = (at: number): boolean =>
    (reading.tokens[at]?.start ?? from) < from || /^[•*–—-]$/.test(reading.tokens[at]?.text ?? '');
  while (first < statement.end - 1 && isLead(first)) first += 1;
  return findReportedSpeech(reading, statement, first);
}

/** A line behind a dash that says whose words the headline above it are. */
function creditIn(
  { text, ...reading }: Reading,
  statement: Statement,
  above: Statement | undefined,
  headings: ReadonlySet<number>,
): Relation | undefined {
  const { blocks, text: words } = text.article;
  const start = blocks[statement.block]?.start ?? 0;
  const isLed = /[–—-][ \t]*$/.test(words.slice(Math.max(0, start - 4), start));
  if (!isLed || above?.block !== statement.block - 1 || !headings.has(above.block)) return undefined;
  return readCredit({ text, ...reading }, statement, above);
}

function headlineIn(reading: Reading, statement: Statement, names: ReadonlySet<string>): Relation[] {
  const words = { first: statement.first, end: endOfWords(reading, statement) };
  const form = readHeadline(reading, words, names);
  if (form !== undefined) return [form];
  const running = asHeadline(reading, reportedIn(reading, statement));
  const title = running.length > 0 ? undefined : readTitle(reading, afterKicker(reading, words));
  return title === undefined ? running : asHeadline(reading, [title]);
}
