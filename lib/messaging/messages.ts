import type { Comparison } from '@/lib/core/align/comparison.ts';
import type { ArticleMetadata } from '@/lib/core/article-metadata.ts';
import type { NoArticle } from '@/lib/core/no-article.ts';
import type { ArticleText, Span } from '@/lib/core/model.ts';
import type { ArticleName, PageArticle } from '@/lib/core/page-article.ts';
import type { Growth } from './growth.ts';
import type { MarksChoice } from '@/lib/core/export/marks-choice.ts';
import type { Finding, FindingType } from '@/lib/core/record/record.ts';
import type { PageAction, RecalledPage } from '@/lib/core/record/page-record.ts';

/** A failure as the user reads it: one sentence, and a technical detail to copy into a report. */
export interface Failure {
  readonly message: string;
  readonly detail: string;
}

/** Every answer is data: a thrown error does not survive `runtime.sendMessage` alike in both browsers. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };

/** What is told of a page without lists; `articles` as in `ArticleText`. */
interface OfPage {
  readonly metadata: ArticleMetadata;
  readonly articles?: readonly PageArticle[];
}

/** What the content script knows of its page and tells, nothing of what is on record; idle: nothing was asked yet. */
export type PageStatus =
  | { readonly status: 'idle' }
  | { readonly status: 'working'; readonly metadata: ArticleMetadata; readonly words: number }
  /** A front page, an app, a list of links, a page without words; `anyway` tells whether it can be read all the same. */
  | {
      readonly status: 'no-article';
      readonly metadata: ArticleMetadata;
      readonly reason: NoArticle;
      readonly anyway: boolean;
    }
  /** An article in a language that is not read; `language` is a BCP 47 tag. */
  | (OfPage & { readonly status: 'language'; readonly language: string })
  /** Browser pages, add-on stores, or no permission for the tab; the browser's own notice in place of a page that did not load. */
  | { readonly status: 'unreachable' | 'not-loaded' }
  /** A PDF, which is read in a page of ours. */
  | { readonly status: 'pdf' }
  | (OfPage & { readonly status: 'nothing-found'; readonly words: number })
  | (Partial<OfPage> & { readonly status: 'failed'; readonly failure: Failure })
  | {
      readonly status: 'annotated';
      readonly marksVisible: boolean;
      readonly words: number;
      /** Ids of the findings whose passage is not on the page any more. */
      readonly lost: readonly string[];
      /** What came in after the page was read; `readAt` is ISO 8601 of the reading. */
      readonly grown?: Growth & { readonly readAt: string };
    };

/** The text that a page is laid beside, as its reader knows it. */
export interface ReleaseHead {
  /** `RecordedArticle.id`; null for a text that is not on record. */
  readonly article: string | null;
  /** What links of passages name it by (`RecordedLink.release`). */
  readonly key: string;
  readonly title: string;
  /** Where it is from: "harbour.example", "pasted". */
  readonly source: string;
  /** ISO 8601; "" where none is stated. */
  readonly published: string;
  /** When the recorded text was read that the page is laid beside; ISO 8601. */
  readonly readAt?: string;
  /** Whether it reads otherwise by now. */
  readonly isOutdated?: boolean;
}

/** A passage, figure or copied run of a page that is laid beside a release; marked in place of what was found. */
export interface RelationMark {
  /** By its id in the comparison (`ComparedItem.id`). */
  readonly finding: Finding;
  /** Only possibly from the release. */
  readonly unsure: boolean;
  /** Where it stands in the article's text, in text order. */
  readonly spans: readonly [Span, ...Span[]];
  /** What a screen reader says of it: "Altered, Ines Lundqvar: negation left out, 12, now 21". */
  readonly told: string;
}

/** A page beside a release. For frames and pages of the extension's own: a content script gets lines alone. */
export interface ComparedPage {
  readonly release: ReleaseHead;
  readonly comparison: Comparison;
  /** In reading order. */
  readonly marks: readonly RelationMark[];
}

/** A page as it is known; beside a release where the user wants that. */
export interface KnownPage extends RecalledPage {
  readonly compared?: ComparedPage;
}

/** The text that a page is to be laid beside. */
export type ReleaseChoice =
  | { readonly from: 'library'; readonly article: string }
  | { readonly from: 'tab'; readonly tabId: number }
  | { readonly from: 'text'; readonly text: string };

/** A text that a page can be laid beside. */
export interface OfferedRelease extends Omit<ReleaseHead, 'article' | 'key'> {
  readonly choice: ReleaseChoice;
  /** What the two share; null where nobody looked. */
  readonly shares: SharedWith | null;
}

/** What two texts share. */
interface SharedWith {
  /** Runs of eight words and more. */
  readonly runs: number;
  readonly names: number;
  readonly figures: number;
  /** Days between their dates; null where one has none. */
  readonly days: number | null;
}

/** What a page can be laid beside. */
export interface OfferedReleases {
  /** Recorded texts that are likely its source, the likeliest first. */
  readonly likely: readonly OfferedRelease[];
  /** Recorded texts whose title or source has the words that were asked for. */
  readonly others: readonly OfferedRelease[];
  /** Pages open in other tabs, as far as the browser lets us know of them. */
  readonly tabs: readonly OfferedRelease[];
}

/** What the extension knows of the page in a tab; what popup and side panel show. */
export type PageState =
  | Exclude<PageStatus, { readonly status: 'annotated' }>
  /** With what was found, and what the user keeps laid over it. */
  | (Extract<PageStatus, { readonly status: 'annotated' }> &
      KnownPage & {
        /** Which marks the page shows while they are on. */
        readonly marks: MarksChoice;
      });

/** The lines of a comparison (../shared/look/compare.md), in marks.css under "otr-". */
export type LineName =
  | 'same'
  | 'cut'
  | 'differs'
  | 'reworded'
  | 'not-there'
  | 'copied'
  | `figure-${'same' | 'near' | 'differs' | 'new'}`;

/** Words under one line. */
export interface PaintedLine {
  readonly name: LineName;
  readonly spans: readonly Span[];
}

/** A mark as the content script paints it: all that it is told of what is on record. */
export interface PaintedMark {
  /** By its id in the analysis. */
  readonly finding: { readonly type: FindingType; readonly id: string };
  /** As found; found and unsure, which is dotted; or on record, a heavy line. */
  readonly standing: 'found' | 'unsure' | 'record';
  /** Made or corrected by the user: a rule above. */
  readonly byHand: boolean;
  /** Found, but not painted, as the user wants it on this site. */
  readonly isQuiet: boolean;
  /** Where it stands in the article's text, in text order. */
  readonly spans: readonly [Span, ...Span[]];
  /** The words that name a claim's speaker. */
  readonly source: Span | null;
  /** While the page is laid beside a release: what is painted in place of its kind. No two lines of a page overlap. */
  readonly lines?: readonly PaintedLine[];
  /** Then too: the sign of its relation. */
  readonly sign?: MarginSign;
}

/** A sign in the margin of a page, 16 × 16, as path data; "" for nothing filled. */
export interface MarginSign {
  readonly line: string;
  readonly fill: string;
  /** Whether the texts differ there: such a one goes before others of its line. */
  readonly differs: boolean;
}

/** A page as it is painted, its marks in reading order. */
export interface PaintedPage {
  readonly marks: readonly PaintedMark[];
  /** Whether anything can be kept: not in private windows. */
  readonly keeps: boolean;
}

/** What the card shows of its page. */
export interface CardPage extends KnownPage {
  /** Ids of the findings that the page shows. */
  readonly onPage: readonly string[];
}

/** A PDF that is open in a tab. */
export interface PdfSource {
  readonly address: string;
  readonly tabId: number;
}

/** What the background answers: the request and the response of each message. */
export interface BackgroundMessages {
  /**
   * The engine's work on one article, and what is on record of it; asked by a content script. `again` for an article that
   * was read before since its page was loaded: then what is new in it is no news of the publisher's. `finds` false for one
   * in a language that the engine does not read: then only what is on record is wanted.
   */
  analyse: {
    request: {
      readonly article: ArticleText;
      readonly again: boolean;
      readonly finds: boolean;
      /** Milliseconds that its reading left of `ARTICLE_TIME`; without it, all of them. */
      readonly limit?: number;
    };
    response: PaintedPage;
  };
  /** Has the card's frame let in that knows the secret, in the page that asks. */
  'expect-card': { request: { readonly secret: string }; response: boolean };
  /** What the card shows; asked by its frame, which proves by the secret that its page's content script made it. */
  'card-page': { request: { readonly secret: string }; response: KnownPage };
  /** Does what the user wants with the record of the card's page. Resolves once it is on the disk and on the page. */
  'card-act': { request: { readonly secret: string; readonly action: PageAction }; response: CardPage };
  /** What the card's page can be laid beside, and laying it there. */
  'card-releases': {
    request: { readonly secret: string; readonly query: string };
    response: OfferedReleases;
  };
  'card-compare': {
    request: { readonly secret: string; readonly release: ReleaseChoice };
    response: boolean;
  };
  /** The same by popup and side panel, of the page in a tab. */
  act: { request: { readonly tabId: number; readonly action: PageAction }; response: PageState };
  'page-state': { request: { readonly tabId: number }; response: PageState };
  /** Shows some marks, all or none; kept for the site. */
  'show-marks': { request: { readonly tabId: number; readonly choice: MarksChoice }; response: PageState };
  /** Has the PDF in a tab read in a page of ours beside it; null opens that page for a file to be chosen. */
  'open-pdf': { request: { readonly tabId: number | null }; response: boolean };
  /** Which PDF the page that asks was opened for; null where none, or its file is to be chosen. */
  'pdf-source': { request: Record<string, never>; response: PdfSource | null };
  /** From now on the page that asks shows a file that was chosen there; answers with the address it goes by. */
  'pdf-file': { request: { readonly name: string; readonly sha256: string }; response: string };
  /** Opens the library, at what the address asks for ("#articles/…"). */
  'open-library': { request: { readonly at: string }; response: boolean };
  /**
   * Brings the content script into a tab where needed, and has it read the page, or the one of its articles that `article` names; asked
   * by popup and side panel.
   */
  annotate: {
    request: PageMessages['page-annotate']['request'] & { readonly tabId: number };
    response: PageState;
  };
  /** What is on record was changed in the library: of the articles that go by these addresses, or of any where none is given. */
  'library-changed': { request: { readonly addresses: readonly string[] }; response: boolean };
  /** Two recorded texts side by side, by the ids of their articles; asked by the library, which has no engine. */
  compare: { request: { readonly article: string; readonly release: string }; response: Comparison };
  /** Lays the page of a tab beside a text, and paints what became of it; null ends that. Asked by popup and side panel. */
  'compare-page': {
    request: { readonly tabId: number; readonly release: ReleaseChoice | null };
    response: PageState;
  };
  /** What the page of a tab can be laid beside; `query` are words of a title or source. Asked by the same. */
  'offered-releases': {
    request: { readonly tabId: number; readonly query: string };
    response: OfferedReleases;
  };
}

/** What the content script of a tab answers. */
export interface PageMessages {
  /** Reads and marks the page, as the user asked; `anyway` even if all it shows is headlines, of several articles the one that `article` names. */
  'page-annotate': {
    request: { readonly anyway: boolean; readonly article?: ArticleName };
    response: PageStatus;
  };
  'page-status': { request: Record<string, never>; response: PageStatus };
  /** Sends its article once more (`analyse`), for a background that was stopped; false where it has none. */
  'page-resend': { request: Record<string, never>; response: boolean };
  /** Paints what is on record now; answers with the ids that the page shows. */
  'page-repaint': { request: PaintedPage; response: readonly string[] };
  /** Scrolls to a finding (by id) and flashes it; false where its passage is not on the page. */
  'page-jump': { request: { readonly id: string }; response: boolean };
  'page-marks': { request: { readonly visible: boolean }; response: PageStatus };
  /** Goes to the next or the previous mark, as its key does; asked by the browser's own commands. */
  'page-step': { request: { readonly by: 1 | -1 }; response: boolean };
  /** Adds what is selected on the page by hand; asked from the context menu. */
  'page-add': { request: { readonly finding: FindingType }; response: boolean };
}

/** What the content script tells whoever listens (an open popup or side panel). */
export interface PageEvents {
  'page-changed': { readonly status: PageStatus };
}
