import type { Analysis } from '../core/model.ts';
import type { ReleaseIndex } from '../core/align/release-index.ts';
import { besideRelease } from './beside-release.ts';
import type { Format } from './options.ts';
import { resultOf } from './result.ts';
import { VERSION } from './version.ts';

/** How results become text: what goes before all of them, and each of them. Exporters are loaded when asked for. */
export interface Writer {
  readonly header: string;
  readonly write: (file: string, analysis: Analysis, release?: ReleaseIndex) => string;
}

const WRITERS: Readonly<Record<Format, () => Promise<Writer>>> = {
  jsonl: async () => ({
    header: '',
    write: (file, analysis, release) =>
      `${JSON.stringify({ ...resultOf(file, analysis), ...(release && { release: besideRelease(analysis, release) }) })}\n`,
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

export function writerOf(format: Format): Promise<Writer> {
  return WRITERS[format]();
}
