import { defineContentScript } from 'wxt/utils/define-content-script';
import { ARTICLE_TIME } from '@/lib/core/text/time-limit.ts';
import type { PageStatus } from '@/lib/messaging/messages.ts';
import { readArticleInTurns } from '@/lib/page/article.ts';
import { looksLikeArticle } from '@/lib/page/gate.ts';
import { readMetadata } from '@/lib/page/metadata.ts';
import { nothingToRead, whyNoArticle } from '@/lib/page/no-article.ts';
import { quietMoment, readWhenThere } from './follow-page.ts';
import { markPage, pause } from './mark-page.ts';
import { page } from './page.ts';

/** The frame around Chrome's PDF viewer is no page, nor is a lone SVG; Firefox keeps us out of both. */
function closed(): PageStatus | null {
  if (page.contentType === 'application/pdf') return { status: 'pdf' };
  return page.body === null ? { status: 'unreachable' } : null;
}

function start(signal: AbortSignal): void {
  const session = markPage(
    {
      looksLikeArticle: () => looksLikeArticle(document),
      metadata: () => readMetadata(document, location.href),
      nothingToRead: () => nothingToRead(document),
      whyNoArticle: () => whyNoArticle(document),
      read: (wanted) => readArticleInTurns(document, location.href, pause, ARTICLE_TIME, wanted),
      closed,
    },
    signal,
  );
  if (looksLikeArticle(document)) void quietMoment(signal).then(() => readWhenThere(session, signal));
}

/**
 * Comes into a page by a click on the toolbar button or, on granted sites, by itself, and reads it at once if it looks
 * like an article. A newer copy of the script (a second injection, an update) ends this one.
 */
export default defineContentScript({
  registration: 'runtime',
  cssInjectionMode: 'manual',
  main: ({ signal }) => start(signal),
});
