import type { FindingType } from '@/lib/core/record/record.ts';
import type { PaintedMark } from '@/lib/messaging/messages.ts';
import { ActiveMark } from './active-mark.ts';
import type { Place, Refusal, ToCard, ToPage } from './card-port.ts';
import type { Host } from './host.ts';
import { type Line, lineFor } from './line.ts';
import { onShift } from './on-shift.ts';
import type { PageMarks } from './page-marks.ts';
import { isInView, reveal } from './reveal.ts';
import type { Selected } from './selected.ts';
import { inSight, type Shown } from './shown.ts';
import { Stand, type Wanted } from './stand.ts';
import { Steady } from './steady.ts';
import { page } from './page.ts';

const NOT_OPENED = 'The card could not be opened. Reload the page.';
const ON_ITS_WAY = 'The card is on its way.';

/** Whoever clicked is told after this time that the card has still to come, ms. */
const PATIENCE_MS = 1000;
/** A frame that says nothing for so long is gone: its process died, or the extension was updated under it, ms. */
const GONE_MS = 3000;

/** What the card's frame needs of the page around it. */
export interface CardSite {
  readonly host: Host;
  readonly marks: PageMarks;
  /** What is marked now; null where nothing is. */
  shown(): Shown | null;
  /** Brings the keyboard back to a mark; where there is none it stays where it is. */
  returnTo(id: string | null): void;
  /** Puts the frame into the page and gives the port to it; null where it did not come. */
  openPort(): Promise<MessagePort | null>;
}

/**
 * The card as the content script knows it: a frame of the extension's own, brought in once there are marks. It stands where it
 * asks to, and hears what the user does on the page. What is asked of it before it is there is done when it comes; of several
 * cards asked for, the last.
 */
export class LazyCard {
  readonly #site: CardSite;
  readonly #signal: AbortSignal;
  readonly #stand: Stand;
  readonly #steady: Steady;
  readonly #active: ActiveMark;
  #port: MessagePort | null = null;
  /** The frame that is on its way; null where none is. */
  #coming: Promise<MessagePort | null> | null = null;
  #hasDrafts = false;
  #wanted: (() => void) | null = null;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #place: Place | null = null;
  #asked: Wanted | null = null;
  #line: Line | undefined;
  #lineOf: string | null = null;
  #pointer: { readonly y: number } | null = null;
  #selected: Selected | null = null;

  constructor(site: CardSite, signal: AbortSignal) {
    this.#site = site;
    this.#signal = signal;
    this.#stand = new Stand(site.host, (message) => this.#port?.postMessage(message));
    this.#steady = new Steady(site.host);
    this.#active = new ActiveMark(site, (edge, offset) => this.#post({ type: 'drag', edge, offset }));
    onShift(() => this.#stay(), signal);
    signal.addEventListener('abort', () => this.#leave());
  }

  /** Where it stands: "side" is what the signs mean, "mark" and "alone" a mark's card; undefined while none is shown. */
  get at(): Place['at'] | undefined {
    return this.#place?.at;
  }

  /** Brings the frame in; at once, though nobody waits for it. */
  bring(): void {
    if ((this.#port !== null && this.#site.host.isThere) || this.#coming !== null) return;
    void this.#bring();
  }

  /** Opens the card of a mark, next to the pointer's line (CSS px of the viewport) where there is one. */
  open(mark: PaintedMark, pointer: { readonly y: number } | null = null, isLegend = false): void {
    this.#ask(() => {
      this.#pointer = pointer;
      this.#lineOf = null;
      const line = lineFor(this.#site.marks.ranges(mark), pointer);
      this.#stand.themeOf(line?.range.startContainer);
      this.#post({ type: 'open', id: mark.finding.id, byPointer: pointer !== null, isLegend });
    });
  }

  /** Goes along when the marks are painted anew. */
  follow(shown: Shown | null): void {
    if (shown === null) {
      this.#wanted = null;
      this.lose();
    } else {
      this.#tellShown(shown);
      this.#stay();
    }
  }

  /** The page threw the frame away. */
  lose(): void {
    this.#hide();
    this.#leave();
  }

  /**
   * The page may be left. With a frame of ours in it Chromium does not keep a page for its user to come back to; the next card
   * brings it again. What was begun on the card stays: a page that saves a file or asks its user first is not left.
   */
  beforeLeaving(): void {
    if (!this.#hasDrafts) this.lose();
  }

  /** Closes the card, also one that has yet to take its place; the focus goes back to the page. */
  close(): void {
    this.#wanted = null;
    this.#post({ type: 'close' });
    this.#hide();
  }

  /** Offers to mark what is selected by hand, with the focus on it where the keyboard asks. */
  offer(selected: Selected, by: 'pointer' | 'keyboard'): void {
    this.#ask(() => {
      this.#select(selected);
      this.#post({ type: 'offer', span: selected.span, by });
    });
  }

  /** Takes that offer back. */
  withdraw(): void {
    if (this.#place !== null && !this.#site.host.hasFocus) this.#post({ type: 'withdraw' });
  }

  /** Marks what is selected by hand. */
  add(finding: FindingType, selected: Selected): void {
    this.#ask(() => {
      this.#select(selected);
      this.#post({ type: 'add', finding, span: selected.span });
    });
  }

  /** Tells the user why nothing can be marked. */
  refuse(why: Refusal): void {
    this.#ask(() => {
      this.#stand.themeOf(page.body);
      this.#post({ type: 'refuse', why });
    });
  }

  /** Has a screen reader say where the keyboard is. */
  tell(what: Extract<ToCard, { readonly type: 'tell' }>['what']): void {
    this.#ask(() => this.#post({ type: 'tell', what }));
  }

  #select(selected: Selected): void {
    this.#selected = selected;
    this.#stand.themeOf(selected.range.startContainer);
  }

  #post(message: ToCard): void {
    this.#port?.postMessage(message);
  }

  #tellShown(shown: Shown): void {
    const { map, article } = shown;
    const ids = inSight(shown).map(({ finding }) => finding.id);
    this.#post({ type: 'shown', ids, isAsRead: map.text === article.text });
  }

  #ask(what: () => void): void {
    if (this.#signal.aborted) return;
    clearTimeout(this.#waiting);
    if (this.#port !== null && this.#site.host.isThere) {
      what();
      this.#waiting = setTimeout(() => {
        this.lose();
        this.#ask(what);
      }, GONE_MS);
      return;
    }
    this.#wanted = what;
    this.#waiting = setTimeout(() => this.#wanted && this.#site.host.note(ON_ITS_WAY), PATIENCE_MS);
    this.bring();
  }

  async #bring(): Promise<void> {
    const { host } = this.#site;
    this.#port?.close();
    this.#port = null;
    const coming = this.#site.openPort().catch(() => null);
    this.#coming = coming;
    const port = await coming;
    // It was taken away on its way; there may be another.
    if (this.#signal.aborted || this.#coming !== coming) return port?.close();
    this.#coming = null;
    const wanted = this.#wanted;
    this.#wanted = null;
    clearTimeout(this.#waiting);
    if (port === null) {
      if (wanted !== null) host.note(NOT_OPENED);
      return;
    }
    this.#port = port;
    this.#stand.forget();
    port.addEventListener('message', ({ data }: MessageEvent<ToPage>) => this.#hear(data));
    const shown = this.#site.shown();
    if (shown !== null) this.#tellShown(shown);
    wanted?.();
  }

  #hear(message: ToPage): void {
    clearTimeout(this.#waiting);
    switch (message.type) {
      case 'stand':
        return this.#standAt(message);
      case 'close':
        return this.#site.returnTo(this.#hide());
      case 'active':
        return this.#active.become(message);
      case 'reveal': {
        const [first] = this.#active.rangesOf(message.id);
        if (first !== undefined && !isInView(first)) void reveal(first, 'instant');
        this.#pointer = null;
        this.#lineOf = null;
        return undefined;
      }
      case 'make-room':
        return this.#stand.makeRoom();
      case 'drafts':
        this.#hasDrafts = message.isAny;
        return undefined;
      case 'evidence':
        return this.#active.showEvidence(message.spans);
      case 'tab-out':
        this.#site.host.blur();
        return this.#site.returnTo(this.#active.id);
      case 'deselect':
        return getSelection()?.removeAllRanges();
      case 'how-stands':
        return this.#post({ type: 'stands', of: message.of, ...this.#steady.standing });
    }
  }

  #standAt({ place, takesFocus, ...wanted }: Extract<ToPage, { readonly type: 'stand' }>): void {
    const { host } = this.#site;
    this.#place = place;
    this.#asked = wanted;
    this.#stay();
    if (!host.isShown) host.show();
    this.#steady.watch();
    // A frame that took it by itself would lose it for some milliseconds, and with it the keys of that time.
    if (takesFocus && !host.hasFocus) host.focus();
  }

  /** Stands where it is to stand; to be called when what it stands beside may have moved. */
  #stay(): void {
    const [place, wanted] = [this.#place, this.#asked];
    if (place === null || wanted === null) return;
    if (place.at === 'selection') {
      if (this.#selected !== null) this.#stand.atSelection(this.#selected.range, wanted);
    } else if (place.at === 'mark') this.#stayBeside(place.id, wanted);
    else this.#stand.apart(place.at, wanted);
    this.#active.paintHandles();
  }

  #stayBeside(id: string, wanted: Wanted): void {
    const mark = this.#active.markOf(id);
    const ranges = this.#active.rangesOf(id);
    const isThere = this.#lineOf === id && this.#line?.range.startContainer.isConnected === true;
    if (!isThere && ranges.length > 0) this.#line = lineFor(ranges, this.#pointer) ?? this.#line;
    this.#lineOf = id;
    if (this.#line === undefined || mark === undefined) this.#stand.apart('alone', wanted);
    else this.#stand.beside({ line: this.#line, ranges, kind: mark.finding.type }, wanted);
  }

  /** Tells whose card it was. */
  #hide(): string | null {
    const { id } = this.#active;
    clearTimeout(this.#waiting);
    this.#place = null;
    this.#asked = null;
    this.#active.clear();
    this.#site.host.hide();
    return id;
  }

  #leave(): void {
    clearTimeout(this.#waiting);
    this.#active.hideHandles();
    this.#port?.close();
    this.#port = null;
    this.#coming = null;
    this.#hasDrafts = false;
    this.#site.host.remove();
  }
}
