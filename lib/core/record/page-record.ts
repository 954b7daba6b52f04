import type { Analysis } from '../model.ts';
import type { RecordAction } from './actions.ts';
import type { ArticleChange, RecordedLink } from './record.ts';
import type { LinkAction } from './release-links.ts';
import type { Standings } from './standing.ts';
import type { Taught } from './taught-page.ts';
import type { Lost } from './merge-kept.ts';

/** What is on record of the page at hand; plain data for card, popup and side panel. */
export interface PageRecord {
  /** Whether anything can be kept: not in private windows. */
  readonly keeps: boolean;
  /** `RecordedArticle.id`; null where nothing of the page is on record. */
  readonly article: string | null;
  /** Whether the page was put on record as a whole. */
  readonly whole: boolean;
  /** When its first annotation was put on record; ISO 8601. */
  readonly recordedAt: string | null;
  /** By id of the finding in the analysis. */
  readonly standings: Standings;
  /** What is on record and stands nowhere in the text. */
  readonly lost: readonly Lost[];
  /** What the page reads otherwise since it was recorded; null where nothing, or all is decided. */
  readonly change: ArticleChange | null;
  /** In words, what "undo" and "redo" would do ("Mark removed"); null where nothing. */
  readonly undo: string | null;
  readonly redo: string | null;
  /** What the user says of passages beside releases; absent where nothing. */
  readonly links?: readonly RecordedLink[];
  /** What corrections in other articles say of findings, by id; absent where none do. */
  readonly taught?: Readonly<Record<string, Taught>>;
  /** Why the library could not be read, as a sentence for the user; absent where it was. */
  readonly failure?: string;
}

/** An analysis with what the user keeps laid over it, and what is on record. */
export interface RecalledPage {
  readonly analysis: Analysis;
  readonly record: PageRecord;
  /** What was done to it last, in a sentence for the user; absent where nothing was. */
  readonly done?: string;
}

/** All that the user can do with the record of a page. */
export type PageAction =
  | RecordAction
  | LinkAction
  /** The page as a whole, with all that its lists show, unsure claims too or not; `on` false takes that off again. */
  | { readonly type: 'record-page'; readonly on: boolean; readonly withUnsure?: boolean }
  /** About annotations (by their own ids) that read otherwise now: the new wording, or as recorded. */
  | { readonly type: 'decide'; readonly annotations: readonly string[]; readonly take: boolean }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' };

/** The record of a page that nothing is kept of. */
export const NO_RECORD: PageRecord = {
  keeps: true,
  article: null,
  whole: false,
  recordedAt: null,
  standings: {},
  lost: [],
  change: null,
  undo: null,
  redo: null,
};
