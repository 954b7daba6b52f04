import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import browser, { type Tabs } from 'webextension-polyfill';
import { claimOf, linkedPassages } from '@/components/finding.ts';
import { NoteDrafts } from '@/components/note-drafts.ts';
import { type PageAccess, PageView, type ShownPage } from '@/components/page-view.tsx';
import type { Analysis } from '@/lib/core/model.ts';
import { shownOf } from '@/lib/core/record/shown.ts';
import { askBackground, hear } from '@/lib/messaging/channel.ts';
import type { PageState, Result } from '@/lib/messaging/messages.ts';
import { sitePattern } from '@/lib/permissions/grants.ts';
import { PROMPTS } from '../options/access-prompts.ts';
import { NO_ACCESS } from '../options/prompt-words.ts';
import { type Choices, type Chosen, keepShowsUnsure, offeredQuiet, onChosen } from './chosen.ts';
import { type PageSession, pageSession } from './page-session.ts';
import { type Copied, copyRich } from './copy-rich.ts';
import { setAccess } from './set-access.ts';
import { sidePanelOpener } from './side-panel.ts';
import { tabDoor } from './tab-door.ts';

interface Props {
  readonly tab: Tabs.Tab & { readonly id: number };
  /** The popup was opened on this page and reads it; the side panel follows the tabs and only shows what is known. */
  readonly place: 'popup' | 'side';
  /** The page as it is once it was read, which somebody asked for; null where nobody did. */
  readonly reading: Promise<Result<PageState>> | null;
  /** As it is now; what changes of it is heard. */
  readonly chosen: Chosen;
}

const copies = () => import('./copies.ts');

async function copy(session: PageSession, copied: Copied, done: string): Promise<void> {
  try {
    await copyRich(copied);
    session.say(done);
  } catch {
    session.say('Not copied: the browser does not let the extension write to the clipboard.', true);
  }
}

function accessOf({ granted, never }: Choices, pattern: string): PageAccess {
  const { everySite, sites } = granted;
  const isNever = never.some((host) => pattern.endsWith(`://${host}/*`));
  const given = everySite ? 'every-site' : sites.includes(pattern) ? 'site' : 'click';
  return { access: isNever ? 'never' : given, isEverySite: everySite, prompts: PROMPTS };
}

/** The page of ours that reads PDFs is read as pages are. */
const isPdfPage = (url: string): boolean => url.startsWith(browser.runtime.getURL('/pdf.html'));

/** Popup and side panel: the view wired to the page of a tab. */
export function PageApp({ tab, place, reading, chosen: before }: Props) {
  const session = useMemo(() => pageSession(tabDoor(tab.id)), [tab.id]);
  const [chosen, setChosen] = useState<Choices>(before);
  const { showsUnsure, offersQuiet } = chosen;
  useEffect(() => onChosen(setChosen), []);
  // Not after the first painting: what is known by then is painted at once.
  useLayoutEffect(() => {
    const stop = hear('page-changed', (told, tabId) => {
      if (tabId === tab.id) void session.hear(told?.status ?? { status: 'idle' });
    });
    void session.open(reading);
    return stop;
  }, [session]);

  const known = session.state.value;
  // A page of the browser's own is not one that was "not read yet".
  const isWebPage = tab.url === undefined || /^(https?|file):/.test(tab.url) || isPdfPage(tab.url);
  const pattern = sitePattern(
    known?.status === 'annotated' ? known.analysis.article.metadata.url : (tab.url ?? ''),
  );
  const access = pattern ? accessOf(chosen, pattern) : undefined;
  const state: ShownPage | undefined =
    known?.status !== 'idle'
      ? known
      : { status: !isWebPage ? 'unreachable' : access?.access === 'never' ? 'never' : 'idle' };
  const analysis = state?.status === 'annotated' ? state.analysis : undefined;
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
  const standings = state?.status === 'annotated' ? state.record.standings : {};
  const withAnalysis = (act: (analysis: Analysis) => unknown) => analysis && void act(analysis);

  return (
    <NoteDrafts value={before.drafts}>
      <PageView
        state={state}
        tab={tab}
        access={access}
        notice={session.notice.value}
        showsUnsure={showsUnsure}
        offersQuiet={offersQuiet}
        actions={{
          onJump: ({ id }) => void session.jump(id),
          onCopyQuotation: (finding) =>
            withAnalysis(async (analysis) => {
              const claim = claimOf(analysis, finding);
              if (!claim)
                return session.say('Nothing to quote: the article says this in its own words.', true);
              const { quotationOf, quotationHtml } = await copies();
              const copied = { text: quotationOf(analysis, claim), html: quotationHtml(analysis, claim) };
              return copy(session, copied, 'Quotation copied, with speaker, source and date.');
            }),
          onCopyLink: (finding) =>
            withAnalysis(async (analysis) => {
              const passages = linkedPassages(analysis, finding);
              const { passageLink } = await copies();
              if (passages.length > 0)
                await copy(
                  session,
                  { text: passageLink(analysis, passages) },
                  'Link to this passage copied.',
                );
            }),
          onCopyRow: ({ id }) =>
            withAnalysis(async (analysis) => {
              const { copiedRow, rowHtml } = await copies();
              const text = copiedRow(analysis, id, standings);
              const copied = text && { text, html: rowHtml(analysis, id, standings) };
              if (copied) await copy(session, copied, 'Row copied, to be pasted into a spreadsheet.');
            }),
          onCopyAll: () =>
            withAnalysis(async (analysis) => {
              const { attributions: claims } = shown(analysis);
              const { quotationOf, quotationHtml } = await copies();
              const text = claims.map((claim) => quotationOf(analysis, claim)).join('\n\n');
              const html = claims.map((claim) => quotationHtml(analysis, claim)).join('');
              return copy(session, { text, html }, 'All quotations copied, with speaker, source and date.');
            }),
          onCite: (style) =>
            withAnalysis(async (analysis) => {
              const { citation, referenceOf } = await copies();
              const reference = referenceOf(analysis, new Date().toISOString());
              return copy(session, { text: citation(reference, style) }, 'Citation copied.');
            }),
          onExport: (format) =>
            withAnalysis(async (analysis) => {
              try {
                const { exportPage } = await import('./export-page.ts');
                const engine = browser.runtime.getManifest().version;
                const exported = new Date().toISOString();
                exportPage(shown(analysis), standings, format, { engine, exported });
              } catch {
                session.say('Not exported: a fault in On the Record. Nothing was changed.', true);
              }
            }),
          onRecord: ({ id }, on) => void session.act({ type: on ? 'record' : 'unrecord', ids: [id] }),
          onNote: ({ id }, text) => void session.act({ type: 'note', id, text }),
          onRecordPage: (on) =>
            void session.act({ type: 'record-page', on, ...(on && { withUnsure: showsUnsure }) }),
          onRemove: (annotation) => void session.act({ type: 'remove', ids: [annotation] }),
          onUndo: () => void session.act({ type: 'undo' }),
          onReleases: session.releases,
          onCompare: (release) => void session.compare(release),
          onJumpTo: (id) => void session.jump(id),
          onCopyWords: (text) => void copy(session, { text }, 'Both wordings copied, with what was seen.'),
          onSaveComparison: (file) => void import('./save-file.ts').then(({ saveFile }) => saveFile(file)),
          onColumns: (article, release) => {
            const beside = new URLSearchParams({ beside: release });
            void toLibrary(`#/articles/${encodeURIComponent(article)}?${beside.toString()}`);
          },
          onLibrary: () => void toLibrary(''),
          onSeeChanges: () => {
            const article = state?.status === 'annotated' ? state.record.article : null;
            void toLibrary(article === null ? '' : `#articles/${encodeURIComponent(article)}`);
          },
          onMarks: (choice) => {
            // Whoever knows the menu need not be told of it; the background notes that with the choice.
            setChosen({ ...chosen, offersQuiet: false });
            void session.showMarks(choice);
          },
          onKeepAllMarks: () => {
            setChosen({ ...chosen, offersQuiet: false });
            void offeredQuiet();
          },
          onRead: tab.url ? () => void session.read(false) : undefined,
          onReadAnyway: () => void session.read(true),
          onReadOther: (article) => void session.read(false, article),
          onReadPdf: (which) => void toPdf(which === 'tab' ? tab.id : null),
          onTryAgain: () => void session.read(false),
          onCopyDetails: () => {
            if (state?.status === 'failed')
              void copy(
                session,
                { text: `${state.failure.message}\n${state.failure.detail}` },
                'Details copied.',
              );
          },
          onAccess: (wanted) => {
            if (pattern === null || access === undefined) return;
            void setAccess(pattern, wanted, access).then(
              (isGiven) => isGiven || session.say(NO_ACCESS, true),
            );
            // What is marked already goes from the page, too.
            if (wanted === 'never' && state?.status === 'annotated') void session.showMarks({ show: 'off' });
          },
          onSidePanel:
            openSidePanel &&
            (() => {
              void openSidePanel().then(() => window.close());
            }),
          onOptions: () => {
            void browser.runtime.openOptionsPage().then(() => place === 'popup' && window.close());
          },
          onShowUnsure: (showsUnsure) => {
            // At once: what is put on record next is what was asked for.
            setChosen((now) => ({ ...now, showsUnsure }));
            keepShowsUnsure(showsUnsure);
          },
          onDismissNotice: session.dismiss,
        }}
      />
    </NoteDrafts>
  );
}
