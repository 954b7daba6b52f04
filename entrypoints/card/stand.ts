import { boxOf, columnOf, type Line, passageOf } from './line.ts';
import { EDGE, placeCard, type Size } from './place-card.ts';
import { placeTools } from './place-tools.ts';
import { themeAround } from './theme.ts';

/** Clear of the viewport's lower edge where nothing on the page says where to stand, px. */
const FROM_BOTTOM = 24;

function viewport(): Size {
  return { width: document.documentElement.clientWidth, height: innerHeight };
}

/** A passage that is edited is scrolled to so far below the viewport's top, px: under a page's fixed head it is not seen. */
const CLEAR = 48;

/** Where on the page our frame stands: in CSS px of the document, so that it scrolls along. */
export class Stand {
  readonly #frame: HTMLElement;
  /** Scrolls the page to where the card has more room; undefined where it has enough. */
  #toRoom: (() => void) | undefined;

  constructor(frame: HTMLElement) {
    this.#frame = frame;
  }

  /** Takes the theme of the paper around a node; null is the user's own. */
  themeOf(node: Node | undefined): void {
    const theme = node === undefined ? null : themeAround(node);
    if (theme === null) delete this.#frame.dataset['theme'];
    else this.#frame.dataset['theme'] = theme;
  }

  /** Next to the line of a passage, with the rule of its kind. */
  beside(line: Line, ranges: readonly Range[], kind: string): void {
    const box = boxOf(line);
    if (box === undefined) return;
    const passage = passageOf(ranges, line) ?? box;
    const column = columnOf(line) ?? box;
    const placement = placeCard({ line: box, passage, column }, this.#naturalSize(), viewport());
    this.#at(placement.left, placement.top);
    const isTight = placement.room !== null || placement.side === 'over';
    this.#toRoom = isTight
      ? () => {
          scrollBy({ top: passage.top - Math.min(CLEAR, innerHeight / 8), behavior: 'instant' });
          this.beside(line, ranges, kind);
        }
      : undefined;
    if (placement.room !== null) this.#frame.style.setProperty('--room', `${placement.room}px`);
    else this.#frame.style.removeProperty('--room');
    if (placement.rule === null) return this.#withoutRule();
    this.#frame.dataset['rule'] = kind;
    this.#frame.style.setProperty('--rule-top', `${placement.rule}px`);
    this.#frame.style.setProperty('--rule-length', `${placement.ruleLength}px`);
  }

  /** Scrolls the page so that the passage and the whole card below it are in sight, where they are not. */
  makeRoom(): void {
    this.#toRoom?.();
  }

  /** At words that are selected. */
  atSelection(range: Range): void {
    const { left, top } = placeTools(range.getBoundingClientRect(), this.#size(), viewport());
    this.#withoutRule();
    this.#at(left, top);
  }

  /** Over the foot of the viewport. */
  atFoot(): void {
    const { width, height } = this.#size();
    const of = viewport();
    this.#withoutRule();
    this.#at((of.width - width) / 2, of.height - height - FROM_BOTTOM);
  }

  /** Where it is, but to no line any more. */
  alone(): void {
    this.#withoutRule();
  }

  #size(): Size {
    return this.#frame.getBoundingClientRect();
  }

  /** As it would be without `--room`, which cannot be taken away for a moment: what scrolls in it would lose its place. */
  #naturalSize(): Size {
    const { width, height } = this.#size();
    const body = this.#frame.querySelector('.card-body');
    const hidden = body === null ? 0 : body.scrollHeight - body.clientHeight;
    return { width, height: Math.min(height + hidden, innerHeight - 2 * EDGE) };
  }

  #withoutRule(): void {
    delete this.#frame.dataset['rule'];
  }

  #at(left: number, top: number): void {
    this.#frame.style.setProperty('--left', `${left + scrollX}px`);
    this.#frame.style.setProperty('--top', `${top + scrollY}px`);
  }
}
