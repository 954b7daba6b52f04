import type { BrowserCommand } from 'vitest/node';
import type { Analysis, ArticleText } from '@/lib/core/model.ts';

type Analyser = (article: ArticleText) => Analysis;

let loaded: Promise<Analyser> | undefined;

/** Analyses an article in Node, where the model is; a command that page tests give to the server. */
export const analyseInNode: BrowserCommand<[article: ArticleText]> = async ({ project }, article) => {
  loaded ??= load(project.config.root);
  return (await loaded)(article);
};

async function load(root: string): Promise<Analyser> {
  const { tsImport } = await import('tsx/esm/api');
  const { analyse } = await tsImport(`${root}/lib/core/analyse.ts`, import.meta.url);
  const { loadModel } = await tsImport(`${root}/lib/cli/load-model.ts`, import.meta.url);
  const model = loadModel();
  return (article) => analyse(article, model);
}

declare module 'vitest/browser' {
  interface BrowserCommands {
    analyseInNode(article: ArticleText): Promise<Analysis>;
  }
}
