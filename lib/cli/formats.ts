import type { Analysis } from '../core/model.ts';
import type { ReleaseIndex } from '../core/align/release-index.ts';
import { besideRelease } from './beside-release.ts';
import { inCodePoints } from './code-points.ts';
import type { Format, Offsets } from './options.ts';
import { type Origin, resultOf } from './result.ts';
import { VERSION } from './version.ts';

/** How results become text: what goes before all of them, and each of them. Exporters are loaded when asked for. */
export interface Writer {
  readonly header: string;
  readonly write: (origin: Origin, analysis: Analysis, release?: ReleaseIndex) => string;
}

/** What is told of a document that could not be read, beside standard error; "" in formats that have no place for it. */
export function errorLine(format: Format, origin: Origin, error: string): string {
  return format === 'jsonl' ? `${JSON.stringify({ ...origin, error })}\n` : '';
}

const WRITERS: Readonly<Record<Format, (offsets: Offsets) => Promise<Writer>>> = {
  jsonl: async (offsets) => ({
    header: '',
    write: (origin, analysis, release) => {
      const result = resultOf(origin, analysis);
      const beside = release && besideRelease(analysis, release);
      const line = offsets === 'codepoints' ? inCodePoints(result, analysis.article.text) : result;
      return `${JSON.stringify({ ...line, ...(beside && { release: besideIn(beside, analysis, release, offsets) }) })}\n`;
    },
  }),
  jsonld: async () => {
    const { toWebAnnotations } = await import('../core/export/web-annotation.ts');
    return { header: '', write: (_, analysis) => `${JSON.stringify(toWebAnnotations(analysis))}\n` };
  },
  csv: async () => {
    const { csvHeader, csvLines } = await import('../core/export/csv.ts');
    // No byte order mark here: the output is for other programs, which would take it for part of the first column.
    return { header: csvHeader(), write: (_, analysis) => csvLines({ analysis, standings: {} }, VERSION) };
  },
  md: async () => {
    const { toMarkdown } = await import('../core/export/markdown.ts');
    return { header: '', write: (_, analysis) => `${toMarkdown({ analysis, standings: {} })}\n---\n\n` };
  },
};

export function writerOf(format: Format, offsets: Offsets = 'utf16'): Promise<Writer> {
  return WRITERS[format](offsets);
}

type Beside = ReturnType<typeof besideRelease>;

/** What became of a release, with offsets into either text as asked for. */
function besideIn(beside: Beside, { article }: Analysis, release: ReleaseIndex, offsets: Offsets): Beside {
  if (offsets === 'utf16') return beside;
  const [inArticle, inRelease] = [article.text, release.text].map(
    (text) =>
      <T>(value: T): T =>
        inCodePoints(value, text),
  );
  if (inArticle === undefined || inRelease === undefined) return beside;
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
