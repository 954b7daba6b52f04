import { recordOf, type RecordsOptions, recordsFileName } from '@/lib/core/export/export-records.ts';
import type { ExportFormat } from '@/lib/core/export/export-format.ts';
import { formatOf, type Part, partsWriter } from '@/lib/core/export/export-parts.ts';
import { type ExportGroup, groupedMarkdown } from '@/lib/core/export/grouped-markdown.ts';
import type { ExportedRecord } from '@/lib/core/export/record-writer.ts';
import type { RecordedArticle } from '@/lib/core/record/record.ts';
import type { Library } from '@/lib/storage/database.ts';
import { annotationsOfArticles } from '@/lib/storage/lists.ts';
import { newestOf } from './export-selection.ts';

/** What is to be exported; plain data, which a worker is sent. */
export interface ExportOrder {
  readonly articles: readonly RecordedArticle[];
  /** `Annotation.id`. */
  readonly ids: readonly string[];
  readonly format: ExportFormat;
  readonly options: RecordsOptions;
  /** In Markdown: the groups and the order of the list that shows them. */
  readonly groups?: readonly ExportGroup[] | undefined;
}

/** A file to be saved. */
export interface BuiltFile {
  readonly name: string;
  readonly blob: Blob;
}

/** Articles read at once. */
export const BATCH = 50;
/** Units of text that are put into a Blob together, which the browser keeps outside the memory of scripts. */
const FOLD_AT = 4_000_000;

/** Pieces of a file, folded into Blobs as they come. */
class Pieces {
  #loose: Part[] = [];
  #length = 0;
  #blobs: Blob[] = [];

  add(parts: readonly Part[]): void {
    for (const part of parts) {
      this.#loose.push(part);
      this.#length += part.length;
    }
    if (this.#length > FOLD_AT) this.#fold();
  }

  blob(type: string): Blob {
    this.#fold();
    return new Blob(this.#blobs, { type });
  }

  #fold(): void {
    this.#blobs.push(new Blob(this.#loose));
    this.#loose = [];
    this.#length = 0;
  }
}

/** The records with these annotations, some at a time, article by article. */
async function* recordsIn(
  library: Library,
  { articles, ids }: ExportOrder,
  onProgress: (share: number) => void,
): AsyncGenerator<ExportedRecord> {
  const wanted = new Set(ids);
  for (let first = 0; first < articles.length; first += BATCH) {
    const some = articles.slice(first, first + BATCH);
    const { rows } = await annotationsOfArticles(
      library,
      some.map(({ id }) => id),
    );
    const texts = await Promise.all(some.map((article) => newestOf(library, article)));
    for (const [at, article] of some.entries()) {
      const version = texts[at];
      const annotations = rows.filter((row) => row.article === article.id && wanted.has(row.id));
      if (version && annotations.length > 0) yield recordOf({ annotations, version, article });
    }
    onProgress(Math.min(1, (first + BATCH) / articles.length));
  }
}

/** Builds a file of the annotations, article by article; never the whole of it as one string. */
export async function buildExport(
  library: Library,
  order: ExportOrder,
  onProgress: (share: number) => void = () => undefined,
): Promise<BuiltFile> {
  const { format, options, groups } = order;
  const { extension, type } = formatOf(format);
  const pieces = new Pieces();
  const metadata = [];
  if (format === 'markdown' && groups !== undefined) {
    const records: ExportedRecord[] = [];
    for await (const record of recordsIn(library, order, onProgress)) records.push(record);
    pieces.add([groupedMarkdown(groups, records)]);
    metadata.push(...records.map(({ analysis }) => analysis.article.metadata));
  } else {
    const writer = partsWriter(format, options);
    pieces.add(writer.start());
    for await (const record of recordsIn(library, order, onProgress)) {
      pieces.add(writer.add(record));
      metadata.push(record.analysis.article.metadata);
    }
    pieces.add(writer.end());
  }
  return { name: recordsFileName(metadata, extension, options), blob: pieces.blob(type) };
}
