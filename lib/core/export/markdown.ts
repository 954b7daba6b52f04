import type { Analysis, Attribution, Figure, Initiative, Span } from '../model.ts';
import { doubtIn } from '../attribution/doubtful.ts';
import { siteAndDate } from './article-reference.ts';
import { deedName } from '../record/deed-text.ts';
import { amountOf } from '../record/amount-words.ts';
import { unitWords } from '../record/unit-words.ts';
import { dateWords, periodWords } from '../record/date-words.ts';
import { isFollowable, link, plain, table } from './markdown-text.ts';
import { markdownProperties } from './markdown-properties.ts';
import { passageLink } from './passage-link.ts';
import { roleAndAffiliation, speakerOf, toldClaim } from './quotation.ts';
import type { ExportedRecord, ExportOptions, RecordWriter } from './record-writer.ts';
import { stanceWords } from './stance-words.ts';
import { type ExportedStandings, noteAndTags, userMarks } from './user-marks.ts';

/** As the lists say it. */
const MANNER = { direct: 'Quoted', indirect: 'Told, not quoted', mixed: 'Partly quoted' } as const;

/** The link to a passage; "" where no browser could follow it. */
function passage(analysis: Analysis, spans: readonly Span[]): string {
  if (spans.length === 0 || !isFollowable(analysis.article.metadata.url)) return '';
  return link('passage', passageLink(analysis, spans));
}

/** "(edited by hand: speaker)"; "" where the user made nothing of the finding. */
function byUser(standings: ExportedStandings, id: string): string {
  const marks = userMarks(standings[id]);
  return marks.length > 0 ? `(${marks.join('; ')})` : '';
}

/** Note and tags, each a paragraph. */
function ownWords(standings: ExportedStandings, id: string): string[] {
  return noteAndTags(standings[id]).flatMap((words) => [plain(words), '']);
}

/** A claim: the quotation, an empty line, what is told of it, and the user's note and tags. */
export function claimLines(
  analysis: Analysis,
  attribution: Attribution,
  standings: ExportedStandings,
): string[] {
  // Under a speaker's name the words that stand for it ("she") add nothing.
  const source = attribution.speaker === null ? (attribution.source?.text ?? '') : '';
  const cue = attribution.cue?.text ?? '';
  const notes = [
    MANNER[attribution.kind],
    plain(source),
    /\p{L}/u.test(cue) ? plain(cue) : '',
    ...stanceWords(attribution.stance, cue, 'say'),
    passage(analysis, attribution.content),
    doubtIn(attribution) && `unsure: ${plain(doubtIn(attribution))}`,
    byUser(standings, attribution.id),
  ];
  const line = notes.filter((note) => note !== '').join(' · ');
  return [
    `> ${plain(toldClaim(analysis, attribution))}`,
    '',
    line,
    '',
    ...ownWords(standings, attribution.id),
  ];
}

function claims(analysis: Analysis, standings: ExportedStandings): string[] {
  const of = (id: string | null) => analysis.attributions.filter(({ speaker }) => speaker === id);
  const bySpeaker = analysis.speakers.flatMap((speaker) => [
    `### ${plain(speaker.name)}`,
    '',
    ...[roleAndAffiliation(speaker)].filter((role) => role !== '').flatMap((role) => [plain(role), '']),
    ...of(speaker.id).flatMap((attribution) => claimLines(analysis, attribution, standings)),
  ]);
  const unnamed = of(null).flatMap((attribution) => claimLines(analysis, attribution, standings));
  return [...bySpeaker, ...(unnamed.length > 0 ? ['### No name given', '', ...unnamed] : [])];
}

function saidBy(
  analysis: Analysis,
  { id, attribution }: Figure | Initiative,
  standings: ExportedStandings,
): string {
  const found = analysis.attributions.find((claim) => claim.id === attribution);
  if (found === undefined) return plain(standings[id]?.saidBy?.speaker?.name ?? '');
  return plain(speakerOf(analysis, found)?.name ?? found.source?.text ?? '');
}

const words = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

export const FIGURE_HEAD = [
  'Figure',
  'Value',
  'Unit',
  'Measure',
  'Change',
  'When and where',
  'Said by',
  'Notes',
  '',
] as const;

/** The cells of a figure's row. */
export function figureCells(analysis: Analysis, figure: Figure, standings: ExportedStandings): string[] {
  const { period, place } = figure;
  return [
    words([plain(figure.text), byUser(standings, figure.id)]),
    plain(amountOf(figure).short),
    plain(unitWords(figure)),
    plain(figure.measure),
    plain([figure.bound, figure.change, figure.basis].filter(Boolean).join(', ')),
    plain([period && periodWords(period).long, place].filter(Boolean).join(', ')),
    saidBy(analysis, figure, standings),
    plain(words([...(figure.notes ?? []).map(({ text }) => text), ...noteAndTags(standings[figure.id])])),
    passage(analysis, [figure]),
  ];
}

function figures(analysis: Analysis, standings: ExportedStandings): string[] {
  return table(
    FIGURE_HEAD,
    analysis.figures.map((figure) => figureCells(analysis, figure, standings)),
  );
}

export const INITIATIVE_HEAD = [
  'Initiative',
  'Kind',
  'Deed',
  'By',
  'With',
  'When and where',
  'Said by',
  '',
] as const;

/** A row a deed; an initiative without one has a row of its own all the same. */
export function initiativeRows(
  analysis: Analysis,
  initiative: Initiative,
  standings: ExportedStandings,
): string[][] {
  const { id, name, kind, mentions, deeds, link: document } = initiative;
  return (deeds.length > 0 ? deeds : [undefined]).map((deed) => [
    words([
      document === undefined ? plain(name) : link(plain(name), document),
      byUser(standings, id),
      ...noteAndTags(standings[id]).map(plain),
    ]),
    plain(kind),
    plain(deed ? deedName(deed) : ''),
    plain(deed?.actors.join('; ') ?? ''),
    plain(deed?.counterparts.join('; ') ?? ''),
    plain([deed?.date && dateWords(deed.date), deed?.event, deed?.place].filter(Boolean).join(', ')),
    saidBy(analysis, initiative, standings),
    passage(analysis, mentions.slice(0, 1)),
  ]);
}

function initiatives(analysis: Analysis, standings: ExportedStandings): string[] {
  const rows = analysis.initiatives.flatMap((initiative) => initiativeRows(analysis, initiative, standings));
  return table(INITIATIVE_HEAD, rows);
}

/** The article's reference, its quotations by speaker, and tables of its figures and initiatives, as GFM. */
function sections({ analysis, standings }: ExportedRecord): string[] {
  const { metadata } = analysis.article;
  const byline = metadata.byline?.value ?? '';
  const reference = [plain(byline), plain(siteAndDate(metadata)), link(plain(metadata.url), metadata.url)];
  return [
    `# ${plain(metadata.title?.value ?? metadata.url) || 'Untitled'}`,
    '',
    reference.filter((part) => part !== '').join(' · '),
    '',
    ...(analysis.attributions.length > 0 ? ['## Who said what', '', ...claims(analysis, standings)] : []),
    ...(analysis.figures.length > 0 ? ['## Figures', '', ...figures(analysis, standings)] : []),
    ...(analysis.initiatives.length > 0 ? ['## Initiatives', '', ...initiatives(analysis, standings)] : []),
  ];
}

/** An article as a note: its properties, then what was found in it. */
export function toMarkdown(record: ExportedRecord, options: ExportOptions = {}): string {
  const standings = Object.values(record.standings);
  const tags = [...new Set(standings.flatMap((standing) => standing.tags))];
  const projects = [...new Set(standings.flatMap((standing) => standing.projects ?? []))];
  return [...markdownProperties(record.analysis, tags, projects, options), ...sections(record)].join('\n');
}

/** Any number of articles, one after the other, parted by rules. */
export function markdownWriter(): RecordWriter {
  let isFirst = true;
  return {
    start: () => '',
    add: (record) => {
      const rule = isFirst ? '' : '\n---\n\n';
      isFirst = false;
      return `${rule}${sections(record).join('\n')}`;
    },
    end: () => '',
  };
}
