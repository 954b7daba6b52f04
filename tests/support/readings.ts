import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { htmlArticle } from '@/lib/cli/html-article.ts';
import type { ArticleText } from '@/lib/core/model.ts';

/** A folder of one `npm test`, where the runs of both browsers lay what they read. */
const FOLDER = process.env['READINGS'];

/** A page as the batch command reads it; once for both browsers, whose runs are processes of their own: half of them each. */
export function readingOf(html: string, url: string): ArticleText | null {
  if (FOLDER === undefined) return htmlArticle(html, url);
  const path = join(FOLDER, `${createHash('sha256').update(url).update(html).digest('hex')}.json`);
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as ArticleText | null;
  const article = htmlArticle(html, url);
  // It is whole once it has its name.
  writeFileSync(`${path}.${process.pid}`, JSON.stringify(article));
  renameSync(`${path}.${process.pid}`, path);
  return article;
}
