import type { LinkAction } from '@/lib/core/record/release-links.ts';
import type { Comparison } from '@/lib/core/align/comparison.ts';
import type { ExportedFile } from '@/lib/core/export/export-analysis.ts';
import type { ExportFormat } from '@/lib/core/export/export-format.ts';
import type { ExportGroup } from '@/lib/core/export/grouped-markdown.ts';
import type { TableFormat } from '@/lib/core/export/export-format.ts';
import type { Lesson } from '@/lib/core/record/lessons.ts';
import type { Annotation } from '@/lib/core/record/record.ts';
import type { ArticleEdit } from '@/lib/core/record/edit-article.ts';
import type { ClaimEdit } from '@/lib/core/record/edit-claim.ts';
import type { FigureEdit } from '@/lib/core/record/edit-figure.ts';
import type { InitiativeEdit } from '@/lib/core/record/edit-initiative.ts';
import type { BriefData } from '../brief/brief-data.ts';
import type { Marking } from '@/lib/core/record/marking.ts';
import type { ShownTable } from './model/shown-table.ts';
import type { ViewState } from './model/view-state.ts';

/** What the user changed in a form, as it was typed. */
export type Edits =
  | ({ readonly type: 'claim' } & ClaimEdit)
  | ({ readonly type: 'figure' } & FigureEdit)
  | ({ readonly type: 'initiative' } & InitiativeEdit);

/** What is known of a comparison: the texts side by side, or why they are not. */
export type ComparisonState =
  | { readonly done: true; readonly comparison: Comparison }
  | { readonly done: false; readonly message: string };

/** What a restore does with what is there already. */
export type RestoreMode = 'merge' | 'replace';

/** All that can be done in the library; annotations and articles go by their ids. */
export interface LibraryActions {
  /** Shows another state: as a new step of the browser's history, or in place of this one. */
  readonly onState: (state: ViewState, step: 'push' | 'replace') => void;
  /** An article is not on record, or no longer: `title` of one that was open. Its view is left. */
  readonly onAstray: (title: string | undefined) => unknown;
  readonly onCopyQuotation: (annotation: string) => void;
  readonly onCopyLink: (annotation: string) => void;
  /** What was typed of note and tags; "" and no tags take them away. */
  readonly onNote: (
    annotation: string,
    typed: { readonly text?: string; readonly tags?: readonly string[] },
  ) => void;
  /** Says the same of any number of annotations; `words` tell what was done. */
  readonly onMark: (annotations: readonly string[], marking: Marking, words: string) => void;
  /** Answers with what is wrong with it, in a sentence, where it cannot be kept. */
  readonly onEdit: (annotation: string, edits: Edits) => Promise<string | undefined>;
  /** Says that an unsure finding is right. */
  readonly onConfirm: (annotation: string) => void;
  readonly onDelete: (annotations: readonly string[]) => void;
  /** Corrects what is known of an article; answers as `onEdit`. */
  readonly onEditArticle: (article: string, edit: ArticleEdit) => Promise<string | undefined>;
  readonly onDeleteArticle: (article: string) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** Decides about annotations whose passages read otherwise now. */
  readonly onKeep: (annotations: readonly string[]) => void;
  readonly onTake: (annotations: readonly string[]) => void;
  /** Makes names one speaker, measures one, or figures. `site` is a host name, or null for everywhere. */
  readonly onMerge: (
    names: readonly string[],
    name: string,
    site: string | null,
    of?: 'measure' | 'figure',
  ) => void;
  /** Has two recorded texts laid side by side, by the ids of their articles; answers also where that cannot be done. */
  readonly onCompare: (article: string, release: string) => Promise<ComparisonState>;
  /** Says of a passage of an article where in a release it comes from. */
  readonly onLink: (article: string, link: LinkAction) => void;
  /** The claims of other articles with seven words in a row or more of this one's; none where they cannot be read. */
  readonly onSameWords: (claim: Annotation) => Promise<readonly Annotation[]>;
  /** The words of an article around what is searched for; "" where its text does not hold it. */
  readonly onExcerpt: (article: string) => Promise<string>;
  readonly onSaveFile: (file: ExportedFile) => void;
  /** Says that names are not one speaker, so that nobody asks again. */
  readonly onKeepApart: (names: readonly string[]) => void;
  /** Says that figures are not one with others, by `Annotation.id`. */
  readonly onOtherFigure: (figures: readonly string[], others: readonly string[]) => void;
  /** Does with annotations of other articles as the user did with what taught it. */
  readonly onTeach: (lesson: Lesson, annotations: readonly string[]) => void;
  /** Says that a correction does not hold for annotations. */
  readonly onLeaveTaught: (lesson: string, annotations: readonly string[]) => void;
  /** Takes a name, measure or figure out of what it was made one with. */
  readonly onSplit: (identity: string, name: string) => void;
  /** Parts all that was made one. */
  readonly onPart: (identity: string) => void;
  /**
   * `part` is what they are of their articles where they are not all: "figures"; `groups` how the list shows them, for the
   * formats that are read.
   */
  readonly onExport: (
    annotations: readonly string[],
    format: ExportFormat,
    part: string | undefined,
    groups: readonly ExportGroup[] | undefined,
  ) => void;
  /** All that a brief of these annotations tells. */
  readonly onReadBrief: (annotations: readonly string[]) => Promise<BriefData>;
  readonly onCancelExport: () => void;
  /** Exports the rows of a view that lists no findings. */
  readonly onExportTable: (table: ShownTable, format: TableFormat) => void;
  readonly onBackup: () => void;
  /** Looks at a backup without touching anything. */
  readonly onReadBackup: (file: File) => void;
  readonly onRestoreMode: (mode: RestoreMode) => void;
  readonly onRestore: () => void;
  readonly onCloseRestore: () => void;
  /** Looks at a file of another tool's annotations without touching anything. */
  readonly onReadImport: (file: File) => void;
  readonly onImport: () => void;
  readonly onCloseImport: () => void;
  readonly onTryAgain: () => void;
  readonly onCopyDetails: () => void;
  readonly onDismissNotice: () => void;
}
