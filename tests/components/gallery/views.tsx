import type { ComponentChild } from 'preact';
import { FindingCard } from '@/components/finding-card.tsx';
import type { Finding } from '@/components/finding.ts';
import type { Notice } from '@/components/notice-line.tsx';
import { OptionsView } from '@/components/options-view.tsx';
import { type PageActions, PageView } from '@/components/page-view.tsx';
import type { SiteAccess } from '@/components/site-menu.tsx';
import { WelcomeView } from '@/components/welcome-view.tsx';
import type { Analysis } from '@/lib/core/model.ts';
import type { PageState } from '@/lib/messaging/messages.ts';

const nothing = () => undefined;

const ACTIONS: PageActions = {
  onJump: nothing,
  onCopyQuotation: nothing,
  onCopyLink: nothing,
  onCopyRow: nothing,
  onReadAnyway: nothing,
  onRead: nothing,
  onTryAgain: nothing,
  onCopyDetails: nothing,
  onExport: nothing,
  onCopyAll: nothing,
  onOptions: nothing,
  onSidePanel: nothing,
  onMarks: nothing,
  onSiteAccess: nothing,
  onShowUncertain: nothing,
  onDismissNotice: nothing,
};

/** Every state of a page, with the sheet it needs; the states of look/README.md and "idle". */
export function pageStates(analysis: Analysis): Readonly<Record<string, PageState | undefined>> {
  const { metadata } = analysis.article;
  return {
    unknown: undefined,
    annotated: { status: 'annotated', analysis, marksVisible: true, words: 1000, lost: [] },
    'marks-off': { status: 'annotated', analysis, marksVisible: false, words: 1000, lost: ['a0'] },
    idle: { status: 'idle' },
    working: { status: 'working', metadata, words: 1012 },
    'no-article': { status: 'no-article', metadata: { url: metadata.url } },
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
  showsUncertain = false,
) {
  const isClosed = state?.status === 'unreachable' || state?.status === 'idle';
  return (
    <PageView
      state={state}
      tab={{}}
      access={isClosed ? undefined : access}
      notice={notice}
      showsUncertain={showsUncertain}
      actions={{ ...ACTIONS, ...actions }}
    />
  );
}

/** The card of a finding. */
export function cardView(analysis: Analysis, finding: Finding, notice?: string) {
  return (
    <FindingCard
      analysis={analysis}
      finding={finding}
      position={7}
      total={16}
      onPrevious={nothing}
      onNext={nothing}
      onClose={nothing}
      onCopyQuotation={nothing}
      onCopyLink={nothing}
      onSelect={nothing}
      notice={notice}
    />
  );
}

/** Welcome page and options. */
export const PAGES: Readonly<Record<string, ComponentChild>> = {
  welcome: <WelcomeView mode="click" outcome={undefined} onMode={nothing} onContinue={nothing} />,
  declined: <WelcomeView mode="click" outcome="declined" onMode={nothing} onContinue={nothing} />,
  options: (
    <OptionsView
      mode="click"
      sites={['http://press.example.org/*', 'https://www.globaltimes.cn/*']}
      notice={undefined}
      onMode={nothing}
      onRemoveSite={nothing}
      onRemoveAll={nothing}
    />
  ),
};
