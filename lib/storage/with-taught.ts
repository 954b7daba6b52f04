import type { Analysis } from '@/lib/core/model.ts';
import type { TaughtLesson } from '@/lib/core/record/lessons.ts';
import type { RecalledPage } from '@/lib/core/record/page-record.ts';
import type { HeldOne } from '@/lib/core/record/record.ts';
import { taughtOn } from '@/lib/core/record/taught-page.ts';
import { hostOf } from './page-on-record.ts';

/** A page with what corrections elsewhere say of its findings; `found` is the page as the engine reads it. */
export function withTaught(
  found: Analysis,
  page: RecalledPage,
  { lessons, held }: { readonly lessons: readonly TaughtLesson[]; readonly held: readonly HeldOne[] },
): RecalledPage {
  if (lessons.length === 0) return page;
  const taught = taughtOn(found, page, lessons, held, hostOf(found.article.metadata.url));
  return { ...page, record: { ...page.record, taught } };
}
