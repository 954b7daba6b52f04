import type { Span } from '@/lib/core/model.ts';
import type { PaintedMark } from '@/lib/messaging/messages.ts';
import { erase, type MarkName, type Marks, paint, restore, setState } from '@/lib/page/highlight.ts';
import { placeAt } from '@/lib/page/hit-test.ts';
import { inSight, type Shown } from './shown.ts';

/** How long a passage that was jumped to stands out (look/README.md). */
const FLASH_MS = 1200;

/** How soon marks come back that the page took away, ms. */
const RESTORE_MS = 700;

const ACTIVE = {
  claim: 'otr-active',
  figure: 'otr-active-figure',
  initiative: 'otr-active-initiative',
  record: 'otr-active-record',
} as const;

const nameOf = ({ finding, standing }: PaintedMark): MarkName =>
  `otr-${finding.type}${standing === 'found' ? '' : (`-${standing}` as const)}`;

/** Length of a mark's passage at an offset; `Infinity` where it has none there. */
function lengthAt({ spans }: PaintedMark, offset: number): number {
  const span = spans.find(({ start, end }) => start <= offset && offset < end);
  return span === undefined ? Infinity : span.end - span.start;
}

/** The marks as they are painted on the page, by name of kind and, over it, of state. */
export class PageMarks {
  #shown: Shown | null = null;
  /** A mark as it is being changed, painted in place of what was found. */
  #draft: PaintedMark | null = null;
  #visible = true;
  /** The mark that the keyboard is at, and the id of the one whose card is open. */
  #focused: PaintedMark | null = null;
  #open: string | undefined;
  #flashing: ReturnType<typeof setTimeout> | undefined;

  constructor(signal: AbortSignal) {
    // A registry tells nobody that it was cleared.
    const timer = setInterval(restore, RESTORE_MS);
    signal.addEventListener('abort', () => {
      clearInterval(timer);
      this.show(null);
    });
  }

  /** Paints what was found, in place of what was painted before; null takes it all away. */
  show(shown: Shown | null): void {
    this.#shown = shown;
    this.#draft = null;
    this.#paint();
  }

  /** Turns the marks off and on. */
  set visible(visible: boolean) {
    if (visible === this.#visible) return;
    this.#visible = visible;
    this.#paint();
  }

  /** A mark's passages on the page, one range a text node; empty where the page does not show them. */
  ranges(mark: PaintedMark): readonly Range[] {
    return this.#rangesOf(mark.spans);
  }

  /** The inmost mark under a point of the viewport, CSS px; null where none is, or marks are off. */
  at(x: number, y: number): PaintedMark | null {
    const place = this.#visible && this.#shown ? placeAt(document, x, y) : null;
    const shown = this.#shown;
    const offset = place && shown?.map.offsetOf(place.node, place.offset);
    if (!shown || typeof offset !== 'number') return null;
    const under = inSight(shown).filter((mark) => lengthAt(mark, offset) < Infinity);
    return under.toSorted((a, b) => lengthAt(a, offset) - lengthAt(b, offset))[0] ?? null;
  }

  /** Paints a mark as it would stand with other passages; null as it stands. */
  preview(mark: PaintedMark | null): void {
    if (mark === null && this.#draft === null) return;
    this.#draft = mark;
    this.#paint();
  }

  /** Shows whose card is open, the words that name the speaker, and those that what it tells was read from. */
  activate(mark: PaintedMark | null, evidence: readonly Span[] = []): void {
    for (const name of Object.values(ACTIVE)) setState(name, []);
    setState('otr-source', mark?.source ? this.#rangesOf([mark.source]) : []);
    setState('otr-evidence', this.#rangesOf(evidence));
    this.#open = mark?.finding.id;
    this.focus(this.#focused);
    if (mark === null) return;
    const { standing, finding } = mark;
    setState(ACTIVE[standing === 'record' ? standing : finding.type], this.ranges(mark));
  }

  /** Shows which mark the keyboard is at, unless the card of another is open: that is looked at now. */
  focus(mark: PaintedMark | null): void {
    this.#focused = mark;
    const isPassed = this.#open !== undefined && this.#open !== mark?.finding.id;
    setState('otr-focus', mark === null || isPassed ? [] : this.ranges(mark));
  }

  /** Has a passage stand out for a moment. */
  flash(mark: PaintedMark): void {
    clearTimeout(this.#flashing);
    setState('otr-flash', this.ranges(mark));
    this.#flashing = setTimeout(() => setState('otr-flash', []), FLASH_MS);
  }

  #rangesOf(spans: readonly Span[]): readonly Range[] {
    return spans.flatMap((span) => this.#shown?.map.ranges(span) ?? []);
  }

  #paint(): void {
    if (this.#shown === null || !this.#visible) return erase();
    const marks = inSight(this.#shown);
    const drawn = marks.map((mark) => (mark.finding.id === this.#draft?.finding.id ? this.#draft : mark));
    paint(drawn.flatMap((mark) => this.#painted(mark)));
  }

  #painted(mark: PaintedMark): readonly Marks[] {
    const { lines, byHand } = mark;
    if (lines)
      return lines.map(({ name, spans }) => ({ name: `otr-${name}`, ranges: this.#rangesOf(spans) }));
    return [{ name: nameOf(mark), ranges: this.ranges(mark), byHand }];
  }
}
