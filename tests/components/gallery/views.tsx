import type { ComponentChild } from 'preact';
import type { Notice } from '@/components/notice-line.tsx';
import { OptionsView } from '@/components/options-view.tsx';
import { type PageActions, PageView } from '@/components/page-view.tsx';
import type { AccessPrompts, SiteAccess } from '@/components/site-menu.tsx';
import { WelcomeView } from '@/components/welcome-view.tsx';
import type { Analysis } from '@/lib/core/model.ts';
import { bodyOf } from '@/lib/core/record/to-annotation.ts';
import { ALL_MARKS } from '@/lib/core/export/marks-choice.ts';
import { NO_RECORD, type PageRecord } from '@/lib/core/record/page-record.ts';
import type { PageState } from '@/lib/messaging/messages.ts';

const nothing = () => undefined;

const PINNING = 'Press the puzzle piece in the toolbar, then the pin beside On the Record.';

const PROMPTS: AccessPrompts = {
  site: (host) => `Read and change your data on ${host}`,
  everySite: 'Read and change all your data on all websites',
};

const ACTIONS: PageActions = {
  onJump: nothing,
  onCopyQuotation: nothing,
  onCopyLink: nothing,
  onCopyRow: nothing,
  onReadAnyway: nothing,
  onReadOther: nothing,
  onRead: nothing,
  onReadPdf: nothing,
  onTryAgain: nothing,
  onCopyDetails: nothing,
  onExport: nothing,
  onCopyAll: nothing,
  onCite: nothing,
  onOptions: nothing,
  onSidePanel: nothing,
  onMarks: nothing,
  onAccess: nothing,
  onKeepAllMarks: nothing,
  onShowUnsure: nothing,
  onDismissNotice: nothing,
  onRecord: nothing,
  onNote: nothing,
  onRecordPage: nothing,
  onUndo: nothing,
  onRemove: nothing,
  onLibrary: nothing,
  onSeeChanges: nothing,
  onReleases: () => Promise.resolve(undefined),
  onCompare: nothing,
  onJumpTo: nothing,
  onCopyWords: nothing,
  onSaveComparison: nothing,
  onColumns: nothing,
};

/** A page on record as a whole: its first claim with a note, its first figure corrected by hand. */
function recordOf({ attributions, figures, initiatives }: Analysis): PageRecord {
  const standings = [...attributions, ...figures, ...initiatives].map(({ id }) => {
    const isNoted = id === attributions[0]?.id;
    return [
      id,
      {
        annotation: `of ${id}`,
        onRecord: true,
        recordedAt: '2026-05-03T09:14:00.000Z',
        byHand: false,
        edited: id === figures[0]?.id ? (['period'] as const) : [],
        confirmed: false,
        ...(isNoted && {
          note: { text: 'Ask whether she spoke for the board.', at: '2026-05-03T09:14:00.000Z' },
        }),
        tags: [],
        status: 'in place' as const,
      },
    ] as const;
  });
  return {
    ...NO_RECORD,
    article: 'r1',
    whole: true,
    recordedAt: '2026-05-03T09:14:00.000Z',
    standings: Object.fromEntries(standings),
  };
}

/** What is on record, with these annotations as ones whose words read otherwise now. */
function alteredIn(record: PageRecord, annotations: readonly string[]): PageRecord {
  const standings = Object.entries(record.standings).map(([id, standing]) => [
    id,
    annotations.includes(standing.annotation)
      ? { ...standing, status: 'altered', recorded: ['as it was'] }
      : standing,
  ]);
  return { ...record, standings: Object.fromEntries(standings) };
}

/** The first claim as one that is gone from the page. */
function lostOf(analysis: Analysis): PageRecord['lost'] {
  const [claim] = analysis.attributions;
  const standing = claim && recordOf(analysis).standings[claim.id];
  return claim && standing ? [{ standing, body: bodyOf(analysis, { type: 'claim', id: claim.id }) }] : [];
}

/** Every state of a page, with the sheet it needs; the states of look/README.md and "idle". */
export function pageStates(analysis: Analysis): Readonly<Record<string, PageState | undefined>> {
  const { metadata } = analysis.article;
  const plain = {
    status: 'annotated',
    analysis,
    marksVisible: true,
    marks: ALL_MARKS,
    words: 1000,
    lost: [],
  } as const;
  const record = recordOf(analysis);
  const change = {
    from: 'v1',
    to: 'v2',
    noticedAt: '2026-11-08T16:40:00.000Z',
    since: '2026-05-03T09:14:00.000Z',
    passages: 3,
    headline: false,
    undecided: ['of a1', 'of f1'],
  };
  return {
    unknown: undefined,
    annotated: { ...plain, record: NO_RECORD },
    'marks-off': { ...plain, record: NO_RECORD, marksVisible: false, lost: ['a0'] },
    'on-record': { ...plain, record },
    changed: { ...plain, record: { ...alteredIn(record, change.undecided), change, lost: lostOf(analysis) } },
    private: { ...plain, record: { ...NO_RECORD, keeps: false } },
    'library-closed': {
      ...plain,
      record: { ...NO_RECORD, failure: 'The browser closed the library. Nothing was changed.' },
    },
    idle: { status: 'idle' },
    working: { status: 'working', metadata, words: 1012 },
    'no-article': {
      status: 'no-article',
      metadata: { url: metadata.url },
      reason: { why: 'headlines', count: 12 },
      anyway: true,
    },
    language: {
      status: 'language',
      language: 'de',
      metadata: {
        url: 'https://bundestag.example/1',
        title: { value: 'Bundestag debattiert über Rechenzentren', from: 'page' },
        published: { value: '2025-03-12', from: 'page' },
      },
    },
    unreachable: { status: 'unreachable' },
    'not-loaded': { status: 'not-loaded' },
    'nothing-found': { status: 'nothing-found', metadata, words: 412 },
    failed: {
      status: 'failed',
      metadata,
      failure: {
        message: 'The article changed while it was being read. Nothing was saved, and the page is as it was.',
        detail: 'text-map: paragraph 7 moved',
      },
    },
  };
}

/** A view of the popup in one state. */
export function pageView(
  state: PageState | undefined,
  actions: Partial<PageActions> = {},
  notice?: Notice,
  access: SiteAccess = 'click',
  showsUnsure = false,
  offersQuiet = false,
) {
  const isClosed = state?.status === 'unreachable' || state?.status === 'idle';
  return (
    <PageView
      state={state}
      tab={{}}
      access={isClosed ? undefined : { access, isEverySite: access === 'every-site', prompts: PROMPTS }}
      notice={notice}
      showsUnsure={showsUnsure}
      offersQuiet={offersQuiet}
      actions={{ ...ACTIONS, ...actions }}
    />
  );
}

/** Welcome page and options. */
export const PAGES: Readonly<Record<string, ComponentChild>> = {
  welcome: (
    <WelcomeView
      pinning={PINNING}
      asks={PROMPTS.everySite}
      mode="click"
      outcome={undefined}
      onMode={nothing}
      onContinue={nothing}
    />
  ),
  declined: (
    <WelcomeView
      pinning={PINNING}
      asks={PROMPTS.everySite}
      mode="click"
      outcome="declined"
      onMode={nothing}
      onContinue={nothing}
    />
  ),
  options: (
    <OptionsView
      mode="click"
      sites={['http://press.example.org/*', 'https://www.globaltimes.cn/*']}
      neverOn={['mail.example']}
      asks={PROMPTS.everySite}
      onAllowAgain={nothing}
      notice={undefined}
      onMode={nothing}
      onRemoveSite={nothing}
      onRemoveAll={nothing}
      recordsAll={false}
      onRecordAll={nothing}
      onLibrary={nothing}
      onDeleteAll={nothing}
      lessons={[
        {
          id: 'a',
          article: 'ferry',
          sort: 'speaker',
          key: '',
          from: 'the minister',
          to: 'Ana Ríos',
          at: '2026-03-03T09:00:00.000Z',
          title: 'Ferry fares rise',
          site: 'quay.example',
        },
      ]}
      held={[{ id: 'b', name: 'Tim Lane', names: ['Lane', 'Tim Lane'], site: null }]}
      onRevoke={nothing}
      onSite={nothing}
      onPart={nothing}
    />
  ),
};
