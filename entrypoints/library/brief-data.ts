import type { BriefArticle, BriefData } from '@/components/brief/brief-data.ts';
import { newestVersion } from '@/lib/core/record/newest-version.ts';
import { passagesOf } from '@/lib/core/record/passages.ts';
import type { Annotation, RecordedArticle, Version } from '@/lib/core/record/record.ts';
import { pageOf } from '@/lib/core/record/selectors.ts';
import type { Library } from '@/lib/storage/database.ts';
import { annotationsOfArticles, leadsFromTexts, versionsOf } from '@/lib/storage/lists.ts';
import { BATCH } from './export-file.ts';

/** The words that stand in an annotation's place now, "…" between its passages. */
function wordsNow({ placement }: Annotation, versions: readonly Version[]): string {
  const text = versions.find(({ id }) => id === placement.version)?.read.text ?? '';
  return placement.spans
    .flatMap((span) => (span ? [text.slice(span.start, span.end)] : []))
    .filter((words) => words !== '')
    .join(' … ');
}

async function briefArticle(
  library: Library,
  article: RecordedArticle,
  all: readonly Annotation[],
  wanted: ReadonlySet<string>,
): Promise<BriefArticle> {
  const place = new Map(article.catalog.ids.map((id, at) => [id, at]));
  const rows = all
    .filter(({ id }) => wanted.has(id))
    .toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
  const { rows: versions } = await versionsOf(library, article.id);
  const isOther = ({ placement: { status } }: Annotation) => status === 'altered' || status === 'gone';
  const newest = newestVersion(article, versions)?.read.pages;
  const pages = rows.flatMap(({ id, body }) => {
    const [first] = passagesOf(body);
    const page = first === undefined ? null : pageOf(newest, first);
    return page === null ? [] : [[id, page] as const];
  });
  return {
    article,
    rows,
    others: all.filter(({ removed }) => !removed),
    leads: await leadsFromTexts(library, rows),
    now: new Map(rows.filter(isOther).map((row) => [row.id, wordsNow(row, versions)])),
    pages: new Map(pages),
  };
}

/** All that a brief of these annotations tells, their articles in the order of the annotations. */
export async function briefData(
  library: Library,
  articles: readonly RecordedArticle[],
  ids: readonly string[],
): Promise<BriefData> {
  const wanted = new Set(ids);
  const articleOf = new Map(articles.flatMap((one) => one.catalog.ids.map((id) => [id, one] as const)));
  const inOrder = [...new Set(ids.flatMap((id) => articleOf.get(id) ?? []))];
  const made: BriefArticle[] = [];
  for (let first = 0; first < inOrder.length; first += BATCH) {
    const some = inOrder.slice(first, first + BATCH);
    const { rows } = await annotationsOfArticles(
      library,
      some.map(({ id }) => id),
    );
    made.push(
      ...(await Promise.all(
        some.map((one) =>
          briefArticle(
            library,
            one,
            rows.filter(({ article }) => article === one.id),
            wanted,
          ),
        ),
      )),
    );
  }
  return { articles: made };
}
