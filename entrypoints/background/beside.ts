import browser from 'webextension-polyfill';
import { type LinedMark, relationMarks } from '@/components/compare/relation-marks.ts';
import { compareTexts } from '@/lib/core/align/comparison.ts';
import type { Analysis, ArticleText } from '@/lib/core/model.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { identityOf } from '@/lib/core/record/identity.ts';
import { linksTo, releaseKeyOf } from '@/lib/core/record/release-links.ts';
import { ForUser } from '@/lib/messaging/failure.ts';
import type { ComparedPage, PaintedPage, ReleaseChoice, ReleaseHead } from '@/lib/messaging/messages.ts';
import { articlesWithIds } from '@/lib/storage/articles-with-ids.ts';
import { libraryNamed } from '@/lib/storage/database.ts';
import { analyseInTime } from './analyse-in-time.ts';
import { annotateTab } from './annotate-tab.ts';
import { analysisOf } from './compare-recorded.ts';
import { loadModel } from './load-model.ts';
import { pageOf, type TabPage } from './tab-pages.ts';

interface RecordedRelease {
  /** `RecordedArticle.id`. */
  readonly article: string;
  /** `RecordedArticle.identity`. */
  readonly identity: string;
  /** `Version.id`. */
  readonly version: string;
  /** When that version was read; ISO 8601. */
  readonly readAt: string;
}

/** What the page in a tab is laid beside, as it is kept until the browser closes. */
interface Beside {
  /** The address that the page goes by: another one in the same tab is laid beside nothing. */
  readonly page: string;
  /** The text itself, or which reading of one that is on record. */
  readonly release: RecordedRelease | { readonly read: ArticleText };
}

/** A release that was read. */
interface Release {
  readonly of: Beside;
  readonly head: ReleaseHead;
  readonly analysis: Analysis;
}

const library = libraryNamed();
const releases = new Map<number, Release>();
/** Of a page as it is known now: what is painted of it does not change until something is done. */
const compared = new WeakMap<TabPage['recalled'], { readonly of: Beside; readonly page: Compared }>();

interface Compared extends ComparedPage {
  readonly marks: readonly LinedMark[];
}

const keyOf = (tabId: number): string => `beside in tab ${tabId}`;
const addressOf = ({ found }: TabPage): string => identityOf(found.article.metadata);

async function besideIn(tabId: number): Promise<Beside | undefined> {
  const known = releases.get(tabId);
  if (known) return known.of;
  const key = keyOf(tabId);
  const { [key]: kept } = await browser.storage.session.get(key);
  return kept as Beside | undefined;
}

function headOf(read: ArticleText, recorded: RecordedRelease | null): ReleaseHead {
  const { title, site, url, published } = read.metadata;
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : 'pasted';
  return {
    article: recorded?.article ?? null,
    key: recorded?.identity ?? releaseKeyOf(read),
    title: title?.value ?? (host === 'pasted' ? 'Pasted text' : url),
    source: site?.value ?? host,
    published: published?.value ?? '',
  };
}

async function read(tabId: number, of: Beside): Promise<Release> {
  const known = releases.get(tabId);
  if (known?.of === of) return known;
  const model = await loadModel();
  const analysis =
    'read' in of.release
      ? analyseInTime(of.release.read, model)
      : await analysisOf(of.release.article, model, of.release.version);
  const head = headOf(analysis.article, 'read' in of.release ? null : of.release);
  const release = { of, head, analysis };
  releases.set(tabId, release);
  return release;
}

/** What is known by now of a release that a page is laid beside; null where it was taken off record. */
async function headNow(of: Beside, head: ReleaseHead): Promise<ReleaseHead | null> {
  if ('read' in of.release) return head;
  const [article] = await articlesWithIds(library, [of.release.article]);
  if (article === undefined) return null;
  return { ...head, readAt: of.release.readAt, isOutdated: article.version !== of.release.version };
}

/** The page of a tab beside the release that the user chose for it; null where there is none. */
export async function comparedIn(tabId: number, page: TabPage): Promise<Compared | null> {
  const of = await besideIn(tabId);
  if (of === undefined || of.page !== addressOf(page)) return null;
  const known = compared.get(page.recalled);
  const release = await read(tabId, of).catch((): null => null);
  const head = release && (await headNow(of, release.head).catch((): null => null));
  // A release that was taken off record meanwhile is beside nothing.
  if (release === null || head === null) return null;
  if (known?.of.release === of.release) return { ...known.page, release: head };
  const { analysis, record } = page.recalled;
  const comparison = compareTexts(analysis, release.analysis, linksTo(record.links, head.key));
  const shown = { release: head, comparison, marks: relationMarks(comparison) };
  compared.set(page.recalled, { of: release.of, page: shown });
  return shown;
}

/** What a content script is told of a comparison: where which line is, and no word of the other text. */
export function paintedBeside({ marks }: Compared, keeps: boolean): PaintedPage {
  return {
    keeps,
    marks: marks.map(({ finding, spans, lines, sign }) => ({
      finding,
      standing: 'found',
      byHand: false,
      // Its words stand under another's lines: reached by the lists alone.
      isQuiet: lines.length === 0,
      spans,
      source: null,
      lines,
      sign,
    })),
  };
}

/** A recorded release as it was read last. */
async function recordedRelease(id: string): Promise<RecordedRelease> {
  const [article] = await articlesWithIds(library, [id]);
  if (article === undefined) throw new ForUser('This text is not on record any more. Choose another.');
  const { identity, version, readAt } = article;
  return { article: id, identity, version, readAt };
}

async function textOf(
  choice: Exclude<ReleaseChoice, { from: 'library' }>,
  page: TabPage,
): Promise<ArticleText> {
  if (choice.from === 'text') return plainArticle(choice.text, { url: '' });
  const status = await annotateTab(choice.tabId, { anyway: false });
  if (status.status !== 'annotated' && status.status !== 'nothing-found')
    throw new ForUser('That page could not be read. Open it, press the button there, then compare.');
  const other = await pageOf(choice.tabId);
  if (other.isPrivate !== page.isPrivate)
    throw new ForUser('A page in a private window is compared in private windows only.');
  return other.found.article;
}

/** Lays the page of a tab beside a text from now on; null ends that. Throws with a sentence for the user. */
export async function layBeside(tabId: number, page: TabPage, choice: ReleaseChoice | null): Promise<void> {
  if (choice === null) return forgetBeside(tabId);
  const of: Beside = {
    page: addressOf(page),
    release:
      choice.from === 'library'
        ? await recordedRelease(choice.article)
        : { read: await textOf(choice, page) },
  };
  await read(tabId, of);
  // Of private windows nothing is written, not even until the browser closes.
  if (!page.isPrivate) await browser.storage.session.set({ [keyOf(tabId)]: of });
}

export async function forgetBeside(tabId: number): Promise<void> {
  releases.delete(tabId);
  await browser.storage.session.remove(keyOf(tabId));
}
