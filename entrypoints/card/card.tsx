import { render } from 'preact';
import { CardLayer, type Toast } from '@/components/card-layer.tsx';
import type { Failed } from '@/components/card-failure.tsx';
import type { Values } from '@/components/card-form.tsx';
import type { PassageStep } from '@/components/card-passage.tsx';
import { CardTools } from '@/components/card-tools.tsx';
import { claimOf } from '@/components/finding.ts';
import { type CardFormName, FindingCard } from '@/components/finding-card.tsx';
import cardStyles from '@/components/styles/card.css?inline';
import tokens from '@/components/styles/tokens.css?inline';
import { passageLink } from '@/lib/core/export/passage-link.ts';
import { quotationOf } from '@/lib/core/export/quotation.ts';
import type { Span } from '@/lib/core/model.ts';
import type { PageAction } from '@/lib/core/record/page-record.ts';
import type { FindingType } from '@/lib/core/record/record.ts';
import { type Mark, marksOf, neighbour, placeOf } from '../content/marks.ts';
import type { CardSite, PageCard } from '../content/page-card.ts';
import { isInView, reveal } from '../content/reveal.ts';
import type { Selected } from '../content/selected.ts';
import type { Shown } from '../content/session.ts';
import { isTyping } from '../content/own-action.ts';
import { copyText } from './clipboard.ts';
import { doneToast, notDone } from './deed-words.ts';
import { Drafts } from './drafts.ts';
import frameStyles from './frame.css?inline';
import { type Line, lineFor } from './line.ts';
import { movedBy, type Passage } from './move-passage.ts';
import { sameMark } from './same-mark.ts';
import { Stand } from './stand.ts';
import { ToastTimer } from './toast-timer.ts';

const NOT_COPIED = 'Not copied. The browser keeps the clipboard closed on this page.';

/** What is typed is no business of the page's. */
const TYPED = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'cut', 'copy'] as const;

/** What the card shows. */
interface Open {
  readonly shown: Shown;
  readonly mark: Mark;
  readonly line: Line | undefined;
  readonly form: CardFormName | null;
  readonly failure?: Failed | undefined;
}

/** The tools for a selection. */
interface Tools {
  readonly selected: Selected;
  readonly takesFocus: boolean;
  readonly fault?: string;
}

/** The card of one finding at a time, next to its passage; or the tools for a selection, or word of what was done. */
export class Card implements PageCard {
  readonly #site: CardSite;
  readonly #stand: Stand;
  readonly #drafts = new Drafts();
  readonly #timer: ToastTimer;
  #open: Open | null = null;
  #tools: Tools | null = null;
  #toast: Toast | undefined;
  /** The mark that was taken off the page last, while there is word of it. */
  #gone: Mark | null = null;
  /** What the user does is done one after the other. */
  #last: Promise<unknown> = Promise.resolve();
  #underway = 0;

  constructor(site: CardSite, signal: AbortSignal) {
    this.#site = site;
    this.#stand = new Stand(site.host.frame);
    this.#timer = new ToastTimer(
      () => site.host.hasFocus,
      () => this.close(),
    );
    site.host.addStyles(`${tokens}\n${cardStyles}\n${frameStyles}`);
    addEventListener('resize', () => this.#place(), { signal });
    // The card scrolls with the document by itself; a box that scrolls inside the page takes its text along.
    const follow = ({ target }: Event) => {
      if (target !== document && target instanceof Element) this.#place();
    };
    addEventListener('scroll', follow, { capture: true, passive: true, signal });
    for (const type of TYPED) {
      site.host.frame.addEventListener(type, (event) => isTyping(event) && event.stopPropagation());
    }
    site.host.frame.addEventListener('keydown', (event) => this.#onToastKey(event));
    signal.addEventListener('abort', () => this.close());
  }

  open(shown: Shown, mark: Mark, pointer: { readonly y: number } | null = null): void {
    const line = lineFor(this.#site.marks.ranges(mark), pointer) ?? this.#open?.line;
    const isSame = this.#open?.mark.finding.id === mark.finding.id && this.#open.shown === shown;
    if (!isSame) this.#toast = undefined;
    this.#tools = null;
    this.#gone = null;
    // Who points sees where the card is; who types is shown that it has the focus.
    this.#site.host.frame.toggleAttribute('data-pointed', pointer !== null);
    this.#stand.themeOf(line?.range.startContainer);
    this.#become({ shown, mark, line, form: null });
  }

  follow(shown: Shown | null): void {
    if (shown === null) return this.close();
    if (this.#open === null) return;
    const { shown: before, mark } = this.#open;
    const same = sameMark(mark, before, shown);
    if (same !== undefined) {
      const line = lineFor(this.#site.marks.ranges(same), null);
      const keeps = this.#open.line?.range.startContainer.isConnected === true;
      this.#become({ ...this.#open, shown, mark: same, line: keeps ? this.#open.line : line });
    } else if (this.#underway === 0) this.close();
  }

  close(): void {
    if (this.#open === null && this.#tools === null && this.#toast === undefined) return;
    this.#open = null;
    this.#tools = null;
    this.#toast = undefined;
    this.#gone = null;
    this.#timer.stop();
    this.#site.marks.preview(null);
    this.#site.marks.activate(null);
    render(null, this.#site.host.frame);
    this.#site.host.hasCard = false;
  }

  offer(selected: Selected, by: 'pointer' | 'keyboard'): void {
    // A card that is open is not taken away for a selection that may be for something else.
    if (this.#open !== null && by === 'pointer') return;
    this.#showTools({ selected, takesFocus: by === 'keyboard' });
  }

  withdraw(): void {
    if (this.#tools !== null && this.#tools.fault === undefined && !this.#site.host.hasFocus) this.close();
  }

  async add(finding: FindingType, selected: Selected): Promise<boolean> {
    const before = this.#annotations();
    const { span, text } = selected;
    const sentence = await this.#act({ type: 'add', finding, span, text });
    if (sentence !== undefined) {
      const takesFocus = this.#tools?.takesFocus ?? true;
      this.#showTools({ selected, takesFocus, fault: sentence });
      return false;
    }
    const shown = this.#site.shown();
    const own = Object.entries(shown?.record.standings ?? {}).find(
      ([, { annotation, byHand }]) => byHand && !before.has(annotation),
    );
    const mark = shown?.marks.find(({ finding: { id } }) => id === own?.[0]);
    this.#tools = null;
    getSelection()?.removeAllRanges();
    if (shown === null || mark === undefined) this.close();
    else {
      this.open(shown, mark);
      if (finding === 'claim') this.#setForm('edit');
    }
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

  #annotations(): ReadonlySet<string> {
    return new Set(
      Object.values(this.#site.shown()?.record.standings ?? {}).map(({ annotation }) => annotation),
    );
  }

  #become(open: Open): void {
    this.#open = open;
    const { shown, mark, form } = open;
    const draft = form === null ? {} : this.#drafts.of(shown.analysis, mark.finding, form);
    const [first, ...rest] = draft.content ?? mark.spans;
    const drawn = first === undefined ? mark : { ...mark, spans: [first, ...rest] as const };
    this.#site.marks.preview(draft.content ? drawn : null);
    this.#site.marks.activate(drawn);
    this.#render();
  }

  #showTools(tools: Tools): void {
    this.close();
    this.#tools = tools;
    this.#site.host.frame.toggleAttribute('data-pointed', !tools.takesFocus);
    this.#stand.themeOf(tools.selected.range.startContainer);
    this.#render();
  }

  #select(mark: Mark | undefined): void {
    const shown = this.#site.shown();
    if (mark === undefined || shown === null) return;
    const [first] = this.#site.marks.ranges(mark);
    if (first !== undefined && !isInView(first)) void reveal(first, 'instant');
    this.open(shown, mark);
  }

  #setForm(form: CardFormName | null): void {
    if (this.#open !== null) this.#become({ ...this.#open, form, failure: undefined });
  }

  /** Leaves the form, and what was typed into it. */
  #leaveForm(): void {
    if (this.#open === null || this.#open.form === null) return;
    const { shown, mark, form } = this.#open;
    this.#drafts.drop(shown.analysis, mark.finding, form);
    this.#setForm(null);
  }

  #draft(draft: { readonly values: Values } | { readonly content: readonly Span[] }): void {
    if (this.#open === null || this.#open.form === null) return;
    const { shown, mark, form } = this.#open;
    this.#drafts.keep(shown.analysis, mark.finding, form, draft);
    if ('content' in draft) this.#become(this.#open);
  }

  /** Does it after what is being done; resolves with why not, where it could not be done. */
  async #act(action: PageAction): Promise<string | undefined> {
    this.#underway += 1;
    const done = this.#last.then(() => this.#site.act(action));
    this.#last = done;
    const sentence = await done;
    this.#underway -= 1;
    return sentence;
  }

  async #do(action: PageAction): Promise<void> {
    const before = this.#site.shown();
    const sentence = await this.#act(action);
    if (sentence === undefined) return this.#done(action, before);
    const what = notDone(action);
    if (this.#open === null) this.#toast = { words: `${what} ${sentence}`, failed: true };
    else
      this.#open = { ...this.#open, failure: { what, why: sentence, onAgain: () => void this.#do(action) } };
    this.#render();
  }

  async #save(actions: readonly PageAction[]): Promise<string | undefined> {
    const before = this.#site.shown();
    for (const action of actions) {
      const sentence = await this.#act(action);
      if (sentence !== undefined) return sentence;
    }
    this.#leaveForm();
    const last = actions.at(-1);
    if (last !== undefined) this.#done(last, before);
    return undefined;
  }

  /** Tells what was done. The card of a mark that is gone goes, and comes back with it. */
  #done(action: PageAction, before: Shown | null): void {
    const shown = this.#site.shown();
    if (shown === null || before === null) return this.close();
    const open = this.#open;
    const toast = doneToast(action, before.record, shown.record);
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
    if (action.type === 'record') this.#site.host.announce('Put on record.');
    this.#toast = action.type === 'record' ? undefined : toast;
    this.#render();
    if (this.#open !== null) return;
    this.#site.host.frame.querySelector('button')?.focus({ preventScroll: true });
    this.#timer.start();
  }

  async #copy(text: string, words: string): Promise<void> {
    const copied = await copyText(text, this.#site.host.root);
    if (this.#open === null) return;
    this.#toast = copied ? { words } : { words: NOT_COPIED, failed: true };
    this.#render();
  }

  /** Keys while there is only word of what was done. */
  #onToastKey(event: KeyboardEvent): void {
    if (this.#open !== null || this.#tools !== null || event.altKey) return;
    const key = event.key.toLowerCase();
    const isCommand = event.ctrlKey || event.metaKey;
    const action =
      isCommand && (key === 'y' || (key === 'z' && event.shiftKey))
        ? () => void this.#do({ type: 'redo' })
        : isCommand && key === 'z'
          ? () => void this.#do({ type: 'undo' })
          : !isCommand && key === 'escape'
            ? () => this.close()
            : !isCommand && (key === 'j' || key === 'k')
              ? () => this.#selectFromGone(key === 'j' ? 1 : -1)
              : undefined;
    if (action === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  }

  #selectFromGone(step: 1 | -1): void {
    const marks = this.#site.shown()?.marks ?? [];
    const at = this.#gone?.spans[0].start ?? 0;
    const next = marks.findIndex(({ spans: [first] }) => first.start >= at);
    const from = next < 0 ? marks.length : next;
    this.#select(marks.at((step === 1 ? from : from - 1) % marks.length));
  }

  /** The passage whose ends can be moved; null where its text is not the page's any more, or it is an initiative. */
  #passage({ shown, mark, form }: Open): Passage | null {
    const { article } = shown.analysis;
    if (mark.finding.type === 'initiative' || form !== 'edit' || shown.map.text !== article.text) return null;
    const spans = this.#drafts.of(shown.analysis, mark.finding, form).content ?? mark.spans;
    const [first] = spans;
    const block = article.blocks.find(({ start, end }) => first && start <= first.start && first.end <= end);
    const whole = { start: 0, end: article.text.length };
    return { text: article.text, spans, within: mark.finding.type === 'figure' ? (block ?? whole) : whole };
  }

  #move(passage: Passage, { edge, by }: PassageStep): void {
    const content = movedBy(passage, edge, by);
    const words = content.map(({ start, end }) => passage.text.slice(start, end)).join(' … ');
    this.#site.host.announce(`Passage: ${words}`);
    this.#draft({ content });
  }

  #render(): void {
    this.#site.host.hasCard = true;
    const onWay = (way: 'undo' | 'redo') => void this.#do({ type: way });
    const onDismiss = () => {
      this.#toast = undefined;
      if (this.#open === null) this.close();
      else this.#render();
    };
    render(
      <CardLayer toast={this.#toast} onWay={onWay} onDismiss={onDismiss}>
        {this.#open && this.#card(this.#open)}
        {this.#tools && (
          <CardTools
            {...this.#tools}
            fault={this.#tools.fault}
            onAdd={(finding) => this.#tools && void this.add(finding, this.#tools.selected)}
            onClose={() => this.close()}
          />
        )}
      </CardLayer>,
      this.#site.host.frame,
    );
    this.#place();
  }

  #card({ shown, mark, form, failure }: Open) {
    const { analysis, record, marks } = shown;
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
    const draft = form === null ? {} : this.#drafts.of(analysis, finding, form);
    const passage = this.#open && this.#passage(this.#open);
    return (
      <FindingCard
        analysis={analysis}
        record={record}
        finding={finding}
        {...placeOf(marks, mark)}
        onPrevious={() => this.#select(neighbour(marks, finding.id, -1))}
        onNext={() => this.#select(neighbour(marks, finding.id, 1))}
        onClose={() => this.close()}
        onCopyQuotation={copyQuotation}
        onCopyLink={copyLink}
        onSelect={(id) => this.#select(marks.find((other) => other.finding.id === id))}
        onDo={(action) => void this.#do(action)}
        failure={failure}
        onDismiss={() => this.#setForm(form)}
        form={form}
        onForm={(next) => (next === null ? this.#leaveForm() : this.#setForm(next))}
        draft={draft.values}
        onDraft={(values) => this.#draft({ values })}
        onSave={(actions) => this.#save(actions)}
        content={draft.content}
        onMove={passage ? (step) => this.#move(passage, step) : undefined}
      />
    );
  }

  #place(): void {
    if (this.#tools !== null) return this.#stand.atSelection(this.#tools.selected.range);
    if (this.#open?.line === undefined) return;
    const { line, mark } = this.#open;
    this.#stand.beside(line, this.#site.marks.ranges(mark), mark.finding.type);
  }
}
