import type { Place, ToCard, ToPage } from '../content/card-port.ts';
import type { Box } from '../content/place-card.ts';

type Standing = Omit<Extract<ToPage, { readonly type: 'stand' }>, 'type'>;

/** What has the focus first. */
const FIRST = '.card, .tools button, .toast button';
/** Narrower or lower than this the card keeps its words and one row of actions, CSS px. */
const SHORT = 420;
/** What throws a shadow. */
const RAISED = '.card, .tools, .toast';

/** The element that the card is rendered in, which tells how large it is and where it is to stand. */
export class Stage {
  readonly frame = document.createElement('div');
  readonly #tell: (standing: Standing) => void;
  #place: Place | null = null;
  /** The viewport has no room for all actions, wherever the card stands. */
  #isSmall = false;
  /** A sheet is drawn up. */
  #isUp = false;
  /** What was told last, as one string. */
  #told = '';

  constructor(body: HTMLElement, tell: (standing: Standing) => void) {
    this.#tell = tell;
    this.frame.className = 'frame';
    body.append(this.frame);
    addEventListener('focus', () => this.#takeFocus());
    new ResizeObserver(() => this.#measure(false)).observe(this.frame);
  }

  /** Whether the pointer opened what is shown, so that its ring is not drawn. */
  set isPointed(isPointed: boolean) {
    this.frame.toggleAttribute('data-pointed', isPointed);
  }

  /** Fits into the room that there is, in the theme of the paper. */
  fit({ viewport, room, theme, isSheet }: Extract<ToCard, { readonly type: 'room' }>): void {
    const { style, dataset } = this.frame;
    style.setProperty('--view-width', `${viewport.width}px`);
    style.setProperty('--view-height', `${viewport.height}px`);
    const height = Math.min(room ?? viewport.height, viewport.height);
    this.#isSmall = viewport.width <= SHORT || viewport.height < SHORT;
    this.frame.toggleAttribute('data-compact', this.#isSmall || height < SHORT);
    this.frame.toggleAttribute('data-sheet', isSheet);
    if (room === null) style.removeProperty('--room');
    else style.setProperty('--room', `${room}px`);
    if (theme === null) delete dataset['theme'];
    else dataset['theme'] = theme;
    this.#measure(false);
  }

  /** Stands at a place, or where it is; with what is rendered now. */
  stand(place: Place | undefined, takesFocus: boolean): void {
    this.#place = place ?? this.#place ?? { at: 'foot' };
    if (takesFocus) this.#told = '';
    this.#measure(takesFocus);
  }

  /** Draws a sheet up, or down again. */
  draw(isUp: boolean): void {
    this.#isUp = isUp;
    this.#measure(false);
  }

  leave(): void {
    this.#isUp = false;
    this.#place = null;
    this.#told = '';
  }

  /** Chromium lets nothing of a frame take the focus before the frame has it, which the content script gives it. */
  #takeFocus(): void {
    if (document.activeElement !== document.body) return;
    this.frame.querySelector<HTMLElement>(FIRST)?.focus({ preventScroll: true });
  }

  /**
   * How high it would be without `--room`, which cannot be taken away for a moment: what scrolls in it would lose its place. With
   * all of its actions where they are folded away only here: told without them it would have room, unfold, have none, and so on.
   */
  #natural(): number {
    const isFolded = !this.#isSmall && this.frame.hasAttribute('data-compact');
    if (isFolded) this.frame.removeAttribute('data-compact');
    const body = this.frame.querySelector('.card-body');
    const hidden = body === null ? 0 : body.scrollHeight - body.clientHeight;
    const natural = this.frame.getBoundingClientRect().height + hidden;
    if (isFolded) this.frame.setAttribute('data-compact', '');
    return natural;
  }

  #measure(takesFocus: boolean): void {
    const place = this.#place;
    const origin = this.frame.getBoundingClientRect();
    if (place === null || origin.height === 0) return;
    const size = { width: origin.width, height: origin.height };
    const boxes = [...this.frame.querySelectorAll(RAISED)].flatMap((element): Box[] => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const of = { left: left - origin.left, right: right - origin.left };
      return right === left ? [] : [{ ...of, top: top - origin.top, bottom: bottom - origin.top }];
    });
    const standing = { place, size, natural: this.#natural(), boxes, isUp: this.#isUp, takesFocus };
    const told = JSON.stringify(standing);
    if (told === this.#told) return;
    this.#told = told;
    this.#tell(standing);
  }
}
