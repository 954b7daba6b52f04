import type { ComponentProps } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ArticleMetadata } from '@/lib/core/article-metadata.ts';
import type { MarksChoice } from '@/lib/core/export/marks-choice.ts';
import { shownOf } from '@/lib/core/record/shown.ts';
import type { PageState } from '@/lib/messaging/messages.ts';
import { ChangeBanner } from './change-banner.tsx';
import { LazyBeside } from './compare/lazy-beside.tsx';
import type { BesideActions } from './compare/page-beside.tsx';
import type { FindingActions } from './finding.ts';
import { FindingsView } from './findings-view.tsx';
import { keyOf } from './key-of.ts';
import { KeysLayer } from './keys-layer.tsx';
import { GrowthBanner } from './growth-banner.tsx';
import { LeftOutPassages } from './left-out.tsx';
import { LostMarks } from './lost-marks.tsx';
import { MarksMenu } from './marks-menu.tsx';
import { type Notice, NoticeLine } from './notice-line.tsx';
import { type FooterActions, PageFooter } from './page-footer.tsx';
import { PageHeader } from './page-header.tsx';
import { PageRecordContext } from './page-record-context.ts';
import { PartialBanner } from './partial-banner.tsx';
import { QuietOffer } from './quiet-offer.tsx';
import { RecordFailure } from './record-failure.tsx';
import { type SiteAccess, SiteMenu } from './site-menu.tsx';
import { type StateActions, StateMessage, type WithoutLists } from './state-message.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { siteName } from './words/site.ts';

export interface PageActions
  extends FindingActions, StateActions, Omit<FooterActions, 'onChoose'>, BesideActions {
  readonly onMarks: (choice: MarksChoice) => void;
  readonly onAccess: (access: SiteAccess) => void;
  /** Declines quiet marks, which are offered once. */
  readonly onKeepAllMarks: () => void;
  readonly onDismissNotice: () => void;
  readonly onUndo: () => void;
  /** Removes an annotation that is gone from the page, by its own id. */
  readonly onRemove: (annotation: string) => void;
  /** Opens the article in the library, at what reads otherwise now. */
  readonly onSeeChanges: () => void;
  readonly onOptions: () => void;
}

/** A page with its lists, or what is shown in their place. */
export type ShownPage = Extract<PageState, { status: 'annotated' }> | WithoutLists;

/** When the page's site is read, and what the browser would ask. */
export type PageAccess = Pick<ComponentProps<typeof SiteMenu>, 'access' | 'isEverySite' | 'prompts'>;

interface Props {
  /** What is known of the page; undefined until the first answer. */
  readonly state: ShownPage | undefined;
  /** Address and title of the tab, as far as the browser tells them. */
  readonly tab: { readonly url?: string | undefined; readonly title?: string | undefined };
  /** Absent where the page's site cannot be granted (browser pages, files). */
  readonly access: PageAccess | undefined;
  readonly notice: Notice | undefined;
  /** Whether lists, copies and exports hold unsure claims. */
  readonly showsUnsure: boolean;
  /** Whether quiet marks may be offered. */
  readonly offersQuiet?: boolean;
  readonly actions: PageActions;
}

function metadataOf(state: ShownPage | undefined): ArticleMetadata | undefined {
  if (state?.status === 'annotated') return state.analysis.article.metadata;
  return state !== undefined && 'metadata' in state ? state.metadata : undefined;
}

/** The headline, or, until the page was read, the tab's title; none for a page that is no article. */
function titleOf(state: ShownPage | undefined, tabTitle: string | undefined): string | undefined {
  if (/^(?:no-article|unreachable|not-loaded)$/.test(state?.status ?? '')) return undefined;
  return metadataOf(state)?.title?.value ?? tabTitle;
}

/** Moves the focus to the next or previous row of the list; from elsewhere down to the first. */
function moveRow(view: HTMLElement, target: EventTarget | null, step: 1 | -1): boolean {
  const rows = [...view.querySelectorAll<HTMLElement>('[data-row]')];
  const from = target instanceof Element ? target.closest('[data-id]')?.querySelector('[data-row]') : null;
  const index = rows.findIndex((row) => row === (from ?? target));
  const next = index === -1 && step === -1 ? undefined : rows[index + step];
  next?.focus();
  return next !== undefined;
}

/** Whether something is told of what the lists hold, which has to be known first: both would take them half their height. */
const hasMoreToTell = ({ analysis, record, grown }: Extract<PageState, { status: 'annotated' }>): boolean =>
  [
    analysis.article.partial,
    analysis.article.articles,
    grown,
    record.failure,
    record.change ?? undefined,
  ].some((told) => told !== undefined);

/**
 * The popup and the side panel: header, lists or state, footer. Keys: "/" goes to the filter, Esc clears it (and, left
 * alone, closes the popup), ↑ ↓ rows, → ← speakers, C, L and T copy the current finding's quotation, link and row, ? shows all keys.
 */
export function PageView({ state, tab, access, notice, showsUnsure, offersQuiet = false, actions }: Props) {
  const [query, setQuery] = useState('');
  const [showsKeys, setShowsKeys] = useState(false);
  const [isChoosing, setChoosing] = useState(false);
  const view = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const annotated = state?.status === 'annotated' ? state : undefined;
  const metadata = metadataOf(state);
  const site = siteName(metadata?.url ?? tab.url) ?? metadata?.site?.value ?? 'This page';
  const standings = annotated?.record.standings;
  const inSight = useMemo(
    () => ({ withUnsure: showsUnsure, isKept: (id: string) => standings !== undefined && id in standings }),
    [showsUnsure, standings],
  );
  const shown = useMemo(
    () => annotated && shownOf(annotated.analysis, inSight),
    [annotated?.analysis, inSight],
  );

  const compared = annotated?.compared;
  const onKeyDown = (event: KeyboardEvent) => {
    const isTyping = event.target instanceof Element && event.target.matches('input, textarea');
    const isSelect = event.target instanceof HTMLSelectElement;
    if (!annotated || isSelect || event.altKey || event.ctrlKey || event.metaKey || !view.current) return;
    const key = keyOf(event);
    if (key === '/' && !isTyping) input.current?.focus();
    else if (key === '?' && !isTyping) setShowsKeys(true);
    else if (key === 'b' && !isTyping && !compared) setChoosing(true);
    else if (event.key === 'Escape' && showsKeys) setShowsKeys(false);
    else if (event.key === 'Escape' && query) setQuery('');
    else if (event.key === 'ArrowDown' && moveRow(view.current, event.target, 1))
      return event.preventDefault();
    else if (event.key === 'ArrowUp' && moveRow(view.current, event.target, -1))
      return event.preventDefault();
    else return;
    event.preventDefault();
  };
  // Wherever the focus is, and where nothing has it: the view is all that its document shows.
  useLayoutEffect(() => {
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
  useKeptFocus(view, '[role=tab][aria-selected=true]');

  const line = <NoticeLine notice={notice} onDismiss={actions.onDismissNotice} onUndo={actions.onUndo} />;
  return (
    <div class="otr page-view" role="presentation" ref={view}>
      <PageHeader
        metadata={metadata}
        title={titleOf(state, tab.title)}
        site={
          access ? (
            <SiteMenu {...access} site={site} onAccess={actions.onAccess} onOptions={actions.onOptions} />
          ) : (
            site
          )
        }
        marks={
          annotated &&
          (compared ? (
            <button
              type="button"
              class="site marks"
              role="switch"
              aria-checked={annotated.marksVisible}
              onClick={() => actions.onMarks(annotated.marksVisible ? { show: 'off' } : annotated.marks)}
            >
              Marks: <b>{annotated.marksVisible ? 'On' : 'Off'}</b>
            </button>
          ) : (
            <MarksMenu
              site={site}
              analysis={annotated.analysis}
              standings={annotated.record.standings}
              choice={annotated.marksVisible ? annotated.marks : { show: 'off' }}
              onChoose={actions.onMarks}
            />
          ))
        }
      >
        {annotated && !compared && !isChoosing && (
          <LeftOutPassages leftOut={annotated.analysis.article.leftOut} />
        )}
      </PageHeader>
      {annotated && (compared || isChoosing) ? (
        <LazyBeside
          compared={compared}
          record={annotated.record}
          isChoosing={isChoosing}
          onChoosing={setChoosing}
          input={input}
          actions={actions}
        >
          {line}
        </LazyBeside>
      ) : (
        <main>
          {state?.status === 'annotated' ? (
            <PageRecordContext value={state.record}>
              {offersQuiet && state.marks.show === 'all' && !hasMoreToTell(state) && (
                <QuietOffer
                  analysis={state.analysis}
                  onQuiet={() => actions.onMarks({ show: 'quiet' })}
                  onDismiss={actions.onKeepAllMarks}
                />
              )}
              <PartialBanner article={state.analysis.article} onReadOther={actions.onReadOther} />
              <GrowthBanner grown={state.grown} onReadAgain={actions.onTryAgain} />
              <ChangeBanner record={state.record} onSeeChanges={actions.onSeeChanges} />
              <RecordFailure record={state.record} onTryAgain={actions.onTryAgain} />
              <LostMarks lost={state.record.lost} onRemove={actions.onRemove} />
              <FindingsView
                analysis={state.analysis}
                lost={state.lost}
                actions={actions}
                input={input}
                query={query}
                onQuery={setQuery}
                shown={shown ?? state.analysis}
                inSight={inSight}
                onShowUnsure={actions.onShowUnsure}
              />
            </PageRecordContext>
          ) : (
            <StateMessage state={state} actions={actions} />
          )}
        </main>
      )}
      {showsKeys && <KeysLayer onClose={() => setShowsKeys(false)} />}
      {!compared && !isChoosing && (
        <>
          {line}
          <PageFooter
            shown={shown}
            keptBack={(annotated?.analysis.attributions.length ?? 0) - (shown?.attributions.length ?? 0)}
            withUnsure={showsUnsure}
            record={annotated?.record}
            actions={{ ...actions, onChoose: () => setChoosing(true) }}
          />
        </>
      )}
    </div>
  );
}
