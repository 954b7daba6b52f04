import type { ExportedFile, ExportFormat } from '@/lib/core/export/export-analysis.ts';
import type { ArticleMetadata } from '@/lib/core/article-metadata.ts';
import type { Analysis, ArticleText } from '@/lib/core/model.ts';
import type { FindingType } from '@/lib/core/record/record.ts';
import type { PageAction, PageRecord, RecalledPage } from '@/lib/core/record/page-record.ts';

/** A failure as the user reads it: one sentence, and a technical detail to copy into a report. */
export interface Failure {
  readonly message: string;
  readonly detail: string;
}

/** Every answer is data: a thrown error does not survive `runtime.sendMessage` alike in both browsers. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };

/** What the extension knows of the page in a tab; what popup and side panel show. */
export type PageState =
  /** Nothing was asked of this page yet. */
  | { readonly status: 'idle' }
  | { readonly status: 'working'; readonly metadata: ArticleMetadata; readonly words: number }
  /** A front page, an app, a list of links. */
  | { readonly status: 'no-article'; readonly metadata: ArticleMetadata }
  /** An article in a language that is not read; `language` is a BCP 47 tag. */
  | { readonly status: 'language'; readonly metadata: ArticleMetadata; readonly language: string }
  /** Browser pages, add-on stores, PDF viewer, or no permission for the tab. */
  | { readonly status: 'unreachable' }
  | { readonly status: 'nothing-found'; readonly metadata: ArticleMetadata; readonly words: number }
  | { readonly status: 'failed'; readonly failure: Failure; readonly metadata?: ArticleMetadata }
  | {
      readonly status: 'annotated';
      /** What was found, with what the user keeps laid over it. */
      readonly analysis: Analysis;
      readonly record: PageRecord;
      readonly marksVisible: boolean;
      /** Number of words read. */
      readonly words: number;
      /** Ids of the findings whose passage is not on the page any more. */
      readonly lost: readonly string[];
    };

/** What the background answers: the request and the response of each message. */
export interface BackgroundMessages {
  /**
   * The engine's work on one article, and what is on record of it; asked by a content script. `again` for an article that
   * was read before since its page was loaded: then what is new in it is no news of the publisher's. `finds` false for one
   * in a language that the engine does not read: then only what is on record is wanted.
   */
  analyse: {
    request: { readonly article: ArticleText; readonly again: boolean; readonly finds: boolean };
    response: {
      /** As the engine found it, to be sent along with what the user does. */
      readonly found: Analysis;
      readonly recalled: RecalledPage;
    };
  };
  /** Does what the user wants with the record of a page; asked by its content script. Resolves once it is on the disk. */
  act: { request: { readonly found: Analysis; readonly action: PageAction }; response: RecalledPage };
  /** Brings the script of the card into the page that asks. */
  'bring-card': { request: Record<string, never>; response: boolean };
  /** Opens the library, at what the address asks for ("#articles/…"). */
  'open-library': { request: { readonly at: string }; response: boolean };
  /** Brings the content script into a tab where needed, and has it read the page; asked by popup and side panel. */
  annotate: { request: { readonly tabId: number; readonly anyway: boolean }; response: PageState };
  /** An analysis as a file; asked by popup and side panel, which stay small without the exporters. */
  export: {
    request: { readonly analysis: Analysis; readonly format: ExportFormat };
    response: ExportedFile;
  };
}

/** What the content script of a tab answers. */
export interface PageMessages {
  /** Reads and marks the page; `anyway` overrides the gate for pages that do not look like an article. */
  'page-annotate': { request: { readonly anyway: boolean }; response: PageState };
  'page-state': { request: Record<string, never>; response: PageState };
  /** Scrolls to a finding (by id) and flashes it; false where its passage is not on the page. */
  'page-jump': { request: { readonly id: string }; response: boolean };
  'page-marks': { request: { readonly visible: boolean }; response: PageState };
  /** Does what the user wants with the record of the page. */
  'page-act': { request: { readonly action: PageAction }; response: PageState };
  /** Adds what is selected on the page by hand; asked from the context menu. */
  'page-add': { request: { readonly finding: FindingType }; response: boolean };
}

/** What the content script tells whoever listens (an open popup or side panel). */
export interface PageEvents {
  'page-changed': { readonly state: PageState };
}
