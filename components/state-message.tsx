import type { ArticleName, PageArticle } from '@/lib/core/page-article.ts';
import type { ComponentChildren } from 'preact';
import type { NoArticle } from '@/lib/core/no-article.ts';
import type { Failure, PageState } from '@/lib/messaging/messages.ts';
import { PageArticles } from './page-articles.tsx';
import { aboutWords, counted } from './words/counts.ts';

export interface StateActions {
  /** Reads what there is of a page without an article. */
  readonly onReadAnyway: () => void;
  /** Reads another article of the page. */
  readonly onReadOther: (article: ArticleName) => void;
  /** Reads a page that was not asked for yet; absent where the browser gives no access to it. */
  readonly onRead?: (() => void) | undefined;
  readonly onTryAgain: () => void;
  /** Has a PDF read in a page of ours: the one in the tab, or one to be chosen. */
  readonly onReadPdf: (which: 'tab' | 'chosen') => void;
  readonly onLibrary: () => void;
  /** Copies what failed, for a report. */
  readonly onCopyDetails: () => void;
}

interface MessageProps {
  readonly heading: string;
  readonly children: ComponentChildren;
}

function Message({ heading, children }: MessageProps) {
  return (
    <div class="state">
      <h2>{heading}</h2>
      {children}
    </div>
  );
}

/** The language of a BCP 47 tag by its English name, else the tag itself; undefined for the one of what is not known ("und"). */
function languageName(tag: string): string | undefined {
  try {
    if (/^und\b/i.test(tag)) return undefined;
    const { language } = new Intl.Locale(tag);
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? tag;
  } catch {
    return tag;
  }
}

function NotInEnglish({ tag }: { readonly tag: string }) {
  const name = languageName(tag);
  return (
    <p>
      {name === undefined
        ? 'What language this article is in could not be told.'
        : `This article is in ${name}.`}{' '}
      On the Record reads English only, and would rather say nothing than guess.
    </p>
  );
}

function Working({ words }: { words: number | undefined }) {
  return (
    <div class="working">
      <progress class="bar" aria-label="Reading the article" />
      <Message heading="Reading the article">{words ? <p>{aboutWords(words)}.</p> : null}</Message>
    </div>
  );
}

interface FailedProps {
  readonly failure: Failure;
  readonly articles: readonly PageArticle[] | undefined;
  readonly actions: StateActions;
}

function Failed({ failure, articles, actions }: FailedProps) {
  return (
    <Message heading="This page could not be read">
      <p>{failure.message}</p>
      <div class="ways">
        <button type="button" class="button primary" onClick={actions.onTryAgain}>
          Try again
        </button>
        <button type="button" class="button plain" onClick={actions.onCopyDetails}>
          Copy details
        </button>
      </div>
      <p class="detail">{failure.detail}</p>
      <PageArticles articles={articles} onRead={actions.onReadOther} />
    </Message>
  );
}

/** What is so, and what to do. */
const NO_ARTICLE: Record<Exclude<NoArticle['why'], 'headlines' | 'frame'>, string> = {
  scripts:
    'The text of this page is put in by its scripts, and has not come yet. Wait until you see it, then try again.',
  'no-text': 'This page shows no text that could be read: only pictures, a player or an empty frame.',
  unlike: 'This does not look like an article. Open a story or a press release and it will be read.',
};

function whyWords(reason: NoArticle): string {
  if (reason.why === 'headlines')
    return `This page shows ${counted(reason.count, 'headline')} and no article. Open one of them.`;
  if (reason.why === 'frame')
    return `What this page shows stands in a frame, which is a page of its own on ${new URL(reason.url).host}. Open it by itself, and it can be read.`;
  return NO_ARTICLE[reason.why];
}

function NoArticleHere({
  reason,
  anyway,
  actions,
}: Omit<NoArticleState, 'status' | 'metadata'> & { actions: StateActions }) {
  return (
    <Message heading="No article here">
      <p>{whyWords(reason)}</p>
      <div class="ways">
        {reason.why === 'frame' && (
          <a class="button primary" href={reason.url} target="_blank" rel="noreferrer">
            Open it by itself
          </a>
        )}
        {reason.why === 'scripts' && (
          <button type="button" class="button primary" onClick={actions.onTryAgain}>
            Try again
          </button>
        )}
        {anyway && reason.why !== 'no-text' && (
          <button type="button" class="button" onClick={actions.onReadAnyway}>
            Read it anyway
          </button>
        )}
      </div>
    </Message>
  );
}

type NoArticleState = Extract<PageState, { status: 'no-article' }>;
/** What a view shows in place of lists; `never` for a page of a site that the user wants nothing read of. */
export type WithoutLists = Exclude<PageState, { status: 'annotated' }> | { readonly status: 'never' };

/** What is so, then what can be done, where there are no lists to show; `undefined` while nothing is known yet. */
export function StateMessage({ state, actions }: { state: WithoutLists | undefined; actions: StateActions }) {
  if (!state) return <Working words={undefined} />;
  switch (state.status) {
    case 'working':
      return <Working words={state.words} />;
    case 'idle':
      return (
        <Message heading="Not read yet">
          <p>
            {actions.onRead
              ? 'Nothing on this page was read or marked.'
              : 'Press the On the Record button in the toolbar, and this page is read.'}
          </p>
          {actions.onRead && (
            <div class="ways">
              <button type="button" class="button primary" onClick={actions.onRead}>
                Read this page
              </button>
            </div>
          )}
        </Message>
      );
    case 'never':
      return (
        <Message heading="Never on this site">
          <p>You chose that nothing is read and marked here. The menu under the site’s name changes that.</p>
          {actions.onRead && (
            <div class="ways">
              <button type="button" class="button" onClick={actions.onRead}>
                Read this page once
              </button>
            </div>
          )}
        </Message>
      );
    case 'no-article':
      return <NoArticleHere reason={state.reason} anyway={state.anyway} actions={actions} />;
    case 'language':
      return (
        <Message
          heading={languageName(state.language) === undefined ? 'Language not known' : 'Not in English'}
        >
          <NotInEnglish tag={state.language} />
          <p>
            You can still put a passage on record: select it on the page and choose “Mark as a claim” from the
            context menu.
          </p>
          <PageArticles articles={state.articles} onRead={actions.onReadOther} />
        </Message>
      );
    case 'unreachable':
      return (
        <Message heading="Closed to extensions">
          <p>The browser keeps extensions out of its own pages, the add-on stores and its PDF viewer.</p>
          <div class="ways">
            <button type="button" class="button" onClick={() => actions.onReadPdf('chosen')}>
              Read a PDF file
            </button>
            <button type="button" class="button" onClick={actions.onLibrary}>
              Open the library
            </button>
          </div>
        </Message>
      );
    case 'not-loaded':
      return (
        <Message heading="This page did not load">
          <p>
            The browser shows a notice of its own in its place, which tells why. Load the page again; once it
            is there, it can be read.
          </p>
          <div class="ways">
            <button type="button" class="button" onClick={actions.onLibrary}>
              Open the library
            </button>
          </div>
        </Message>
      );
    case 'pdf':
      return (
        <Message heading="This is a PDF">
          <p>Its text is read into a page of ours beside this one, with the same marks, card and lists.</p>
          <div class="ways">
            <button type="button" class="button primary" onClick={() => actions.onReadPdf('tab')}>
              Read this PDF
            </button>
          </div>
        </Message>
      );
    case 'nothing-found':
      return (
        <Message heading="Nothing on the record">
          <p>
            {counted(state.words, 'word')} read. No claim is put in anybody’s mouth, no figure is given and no
            initiative is named.
          </p>
          <p>If that is wrong, select a passage on the page and mark it by hand.</p>
          <PageArticles articles={state.articles} onRead={actions.onReadOther} />
        </Message>
      );
  }
  return <Failed failure={state.failure} articles={state.articles} actions={actions} />;
}
