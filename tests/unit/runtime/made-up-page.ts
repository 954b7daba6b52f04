import { paintedOf } from '@/entrypoints/background/painted.ts';
import { Session } from '@/entrypoints/content/session.ts';
import type { SessionHost } from '@/entrypoints/content/session-host.ts';
import type { Shown } from '@/entrypoints/content/shown.ts';
import type { ArticleMetadata } from '@/lib/core/article-metadata.ts';
import type { Analysis, ArticleText, Figure, Span } from '@/lib/core/model.ts';
import type { NoArticle } from '@/lib/core/no-article.ts';
import { NO_RECORD } from '@/lib/core/record/page-record.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import type { PageStatus, PaintedMark } from '@/lib/messaging/messages.ts';
import type { ReadArticle } from '@/lib/page/article.ts';

export const NEWS = [
  'Ferry fares rise',
  'The fare goes up by 12%, Ms Rao said on Monday.',
  'The boats are old. They carry commuters over the bay in the morning and in the evening, and cars at noon.',
].join('\n\n');

export function analysisOf(article: ArticleText): Analysis {
  const at = (text: string): (Span & { text: string })[] => {
    const start = article.text.indexOf(text);
    return start < 0 ? [] : [{ start, end: start + text.length, text }];
  };
  const content = at('The fare goes up by 12%');
  const stance = { act: 'say', tone: 'neutral' } as const;
  const figure = at('12%');
  return {
    article,
    speakers: [],
    attributions: content.length
      ? [
          {
            id: 'a1',
            kind: 'indirect',
            source: null,
            cue: null,
            stance,
            content,
            speaker: null,
            confidence: 1,
          },
        ]
      : [],
    figures: figure.map((span): Figure => ({
      id: 'f1',
      kind: 'percent',
      value: 12,
      unit: '%',
      measure: 'fare',
      attribution: 'a1',
      ...span,
    })),
    initiatives: [],
  };
}

/** A page made up of its words: `words` may be changed as a page changes, null is a page without an article. */
export class Page implements SessionHost {
  words: string | null = NEWS;
  /** Words that stay in it, hidden. */
  hidden: string | null = null;
  isArticle = true;
  nothing: NoArticle | null = null;
  tongue = 'en-GB';
  fails = false;
  analysed = 0;
  /** For each analysis, the milliseconds that it may take. */
  readonly limits: (number | undefined)[] = [];
  /** For each analysis, whether the page was analysed before since it was loaded. */
  readonly again: boolean[] = [];
  /** And its words. */
  readonly sent: string[] = [];
  /** For each, whether the engine was to find anything. */
  readonly finds: boolean[] = [];
  /** Whether something of the page is on record. */
  kept = false;
  shown: Shown | null = null;
  readonly told: PageStatus['status'][] = [];
  readonly end = new AbortController();
  readonly session = new Session(this, this.end.signal);

  looksLikeArticle = (): boolean => this.isArticle;
  nothingToRead = (): NoArticle | null => this.nothing;
  whyNoArticle = (): NoArticle => this.nothing ?? { why: 'unlike' };
  metadata = (): ArticleMetadata => ({
    url: 'https://ferries.example/fares',
    language: { value: this.tongue, from: 'page' },
  });
  read: SessionHost['read'] = async () => this.readWords();
  readWords = (): ReadArticle | null => {
    const words = this.words;
    if (words === null) return null;
    const isStale = (span?: Span): boolean => {
      if (words === this.hidden) return false;
      return span
        ? words.slice(span.start, span.end) !== this.words?.slice(span.start, span.end)
        : words !== this.words;
    };
    const isHidden = () => words === this.hidden;
    return {
      article: plainArticle(words, this.metadata()),
      map: { isStale, isHidden } as unknown as ReadArticle['map'],
    };
  };
  anchor = (marks: readonly PaintedMark[], from: ArticleText, to: ArticleText): readonly PaintedMark[] =>
    marks.flatMap((mark) => {
      const [{ start, end }] = mark.spans;
      const at = to.text.indexOf(from.text.slice(start, end));
      return at < 0 ? [] : [{ ...mark, spans: [{ start: at, end: at + end - start }] as const }];
    });
  analyse: SessionHost['analyse'] = async ({ article, again, finds, limit }) => {
    this.analysed += 1;
    this.limits.push(limit);
    this.again.push(again);
    this.sent.push(article.text);
    this.finds.push(finds);
    if (this.fails) return { ok: false, failure: { message: 'The engine failed.', detail: 'Error: x' } };
    const found = finds ? analysisOf(article) : { ...analysisOf({ ...article, text: '' }), article };
    return {
      ok: true,
      value: paintedOf({ analysis: this.kept ? analysisOf(article) : found, record: NO_RECORD }),
    };
  };
  show = (shown: Shown | null): void => {
    this.shown = shown;
  };
  changed = ({ status }: PageStatus): void => {
    this.told.push(status);
  };
}
