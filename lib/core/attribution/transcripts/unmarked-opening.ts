import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { isSpeakingNoun } from '../../lexicon/speaking-nouns.ts';
import type { Block, Span } from '../../model.ts';
import { afterDateline } from '../../text/dateline.ts';
import { firstWhere } from '../../text/first-where.ts';
import type { Reading } from '../reading.ts';
import { sourceBefore } from '../speech/source-phrase.ts';

/** What opens a speech that is given without quotation marks. */
export interface Opening {
  readonly label: Span;
  readonly mark: Span;
  /** How many paragraphs in the first person must follow. */
  readonly fewest: number;
  /**
   * Where what is said begins: with the next block; with one in the first person, a heading or who was there in between; or, below a
   * title, with its first paragraph.
   */
  readonly begins: 'next' | 'first person' | 'below title';
}

/** "made the following statement", "issued the following remarks": how a release opens what somebody said. */
export const OPENS_STATEMENT =
  /\b(?:releas|mak|made|issu|deliver|g[ai]v|provid|offer|submitt?)(?:e[ds]?|en|ing|s)?\s+(?:this|the\s+following)\s+(?:\p{Ll}+\s+)?(?:statement|remarks|comments?)\b/u;
/** "During his address the President further elaborated:", with what is said below. */
const OPENS_BELOW =
  /\b(?:(?:also|further|later|then)\s+)?(?:added|continued|declared|elaborated|explained|remarked|said|stated)(?:\s+(?:further|as follows|the following))?\s*:\s*$/u;
/** "Remarks by District Attorney Ann Roe:", as a line. */
const OPENS_REMARKS =
  /^(?:the\s+)?(?:full\s+)?(?:text\s+of\s+(?:the\s+)?)?(?:address|remarks|speech|statement)(?:\s+delivered)?\s+(?:by|from|of)\s+(\p{Lu}[^:\n]{2,80}?)(?:\s+(?:at|before|during|on|to)\s[^:\n]{1,100})?\s*:\s*$/iu;
/** "Joint statement by the Foreign Ministers of Lakeland and Kells on the harbour", as a line without a verb. */
const TITLE =
  /^(?:the\s+)?(?:(?:closing|full|introductory|joint|keynote|media|official|opening|press|special|welcome)\s+)?(?:address|intervention|message|remarks|speech|statement)(?:\s+delivered)?\s+(?:by|from|of)\s+((?:the\s+|H\.E\.\s+)?\p{Lu}[^:;\n]{2,110}?)(?:,?\s+(?:about|after|ahead|at|before|concerning|during|following|on|regarding|to|upon)\s[^:\n]{1,120}|\s[–—-]\s[^\n]{1,120})?$/iu;
/** "Please attribute to Inspector Ann Roe:", "The following can be attributed to Inspector Ann Roe:" */
const ATTRIBUTE =
  /^(?:please\s+attribute|(?:the\s+)?(?:below|following|statement)\b[^.:\n]{0,60}\battribut(?:able|ed)|attributable)\s+to\s+(?:the\s+)?(\p{Lu}[^:\n]{2,110}?)\s*:?$/iu;
/** The longest title, in UTF-16 units, and how far down a text it stands, in blocks. */
const LONGEST_TITLE = 240;
const LAST_TITLE = 3;
/** What stands in brackets: "(S. 1425)". */
const BRACKET = /\s?\([^()]*\)/gu;
/** Of a single paragraph other rules tell whether it is spoken (introduced-lists.ts). */
const FEWEST_BELOW = 3;

/** The opening of a speech that a block is; undefined where it is none. */
export function openingOf(reading: Reading, block: Block, index: number): Opening | undefined {
  const { text } = reading.text.article;
  const words = text.slice(block.start, block.end);
  const title = index > LAST_TITLE ? undefined : titleOf(words, block);
  if (title !== undefined) return title;
  if (block.kind !== 'heading') {
    const made = OPENS_STATEMENT.exec(words);
    if (made !== null) return statementIn(reading, block, made);
    const below = /["“”‘]/.test(words) ? null : OPENS_BELOW.exec(words);
    if (below !== null)
      return openedBy(reading, block, below, { fewest: FEWEST_BELOW, begins: 'first person' });
  }
  const remarks = OPENS_REMARKS.exec(words);
  const who = remarks?.[1];
  if (who === undefined) return undefined;
  const start = block.start + words.indexOf(who);
  const mark = block.start + words.lastIndexOf(':');
  return {
    label: { start, end: start + who.length },
    mark: { start: mark, end: mark + 1 },
    fewest: 1,
    begins: 'first person',
  };
}

/** The title of a statement that names who speaks. */
function titleOf(words: string, block: Block): Opening | undefined {
  if (words.length > LONGEST_TITLE || /["“”‘]/.test(words)) return undefined;
  const found = TITLE.exec(words) ?? ATTRIBUTE.exec(words);
  const who = found?.[1];
  if (who === undefined || !namesSpeaker(who)) return undefined;
  const at = words.indexOf(who);
  const start = block.start + at;
  const mark = { start: block.start, end: block.start + words.slice(0, at).trimEnd().length };
  return { label: { start, end: start + who.length }, mark, fewest: 1, begins: 'below title' };
}

/** Whether the words have a name of somebody or an office: "Minister Roe", but not "Account". */
const namesSpeaker = (who: string): boolean =>
  who
    .split(/[^\p{L}-]+/u)
    .map((word) => word.toLowerCase())
    .some((word) => isSpeakingNoun(word) || GIVEN_NAMES.has(word));

function statementIn(reading: Reading, block: Block, found: RegExpExecArray): Opening | undefined {
  const { text } = reading.text.article;
  const end = block.start + found.index + found[0].length;
  const behind = text.slice(end, block.end).replace(BRACKET, ' ').trim();
  if (/[.?!"”“]\s/.test(behind) || !/[.:]$/.test(behind)) return undefined;
  return openedBy(reading, block, found, { fewest: 1, begins: 'next' });
}

/** What a verb with its subject opens. */
function openedBy(
  reading: Reading,
  block: Block,
  { index, 0: words }: RegExpExecArray,
  form: Pick<Opening, 'fewest' | 'begins'>,
): Opening | undefined {
  const start = block.start + index;
  const label = speakerBefore(reading, start, afterDateline(reading.text.article.text, block));
  const mark = { start, end: start + words.trimEnd().length };
  return label === undefined ? undefined : { label, mark, ...form };
}

/** The subject of the verb that stands at `start`. */
function speakerBefore(reading: Reading, start: number, from: number): Span | undefined {
  const { tokens } = reading;
  const verb = firstWhere(tokens, (token) => token.start >= start);
  const sentence =
    reading.text.sentences[firstWhere(reading.text.sentences, ({ endToken }) => endToken > verb)];
  const floor = Math.max(
    sentence?.firstToken ?? 0,
    firstWhere(tokens, (token) => token.start >= from),
  );
  const source = sourceBefore(reading, verb, floor);
  const [first, last] = [tokens[source?.first ?? -1], tokens[(source?.end ?? 0) - 1]];
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}
