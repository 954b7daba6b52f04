import { render } from 'preact';
import { CardLayer, type Toast } from '@/components/card-layer.tsx';
import type { CardFormName } from '@/components/finding-card.tsx';
import { type Mark, marksOf } from '@/components/marks.ts';
import type { Span } from '@/lib/core/model.ts';
import type { PageAction, RecalledPage } from '@/lib/core/record/page-record.ts';
import type { FindingType } from '@/lib/core/record/record.ts';
import type { CardPage, Result } from '@/lib/messaging/messages.ts';
import type { Edge, Place, ToCard, ToPage } from '../content/card-port.ts';
import { announcementOf } from './announcement.ts';
import { Announcer } from './announcer.ts';
import { type CardActions, cardView, type Open } from './card-view.tsx';
import { copyText, NOT_COPIED } from './clipboard.ts';
import { doneToast, notDone, REFUSED } from './deed-words.ts';
import { Deeds } from './deeds.ts';
import { type Draft, Drafts } from './drafts.ts';
import { drawnOf, movedTo, passageOf } from './move-passage.ts';
import { markBeside, markMade, sameMark } from './same-mark.ts';
import type { Shown } from './shown.ts';
import { Stage } from './stage.ts';
import { toastKeyOf } from './toast-keys.ts';
import { ToastTimer } from './toast-timer.ts';
import { type Tools, toolsView } from './tools-view.tsx';

/** What the card has to work with. */
export interface CardSite {
  /** What is on record of the page now. */
  page(): Promise<Result<RecalledPage>>;
  /** Does what the user wants with the record of the page, and has it painted. */
  act(action: PageAction): Promise<Result<CardPage>>;
  /** Tells the content script. */
  post(message: ToPage): void;
  /** Why a deed is not done at this event, as a sentence; undefined where it may be. */
  refusal(event: Event | undefined): Promise<string | undefined>;
}

/** The card of one finding at a time, next to its passage; or the tools for a selection, or word of what was done. */
export class Card implements CardActions {
  readonly #site: CardSite;
  readonly #stage: Stage;
  readonly #announcer: Announcer;
  readonly #deeds: Deeds;
  readonly #drafts = new Drafts();
  readonly #timer: ToastTimer;
  #page: RecalledPage;
  #ids: ReadonlySet<string> = new Set();
  #isAsRead = true;
  /** Settles when what is on record is known as it is painted. */
  #known: Promise<void> = Promise.resolve();
  #open: Open | null = null;
  #turns = 0;
  #tools: Tools | null = null;
  #toast: Toast | undefined;
  /** The mark that was taken off the page last, while there is word of it. */
  #gone: Mark | null = null;

  constructor(site: CardSite, body: HTMLElement, page: RecalledPage) {
    this.#site = site;
    this.#page = page;
    this.#stage = new Stage(body, (standing) => site.post({ type: 'stand', ...standing }));
    this.#announcer = new Announcer(body);
    this.#deeds = new Deeds((action) => this.#act(action));
    this.#timer = new ToastTimer(
      () => document.hasFocus(),
      () => this.close(),
    );
    body.addEventListener('keydown', (event) => this.#onToastKey(event));
  }

  /** Takes what the content script tells. */
  hear(message: ToCard): void {
    switch (message.type) {
      case 'shown':
        return this.#follow(message.ids, message.isAsRead);
      case 'room':
        return this.#stage.fit(message);
      case 'close':
        return this.close();
      case 'withdraw':
        if (this.#tools !== null && this.#tools.fault === undefined) this.close();
        return undefined;
      case 'drag':
        return this.#drag(message.edge, message.offset);
      default:
        void this.#known.then(() => this.#do(message));
        return undefined;
    }
  }

  #do(message: ToCard): void {
    switch (message.type) {
      case 'open':
        return this.#openAt(message.id, message.byPointer);
      case 'offer':
        return this.#offer(message.span, message.by);
      case 'add':
        return void this.#add(message.finding, message.span);
      case 'refuse':
        return this.#say(REFUSED[message.why]);
      case 'tell':
        return this.#tell(message.what);
      default:
        return undefined;
    }
  }

  get #shown(): Shown {
    const marks = marksOf(this.#page.analysis).filter(({ finding }) => this.#ids.has(finding.id));
    return { ...this.#page, marks, isAsRead: this.#isAsRead };
  }

  /** Goes along when the marks are painted anew. */
  #follow(ids: readonly string[], isAsRead: boolean): void {
    this.#ids = new Set(ids);
    this.#isAsRead = isAsRead;
    // What is being done brings what is on record then.
    if (!this.#deeds.areUnderway) this.#known = this.#refresh();
  }

  async #refresh(): Promise<void> {
    const answer = await this.#site.page();
    if (answer.ok && !this.#deeds.areUnderway) this.#know(answer.value);
  }

  #know(page: RecalledPage): void {
    const before = this.#open?.shown;
    this.#page = { analysis: page.analysis, record: page.record };
    if (this.#open === null || before === undefined) return;
    const shown = this.#shown;
    const same = sameMark(this.#open.mark, before, shown);
    if (same !== undefined) this.#become({ ...this.#open, shown, mark: same });
    else if (!this.#deeds.areUnderway) this.close();
  }

  async #act(action: PageAction): Promise<string | undefined> {
    const answer = await this.#site.act(action);
    if (!answer.ok) return answer.failure.message;
    this.#ids = new Set(answer.value.onPage);
    this.#know(answer.value);
    return undefined;
  }

  #openAt(id: string, byPointer: boolean): void {
    const mark = this.#shown.marks.find(({ finding }) => finding.id === id);
    if (mark !== undefined) this.#show(mark, byPointer);
  }

  #show(mark: Mark, byPointer = false): void {
    if (this.#open?.mark.finding.id !== mark.finding.id && this.#toast?.failed !== true)
      this.#toast = undefined;
    this.#tools = null;
    this.#gone = null;
    // Who points sees where the card is; who types is shown that it has the focus.
    this.#stage.isPointed = byPointer;
    this.#become({ shown: this.#shown, mark, form: null, turn: (this.#turns += 1) }, true);
  }

  close(): void {
    if (this.#open === null && this.#tools === null && this.#toast === undefined) return;
    this.#open = null;
    this.#tools = null;
    this.#toast = undefined;
    this.#gone = null;
    this.#timer.stop();
    render(null, this.#stage.frame);
    this.#stage.leave();
    this.#site.post({ type: 'close' });
  }

  #offer(span: Span, by: 'pointer' | 'keyboard'): void {
    // A card that is open is not taken away for a selection that may be for something else.
    if (this.#open !== null && by === 'pointer') return;
    this.close();
    this.#showTools({ span, takesFocus: by === 'keyboard' });
  }

  /** Marks by hand what the tools are for. */
  addByHand(finding: FindingType, span: Span): void {
    void this.#ifAllowed(
      () => void this.#add(finding, span),
      (fault) => this.#showTools({ span, takesFocus: this.#tools?.takesFocus ?? true, fault }),
    );
  }

  async #add(finding: FindingType, span: Span): Promise<void> {
    const before = this.#shown;
    const text = before.analysis.article.text.slice(span.start, span.end);
    const fault = await this.#deeds.do({ type: 'add', finding, span, text });
    if (fault !== undefined) {
      if (this.#open !== null) this.close();
      return this.#showTools({ span, takesFocus: this.#tools?.takesFocus ?? true, fault });
    }
    const mark = markMade(before, this.#shown);
    this.close();
    this.#site.post({ type: 'deselect' });
    if (mark === undefined) return;
    this.#show(mark);
    if (finding === 'claim') this.setForm('edit');
  }

  /** Tells the user something that has no card. */
  #say(words: string): void {
    this.close();
    this.#toast = { words };
    this.#render({ at: 'foot' });
    this.#timer.start();
  }

  #tell(what: Extract<ToCard, { readonly type: 'tell' }>['what']): void {
    if (what === 'marks-on') return this.#announcer.say('Marks on');
    if (what === 'marks-off') return this.#announcer.say('Marks off');
    const { analysis, marks } = this.#shown;
    const mark = marks.find(({ finding }) => finding.id === what.mark);
    if (mark !== undefined) this.#announcer.say(announcementOf(analysis, marks, mark));
  }

  #become(open: Open, takesFocus = false): void {
    this.#open = open;
    const drawn = drawnOf(open, this.#drafts.of(open));
    const spans = drawn === open.mark ? null : drawn.spans;
    const handles = passageOf(open, this.#drafts.of(open)) !== null;
    this.#site.post({ type: 'active', id: open.mark.finding.id, spans, handles });
    this.#render({ at: 'mark', id: open.mark.finding.id }, takesFocus);
  }

  #showTools(tools: Tools): void {
    this.#tools = tools;
    this.#stage.isPointed = !tools.takesFocus;
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
    this.#announcer.say(`Passage: ${words}`);
    this.#become(this.#open);
  }

  #drag(edge: Edge, offset: number): void {
    const passage = this.#open && passageOf(this.#open, this.#drafts.of(this.#open));
    if (!passage) return;
    const content = movedTo(passage, edge, offset);
    if (content !== passage.spans) this.draft({ content });
  }

  /** Does it where the event that is being handled may do deeds; else says why not. */
  async #ifAllowed(deed: () => void, otherwise: (why: string) => void): Promise<void> {
    // The event of the handler that called us: what is passed on to components is not the event itself.
    // oxlint-disable-next-line typescript/no-deprecated
    const why = await this.#site.refusal(window.event);
    if (why === undefined) deed();
    else otherwise(why);
  }

  async do(action: PageAction): Promise<void> {
    const asked = this.#open?.turn;
    await this.#ifAllowed(
      () => void this.#doNow(action, asked),
      (why) => this.#failed(action, asked, why),
    );
  }

  async #doNow(action: PageAction, asked: number | undefined): Promise<void> {
    const before = this.#shown;
    const why = await this.#deeds.do(action);
    if (why === undefined) this.#done(action, before);
    else this.#failed(action, asked, why);
  }

  #failed(action: PageAction, asked: number | undefined, why: string): void {
    const what = notDone(action);
    if (this.#open === null || this.#open.turn !== asked) return this.#fail(`${what} ${why}`);
    this.#open = { ...this.#open, failure: { what, why, onAgain: () => void this.do(action) } };
    this.#render();
  }

  async save(actions: readonly PageAction[]): Promise<string | undefined> {
    const [asked, before] = [this.#open, this.#shown];
    // oxlint-disable-next-line typescript/no-deprecated
    const refusal = await this.#site.refusal(window.event);
    if (refusal !== undefined) return refusal;
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
    const isAlone = this.#open === null && this.#tools === null && this.#gone === null;
    this.#render(isAlone ? { at: 'foot' } : undefined);
  }

  /** Tells what was done. The card of a mark that is gone goes, and comes back with it. */
  #done(action: PageAction, before: Shown): void {
    const shown = this.#shown;
    const open = this.#open;
    const toast = doneToast(action, before.record, shown.record);
    // Whoever closed the card meanwhile is not called back to it.
    if (open === null && this.#gone === null) return this.#announcer.say(toast.words);
    const isThere = shown.marks.some(({ finding }) => finding.id === open?.mark.finding.id);
    if (open !== null && !isThere) {
      this.#open = null;
      this.#gone = open.mark;
      this.#site.post({ type: 'active', id: null, spans: null, handles: false });
    } else if (open === null && this.#gone !== null) {
      const back = sameMark(this.#gone, shown, shown);
      if (back) this.#show(back);
    }
    if (this.#open !== null) this.#open = { ...this.#open, failure: undefined };
    // The button itself tells that something is on record.
    const isTold = action.type === 'record';
    if (isTold) this.#announcer.say(toast.words);
    this.#toast = isTold ? undefined : toast;
    this.#render(this.#open === null ? { at: 'alone' } : undefined);
    if (this.#open !== null || this.#tools !== null) return;
    this.#stage.frame.querySelector('button')?.focus({ preventScroll: true });
    this.#timer.start();
  }

  async copy(text: string, words: string): Promise<void> {
    const copied = await copyText(text);
    if (this.#open === null) return;
    this.#toast = copied ? { words } : { words: NOT_COPIED, failed: true };
    this.#render();
  }

  /** Keys while there is only word of what was done. */
  #onToastKey(event: KeyboardEvent): void {
    const isOnlyToast = this.#open === null && this.#tools === null;
    const key = isOnlyToast && this.#toast !== undefined ? toastKeyOf(event) : undefined;
    if (key === undefined) return;
    event.preventDefault();
    if (key === 'close') this.close();
    else if (key === 'undo' || key === 'redo') void this.do({ type: key });
    else this.select(markBeside(this.#shown.marks, this.#gone, key === 'next' ? 1 : -1));
  }

  #render(place?: Place, takesFocus = false): void {
    this.#timer.stop();
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
      this.#stage.frame,
    );
    this.#stage.stand(place, takesFocus);
  }
}
