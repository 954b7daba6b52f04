import type { Analysis } from '../model.ts';
import { claimRow, type Column, figureRow, initiativeRow, type Row } from './rows.ts';
import { spreadsheetText } from './spreadsheet-text.ts';
import { type ExportedStandings, noteAndTags, userMarks } from './user-marks.ts';

const ARTICLE: readonly Column[] = ['site', 'published', 'title', 'link'];

/** What is copied of each type, in order: what one reads first, and no ids and offsets, which a sheet has no use for. */
const COPIED: Readonly<Record<string, readonly Column[]>> = {
  claim: ['speaker', 'role', 'affiliation', 'told', 'kind', 'cue', 'doubt', ...ARTICLE],
  figure: [
    ...([
      'value',
      'value_to',
      'unit',
      'text',
      'bound',
      'measure',
      'change',
      'basis',
      'period',
      'place',
      'notes',
    ] as const),
    ...(['speaker', 'role', 'affiliation', 'doubt'] as const),
    ...ARTICLE,
  ],
  initiative: [
    ...(['text', 'kind', 'action', 'actors', 'counterparts', 'date', 'place', 'event', 'deeds'] as const),
    ...(['speaker', 'role', 'affiliation', 'doubt'] as const),
    ...ARTICLE,
  ],
};

/** One cell: tabs and line breaks would end it, and an opening quotation mark would take the next ones in. */
function cell(value: string | number | undefined): string {
  const text = typeof value === 'string' ? value.replaceAll(/\s+/g, ' ').trim() : (value ?? '');
  const safe = spreadsheetText(text);
  return safe.startsWith('"') ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function rowWith(analysis: Analysis, id: string, standings: ExportedStandings): Row | undefined {
  const claim = analysis.attributions.find((found) => found.id === id);
  const figure = analysis.figures.find((found) => found.id === id);
  const initiative = analysis.initiatives.find((found) => found.id === id);
  if (figure) return figureRow(analysis, figure, standings);
  if (initiative) return initiativeRow(analysis, initiative, standings);
  return claim && claimRow(analysis, claim, standings);
}

/** The cells of a finding's row; undefined where the analysis has none with this id. */
export function copiedCells(
  analysis: Analysis,
  id: string,
  standings: ExportedStandings,
): (string | number)[] | undefined {
  const row = rowWith(analysis, id, standings);
  const own = [...userMarks(standings[id]), ...noteAndTags(standings[id])].join('; ');
  const cells = row && COPIED[String(row.type)]?.map((column) => row[column] ?? '');
  return cells && [...cells, ...(own === '' ? [] : [own])];
}

/**
 * A finding as one line of cells parted by tabs, for a spreadsheet (docs/formats.md, "Copied rows"); undefined where the
 * analysis has none with this id. Rows of one type have the same columns; what the user made of the finding is one more cell.
 */
export function copiedRow(
  analysis: Analysis,
  id: string,
  standings: ExportedStandings = {},
): string | undefined {
  return copiedCells(analysis, id, standings)?.map(cell).join('\t');
}
