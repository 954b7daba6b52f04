import { useEffect, useMemo } from 'preact/hooks';
import { astrayWords } from '@/components/words/astray.ts';
import { notedWords } from '@/components/words/noted.ts';
import type { Edits, LibraryActions } from '@/components/library/actions.ts';
import { LibraryView } from '@/components/library/library-view.tsx';
import type { ExportedFile } from '@/lib/core/export/export-analysis.ts';
import { taughtAction } from '@/lib/core/record/taught-action.ts';
import type { RecordAction } from '@/lib/core/record/actions.ts';
import type { RecordedArticle } from '@/lib/core/record/record.ts';
import { figuresApart, keepApart, merge, splitOff, withHeld } from '@/lib/core/record/held-one.ts';
import type { LibraryAction, LibraryDeed } from '@/lib/storage/act-on-record.ts';
import type { Library } from '@/lib/storage/database.ts';
import { askBackground } from '@/lib/messaging/channel.ts';
import { askToPersist, roomLeft } from '@/lib/storage/persist.ts';
import { wordsElsewhere } from '@/lib/storage/words-elsewhere.ts';
import browser from 'webextension-polyfill';
import { type Copied, copyRich } from '../popup/copy-rich.ts';
import { saveFile } from '../popup/save-file.ts';
import { type Address, followAddress } from './address.ts';
import { type BackupSession, backupSession } from './backup-session.ts';
import { briefData } from './brief-data.ts';
import { type Deeds, deeds } from './deeds.ts';
import { type ImportSession, importSession } from './import-session.ts';
import { notices, type Notices, sentenceOf } from './notices.ts';
import { onePanel } from './one-panel.ts';
import { others, tellPages } from './others.ts';
import { type RecordData, recordData } from './record-data.ts';
import { type ExportSession, exportSession } from './export-session.ts';
import { link, quotation } from './export-selection.ts';
import { tableFile } from './export-table.ts';

interface Session {
  readonly library: Library;
  readonly address: Address;
  readonly record: RecordData;
  readonly told: Notices;
  readonly done: Deeds;
  readonly backups: BackupSession;
  readonly exports: ExportSession;
  readonly imports: ImportSession;
}

function editAction(id: string, edits: Edits): RecordAction {
  switch (edits.type) {
    case 'claim': {
      const { type: _, ...edit } = edits;
      return { type: 'edit-claim', id, edit };
    }
    case 'figure': {
      const { type: _, ...edit } = edits;
      return { type: 'edit-figure', id, edit };
    }
  }
  const { type: _, ...edit } = edits;
  return { type: 'edit-initiative', id, edit };
}

/** What is said once things were made one. */
const MERGED = {
  speaker: (count: number) => `${count} names made one speaker.`,
  measure: (count: number) => `${count} measures made one.`,
  figure: () => 'Held to be one figure.',
} as const;

/** What is said once something was said of a passage beside a release. */
const LINKED = {
  link: 'Linked by hand.',
  unlink: 'Unlinked.',
  'link-as-found': 'Compared as found.',
} as const;

const newId = (): string => crypto.randomUUID();

/** Bytes of disk below which the user is told that there is little room: some thousand articles. */
const LITTLE_ROOM = 100_000_000;

/** Says before it is too late that the disk is nearly full. */
async function warnOfLittleRoom({ fail }: Notices): Promise<void> {
  const room = await roomLeft();
  if (room === null || room > LITTLE_ROOM) return;
  const left = Math.round(room / 1_000_000);
  fail(`The disk is nearly full: ${left} MB are left. Make room, or keep a backup of the library elsewhere.`);
}

function sessionOf(library: Library): Session {
  const address = followAddress();
  const record = recordData(library);
  const told = notices();
  const otherPages = others(record.refresh);
  const addressesOf = (articles: readonly string[]) => {
    const written = new Set(articles);
    return (record.data.value?.articles ?? []).flatMap(({ id, identity }) =>
      written.has(id) ? identity : [],
    );
  };
  const onWritten = async (articles: readonly string[]) => {
    otherPages.tell(articles);
    // One that is deleted is there before, one that is brought back after.
    const before = addressesOf(articles);
    await record.refresh(articles);
    tellPages([...before, ...addressesOf(articles)]);
  };
  const done = deeds(library, told, onWritten);
  void askToPersist();
  void warnOfLittleRoom(told);
  const backups = backupSession(library, told, async () => {
    otherPages.tell(await record.reload());
    tellPages([]);
  });
  const imports = importSession(library, () => record.data.value?.articles ?? [], done);
  return { library, address, record, told, done, backups, exports: exportSession(told), imports };
}

function actionsOf({
  library,
  address,
  record,
  told,
  done,
  backups,
  exports,
  imports,
}: Session): LibraryActions {
  const articles = (): readonly RecordedArticle[] => record.data.value?.articles ?? [];
  const articleOf = (id: string) => articles().find(({ catalog }) => catalog.ids.includes(id));
  /** Ids of annotations by the id of their article. */
  const byArticleOf = (ids: readonly string[]) => {
    const wanted = new Set(ids);
    const own = articles().map(
      ({ id, catalog }) => [id, catalog.ids.filter((one) => wanted.has(one))] as const,
    );
    return new Map(own.filter(([, some]) => some.length > 0));
  };
  /** The same for annotations of any number of articles. */
  const act = (
    ids: readonly string[],
    cause: string,
    actionsFor: (own: readonly string[]) => readonly LibraryAction[],
  ) => {
    const deed = (own: readonly string[]): LibraryDeed => ({ cause, actions: actionsFor(own) });
    return done.act(new Map([...byArticleOf(ids)].map(([article, own]) => [article, deed(own)])), cause);
  };
  const copy = async (
    what: (library: Library, article: RecordedArticle, id: string) => Promise<Copied>,
    id: string,
    words: string,
  ) => {
    try {
      const article = articleOf(id);
      if (!article) return;
      await copyRich(await what(library, article, id));
      told.say(words);
    } catch (error) {
      told.fail(
        error instanceof DOMException
          ? 'Not copied: the browser does not let the extension write to the clipboard.'
          : sentenceOf(error),
      );
    }
  };
  const save = (file: Promise<ExportedFile>) =>
    void file.then(saveFile, (error: unknown) => told.fail(`Not exported. ${sentenceOf(error)}`));
  return {
    onState: address.go,
    // That it was deleted here is told already, with Undo.
    onAstray: (title) => told.notice.value?.canUndo || told.say(astrayWords(title)),
    onCopyQuotation: (id) => void copy(quotation, id, 'Quotation copied, with speaker, source and date.'),
    onCopyLink: (id) => void copy(link, id, 'Link to this passage copied.'),
    onNote: (id, { text, tags }) => {
      const actions: LibraryAction[] = [
        ...(text === undefined ? [] : [{ type: 'note', id, text } as const]),
        ...(tags === undefined ? [] : [{ type: 'tags', id, tags } as const]),
      ];
      if (actions.length > 0) void act([id], notedWords({ text, tags }), () => actions);
    },
    onMark: (ids, marking, words) =>
      void act(ids, words, (own) => [{ type: 'mark', annotations: own, marking }]),
    onEdit: (id, edits) => act([id], 'Edited by hand.', () => [editAction(id, edits)]),
    onConfirm: (id) => void act([id], 'Confirmed.', () => [{ type: 'confirm', id }]),
    onDelete: (ids) =>
      void act(
        ids,
        ids.length === 1 ? 'Mark removed from this article.' : `${ids.length} marks removed.`,
        (own) => [{ type: 'remove', ids: own }],
      ),
    onEditArticle: (article, edit) => {
      const deed: LibraryDeed = { cause: 'article corrected', actions: [{ type: 'edit-article', edit }] };
      return done.act(new Map([[article, deed]]), 'Article corrected by hand.');
    },
    onDeleteArticle: (article) =>
      void done.removeArticle(article, articles().find(({ id }) => id === article)?.title),
    onUndo: () => void done.undo(),
    onRedo: () => void done.redo(),
    onKeep: (ids) =>
      void act(ids, 'Kept as recorded.', (own) => [{ type: 'decide', annotations: own, take: false }]),
    onTake: (ids) =>
      void act(ids, 'New wording taken.', (own) => [{ type: 'decide', annotations: own, take: true }]),
    onMerge: (names, name, site, of) =>
      void done.rename(
        (held) => withHeld(held, of, (own) => merge(own, names, name, site, newId)),
        MERGED[of ?? 'speaker'](names.length),
      ),
    onCompare: async (article, release) => {
      const answer = await askBackground('compare', { article, release });
      return answer.ok
        ? { done: true, comparison: answer.value }
        : { done: false, message: answer.failure.message };
    },
    onLink: (article, link) => {
      const words = LINKED[link.type];
      void done.act(new Map([[article, { cause: words, actions: [link] }]]), words);
    },
    onSameWords: (claim) => wordsElsewhere(library, claim).catch(() => []),
    onExcerpt: record.excerpt,
    onSaveFile: saveFile,
    onKeepApart: (names) =>
      void done.rename(
        (held) => withHeld(held, undefined, (own) => keepApart(own, names, newId)),
        `Kept apart: ${names.join(' and ')}.`,
      ),
    onOtherFigure: (figures, others) =>
      void done.rename((held) => figuresApart(held, figures, others, newId), 'Held to be another figure.'),
    onTeach: (lesson, ids) =>
      void act(ids, 'Corrected as elsewhere.', (own) => own.map((id) => taughtAction(lesson, id))),
    onLeaveTaught: (lesson, ids) =>
      void done.rename(
        (held) => withHeld(held, 'lesson', (own) => keepApart(own, [lesson, ...ids], newId)),
        'Left as found.',
      ),
    onSplit: (identity, name) =>
      void done.rename(
        (held) => splitOff(held, identity, name),
        articleOf(name) ? 'Held to be another figure.' : `By itself again: ${name}.`,
      ),
    onPart: (identity) =>
      void done.rename((held) => held.filter(({ id }) => id !== identity), 'Parted again.'),
    onExport: (ids, format, part, groups) =>
      exports.save({
        articles: articles(),
        ids,
        format,
        groups,
        options: {
          exported: new Date().toISOString(),
          engine: browser.runtime.getManifest().version,
          part,
        },
      }),
    onReadBrief: (ids) => briefData(library, articles(), ids),
    onExportTable: (table, format) => save(tableFile(library, table, format)),
    onBackup: () => void backups.save(),
    onReadBackup: (file) => void backups.read(file),
    onRestoreMode: backups.choose,
    onRestore: () => void backups.restore(),
    onCloseRestore: backups.close,
    onCancelExport: exports.cancel,
    onReadImport: (file) => void imports.read(file),
    onImport: () => void imports.go(),
    onCloseImport: imports.close,
    onTryAgain: () => void record.load(),
    onCopyDetails: () => {
      const { message = '', detail = '' } = record.failure.value ?? {};
      void navigator.clipboard.writeText(`${message}\n${detail}`).then(
        () => told.say('Details copied.'),
        () => told.fail('Not copied: the browser does not let the extension write to the clipboard.'),
      );
    },
    onDismissNotice: told.dismiss,
  };
}

/** The library's page: its view wired to what is on record. */
export function LibraryApp({ library }: { readonly library: Library }) {
  const session = useMemo(() => sessionOf(library), [library]);
  const actions = useMemo(() => actionsOf(session), [session]);
  const { openImport, openRestore } = useMemo(() => onePanel(session.backups, session.imports), [session]);
  const { address, record, told, backups, exports, imports } = session;
  const state = address.state.value;
  useEffect(() => void record.load(), [record]);
  useEffect(() => void record.searchFor(state.search), [record, state.search]);
  useEffect(() => void record.openArticle(state.article), [record, state.article]);
  return (
    <LibraryView
      data={record.data.value}
      failure={record.failure.value}
      state={state}
      found={record.found.value}
      cache={record.cache}
      versions={record.versions.value}
      notice={told.notice.value}
      restore={backups.state.value}
      exporting={exports.done.value}
      importing={imports.state.value}
      onOpenImport={openImport}
      onOpenRestore={openRestore}
      actions={actions}
    />
  );
}
