import type { Analysis, Span } from '../model.ts';
import { claimText, speakerOf } from './quotation.ts';
import { passageLink } from './passage-link.ts';

/** The columns, in order; docs/formats.md says what each holds. Empty where a row's type has no such field. */
export const CSV_COLUMNS = [
  'type',
  'id',
  'text',
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
  'action',
  'actors',
  'counterparts',
  'date',
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
] as const;

type Row = Partial<Record<(typeof CSV_COLUMNS)[number], string | number | undefined>>;

/**
 * Text that a spreadsheet would run as a formula (OWASP: = + - @ and their full-width forms, tab, line breaks); it gets
 * a leading apostrophe. Numbers are written as numbers, so a negative value stays one.
 */
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

const spans = (list: readonly Span[]): string => list.map(({ start, end }) => `${start}-${end}`).join(' ');

/** Who stands behind a finding: the speaker of the claim it is, or that it stands in. */
function speakerColumns(analysis: Analysis, attributionId: string | null): Row {
  const attribution = analysis.attributions.find(({ id }) => id === attributionId);
  const speaker = attribution && speakerOf(analysis, attribution);
  return { speaker: speaker?.name, role: speaker?.role, affiliation: speaker?.affiliation };
}

function claimRows(analysis: Analysis): Row[] {
  return analysis.attributions.map((claim) => ({
    type: 'claim',
    id: claim.id,
    text: claimText(claim),
    kind: claim.kind,
    ...speakerColumns(analysis, claim.id),
    source: claim.source?.text,
    cue: claim.cue?.text,
    act: claim.stance.act,
    tone: claim.stance.tone,
    confidence: claim.confidence,
    doubt: claim.doubt,
    spans: spans(claim.content),
    link: claim.content[0] && passageLink(analysis, claim.content[0]),
  }));
}

function figureRows(analysis: Analysis): Row[] {
  return analysis.figures.map((figure) => {
    const [low, high] = typeof figure.value === 'number' ? [figure.value] : figure.value;
    const { id, text, kind, unit, measure, change, basis, bound, period } = figure;
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
      ...speakerColumns(analysis, figure.attribution),
      value: low,
      value_to: high,
      attribution: figure.attribution ?? undefined,
      spans: spans([figure]),
      link: passageLink(analysis, figure),
    };
  });
}

function initiativeRows(analysis: Analysis): Row[] {
  return analysis.initiatives.map((initiative) => ({
    type: 'initiative',
    id: initiative.id,
    text: initiative.name,
    kind: initiative.kind,
    ...speakerColumns(analysis, initiative.attribution),
    action: initiative.action,
    actors: initiative.actors.join('; '),
    counterparts: initiative.counterparts.join('; '),
    date: initiative.date,
    attribution: initiative.attribution ?? undefined,
    spans: spans(initiative.mentions),
    link: initiative.mentions[0] && passageLink(analysis, initiative.mentions[0]),
  }));
}

/** https://www.rfc-editor.org/rfc/rfc4180#section-2; outer blanks and apostrophes are quoted too: readers drop them. */
function field(value: string | number): string {
  const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value);
  return /[",\r\n]|^[\s']|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function line(fields: readonly (string | number)[]): string {
  return `${fields.map(field).join(',')}\r\n`;
}

/** The header line, with its line break. */
export function csvHeader(): string {
  return line(CSV_COLUMNS);
}

/** One line a claim, a figure, an initiative, without the header; "" where nothing was found. RFC 4180, so CRLF. */
export function csvLines(analysis: Analysis): string {
  const { metadata } = analysis.article;
  const article: Row = {
    title: metadata.title?.value,
    byline: metadata.byline?.value,
    site: metadata.site?.value,
    published: metadata.published?.value,
    url: metadata.url,
  };
  const rows = [...claimRows(analysis), ...figureRows(analysis), ...initiativeRows(analysis)];
  return rows
    .map((row) => line(CSV_COLUMNS.map((column) => ({ ...article, ...row })[column] ?? '')))
    .join('');
}

/** A CSV file of what was found. It opens with a byte order mark, without which Excel misreads all but ASCII. */
export function toCsv(analysis: Analysis): string {
  return `\ufeff${csvHeader()}${csvLines(analysis)}`;
}
