import type { Analysis } from '@/lib/core/model.ts';
import type { RecalledPage } from '@/lib/core/record/page-record.ts';
import { taughtOn } from '@/lib/core/record/taught-page.ts';
import type { Library } from './database.ts';
import { allLessons } from './lessons.ts';
import { hostOf } from './page-on-record.ts';

/** A page with what corrections elsewhere say of its findings; `found` is the page as the engine reads it. Throws a `StorageFailure`. */
export async function withTaught(
  library: Library,
  found: Analysis,
  page: RecalledPage,
): Promise<RecalledPage> {
  const { lessons, held } = await allLessons(library);
  if (lessons.length === 0) return page;
  const taught = taughtOn(found, page, lessons, held, hostOf(found.article.metadata.url));
  return { ...page, record: { ...page.record, taught } };
}
