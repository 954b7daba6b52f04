import type { Block, Span } from '../../model.ts';
import type { Reading } from '../reading.ts';
import { SAID_FORMS } from '../../lexicon/saying-verbs.ts';
import type { Turn } from '../transcripts/transcript.ts';
import {
  hasRole,
  isCreditIn,
  isRoleAndName,
  linesAbove,
  linesBelow,
  LONGEST_CREDIT,
  namesSomebody,
} from './credit-lines.ts';
import { isNameLike, namesSpeaker, readTurnLabel } from '../transcripts/turn-label.ts';

/** The fewest words of a quotation that is no title, and of one that ends without a mark. */
const FEWEST_WORDS = 1;
const SENTENCE_WORDS = 8;
/** The longest name with titles, and the longest part that is none, in words: "a member of the audience". */
const LONGEST_NAME = 7;
const LONGEST_PART = 5;

/** The dash before a signature. */
const DASH = /^\s*([–—―]|--?|~)\s*(?=[\p{L}@])/u;
/** A post's signature: "Ana Rao (@anarao) May 5, 2024". */
const HANDLE = /^[^@:“”"]{0,60}\(?@\w{2,30}\)?/u;
const POST_DATE =
  /^[\s,·•–—-]*(?:(?:on\s)?\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, \d{4}|\d{1,2} \p{Lu}\p{Ll}{2,8}\.? \d{4})?$/u;
/** Where somebody posts: "Ana Rao on X:". */
const PLATFORM =
  /,? (?:on|via|in a post on|writing on) (?:X|Twitter|Truth Social|Facebook|Instagram|LinkedIn|Telegram|Weibo|WeChat|TikTok|Threads|Bluesky|Mastodon|YouTube|Reddit|WhatsApp)(?=$|,| )/u;
/** "Quotes attributable to Minister Rao:", "The following statement can be attributed to a spokesperson:" */
const ATTRIBUTABLE =
  /^(?:(?:please|the) (?:find |use )?(?:the )?following |following )?(?:is |are )?(?:(?:quotes?|quotations?|comments?|remarks?|statements?|lines?|response) )?(?:below )?(?:(?:is|are|may be|can be|should be|to be) ?)?(attributable|attributed|credited) to (?:the )?([^:“”"]{3,140}?) ?(?::|$)/iu;
/** "Comments from Ana Rao, director:" */
const FROM =
  /^(?:quotes?|comments?|remarks|reaction|statement|response) (from|by) (?:the )?([^:“”"]{3,140}?) ?(?::|$)/iu;

/** "From Ana Rao, director of Corbel": a line of its own. */
function fromOfficer(head: string): RegExpExecArray | null {
  const found = /^(From) (\p{Lu}[^:,“”"]{3,60}, [^:“”"]{3,100}?) ?(?::|$)/u.exec(head);
  return found !== null && hasRole(found[2] ?? '') ? found : null;
}

/** A block's beginning in quotation marks, or a block quotation. */
interface Quoted extends Span {
  /** Whether nothing but spaces comes after it in the block. */
  readonly whole: boolean;
  readonly closed: boolean;
}

/** Who is named beside a quotation, and the mark or words that tie the two. */
interface Credit {
  readonly label: Span;
  readonly mark: Span | null;
}

/**
 * Quotations that are paragraphs of their own with a line that tells whose they are: “We will act.” – Ana Rao, director;
 * the same with the name in the next line; "Quotes attributable to Ana Rao:", "Ana Rao, director: “…”". `taken` are the
 * blocks that speak otherwise. Linear in the text.
 */
export function findCreditedQuotations(reading: Reading, taken: ReadonlySet<number>): Turn[] {
  const { article } = reading.text;
  const quoted = quotedBlocks(reading);
  const found: Turn[] = [];
  let free = 0;
  for (let index = 0; index < article.blocks.length; index += 1) {
    if (taken.has(index) || article.blocks[index]?.kind === 'caption') continue;
    const last = endOfRun(quoted, article.blocks, index);
    const turn =
      last === undefined
        ? creditedAbove(article.text, article.blocks, quoted, index)
        : (creditedByLines(article.text, article.blocks, quoted, { index, last, free }) ??
          creditedBelow(article.text, article.blocks, quoted, index, last));
    if (turn !== undefined) found.push(turn);
    free = turn?.endBlock ?? free;
    index = Math.max(index, last ?? 0, (turn?.endBlock ?? 0) - 1);
  }
  return found;
}

/** What of each block stands in quotation marks from its beginning, or from a label's end. */
function quotedBlocks(reading: Reading): Map<number, Quoted> {
  const { text, blocks } = reading.text.article;
  const found = new Map<number, Quoted>();
  for (const { start, end, block, closed } of reading.outermost) {
    const own = blocks[block];
    const before = found.get(block);
    if (own === undefined) continue;
    if (before === undefined ? !mayOpen(text, own.start, start) : text.slice(before.end, start).trim() !== '')
      continue;
    const whole = text.slice(end, own.end).trim() === '';
    found.set(block, { start: before?.start ?? start, end, whole, closed });
  }
  blocks.forEach(({ kind, start, end }, index) => {
    const isSignature = DASH.test(text.slice(start, Math.min(end, start + 6)));
    if (kind === 'quotation' && !found.has(index) && !isSignature && !isCreditIn(text, blocks, index))
      found.set(index, { start, end, whole: true, closed: true });
  });
  return found;
}

/** Whether a quotation opens its block, or follows a colon near its beginning. */
function mayOpen(text: string, from: number, start: number): boolean {
  return (
    start === from ||
    (start - from <= 2 * LONGEST_CREDIT && /:\s*$/.test(text.slice(Math.max(from, start - 4), start)))
  );
}

/** The last of the quoted blocks that are one quotation with the one at `index`; undefined where none opens there. */
function endOfRun(
  quoted: ReadonlyMap<number, Quoted>,
  blocks: readonly Block[],
  index: number,
): number | undefined {
  if (quoted.get(index)?.start !== blocks[index]?.start) return undefined;
  let last = index;
  const isQuotation = (at: number): boolean => blocks[at]?.kind === 'quotation';
  const goesOn = (): boolean =>
    quoted.get(last)?.closed !== true || (isQuotation(last) && isQuotation(last + 1));
  while (goesOn() && opens(quoted, blocks, last + 1)) last += 1;
  return last;
}

const opens = (quoted: ReadonlyMap<number, Quoted>, blocks: readonly Block[], index: number): boolean =>
  index < blocks.length && quoted.get(index)?.start === blocks[index]?.start;

/** “…” with a signature behind it or in the next block. */
function creditedBelow(
  text: string,
  blocks: readonly Block[],
  quoted: ReadonlyMap<number, Quoted>,
  index: number,
  last: number,
): Turn | undefined {
  const end = quoted.get(last);
  if (end === undefined || !isSpeech(text, quoted.get(index), blocks[index])) return undefined;
  const credit = end.whole
    ? signatureOf(text, blocks[last + 1], opens(quoted, blocks, last + 1))
    : (signed(text, { start: end.end, end: blocks[last]?.end ?? end.end }) ??
      signedPlain(text, end, blocks[last]?.end ?? end.end));
  const paragraphs = paragraphsOf(quoted, index, last + 1);
  if (credit !== undefined)
    return { ...credit, paragraphs, firstBlock: index, endBlock: last + (end.whole ? 2 : 1) };
  const lines = end.whole ? linesBelow(text, blocks, last + 1) : undefined;
  return lines && { label: lines.label, mark: null, paragraphs, firstBlock: index, endBlock: lines.end };
}

/** “…” with a line or two above it that name somebody with an office, and that are no other quotation's. */
function creditedByLines(
  text: string,
  blocks: readonly Block[],
  quoted: ReadonlyMap<number, Quoted>,
  { index, last, free }: { readonly index: number; readonly last: number; readonly free: number },
): Turn | undefined {
  const next = blocks[last + 1];
  const isSigned = next !== undefined && signed(text, next) !== undefined;
  if (quoted.get(last)?.whole !== true || isSigned || !isSpeech(text, quoted.get(index), blocks[index]))
    return undefined;
  const lines = linesAbove(text, blocks, index - 1, free);
  // Behind a quotation that nobody has they are as likely its own.
  if (lines === undefined || (lines.first > free && quoted.has(lines.first - 1))) return undefined;
  const paragraphs = paragraphsOf(quoted, index, last + 1);
  return { label: lines.label, mark: null, paragraphs, firstBlock: lines.first, endBlock: last + 1 };
}

/** Whether what is quoted is a sentence rather than a title. */
function isSpeech(text: string, quoted: Quoted | undefined, block: Block | undefined): boolean {
  if (quoted === undefined) return false;
  const words = text.slice(quoted.start, quoted.end);
  const count = words.split(/\s+/, SENTENCE_WORDS).length;
  return (
    (block?.kind === 'quotation' && count >= FEWEST_WORDS) ||
    count >= SENTENCE_WORDS ||
    (count >= FEWEST_WORDS && /[.!?…,]["”’'»」]*$/u.test(words))
  );
}

/** The block as a signature, its dash taken for a list's or not. */
function signatureOf(text: string, block: Block | undefined, isQuoted: boolean): Credit | undefined {
  if (block === undefined || isQuoted || block.kind === 'caption') return undefined;
  const dash = /[–—―-][ \t]*$/.exec(text.slice(Math.max(0, block.start - 4), block.start));
  if (dash !== null) return signed(text, { start: block.start - dash[0].length, end: block.end });
  const credit = signed(text, block);
  if (credit !== undefined) return credit;
  const words = text.slice(block.start, block.end);
  const [, own = '', more = ''] = /^([^,(]{3,60})(,\s.+|\s\(.+)$/.exec(words) ?? [];
  const isLine =
    own.includes(' ') && namesSomebody(words) && (hasRole(more) || hasRole(own) || /\b\d\d\b/.test(more));
  return isLine ? { label: { start: block.start, end: block.end }, mark: null } : undefined;
}

/** “We will act.” | Ana Rao, CEO of Corbel: a name and an office behind a sentence, up to the end of the paragraph. */
function signedPlain(text: string, { end }: Quoted, blockEnd: number): Credit | undefined {
  if (!/[.!?]["”]$/.test(text.slice(end - 2, end))) return undefined;
  const start = skipSpaces(text, end, blockEnd);
  const words = text.slice(start, blockEnd).trimEnd();
  const [, own = '', more = ''] = /^(\p{Lu}[^,(]{3,60}), (.{3,100})$/u.exec(words) ?? [];
  const isName = own.includes(' ') && isNameLike(own.split(' ')) && namesSomebody(words);
  const tells = words.split(/[^\p{L}]+/u).some((word) => SAID_FORMS.has(word.toLowerCase()));
  return isName && hasRole(more) && !tells
    ? { label: { start, end: start + words.length }, mark: null }
    : undefined;
}

/** A dash and a name up to the end of the span. */
function signed(text: string, span: Span): Credit | undefined {
  const words = text.slice(span.start, span.end);
  const [lead, dash = ''] = DASH.exec(words) ?? [];
  if (lead === undefined) return undefined;
  const mark = { start: span.start + lead.indexOf(dash), end: span.start + lead.indexOf(dash) + dash.length };
  // "― Ana Rao."
  const name = words.slice(lead.length).replace(/(?<=\p{Ll}{2})\.\s*$/u, '');
  const start = span.start + lead.length;
  const [handle] = HANDLE.exec(name) ?? [];
  if (handle !== undefined && POST_DATE.test(name.slice(handle.length)))
    return { label: { start, end: start + handle.length }, mark };
  return namesSomebody(name) ? { label: { start, end: start + name.length }, mark } : undefined;
}

/** A line that names whose the quotation behind it or those after it are. */
function creditedAbove(
  text: string,
  blocks: readonly Block[],
  quoted: ReadonlyMap<number, Quoted>,
  index: number,
): Turn | undefined {
  const block = blocks[index];
  if (block === undefined) return undefined;
  const found = attributable(text, block) ?? labelOf(text, block, index);
  if (found === undefined) return undefined;
  const own = found.from < block.end ? quoted.get(index) : undefined;
  if (
    found.from < block.end &&
    !(own?.whole === true && own.start === found.from && isSpeech(text, own, block))
  )
    return undefined;
  let end = index + 1;
  const goesOn = (): boolean =>
    quoted.get(end)?.whole === true &&
    opens(quoted, blocks, end) &&
    (own === undefined || quoted.get(end - 1)?.closed === false);
  while (goesOn()) end += 1;
  const paragraphs = paragraphsOf(quoted, own === undefined ? index + 1 : index, end);
  return paragraphs.length === 0
    ? undefined
    : { ...found.credit, paragraphs, firstBlock: index, endBlock: end };
}

/** "Quotes attributable to Ana Rao:" */
function attributable(text: string, block: Block): { credit: Credit; from: number } | undefined {
  const head = text.slice(block.start, Math.min(block.end, block.start + 2 * LONGEST_CREDIT));
  const found = ATTRIBUTABLE.exec(head) ?? FROM.exec(head) ?? fromOfficer(head);
  const [whole, word, name] = found ?? [];
  if (whole === undefined || word === undefined || name === undefined) return undefined;
  const mark = block.start + whole.indexOf(word);
  const start = block.start + whole.lastIndexOf(name);
  return {
    credit: { label: { start, end: start + name.length }, mark: { start: mark, end: mark + word.length } },
    from: skipSpaces(text, block.start + whole.length, block.end),
  };
}

/** "Ana Rao, director:" outside headings. */
function labelOf(text: string, block: Block, index: number): { credit: Credit; from: number } | undefined {
  const label = readTurnLabel(text, block, index);
  if (label === undefined || label.form !== 'colon') return undefined;
  const from = skipSpaces(text, label.from, block.end);
  if (block.kind === 'heading' && from < block.end) return undefined;
  const onPlatform = PLATFORM.exec(label.name)?.index;
  const name = label.name.slice(0, onPlatform);
  const words = name.split(' ');
  const isSpeaker = namesSpeaker(name, onPlatform === undefined ? 1 : 2) || isRoleAndName(words);
  const longest = isNameLike(words) || isRoleAndName(words) ? LONGEST_NAME : LONGEST_PART;
  if (!isSpeaker || words.length > longest) return undefined;
  const { start, end } = label.label;
  const own = { start, end: onPlatform === undefined ? end : start + onPlatform };
  return { credit: { label: own, mark: label.mark }, from };
}

function skipSpaces(text: string, from: number, end: number): number {
  return from + (/^\s*/.exec(text.slice(from, end))?.[0].length ?? 0);
}

function paragraphsOf(quoted: ReadonlyMap<number, Quoted>, first: number, end: number): Span[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, n) => quoted.get(first + n)).flatMap((found) =>
    found === undefined ? [] : [{ start: found.start, end: found.end }],
  );
}
