import { render } from 'preact';
import { CardLayer, type Toast } from '@/components/card-layer.tsx';
import type { CardFormName } from '@/components/finding-card.tsx';
import cardStyles from '@/components/styles/card.css?inline';
import tokens from '@/components/styles/tokens.css?inline';
import type { PageAction } from '@/lib/core/record/page-record.ts';
import type { FindingType } from '@/lib/core/record/record.ts';
import type { Mark } from '../content/marks.ts';
import type { CardSite, PageCard } from '../content/page-card.ts';
import { isInView, reveal } from '../content/reveal.ts';
import type { Selected } from '../content/selected.ts';
import type { Shown } from '../content/session.ts';
import { type CardActions, cardView, type Open } from './card-view.tsx';
import { copyText, NOT_COPIED } from './clipboard.ts';
import { doneToast, notDone } from './deed-words.ts';
import { Deeds } from './deeds.ts';
import { type Draft, Drafts } from './drafts.ts';
import frameStyles from './frame.css?inline';
import { Handles } from './handles.ts';
import { lineFor } from './line.ts';
import { keepTyping, onShift } from './listen.ts';
import { drawnOf, movedTo, offsetAt, passageOf } from './move-passage.ts';
import { markBeside, markMade, sameMark } from './same-mark.ts';
import { Stand } from './stand.ts';
import { toastKeyOf } from './toast-keys.ts';
import { ToastTimer } from './toast-timer.ts';
import { type Tools, toolsView } from './tools-view.tsx';

/** The card of one finding at a time, next to its passage; or the tools for a selection, or word of what was done. */
export class Card implements PageCard, CardActions {
  readonly #site: CardSite;
  readonly #frame: HTMLElement;
  readonly #stand: Stand;
  readonly #handles: Handles;
  readonly #deeds: Deeds;
  readonly #drafts = new Drafts();
  readonly #timer: ToastTimer;
  #open: Open | null = null;
  #turns = 0;
  #tools: Tools | null = null;
  #toast: Toast | undefined;
  /** The mark that was taken off the page last, while there is word of it. */
  #gone: Mark | null = null;

  constructor(site: CardSite, signal: AbortSignal) {
    this.#site = site;
    this.#frame = site.host.frame;
    this.#stand = new Stand(this.#frame);
    this.#handles = new Handles(this.#frame);
    this.#deeds = new Deeds((action) => site.act(action));
    this.#timer = new ToastTimer(
      () => site.host.hasFocus,
      () => this.close(),
    );
    site.host.addStyles(`${tokens}\n${cardStyles}\n${frameStyles}`);
    keepTyping(this.#frame);
    onShift(this.#frame, () => this.#place(), signal);
    this.#frame.addEventListener('keydown', (event) => this.#onToastKey(event));
    signal.addEventListener('abort', () => this.close());
  }

  open(shown: Shown, mark: Mark, pointer: { readonly y: number } | null = null): void {
    const line = lineFor(this.#site.marks.ranges(mark), pointer) ?? this.#open?.line;
    if (this.#open?.mark.finding.id !== mark.finding.id && this.#toast?.failed !== true)
      this.#toast = undefined;
    this.#tools = null;
    this.#gone = null;
    // Who points sees where the card is; who types is shown that it has the focus.
    this.#frame.toggleAttribute('data-pointed', pointer !== null);
    this.#stand.themeOf(line?.range.startContainer);
    this.#become({ shown, mark, line, form: null, turn: (this.#turns += 1) });
  }

  follow(shown: Shown | null): void {
    if (shown === null) return this.close();
    if (this.#open === null) return;
    const { shown: before, mark, line } = this.#open;
    const same = sameMark(mark, before, shown);
    if (same !== undefined) {
      const isThere = line?.range.startContainer.isConnected === true;
      const now = isThere ? line : lineFor(this.#site.marks.ranges(same), null);
      this.#become({ ...this.#open, shown, mark: same, line: now });
    } else if (!this.#deeds.areUnderway) this.close();
  }

  close(): void {
    if (this.#open === null && this.#tools === null && this.#toast === undefined) return;
    this.#open = null;
    this.#tools = null;
    this.#toast = undefined;
    this.#gone = null;
    this.#timer.stop();
    this.#handles.hide();
    this.#site.marks.preview(null);
    this.#site.marks.activate(null);
    render(null, this.#frame);
    this.#site.host.hasCard = false;
  }

  offer(selected: Selected, by: 'pointer' | 'keyboard'): void {
    // A card that is open is not taken away for a selection that may be for something else.
    if (this.#open !== null && by === 'pointer') return;
    this.close();
    this.#showTools({ selected, takesFocus: by === 'keyboard' });
  }

  withdraw(): void {
    if (this.#tools !== null && this.#tools.fault === undefined && !this.#site.host.hasFocus) this.close();
  }

  async add(finding: FindingType, selected: Selected): Promise<boolean> {
    const before = this.#site.shown();
    const { span, text } = selected;
    const fault = await this.#deeds.do({ type: 'add', finding, span, text });
    if (fault !== undefined) {
      if (this.#open !== null) this.close();
      this.#showTools({ selected, takesFocus: this.#tools?.takesFocus ?? true, fault });
      return false;
    }
    const shown = this.#site.shown();
    const mark = shown && markMade(before, shown);
    this.close();
    getSelection()?.removeAllRanges();
    if (!shown || !mark) return true;
    this.open(shown, mark);
    if (finding === 'claim') this.setForm('edit');
    return true;
  }

  say(words: string): void {
    this.close();
    this.#toast = { words };
    this.#render();
    this.#stand.themeOf(document.body);
    this.#stand.atFoot();
    this.#timer.start();
  }

  #become(open: Open): void {
    this.#open = open;
    const drawn = drawnOf(open, this.#drafts.of(open));
    this.#site.marks.preview(drawn === open.mark ? null : drawn);
    this.#site.marks.activate(drawn);
    this.#render();
  }

  #showTools(tools: Tools): void {
    this.#tools = tools;
    this.#frame.toggleAttribute('data-pointed', !tools.takesFocus);
    this.#stand.themeOf(tools.selected.range.startContainer);
    this.#render();
  }

  select(mark: Mark | undefined): void {
    const shown = this.#site.shown();
    if (mark === undefined || shown === null) return;
    const [first] = this.#site.marks.ranges(mark);
    if (first !== undefined && !isInView(first)) void reveal(first, 'instant');
    this.open(shown, mark);
  }

  setForm(form: CardFormName | null): void {
    if (this.#open === null) return;
    if (form !== null) this.#toast = undefined;
    this.#become({ ...this.#open, form, turn: (this.#turns += 1), failure: undefined });
    if (form !== null) this.#stand.makeRoom();
  }

  leaveForm(): void {
    if (this.#open === null) return;
    this.#drafts.drop(this.#open);
    this.setForm(null);
  }

  draft(draft: Draft): void {
    if (!this.#open?.form) return;
    this.#drafts.keep(this.#open, draft);
    const { content } = draft;
    if (content === undefined) return;
    const { text } = this.#open.shown.analysis.article;
    const words = content.map(({ start, end }) => text.slice(start, end)).join(' … ');
    this.#site.host.announce(`Passage: ${words}`);
    this.#become(this.#open);
  }

  async do(action: PageAction): Promise<void> {
    const [asked, before] = [this.#open?.turn, this.#site.shown()];
    const why = await this.#deeds.do(action);
    if (why === undefined) return this.#done(action, before);
    const what = notDone(action);
    if (this.#open === null || this.#open.turn !== asked) return this.#fail(`${what} ${why}`);
    this.#open = { ...this.#open, failure: { what, why, onAgain: () => void this.do(action) } };
    this.#render();
  }

  async save(actions: readonly PageAction[]): Promise<string | undefined> {
    const [asked, before] = [this.#open, this.#site.shown()];
    const isOpen = () => this.#open?.turn === asked?.turn;
    for (const action of actions) {
      const why = await this.#deeds.do(action);
      // What was typed comes back with the form.
      if (why !== undefined && !isOpen()) this.#fail(`${notDone(action)} ${why}`);
      if (why !== undefined) return why;
    }
    if (asked !== null) this.#drafts.drop(asked);
    if (isOpen()) this.leaveForm();
    const last = actions.at(-1);
    if (last !== undefined) this.#done(last, before);
    return undefined;
  }

  /** Tells what could not be done where the card that it was about is not open any more. */
  #fail(words: string): void {
    this.#toast = { words, failed: true };
    this.#render();
    if (this.#open === null && this.#tools === null && this.#gone === null) this.#stand.atFoot();
  }

  /** Tells what was done. The card of a mark that is gone goes, and comes back with it. */
  #done(action: PageAction, before: Shown | null): void {
    const shown = this.#site.shown();
    if (shown === null || before === null) return this.close();
    const open = this.#open;
    const toast = doneToast(action, before.record, shown.record);
    // Whoever closed the card meanwhile is not called back to it.
    if (open === null && this.#gone === null) return this.#site.host.announce(toast.words);
    if (open !== null && !shown.marks.includes(open.mark)) {
      this.#open = null;
      this.#gone = open.mark;
      this.#site.marks.activate(null);
      this.#stand.alone();
    } else if (open === null && this.#gone !== null) {
      const back = sameMark(this.#gone, shown, shown);
      if (back) this.open(shown, back);
    }
    if (this.#open !== null) this.#open = { ...this.#open, failure: undefined };
    // The button itself tells that something is on record.
    const isTold = action.type === 'record';
    if (isTold) this.#site.host.announce(toast.words);
    this.#toast = isTold ? undefined : toast;
    this.#render();
    if (this.#open !== null || this.#tools !== null) return;
    this.#frame.querySelector('button')?.focus({ preventScroll: true });
    this.#timer.start();
  }

  async copy(text: string, words: string): Promise<void> {
    const copied = await copyText(text, this.#site.host.root);
    if (this.#open === null) return;
    this.#toast = copied ? { words } : { words: NOT_COPIED, failed: true };
    this.#render();
  }

  /** Keys while there is only word of what was done. */
  #onToastKey(event: KeyboardEvent): void {
    const key = this.#open === null && this.#tools === null ? toastKeyOf(event) : undefined;
    if (key === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (key === 'close') this.close();
    else if (key === 'undo' || key === 'redo') void this.do({ type: key });
    else this.select(markBeside(this.#site.shown()?.marks ?? [], this.#gone, key === 'next' ? 1 : -1));
  }

  #render(): void {
    this.#timer.stop();
    this.#site.host.hasCard = true;
    const [open, tools] = [this.#open, this.#tools];
    const onDismiss = () => {
      this.#toast = undefined;
      if (this.#open === null) this.close();
      else this.#render();
    };
    render(
      <CardLayer toast={this.#toast} onWay={(way) => void this.do({ type: way })} onDismiss={onDismiss}>
        {open && cardView(open, this.#drafts.of(open), this)}
        {tools && toolsView(tools, this)}
      </CardLayer>,
      this.#frame,
    );
    this.#place();
  }

  #place(): void {
    if (this.#tools !== null) return this.#stand.atSelection(this.#tools.selected.range);
    if (this.#open === null) return this.#handles.hide();
    const open = this.#open;
    const draft = this.#drafts.of(open);
    const drawn = this.#site.marks.ranges(drawnOf(open, draft));
    if (open.line !== undefined) this.#stand.beside(open.line, drawn, open.mark.finding.type);
    const passage = passageOf(open, draft);
    if (passage === null) return this.#handles.hide();
    this.#handles.show(drawn, (edge, x, y) => {
      const offset = offsetAt(open.shown, x, y);
      const content = offset === null ? passage.spans : movedTo(passage, edge, offset);
      if (content !== passage.spans) this.draft({ content });
    });
  }
}
