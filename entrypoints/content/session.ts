import type { Analysis, ArticleMetadata, ArticleText } from '@/lib/core/model.ts';
import type { PageState, Result } from '@/lib/messaging/messages.ts';
import { failureOf } from '@/lib/messaging/failure.ts';
import type { ReadArticle } from '@/lib/page/article.ts';
import type { TextMap } from '@/lib/page/text-map.ts';
import { type Mark, marksOf } from './marks.ts';
import { recoveryOf } from './recovery.ts';

/** What is marked on the page. */
export interface Shown {
  readonly analysis: Analysis;
  /** In reading order; their spans are offsets into the text that `map` knows. */
  readonly marks: readonly Mark[];
  readonly map: TextMap;
}

/** The world as a session sees it; real in index.ts, made up in its tests. */
export interface Surroundings {
  looksLikeArticle(): boolean;
  metadata(): ArticleMetadata;
  read(): Promise<ReadArticle | null>;
  /** Finds marks again in a text that changed; those of which nothing is left are missing from the answer. */
  anchor(marks: readonly Mark[], from: ArticleText, to: ArticleText): readonly Mark[];
  analyse(article: ArticleText): Promise<Result<Analysis>>;
  /** Paints what is found, or takes everything away. */
  show(shown: Shown | null): void;
  /** Hears of every new state. */
  changed(state: PageState): void;
  /** Lets the page breathe between two steps. */
  pause(): Promise<void>;
}

interface Run {
  readonly anyway: boolean;
  readonly done: Promise<PageState>;
}

/** Text that came in is worth a look from here on: about a paragraph's length, UTF-16 units. */
const GROWTH = 280;

const IDLE: PageState = { status: 'idle' };

const NOT_READ = 'The article could not be read. Nothing was saved, and the page is as it was.';

/** BCP 47 for a language that nobody can tell. */
const UNKNOWN = 'und';

/** Only English is analysed (look/README.md, "Not in English"). */
const isRead = (language: string): boolean => /^en\b/i.test(language);

function wordsIn({ text }: ArticleText): number {
  return text.match(/\S+/g)?.length ?? 0;
}

function isEmpty({ attributions, figures, initiatives }: Analysis): boolean {
  return attributions.length + figures.length + initiatives.length === 0;
}

/** What is known of one page, from the first reading to the last repair. */
export class Session {
  readonly #around: Surroundings;
  readonly #signal: AbortSignal;
  #state: PageState = IDLE;
  #shown: Shown | null = null;
  /** The way back to the words that were read last, marked or not. */
  #map: TextMap | null = null;
  #run: Run | null = null;
  #marksVisible = true;
  /** The page went to another address since it was read. */
  #elsewhere = false;
  /** Length of the text that came into the page since it was read, UTF-16 units. */
  #grown = 0;

  constructor(around: Surroundings, signal: AbortSignal) {
    this.#around = around;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#clear());
  }

  get state(): PageState {
    return this.#state;
  }

  /** What is marked; null where nothing is. */
  get shown(): Shown | null {
    return this.#shown;
  }

  /** Whether the page's words are no longer those that were read; true where none were. */
  get isStale(): boolean {
    return this.#map?.isStale() ?? true;
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

  /** Reads and marks the page; `anyway` past the gate. What is known already is only brought up to date. */
  async annotate(anyway: boolean): Promise<PageState> {
    if (this.#run !== null && (this.#run.anyway || !anyway)) return this.#run.done;
    const { status } = this.#state;
    const isKnown = status === 'annotated' || status === 'nothing-found' || status === 'language';
    if (isKnown && !this.isStale && this.#grown < GROWTH) return this.#state;
    return this.#start(anyway, () => (status === 'annotated' ? this.#repair() : this.#work(anyway)));
  }

  /** Marks off or on again. */
  setMarksVisible(marksVisible: boolean): PageState {
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
    if (this.#run === null && this.#shown !== null) await this.#start(false, () => this.#repair());
  }

  #become(state: PageState): PageState {
    this.#state = state;
    if (!this.#signal.aborted) this.#around.changed(state);
    return state;
  }

  #clear(): void {
    this.#shown = null;
    this.#around.show(null);
  }

  /** One piece of work at a time, each after the one before. */
  async #start(anyway: boolean, work: () => Promise<PageState>): Promise<PageState> {
    const run: Run = { anyway, done: this.#settle(this.#run?.done, work) };
    this.#run = run;
    const state = await run.done;
    if (this.#run === run) this.#run = null;
    return state;
  }

  async #settle(before: Promise<PageState> | undefined, work: () => Promise<PageState>): Promise<PageState> {
    await before;
    try {
      return this.#become(await work());
    } catch (error) {
      this.#clear();
      return this.#become({ status: 'failed', failure: failureOf(error, NOT_READ) });
    }
  }

  async #repair(): Promise<PageState> {
    if (this.#elsewhere) return this.#work(false);
    this.#grown = 0;
    const read = await this.#around.read();
    const { state, shown } = { state: this.#state, shown: this.#shown };
    if (this.#signal.aborted || shown === null || state.status !== 'annotated') return state;
    const { analysis } = shown;
    const recovery = recoveryOf(analysis.article, read?.article ?? null);
    if (recovery === 'analyse') return this.#work(true);
    const all = marksOf(analysis);
    const anchored = () => (read ? this.#around.anchor(all, analysis.article, read.article) : []);
    const marks = recovery === 'map' ? all : anchored();
    const found = new Set(marks.map(({ finding }) => finding.id));
    this.#map = read?.map ?? shown.map;
    this.#shown = { analysis, marks, map: this.#map };
    this.#around.show(this.#shown);
    return { ...state, lost: all.map(({ finding }) => finding.id).filter((id) => !found.has(id)) };
  }

  async #work(anyway: boolean): Promise<PageState> {
    this.#elsewhere = false;
    this.#grown = 0;
    const around = this.#around;
    const noArticle = (): PageState => {
      this.#map = null;
      this.#clear();
      return { status: 'no-article', metadata: around.metadata() };
    };
    if (!anyway && !around.looksLikeArticle()) return noArticle();
    const read = await around.read();
    if (this.#signal.aborted) return IDLE;
    if (read === null) return noArticle();
    const { article, map } = read;
    this.#map = map;
    const { metadata } = article;
    const words = wordsIn(article);
    const language = metadata.language?.value ?? UNKNOWN;
    if (!isRead(language)) {
      this.#clear();
      return { status: 'language', metadata, language };
    }
    this.#become({ status: 'working', metadata, words });
    await around.pause();
    const answer = await around.analyse(article);
    if (this.#signal.aborted) return IDLE;
    if (!answer.ok) {
      this.#clear();
      return { status: 'failed', failure: answer.failure, metadata };
    }
    // Our own copy of the words, for what came back is a second one.
    const analysis = { ...answer.value, article };
    this.#shown = { analysis, marks: marksOf(analysis), map };
    around.show(this.#shown);
    if (isEmpty(analysis)) return { status: 'nothing-found', metadata, words };
    return { status: 'annotated', analysis, marksVisible: this.#marksVisible, words, lost: [] };
  }
}
