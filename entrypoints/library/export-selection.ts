import { claimOf, linkedPassages } from '@/components/finding.ts';
import { passageLink } from '@/lib/core/export/passage-link.ts';
import { quotationHtml } from '@/lib/core/export/quotation-html.ts';
import { quotationOf } from '@/lib/core/export/quotation.ts';
import type { Analysis } from '@/lib/core/model.ts';
import { analysisOf } from '@/lib/core/record/analysis-of.ts';
import { newestVersion } from '@/lib/core/record/newest-version.ts';
import type { Annotation, RecordedArticle, Version } from '@/lib/core/record/record.ts';
import type { Library } from '@/lib/storage/database.ts';
import { annotationsOfArticles, versionsOf } from '@/lib/storage/lists.ts';
import type { Copied } from '../popup/copy-rich.ts';

const NO_TEXT = 'The text of this article was not kept.';

/** The text of an article that was read last. */
export async function newestOf(library: Library, article: RecordedArticle): Promise<Version | undefined> {
  const { rows } = await versionsOf(library, article.id);
  return newestVersion(article, rows);
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
export async function quotation(library: Library, article: RecordedArticle, id: string): Promise<Copied> {
  const { analysis, annotation } = await findingIn(library, article, id);
  const claim = claimOf(analysis, { type: annotation.body.type, id });
  if (!claim) throw new Error('Nothing to quote: the article says this in its own words.');
  return { text: quotationOf(analysis, claim), html: quotationHtml(analysis, claim) };
}

/** The address of an annotation's passage. Throws with a sentence where it is gone. */
export async function link(library: Library, article: RecordedArticle, id: string): Promise<Copied> {
  const { analysis, annotation } = await findingIn(library, article, id);
  const passages = linkedPassages(analysis, { type: annotation.body.type, id });
  if (passages.every(({ end }) => end === 0)) throw new Error('This passage is gone from the article.');
  return { text: passageLink(analysis, passages) };
}
