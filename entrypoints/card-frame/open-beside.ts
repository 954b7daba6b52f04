import type { KnownPage } from '@/lib/messaging/messages.ts';
import type { CardSite } from './card-site.ts';

/** Opens the library with the article beside the release that it is compared with; nothing where the article is not recorded. */
export function openBeside(site: CardSite, { article }: KnownPage['record'], release: string): void {
  if (article === null) return;
  const beside = new URLSearchParams({ beside: release });
  site.openLibrary(`#/articles/${encodeURIComponent(article)}?${beside.toString()}`);
}
