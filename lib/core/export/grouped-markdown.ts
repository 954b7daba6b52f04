import type { Analysis, Attribution, Figure, Initiative } from '../model.ts';
import { siteAndDate } from './article-reference.ts';
import { claimLines, FIGURE_HEAD, figureCells, INITIATIVE_HEAD, initiativeRows } from './markdown.ts';
import { link, plain, table } from './markdown-text.ts';
import type { ExportedRecord } from './record-writer.ts';
import type { ExportedStandings } from './user-marks.ts';

/** Findings under one heading, by their ids, in order. */
export interface ExportGroup {
  readonly heading: string;
  readonly ids: readonly string[];
}

/** A finding with the article that it is of. */
type Placed = { readonly analysis: Analysis; readonly standings: ExportedStandings } & (
  | { readonly claim: Attribution }
  | { readonly figure: Figure }
  | { readonly initiative: Initiative }
);

function placedById(records: readonly ExportedRecord[]): ReadonlyMap<string, Placed> {
  const byId = new Map<string, Placed>();
  for (const { analysis, standings } of records) {
    for (const claim of analysis.attributions) byId.set(claim.id, { analysis, standings, claim });
    for (const figure of analysis.figures) byId.set(figure.id, { analysis, standings, figure });
    for (const initiative of analysis.initiatives)
      byId.set(initiative.id, { analysis, standings, initiative });
  }
  return byId;
}

/** "[Harbour fund to double](…), The Bay Herald, 2 March 2026". */
function articleWords({ article: { metadata } }: Analysis): string {
  const title = plain(metadata.title?.value ?? metadata.url);
  return [link(title, metadata.url), plain(siteAndDate(metadata))].filter((part) => part !== '').join(', ');
}

function sectionOf(found: readonly Placed[]): string[] {
  const lines: string[] = [];
  const figures: string[][] = [];
  const initiatives: string[][] = [];
  for (const placed of found) {
    const { analysis, standings } = placed;
    if ('claim' in placed) {
      const speaker = analysis.speakers.find(({ id }) => id === placed.claim.speaker);
      const [quotation = '', , notes = '', ...rest] = claimLines(analysis, placed.claim, standings);
      const who = speaker ? plain(speaker.name) : '';
      lines.push(quotation, '', [who, notes, articleWords(analysis)].filter(Boolean).join(' · '), ...rest);
    } else if ('figure' in placed) {
      figures.push([...figureCells(analysis, placed.figure, standings), articleWords(analysis)]);
    } else {
      for (const row of initiativeRows(analysis, placed.initiative, standings))
        initiatives.push([...row, articleWords(analysis)]);
    }
  }
  return [
    ...lines,
    ...(figures.length > 0 ? table([...FIGURE_HEAD, 'Article'], figures) : []),
    ...(initiatives.length > 0 ? table([...INITIATIVE_HEAD, 'Article'], initiatives) : []),
  ];
}

/** Findings of any number of articles under the headings, and in the order, of the list that shows them. */
export function groupedMarkdown(groups: readonly ExportGroup[], records: readonly ExportedRecord[]): string {
  const byId = placedById(records);
  const sections = groups.flatMap(({ heading, ids }) => {
    const found = ids.flatMap((id) => byId.get(id) ?? []);
    return found.length === 0 ? [] : [`## ${plain(heading)}`, '', ...sectionOf(found)];
  });
  return ['# On the record', '', ...sections].join('\n');
}
