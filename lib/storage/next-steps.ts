import type { JournalEntry } from './journal-entry.ts';
import type { Reading, Writing } from './transaction.ts';

interface Deed {
  readonly key: number;
  readonly entry: JournalEntry;
}

/** The deeds of an article that are undone next, and done again next. */
export interface NextSteps {
  readonly before: Deed | undefined;
  readonly after: Deed | undefined;
}

/** How far back is looked for what was done in one tab, among what was done in others since. */
const FURTHEST = 60;

/** Follows a journal backwards, until a deed stands that was not undone. */
class Backwards {
  before: Deed | undefined;
  after: Deed | undefined;

  get isOver(): boolean {
    return this.before !== undefined;
  }

  take(deed: Deed): void {
    if (this.isOver) return;
    if (deed.entry.undone) this.after = deed;
    else this.before = deed;
  }
}

/** What undo and redo do next: of what was done in a tab, where anything was; else of all, or with `isOwn` of nothing. */
export async function nextSteps(
  transaction: Reading | Writing,
  article: string,
  by: string | undefined,
  isOwn = false,
): Promise<NextSteps> {
  const [own, all] = [new Backwards(), new Backwards()];
  let count = 0;
  const index = transaction.objectStore('journal').index('article');
  for (let at = await index.openCursor(article, 'prev'); at !== null; at = await at.continue()) {
    const deed = { key: at.primaryKey, entry: at.value };
    all.take(deed);
    if (by !== undefined && deed.entry.by === by) own.take(deed);
    count += 1;
    if (own.isOver || (!isOwn && all.isOver && (by === undefined || count >= FURTHEST))) break;
  }
  if (isOwn) return own;
  return { before: own.before ?? all.before, after: own.after ?? (own.isOver ? undefined : all.after) };
}
