import type { RecordedArticle, Version } from './record.ts';

/** The text of an article that was read last, among its texts; undefined where none was kept. */
export function newestVersion(
  article: Pick<RecordedArticle, 'version'>,
  versions: readonly Version[],
): Version | undefined {
  return versions.find(({ id }) => id === article.version) ?? versions.at(-1);
}
