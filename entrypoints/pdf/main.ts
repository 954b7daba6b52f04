import browser from 'webextension-polyfill';
import '@/components/styles/view-tokens.css';
import type { ArticleText } from '@/lib/core/model.ts';
import type { PdfSource } from '@/lib/messaging/messages.ts';
import { askBackground } from '@/lib/messaging/channel.ts';
import type { ReadArticle } from '@/lib/page/article.ts';
import { markPage } from '../content/mark-page.ts';
import { inSight } from '../content/shown.ts';
import { type Bytes, bytesOfTab } from './bytes-of-tab.ts';
import { chooser, takeDrops } from './chooser.ts';
import { drawPages } from './draw-pages.ts';
import { element } from './element.ts';
import { head } from './head.ts';
import { marksByPage } from './marks-by-page.ts';
import { readBytes } from './read-bytes.ts';
import './pdf.css';

const NO_FILE = 'No PDF is open on this page yet. Choose a file there.';

const NOT_OPENED = 'It may be a folder, or have been moved, or be kept from being read. Choose a PDF file.';

const main = element('main', {});
document.body.classList.add('otr');
document.body.append(main);

/** What is read; null until there is something. */
let read: (ReadArticle & { readonly source: PdfSource | null }) | null = null;
/** What is told above the document that is open, which stays: what came of a file that was dropped on it. */
let told = '';
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
      told,
      onDismiss: () => tell(''),
    }),
  );
  document.querySelector('nav')?.replaceWith(marksByPage(article, marks));
}

function tell(words: string): void {
  told = words;
  drawHead();
}

function show(article: ArticleText, source: PdfSource | null): void {
  told = '';
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
  // What is open stays until there is something else.
  if (read !== null) return;
  main.className = 'waiting';
  main.replaceChildren(element('div', { class: 'state', role: 'status' }, element('h1', {}, words)));
}

/** Says what is so, and how to go on; of a file that was dropped on an open document (`name`) above that. */
function offer(heading: string, text: string, name = ''): void {
  if (read !== null) return tell(`“${name}”: ${heading.replace(/^T/, 't')}. ${text}`);
  document.title = 'On the Record: PDF';
  document.querySelector('body > header')?.remove();
  main.className = 'waiting';
  main.replaceChildren(chooser({ heading, text }, (file) => void takeFile(file)));
}

const sentenceOf = (error: unknown): string =>
  error instanceof Error && error.name === 'UnreadablePdf' ? error.message : 'This PDF could not be read.';

interface Told {
  readonly url: string;
  /** What its user calls it. */
  readonly name?: string;
}

async function readInto(bytes: Uint8Array, { url, name }: Told, source: PdfSource | null): Promise<void> {
  turn += 1;
  const mine = turn;
  wait('Reading the PDF');
  try {
    const article = await readBytes(bytes, { url });
    if (mine === turn) show(article, source);
  } catch (error) {
    if (mine === turn) offer('This PDF could not be read', sentenceOf(error), name);
  }
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function takeFile(file: File): Promise<void> {
  // A folder that was dropped, or a file that went or may not be read.
  const buffer = await file.arrayBuffer().catch(() => null);
  if (buffer === null) return offer('This file could not be opened', NOT_OPENED, file.name);
  const bytes = new Uint8Array(buffer);
  const named = await askBackground('pdf-file', { name: file.name, sha256: await sha256(bytes) });
  if (named.ok) await readInto(bytes, { url: named.value, name: file.name }, null);
  else offer('This PDF could not be read', named.failure.message, file.name);
}

/** Why the bytes of a tab are not to be had, and what to do. */
const REFUSALS: Readonly<
  Record<Exclude<Bytes, Uint8Array> | 'local', readonly [heading: string, text: string]>
> = {
  'not-kept': [
    'The browser kept no copy of this PDF',
    'To have it once more, its site would have to be asked, and On the Record asks nobody. Save the file in its tab and choose it here.',
  ],
  left: [
    'The tab shows something else now',
    'Go back to the PDF and press the button once more, or choose the file.',
  ],
  'too-large': [
    'This PDF is very large',
    'It cannot be handed over from its tab. Save the file there and choose it here.',
  ],
  closed: [
    'The browser does not hand over this PDF',
    'It keeps extensions out of its own PDF viewer. Save the file in its tab, then drop it on this page or choose it here.',
  ],
  gone: [
    'The tab with this PDF was closed',
    'Open it once more and press the button there, or choose the file.',
  ],
  local: [
    'The browser hands over no files of this computer',
    'Drop the file on this page, or choose it here.',
  ],
};

async function readTab(source: PdfSource): Promise<void> {
  wait('Reading the PDF');
  const bytes = await bytesOfTab(source);
  // No browser keeps copies of files of the disk.
  const isLocal = !/^https?:/i.test(source.address);
  if (typeof bytes !== 'string') await readInto(bytes, { url: source.address }, source);
  else offer(...REFUSALS[isLocal && (bytes === 'not-kept' || bytes === 'closed') ? 'local' : bytes]);
}

takeDrops((file) => void takeFile(file), new AbortController().signal);
const source = await askBackground('pdf-source', {});
if (source.ok && source.value !== null) await readTab(source.value);
else
  offer(
    'Read a PDF',
    'Its text is shown here with what was claimed, the figures and the initiatives marked.',
  );
