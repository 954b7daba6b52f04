import type { Edge } from './card-port.ts';
import type { Host } from './host.ts';
import { page } from './page.ts';

const EDGES: readonly Edge[] = ['start', 'end'];

/** What a drag asks for: the end of the passage that is dragged, to a point of the viewport, CSS px. */
export type OnDrag = (edge: Edge, x: number, y: number) => void;

/** The two ends of a passage on the page, to be dragged while its claim or figure is edited; the keyboard has [ and ]. */
export class Handles {
  readonly #host: Host;
  readonly #handles: ReadonlyMap<Edge, HTMLElement>;
  #onDrag: OnDrag | null = null;

  constructor(host: Host) {
    this.#host = host;
    this.#handles = new Map(EDGES.map((edge) => [edge, this.#handle(edge)]));
  }

  /** Stands them at the ends of ranges in text order, which the page shows; none where there are none. */
  show(ranges: readonly Range[], onDrag: OnDrag): void {
    const first = ranges[0]?.getClientRects()[0];
    const last = [...(ranges.at(-1)?.getClientRects() ?? [])].at(-1);
    if (first === undefined || last === undefined) return this.hide();
    this.#onDrag = onDrag;
    this.#place('start', first.left, first);
    this.#place('end', last.right, last);
  }

  hide(): void {
    this.#onDrag = null;
    for (const handle of this.#handles.values()) handle.remove();
  }

  #place(edge: Edge, x: number, { top, height }: DOMRect): void {
    const handle = this.#handles.get(edge);
    if (handle === undefined) return;
    handle.style.left = `${x + scrollX}px`;
    handle.style.top = `${top + scrollY}px`;
    handle.style.height = `${height}px`;
    if (!handle.isConnected) this.#host.addUnder(handle);
  }

  #handle(edge: Edge): HTMLElement {
    const handle = page.createElement('div');
    handle.className = `handle ${edge}`;
    handle.setAttribute('aria-hidden', 'true');
    const onMove = ({ isTrusted, clientX, clientY }: PointerEvent) =>
      isTrusted && this.#onDrag?.(edge, clientX, clientY);
    handle.addEventListener('pointerdown', (event) => {
      // Neither the selection nor the focus of the form goes with it.
      event.preventDefault();
      handle.setPointerCapture(event.pointerId);
      // What lies under it is asked for, while it keeps the pointer.
      handle.classList.add('dragged');
      handle.addEventListener('pointermove', onMove);
    });
    handle.addEventListener('mousedown', (event) => event.preventDefault());
    handle.addEventListener('lostpointercapture', () => {
      handle.classList.remove('dragged');
      handle.removeEventListener('pointermove', onMove);
    });
    return handle;
  }
}
