import type { Analysis, Attribution, Span } from '../model.ts';
import { overlaps } from '../text/overlap.ts';
import { findQuotations, type Quotation } from '../text/quotations.ts';
import { isFunctionWord } from './word-form.ts';
import { wordsIn, type WordedText } from './words-of.ts';

/** A quotation or a reported claim of the article, to be looked for in the release. */
export interface Passage {
  readonly pieces: readonly Span[];
  readonly quoted: boolean;
  readonly attribution: Attribution | null;
}

/** A rest beside a quotation is a claim of its own from so many words that tell something. */
const LEAST_CLAIM = 3;

/** The passages of an article's claims: what is in quotation marks apart from what is not. */
export function passagesOf(article: Analysis, worded: WordedText): Passage[] {
  const quotations = findQuotations(article.article.text, article.article.blocks).filter(
    ({ depth }) => depth === 0,
  );
  return article.attributions.flatMap((attribution) => passagesIn(attribution, quotations, worded));
}

/** A rest without what only parts it from the quotation beside it. */
function trimmed({ text }: WordedText, { start, end }: Span): Span {
  const words = text.slice(start, end).trimEnd();
  const from = /^[\s,.;:]*/.exec(words)?.[0].length ?? 0;
  return { start: start + from, end: start + words.length };
}

function passagesIn(
  attribution: Attribution,
  quotations: readonly Quotation[],
  worded: WordedText,
): Passage[] {
  const quoted: Span[] = [];
  const rest: Span[] = [];
  for (const piece of attribution.content) {
    let from = piece.start;
    for (const { inner: words, start, end } of quotations) {
      const inner = { start: Math.max(words.start, piece.start), end: Math.min(words.end, piece.end) };
      if (inner.start >= inner.end) continue;
      quoted.push(inner);
      // Its marks are no words of what stands beside it.
      rest.push(trimmed(worded, { start: from, end: Math.max(from, Math.min(start, inner.start)) }));
      from = Math.min(Math.max(end, inner.end), piece.end);
    }
    rest.push(from === piece.start ? piece : trimmed(worded, { start: from, end: piece.end }));
  }
  const claims = rest.filter((span) => contentWords(worded, span) >= LEAST_CLAIM);
  const found: Passage[] = [];
  if (attribution.kind === 'direct' && quoted.length > 0)
    found.push({ pieces: quoted, quoted: true, attribution });
  else for (const span of quoted) found.push({ pieces: [span], quoted: true, attribution });
  if (claims.length > 0) found.push({ pieces: claims, quoted: false, attribution });
  else if (quoted.length === 0) found.push({ pieces: attribution.content, quoted: false, attribution });
  return found;
}

function contentWords(worded: WordedText, span: Span): number {
  const { first, endWord } = wordsIn(worded, span);
  let count = 0;
  for (let at = first; at < endWord; at += 1) if (!isFunctionWord(worded.words[at]?.form ?? '')) count += 1;
  return count;
}

/** A long quotation sentence by sentence, since each may come from another place. */
export function sentencesOf(passage: Passage, worded: WordedText): Passage[] {
  const parts: Passage[] = [];
  for (const piece of passage.pieces) {
    const { first, endWord } = wordsIn(worded, piece);
    let from = first;
    for (let at = first + 1; at <= endWord; at += 1) {
      if (at < endWord && worded.words[at]?.sentence === worded.words[from]?.sentence) continue;
      const [head, tail] = [worded.words[from], worded.words[at - 1]];
      if (head !== undefined && tail !== undefined) {
        const end = at === endWord ? Math.max(tail.end, piece.end) : tail.end;
        parts.push({ ...passage, pieces: [{ start: from === first ? piece.start : head.start, end }] });
      }
      from = at;
    }
  }
  return parts;
}

/** Fewer words that tell something are no claim to look for. */
const LEAST_NARRATED = 3;
/** Where a sentence of several claims parts. */
const JOINT = /[,;:]\s+(?:(?:and|but|while|as|with)\s+)?|(?<!\s)\s+[–—-]\s+/g;

/** Where a reported claim may go on with another: "to create a mission and to weigh …", "will meet them and speak …". */
const CLAIM_JOINT = new RegExp(`${JOINT.source}|(?<!\\s)\\s+(?:and|but)\\s+`, 'g');

/** Stretches and quoted words of no claim, which may take up the release all the same; to be kept only where they do. */
export function narrationOf(
  article: Analysis,
  worded: WordedText,
  claimed: readonly { readonly article: readonly Span[] }[],
): Passage[] {
  const taken = claimed.flatMap((passage) => passage.article);
  const isFree = (span: Span) => !taken.some((other) => overlaps(other, span));
  const marks = findQuotations(article.article.text, article.article.blocks)
    .filter(({ depth, inner }) => depth === 0 && isFree(inner) && contentWords(worded, inner) >= LEAST_CLAIM)
    .map(({ inner: { start, end } }) => ({ start, end }));
  // Who says it, and that it is said, is nothing that a release has or has not.
  const frames = article.attributions.flatMap(({ cue, source }) => [
    ...(cue ? [cue] : []),
    ...(source ? [source] : []),
  ]);
  const isFrame = (span: Span) => frames.some((frame) => overlaps(frame, span));
  const stretches = worded.sentences.flatMap((sentence) =>
    clausesOf(sentence, [...taken, ...marks])
      .filter((stretch) => !isFrame(stretch))
      .map((stretch) => withoutFrame(article.article.text, stretch))
      .flatMap((stretch) => partsOf(article.article.text, stretch, worded)),
  );
  return [
    ...marks.map((mark): Passage => ({ pieces: [mark], quoted: true, attribution: null })),
    ...stretches.map((stretch): Passage => ({ pieces: [stretch], quoted: false, attribution: null })),
  ];
}

/** "…, mayor says": who says it, where no claim was found in it. */
const CLOSING_FRAME = /,\s+[^,;:]{1,40}\s(?:says?|said)\W*$/;

function withoutFrame(text: string, { start, end }: Span): Span {
  const frame = CLOSING_FRAME.exec(text.slice(start, end));
  return { start, end: frame === null ? end : start + frame.index };
}

/** A sentence without what is taken. */
function clausesOf({ start, end }: Span, taken: readonly Span[]): Span[] {
  const inside = taken
    .filter((span) => span.start < end && start < span.end)
    .toSorted((a, b) => a.start - b.start);
  const free: Span[] = [];
  let from = start;
  for (const span of inside) {
    free.push({ start: from, end: Math.max(from, span.start) });
    from = Math.max(from, span.end);
  }
  free.push({ start: from, end });
  return free;
}

/** A reported claim part by part where it joins several, since each may come from another place. */
export function joinedClaims(passage: Passage, worded: WordedText): Passage[] {
  const [only, ...more] = passage.pieces;
  if (only === undefined || more.length > 0) return [passage];
  return partsOf(worded.text, only, worded, CLAIM_JOINT).map((piece) => ({ ...passage, pieces: [piece] }));
}

/** A stretch parted at its joints where each part tells enough. */
function partsOf(text: string, { start, end }: Span, worded: WordedText, joints = JOINT): Span[] {
  const parts: { start: number; end: number }[] = [];
  let from = start;
  const tells = (span: Span) => contentWords(worded, span) >= LEAST_NARRATED;
  for (const { 0: joint, index } of text.slice(start, end).matchAll(joints)) {
    const at = start + index;
    if (!tells({ start: from, end: at }) || !tells({ start: at + joint.length, end })) continue;
    parts.push({ start: from, end: at });
    from = at + joint.length;
  }
  parts.push({ start: from, end });
  return parts.filter(tells);
}
