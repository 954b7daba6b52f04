/** Built into one script for a tab of any browser (`same-everywhere.test.ts`): reads a saved page in a frame of the tab. */
import type { ArticleText } from '@/lib/core/model.ts';
import { readArticle } from '@/lib/page/article.ts';
import { frameOf } from './frame-of.ts';

/** The article of a saved page as this browser reads it. */
export type ReadSaved = (html: string, url: string) => Promise<ArticleText | null>;

const readSaved: ReadSaved = async (html, url) => {
  const frame = await frameOf(html);
  try {
    return frame.contentDocument && (readArticle(frame.contentDocument, url)?.article ?? null);
  } finally {
    frame.remove();
  }
};
Object.assign(globalThis, { readSaved });
