import { heldInCatalog, type Held } from '@/lib/core/record/same-story.ts';
import type { RecordedArticle } from '@/lib/core/record/record.ts';
import { articlesWithIds } from './articles-with-ids.ts';
import type { Library } from './database.ts';
import { allArticles } from './lists.ts';

/** A recorded article with what tells its story. */
export interface Story extends Held {
  readonly article: Omit<RecordedArticle, 'catalog'>;
}

/** The stories of all recorded articles, read once and then kept up with what is written. */
export interface KnownStories {
  /** Throws a `StorageFailure`. */
  readonly all: () => Promise<readonly Story[]>;
  /** Articles that were written; all of them where none is named. */
  readonly changed: (articles: readonly string[]) => void;
}

function storyOf(row: RecordedArticle): Story {
  const { catalog: _, ...article } = row;
  return { article, ...heldInCatalog(row) };
}

export function knownStories(library: Library): KnownStories {
  let known: Promise<Map<string, Story>> | undefined;
  const stale = new Set<string>();

  async function read(): Promise<Map<string, Story>> {
    const { rows } = await allArticles(library);
    return new Map(rows.map((row) => [row.id, storyOf(row)]));
  }

  return {
    async all() {
      if (known === undefined) {
        stale.clear();
        known = read();
        known.catch(() => (known = undefined));
      }
      const stories = await known;
      const ids = [...stale];
      stale.clear();
      if (ids.length > 0) {
        const rows = await articlesWithIds(library, ids);
        for (const id of ids) stories.delete(id);
        for (const row of rows) stories.set(row.id, storyOf(row));
      }
      return [...stories.values()];
    },
    changed(articles) {
      if (articles.length === 0) known = undefined;
      for (const id of articles) stale.add(id);
    },
  };
}
