import { readFile } from 'node:fs/promises';
import { articleOf, articlesOf, type Raw } from './article.ts';
import { decodeHtml, decodeText, looksLikeHtml, Unreadable } from './decode.ts';
import { beginsLikePdf } from '../pdf/looks-like-pdf.ts';
import type { ArticleText } from '../core/model.ts';
import type { Task } from './documents.ts';
import { isDate } from './options.ts';
import type { ReadDocument } from './told-places.ts';

/** Reads a document; `published` is the date where it states none. Throws where it cannot be read. */
export async function readTask(task: Task, published: string | undefined): Promise<ReadDocument> {
  const raw = await rawTask(task, published);
  return documentOf(raw, await articleOf(raw));
}

/** Reads a document, and of a page with several articles all of them, the page's own first. */
export async function readWhole(task: Task, published: string | undefined): Promise<readonly ReadDocument[]> {
  const raw = await rawTask(task, published);
  return (await articlesOf(raw, true)).map((article) => documentOf(raw, article));
}

const documentOf = ({ html, pdf }: Raw, article: ArticleText): ReadDocument => ({
  article,
  isPlain: html === undefined && pdf === undefined,
});

async function rawTask({ file, from }: Task, published: string | undefined): Promise<Raw> {
  if ('problem' in from) throw new Unreadable(from.problem);
  if ('line' in from) return recordOf(from.line, published);
  if ('bytes' in from) return rawOf('', from.bytes, published);
  return rawOf(file, await readFile(from.path), published);
}

/** `url` is the file's name; "" of standard input. */
function rawOf(url: string, bytes: Uint8Array, published: string | undefined): Raw {
  if (/\.pdf$/i.test(url) || beginsLikePdf(bytes)) return { url, pdf: bytes, published };
  const isText = /\.(?:txt|text)$/i.test(url);
  const isHtml =
    /\.x?html?$/i.test(url) ||
    (!isText && looksLikeHtml(new TextDecoder('latin1').decode(bytes.subarray(0, 4096))));
  return isHtml ? { url, html: decodeHtml(bytes), published } : { url, text: decodeText(bytes), published };
}

function recordOf(line: string, fallback: string | undefined): Raw {
  const record = objectOf(line);
  const { html, text } = record;
  const url = record['url'] ?? '';
  const published = record['published'] ?? fallback;
  if (typeof url !== 'string') throw new Unreadable('"url" is no string');
  if (published !== undefined && !(typeof published === 'string' && isDate(published))) {
    throw new Unreadable('"published" is no date like 2026-11-24');
  }
  if (typeof html === 'string') return { url, html, published };
  if (typeof text === 'string') return { url, text, published };
  throw new Unreadable('neither "html" nor "text" is a string; give one of them');
}

function objectOf(line: string): Partial<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Unreadable('not JSON; --ndjson wants one JSON object a line');
  }
  if (typeof value !== 'object' || value === null) throw new Unreadable('no JSON object');
  return value;
}
