import type { Analysis, ArticleText, Span } from '../model.ts';
import { pageOf } from '../record/selectors.ts';
import { foldLines, foldText, type FoldedLines } from './folded-lines.ts';

/** UTF-16 units; a longer passage is given by its first and last words, which keeps the link readable. */
const LONGEST_WHOLE = 120;
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

/** Folding a long article takes milliseconds, and it has hundreds of links. */
const folded = new WeakMap<ArticleText, FoldedLines>();

function foldedLinesOf(article: ArticleText): FoldedLines {
  const known = folded.get(article) ?? foldLines(article.text);
  folded.set(article, known);
  return known;
}

const escape = (term: string): string => foldText(term).replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
const wordsOf = (line: string): string[] => line.split(/\s+/).filter((word) => word !== '');

/** Percent-encodes a term; "-" sets prefix and suffix apart, "," parts terms and "&" parts directives. */
function encode(term: string): string {
  const wellFormed = term.replaceAll(/\p{Surrogate}/gu, '\ufffd');
  return encodeURIComponent(wordsOf(wellFormed).join(' ')).replaceAll('-', '%2D');
}

function format({ prefix, start, end, suffix }: TextDirective): string {
  const terms = [
    prefix && `${encode(prefix)}-`,
    encode(start),
    end && encode(end),
    suffix && `-${encode(suffix)}`,
  ];
  return terms.filter((term) => term !== '').join(',');
}

/** Whether a directive's first match in the folded text is the wanted span of it. */
function finds(text: string, { prefix, start, end, suffix }: TextDirective, wanted: Span): boolean {
  const before = prefix && `${escape(prefix)}\\s*`;
  const after = suffix && `\\s*${escape(suffix)}`;
  const range = end === '' ? '' : `[^]*?${escape(end)}`;
  const match = new RegExp(`(${before})(${escape(start)}${range})${after}`).exec(text);
  const at = match === null ? -1 : match.index + (match[1] ?? '').length;
  return at === wanted.start && at + (match?.[2] ?? '').length === wanted.end;
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

/** A directive that finds the passage and nothing before it, with as little context as that takes. */
function directiveFor(article: ArticleText, span: Span): TextDirective {
  const { text } = article;
  const passage = text.slice(span.start, span.end);
  const lines = foldedLinesOf(article);
  const wanted = { start: lines.offsetOf(span.start), end: lines.offsetOf(span.end) };
  const before = wordsOf(text.slice(0, span.start).trimEnd().split('\n').at(-1) ?? '');
  const after = wordsOf(text.slice(span.end).trimStart().split('\n')[0] ?? '');
  for (let count = 0; count <= MOST_CONTEXT; count += 1) {
    const prefix = before.slice(before.length - count).join(' ');
    const suffix = after.slice(0, count).join(' ');
    for (const term of terms(passage)) {
      for (const context of [
        { prefix, suffix: '' },
        { prefix: '', suffix },
        { prefix, suffix },
      ]) {
        const directive = { ...term, ...context };
        if (finds(lines.text, directive, wanted)) return directive;
      }
    }
  }
  return { start: passage.split('\n')[0] ?? '', end: '', prefix: '', suffix: '' };
}

/**
 * The address of a passage (UTF-16 span of the article's text), which browsers scroll to and mark; of a PDF that of its page;
 * the plain address for files and the like, where no reader could follow it. https://wicg.github.io/scroll-to-text-fragment/
 */
export function passageLink({ article }: Analysis, span: Span): string {
  const { url } = article.metadata;
  const passage = article.text.slice(span.start, span.end);
  if (!/^https?:/i.test(url) || passage.trim() === '') return url;
  const page = pageOf(article.pages, span);
  // Viewers go by the page: https://www.rfc-editor.org/rfc/rfc3778#section-3
  if (page !== null) return `${url.split('#', 1)[0] ?? url}#page=${page}`;
  const start = span.start + passage.length - passage.trimStart().length;
  const directive = directiveFor(article, { start, end: start + passage.trim().length });
  const [plain = url, fragment = ''] = url.split('#', 2);
  const kept = fragment.split(':~:')[0] ?? '';
  return `${plain}#${kept}:~:text=${format(directive)}`;
}
