import type { ArticleName } from '@/lib/core/page-article.ts';
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Notice } from '@/components/notice-line.tsx';
import type { MarksChoice } from '@/lib/core/export/marks-choice.ts';
import type { PageAction } from '@/lib/core/record/page-record.ts';
import type {
  OfferedReleases,
  PageState,
  PageStatus,
  ReleaseChoice,
  Result,
} from '@/lib/messaging/messages.ts';

/** The page of a tab as a view reaches it; nothing here rejects. */
export interface PageDoor {
  /** What is known of the page; fails where no content script is in it. */
  readonly state: () => Promise<Result<PageState>>;
  readonly annotate: (anyway: boolean, article?: ArticleName) => Promise<Result<PageState>>;
  readonly jump: (id: string) => Promise<Result<boolean>>;
  readonly showMarks: (choice: MarksChoice) => Promise<Result<PageState>>;
  readonly act: (action: PageAction) => Promise<Result<PageState>>;
  readonly compare: (release: ReleaseChoice | null) => Promise<Result<PageState>>;
  readonly releases: (query: string) => Promise<Result<OfferedReleases>>;
}

/** What a popup or side panel shows of one page, and what it can ask of it. */
export interface PageSession {
  /** Undefined until something is known. */
  readonly state: ReadonlySignal<PageState | undefined>;
  readonly notice: ReadonlySignal<Notice | undefined>;
  /** Shows what is known at once, and then what comes of the reading that was asked for; null where none was. */
  readonly open: (reading: Promise<Result<PageState>> | null) => Promise<void>;
  /** Has the page read, `anyway` even if it does not look like an article, or one of its articles. */
  readonly read: (anyway: boolean, article?: ArticleName) => Promise<void>;
  readonly jump: (id: string) => Promise<void>;
  readonly showMarks: (choice: MarksChoice) => Promise<void>;
  /** Does what the user wants with the record of the page, and says what was done, or why it could not be. */
  readonly act: (action: PageAction) => Promise<void>;
  /** Lays the page beside a text, or ends that. */
  readonly compare: (release: ReleaseChoice | null) => Promise<void>;
  /** What it can be laid beside; undefined where that could not be found out, which is said. */
  readonly releases: (query: string) => Promise<OfferedReleases | undefined>;
  /** Takes what the page tells of itself. */
  readonly hear: (status: PageStatus) => Promise<void>;
  /** Says what was done, for a while, or, failed, until it is dismissed. */
  readonly say: (text: string, failed?: boolean) => void;
  readonly dismiss: () => void;
}

/** How long an answer may be under way before another is asked for, in milliseconds. */
const AT_ONCE = 60;

/** How long a success is told, in milliseconds. */
const TOLD_FOR = 4000;
/** The same where it can be undone. */
const UNDONE_WITHIN = 10_000;

/** Whether a page tells soundly that it is being read: its renderer may have been taken over. */
function isBeingRead(told: PageStatus): told is Extract<PageStatus, { status: 'working' }> {
  if (told.status !== 'working' || typeof told.words !== 'number') return false;
  return Object.values(told.metadata ?? { url: null }).every(
    (field: unknown) =>
      typeof field === 'string' || typeof (field as { value?: unknown } | null)?.value === 'string',
  );
}

/** The state of one page's view, apart from how it looks and from the browser. */
export function pageSession(door: PageDoor): PageSession {
  const state = signal<PageState | undefined>(undefined);
  const notice = signal<Notice | undefined>(undefined);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const take = (result: Result<PageState>) => {
    state.value = result.ok ? result.value : { status: 'failed', failure: result.failure };
  };
  const say = (text: string, failed = false) => {
    clearTimeout(timer);
    notice.value = { text, failed };
    if (!failed) timer = setTimeout(() => (notice.value = undefined), TOLD_FOR);
  };
  /** Answers that are under way, each with the page as it is once it was read. */
  let awaited = 0;
  const takeRead = async (reading: Promise<Result<PageState>>) => {
    awaited += 1;
    take(await reading);
    awaited -= 1;
  };

  return {
    state,
    notice,
    read: (anyway, article) => {
      // What was done with one article is not undone from another.
      if (article !== undefined) notice.value = undefined;
      return takeRead(door.annotate(anyway, article));
    },
    say,
    open: async (reading) => {
      let isRead = false;
      void reading?.then(() => (isRead = true));
      const done = reading && takeRead(reading);
      // Of a page that was read before, the answer is there at once; else what is known is asked for, which is as large an answer.
      if (done) await Promise.race([done, new Promise((resolve) => setTimeout(resolve, AT_ONCE))]);
      if (isRead) return;
      const known = await door.state();
      if (isRead) return;
      if (known.ok && known.value.status !== 'idle') take(known);
      else if (reading === null) state.value = { status: 'idle' };
      await done;
    },
    jump: async (id) => {
      const found = await door.jump(id);
      if (!found.ok) say(found.failure.message, true);
      else if (!found.value) say('That passage is not on the page any more.', true);
    },
    compare: async (release) => {
      if (release !== null) say('Reading both texts …');
      const shown = await door.compare(release);
      if (!shown.ok) return say(shown.failure.message, true);
      take(shown);
      say(
        release === null ? 'The comparison is ended. The page shows its marks again.' : 'Laid side by side.',
      );
    },
    releases: async (query) => {
      const offered = await door.releases(query);
      if (!offered.ok) say(offered.failure.message, true);
      return offered.ok ? offered.value : undefined;
    },
    showMarks: async (choice) => {
      const shown = await door.showMarks(choice);
      if (shown.ok) take(shown);
      else say(shown.failure.message, true);
    },
    act: async (action) => {
      const shown = await door.act(action);
      if (!shown.ok) {
        say(shown.failure.message, true);
        // It may have been done all the same, where the browser stopped the background before it answered.
        const known = await door.state();
        if (known.ok) take(known);
        return;
      }
      take(shown);
      const done = (shown.value.status === 'annotated' && shown.value.done) || 'Done.';
      const undoes = action.type !== 'undo' && action.type !== 'redo';
      clearTimeout(timer);
      timer = setTimeout(() => (notice.value = undefined), UNDONE_WITHIN);
      notice.value = { text: done, failed: false, undoes };
    },
    hear: async (told) => {
      // The background looks at what a page says of itself, and knows what is on record; it is busy while the page is read.
      if (isBeingRead(told)) state.value = told;
      // What comes of it is answered in full.
      else if (awaited === 0) take(await door.state());
    },
    dismiss: () => (notice.value = undefined),
  };
}
