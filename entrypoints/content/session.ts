import type { ArticleText } from '@/lib/core/model.ts';
import { type ArticleName, isSameArticle } from '@/lib/core/page-article.ts';
import type { NoArticle } from '@/lib/core/no-article.ts';
import { ARTICLE_TIME, OutOfTime, withinTime } from '@/lib/core/text/time-limit.ts';
import { failureOf } from '@/lib/messaging/failure.ts';
import type { PageStatus, PaintedPage } from '@/lib/messaging/messages.ts';
import type { ReadArticle } from '@/lib/page/article.ts';
import { wordsIn } from '@/lib/page/partial-text.ts';
import { growthOf, recoveryOf, shownArticles, unreadArticles } from './recovery.ts';
import type { SessionHost } from './session-host.ts';
import type { Shown } from './shown.ts';

/** How a reading came about: unasked, where the gate lets it; by a click; or by one on “Read it anyway”. */
const ASKED = ['not', 'click', 'anyway'] as const;
export type Asked = (typeof ASKED)[number];

const isAsMuch = (one: Asked, other: Asked): boolean => ASKED.indexOf(one) >= ASKED.indexOf(other);

interface Run {
  readonly asked: Asked;
  readonly done: Promise<PageStatus>;
}

/** Text that came in is worth a look from here on: about a paragraph's length, UTF-16 units. */
const GROWTH = 280;

const IDLE: PageStatus = { status: 'idle' };

/** Milliseconds that marking has at least: what an article waited for, behind another tab's, is not its own work. */
const LEAST_TO_MARK = 2000;

const NOT_READ = 'The article could not be read. Nothing was saved, and the page is as it was.';
const GIVEN_UP = `This page was given up after ${ARTICLE_TIME / 1000} seconds: there is too much on it to read. Its print version may be shorter.`;

/** BCP 47 for a language that nobody can tell. */
const UNKNOWN = 'und';

/** Milliseconds until a time; no more than there were, whatever the clock was set to meanwhile. */
const leftUntil = (end: number, least = 0): number =>
  Math.min(ARTICLE_TIME, Math.max(least, end - Date.now()));

/** Only English is analysed (look/README.md, "Not in English"). */
const isRead = (language: string): boolean => /^en\b/i.test(language);

/** What is known of one page, from the first reading to the last repair. */
export class Session {
  readonly #around: SessionHost;
  readonly #signal: AbortSignal;
  #state: PageStatus = IDLE;
  #shown: Shown | null = null;
  /** The words that were read last, marked or not, and the way back to them. */
  #read: ReadArticle | null = null;
  /** What the background has of the page: the words that were analysed, and what is painted of them. */
  #known: { readonly article: ArticleText; readonly painted: PaintedPage } | null = null;
  #run: Run | null = null;
  #marksVisible = true;
  /** The one of its articles that the user chose; undefined for the page's own. */
  #chosen: ArticleName | undefined;
  /** The page went to another address since it was read; many sites only tidy that of what they go on to show. */
  #elsewhere = false;
  /** Length of the text that came into the page since it was read, UTF-16 units. */
  #grown = 0;
  /** When the words were read that were analysed, ISO 8601. */
  #readAt = '';

  constructor(around: SessionHost, signal: AbortSignal) {
    this.#around = around;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#clear());
  }

  get state(): PageStatus {
    return this.#state;
  }

  /** What is marked; null where nothing is. */
  get shown(): Shown | null {
    return this.#shown;
  }

  /** Whether the page's words are no longer those that were read; true where none were. */
  get isStale(): boolean {
    const map = this.#read?.map;
    return map === undefined || map.isStale() || (this.#elsewhere && map.isHidden());
  }

  /** Whether a mark has lost its place, or one that had may be found again. */
  get isBroken(): boolean {
    const { state, shown } = { state: this.#state, shown: this.#shown };
    if (shown === null || state.status !== 'annotated') return false;
    if (state.lost.length > 0 && (this.#grown >= GROWTH || shown.map.isStale())) return true;
    return shown.marks.some(({ spans }) => spans.some((span) => shown.map.isStale(span)));
  }

  /** Takes note of text that came into the page, UTF-16 units. */
  grew(by: number): void {
    this.#grown += by;
  }

  /** Whether so much text came in that some of it may be the article's. */
  get mayHaveGrown(): boolean {
    return this.#run === null && this.#state.status === 'annotated' && this.#grown >= GROWTH;
  }

  /** Looks whether the article has grown, and tells; what is marked and listed stays until somebody asks for more. */
  async lookForGrowth(): Promise<void> {
    this.#grown = 0;
    const known = this.#known;
    // What takes too long here is told when somebody asks for it.
    const read = await this.#around.read({ article: this.#chosen }).catch(() => null);
    const state = this.#state;
    if (read === null || known !== this.#known || known === null || state.status !== 'annotated') return;
    const grown = growthOf(known.article, read.article);
    const isMore = grown.paragraphs + grown.articles > 0;
    const isTold = grown.paragraphs === state.grown?.paragraphs && grown.articles === state.grown.articles;
    if (isMore && !isTold && !(this.#elsewhere && this.isStale))
      this.#become({ ...state, grown: { ...grown, readAt: this.#readAt } });
  }

  /** Reads and marks the page, or one of its articles. What is known already is only brought up to date. */
  async annotate(asked: Asked, article?: ArticleName): Promise<PageStatus> {
    if (article !== undefined && !isSameArticle(article, this.#chosen))
      return this.#start(asked, () => this.#turnTo(article));
    if (this.#run !== null && isAsMuch(this.#run.asked, asked)) return this.#run.done;
    const { status } = this.#state;
    const isKnown = status === 'annotated' || status === 'nothing-found' || status === 'language';
    const hasGrown = this.#state.status === 'annotated' && this.#state.grown !== undefined;
    if (isKnown && !this.isStale && this.#grown < GROWTH && !hasGrown) return this.#state;
    const repairs = status === 'annotated' && !hasGrown;
    return this.#start(asked, () => (repairs ? this.#repair(asked) : this.#work(asked)));
  }

  /** Paints what is on record now. */
  repaint(painted: PaintedPage): void {
    const known = this.#known;
    if (known === null || this.#signal.aborted || (this.#elsewhere && this.isStale)) return;
    try {
      this.#become(this.#display({ article: known.article, painted }));
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Sends what was analysed once more, to a background that forgot it; false where there is nothing. */
  async resend(): Promise<boolean> {
    if (this.#known === null) return false;
    const { article } = this.#known;
    const finds = isRead(article.metadata.language?.value ?? UNKNOWN);
    return (await this.#around.analyse({ article, again: true, finds })).ok;
  }

  /** Marks off or on again. */
  setMarksVisible(marksVisible: boolean): PageStatus {
    this.#marksVisible = marksVisible;
    return this.#state.status === 'annotated' ? this.#become({ ...this.#state, marksVisible }) : this.#state;
  }

  /** The page went to another address without being loaded anew; `refresh` and `annotate` then begin afresh. */
  leave(): void {
    this.#elsewhere = true;
    if (this.#shown === null) this.#become(IDLE);
  }

  /** Compares the page with what was read from it and marks what is there now. */
  async refresh(): Promise<void> {
    if (this.#run === null && this.#shown !== null) await this.#start('not', () => this.#repair('not'));
  }

  #become(state: PageStatus): PageStatus {
    this.#state = state;
    if (!this.#signal.aborted) this.#around.changed(state);
    return state;
  }

  #clear(): void {
    this.#shown = null;
    this.#around.show(null);
  }

  /** One piece of work at a time, each after the one before. */
  async #start(asked: Asked, work: () => Promise<PageStatus>): Promise<PageStatus> {
    const run: Run = { asked, done: this.#settle(this.#run?.done, work) };
    this.#run = run;
    const state = await run.done;
    if (this.#run === run) this.#run = null;
    return state;
  }

  async #settle(
    before: Promise<PageStatus> | undefined,
    work: () => Promise<PageStatus>,
  ): Promise<PageStatus> {
    await before;
    try {
      return this.#become(await work());
    } catch (error) {
      return this.#fail(error);
    }
  }

  #fail(error: unknown): PageStatus {
    this.#clear();
    const told = error instanceof OutOfTime ? GIVEN_UP : NOT_READ;
    return this.#become({ status: 'failed', failure: failureOf(error, told), ...unreadArticles(this.#read) });
  }

  async #repair(asked: Asked): Promise<PageStatus> {
    if (this.#elsewhere) return this.#work(asked);
    this.#grown = 0;
    const read = await this.#around.read({ article: this.#chosen });
    const { state, known } = { state: this.#state, known: this.#known };
    if (this.#signal.aborted || known === null || state.status !== 'annotated') return state;
    if (recoveryOf(known.article, read?.article ?? null) === 'analyse') return this.#work('anyway');
    if (read !== null) this.#read = read;
    return this.#display(known, read !== null);
  }

  /** Marks what is found on the page as it reads now; nothing where it shows no article any more. */
  #display(
    known: { article: ArticleText; painted: PaintedPage },
    isThere = true,
    limit = ARTICLE_TIME,
  ): PageStatus {
    this.#known = known;
    const { article, painted } = known;
    const read = this.#read;
    const grown = this.#state.status === 'annotated' ? this.#state.grown : undefined;
    const { metadata } = article;
    if (read === null) return this.#noArticle(this.#around.whyNoArticle(), true);
    const all = painted.marks;
    const isSame = read.article.text === article.text;
    const anchored = () => (isSame ? all : this.#around.anchor(all, article, read.article));
    const marks = withinTime(limit, () => {
      const there = isThere ? anchored() : [];
      this.#shown = { article, keeps: painted.keeps, marks: there, map: read.map };
      this.#around.show(this.#shown);
      return there;
    });
    const [found, words] = [new Set(marks.map(({ finding }) => finding.id)), wordsIn(article.text)];
    if (all.length === 0) return { status: 'nothing-found', metadata, words, ...shownArticles(article) };
    const lost = all.map(({ finding }) => finding.id).filter((id) => !found.has(id));
    return { status: 'annotated', marksVisible: this.#marksVisible, words, lost, ...(grown && { grown }) };
  }

  #noArticle(reason: NoArticle, anyway: boolean): PageStatus {
    this.#read = null;
    this.#clear();
    const metadata = withinTime(ARTICLE_TIME, () => this.#around.metadata());
    return { status: 'no-article', metadata, reason, anyway };
  }

  /** Another article of the page is no later state of the one that was read. */
  #turnTo(article: ArticleName | undefined): Promise<PageStatus> {
    this.#chosen = article;
    this.#known = null;
    return this.#work('click');
  }

  async #work(asked: Asked): Promise<PageStatus> {
    if (this.#elsewhere) [this.#known, this.#chosen] = [null, undefined];
    this.#elsewhere = false;
    this.#grown = 0;
    const around = this.#around;
    const end = Date.now() + ARTICLE_TIME;
    const isHeldBack = asked === 'not' && !around.looksLikeArticle();
    const nothing = asked === 'anyway' ? null : withinTime(ARTICLE_TIME, () => around.nothingToRead());
    if (isHeldBack || nothing !== null) return this.#noArticle(nothing ?? around.whyNoArticle(), true);
    this.#readAt = new Date().toISOString();
    const chosen = this.#chosen;
    const read = await around.read({ anything: asked === 'anyway', article: chosen });
    if (this.#signal.aborted) return IDLE;
    // It is gone from the page.
    if (read === null && chosen !== undefined) return this.#turnTo(undefined);
    if (read === null) return this.#noArticle(around.whyNoArticle(), asked !== 'anyway');
    const { article } = read;
    this.#read = read;
    const { metadata } = article;
    const words = wordsIn(article.text);
    const language = metadata.language?.value ?? UNKNOWN;
    const finds = isRead(language);
    if (finds) this.#become({ status: 'working', metadata, words });
    const answer = await around.analyse({
      article,
      again: this.#known !== null,
      finds,
      limit: leftUntil(end),
    });
    if (this.#signal.aborted) return IDLE;
    if (!answer.ok) {
      this.#clear();
      return { status: 'failed', failure: answer.failure, metadata, ...unreadArticles(read) };
    }
    const state = this.#display({ article, painted: answer.value }, true, leftUntil(end, LEAST_TO_MARK));
    // What was marked by hand is shown in any language.
    return finds || state.status === 'annotated'
      ? state
      : { status: 'language', metadata, language, ...shownArticles(article) };
  }
}
