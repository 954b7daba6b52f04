import { render } from 'preact';
import { claimOf } from '@/components/finding.ts';
import { FindingCard } from '@/components/finding-card.tsx';
import { passageLink } from '@/lib/core/export/passage-link.ts';
import { quotationOf } from '@/lib/core/export/quotation.ts';
import { copyText } from './clipboard.ts';
import type { Host } from './host.ts';
import { boxOf, columnOf, type Line, lineFor, passageOf } from './line.ts';
import { type Mark, marksOf, neighbour, placeOf } from './marks.ts';
import type { PageMarks } from './page-marks.ts';
import { placeCard } from './place-card.ts';
import { isInView, reveal } from './reveal.ts';
import type { Shown } from './session.ts';
import { themeAround } from './theme.ts';

const NOT_COPIED = 'Not copied. The browser keeps the clipboard closed on this page.';

/** What the card shows. */
interface Open {
  readonly shown: Shown;
  readonly mark: Mark;
  readonly line: Line | undefined;
  readonly notice?: string;
}

/** The card of one finding at a time, next to its passage. */
export class Card {
  readonly #host: Host;
  readonly #marks: PageMarks;
  #open: Open | null = null;

  constructor(host: Host, marks: PageMarks, signal: AbortSignal) {
    this.#host = host;
    this.#marks = marks;
    addEventListener('resize', () => this.#place(), { signal });
    // The card scrolls with the document by itself; a box that scrolls inside the page takes its text along.
    const follow = ({ target }: Event) => {
      if (target !== document && target instanceof Element) this.#place();
    };
    addEventListener('scroll', follow, { capture: true, passive: true, signal });
    signal.addEventListener('abort', () => this.close());
  }

  get isOpen(): boolean {
    return this.#open !== null;
  }

  /** Opens the card of a mark, next to the pointer's line where there is one. */
  open(shown: Shown, mark: Mark, pointer: { readonly y: number } | null = null): void {
    const line = lineFor(this.#marks.ranges(mark), pointer) ?? this.#open?.line;
    this.#open = { shown, mark, line };
    this.#host.hasCard = true;
    // Who points sees where the card is; who types is shown that it has the focus.
    this.#host.frame.toggleAttribute('data-pointed', pointer !== null);
    this.#host.theme = line === undefined ? null : themeAround(line.range.startContainer);
    this.#marks.activate(mark);
    this.#render();
  }

  /** Goes along when the marks are painted anew; what another analysis found is another card. */
  follow(shown: Shown | null): void {
    if (this.#open === null) return;
    const { shown: before, mark } = this.#open;
    const same = shown?.marks.find(({ finding }) => finding.id === mark.finding.id);
    if (shown === null || same === undefined || shown.analysis !== before.analysis) return this.close();
    this.open(shown, same);
  }

  /** Closes the card; the focus goes back to the page. */
  close(): void {
    if (this.#open === null) return;
    this.#open = null;
    this.#marks.activate(null);
    render(null, this.#host.frame);
    this.#host.hasCard = false;
  }

  #select(mark: Mark | undefined): void {
    if (mark === undefined || this.#open === null) return;
    const [first] = this.#marks.ranges(mark);
    if (first !== undefined && !isInView(first)) void reveal(first, 'instant');
    this.open(this.#open.shown, mark);
  }

  async #copy(text: string, done: string): Promise<void> {
    const copied = await copyText(text, this.#host.root);
    if (this.#open === null) return;
    this.#open = { ...this.#open, notice: copied ? done : NOT_COPIED };
    this.#render();
  }

  #render(): void {
    if (this.#open === null) return;
    const { shown, mark, notice } = this.#open;
    const { analysis, marks } = shown;
    const { finding } = mark;
    const copyQuotation = () => {
      const claim = claimOf(analysis, finding);
      if (claim === undefined) return;
      void this.#copy(quotationOf(analysis, claim), 'Quotation copied, with speaker, source and date.');
    };
    // The spans as they were read: those of a mark may have been found again in words that changed since.
    const span = marksOf(analysis).find((other) => other.finding.id === finding.id)?.spans[0];
    const copyLink = () =>
      span && void this.#copy(passageLink(analysis, span), 'Link to this passage copied.');
    render(
      <FindingCard
        analysis={analysis}
        finding={finding}
        {...placeOf(marks, mark)}
        onPrevious={() => this.#select(neighbour(marks, finding.id, -1))}
        onNext={() => this.#select(neighbour(marks, finding.id, 1))}
        onClose={() => this.close()}
        onCopyQuotation={copyQuotation}
        onCopyLink={copyLink}
        onSelect={(id) => this.#select(marks.find((other) => other.finding.id === id))}
        notice={notice}
      />,
      this.#host.frame,
    );
    this.#place();
  }

  #place(): void {
    const { frame } = this.#host;
    const line = this.#open?.line;
    const box = line && boxOf(line);
    if (this.#open === null || line === undefined || box === undefined) return;
    const { width, height } = frame.getBoundingClientRect();
    const viewport = { width: document.documentElement.clientWidth, height: innerHeight };
    const passage = passageOf(this.#marks.ranges(this.#open.mark), line) ?? box;
    const beside = { line: box, passage, column: columnOf(line) ?? box };
    const placement = placeCard(beside, { width, height }, viewport);
    frame.style.setProperty('--left', `${placement.left + scrollX}px`);
    frame.style.setProperty('--top', `${placement.top + scrollY}px`);
    if (placement.rule === null) {
      delete frame.dataset['rule'];
    } else {
      frame.dataset['rule'] = this.#open.mark.finding.type;
      frame.style.setProperty('--rule-top', `${placement.rule}px`);
      frame.style.setProperty('--rule-length', `${placement.ruleLength}px`);
    }
  }
}
