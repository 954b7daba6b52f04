import type { Place, ToCard, ToPage } from './card-port.ts';
import type { Host } from './host.ts';
import { boxOf, columnOf, type Line, passageOf } from './line.ts';
import { type Box, EDGE, LINE_GAP, placeCard, type Size } from './place-card.ts';
import { placeTools } from './place-tools.ts';
import { type Theme, themeAround } from './theme.ts';
import { page } from './page.ts';

/** Clear of the viewport's lower edge where nothing on the page says where to stand, px. */
const FROM_BOTTOM = 24;
/** Clear of its upper right corner. */
const SIDE = 16;

/** So much of a sheet's screen stays free above it, px. */
const CLEAR = 48;
/** A passage is scrolled to this part of the viewport's height below its top: under a page's fixed head it is not seen. */
const CLEAR_PART = 16;

/** Not wider than this, and used by fingers, CSS px: there the card is a sheet at the screen's foot (look/trust.md). */
const PHONE = 480;
const BY_FINGERS = '(pointer: coarse) and (hover: none)';

function viewport(): Size {
  return { width: page.documentElement.clientWidth, height: innerHeight };
}

/** In a page of its own: the foot of a frame may be out of sight. */
function isPhone(): boolean {
  return frameElement === null && viewport().width <= PHONE && matchMedia(BY_FINGERS).matches;
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
export type Wanted = Pick<Extract<ToPage, { readonly type: 'stand' }>, 'size' | 'natural' | 'boxes' | 'isUp'>;

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
  /** What was told last of the room, as one string. */
  #told = '';
  /** Scrolls the page to where the card has more room; undefined where it has enough. */
  #toRoom: (() => void) | undefined;
  #isSheet = false;
  /** What the page was scrolled for or had no need to be, so that its user can scroll on. */
  #clearOf: Range | undefined;

  constructor(host: Host, tell: (message: ToCard) => void) {
    this.#host = host;
    this.#tell = tell;
  }

  /** Takes the theme of the paper around a node; null is the user's own. */
  themeOf(node: Node | undefined): void {
    this.#theme = node === undefined ? null : themeAround(node);
    if (this.#theme === null) delete this.#host.stand.dataset['theme'];
    else this.#host.stand.dataset['theme'] = this.#theme;
    this.#isSheet = isPhone();
    this.#tellRoom(this.#isSheet ? viewport().height / 2 : null);
  }

  /** Next to the line of a passage, with the rule of its kind. */
  beside({ line, ranges, kind }: Beside, wanted: Wanted): void {
    const box = boxOf(line);
    if (box === undefined) return;
    const passage = passageOf(ranges, line) ?? box;
    if (isPhone()) return this.#asSheet(line, passage, wanted);
    this.#isSheet = false;
    const column = columnOf(line) ?? box;
    const sight = inSight();
    const natural = { width: wanted.size.width, height: Math.min(wanted.natural, sight.height - 2 * EDGE) };
    const [at, whole, text] = [box, passage, column].map((one) => below(one, sight.top)) as [Box, Box, Box];
    const placement = placeCard({ line: at, passage: whole, column: text }, natural, sight);
    this.#at(placement.left, placement.top + sight.top, wanted);
    const isOver = placement.side === 'over';
    const scrollTo = ({ top }: Box): void => {
      scrollBy({ top: top - innerHeight / CLEAR_PART, behavior: 'instant' });
      this.beside({ line, ranges, kind }, wanted);
    };
    this.#toRoom = isOver || placement.room !== null ? () => scrollTo(passage) : undefined;
    // In a low window it would lie over the very words that it is about.
    if (this.#isNew(line) && isOver) return scrollTo(box);
    this.#tellRoom(placement.room);
    if (placement.rule === null) return this.#withoutRule();
    const { stand } = this.#host;
    stand.dataset['rule'] = kind;
    stand.style.setProperty('--rule-top', `${placement.rule}px`);
    stand.style.setProperty('--rule-length', `${placement.ruleLength}px`);
  }

  /** At the foot of the screen, at most half of it until it is drawn up, with the passage above it. */
  #asSheet(line: Line, passage: Box, { size, natural, boxes, isUp }: Wanted): void {
    const { width, height } = viewport();
    const room = isUp ? height - CLEAR : height / 2;
    this.#isSheet = true;
    this.#toRoom = undefined;
    this.#withoutRule();
    this.#host.stand.dataset['sheet'] = '';
    this.#host.size(width, size.height, boxes);
    this.#tellRoom(room);
    if (!this.#isNew(line)) return;
    const hidden = passage.bottom + LINE_GAP - (height - Math.min(natural, room));
    const above = passage.top - LINE_GAP;
    if (hidden > 0 || above < 0) scrollBy({ top: Math.min(hidden, above), behavior: 'instant' });
  }

  #isNew({ range }: Line): boolean {
    const isNew = this.#clearOf !== range;
    this.#clearOf = range;
    return isNew;
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
    if (place === 'side') return this.#atSide(wanted);
    if (place === 'foot') this.#at((of.width - width) / 2, of.top + of.height - height - FROM_BOTTOM, wanted);
    else this.#host.size(width, height, wanted.boxes);
  }

  /** Over the page's side, on a phone at its foot. */
  #atSide({ size, boxes, isUp }: Wanted): void {
    const { width, height } = viewport();
    this.#isSheet = isPhone();
    this.#toRoom = undefined;
    const { stand } = this.#host;
    if (this.#isSheet) {
      stand.dataset['sheet'] = '';
      this.#host.size(width, size.height, boxes);
      return this.#tellRoom(isUp ? height - CLEAR : height / 2);
    }
    const sight = inSight();
    delete stand.dataset['sheet'];
    this.#host.size(size.width, size.height, boxes);
    this.#host.at(sight.width - size.width - SIDE, sight.top + SIDE, frameElement === null);
    this.#tellRoom(sight.height - 2 * SIDE);
  }

  #withoutRule(): void {
    delete this.#host.stand.dataset['rule'];
  }

  #at(left: number, top: number, { size, boxes }: Wanted): void {
    delete this.#host.stand.dataset['sheet'];
    this.#host.size(size.width, size.height, boxes);
    this.#host.at(left, top);
  }

  #tellRoom(room: number | null): void {
    const message = {
      type: 'room',
      viewport: inSight(),
      room,
      theme: this.#theme,
      isSheet: this.#isSheet,
    } as const;
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
