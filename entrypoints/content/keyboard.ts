import { letterOf } from '@/components/key-of.ts';
import { neighbour } from '@/components/marks.ts';
import type { PaintedMark } from '@/lib/messaging/messages.ts';
import type { FindingType } from '@/lib/core/record/record.ts';
import type { LazyCard } from './lazy-card.ts';
import type { Host } from './host.ts';
import { hasOwnAction, isTyping } from './own-action.ts';
import { listen } from './page-ears.ts';
import type { PageMarks } from './page-marks.ts';
import { reveal } from './reveal.ts';
import { selectedIn } from './selected.ts';
import type { Session } from './session.ts';
import { inSight, markOf } from './shown.ts';
import { page } from './page.ts';
import { withSelected } from './with-selected.ts';

/** With Alt+Shift held, what marks the selected words as what. */
const FINDINGS: Readonly<Record<string, FindingType>> = { c: 'claim', f: 'figure', i: 'initiative' };

/** Whether a line lies between two heights of the viewport, px. */
const isBetween = (line: DOMRect | undefined, top: number, bottom: number): boolean =>
  line !== undefined && line.top >= top && line.bottom <= bottom;

/**
 * The keys of look/README.md on the page, until the signal: Alt+Shift+J and K go to the next and the previous mark,
 * Enter opens its card, Alt+Shift+M turns the marks off and on, Alt+Shift+A offers to mark what is selected by hand, with C, F
 * or I it is marked as a claim, figure or initiative at once; beside a release Alt+Shift+G tells what the signs mean. No other single key is taken from the page.
 */
export class Keyboard {
  readonly #session: Session;
  readonly #marks: PageMarks;
  readonly #card: LazyCard;
  readonly #host: Host;
  /** Id of the finding whose mark the keyboard is at. */
  #at: string | null = null;

  constructor(session: Session, marks: PageMarks, card: LazyCard, host: Host, signal: AbortSignal) {
    this.#session = session;
    this.#marks = marks;
    this.#card = card;
    this.#host = host;
    const capture = { capture: true };
    listen(window, 'keydown', (event) => this.#onKey(event), capture, signal);
    const onPointer = (event: Event) => !host.holds(event) && this.leave();
    listen(window, 'pointerdown', onPointer, capture, signal);
  }

  /** Forgets the mark that the keyboard is at. */
  leave(): void {
    this.#at = null;
    this.#marks.focus(null);
  }

  /** Brings the keyboard to a mark, as from its card; without one it stays where it is. */
  comeTo(id: string | null): void {
    const mark = markOf(this.#session.shown, id);
    const first = mark && this.#stay(mark);
    // From here the browser's own Tab goes on.
    if (first !== undefined) getSelection()?.collapse(first.startContainer, first.startOffset);
  }

  /** The keyboard is at a mark now; answers where that begins. */
  #stay(mark: PaintedMark): Range | undefined {
    this.#at = mark.finding.id;
    this.#marks.focus(mark);
    return this.#marks.ranges(mark)[0];
  }

  /** Goes along when the marks are painted anew. */
  follow(): void {
    const mark = this.#mark;
    if (mark === undefined) this.leave();
    else this.#marks.focus(mark);
  }

  #onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || event.ctrlKey || event.metaKey || event.isComposing) return;
    const taken = event.altKey && event.shiftKey ? this.#chord(event) : this.#single(event);
    if (!taken) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  #chord(event: KeyboardEvent): boolean {
    const { state } = this.#session;
    if (isTyping(event)) return false;
    const letter = letterOf(event);
    if (letter === 'a') return this.#offer();
    const finding = FINDINGS[letter];
    if (finding !== undefined) return this.#markAs(finding);
    if (state.status !== 'annotated') return false;
    switch (letter) {
      case 'j':
        return this.go(1);
      case 'k':
        return this.go(-1);
      case 'm':
        this.#session.setMarksVisible(!state.marksVisible);
        this.#card.tell(state.marksVisible ? 'marks-off' : 'marks-on');
        return true;
      case 'g':
        return this.#legend();
      default:
        return false;
    }
  }

  /** Beside a release: what the signs in the margin mean, or no more. */
  #legend(): boolean {
    if (this.#card.at === 'side') {
      this.#card.close();
      return true;
    }
    const { shown } = this.#session;
    const marks = shown ? inSight(shown).filter(({ sign }) => sign !== undefined) : [];
    const mark = marks.find(({ finding }) => finding.id === this.#at) ?? this.#fromView(marks, 1);
    if (mark === undefined) return false;
    this.#card.open(mark, null, true);
    return true;
  }

  /** Offers to mark what is selected by hand, also where the engine found nothing. */
  #offer(): boolean {
    if (this.#session.shown === null) return false;
    withSelected(this.#session, this.#card, (selected) => this.#card.offer(selected, 'keyboard'));
    return true;
  }

  /** Where no words of the article are selected, the key is the page's. */
  #markAs(finding: FindingType): boolean {
    const { shown } = this.#session;
    if (!shown || !selectedIn(shown)) return false;
    withSelected(this.#session, this.#card, (selected) => this.#card.add(finding, selected));
    return true;
  }

  /** Only while a mark is in the focus and nothing of the page is; Escape takes a card away that lies over the page, wherever the focus is. */
  #single(event: KeyboardEvent): boolean {
    const { shown } = this.#session;
    const isCard = this.#card.at === 'mark' || this.#card.at === 'alone';
    if (event.key === 'Escape' && isCard && !this.#host.holds(event) && !isTyping(event)) {
      this.#card.close();
      return true;
    }
    if (this.#at === null || shown === null || event.altKey || event.shiftKey) return false;
    if (this.#host.holds(event) || hasOwnAction(event)) return false;
    if (event.key === 'Escape') {
      this.leave();
      return true;
    }
    const mark = this.#mark;
    if (event.key !== 'Enter' || mark === undefined) return false;
    this.#card.open(mark);
    return true;
  }

  /** The mark that the keyboard is at. */
  get #mark(): PaintedMark | undefined {
    return markOf(this.#session.shown, this.#at);
  }

  #boxOf(mark: PaintedMark): DOMRect | undefined {
    return this.#marks.ranges(mark)[0]?.getClientRects()[0];
  }

  /** The first mark from the top of the view on, or the last before its end; round the ends where there is none. */
  #fromView(marks: readonly PaintedMark[], step: 1 | -1): PaintedMark | undefined {
    if (step === 1) return marks.find((mark) => isBetween(this.#boxOf(mark), 0, Infinity)) ?? marks[0];
    return marks.findLast((mark) => isBetween(this.#boxOf(mark), -Infinity, innerHeight)) ?? marks.at(-1);
  }

  /** Goes to the next or the previous mark; false where there is none. */
  go(step: 1 | -1): boolean {
    const { shown, state } = this.#session;
    if (shown === null || state.status !== 'annotated' || !state.marksVisible) return false;
    const marks = inSight(shown);
    const here = marks.find(({ finding }) => finding.id === this.#at);
    const isHere = here !== undefined && isBetween(this.#boxOf(here), 0, innerHeight);
    const mark = isHere ? neighbour(marks, this.#at, step) : this.#fromView(marks, step);
    if (mark === undefined) return false;
    this.#card.close();
    // Enter is for the mark now, not for a link that had the focus before.
    if (page.activeElement instanceof HTMLElement) page.activeElement.blur();
    const first = this.#stay(mark);
    if (first !== undefined) void reveal(first, 'smooth');
    this.#card.tell({ mark: mark.finding.id });
    return true;
  }
}
