import { defineContentScript } from 'wxt/utils/define-content-script';
import type { FindingType } from '@/lib/core/record/record.ts';
import { answerAsPage, askBackground, tell } from '@/lib/messaging/channel.ts';
import { failureOf } from '@/lib/messaging/failure.ts';
import { readArticleInTurns } from '@/lib/page/article.ts';
import { looksLikeArticle } from '@/lib/page/gate.ts';
import { readMetadata } from '@/lib/page/metadata.ts';
import { anchorMarks } from './anchor-marks.ts';
import { CardDoor } from './card-door.ts';
import { followChanges, followRoute, quietMoment, readWhenThere } from './follow-page.ts';
import { Host } from './host.ts';
import { Keyboard } from './keyboard.ts';
import { PageMarks } from './page-marks.ts';
import { followPointer } from './pointer.ts';
import { followSelection } from './follow-selection.ts';
import { NOT_SELECTED, NOTHING_KEPT, selectedIn } from './selected.ts';
import { reveal } from './reveal.ts';
import { Session } from './session.ts';
import '@/lib/page/marks.css';

const NOT_DONE = 'The extension failed while it worked on this page. Reload the page, then try again.';
const NOT_READ = 'No article was read on this page, so nothing can be marked on it.';

/** Not so the frame around Chrome's PDF viewer, nor a lone SVG; Firefox keeps us out of both. */
function isPage(): boolean {
  return document.body !== null && document.contentType !== 'application/pdf';
}

/** A task of its own for the browser to paint and take input in. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function start(signal: AbortSignal): void {
  const marks = new PageMarks(signal);
  const host = new Host(signal);
  const card = new CardDoor(
    {
      host,
      marks,
      shown: () => session.shown,
      act: (action) =>
        session.act(action).then(
          () => undefined,
          (error: unknown) => failureOf(error, NOT_DONE).message,
        ),
    },
    async () => {
      const answer = await askBackground('bring-card', {});
      return answer.ok && answer.value;
    },
    signal,
  );
  let watching: AbortController | null = null;

  const session = new Session(
    {
      looksLikeArticle: () => looksLikeArticle(document),
      metadata: () => readMetadata(document, location.href),
      read: () => readArticleInTurns(document, location.href, pause),
      anchor: anchorMarks,
      analyse: (request) => askBackground('analyse', request),
      act: (found, action) => askBackground('act', { found, action }),
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
        tell('page-changed', { state });
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

  async function add(finding: FindingType): Promise<boolean> {
    const { shown } = session;
    const selected = shown && selectedIn(shown);
    if (shown !== null && selected !== null && shown.record.keeps) return card.add(finding, selected);
    card.say(shown === null ? NOT_READ : shown.record.keeps ? NOT_SELECTED : NOTHING_KEPT);
    return false;
  }

  followPointer(session, marks, card, host, signal);
  followSelection(session, card, host, signal);
  followRoute(session, leaveMarks, signal);
  const stop = answerAsPage({
    'page-annotate': ({ anyway }) => (isPage() ? session.annotate(anyway) : { status: 'unreachable' }),
    'page-state': () => session.state,
    'page-jump': ({ id }) => jump(id),
    'page-marks': ({ visible }) => session.setMarksVisible(visible),
    'page-act': ({ action }) => session.act(action),
    'page-add': ({ finding }) => add(finding),
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
