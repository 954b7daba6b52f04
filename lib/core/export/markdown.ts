import type { Analysis, Attribution, Figure, Initiative, Span } from '../model.ts';
import { siteAndDate } from './article-reference.ts';
import { deedName } from './deed-text.ts';
import { passageLink } from './passage-link.ts';
import { claimText, roleAndAffiliation, speakerOf } from './quotation.ts';
import { stanceWords } from './stance-words.ts';

const MANNER = { direct: 'Verbatim', indirect: 'Reported', mixed: 'Reported, in part verbatim' } as const;

/** Text that Markdown (CommonMark, GFM) shows as it is: one line, its special characters escaped. */
function plain(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_[\]<>|~&#]/g, '\\$&')
    .replace(/^(?=[-+=])/, '\\')
    .replace(/^(\d+)(?=[.)](?:\s|$))/, '$1\\');
}

const isFollowable = (address: string): boolean => /^(?:https?|file):/i.test(address);

/** A link where the address can be followed, else the words alone. */
function link(words: string, address: string): string {
  if (!isFollowable(address)) return words;
  return `[${words}](<${address.replaceAll(/[\s\\<>|`]/g, encodeURIComponent)}>)`;
}

/** The link to a passage; "" where no browser could follow it. */
function passage(analysis: Analysis, span: Span | undefined): string {
  if (span === undefined || !isFollowable(analysis.article.metadata.url)) return '';
  return link('passage', passageLink(analysis, span));
}

const tableRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function table(head: readonly string[], rows: ReadonlyArray<readonly string[]>): string[] {
  return [tableRow(head), tableRow(head.map(() => '---')), ...rows.map(tableRow), ''];
}

function claim(analysis: Analysis, attribution: Attribution): string[] {
  // Under a speaker's name the words that stand for it ("she") add nothing.
  const source = attribution.speaker === null ? (attribution.source?.text ?? '') : '';
  const cue = attribution.cue?.text ?? '';
  const notes = [
    MANNER[attribution.kind],
    plain(source),
    plain(cue),
    ...stanceWords(attribution.stance, cue, 'say'),
    passage(analysis, attribution.content[0]),
  ];
  return [`> ${plain(claimText(attribution))}`, '', notes.filter((note) => note !== '').join(' · '), ''];
}

function claims(analysis: Analysis): string[] {
  const of = (id: string | null) => analysis.attributions.filter(({ speaker }) => speaker === id);
  const bySpeaker = analysis.speakers.flatMap((speaker) => [
    `### ${plain(speaker.name)}`,
    '',
    ...[roleAndAffiliation(speaker)].filter((role) => role !== '').flatMap((role) => [plain(role), '']),
    ...of(speaker.id).flatMap((attribution) => claim(analysis, attribution)),
  ]);
  const unnamed = of(null).flatMap((attribution) => claim(analysis, attribution));
  return [...bySpeaker, ...(unnamed.length > 0 ? ['### Speaker not named', '', ...unnamed] : [])];
}

function saidBy(analysis: Analysis, { attribution }: Figure | Initiative): string {
  const found = analysis.attributions.find(({ id }) => id === attribution);
  return plain((found && (speakerOf(analysis, found)?.name ?? found.source?.text)) ?? '');
}

function figures(analysis: Analysis): string[] {
  const rows = analysis.figures.map((figure) => [
    plain(figure.text),
    [figure.value].flat().join(' to '),
    plain(figure.unit),
    plain(figure.measure),
    plain([figure.bound, figure.change, figure.basis].filter(Boolean).join(', ')),
    plain([figure.period, figure.place].filter(Boolean).join(', ')),
    saidBy(analysis, figure),
    plain((figure.notes ?? []).map(({ text }) => text).join(' ')),
    passage(analysis, figure),
  ]);
  return table(
    ['Figure', 'Value', 'Unit', 'Measure', 'Change', 'When and where', 'Said by', 'Notes', ''],
    rows,
  );
}

/** A row a deed; an initiative without one has a row of its own all the same. */
function initiativeRows(analysis: Analysis, initiative: Initiative): string[][] {
  const { name, kind, mentions, deeds } = initiative;
  return (deeds.length > 0 ? deeds : [undefined]).map((deed) => [
    plain(name),
    plain(kind),
    plain(deed ? deedName(deed) : ''),
    plain(deed?.actors.join('; ') ?? ''),
    plain(deed?.counterparts.join('; ') ?? ''),
    plain([deed?.date, deed?.event, deed?.place].filter(Boolean).join(', ')),
    saidBy(analysis, initiative),
    passage(analysis, mentions[0]),
  ]);
}

function initiatives(analysis: Analysis): string[] {
  const rows = analysis.initiatives.flatMap((initiative) => initiativeRows(analysis, initiative));
  return table(['Initiative', 'Kind', 'Deed', 'By', 'With', 'When and where', 'Said by', ''], rows);
}

/** The article's reference, its quotations by speaker, and tables of its figures and initiatives, as GFM. */
export function toMarkdown(analysis: Analysis): string {
  const { metadata } = analysis.article;
  const byline = metadata.byline?.value ?? '';
  const reference = [plain(byline), plain(siteAndDate(metadata)), link(plain(metadata.url), metadata.url)];
  return [
    `# ${plain(metadata.title?.value ?? metadata.url) || 'Untitled'}`,
    '',
    reference.filter((part) => part !== '').join(' · '),
    '',
    ...(analysis.attributions.length > 0 ? ['## Who said what', '', ...claims(analysis)] : []),
    ...(analysis.figures.length > 0 ? ['## Figures', '', ...figures(analysis)] : []),
    ...(analysis.initiatives.length > 0 ? ['## Initiatives', '', ...initiatives(analysis)] : []),
  ].join('\n');
}
