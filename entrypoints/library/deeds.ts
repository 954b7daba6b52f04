import type { HeldOne } from '@/lib/core/record/record.ts';
import { type LibraryDeed, actOnRecord } from '@/lib/storage/act-on-record.ts';
import type { Library } from '@/lib/storage/database.ts';
import { deleteArticle } from '@/lib/storage/deletions.ts';
import { allIdentities, writeIdentities } from '@/lib/storage/identities.ts';
import { redo, undo } from '@/lib/storage/journal.ts';
import type { Notices } from './notices.ts';
import { sentenceOf } from './notices.ts';

/** Something that was done here, and can be undone and done again. */
interface Deed {
  readonly articles: readonly string[];
  /** Each answers with why it could not be done, in a sentence. */
  readonly undo: () => Promise<string | undefined>;
  readonly redo: () => Promise<string | undefined>;
}

/** What the user does with the library on this page, one after the other. */
export interface Deeds {
  /** Answers with what is wrong, in a sentence, where it could not be done. */
  readonly act: (byArticle: ReadonlyMap<string, LibraryDeed>, done: string) => Promise<string | undefined>;
  readonly removeArticle: (article: string) => Promise<void>;
  /** Changes which names are one speaker; `next` is given what holds now. */
  readonly rename: (
    next: (identities: readonly HeldOne[]) => readonly HeldOne[],
    done: string,
  ) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
}

const now = (): string => new Date().toISOString();

/** `onWritten` is told which articles were written; none of them for names alone. */
export function deeds(
  library: Library,
  { say, fail }: Notices,
  onWritten: (articles: readonly string[]) => Promise<void>,
): Deeds {
  const done: Deed[] = [];
  const undone: Deed[] = [];

  const remember = async (deed: Deed, words: string) => {
    done.push(deed);
    undone.length = 0;
    await onWritten(deed.articles);
    say(words, true);
  };
  const step = (articles: readonly string[], way: typeof undo) => async () => {
    for (const article of articles) {
      const result = await way(library, article);
      if (!result.done) return result.reason;
    }
    return undefined;
  };
  /** Takes a deed back, or does it again. */
  const turn = async (from: Deed[], to: Deed[], way: 'undo' | 'redo', words: string, nothing: string) => {
    const deed = from.pop();
    if (!deed) return say(nothing);
    try {
      const wrong = await deed[way]();
      if (wrong) return fail(wrong);
      to.push(deed);
      await onWritten(deed.articles);
      say(words);
    } catch (error) {
      fail(sentenceOf(error));
    }
  };

  return {
    async act(byArticle, words) {
      const articles = [...byArticle.keys()];
      try {
        for (const [article, deed] of byArticle) await actOnRecord(library, article, deed, now());
      } catch (error) {
        const wrong = sentenceOf(error);
        fail(wrong);
        return wrong;
      }
      await remember({ articles, undo: step(articles, undo), redo: step(articles, redo) }, words);
      return undefined;
    },
    async removeArticle(article) {
      try {
        await deleteArticle(library, article, now());
        const articles = [article];
        await remember(
          { articles, undo: step(articles, undo), redo: step(articles, redo) },
          'Article deleted.',
        );
      } catch (error) {
        fail(sentenceOf(error));
      }
    },
    async rename(next, words) {
      try {
        const { rows: before } = await allIdentities(library);
        const after = next(before);
        const write = (from: typeof before, to: typeof before) => async () => {
          await writeIdentities(library, from, to);
          return undefined;
        };
        await write(before, after)();
        await remember({ articles: [], undo: write(after, before), redo: write(before, after) }, words);
      } catch (error) {
        fail(sentenceOf(error));
      }
    },
    undo: () => turn(done, undone, 'undo', 'Undone.', 'There is nothing to undo.'),
    redo: () => turn(undone, done, 'redo', 'Done again.', 'There is nothing to do again.'),
  };
}
