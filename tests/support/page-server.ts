import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const FIXTURES = join(import.meta.dirname, '../fixtures/pages');
/** Other people's pages, read where they lie when they are there (`/shared/NAME.html`). */
export const SHARED_PAGES = join(import.meta.dirname, '../../../shared/pages');

const PAPERS = {
  dark: 'html, body { background: #14181a !important; color: #e6e1d8 !important } time, figcaption { color: #a9a294 !important } a { color: #9cc8dd !important }',
  tinted: 'html, body { background: #fff1e5 !important; color: #33302e !important }',
};

const POLICIES = {
  strict: "default-src 'none'",
  quiet: "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
};

export interface PageServer {
  /** The address of a page by its path, "press-statement.html?paper=dark", on 127.0.0.1. */
  url(path: string): string;
  /** Has an address ("press-statement.html?page=2") answered otherwise from now on, as its publisher would edit it. */
  edit(path: string, change: (html: string) => string): void;
  /** Serves a PDF at a path; `kept` false forbids browsers to keep a copy. */
  putPdf(path: string, bytes: Uint8Array, kept?: boolean): void;
  /** How many requests came for a path. */
  asked(path: string): number;
  close(): Promise<void>;
}

/**
 * Serves the fixture pages on a free port of 127.0.0.1. A query varies a page: `paper=dark|tinted` lays other
 * colours over it, `csp=strict` forbids everything by header, `csp=quiet` all but
 * the page's own style, `isolated` isolates it from other origins, `times=N` repeats its paragraphs N times, each
 * time with another word at the end, since what a page says twice is read once.
 * A path without an ending answers with the page named by its first part, as single-page apps do.
 */
export async function servePages(): Promise<PageServer> {
  const edits = new Map<string, (html: string) => string>();
  const pdfs = new Map<string, { readonly bytes: Uint8Array; readonly kept: boolean }>();
  const asked = new Map<string, number>();
  const server = createServer((request, response) => {
    asked.set(request.url ?? '', (asked.get(request.url ?? '') ?? 0) + 1);
    const pdf = pdfs.get(request.url ?? '');
    if (pdf !== undefined) {
      response.setHeader('content-type', 'application/pdf');
      response.setHeader('cache-control', pdf.kept ? 'max-age=600' : 'no-store');
      response.end(pdf.bytes);
      return;
    }
    void answer(request, response, edits);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (path) => `http://127.0.0.1:${port}/${path}`,
    edit: (path, change) => void edits.set(`/${path}`, change),
    putPdf: (path, bytes, kept = true) => void pdfs.set(`/${path}`, { bytes, kept }),
    asked: (path) => asked.get(`/${path}`) ?? 0,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What saved pages would load from elsewhere is not looked for: without a network a browser waits ten seconds for it. */
const NOTHING_ELSE = ['script', 'style', 'img', 'font', 'media', 'connect']
  .map((kind) => `${kind}-src 'self' 'unsafe-inline' data:`)
  .join('; ');

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  edits: ReadonlyMap<string, (html: string) => string>,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const html = await readPage(pathname).catch(() => undefined);
  if (html === undefined) {
    response.writeHead(404).end('No such page');
    return;
  }
  response.setHeader('content-type', 'text/html; charset=utf-8');
  const policy = pathname.startsWith('/shared/')
    ? NOTHING_ELSE
    : POLICIES[searchParams.get('csp') as keyof typeof POLICIES];
  if (policy) response.setHeader('content-security-policy', policy);
  if (searchParams.has('isolated')) {
    response.setHeader('cross-origin-opener-policy', 'same-origin');
    response.setHeader('cross-origin-embedder-policy', 'require-corp');
  }
  const edited = edits.get(request.url ?? '')?.(html) ?? html;
  response.end(vary(edited, searchParams));
}

function readPage(pathname: string): Promise<string> {
  const path = normalize(decodeURIComponent(pathname));
  if (path.startsWith('/shared/')) return readFile(join(SHARED_PAGES, path.slice('/shared'.length)), 'utf8');
  const [, first = ''] = path.split('/');
  return readFile(join(FIXTURES, extname(path) ? path : `${first}.html`), 'utf8');
}

function vary(html: string, query: URLSearchParams): string {
  const paper = PAPERS[query.get('paper') as keyof typeof PAPERS];
  const times = Number(query.get('times') ?? 1);
  const repeated =
    times > 1
      ? html.replace(/(?<=<article>)[^]*?(?=<\/article>)/u, (body) =>
          Array.from({ length: times }, (_, at) => body.replaceAll('</p>', ` (Part ${at + 1}.)</p>`)).join(
            '\n',
          ),
        )
      : html;
  return paper ? repeated.replace('</head>', `<style>${paper}</style></head>`) : repeated;
}
