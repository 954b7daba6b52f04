import type { ArticleText } from '@/lib/core/model.ts';
import type { BrowserCommand } from 'vitest/node';

type HtmlArticle = { htmlArticle(html: string, url: string): ArticleText | null };

let loaded: Promise<HtmlArticle> | undefined;

/** Reads a page in Node, as the batch command does; a command that page tests give to the server. */
export const readInNode: BrowserCommand<[html: string, url: string]> = async ({ project }, html, url) => {
  loaded ??= load(`${project.config.root}/lib/cli/html-article.ts`);
  return (await loaded).htmlArticle(html, url);
};

/** Loads a module when it is first asked for, as the batch command does: every test run evaluates this file. */
async function load(path: string): Promise<HtmlArticle> {
  const { tsImport } = await import('tsx/esm/api');
  return (await tsImport(path, import.meta.url)) as HtmlArticle;
}

declare module 'vitest/browser' {
  interface BrowserCommands {
    readInNode(html: string, url: string): Promise<ArticleText | null>;
  }
}
