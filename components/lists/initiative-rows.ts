import { deedText } from '@/lib/core/record/deed-text.ts';
import type { Analysis, Initiative } from '@/lib/core/model.ts';
import { dateWords } from '@/lib/core/record/date-words.ts';
import { matching } from './match.ts';

export const INITIATIVE_ORDERS = {
  newest: 'Newest first',
  text: 'As in the text',
  name: 'By name',
} as const;
export type InitiativeOrder = keyof typeof INITIATIVE_ORDERS;

/** Initiatives in order; `undated` are those set apart under "No date given", empty where the order is not by date. */
export interface InitiativeRows {
  readonly dated: readonly Initiative[];
  readonly undated: readonly Initiative[];
}

function inTextOrder({ initiatives }: Analysis): Initiative[] {
  return initiatives.toSorted((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

/** The date of the latest deed, EDTF; '' where none has one. */
function lastDate({ deeds }: Initiative): string {
  return (
    deeds
      .map(({ date = '' }) => date)
      .toSorted()
      .at(-1) ?? ''
  );
}

/** The initiatives that a filter leaves. */
export function initiativeRows(analysis: Analysis, query: string, order: InitiativeOrder): InitiativeRows {
  const matches = matching(query);
  const rows = inTextOrder(analysis).filter(({ name, kind, deeds }) =>
    matches(name, kind, ...deeds.map(deedText), ...deeds.map(({ date }) => date && dateWords(date))),
  );
  if (order === 'text') return { dated: rows, undated: [] };
  if (order === 'name')
    return { dated: rows.toSorted((a, b) => a.name.localeCompare(b.name, 'en')), undated: [] };
  return {
    dated: rows.filter(lastDate).toSorted((a, b) => lastDate(b).localeCompare(lastDate(a), 'en')),
    undated: rows.filter((initiative) => !lastDate(initiative)),
  };
}
