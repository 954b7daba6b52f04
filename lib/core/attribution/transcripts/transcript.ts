import type { ArticleText, Block, Span } from '../../model.ts';
import { spokenIn } from '../speech/spoken-words.ts';
import { exchangesIn, SPEAKS } from './exchange.ts';
import { isCertain, namesSpeaker, plainLabel, readTurnLabels, type TurnLabel } from './turn-label.ts';

/** What one speaker says, as a block's form tells and no cue: a turn of a transcript, a signed quotation. */
export interface Turn {
  /** The words that name who speaks: a label without its colon. */
  readonly label: Span;
  /** What stands for the cue: the colon; of a bare "Q" the letter itself; null where nothing does. */
  readonly mark: Span | null;
  /** What is said, a span per paragraph. */
  readonly paragraphs: readonly Span[];
  readonly firstBlock: number;
  readonly endBlock: number;
}

/** Labels needed to call a text a transcript, and in one of questions and answers. */
const FEWEST_TURNS = 3;
const FEWEST_ANSWERS = 2;
/** The share of turns that end as sentences do; lists of "Place: …" and "Price: …" do not. */
const SENTENCES = 0.6;
const SENTENCE = /[.?!…–—]["”’»)\]]*\s*$/;
/** The share of turns that speak to somebody, where no label is sure to be a speaker's; reviews' "Pros: …" do not. */
const DIALOGUE = 0.4;
const SPEAKS_OF_SELF = /\b(?:I|[Ww]e|[Oo]ur|[Mm]y)\b|\?/;
/** A capitalised word behind another: "Mr Lee", "Ana Lee". */
const SURNAME = /(?<=\p{Lu}[\p{L}.]{0,20} )\p{Lu}\p{L}+/gu;
const ASKS = /\?|\b(?:question|comment|follow[- ]up)\b/i;
/** A line about the transcript that ends what is said. */
const NOTE =
  /^(?:(?:editor['’]?s['’]? )?notes?\b.{0,20}:|notes? (?:to|for) editors|ends?\b\W*$|end\b|contacts?:|media (?:contact|enquir|inquir)|about (?:the )?\p{Lu}|read more|related:|source:|photo:|(?:this|the) (?:transcript|interview|conversation|text|exchange|q ?& ?a) (?:has been|was|is)\b|(?:this|the) (?:briefing|press conference|news conference|hearing|session|meeting|committee|call|webinar|sitting|debate|event) (?:ended|closed|concluded|adjourned|rose|was adjourned|then)\b|reporting by|edited by|transcribed by|as told to)/iu;

/** The turns of a transcript, in order; none where the text is no transcript. Linear in the text. */
export function findTurns(article: ArticleText): Turn[] {
  const labels = article.blocks.flatMap((block, index) => readTurnLabels(article.text, block, index));
  const inLine = speakingLabels(article, withNames(article, labels));
  const ownLine = speakingLabels(
    article,
    labels.filter((label) => label.form === 'line' && !isInList(article, label)),
  );
  const most =
    ownLine.length > inLine.length ? ownLine : inLine.length > 0 ? inLine : dashed(article, labels);
  const all = most.length > 0 ? most : exchangesIn(article, labels);
  const turns: Turn[] = [];
  let goesOn = false;
  all.forEach((label, n) => {
    const next = all[n + 1];
    const isLast = next === undefined;
    // An answer may stand in its question's block.
    const shared = next?.block === label.block ? next.label.start : undefined;
    const limit = shared === undefined ? (next?.block ?? article.blocks.length) : label.block + 1;
    const end = endOfTurn(article, label, limit, isLast, isLast && !goesOn);
    if (!isLast && wordsFrom(article, label, end) > 1) goesOn = true;
    turns.push(readTurn(article, label, end, shared));
  });
  return turns;
}

/** Labels in a line with what is said; whole names in capitals before a full stop only where offices stand so again and again: “CHAIR POWELL.” */
function withNames({ text }: ArticleText, labels: readonly TurnLabel[]): TurnLabel[] {
  const inLine = labels.filter(({ form }) => form === 'colon' || form === 'letter');
  const stops = inLine.filter(({ form, mark }) => form === 'colon' && text[mark.start] === '.');
  return stops.length < FEWEST_ANSWERS
    ? inLine
    : labels.filter((label) => label.form === 'stop' || inLine.includes(label));
}

/** “Ana Rao – It is late.”: labels before a dash, a clock or in a cell are turns where two and more names come again. */
function dashed(article: ArticleText, labels: readonly TurnLabel[]): TurnLabel[] {
  const own = labels.filter(({ form }) => form === 'dash');
  const counts = new Map<string, number>();
  for (const { name } of own) counts.set(name, (counts.get(name) ?? 0) + 1);
  const again = own.filter(({ name }) => (counts.get(name) ?? 0) > 1);
  return new Set(again.map(({ name }) => name)).size < 2 ? [] : speakingLabels(article, own);
}

/** "Ana Rao – Chief Executive" over "Conference Call Participants": who takes part, listed with an office, and says nothing there. */
function isInList(article: ArticleText, label: TurnLabel): boolean {
  return (
    label.label.end - label.label.start > label.name.length + 1 &&
    !SENTENCE.test(openingWords(article, label))
  );
}

/** The labels that name who speaks, where they make the text a transcript. */
function speakingLabels(article: ArticleText, labels: readonly TurnLabel[]): TurnLabel[] {
  const counts = new Map<string, number>();
  for (const { name } of labels) counts.set(name, (counts.get(name) ?? 0) + 1);
  const countOf = ({ name }: TurnLabel): number => counts.get(name) ?? 0;
  const labelled = new Set(labels.map(({ block }) => block));
  const sure = labels.filter(
    (label) => isSure(article, label, countOf(label)) && !isTitle(article, label, countOf(label), labelled),
  );
  const speaking = new Set(sure);
  const named = new Set(sure.map(({ name }) => name));
  const first = sure[0]?.block ?? 0;
  if (sure.length < (isExchange(named) ? FEWEST_ANSWERS : FEWEST_TURNS)) return [];
  const speeches = sure.map((label) => openingWords(article, label));
  const repeated = sure.some((label) => countOf(label) > 1) || isExchange(named);
  // An excerpt, in which nobody speaks twice, is one where all speak of themselves or ask.
  const isExcerpt = sure[0]?.form === 'colon' && speeches.every((words) => SPEAKS_OF_SELF.test(words));
  if (!(repeated || isExcerpt) || (sure[0]?.form === 'line' && named.size < 2)) return [];
  const share = (test: RegExp): number =>
    speeches.filter((words) => test.test(words)).length / speeches.length;
  const certain = sure.filter(({ name }) => isCertain(name)).length;
  if (share(SENTENCE) < SENTENCES || (2 * certain < sure.length && share(SPEAKS) < DIALOGUE)) return [];
  const surnames = new Set(article.text.match(SURNAME));
  return labels.filter((label) => speaking.has(label) || isGuest(article, label, first, surnames));
}

/** Whether the label by itself, or by coming again, is a speaker's. */
function isSure(article: ArticleText, label: TurnLabel, count: number): boolean {
  if (!namesSpeaker(label.name, count)) return false;
  if (label.form === 'line') return count > 1 || isExact(label.name);
  const isHeading = article.blocks[label.block]?.kind === 'heading';
  // "Mayor: city will close the bridge" and "Ferry Services: Discussion" are headings.
  return count > 1 || SENTENCE.test(openingWords(article, label)) || (isCertain(label.name) && !isHeading);
}

/** Whether the label opens a headline, "Rao: We need a bridge.", rather than the first turn. */
function isTitle(
  article: ArticleText,
  { block }: TurnLabel,
  count: number,
  labelled: ReadonlySet<number>,
): boolean {
  return article.blocks[block]?.kind === 'heading' && count === 1 && !labelled.has(block + 1);
}

const isExact = (name: string): boolean =>
  /^(?:operator|moderator|question|answer|interviewer|host|the chair|the president)$/.test(plainLabel(name));

/** Whether the labels are "Q" and "A". */
function isExchange(names: ReadonlySet<string>): boolean {
  const plain = new Set([...names].map(plainLabel));
  return (plain.has('q') && plain.has('a')) || (plain.has('question') && plain.has('answer'));
}

/** Whether among turns a label that comes once is one too: who asks ("Reuters: …"), a name with a role. */
function isGuest(
  article: ArticleText,
  label: TurnLabel,
  first: number,
  surnames: ReadonlySet<string>,
): boolean {
  if (label.block < first - 2 || !namesSpeaker(label.name, 2)) return false;
  if (label.form === 'line')
    return label.block > first && namesSpeaker(label.name, 1) && isFollowed(article, label);
  if (namesSpeaker(label.name, 1)) return label.block > first;
  return ASKS.test(openingWords(article, label)) || surnames.has(label.name);
}

/** Whether words follow a label on a line of its own. */
function isFollowed(article: ArticleText, label: TurnLabel): boolean {
  return SENTENCE.test(openingWords(article, label));
}

/** The words that a label opens: of its own block, else of the next. */
function openingWords(article: ArticleText, { block, from }: TurnLabel): string {
  const own = article.blocks[block];
  const words = own === undefined ? '' : article.text.slice(from, own.end).trim();
  const next = article.blocks[block + 1];
  if (words !== '' || next === undefined) return words;
  return article.text.slice(next.start, next.end);
}

/** How many blocks of the turn hold words. */
function wordsFrom(article: ArticleText, { block, from }: TurnLabel, end: number): number {
  const own = article.blocks[block];
  return end - block - (own !== undefined && from >= own.end ? 1 : 0);
}

/** The block after the turn's last one. Where no turn before it went on over paragraphs, it ends where nobody speaks. */
function endOfTurn(
  article: ArticleText,
  label: TurnLabel,
  limit: number,
  isLast: boolean,
  doubted: boolean,
): number {
  const { block, from } = label;
  const own = article.blocks[block];
  const first = own !== undefined && from >= own.end ? block + 2 : block + 1;
  for (let index = first; index < limit; index += 1) {
    const found = article.blocks[index];
    if (found === undefined) continue;
    if (endsSpeech(article.text, found)) return index;
    const words = article.text.slice(found.start, found.end);
    if (isLast && tellsOf(words, label.name)) return index;
    if (doubted && !SPEAKS.test(words) && /\p{Ll}/u.test(words) && !/^[([]/.test(words)) return index;
  }
  return limit;
}

/** Whether words tell of who spoke last, or of somebody by a role, rather than being spoken. */
export function tellsOf(words: string, name: string): boolean {
  if (SPEAKS.test(words)) return false;
  const surname = name.split(' ').at(-1)?.toLowerCase() ?? '';
  const head = words.slice(0, 60).toLowerCase();
  return (
    (surname.length > 2 && head.includes(surname)) ||
    /^the \p{Ll}+ (?:then|later|also|was|will|is|has|took|left|did)\b/u.test(head)
  );
}

/** Whether the block is no part of what is said, nor what comes after it: a note, a heading. */
export function endsSpeech(text: string, block: Block): boolean {
  const words = text.slice(block.start, block.end);
  return NOTE.test(words) || (isHeading(block, words) && !SPEAKS.test(words));
}

const isHeading = (block: Block, words: string): boolean =>
  block.kind === 'heading' && !/(?:[–—…-]|\.\.\.)$/.test(words);

function readTurn(article: ArticleText, label: TurnLabel, endBlock: number, until = Infinity): Turn {
  const paragraphs: Span[] = [];
  for (let index = label.block; index < endBlock; index += 1) {
    const block = article.blocks[index];
    if (block === undefined || block.kind === 'caption') continue;
    const start = index === label.block ? label.from : block.start;
    const end = Math.min(block.end, until);
    if (start < end) for (const piece of spokenIn(article.text, { start, end })) paragraphs.push(piece);
  }
  return { label: label.label, mark: label.mark, paragraphs, firstBlock: label.block, endBlock };
}
