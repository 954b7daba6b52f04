import type { Analysis } from '../core/model.ts';
import type { ReleaseIndex } from '../core/align/release-index.ts';
import { besideRelease } from './beside-release.ts';
import type { Format, Offsets } from './options.ts';
import { type Origin, resultOf } from './result.ts';
import { type Told, toldPlaces } from './told-places.ts';
import { VERSION } from './version.ts';

/** What was found in a document; places in a plain text are told as it is written. */
interface Found {
  readonly analysis: Analysis;
  readonly isPlain: boolean;
}

/** The release that documents are laid beside. */
export interface Release {
  readonly index: ReleaseIndex;
  readonly isPlain: boolean;
}

/** How results become text: what goes before all of them, and each of them. Exporters are loaded when asked for. */
export interface Writer {
  readonly header: string;
  readonly write: (origin: Origin, found: Found, release?: Release) => string;
}

/** What is told of a document that could not be read, beside standard error; "" in formats that have no place for it. */
export function errorLine(format: Format, origin: Origin, error: string): string {
  return format === 'jsonl' ? `${JSON.stringify({ ...origin, error })}\n` : '';
}

const WRITERS: Readonly<Record<Format, (offsets: Offsets) => Promise<Writer>>> = {
  jsonl: async (offsets) => ({
    header: '',
    write: (origin, { analysis, isPlain }, release) => {
      const told = toldPlaces({ article: analysis.article, isPlain }, offsets);
      const line = told.inIt(resultOf(origin, analysis));
      const document = { ...line.document, text: told.text };
      const beside = release && besideIn(told, analysis, release, offsets);
      return `${JSON.stringify({ ...line, document, ...(beside && { release: beside }) })}\n`;
    },
  }),
  jsonld: async () => {
    const { toWebAnnotations } = await import('../core/export/web-annotation.ts');
    return { header: '', write: (_, { analysis }) => `${JSON.stringify(toWebAnnotations(analysis))}\n` };
  },
  csv: async () => {
    const { csvHeader, csvLines } = await import('../core/export/csv.ts');
    // No byte order mark here: the output is for other programs, which would take it for part of the first column.
    return {
      header: csvHeader(),
      write: (_, { analysis }) => csvLines({ analysis, standings: {} }, VERSION),
    };
  },
  md: async () => {
    const { toMarkdown } = await import('../core/export/markdown.ts');
    return { header: '', write: (_, { analysis }) => `${toMarkdown({ analysis, standings: {} })}\n---\n\n` };
  },
};

export function writerOf(format: Format, offsets: Offsets = 'utf16'): Promise<Writer> {
  return WRITERS[format](offsets);
}

type Beside = ReturnType<typeof besideRelease>;

/** What became of a release, with places in either text as they are told. */
function besideIn(
  { inIt: inArticle }: Told,
  analysis: Analysis,
  { index, isPlain }: Release,
  offsets: Offsets,
): Beside {
  const beside = besideRelease(analysis, index);
  const { inIt: inRelease } = toldPlaces({ article: index.analysis.article, isPlain }, offsets);
  return {
    ...beside,
    passages: beside.passages.map((passage) => ({
      ...passage,
      article: inArticle(passage.article),
      release: inRelease(passage.release),
      matched: inRelease(passage.matched),
    })),
    figures: beside.figures.map((figure) => ({
      ...figure,
      article: inArticle(figure.article),
      release: inRelease(figure.release),
    })),
    copied: beside.copied.map((run) => ({
      ...run,
      article: inArticle(run.article),
      release: inRelease(run.release),
    })),
    leftOut: inRelease(beside.leftOut),
  };
}
