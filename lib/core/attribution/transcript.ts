import type { ArticleText, Span } from '../model.ts';
import { LABEL_WORDS, NOT_LABELS } from './label-words.ts';

/** A speaker's turn in a transcript. */
export interface Turn {
  /** The label without its colon. */
  readonly label: Span;
  /** The colon; of a bare "Q" the letter itself. */
  readonly mark: Span;
  /** What is said, a span per paragraph. */
  readonly paragraphs: readonly Span[];
  readonly firstBlock: number;
  readonly endBlock: number;
}

/** Labels needed to call a text a transcript. */
const FEWEST_TURNS = 3;
/** The share of turns that end as sentences do; lists of "Place: …" and "Price: …" do not. */
const SENTENCES = 0.6;
const SENTENCE = /[.?!…]["”’')\]]*\s*$/;

/** "MS. TALAGI:", "WOLF BLITZER, CNN ANCHOR:", "Dr Owen Brennan:", "Q:", after a time stamp or not. */
const LABEL = /^(?:\[?\(?\d{1,2}:\d\d(?::\d\d)?\)?\]?\s+)?([\p{Lu}][^:\n“”"?!]{0,70}?)\s?(:)(?=\s|$)/u;
/** "Q" before a question, as the White House prints it. */
const BARE_Q = /^(Q)()\s{1,4}(?=[\p{Lu}“"([])/u;
/** "Q." and "A." of an interview. */
const DOTTED = /^([QA])(\.)(?=\s)/u;
/** A remark that is not speech: "(Laughter.)", "[Crosstalk]". */
const DIRECTION =
  /^\s*(?:(?:END|End of (?:the )?(?:transcript|briefing|interview))\b.*|[#*–—-]+|\([^()]{1,80}\)|\[[^[\]]{1,80}\])\s*$/;
const INLINE_DIRECTION =
  /[([](?:laugh\w*|applause|cheer\w*|cross-?talk|inaudible|pause\w*|silence|break|music|boo\w*|off[- ]mic\w*|through (?:an )?(?:interpreter|translator)|via (?:interpreter|translation)|speaks? \w+|end \w+|video \w+|\w+ video \w+)[^()[\]]{0,40}[)\]]/gi;

/** The turns of a transcript, in order; none where the text is no transcript. Linear in the text. */
export function findTurns(article: ArticleText): Turn[] {
  const labels = article.blocks.flatMap((block, index) => {
    const found = readLabel(article.text, block, index);
    return found === undefined ? [] : [found];
  });
  const counts = new Map<string, number>();
  for (const { name } of labels) counts.set(name, (counts.get(name) ?? 0) + 1);
  const sure = labels.filter(({ name }) => namesSpeaker(name, counts.get(name) ?? 0));
  const first = sure[0]?.block ?? 0;
  const repeated = sure.some(({ name }) => (counts.get(name) ?? 0) > 1);
  const sentences = sure.filter(({ block }) => SENTENCE.test(lastWords(article, block)));
  if (sure.length < FEWEST_TURNS || !repeated || sentences.length < SENTENCES * sure.length) return [];
  // Among turns a single capitalised word is a label too: "Reuters: …".
  const all = labels.filter(
    (label) => sure.includes(label) || (label.block > first && namesSpeaker(label.name, 2)),
  );
  return all.map((label, n) => readTurn(article, label, all[n + 1]?.block ?? article.blocks.length));
}

/** The end of a block's text. */
function lastWords(article: ArticleText, index: number): string {
  const end = article.blocks[index]?.end ?? 0;
  return article.text.slice(Math.max(0, end - 4), end);
}

interface Label {
  /** The label without brackets, and without a role after a comma. */
  readonly name: string;
  readonly label: Span;
  readonly mark: Span;
  readonly block: number;
}

function readLabel(text: string, block: Span, index: number): Label | undefined {
  const head = text.slice(block.start, Math.min(block.end, block.start + 90));
  const found = LABEL.exec(head) ?? DOTTED.exec(head) ?? BARE_Q.exec(head);
  const [whole, name, colon] = found ?? [];
  if (whole === undefined || name === undefined) return undefined;
  const start = block.start + whole.indexOf(name);
  const end = start + name.length;
  const mark =
    colon === ''
      ? { start, end }
      : { start: block.start + whole.length - 1, end: block.start + whole.length };
  const [own = name] = name.replace(/\s*[([].*$/, '').split(', ');
  return { name: own, label: { start, end }, mark, block: index };
}

/** Whether a label names who speaks rather than what follows ("Contact:", "Repair:"). */
function namesSpeaker(name: string, count: number): boolean {
  const words = name.split(/\s+/);
  const plain = name
    .toLowerCase()
    .replace(/[^\p{L} ]/gu, '')
    .trim();
  if (NOT_LABELS.has(plain) || words.length > 9) return false;
  if (LABEL_WORDS.has(plain) || LABEL_WORDS.has(plain.split(' ')[0] ?? '')) return true;
  const isCapitals = name === name.toUpperCase() && /\p{Lu}{2}/u.test(name);
  if (isCapitals) return words.length <= 9;
  const isName =
    words.length <= 5 &&
    words.every((word) =>
      /^(?:\p{Lu}|(?:de|da|van|von|bin|al|el|la|le|of|the|ibn|der|den|di|dos)$)/u.test(word),
    );
  return isName && (count > 1 || words.length > 1);
}

function readTurn(article: ArticleText, label: Label, endBlock: number): Turn {
  const paragraphs: Span[] = [];
  for (let index = label.block; index < endBlock; index += 1) {
    const block = article.blocks[index];
    if (block === undefined) continue;
    const start = index === label.block ? label.mark.end : block.start;
    paragraphs.push(...speech(article.text, { start, end: block.end }));
  }
  return { label: label.label, mark: label.mark, paragraphs, firstBlock: label.block, endBlock };
}

/** The paragraph without stage directions and the spaces around it; empty where nothing is said. */
function speech(text: string, span: Span): Span[] {
  const words = text.slice(span.start, span.end);
  if (DIRECTION.test(words)) return [];
  const pieces: Span[] = [];
  let at = 0;
  for (const direction of [...words.matchAll(INLINE_DIRECTION), undefined]) {
    const end = direction?.index ?? words.length;
    const piece = words.slice(at, end);
    const start = span.start + at + piece.length - piece.trimStart().length;
    if (/[\p{L}\p{N}]/u.test(piece)) pieces.push({ start, end: start + piece.trim().length });
    at = end + (direction?.[0].length ?? 0);
  }
  return pieces;
}
