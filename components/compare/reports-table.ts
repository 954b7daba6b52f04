import { passageWords } from '@/lib/core/align/release-link.ts';
import type { AlignedPassage } from '@/lib/core/align/alignment.ts';
import type { Comparison } from '@/lib/core/align/comparison.ts';
import { table, plain } from '@/lib/core/export/markdown-text.ts';
import { csvLine } from '@/lib/core/export/csv.ts';
import type { Span } from '@/lib/core/model.ts';
import { termsIn } from '@/lib/core/text/folded-words.ts';
import { overlaps } from '@/lib/core/text/overlap.ts';
import { paragraphWords, saidSentences } from './both-wordings.ts';
import { heldNote } from './compared-items.ts';
import { changeWords, FIGURE_RELATIONS, passageRelation, type ShownRelation } from './relation-words.ts';

/** A recorded article laid beside the release, with the outlet that stands over its column. */
export interface Report {
  /** `RecordedArticle.id`. */
  readonly id: string;
  readonly outlet: string;
  /** "3 May 2024", or "no date stated". */
  readonly date: string;
  readonly comparison: Comparison;
}

/** What became of a claim or figure of the release in one report. */
export interface ReportCell extends ShownRelation {
  /** The report's own words; "" where it has none. */
  readonly text: string;
  /** What differs, in words; "" for nothing to say. */
  readonly note: string;
  /** "¶ 6 of 9" in the report; "" where it has none. */
  readonly where: string;
}

export interface ReportRow {
  readonly kind: 'claim' | 'figure';
  /** The release's words. */
  readonly text: string;
  /** Of a claim who says it, of a figure what is measured; "" where nothing tells. */
  readonly about: string;
  /** One a report, in their order. */
  readonly cells: readonly ReportCell[];
}

const LEFT_OUT: ReportCell = {
  sign: 'left out',
  words: 'Left out',
  differs: false,
  isUnsure: false,
  text: '',
  note: '',
  where: '',
};

const anyOverlap = (some: readonly Span[], others: readonly Span[]): boolean =>
  some.some((one) => others.some((other) => overlaps(one, other)));

function claimCell({ comparison: { alignment, article } }: Report, content: readonly Span[]): ReportCell {
  const onWords = alignment.passages.filter(({ matched }) => anyOverlap(matched, content));
  const onSentence = alignment.passages.filter(
    ({ matched, release }) => matched.length === 0 && anyOverlap(release, content),
  );
  const isTaken = ({ relation }: AlignedPassage) => relation !== 'absent';
  // Of several the one that differs: a cell hides no difference behind words that are the same.
  const [passage] = [...onWords, ...onSentence.toSorted((a, b) => b.likeness - a.likeness)]
    .filter(isTaken)
    .toSorted((a, b) => Number(passageRelation(b).differs) - Number(passageRelation(a).differs));
  if (!passage) {
    const run = alignment.copied.find((copied) => anyOverlap([copied.release], content));
    if (!run) return LEFT_OUT;
    const text = passageWords(article.read.text, [run.article]);
    return {
      sign: 'copied',
      words: 'Copied',
      differs: false,
      isUnsure: false,
      text,
      note: `${run.words} words`,
      where: paragraphWords(article, [run.article]),
    };
  }
  const told = [...passage.changes.map(changeWords), heldNote(passage)].filter(Boolean).join(', ');
  return {
    ...passageRelation(passage),
    text: passageWords(article.read.text, passage.article),
    where: paragraphWords(article, passage.article),
    note:
      passage.relation === 'misattributed' ? [passage.speaker ?? '', told].filter(Boolean).join(', ') : told,
  };
}

function figureCell({ comparison: { alignment, article } }: Report, figure: Span): ReportCell {
  const aligned = alignment.figures.find(({ release }) => release && overlaps(release, figure));
  const own = article.figures.find(({ id }) => id === aligned?.article);
  if (!aligned || !own) return LEFT_OUT;
  return {
    ...FIGURE_RELATIONS[aligned.relation],
    text: passageWords(article.read.text, [own]),
    note: heldNote(aligned),
    where: paragraphWords(article, [own]),
  };
}

/** The claims and then the figures of a release, a row each, with what became of them in every report. */
export function reportRows(reports: readonly Report[]): readonly ReportRow[] {
  const release = reports[0]?.comparison.release;
  if (!release) return [];
  const { text } = release.read;
  // Sentence by sentence: each may have another fate. What the release says twice, in its lead once more, is one claim.
  const said = new Map<string, ReturnType<typeof saidSentences>>();
  for (const sentence of saidSentences(release)) {
    const words = termsIn(passageWords(text, [sentence])).join(' ');
    if (words !== '') said.set(words, [...(said.get(words) ?? []), sentence]);
  }
  const claims = [...said.values()].flatMap((spans): ReportRow | [] => {
    const [first] = spans;
    return first === undefined
      ? []
      : {
          kind: 'claim',
          text: passageWords(text, [first]),
          about: first.speaker,
          cells: reports.map((report) => claimCell(report, spans)),
        };
  });
  const figures = release.figures.map((figure): ReportRow => ({
    kind: 'figure',
    text: passageWords(text, [figure]),
    about: figure.measure,
    cells: reports.map((report) => figureCell(report, figure)),
  }));
  // A figure that nobody took up says nothing of anybody.
  return [...claims, ...figures.filter(({ cells }) => cells.some(({ sign }) => sign !== 'left out'))];
}

/** "Altered: negation left out, 12 → 21"; of a figure its words. */
export function cellWords(
  { words, note, text, isUnsure, differs }: ReportCell,
  kind: ReportRow['kind'],
): string {
  if (kind === 'figure' && text) return `${text} (${words.toLowerCase()})`;
  return relationInCell({ words, note, isUnsure, differs });
}

/** As short as a cell needs it: "Altered: order", "Possibly paraphrased", "Possibly; negation left out". */
export function relationInCell({
  words,
  note,
  isUnsure,
  differs,
}: Pick<ReportCell, 'words' | 'note' | 'isUnsure' | 'differs'>): string {
  if (isUnsure && differs) return `Possibly; ${note || 'differs'}`;
  const told = isUnsure ? 'Possibly paraphrased' : words;
  return note ? `${told}: ${note}` : told;
}

/** The table as Markdown, under the release's title. */
export function reportsMarkdown(title: string, reports: readonly Report[]): string {
  const head = ['The release said', ...reports.map(({ outlet, date }) => `${outlet}, ${date}`)];
  const rows = reportRows(reports).map(({ kind, text, about, cells }) => [
    plain([text, about].filter(Boolean).join(' · ')),
    ...cells.map((cell) => plain(cellWords(cell, kind))),
  ]);
  return [`# ${plain(title)}`, '', ...table(head.map(plain), rows)].join('\n');
}

/** The table as CSV, a row a claim or figure and a report, so that it can be filtered. */
export function reportsCsv(reports: readonly Report[]): string {
  const head = ['kind', 'release', 'about', 'outlet', 'date', 'relation', 'differs', 'report', 'changes'];
  const rows = reportRows(reports).flatMap(({ kind, text, about, cells }) =>
    cells.map((cell, at) => {
      const { outlet = '', date = '' } = reports[at] ?? {};
      return [kind, text, about, outlet, date, cell.words, cell.differs ? 'yes' : 'no', cell.text, cell.note];
    }),
  );
  return `\ufeff${[head, ...rows].map(csvLine).join('')}`;
}
