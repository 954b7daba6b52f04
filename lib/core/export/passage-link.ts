import type { Analysis, ArticleText, Span } from '../model.ts';
import { directiveTerm } from '../record/article-on-page.ts';
import { pageOf } from '../record/selectors.ts';
import { foldLines, foldText, type FoldedLines } from './folded-lines.ts';

/** UTF-16 units; a longer passage is given by its first and last words, which keeps the link readable. */
const LONGEST_WHOLE = 120;
/** UTF-16 units of all a directive says; what takes more is not looked for, which would take time in proportion to them. */
const LONGEST_DIRECTIVE = 1000;
/** Words given of either end of a long passage; more are tried where those are ambiguous. */
const END_WORDS = [4, 8, 16];
/** Words of context tried on either side before a link settles for the first match. */
const MOST_CONTEXT = 8;

/** One text directive: https://wicg.github.io/scroll-to-text-fragment/#syntax */
interface TextDirective {
  readonly prefix: string;
  readonly start: string;
  readonly end: string;
  readonly suffix: string;
}

/**
 * Words, or UTF-16 units, that a directive has at least where its block has them: what stands before the article has few such runs.
 * A passage of a word or two, as a number, says least of its own, and what is around it may be a title that the page has elsewhere.
 */
const ENOUGH_WORDS = 5;
const ENOUGH_FOR_FEW = 8;
const FEW = 2;
const ENOUGH_LENGTH = 32;
/** Pieces of a claim that a link marks. */
const MOST_PIECES = 8;

/** Folding a long article takes milliseconds, and it has hundreds of links. */
const known = new WeakMap<ArticleText, KnownPage>();

/** What is known of a page's text: the article with what stands under pictures and among it, folded. */
interface KnownPage {
  readonly lines: FoldedLines;
  /** Where an offset of the article stands in it. */
  readonly placeOf: (offset: number) => number;
}

const apart = new WeakMap<ArticleText, ArticleText>();

/** An article with each cell of its tables on a line: cells are blocks of the page, and a browser matches no term across two. */
function cellsApart(article: ArticleText): ArticleText {
  if (!article.text.includes('\t')) return article;
  const lines = apart.get(article) ?? { ...article, text: article.text.replaceAll('\t', '\n') };
  apart.set(article, lines);
  return lines;
}

function knownPage(article: ArticleText): KnownPage {
  const page = known.get(article) ?? readPage(article);
  known.set(article, page);
  return page;
}

function readPage({ text, captions = [], leftOut = [] }: ArticleText): KnownPage {
  const beside = [...captions, ...leftOut].toSorted((a, b) => a.at - b.at);
  let page = '';
  let from = 0;
  const inserted: { readonly at: number; readonly length: number }[] = [];
  for (const { at, text: words } of beside) {
    const apart = `\n${words}\n`;
    page += text.slice(from, at) + apart;
    from = at;
    inserted.push({ at, length: apart.length });
  }
  return {
    lines: foldLines(page + text.slice(from)),
    placeOf: (offset) =>
      offset + inserted.reduce((sum, { at, length }) => (at <= offset ? sum + length : sum), 0),
  };
}

const wordsOf = (line: string): string[] => line.split(/\s+/).filter((word) => word !== '');

function format({ prefix, start, end, suffix }: TextDirective): string {
  const terms = [
    prefix && `${directiveTerm(prefix)}-`,
    directiveTerm(start),
    end && directiveTerm(end),
    suffix && `-${directiveTerm(suffix)}`,
  ];
  return terms.filter((term) => term !== '').join(',');
}

/** The first offset from `from` on at which a term stands between two others; white space may part them. */
function placeOf(text: string, before: string, term: string, after: string, from: number): number {
  const adjoin = (at: number): boolean =>
    (before === '' || text.slice(0, at).trimEnd().endsWith(before)) &&
    (after === '' ||
      text
        .slice(at + term.length)
        .trimStart()
        .startsWith(after));
  let at = text.indexOf(term, from);
  while (at >= 0 && !adjoin(at)) at = text.indexOf(term, at + 1);
  return at;
}

/** Whether a directive's first match in the folded text is the wanted span of it. */
function finds(text: string, directive: TextDirective, wanted: Span): boolean {
  const [prefix, start] = [foldText(directive.prefix), foldText(directive.start)];
  const [end, suffix] = [foldText(directive.end), foldText(directive.suffix)];
  const isWhole = end === '';
  const first = placeOf(text, prefix, start, isWhole ? suffix : '', 0);
  if (first !== wanted.start) return false;
  const past = first + start.length;
  return wanted.end === (isWhole ? past : placeOf(text, '', end, suffix, past) + end.length);
}

/** The ways to name a passage, shortest first; a term never crosses a line, since browsers match it within a block. */
function* terms(passage: string): Generator<{ start: string; end: string }> {
  const lines = passage.split('\n').filter((line) => line.trim() !== '');
  if (lines.length <= 1 && passage.length <= LONGEST_WHOLE) yield { start: passage, end: '' };
  const first = wordsOf(lines[0] ?? '');
  const last = wordsOf(lines.at(-1) ?? '');
  for (const count of END_WORDS) {
    if (lines.length <= 1 && first.length < 2 * count) continue;
    yield { start: first.slice(0, count).join(' '), end: last.slice(-count).join(' ') };
  }
  if (lines.length <= 1) yield { start: passage, end: '' };
}

/** Whether a directive says so much that it will not be met by chance. */
function isEnough({ prefix, start, end, suffix }: TextDirective): boolean {
  const words = [prefix, start, end, suffix].join(' ').trim();
  const enough = wordsOf(start).length <= FEW ? ENOUGH_FOR_FEW : ENOUGH_WORDS;
  return end !== '' || words.length >= ENOUGH_LENGTH || wordsOf(words).length >= enough;
}

/**
 * Words right before and after a span: of its own block, where that has few of the blocks beside it if the page has nothing between; never over
 * a passage that is none of the article's.
 */
function contextOf({ text, asWritten, captions = [], leftOut = [] }: ArticleText, { start, end }: Span) {
  const apart = (asWritten ?? []).filter(
    ({ text: words }) => words === null || /[^\s\u00ad\u200b\u2060\ufeff]/.test(words),
  );
  const beside = [...captions, ...leftOut].map(({ at }) => at);
  const isJoined = (gap: number): boolean =>
    asWritten === undefined ||
    asWritten.some((change) => change.start <= gap && change.end > gap && change.text?.trim() === '');
  const from = Math.max(
    0,
    ...apart.filter((change) => change.end <= start).map((change) => change.end),
    ...beside.filter((at) => at <= start),
  );
  const to = Math.min(
    text.length,
    ...apart.filter((change) => change.start >= end).map((change) => change.start),
    ...beside.filter((at) => at >= end),
  );
  const [before, after] = [text.slice(from, start), text.slice(end, to)];
  const own = { before: before.slice(before.lastIndexOf('\n') + 1), after: after.split('\n')[0] ?? '' };
  const beyond = {
    before: isJoined(start - own.before.length - 1) ? before.trimEnd().split('\n').at(-1) : '',
    after: isJoined(end + own.after.length) ? after.trimStart().split('\n')[0] : '',
  };
  const [ownBefore, ownAfter] = [wordsOf(own.before), wordsOf(own.after)];
  const count = wordsOf(text.slice(start, end)).length;
  const isEnoughWith = (words: readonly string[]) => count + words.length >= ENOUGH_WORDS;
  return {
    before: ownBefore.length > 0 || isEnoughWith(ownAfter) ? ownBefore : wordsOf(beyond.before ?? ''),
    after: ownAfter.length > 0 || isEnoughWith(ownBefore) ? ownAfter : wordsOf(beyond.after ?? ''),
  };
}

/**
 * A directive that finds the passage and nothing before it, as far as the page is known, with as little context as that takes;
 * without enough of it only where there is none. None where like words would be found first: better no mark than one elsewhere.
 */
function directiveFor(article: ArticleText, span: Span): TextDirective | undefined {
  const passage = article.text.slice(span.start, span.end);
  const { lines, placeOf } = knownPage(article);
  const wanted = {
    start: lines.offsetOf(placeOf(span.start)),
    end: lines.offsetOf(placeOf(span.end - 1) + 1),
  };
  const { before, after } = contextOf(article, span);
  let short: TextDirective | undefined;
  for (let count = 0; count <= MOST_CONTEXT; count += 1) {
    const prefix = before.slice(before.length - Math.min(count, before.length)).join(' ');
    const suffix = after.slice(0, count).join(' ');
    for (const term of terms(passage)) {
      for (const context of [
        { prefix, suffix: '' },
        { prefix: '', suffix },
        { prefix, suffix },
      ]) {
        const directive = { ...term, ...context };
        if (Object.values(directive).join('').length > LONGEST_DIRECTIVE) continue;
        if (!finds(lines.text, directive, wanted)) continue;
        if (isEnough(directive)) return directive;
        short = directive;
      }
    }
  }
  return short;
}

/**
 * The address of a passage, or of several that are one claim (UTF-16 spans of the article's text), which browsers scroll to and mark;
 * of a PDF that of its page;
 * the plain address for files and the like, where no reader could follow it. https://wicg.github.io/scroll-to-text-fragment/
 */
export function passageLink({ article: read }: Analysis, passages: Span | readonly Span[]): string {
  const article = cellsApart(read);
  const { url } = article.metadata;
  const spans = [passages].flat().flatMap((span) => trimmed(article.text, span));
  if (!/^https?:/i.test(url) || spans.length === 0) return url;
  // Viewers go by the page: https://www.rfc-editor.org/rfc/rfc3778#section-3
  const page = spans[0] === undefined ? null : pageOf(article.pages, spans[0]);
  if (page !== null) return `${url.split('#', 1)[0] ?? url}#page=${page}`;
  const directives = spans
    .slice(0, MOST_PIECES)
    .flatMap((span) => directiveFor(article, span) ?? [])
    .map((directive) => `text=${format(directive)}`);
  const [plain = url, fragment = ''] = url.split('#', 2);
  const kept = fragment.split(':~:')[0] ?? '';
  if (directives.length === 0) return kept === '' ? plain : `${plain}#${kept}`;
  return `${plain}#${kept}:~:${directives.join('&')}`;
}

/** A span without white space at its ends; none where it holds nothing else. */
function trimmed(text: string, span: Span): Span[] {
  const passage = text.slice(span.start, span.end);
  if (passage.trim() === '') return [];
  const start = span.start + passage.length - passage.trimStart().length;
  return [{ start, end: start + passage.trim().length }];
}
