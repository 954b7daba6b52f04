import { cut, whatWasUndone } from '@/lib/core/export/what-was-done.ts';
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
  /** None for names alone. */
  readonly articles: readonly string[];
  /** What was done, in a sentence. */
  readonly words: string;
  readonly undo: () => Promise<Turned>;
  readonly redo: () => Promise<Turned>;
}

/** What the user does with the library on this page, one after the other. */
export interface Deeds {
  /** Answers with what is wrong, in a sentence, where it could not be done. */
  readonly act: (byArticle: ReadonlyMap<string, LibraryDeed>, done: string) => Promise<string | undefined>;
  /** `title` is told, where the article has one. */
  readonly removeArticle: (article: string, title: string | undefined) => Promise<void>;
  /** Changes which names are one speaker; `next` is given what holds now. */
  readonly rename: (
    next: (identities: readonly HeldOne[]) => readonly HeldOne[],
    done: string,
  ) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
}

const now = (): string => new Date().toISOString();

/** What of a deed was turned, and why the rest was not: it stays as it is for good, or may be tried again. */
interface Turned {
  readonly articles: readonly string[];
  readonly refused?: string;
  readonly failed?: { readonly why: string; readonly left: readonly string[] };
}

/** Of the page's own deeds alone: those of other tabs are no deed of its list (docs/decisions/0030). */
const NONE_HERE = 'There is nothing to undo here. What was done on a page is undone there, in a card.';

/** Of the article that it could not go on with, and no word about the deed where others were done. */
const NOT_CHANGED = ' Nothing was changed.';

/** Where a deed touched several articles, how many of them were done before it could not go on. */
function soFar(words: string, count: number, of: number): string {
  if (of === 1) return words;
  const why = count > 0 ? words.replace(NOT_CHANGED, '') : words;
  return `${why} Of ${of} articles ${count} ${count === 1 ? 'was' : 'were'} done.`;
}

/** What goes on longer is told while it does, ms. */
const TELL_AFTER = 500;

/** `onWritten` is told which articles were written; none of them for names alone. */
export function deeds(
  library: Library,
  { say, fail }: Notices,
  onWritten: (articles: readonly string[]) => Promise<void>,
): Deeds {
  const done: Deed[] = [];
  const undone: Deed[] = [];
  /** This page, so that it takes back what was done here, whatever was done elsewhere since. */
  const by = crypto.randomUUID();

  /** Of how many articles the deed is that is being turned. */
  let turning: number | undefined;
  let last: Promise<unknown> = Promise.resolve();
  /** Once what was asked for before is done; `words` are said while it goes on over many articles. */
  const inTurn = async <T>(words: (() => string) | null, work: () => Promise<T>): Promise<T> => {
    const before = last;
    const own = (async () => {
      await before;
      const telling = words && setTimeout(() => say(words()), TELL_AFTER);
      return work().finally(() => clearTimeout(telling ?? undefined));
    })();
    last = own.catch(() => undefined);
    return own;
  };

  const remember = async (deed: Deed) => {
    done.push(deed);
    undone.length = 0;
    await onWritten(deed.articles);
  };
  /** Turns a deed article by article: what was changed again since stays, and the others go on. */
  const turned = async (articles: readonly string[], way: typeof undo): Promise<Turned> => {
    const own: string[] = [];
    let refused: string | undefined;
    for (const [at, article] of articles.entries()) {
      try {
        const result = await way(library, article, now(), by, true);
        if (result.done) own.push(article);
        else refused = result.reason;
      } catch (error) {
        return { articles: own, failed: { why: sentenceOf(error), left: articles.slice(at) } };
      }
    }
    return { articles: own, ...(refused !== undefined && { refused }) };
  };
  const ofArticles = (articles: readonly string[], words: string): Deed => ({
    articles,
    words,
    undo: () => turned(articles, undo),
    redo: () => turned(articles, redo),
  });
  /** Takes a deed back, or does it again. */
  const turn = async (from: Deed[], to: Deed[], way: 'undo' | 'redo', nothing: string) => {
    const deed = from.pop();
    if (!deed) return say(nothing);
    turning = deed.articles.length;
    const { articles, refused, failed } = await deed[way]();
    if (failed) from.push(deed.articles.length > 0 ? ofArticles(failed.left, deed.words) : deed);
    if (articles.length > 0 || (!failed && refused === undefined))
      to.push(deed.articles.length > 0 ? ofArticles(articles, deed.words) : deed);
    if (articles.length > 0 || deed.articles.length === 0) await onWritten(articles);
    const wrong = failed?.why ?? refused;
    if (wrong === undefined) say(whatWasUndone(way, deed.words, false));
    else fail(soFar(wrong, articles.length, deed.articles.length));
  };

  const own: Deeds = {
    async act(byArticle, words) {
      const articles: string[] = [];
      try {
        for (const [article, deed] of byArticle) {
          await actOnRecord(library, article, deed, now(), by);
          articles.push(article);
        }
      } catch (error) {
        const wrong = soFar(sentenceOf(error), articles.length, byArticle.size);
        if (articles.length > 0) await remember(ofArticles(articles, words));
        fail(wrong);
        return wrong;
      }
      await remember(ofArticles(articles, words));
      say(words, true);
      return undefined;
    },
    async removeArticle(article, title) {
      const words = title ? `Article deleted: “${cut(title)}”.` : 'Article deleted.';
      try {
        await deleteArticle(library, article, now(), by);
        await remember(ofArticles([article], words));
        say(words, true);
      } catch (error) {
        fail(sentenceOf(error));
      }
    },
    async rename(next, words) {
      try {
        const { rows: before } = await allIdentities(library);
        const after = next(before);
        const write = (from: typeof before, to: typeof before) => async (): Promise<Turned> => {
          try {
            await writeIdentities(library, from, to);
            return { articles: [] };
          } catch (error) {
            return { articles: [], failed: { why: sentenceOf(error), left: [] } };
          }
        };
        await writeIdentities(library, before, after);
        await remember({ articles: [], words, undo: write(after, before), redo: write(before, after) });
        say(words, true);
      } catch (error) {
        fail(sentenceOf(error));
      }
    },
    undo: () => turn(done, undone, 'undo', NONE_HERE),
    redo: () => turn(undone, done, 'redo', 'There is nothing to do again.'),
  };
  const ofMany = (articles: number | undefined, words: string) =>
    articles !== undefined && articles > 1 ? `${words} in ${articles} articles …` : `${words} …`;
  return {
    act: (byArticle, words) =>
      inTurn(
        () => ofMany(byArticle.size, 'Changing marks'),
        () => own.act(byArticle, words),
      ),
    removeArticle: (...of) => inTurn(null, () => own.removeArticle(...of)),
    rename: (...of) => inTurn(null, () => own.rename(...of)),
    undo: () => inTurn(() => ofMany(turning, 'Undoing'), own.undo),
    redo: () => inTurn(() => ofMany(turning, 'Doing again'), own.redo),
  };
}
