import { useEffect, useMemo, useState } from 'preact/hooks';
import browser, { type Tabs } from 'webextension-polyfill';
import { claimOf, passageOf } from '@/components/finding.ts';
import { PageView } from '@/components/page-view.tsx';
import type { SiteAccess } from '@/components/site-menu.tsx';
import type { Analysis } from '@/lib/core/model.ts';
import { copiedRow } from '@/lib/core/export/copied-row.ts';
import { quotationOf } from '@/lib/core/export/quotation.ts';
import { passageLink } from '@/lib/core/export/passage-link.ts';
import { shownOf } from '@/lib/core/record/shown.ts';
import type { PageState } from '@/lib/messaging/messages.ts';
import { askBackground, hear } from '@/lib/messaging/channel.ts';
import { requestSites, revokeSites, sitePattern } from '@/lib/permissions/grants.ts';
import { type Granted, watchGranted } from '../options/granted.ts';
import { keepShowsUnsure, watchShowsUnsure } from './shows-unsure.ts';
import { type PageSession, pageSession } from './page-session.ts';
import { saveFile } from './save-file.ts';
import { sidePanelOpener } from './side-panel.ts';
import { tabDoor } from './tab-door.ts';

interface Props {
  readonly tab: Tabs.Tab & { readonly id: number };
  /** The popup was opened on this page and reads it; the side panel follows the tabs and only shows what is known. */
  readonly place: 'popup' | 'side';
}

async function copy(session: PageSession, text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    session.say(done);
  } catch {
    session.say('Not copied: the browser does not let the extension write to the clipboard.', true);
  }
}

function accessOf(granted: Granted | undefined, pattern: string | null): SiteAccess | undefined {
  if (!granted || !pattern) return undefined;
  if (granted.everySite) return 'every-site';
  return granted.sites.includes(pattern) ? 'site' : 'click';
}

/** The page of ours that reads PDFs is read as pages are. */
const isPdfPage = (url: string): boolean => url.startsWith(browser.runtime.getURL('/pdf.html'));

/** Popup and side panel: the view wired to the page of a tab. */
export function PageApp({ tab, place }: Props) {
  const session = useMemo(() => pageSession(tabDoor(tab.id)), [tab.id]);
  const [granted, setGranted] = useState<Granted>();
  const [showsUnsure, setShowsUnsure] = useState(false);
  useEffect(() => watchGranted(setGranted), []);
  useEffect(() => watchShowsUnsure(setShowsUnsure), []);
  useEffect(() => {
    const stop = hear('page-changed', ({ status }, tabId) => {
      if (tabId === tab.id) void session.hear(status);
    });
    void session.open(place === 'popup');
    return stop;
  }, [session]);

  const known = session.state.value;
  // A page of the browser's own is not one that was "not read yet".
  const isWebPage = tab.url === undefined || /^(https?|file):/.test(tab.url) || isPdfPage(tab.url);
  const state: PageState | undefined =
    known?.status === 'idle' && !isWebPage ? { status: 'unreachable' } : known;
  const analysis = state?.status === 'annotated' ? state.analysis : undefined;
  const pattern = sitePattern(analysis?.article.metadata.url ?? tab.url ?? '');
  const openSidePanel = place === 'popup' ? sidePanelOpener(tab.windowId) : undefined;
  const toLibrary = async (at: string): Promise<void> => {
    await askBackground('open-library', { at });
    if (place === 'popup') window.close();
  };
  const toPdf = async (tabId: number | null): Promise<void> => {
    const opened = await askBackground('open-pdf', { tabId });
    if (!opened.ok) session.say(opened.failure.message, true);
    else if (place === 'popup') window.close();
  };
  // What the lists hide does not leave by the back door.
  const shown = (analysis: Analysis) =>
    shownOf(analysis, {
      withUnsure: showsUnsure,
      isKept: (id) => state?.status === 'annotated' && id in state.record.standings,
    });
  const withAnalysis = (act: (analysis: Analysis) => unknown) => analysis && void act(analysis);

  return (
    <PageView
      state={state}
      tab={tab}
      access={accessOf(granted, pattern)}
      notice={session.notice.value}
      showsUnsure={showsUnsure}
      actions={{
        onJump: ({ id }) => void session.jump(id),
        onCopyQuotation: (finding) =>
          withAnalysis((analysis) => {
            const claim = claimOf(analysis, finding);
            return claim
              ? copy(
                  session,
                  quotationOf(analysis, claim),
                  'Quotation copied, with speaker, source and date.',
                )
              : session.say('Nothing to quote: the article says this in its own words.', true);
          }),
        onCopyLink: (finding) =>
          withAnalysis((analysis) => {
            const passage = passageOf(analysis, finding);
            return passage && copy(session, passageLink(analysis, passage), 'Link to this passage copied.');
          }),
        onCopyRow: ({ id }) =>
          withAnalysis((analysis) => {
            const row = copiedRow(analysis, id);
            return row && copy(session, row, 'Row copied, to be pasted into a spreadsheet.');
          }),
        onCopyAll: () =>
          withAnalysis((analysis) => {
            const quotations = shown(analysis).attributions.map((claim) => quotationOf(analysis, claim));
            return copy(
              session,
              quotations.join('\n\n'),
              'All quotations copied, with speaker, source and date.',
            );
          }),
        onExport: (format) =>
          withAnalysis(async (analysis) => {
            const exported = await askBackground('export', { analysis: shown(analysis), format });
            if (exported.ok) saveFile(exported.value);
            else session.say(`Not exported. ${exported.failure.message}`, true);
          }),
        onRecord: ({ id }, on) => void session.act({ type: on ? 'record' : 'unrecord', ids: [id] }),
        onNote: ({ id }, text) => void session.act({ type: 'note', id, text }),
        onRecordPage: (on) =>
          void session.act({ type: 'record-page', on, ...(on && { withUnsure: showsUnsure }) }),
        onRemove: (annotation) => void session.act({ type: 'remove', ids: [annotation] }),
        onUndo: () => void session.act({ type: 'undo' }),
        onLibrary: () => void toLibrary(''),
        onSeeChanges: () => {
          const article = state?.status === 'annotated' ? state.record.article : null;
          void toLibrary(article === null ? '' : `#articles/${encodeURIComponent(article)}`);
        },
        onMarks: (visible) => void session.showMarks(visible),
        onRead: tab.url ? () => void session.read(false) : undefined,
        onReadAnyway: () => void session.read(true),
        onTryAgain: () => void session.read(false),
        onReadPdf: (which) => void toPdf(which === 'tab' ? tab.id : null),
        onCopyDetails: () => {
          if (state?.status === 'failed')
            void copy(session, `${state.failure.message}\n${state.failure.detail}`, 'Details copied.');
        },
        onSiteAccess: (always) => {
          if (pattern) void (always ? requestSites([pattern]) : revokeSites([pattern]));
        },
        onSidePanel:
          openSidePanel &&
          (() => {
            void openSidePanel().then(() => window.close());
          }),
        onOptions: () => {
          void browser.runtime.openOptionsPage().then(() => place === 'popup' && window.close());
        },
        onShowUnsure: keepShowsUnsure,
        onDismissNotice: session.dismiss,
      }}
    />
  );
}
