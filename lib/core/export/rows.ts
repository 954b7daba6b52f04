import type { Analysis, Attribution, Figure, Initiative, Span } from '../model.ts';
import { deedName, deedText } from '../record/deed-text.ts';
import { passageLink } from './passage-link.ts';
import { claimText, speakerOf, toldClaim } from './quotation.ts';
import type { ExportedRecord } from './record-writer.ts';
import type { ExportedStanding, ExportedStandings } from './user-marks.ts';

/** The columns, in order; docs/formats.md says what each holds. Empty where a row's type has no such field. */
export const COLUMNS = [
  'type',
  'id',
  'text',
  'told',
  'kind',
  'speaker',
  'role',
  'affiliation',
  'source',
  'cue',
  'act',
  'tone',
  'value',
  'value_to',
  'unit',
  'measure',
  'change',
  'basis',
  'bound',
  'period',
  'notes',
  'action',
  'actors',
  'counterparts',
  'date',
  'place',
  'event',
  'tense',
  'polarity',
  'deeds',
  'attribution',
  'confidence',
  'doubt',
  'spans',
  'title',
  'byline',
  'site',
  'published',
  'url',
  'link',
  'by_hand',
  'edited',
  'confirmed',
  'note',
  'tags',
  'status',
  'projects',
  'passage',
  'document',
  'recorded',
  'read',
  'engine',
] as const;

export type Column = (typeof COLUMNS)[number];

/** A finding as a row of a table: what is known of it, by column. */
export type Row = Readonly<Partial<Record<Column, string | number | undefined>>>;

/** Passages that are not on the page any more have no length. */
const spans = (list: readonly Span[]): string =>
  list
    .filter(({ start, end }) => start < end)
    .map(({ start, end }) => `${start}-${end}`)
    .join(' ');

/** What the user made of a finding. */
function userColumns(standing: ExportedStanding | undefined): Row {
  if (standing === undefined) return {};
  const { byHand, edited, confirmed, note, tags, status, progress, projects = [] } = standing;
  return {
    by_hand: byHand ? 'yes' : undefined,
    edited: edited.join('; '),
    confirmed: confirmed ? 'yes' : undefined,
    note: note?.text,
    tags: tags.join('; '),
    status: progress,
    projects: projects.join('; '),
    passage: status,
    recorded: standing.recordedAt,
  };
}

/** What a row tells of the article that it is from. */
function articleColumns({ article: { metadata } }: Analysis): Row {
  return {
    title: metadata.title?.value,
    byline: metadata.byline?.value,
    site: metadata.site?.value,
    published: metadata.published?.value,
    url: metadata.url,
  };
}

/** The claim that a figure or initiative stands in: whose it is, in which words, and how sure that is. */
function claimColumns(analysis: Analysis, claim: Attribution | undefined): Row {
  const speaker = claim && speakerOf(analysis, claim);
  return {
    speaker: speaker?.name,
    role: speaker?.role,
    affiliation: speaker?.affiliation,
    source: claim?.source?.text,
    cue: claim?.cue?.text,
    act: claim?.stance.act,
    tone: claim?.stance.tone,
    confidence: claim?.confidence,
    doubt: claim?.doubt,
  };
}

function claimAround(
  analysis: Analysis,
  { attribution }: Figure | Initiative,
  standing: ExportedStanding | undefined,
): Row {
  const claim = analysis.attributions.find(({ id }) => id === attribution);
  const { speaker, cue } = (claim === undefined && standing?.saidBy) || {};
  return {
    ...claimColumns(analysis, claim),
    ...(speaker && { speaker: speaker.name, role: speaker.role, affiliation: speaker.affiliation }),
    ...(cue && { cue }),
    attribution: attribution ?? undefined,
  };
}

/** A claim's row. */
export function claimRow(analysis: Analysis, claim: Attribution, standings: ExportedStandings = {}): Row {
  return {
    type: 'claim',
    id: claim.id,
    text: claimText(claim),
    told: toldClaim(analysis, claim),
    kind: claim.kind,
    ...claimColumns(analysis, claim),
    spans: spans(claim.content),
    link: passageLink(analysis, claim.content),
    ...articleColumns(analysis),
    ...userColumns(standings[claim.id]),
  };
}

/** A figure's row. */
export function figureRow(analysis: Analysis, figure: Figure, standings: ExportedStandings = {}): Row {
  const { id, text, kind, unit, measure, change, basis, bound, period, place, notes } = figure;
  const [low, high] = typeof figure.value === 'number' ? [figure.value] : figure.value;
  return {
    type: 'figure',
    id,
    text,
    kind,
    unit,
    measure,
    change,
    basis,
    bound,
    period,
    place,
    notes: notes?.map(({ text }) => text).join(' '),
    value: low,
    value_to: high,
    ...claimAround(analysis, figure, standings[id]),
    spans: spans([figure]),
    link: passageLink(analysis, figure),
    ...articleColumns(analysis),
    ...userColumns(standings[id]),
  };
}

/** An initiative's row: its first deed by column, all in words; several parties, and deeds, are joined by "; ". */
export function initiativeRow(
  analysis: Analysis,
  initiative: Initiative,
  standings: ExportedStandings = {},
): Row {
  const { id, name, kind, mentions, actors, counterparts, date, deeds, link } = initiative;
  return {
    type: 'initiative',
    id,
    text: name,
    kind,
    // The column is read without those of tense and polarity.
    action: deeds[0] && deedName(deeds[0]),
    date,
    actors: actors.join('; '),
    counterparts: counterparts.join('; '),
    place: deeds[0]?.place,
    event: deeds[0]?.event,
    tense: deeds[0]?.tense,
    polarity: deeds[0]?.polarity,
    deeds: deeds.map(deedText).join('; '),
    ...claimAround(analysis, initiative, standings[id]),
    spans: spans(mentions),
    link: mentions[0] && passageLink(analysis, mentions[0]),
    document: link,
    ...articleColumns(analysis),
    ...userColumns(standings[id]),
  };
}

/** All findings of an article, a row each. */
export function rowsOf({ analysis, standings, readAt }: ExportedRecord, engine?: string): Row[] {
  const made = { read: readAt, engine };
  return [
    ...analysis.attributions.map((claim) => claimRow(analysis, claim, standings)),
    ...analysis.figures.map((figure) => figureRow(analysis, figure, standings)),
    ...analysis.initiatives.map((initiative) => initiativeRow(analysis, initiative, standings)),
  ].map((row) => ({ ...row, ...made }));
}
