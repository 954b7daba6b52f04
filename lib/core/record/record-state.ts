import type { Analysis } from '../model.ts';
import type { Annotation } from './record.ts';
import type { Standings } from './standing.ts';

/** What the user's actions are done to: a page or a record, as `mergeKept` gave it. */
export interface RecordState {
  readonly analysis: Analysis;
  readonly standings: Standings;
  /** All of the article, removed ones too. */
  readonly annotations: readonly Annotation[];
}
