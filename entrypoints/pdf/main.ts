import browser from 'webextension-polyfill';
import '@/components/styles/tokens.css';
import '@/components/styles/view-tokens.css';
import type { ArticleText } from '@/lib/core/model.ts';
import type { PdfSource } from '@/lib/messaging/messages.ts';
import { askBackground } from '@/lib/messaging/channel.ts';
import type { ReadArticle } from '@/lib/page/article.ts';
import { markPage } from '../content/mark-page.ts';
import { inSight } from '../content/session.ts';
import { type Bytes, bytesOfTab, type From } from './bytes-of-tab.ts';
import { chooser, takeDrops } from './chooser.ts';
import { drawPages } from './draw-pages.ts';
import { element } from './element.ts';
import { head } from './head.ts';
import { marksByPage } from './marks-by-page.ts';
import { readBytes } from './read-bytes.ts';
import './pdf.css';

const NO_FILE = 'No PDF is open on this page yet. Choose a file there.';

const main = element('main', {});
document.body.classList.add('otr');
document.body.append(main);

/** What is read; null until there is something. */
let read: (ReadArticle & { readonly source: PdfSource | null }) | null = null;
/** Of what was asked for last; what comes of earlier files is dropped. */
let turn = 0;

const session = markPage(
  {
    looksLikeArticle: () => read !== null,
    metadata: () => read?.article.metadata ?? { url: '' },
    nothingToRead: () => (read === null ? { why: 'no-text' } : null),
    whyNoArticle: () => ({ why: 'no-text' }),
    read: async () => read,
    closed: () =>
      read === null ? { status: 'failed', failure: { message: NO_FILE, detail: 'no PDF was read' } } : null,
    changed: () => drawHead(),
  },
  new AbortController().signal,
);

function drawHead(): void {
  if (read === null) return;
  const { article, map, source } = read;
  const { shown } = session;
  // Until this document is marked, what is shown is the one before.
  const marks = shown?.map === map ? inSight(shown) : [];
  document.querySelector('body > header')?.replaceWith(
    head(article, source, {
      marks: marks.length,
      areVisible: session.state.status !== 'annotated' || session.state.marksVisible,
      onMarks: (visible) => session.setMarksVisible(visible),
      onOpen: () => {
        if (source !== null) void browser.tabs.update(source.tabId, { active: true });
      },
    }),
  );
  document.querySelector('nav')?.replaceWith(marksByPage(article, marks));
}

function show(article: ArticleText, source: PdfSource | null): void {
  const { pages, map } = drawPages(article);
  read = { article, map, source };
  document.title = article.metadata.title?.value ?? 'PDF';
  document.querySelector('body > header')?.remove();
  document.body.prepend(element('header', {}));
  main.className = 'document';
  main.replaceChildren(element('article', {}, ...pages), element('nav', {}));
  drawHead();
  // Another document, however alike: the corrected one is not the one before.
  session.leave();
  void session.annotate('click');
}

function wait(words: string): void {
  main.className = 'waiting';
  main.replaceChildren(element('div', { class: 'state', role: 'status' }, element('h1', {}, words)));
}

/** Says what is so, and how to go on. */
function offer(heading: string, text: string, other?: { label: string; act: () => void }): void {
  read = null;
  document.querySelector('body > header')?.remove();
  main.className = 'waiting';
  main.replaceChildren(chooser({ heading, text, ...(other && { other }) }, (file) => void takeFile(file)));
}

const sentenceOf = (error: unknown): string =>
  error instanceof Error && error.name === 'UnreadablePdf' ? error.message : 'This PDF could not be read.';

async function readInto(bytes: Uint8Array, url: string, source: PdfSource | null): Promise<void> {
  turn += 1;
  const mine = turn;
  wait('Reading the PDF');
  try {
    const article = await readBytes(bytes, { url });
    if (mine === turn) show(article, source);
  } catch (error) {
    if (mine === turn) offer('This PDF could not be read', sentenceOf(error));
  }
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function takeFile(file: File): Promise<void> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const named = await askBackground('pdf-file', { name: file.name, sha256: await sha256(bytes) });
  if (named.ok) await readInto(bytes, named.value, null);
  else offer('This PDF could not be read', named.failure.message);
}

/** Why the bytes of a tab are not to be had, and what to do. */
function refusal(why: Exclude<Bytes, Uint8Array>, source: PdfSource): void {
  const { host } = URL.canParse(source.address) ? new URL(source.address) : { host: '' };
  if (why === 'not-kept' && host !== '') {
    return offer(
      'The browser kept no copy of this PDF',
      `It can ask ${host} for the file once more, as when you reload its tab. Or save the file there and choose it here.`,
      { label: `Ask ${host} again`, act: () => void readTab(source, 'site') },
    );
  }
  if (why === 'left') {
    return offer(
      'The tab shows something else now',
      'Go back to the PDF and press the button once more, or choose the file.',
    );
  }
  if (why === 'too-large') {
    return offer(
      'This PDF is very large',
      'It cannot be handed over from its tab. Save the file there and choose it here.',
    );
  }
  offer(
    'The browser does not hand over this PDF',
    'It keeps extensions out of its PDF viewer, or its tab was closed. Save the file there and choose it here.',
  );
}

async function readTab(source: PdfSource, from: From): Promise<void> {
  wait('Reading the PDF');
  const bytes = await bytesOfTab(source, from);
  if (typeof bytes === 'string') refusal(bytes, source);
  else await readInto(bytes, source.address, source);
}

takeDrops((file) => void takeFile(file), new AbortController().signal);
const source = await askBackground('pdf-source', {});
if (source.ok && source.value !== null) await readTab(source.value, 'kept');
else
  offer(
    'Read a PDF',
    'Its text is shown here with what was claimed, the figures and the initiatives marked.',
  );
