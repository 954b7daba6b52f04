import type { PaintedMark } from '@/lib/messaging/messages.ts';
import { parentOf } from '@/lib/page/unclobbered.ts';
import type { Host } from './host.ts';
import { boxOf, columnOf, type Line } from './line.ts';
import type { PageMarks } from './page-marks.ts';
import { page } from './page.ts';
import { inSight, type Shown } from './shown.ts';

/** A button, and how far two of one line stand from each other, CSS px. */
const SIZE = 24;
const STEP = 22;
const GAP = 10;
/** Beside one line, and where the page is narrow. */
const MOST = 2;
const MOST_NARROW = 1;
const NARROW = 500;
const SVG = 'http://www.w3.org/2000/svg';

interface Sign {
  readonly mark: PaintedMark;
  readonly line: Line;
}

/**
 * The signs of a page that is laid beside a release, in the margin at each passage's first line. For who points; the keyboard and
 * screen readers have the marks themselves, with their names.
 */
export class MarginSigns {
  readonly #host: Host;
  readonly #marks: PageMarks;
  readonly #onPress: (mark: PaintedMark, y: number) => void;
  #shown: Shown | null = null;
  #visible = true;
  #signs: readonly HTMLElement[] = [];
  #waiting = 0;
  readonly #resized = new ResizeObserver(() => this.#soon());

  constructor(
    host: Host,
    marks: PageMarks,
    onPress: (mark: PaintedMark, y: number) => void,
    signal: AbortSignal,
  ) {
    this.#host = host;
    this.#marks = marks;
    this.#onPress = onPress;
    signal.addEventListener('abort', () => this.show(null));
  }

  show(shown: Shown | null): void {
    const signed = shown?.marks.some(({ sign }) => sign !== undefined) === true;
    this.#shown = signed ? shown : null;
    this.#resized.disconnect();
    // What loads late moves the text, and makes the page longer.
    if (signed && page.body !== null) this.#resized.observe(page.body);
    this.#place();
  }

  set visible(visible: boolean) {
    if (visible === this.#visible) return;
    this.#visible = visible;
    this.#place();
  }

  #soon(): void {
    cancelAnimationFrame(this.#waiting);
    this.#waiting = requestAnimationFrame(() => this.#place());
  }

  #place(): void {
    for (const sign of this.#signs) sign.remove();
    this.#signs = [];
    if (this.#shown === null || !this.#visible) return;
    const rows = new Map<string, Sign[]>();
    for (const mark of inSight(this.#shown)) {
      const [range] = this.#marks.ranges(mark);
      const line = range && { range, index: 0 };
      const box = line && boxOf(line);
      if (!box) continue;
      const row = `${Math.round((box.top + box.bottom) / 2)} ${Math.round(columnOf(line)?.left ?? 0)}`;
      rows.set(row, [...(rows.get(row) ?? []), { mark, line }]);
    }
    const most = innerWidth < NARROW ? MOST_NARROW : MOST;
    this.#signs = [...rows.values()].flatMap((row) => this.#row(row, most));
  }

  /** The signs of a line, from the text outwards; none over words or beyond the page. */
  #row(row: readonly Sign[], most: number): readonly HTMLElement[] {
    const first = row.toSorted(
      (a, b) => Number(b.mark.sign?.differs ?? false) - Number(a.mark.sign?.differs ?? false),
    );
    return first.slice(0, most).flatMap(({ mark, line }, at) => {
      const [box, column] = [boxOf(line), columnOf(line)];
      const left = (column?.left ?? 0) - GAP - SIZE - at * STEP + scrollX;
      if (box === undefined || mark.sign === undefined || left < 0) return [];
      const button = page.createElement('div');
      button.className = 'sign';
      button.setAttribute('aria-hidden', 'true');
      button.style.cssText = `left: ${left}px; top: ${(box.top + box.bottom - SIZE) / 2 + scrollY}px;`;
      const around = parentOf(line.range.startContainer);
      if (around !== null) button.style.color = getComputedStyle(around).color;
      const svg = page.createElementNS(SVG, 'svg');
      svg.setAttribute('viewBox', '0 0 16 16');
      for (const [name, d] of [['line', mark.sign.line] as const, ['fill', mark.sign.fill] as const]) {
        const path = page.createElementNS(SVG, 'path');
        path.setAttribute('class', name);
        path.setAttribute('d', d);
        svg.append(path);
      }
      button.append(svg);
      button.addEventListener('click', ({ isTrusted }) => isTrusted && this.#onPress(mark, box.top));
      this.#host.addUnder(button);
      return [button];
    });
  }
}
