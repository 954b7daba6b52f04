import { claimOf, passageOf } from '@/components/finding.ts';
import { exportRecords, type RecordEntry } from '@/lib/core/export/export-records.ts';
import type { ExportedFile, ExportFormat } from '@/lib/core/export/export-analysis.ts';
import { passageLink } from '@/lib/core/export/passage-link.ts';
import { quotationOf } from '@/lib/core/export/quotation.ts';
import type { Analysis } from '@/lib/core/model.ts';
import { analysisOf } from '@/lib/core/record/analysis-of.ts';
import type { Annotation, RecordedArticle, Version } from '@/lib/core/record/record.ts';
import type { Library } from '@/lib/storage/database.ts';
import { annotationsOfArticles, versionsOf } from '@/lib/storage/lists.ts';

const NO_TEXT = 'The text of this article was not kept.';

async function newestOf(library: Library, { id, version }: RecordedArticle): Promise<Version | undefined> {
  const { rows } = await versionsOf(library, id);
  return rows.find((text) => text.id === version) ?? rows.at(-1);
}

async function findingIn(
  library: Library,
  article: RecordedArticle,
  id: string,
): Promise<{ readonly analysis: Analysis; readonly annotation: Annotation }> {
  const [{ rows }, version] = await Promise.all([
    annotationsOfArticles(library, [article.id]),
    newestOf(library, article),
  ]);
  const annotation = rows.find((row) => row.id === id);
  if (!annotation || !version) throw new Error(NO_TEXT);
  return { analysis: analysisOf(rows, version), annotation };
}

/** The claim that an annotation is or stands in, as it may be quoted. Throws with a sentence where there is none. */
export async function quotation(library: Library, article: RecordedArticle, id: string): Promise<string> {
  const { analysis, annotation } = await findingIn(library, article, id);
  const claim = claimOf(analysis, { type: annotation.body.type, id });
  if (!claim) throw new Error('Nothing to quote: the article says this in its own words.');
  return quotationOf(analysis, claim);
}

/** The address of an annotation's passage. Throws with a sentence where it is gone. */
export async function link(library: Library, article: RecordedArticle, id: string): Promise<string> {
  const { analysis, annotation } = await findingIn(library, article, id);
  const passage = passageOf(analysis, { type: annotation.body.type, id });
  if (!passage || passage.end === 0) throw new Error('This passage is gone from the article.');
  return passageLink(analysis, passage);
}

/** Articles read at once. */
export const BATCH = 200;

/** The annotations with these ids, article by article, as a file; `part` as for exportRecords. */
export async function exportFile(
  library: Library,
  articles: readonly RecordedArticle[],
  ids: readonly string[],
  format: ExportFormat,
  part?: string,
): Promise<ExportedFile> {
  const wanted = new Set(ids);
  const holding = articles.filter(({ catalog }) => catalog.ids.some((id) => wanted.has(id)));
  const entries: RecordEntry[] = [];
  for (let first = 0; first < holding.length; first += BATCH) {
    const some = holding.slice(first, first + BATCH);
    const { rows } = await annotationsOfArticles(
      library,
      some.map(({ id }) => id),
    );
    const texts = await Promise.all(some.map((article) => newestOf(library, article)));
    for (const [at, article] of some.entries()) {
      const version = texts[at];
      const annotations = rows.filter((row) => row.article === article.id && wanted.has(row.id));
      if (version && annotations.length > 0) entries.push({ annotations, version, article });
    }
  }
  return exportRecords(entries, format, { exported: new Date().toISOString(), part });
}
