import type { Toast } from '@/components/card-layer.tsx';
import type { PageAction, PageRecord } from '@/lib/core/record/page-record.ts';
import type { Refusal } from '../content/card-port.ts';

/** What the user reads who wants to mark something that cannot be marked. */
export const REFUSED: Readonly<Record<Refusal, string>> = {
  'not-read': 'No article was read on this page, so nothing can be marked on it.',
  'not-selected': 'No words of the article are selected. Select a passage of it, then mark it.',
  'nothing-kept': 'Private window: nothing is kept, so nothing can be marked by hand.',
};

const NOT_DONE: Readonly<Record<PageAction['type'], string>> = {
  record: 'Not put on record.',
  unrecord: 'Not taken off record.',
  'record-page': 'Not put on record.',
  remove: 'Not removed.',
  confirm: 'Not confirmed.',
  decide: 'Not decided.',
  note: 'Not saved.',
  tags: 'Not saved.',
  'edit-claim': 'Not saved.',
  'edit-figure': 'Not saved.',
  'edit-initiative': 'Not saved.',
  add: 'Not marked.',
  link: 'Not linked.',
  unlink: 'Not unlinked.',
  'link-as-found': 'Not changed.',
  undo: 'Not undone.',
  redo: 'Not done again.',
};

/** What was not done, in a short sentence. */
export const notDone = ({ type }: PageAction): string => NOT_DONE[type];

/** The word of what was done, with the way back. */
export function doneToast({ type }: PageAction, done: string, { undo, redo }: PageRecord): Toast {
  const way = type === 'undo' ? (redo === null ? undefined : 'redo') : undo === null ? undefined : 'undo';
  return { words: done, ...(way !== undefined && { way }) };
}
