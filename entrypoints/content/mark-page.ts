import { answerAsPage, askBackground, askBackgroundAgain, tell } from '@/lib/messaging/channel.ts';
import type { PageStatus } from '@/lib/messaging/messages.ts';
import { anchorMarks } from './anchor-marks.ts';
import { LazyCard } from './lazy-card.ts';
import { followChanges, followRoute, quietMoment } from './follow-page.ts';
import { openPort } from './frame-port.ts';
import { Host } from './host.ts';
import { Keyboard } from './keyboard.ts';
import { MarginSigns } from './margin-signs.ts';
import { followLeaving, followRoot } from './page-ears.ts';
import { PageMarks } from './page-marks.ts';
import { followPointer } from './pointer.ts';
import { followSelection } from './follow-selection.ts';
import { reveal } from './reveal.ts';
import { Session } from './session.ts';
import type { SessionHost } from './session-host.ts';
import { inSight, markOf } from './shown.ts';
import { withSelected } from './with-selected.ts';
import '@/lib/page/marks.css';

/** A task of its own for the browser to paint and take input in. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** What is read: a page of the web, or a PDF's text on a page of ours. */
type Reader = Pick<SessionHost, 'looksLikeArticle' | 'metadata' | 'nothingToRead' | 'whyNoArticle' | 'read'> &
  Partial<Pick<SessionHost, 'changed'>> & {
    /** What is told of a page that cannot be read, as a PDF's viewer; null where it can. */
    readonly closed: () => PageStatus | null;
  };

/** Has what a reader reads marked, with card and keys, until the signal. */
export function markPage(reader: Reader, signal: AbortSignal): Session {
  const marks = new PageMarks(signal);
  const host = new Host(signal);
  const card = new LazyCard(
    {
      host,
      marks,
      shown: () => session.shown,
      returnTo: (id) => keyboard.comeTo(id),
      openPort: () => openPort(host, (secret) => askBackgroundAgain('expect-card', { secret })),
    },
    signal,
  );
  const signs = new MarginSigns(host, marks, (mark, y) => card.open(mark, { y }), signal);
  let watching: AbortController | null = null;

  const session = new Session(
    {
      ...reader,
      anchor: anchorMarks,
      analyse: (request) => askBackground('analyse', request),
      show: (shown) => {
        marks.show(shown);
        signs.show(shown);
        card.follow(shown);
        keyboard.follow();
        if (shown !== null && shown.marks.length > 0) void quietMoment(signal).then(() => card.bring());
      },
      changed: (state) => {
        if (state.status === 'annotated') {
          marks.visible = state.marksVisible;
          signs.visible = state.marksVisible;
          if (!state.marksVisible) leaveMarks();
          watching ??= watch();
        } else if (state.status !== 'working') {
          watching?.abort();
          watching = null;
        }
        reader.changed?.(state);
        tell('page-changed', { status: state });
      },
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
    const mark = markOf(session.shown, id);
    const [first] = mark ? marks.ranges(mark) : [];
    if (mark === undefined || first === undefined || !(await reveal(first, 'smooth'))) return false;
    marks.flash(mark);
    return true;
  }

  followRoot(() => card.lose(), signal);
  followLeaving(() => card.beforeLeaving(), signal);
  followPointer(session, marks, card, host, signal);
  followSelection(session, card, host, signal);
  followRoute(session, leaveMarks, signal);
  const stop = answerAsPage({
    'page-annotate': ({ anyway, article }) =>
      reader.closed() ?? session.annotate(anyway ? 'anyway' : 'click', article),
    'page-status': () => session.state,
    'page-resend': () => session.resend(),
    'page-repaint': (painted) => {
      session.repaint(painted);
      return session.shown ? inSight(session.shown).map(({ finding }) => finding.id) : [];
    },
    'page-jump': ({ id }) => jump(id),
    'page-marks': ({ visible }) => session.setMarksVisible(visible),
    'page-add': ({ finding }) => withSelected(session, card, (selected) => card.add(finding, selected)),
    'page-step': ({ by }) => keyboard.go(by),
  });
  signal.addEventListener('abort', stop);

  return session;
}
