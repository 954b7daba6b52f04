import { render } from 'preact';
import type { Toast } from '@/components/card-layer.tsx';
import type { CardFormName } from '@/components/finding-card.tsx';
import type { Mark } from '@/components/marks.ts';
import type { Span } from '@/lib/core/model.ts';
import type { PageAction } from '@/lib/core/record/page-record.ts';
import type { FindingType } from '@/lib/core/record/record.ts';
import type { KnownPage as Page } from '@/lib/messaging/messages.ts';
import type { Edge, Place, Refusal, ToCard } from '../content/card-port.ts';
import { activeOf, draggedTo } from './active-passage.ts';
import { announcementOf, passageAnnounced } from './announcement.ts';
import { Announcer } from './announcer.ts';
import { AskedDeeds } from './asked-deeds.ts';
import { BesideDeeds } from './beside-deeds.ts';
import type { CardSite } from './card-site.ts';
import type { Open } from './card-view.tsx';
import type { Copied } from '../popup/copy-rich.ts';
import { copyFrom, NOT_COPIED } from './clipboard.ts';
import { doneToast, REFUSED } from './deed-words.ts';
import { type Draft, Drafts } from './drafts.ts';
import { hear } from './hear.ts';
import { KnownPage } from './known-page.ts';
import { type LayerActions, layerView } from './layer-view.tsx';
import { markBeside, markMade, sameMark } from './same-mark.ts';
import { Stage } from './stage.ts';
import { toastKeyOf } from './toast-keys.ts';
import { ToastTimer } from './toast-timer.ts';
import type { Tools } from './tools-view.tsx';

/** The card of one finding at a time, next to its passage; or the tools for a selection, or word of what was done. */
export class Card implements LayerActions {
  readonly #site: CardSite;
  readonly stage: Stage;
  readonly beside: BesideDeeds;
  readonly #announcer: Announcer;
  readonly #page: KnownPage;
  readonly #asked: AskedDeeds;
  readonly #drafts = new Drafts((isAny) => this.#site.post({ type: 'drafts', isAny }));
  readonly #timer: ToastTimer;
  #open: Open | null = null;
  /** Id of the mark that was made by hand last, until its form is saved or left. */
  #made: string | null = null;
  #turns = 0;
  #tools: Tools | null = null;
  #toast: Toast | undefined;
  /** The mark that was taken off the page last, while there is word of it. */
  #gone: Mark | null = null;

  constructor(site: CardSite, body: HTMLElement, page: Page) {
    this.#site = site;
    this.stage = new Stage(body, (standing) => site.post({ type: 'stand', ...standing }));
    this.#announcer = new Announcer(body);
    this.#page = new KnownPage(site, page, () => this.#goAlong());
    this.#asked = new AskedDeeds(site, this.#page, {
      open: () => this.#open,
      onDone: (action) => this.#done(action),
      onSaved: (form, isOpen) => {
        if (form !== null) this.#drafts.drop(form);
        this.#made = null;
        if (isOpen) this.setForm(null);
      },
      onFailedHere: (open) => {
        this.#open = open;
        this.#render();
      },
      onFailed: (words) => this.#fail(words),
    });
    this.beside = new BesideDeeds(site, this.#page, this.#asked, (...to) => this.#become(...to));
    this.#timer = new ToastTimer(() => this.close());
    body.addEventListener('keydown', (event) => this.#onToastKey(event));
  }

  /** Takes what the content script tells. */
  hear(message: ToCard): void {
    hear(message, this, this.#page, this.stage);
  }

  #goAlong(): void {
    if (this.#open === null) return;
    const same = sameMark(this.#open.mark, this.#open.shown, this.#page.shown);
    if (same !== undefined) this.#become({ ...this.#open, shown: this.#page.shown, mark: same });
    else if (!this.#page.isChanging) this.close();
  }

  /** Opens the card of a mark. */
  open(id: string, byPointer: boolean): void {
    const mark = this.#page.shown.marks.find(({ finding }) => finding.id === id);
    if (mark !== undefined) this.#show(mark, byPointer);
  }

  #show(mark: Mark, byPointer = false): void {
    if (this.#open?.mark.finding.id !== mark.finding.id && this.#toast?.failed !== true)
      this.#toast = undefined;
    this.#tools = null;
    this.#gone = null;
    // Who points sees where the card is; who types is shown that it has the focus.
    this.stage.isPointed = byPointer;
    this.#become({ shown: this.#page.shown, mark, form: null, turn: (this.#turns += 1) }, true);
  }

  close(): void {
    if (this.#open === null && this.#tools === null && this.#toast === undefined) return;
    this.#open = null;
    this.#tools = null;
    this.#toast = undefined;
    this.#gone = null;
    this.#timer.stop();
    render(null, this.stage.frame);
    this.stage.leave();
    this.#site.post({ type: 'close' });
  }

  /** Offers to mark what is selected. */
  offer(span: Span, by: 'pointer' | 'keyboard'): void {
    // A card that is open is not taken away for a selection that may be for something else: the tools stand below it.
    if (this.#open === null || by === 'keyboard') this.close();
    this.#showTools({ span, takesFocus: by === 'keyboard' });
  }

  /** Marks by hand what the tools are for. */
  async addByHand(finding: FindingType, span: Span): Promise<void> {
    const fault = await this.#asked.refusal();
    if (fault === undefined) return this.add(finding, span);
    this.#showTools({ span, takesFocus: this.#tools?.takesFocus ?? true, fault });
  }

  /** Marks words by hand, and opens their card. */
  async add(finding: FindingType, span: Span): Promise<void> {
    const before = this.#page.shown;
    const text = before.analysis.article.text.slice(span.start, span.end);
    const fault = await this.#page.do({ type: 'add', finding, span, text });
    if (fault !== undefined) {
      if (this.#open !== null) this.close();
      return this.#showTools({ span, takesFocus: this.#tools?.takesFocus ?? true, fault });
    }
    const mark = markMade(before, this.#page.shown);
    this.close();
    this.#site.post({ type: 'deselect' });
    if (mark === undefined) return;
    this.#show(mark);
    this.#made = mark.finding.id;
    // An initiative is its name; of the others the words tell not all.
    if (finding !== 'initiative') this.setForm('edit');
  }

  /** Takes that offer back, unless it tells why it could not be taken. */
  withdraw(): void {
    if (this.#tools !== null && this.#tools.fault === undefined) this.closeTools();
  }

  closeTools(): void {
    if (this.#open === null) return this.close();
    this.#tools = null;
    this.#render();
  }

  /** Tells the user why nothing can be marked. */
  refuse(why: Refusal): void {
    this.close();
    this.#toast = { words: REFUSED[why] };
    this.#render({ at: 'foot' });
    this.#timer.start();
  }

  /** Has a screen reader say it. */
  tell(what: Extract<ToCard, { readonly type: 'tell' }>['what']): void {
    const words = announcementOf(this.#page.shown, what);
    if (words !== undefined) this.#announcer.say(words);
  }

  #become(open: Open, takesFocus = false): void {
    this.#open = open;
    if (open.isLegend) return this.#render({ at: 'side' }, takesFocus);
    this.#site.post(activeOf(open, this.#drafts.of(open)));
    this.#render({ at: 'mark', id: open.mark.finding.id }, takesFocus);
  }

  #showTools(tools: Tools): void {
    this.#tools = tools;
    if (this.#open !== null) return this.#render();
    this.stage.isPointed = !tools.takesFocus;
    this.#render({ at: 'selection' }, tools.takesFocus);
  }

  select(mark: Mark | undefined): void {
    if (mark === undefined) return;
    this.#site.post({ type: 'reveal', id: mark.finding.id });
    this.#show(mark);
  }

  setForm(form: CardFormName | null): void {
    if (this.#open === null) return;
    if (form !== null) this.#toast = undefined;
    this.#become({ ...this.#open, form, turn: (this.#turns += 1), failure: undefined });
    if (form !== null) this.#site.post({ type: 'make-room' });
  }

  /** Gives up what was typed into a form; of a mark just made by hand nothing stays. */
  discard(form: CardFormName): void {
    if (this.#open === null) return;
    this.#drafts.drop({ ...this.#open, form });
    const made = this.#made;
    this.#made = null;
    this.setForm(null);
    if (made === this.#open.mark.finding.id) void this.do({ type: 'undo' });
  }

  evidence(spans: readonly Span[]): void {
    this.#site.post({ type: 'evidence', spans });
  }

  tabOut(): void {
    this.#site.post({ type: 'tab-out' });
  }

  draft(draft: Draft): void {
    if (!this.#open?.form) return;
    this.#drafts.keep(this.#open, draft);
    if (draft.content === undefined) return;
    this.#announcer.say(passageAnnounced(this.#open.shown.analysis, draft.content));
    this.#become(this.#open);
  }

  /** Moves an end of the passage that is edited. */
  drag(edge: Edge, offset: number): void {
    const content = this.#open && draggedTo(this.#open, this.#drafts.of(this.#open), edge, offset);
    if (content) this.draft({ content });
  }

  do(action: PageAction): Promise<void> {
    return this.#asked.do(action);
  }

  save(actions: readonly PageAction[]): Promise<string | undefined> {
    return this.#asked.save(actions);
  }

  /** Tells what could not be done where the card that it was about is not open any more. */
  #fail(words: string): void {
    this.#toast = { words, failed: true };
    this.#render((this.#open ?? this.#tools ?? this.#gone) === null ? { at: 'foot' } : undefined);
  }

  /** Tells what was done. The card of a mark that is gone goes, and comes back with it. */
  #done(action: PageAction): void {
    const [shown, open] = [this.#page.shown, this.#open];
    const toast = doneToast(action, shown.done ?? 'Done.', shown.record);
    // Whoever closed the card meanwhile is not called back to it.
    if (open === null && this.#gone === null) return this.#announcer.say(toast.words);
    if (open !== null && shown.marks.every(({ finding }) => finding.id !== open.mark.finding.id)) {
      this.#open = null;
      this.#gone = open.mark;
      this.#site.post({ type: 'active', id: null, spans: null, handles: false });
    } else if (open === null && this.#gone !== null) {
      const back = sameMark(this.#gone, shown, shown);
      if (back) this.#show(back);
    }
    if (this.#open !== null) this.#open = { ...this.#open, failure: undefined };
    // The button itself tells that something is on record.
    this.#toast = action.type === 'record' ? undefined : toast;
    if (this.#toast === undefined) this.#announcer.say(toast.words);
    this.#render(this.#open === null ? { at: 'alone' } : undefined);
    if (this.#open !== null || this.#tools !== null) return;
    this.stage.frame.querySelector('button')?.focus({ preventScroll: true });
    this.#timer.start();
  }

  async copy(copied: Copied, words: string): Promise<void> {
    const isCopied = await copyFrom(copied);
    if (this.#open === null) return;
    this.#toast = isCopied ? { words } : { words: NOT_COPIED, failed: true };
    this.#render();
  }

  dismiss(): void {
    this.#toast = undefined;
    if (this.#open === null) this.close();
    else this.#render();
  }

  /** Keys while there is only word of what was done. */
  #onToastKey(event: KeyboardEvent): void {
    if (this.#open !== null || this.#tools !== null || this.#toast === undefined) return;
    const key = toastKeyOf(event);
    if (key === undefined) return;
    event.preventDefault();
    if (key === 'close') return this.close();
    if (key === 'undo' || key === 'redo') return void this.do({ type: key });
    this.select(markBeside(this.#page.shown.marks, this.#gone, key === 'next' ? 1 : -1));
  }

  #render(place?: Place, takesFocus = false): void {
    this.#timer.stop();
    const view = layerView({ open: this.#open, tools: this.#tools, toast: this.#toast }, this.#drafts, this);
    render(view, this.stage.frame);
    this.stage.stand(place, takesFocus);
  }
}
