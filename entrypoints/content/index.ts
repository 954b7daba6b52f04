import { defineContentScript } from 'wxt/utils/define-content-script';
import type { FindingType } from '@/lib/core/record/record.ts';
import { answerAsPage, askBackground, tell } from '@/lib/messaging/channel.ts';
import { readArticleInTurns } from '@/lib/page/article.ts';
import { looksLikeArticle } from '@/lib/page/gate.ts';
import { readMetadata } from '@/lib/page/metadata.ts';
import { nothingToRead, whyNoArticle } from '@/lib/page/no-article.ts';
import { anchorMarks } from './anchor-marks.ts';
import { LazyCard } from './lazy-card.ts';
import { followChanges, followRoute, quietMoment, readWhenThere } from './follow-page.ts';
import { openPort } from './frame-port.ts';
import { Host } from './host.ts';
import { Keyboard } from './keyboard.ts';
import { followRoot } from './page-ears.ts';
import { PageMarks } from './page-marks.ts';
import { followPointer } from './pointer.ts';
import { followSelection } from './follow-selection.ts';
import { selectedIn } from './selected.ts';
import { reveal } from './reveal.ts';
import { inSight, Session } from './session.ts';
import '@/lib/page/marks.css';
import { page } from './page.ts';

/** Not so the frame around Chrome's PDF viewer, nor a lone SVG; Firefox keeps us out of both. */
function isPage(): boolean {
  return page.body !== null && page.contentType !== 'application/pdf';
}

/** A task of its own for the browser to paint and take input in. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function start(signal: AbortSignal): void {
  const marks = new PageMarks(signal);
  const host = new Host(signal);
  const card = new LazyCard(
    {
      host,
      marks,
      shown: () => session.shown,
      returnTo: (id) => keyboard.comeTo(id),
      openPort: () =>
        openPort(host, async (secret) => {
          const answer = await askBackground('expect-card', { secret });
          return answer.ok && answer.value;
        }),
    },
    signal,
  );
  let watching: AbortController | null = null;

  const session = new Session(
    {
      looksLikeArticle: () => looksLikeArticle(document),
      metadata: () => readMetadata(document, location.href),
      nothingToRead: () => nothingToRead(document),
      whyNoArticle: () => whyNoArticle(document),
      read: (anything) => readArticleInTurns(document, location.href, pause, anything),
      anchor: anchorMarks,
      analyse: (request) => askBackground('analyse', request),
      show: (shown) => {
        marks.show(shown);
        card.follow(shown);
        keyboard.follow();
        if (shown !== null && shown.marks.length > 0) void quietMoment(signal).then(() => card.bring());
      },
      changed: (state) => {
        if (state.status === 'annotated') {
          marks.visible = state.marksVisible;
          if (!state.marksVisible) leaveMarks();
          watching ??= watch();
        } else if (state.status !== 'working') {
          watching?.abort();
          watching = null;
        }
        tell('page-changed', { status: state });
      },
      pause,
    },
    signal,
  );
  const keyboard = new Keyboard(session, marks, card, host, signal);

  function leaveMarks(): void {
    card.close();
    keyboard.leave();
  }

  function watch(): AbortController {
    const controller = new AbortController();
    followChanges(session, AbortSignal.any([controller.signal, signal]));
    return controller;
  }

  async function jump(id: string): Promise<boolean> {
    const mark = session.shown?.marks.find(({ finding }) => finding.id === id);
    const [first] = mark ? marks.ranges(mark) : [];
    if (mark === undefined || first === undefined || !(await reveal(first, 'smooth'))) return false;
    marks.flash(mark);
    return true;
  }

  function add(finding: FindingType): boolean {
    const { shown } = session;
    const selected = shown && selectedIn(shown);
    if (shown === null) card.refuse('not-read');
    else if (!shown.keeps) card.refuse('nothing-kept');
    else if (selected === null) card.refuse('not-selected');
    else {
      card.add(finding, selected);
      return true;
    }
    return false;
  }

  followRoot(() => card.lose(), signal);
  followPointer(session, marks, card, host, signal);
  followSelection(session, card, host, signal);
  followRoute(session, leaveMarks, signal);
  const stop = answerAsPage({
    'page-annotate': ({ anyway }) =>
      isPage() ? session.annotate(anyway ? 'anyway' : 'click') : { status: 'unreachable' },
    'page-status': () => session.state,
    'page-resend': () => session.resend(),
    'page-repaint': (painted) => {
      session.repaint(painted);
      return session.shown ? inSight(session.shown).map(({ finding }) => finding.id) : [];
    },
    'page-jump': ({ id }) => jump(id),
    'page-marks': ({ visible }) => session.setMarksVisible(visible),
    'page-add': ({ finding }) => add(finding),
    'page-step': ({ by }) => keyboard.go(by),
  });
  signal.addEventListener('abort', stop);

  if (looksLikeArticle(document)) void quietMoment(signal).then(() => readWhenThere(session, signal));
}

/**
 * Comes into a page by a click on the toolbar button or, on granted sites, by itself, and reads it at once if it looks
 * like an article. A newer copy of the script (a second injection, an update) ends this one.
 */
export default defineContentScript({
  registration: 'runtime',
  cssInjectionMode: 'manual',
  main: ({ signal }) => start(signal),
});
