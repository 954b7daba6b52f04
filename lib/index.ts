/**
 * The engine as a package: reads pages and texts, finds who said what, which figures were given and which initiatives were put on
 * the record, and writes that in every format. Node alone; nothing is fetched.
 */
import { articleOf } from './cli/article.ts';
import { loadModel } from './cli/load-model.ts';
import { analyse as analyseWith } from './core/analyse.ts';
import type { TaggerModel } from './core/attribution/tagger/model.ts';
import { exportAnalysis } from './core/export/export-analysis.ts';
import type { TextFormat } from './core/export/formats.ts';
import type { Analysis, ArticleText } from './core/model.ts';

export type { Analysis, ArticleText, Attribution, Figure, Initiative, Speaker, Span } from './core/model.ts';
export type { TextFormat } from './core/export/formats.ts';

/** What is known of a document before it is read. */
export interface Known {
  /** Its address, or a file's name. */
  readonly url?: string;
  /** When it was published, ISO 8601: what "this year" is resolved against. */
  readonly published?: string;
}

/** The article of an HTML page; without words where the page has none. No script is run and nothing is fetched. */
export function readPage(html: string, { url = '', published }: Known = {}): Promise<ArticleText> {
  return articleOf({ url, html, published });
}

/** A plain text as an article. */
export function readText(text: string, { url = '', published }: Known = {}): Promise<ArticleText> {
  return articleOf({ url, text, published });
}

let model: TaggerModel | undefined;

/** What is found in an English article. */
export function analyse(article: ArticleText): Analysis {
  model ??= loadModel();
  return analyseWith(article, model);
}

/** An analysis in one of the formats of text: "jsonld", "csv", "markdown", "csl", "ris", "bibtex" … (docs/formats.md). */
export function write(analysis: Analysis, format: TextFormat): string {
  return exportAnalysis(analysis, format).text;
}
