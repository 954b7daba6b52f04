import type { LeftOutReason } from '@/lib/core/passages.ts';
import { keepTime } from '@/lib/core/text/time-limit.ts';
import type { PageBlock, Segment } from './block-builder.ts';
import { markBoxes } from './boxes.ts';
import { isAboutAuthor, isByLine, isDateLine } from './byline.ts';
import { endsWithCredit, isCredit, withoutCredit } from './captions.ts';
import { ELSEWHERE, GATE, isAppeal, LABEL, sayingOf } from './furniture-words.ts';
import { labelsOf, markRepeats } from './repeats.ts';
import { closestTo, has, tagOf } from './unclobbered.ts';
import type { Verdict } from './verdict.ts';

/** Share of link text from which a block is a link to elsewhere; what remains is brackets and the like. */
const LINKED = 0.85;
/** "Read also:" */
const LEAD_IN = /^[^:]{1,25}:/;
const LONGEST_LINK = 250;
const FEWEST_WORDS_OF_A_STORY = 4;
/** A page that is one great link is read all the same. */
const MOST_LINKED = 0.5;

/** What stands before the headline in breadcrumbs, "Home / Harbour / ", in characters. */
const MOST_CRUMBS = 60;

/** Characters from which a block is running text, if it ends as a sentence does. */
const LEAST_SENTENCE = 40;
const LEAST_PROSE = 80;
const [LONGEST_TEASER, LONGEST_LAST_TEASER] = [250, 320];
const ENDS_SENTENCE = /[.!?…:;]["'”’»)\]]*$/u;
/** A line before the first sentence or after the last: longer ones are told. */
const LONGEST_LINE = 100;
/** Share of the text up to which lines before and after the sentences are furniture. */
const MOST_AROUND = 0.15;

/** What is known of the page that its furniture repeats. */
export interface Known {
  readonly headline: string;
  readonly alternativeTexts: ReadonlySet<string>;
  readonly authors: readonly string[];
  /** Whether a block stands side by side with the article's paragraphs. */
  readonly isInFlow: (block: PageBlock) => boolean;
  /** The element around a block that stands among the article's paragraphs, and holds more than it. */
  readonly boxOf: (block: PageBlock) => Element | null;
  /** Whether all that a picture's own box says is the block. */
  readonly isByPicture: (block: PageBlock) => boolean;
}

/** The article's own blocks, and the others with why, in order. */
export interface Sorted {
  readonly kept: readonly PageBlock[];
  readonly left: ReadonlyArray<{ readonly block: PageBlock; readonly reason: LeftOutReason | 'caption' }>;
}

/**
 * The blocks that are the article's: without links to elsewhere, labels, related sections, what the site says of itself, its
 * authors and its pictures' makers, and repeats. A paragraph that repeats a picture's alternative text is its caption.
 */
export function withoutFurniture(blocks: readonly PageBlock[], known: Known): Sorted {
  const shown = blocks.map((block) => asCaption(block, known));
  const verdicts = shown.map((block) => verdictAlone(block, known));
  markLinks(shown, verdicts);
  markSections(shown, verdicts, known);
  markOffer(shown, verdicts, known);
  markAround(shown, verdicts, known);
  markRepeats(shown, verdicts, known.boxOf);
  markBoxes(shown, verdicts, known.boxOf);
  markBareHeadings(shown, verdicts);
  markLastTeasers(shown, verdicts, known);
  const kept: PageBlock[] = [];
  const left: Array<Sorted['left'][number]> = [];
  shown.forEach((block, at) => {
    const isOfPicture = block.kind === 'caption' && (blocks[at]?.kind === 'paragraph' || !isOfTable(block));
    const reason = verdicts[at] ?? (isOfPicture ? 'caption' : null);
    const rest = reason === 'caption' ? withoutCredit(block) : block;
    if (reason === null) kept.push(block);
    else left.push(rest === null ? { block, reason: 'rights' } : { block: rest, reason });
  });
  return { kept, left };
}

function isOfTable({ segments: [first] }: PageBlock): boolean {
  const around = first?.node.parentElement;
  const figure = around ? closestTo(around, 'table, figure') : null;
  return figure !== null && (tagOf(figure) === 'TABLE' || has(figure, 'table'));
}

function asCaption(block: PageBlock, { alternativeTexts, isByPicture }: Known): PageBlock {
  const isCaption =
    block.kind === 'paragraph' &&
    (alternativeTexts.has(block.text) || endsWithCredit(block.text) || isByPicture(block));
  return isCaption ? { ...block, kind: 'caption' } : block;
}

/** What a block's own words tell. */
function verdictAlone(block: PageBlock, { headline }: Known): Verdict {
  const { text, kind } = block;
  // Data for scripts, which style alone hides.
  if (!/[\p{L}\p{N}]/u.test(text) || /^\{\s?"\w+":.*\}$/.test(text)) return 'other';
  if (kind === 'table-row') return null;
  if (LABEL.test(text)) return 'other';
  if (isCredit(text)) return 'caption';
  const saying = sayingOf(text);
  if (saying !== null && (kind !== 'heading' || saying === 'subscription')) return saying;
  if (kind !== 'quotation' && isAppeal(text)) return 'subscription';
  // A page called “Harbour Accord” names it in many a line; crumbs are links before it.
  const isName = headline.split(' ').length < FEWEST_WORDS_OF_A_STORY;
  const isCrumb = !isName || (block.linked > 0 && text.endsWith(headline));
  const crumbs = isCrumb ? MOST_CRUMBS : 0;
  if (headline !== '' && text.includes(headline) && text.length <= headline.length + crumbs) return 'repeat';
  if (kind !== 'heading' && isTime(block)) return 'author';
  // An embedded post is signed and dated.
  return kind !== 'quotation' && (isDateLine(text) || isByLine(text)) ? 'author' : null;
}

/** A block of nothing but a time that the page marks as such. */
function isTime({ segments }: PageBlock): boolean {
  const isIn = ({ node: { parentElement } }: Segment) =>
    parentElement !== null && closestTo(parentElement, 'time') !== null;
  return segments.length > 0 && segments.every(isIn);
}

function isLink({ kind, linked, text }: PageBlock): boolean {
  if (kind === 'table-row' || text.length > LONGEST_LINK) return false;
  const words = text.replace(LEAD_IN, '');
  // "Account: @quist" says something of its own.
  const isEntry = words !== text && words.trim().split(' ').length < FEWEST_WORDS_OF_A_STORY;
  return linked >= (isEntry ? text : words).length * LINKED;
}

function markLinks(blocks: readonly PageBlock[], verdicts: Verdict[]): void {
  const total = sum(blocks.map(({ text }) => text.length));
  if (sum(blocks.map(({ linked }) => linked)) >= total * MOST_LINKED) return;
  blocks.forEach((block, at) => {
    if (block.kind !== 'heading' && isLink(block)) verdicts[at] ??= 'related';
  });
}

/** What stands under a heading of what is elsewhere, as far as it looks it: links, teasers, dates. The story may go on. */
function markSections(blocks: readonly PageBlock[], verdicts: Verdict[], { isInFlow, boxOf }: Known): void {
  let isElsewhere = false;
  let isInBox = false;
  // A box among the paragraphs ends where they go on.
  const isBehindBox = (block: PageBlock) =>
    isInBox &&
    block.kind === 'paragraph' &&
    ENDS_SENTENCE.test(block.text) &&
    !isLink(block) &&
    isInFlow(block);
  blocks.forEach((block, at) => {
    const link = isLink(block);
    const isTitle =
      block.kind === 'heading' ||
      (block.kind === 'paragraph' && block.text.length < LONGEST_LINE && !isSentence(block));
    if (isTitle && !link && (ELSEWHERE.test(block.text) || GATE.test(block.text))) {
      isElsewhere = true;
      isInBox = boxOf(block) !== null;
      verdicts[at] ??= 'related';
    } else if (isElsewhere && block.kind === 'heading' && !link) {
      isElsewhere = false;
    } else if (isElsewhere && (goesOn(blocks, at) || isBehindBox(block))) {
      isElsewhere = false;
    } else if (isElsewhere) verdicts[at] ??= 'related';
  });
}

/** What stands apart from the story before a passage that asks for more, where the page ends with that: an offer, with its price. */
function markOffer(blocks: readonly PageBlock[], verdicts: Verdict[], { isInFlow }: Known): void {
  const gate = blocks.findIndex(({ text }) => GATE.test(text));
  const last = blocks.slice(0, Math.max(0, gate)).findLastIndex(isInFlow);
  if (last < 0 || blocks.slice(gate).some((block, at) => !verdicts[gate + at] && isSentence(block))) return;
  verdicts.forEach((verdict, at) => {
    if (at > last && at < gate) verdicts[at] = verdict ?? 'subscription';
  });
}

/** Whether the story goes on here, for longer than a teaser does. */
function goesOn(blocks: readonly PageBlock[], from: number): boolean {
  keepTime();
  const next = blocks.findIndex(({ kind }, at) => at > from && kind === 'heading');
  const section = blocks.slice(from, next < 0 ? undefined : next);
  const isOfStory = (block: PageBlock) => block.kind !== 'list-item' && isProse(block);
  const [first] = section;
  if (first === undefined || !isOfStory(first)) return false;
  return first.text.length >= LONGEST_TEASER || section.filter(isOfStory).length > 1;
}

/** Lines before the first sentence and after the last: who, when, where it was printed. */
function markAround(blocks: readonly PageBlock[], verdicts: Verdict[], known: Known): void {
  const told = blocks.map(
    (block, at) =>
      verdicts[at] === null && block.kind !== 'caption' && isSentence(block) && block.kind !== 'heading',
  );
  const [first, last] = [told.indexOf(true), told.lastIndexOf(true)];
  if (first < 0) return;
  const total = sum(blocks.map(({ text }) => text.length));
  const isLabel = labelsOf(blocks);
  const isLine = (block: PageBlock) =>
    !isLabel(block) &&
    (block.kind === 'paragraph' || block.kind === 'list-item') &&
    block.text.length <= LONGEST_LINE &&
    !ENDS_SENTENCE.test(block.text) &&
    !known.isInFlow(block);
  for (const [from, to] of [
    [0, first],
    [last + 1, blocks.length],
  ] as const) {
    const lines = blocks.slice(from, to).filter(isLine);
    if (sum(lines.map(({ text }) => text.length)) > total * MOST_AROUND) continue;
    for (let at = from; at < to; at += 1) {
      const block = blocks[at];
      if (block === undefined || !isLine(block)) continue;
      const isPoint = block.kind === 'list-item' && (from > 0 || isPointOf(blocks, at));
      if (!isPoint) verdicts[at] ??= 'other';
    }
  }
  const isAbout = (block: PageBlock | undefined) =>
    block !== undefined && !isLabel(block) && isAboutAuthor(block.text, known.authors);
  for (
    let at = blocks.length - 1;
    at > first && (at > last || verdicts[at] !== null || isAbout(blocks[at]));
    at -= 1
  )
    if (isAbout(blocks[at])) verdicts[at] ??= 'author';
}

/** Whether an item is a point of a story that opens with them, under a heading: a clause, not a name or a link. */
function isPointOf(blocks: readonly PageBlock[], at: number): boolean {
  const { text, linked } = blocks[at] as PageBlock;
  const lead = blocks.slice(0, at).findLast(({ kind }) => kind !== 'list-item');
  return (!lead || lead.kind === 'heading') && linked === 0 && / \p{Ll}+ (?:.* )?\p{Ll}+/u.test(text);
}

/** A heading with nothing under it was that of something left out; a linked one needs running text, and stands alone. */
function markBareHeadings(blocks: readonly PageBlock[], verdicts: Verdict[]): void {
  let next: PageBlock | null = null;
  let wasLink = false;
  for (let at = blocks.length - 1; at >= 0; at -= 1) {
    const block = blocks[at];
    if (block === undefined || verdicts[at] !== null) continue;
    const isStory = block.kind === 'heading' && isLink(block);
    const isBare =
      next === null || (isStory && (next.kind === 'caption' || next.kind === 'heading' || wasLink));
    const before = blocks[at - 1];
    const inRow = isStory && before !== undefined && before.kind === 'heading' && isLink(before);
    if (block.kind === 'heading' && (isBare || inRow || (isStory && isItem(block)))) {
      verdicts[at] = isStory ? 'related' : 'other';
      wasLink = isStory;
    } else {
      next = block;
      wasLink = false;
    }
  }
}

/** Other stories behind the article's end, apart from it: a linked headline each with a sentence or two. Its own sections stand in its flow. */
function markLastTeasers(blocks: readonly PageBlock[], verdicts: Verdict[], { isInFlow }: Known): void {
  const stays = blocks.flatMap((_, at) => (verdicts[at] === null ? [at] : []));
  for (let end = stays.length; end > 3; end -= 2) {
    const pair = stays.slice(end - 2, end);
    const [story, teaser] = pair.map((at) => blocks[at]);
    if (
      story?.kind !== 'heading' ||
      !isLink(story) ||
      story.text.split(' ').length <= FEWEST_WORDS_OF_A_STORY
    )
      return;
    if (teaser?.kind !== 'paragraph' || teaser.text.length > LONGEST_LAST_TEASER || isInFlow(teaser)) return;
    for (const at of pair) verdicts[at] = 'related';
  }
}

function isItem({ segments }: PageBlock): boolean {
  const around = segments[0]?.node.parentElement;
  return around ? closestTo(around, 'li') !== null : false;
}

function isSentence({ text }: PageBlock): boolean {
  return text.length >= LEAST_SENTENCE && ENDS_SENTENCE.test(text);
}

function isProse(block: PageBlock): boolean {
  return block.text.length >= LEAST_PROSE && block.linked < block.text.length * MOST_LINKED;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
