import type { ArticleMetadata } from '../../article-metadata.ts';
import { exportFileName } from '../file-name.ts';

/** Names for the files of documents in one zip, each once: a second of the same name gets a number. */
export function documentNames(): (metadata: ArticleMetadata) => string {
  const used = new Map<string, number>();
  return (metadata) => {
    const name = exportFileName(metadata, '').slice(0, -1);
    const count = (used.get(name.toLowerCase()) ?? 0) + 1;
    used.set(name.toLowerCase(), count);
    return count === 1 ? name : `${name}_${count}`;
  };
}
