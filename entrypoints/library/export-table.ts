import type { ShownTable } from '@/components/library/model/shown-table.ts';
import { articleCells, speakerCells } from '@/components/library/model/table-cells.ts';
import type { ExportedFile } from '@/lib/core/export/export-analysis.ts';
import type { TableFormat } from '@/lib/core/export/export-format.ts';
import { type ExportedTable, exportTable } from '@/lib/core/export/export-table.ts';
import type { Annotation } from '@/lib/core/record/record.ts';
import type { Library } from '@/lib/storage/database.ts';
import { annotationsOfArticles, versionsOf } from '@/lib/storage/lists.ts';
import { BATCH } from './export-file.ts';

/** Values in batches, one batch after the other. */
async function inBatches<T, Made>(
  values: readonly T[],
  make: (some: readonly T[]) => Promise<readonly Made[]>,
): Promise<Made[]> {
  const made: Made[] = [];
  for (let first = 0; first < values.length; first += BATCH)
    for (const one of await make(values.slice(first, first + BATCH))) made.push(one);
  return made;
}

async function cellsOf(library: Library, table: ShownTable): Promise<ExportedTable> {
  const { entries } = table;
  if (table.view === 'articles') {
    const rows = await inBatches(table.rows, (some) =>
      Promise.all(
        some.map(async (row) => {
          const { rows: versions } = await versionsOf(library, entries.articles[row.article]?.id ?? '');
          return articleCells(entries, row, versions);
        }),
      ),
    );
    return { name: 'articles', rows };
  }
  const places = [...new Set(table.rows.flatMap(({ articlePlaces }) => articlePlaces))];
  const articles = places.flatMap((place) => entries.articles[place]?.id ?? []);
  const annotations = await inBatches(
    articles,
    async (some) => (await annotationsOfArticles(library, some)).rows,
  );
  const byArticle = new Map(articles.map((id) => [id, { byId: new Map<string, Annotation>() }]));
  for (const annotation of annotations)
    byArticle.get(annotation.article)?.byId.set(annotation.id, annotation);
  return { name: 'speakers', rows: table.rows.map((row) => speakerCells(entries, row, byArticle)) };
}

/** The rows that a view of speakers or of articles shows, as a file. */
export async function tableFile(
  library: Library,
  table: ShownTable,
  format: TableFormat,
): Promise<ExportedFile> {
  return exportTable(await cellsOf(library, table), format, new Date().toISOString());
}
