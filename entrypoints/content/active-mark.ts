import type { Span } from '@/lib/core/model.ts';
import type { PaintedMark } from '@/lib/messaging/messages.ts';
import type { Edge, ToPage } from './card-port.ts';
import { Handles } from './handles.ts';
import type { CardSite } from './lazy-card.ts';
import { page } from './page.ts';
import { markOf } from './shown.ts';

/** The mark whose card is open, as the page shows it: as it is being changed, with handles, and with its evidence. */
export class ActiveMark {
  readonly #site: Pick<CardSite, 'host' | 'marks' | 'shown'>;
  readonly #onDrag: (edge: Edge, offset: number) => void;
  readonly #handles: Handles;
  #active: Extract<ToPage, { readonly type: 'active' }> | null = null;
  #evidence: readonly Span[] = [];

  /** @param onDrag is called with the offset of the text that an end of the passage was dragged to */
  constructor(
    site: Pick<CardSite, 'host' | 'marks' | 'shown'>,
    onDrag: (edge: Edge, offset: number) => void,
  ) {
    this.#site = site;
    this.#onDrag = onDrag;
    this.#handles = new Handles(site.host);
  }

  /** Null where no card is open. */
  get id(): string | null {
    return this.#active?.id ?? null;
  }

  /** Takes what the card tells of it. */
  become(active: Extract<ToPage, { readonly type: 'active' }>): void {
    if (active.id !== this.#active?.id) this.#evidence = [];
    this.#active = active;
    this.#paint();
  }

  /** Shows what something on the card was read from. */
  showEvidence(spans: readonly Span[]): void {
    this.#evidence = spans;
    this.#paint();
  }

  markOf(id: string | null): PaintedMark | undefined {
    return markOf(this.#site.shown(), id);
  }

  /** Where a mark is drawn. */
  rangesOf(id: string): readonly Range[] {
    const mark = this.markOf(id);
    return mark === undefined ? [] : this.#site.marks.ranges(this.#drawn(mark));
  }

  /** A mark as it stands, or as it is being changed. */
  #drawn(mark: PaintedMark): PaintedMark {
    const { id, spans } = this.#active ?? { id: null, spans: null };
    const [first, ...rest] = (id === mark.finding.id && spans) || [];
    return first === undefined ? mark : { ...mark, spans: [first, ...rest] };
  }

  #paint(): void {
    const mark = this.markOf(this.id);
    const drawn = mark && this.#drawn(mark);
    this.#site.marks.preview(drawn === undefined || drawn === mark ? null : drawn);
    this.#site.marks.activate(drawn ?? null, this.#evidence);
    this.paintHandles();
  }

  /** To be called when what is drawn may have moved. */
  paintHandles(): void {
    const { id, handles } = this.#active ?? { id: null, handles: false };
    if (id === null || !handles) return this.#handles.hide();
    this.#handles.show(this.rangesOf(id), (edge, x, y) => {
      const caret = page.caretPositionFromPoint(x, y);
      const offset = caret && this.#site.shown()?.map.offsetOf(caret.offsetNode, caret.offset);
      if (typeof offset === 'number') this.#onDrag(edge, offset);
    });
  }

  hideHandles(): void {
    this.#handles.hide();
  }

  /** No card is open any more. */
  clear(): void {
    this.#active = null;
    this.#evidence = [];
    this.#handles.hide();
    this.#site.marks.preview(null);
    this.#site.marks.activate(null);
  }
}
