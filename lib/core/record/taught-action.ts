import type { RecordAction } from './actions.ts';
import type { Lesson } from './lessons.ts';

/** What does with a finding as a correction did elsewhere, by the finding's id. */
export function taughtAction({ sort, to }: Pick<Lesson, 'sort' | 'to'>, id: string): RecordAction {
  switch (sort) {
    case 'speaker':
      return { type: 'edit-claim', id, edit: { speaker: { name: to } } };
    case 'role':
    case 'affiliation':
      return { type: 'edit-claim', id, edit: { [sort]: to } };
    case 'measure':
      return { type: 'edit-figure', id, edit: { measure: to } };
    case 'refused':
      break;
  }
  return { type: 'remove', ids: [id] };
}
