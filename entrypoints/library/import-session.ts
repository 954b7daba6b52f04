import { type ReadonlySignal, signal } from '@preact/signals';
import type { ImportState, NotPlaced } from '@/components/library/import-panel.tsx';
import { counted } from '@/components/words/counts.ts';
import { articlesOf } from '@/lib/core/import/articles-of.ts';
import { KIND_BYTES } from '@/lib/core/import/file-kind.ts';
import { joinedNote, joinedTags, type PlannedImport, planImport } from '@/lib/core/import/plan-import.ts';
import { readImport, refuseOtherKind } from '@/lib/core/import/read-import.ts';
import type { RecordedArticle } from '@/lib/core/record/record.ts';
import type { LibraryAction, LibraryDeed } from '@/lib/storage/act-on-record.ts';
import type { Library } from '@/lib/storage/database.ts';
import { annotationsOfArticles } from '@/lib/storage/lists.ts';
import type { Deeds } from './deeds.ts';
import { newestOf } from './export-selection.ts';
import { sentenceOf } from './notices.ts';

/** Annotations of other tools, brought into the library. */
export interface ImportSession {
  readonly state: ReadonlySignal<ImportState | undefined>;
  readonly open: () => void;
  readonly close: () => void;
  readonly read: (file: File) => Promise<void>;
  readonly go: () => Promise<void>;
}

/** Bytes: annotations of a life of reading are less. */
const LARGEST = 100_000_000;

/** What is done for one planned annotation; `text` is the article's. */
function actionsFor(plan: PlannedImport, text: string): LibraryAction[] {
  const { imported } = plan;
  if (plan.fate === 'add') {
    const { start, end } = plan.span;
    const { note, tags } = imported;
    return [{ type: 'bring', span: plan.span, text: text.slice(start, end), note, tags }];
  }
  if (plan.fate !== 'join') return [];
  const { annotation } = plan;
  return [
    { type: 'note', id: annotation.id, text: joinedNote(annotation, imported) },
    { type: 'tags', id: annotation.id, tags: joinedTags(annotation, imported) },
  ];
}

const LONGEST_SHOWN = 120;
const shortly = (words: string): string =>
  words.length > LONGEST_SHOWN ? `${words.slice(0, LONGEST_SHOWN)} …` : words;

export function importSession(
  library: Library,
  articles: () => readonly RecordedArticle[],
  done: Deeds,
): ImportSession {
  const state = signal<ImportState>();
  let planned = new Map<string, LibraryAction[]>();
  let chosen: File | undefined;

  const look = async (file: File): Promise<ImportState> => {
    if (file.size > LARGEST) throw new Error('The file is too large to be one of annotations.');
    refuseOtherKind(new Uint8Array(await file.slice(0, KIND_BYTES).arrayBuffer()));
    const { found, astray } = articlesOf(readImport(await file.text()), articles());
    const notPlaced: NotPlaced[] = astray.map(({ imported, why }) => ({
      words: shortly(imported.quote.exact),
      where: why,
    }));
    const fates = { add: 0, join: 0, along: 0, known: 0 };
    planned = new Map();
    for (const [article, own] of found) {
      const version = await newestOf(library, article);
      const { rows } = await annotationsOfArticles(library, [article.id]);
      const plans = version ? planImport(own, version.read, rows) : [];
      for (const plan of plans) {
        if (plan.fate === 'not found')
          notPlaced.push({ words: shortly(plan.imported.quote.exact), where: `not in “${article.title}”` });
        else fates[plan.fate] += 1;
      }
      const actions = plans.flatMap((plan) => actionsFor(plan, version?.read.text ?? ''));
      if (actions.length > 0) planned.set(article.id, actions);
    }
    const summary = { added: fates.add, joined: fates.join + fates.along, known: fates.known, notPlaced };
    return { status: 'ready', file: file.name, summary };
  };

  const read = async (file: File) => {
    chosen = file;
    state.value = { status: 'reading', file: file.name };
    try {
      state.value = await look(file);
    } catch (error) {
      state.value = { status: 'refused', file: file.name, reason: sentenceOf(error) };
    }
  };

  return {
    state,
    open: () => (state.value = { status: 'asking' }),
    close: () => (state.value = undefined),
    read,
    go: async () => {
      const ready = state.value;
      if (ready?.status !== 'ready') return;
      const { added, joined } = ready.summary;
      const cause = `${counted(added + joined, 'annotation')} imported.`;
      const deeds = new Map<string, LibraryDeed>(
        [...planned].map(([article, actions]) => [article, { cause, actions }]),
      );
      state.value = undefined;
      const wrong = await done.act(deeds, cause);
      // What was brought in is known by then, and the rest is there to be tried again.
      if (wrong !== undefined && chosen !== undefined) await read(chosen);
    },
  };
}
