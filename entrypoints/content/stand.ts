import type { Place, ToCard, ToPage } from './card-port.ts';
import type { Host } from './host.ts';
import { boxOf, columnOf, type Line, passageOf } from './line.ts';
import { type Box, EDGE, placeCard, type Size } from './place-card.ts';
import { placeTools } from './place-tools.ts';
import { type Theme, themeAround } from './theme.ts';
import { page } from './page.ts';

/** Clear of the viewport's lower edge where nothing on the page says where to stand, px. */
const FROM_BOTTOM = 24;

/** A passage that is edited is scrolled to so far below the viewport's top, px: under a page's fixed head it is not seen. */
const CLEAR = 48;

function viewport(): Size {
  return { width: page.documentElement.clientWidth, height: innerHeight };
}

/** The part of the viewport that is in sight: of a frame as high as its words, what the page around it shows. */
function inSight(): Size & { readonly top: number } {
  const { width, height } = viewport();
  const around = frameElement?.getBoundingClientRect();
  if (around === undefined) return { top: 0, width, height };
  const top = Math.max(0, -around.top);
  return { top, width, height: Math.min(height, parent.innerHeight - around.top) - top };
}

/** A box as it stands in what is in sight. */
function below({ left, right, top, bottom }: Box, from: number): Box {
  return { left, right, top: top - from, bottom: bottom - from };
}

/** The frame as it asked to stand. */
export type Wanted = Pick<Extract<ToPage, { readonly type: 'stand' }>, 'size' | 'natural' | 'boxes'>;

/** What a card stands beside. */
export interface Beside {
  readonly line: Line;
  readonly ranges: readonly Range[];
  readonly kind: string;
}

/** Where on the page the card stands: in CSS px of the document, so that it scrolls along. */
export class Stand {
  readonly #host: Host;
  readonly #tell: (message: ToCard) => void;
  #theme: Theme | null = null;
  #room: number | null = null;
  /** What was told last of the room, as one string. */
  #told = '';
  /** Scrolls the page to where the card has more room; undefined where it has enough. */
  #toRoom: (() => void) | undefined;

  constructor(host: Host, tell: (message: ToCard) => void) {
    this.#host = host;
    this.#tell = tell;
  }

  /** Takes the theme of the paper around a node; null is the user's own. */
  themeOf(node: Node | undefined): void {
    this.#theme = node === undefined ? null : themeAround(node);
    if (this.#theme === null) delete this.#host.stand.dataset['theme'];
    else this.#host.stand.dataset['theme'] = this.#theme;
    this.#tellRoom(null);
  }

  /** Next to the line of a passage, with the rule of its kind. */
  beside({ line, ranges, kind }: Beside, wanted: Wanted): void {
    const box = boxOf(line);
    if (box === undefined) return;
    const passage = passageOf(ranges, line) ?? box;
    const column = columnOf(line) ?? box;
    const sight = inSight();
    const natural = { width: wanted.size.width, height: Math.min(wanted.natural, sight.height - 2 * EDGE) };
    const [at, whole, text] = [box, passage, column].map((one) => below(one, sight.top)) as [Box, Box, Box];
    const placement = placeCard({ line: at, passage: whole, column: text }, natural, sight);
    this.#at(placement.left, placement.top + sight.top, wanted);
    const isTight = placement.room !== null || placement.side === 'over';
    this.#toRoom = isTight
      ? () => {
          scrollBy({ top: passage.top - Math.min(CLEAR, innerHeight / 8), behavior: 'instant' });
          this.beside({ line, ranges, kind }, wanted);
        }
      : undefined;
    this.#tellRoom(placement.room);
    if (placement.rule === null) return this.#withoutRule();
    const { stand } = this.#host;
    stand.dataset['rule'] = kind;
    stand.style.setProperty('--rule-top', `${placement.rule}px`);
    stand.style.setProperty('--rule-length', `${placement.ruleLength}px`);
  }

  /** Scrolls the page so that the passage and the whole card below it are in sight, where they are not. */
  makeRoom(): void {
    this.#toRoom?.();
  }

  /** At words that are selected. */
  atSelection(range: Range, wanted: Wanted): void {
    const sight = inSight();
    const selected = below(range.getBoundingClientRect(), sight.top);
    const { left, top } = placeTools(selected, wanted.size, sight);
    this.#withoutRule();
    this.#at(left, top + sight.top, wanted);
  }

  /** Where nothing says where: over the foot of the viewport, or where it is. */
  apart(place: Exclude<Place['at'], 'mark' | 'selection'>, wanted: Wanted): void {
    const { width, height } = wanted.size;
    const of = inSight();
    this.#withoutRule();
    if (place === 'foot') this.#at((of.width - width) / 2, of.top + of.height - height - FROM_BOTTOM, wanted);
    else this.#host.size(width, height, wanted.boxes);
  }

  #withoutRule(): void {
    delete this.#host.stand.dataset['rule'];
  }

  #at(left: number, top: number, { size, boxes }: Wanted): void {
    this.#host.size(size.width, size.height, boxes);
    this.#host.at(left, top);
  }

  #tellRoom(room: number | null): void {
    this.#room = room;
    const message = { type: 'room', viewport: inSight(), room: this.#room, theme: this.#theme } as const;
    const told = JSON.stringify(message);
    if (told === this.#told) return;
    this.#told = told;
    this.#tell(message);
  }

  /** A frame that came anew knows nothing of it. */
  forget(): void {
    this.#told = '';
  }
}
