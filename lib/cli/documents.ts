import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { ArticleText } from '../core/model.ts';
import { articleOf, type Raw } from './article.ts';
import { decodeHtml, decodeText, looksLikeHtml, Unreadable } from './decode.ts';
import { linesOf } from './lines.ts';
import { isDate, type Options } from './options.ts';

/** An article to annotate, or why there is none; `file` is the name that the output bears. */
export type Document =
  | { readonly file: string; readonly article: ArticleText }
  | { readonly file: string; readonly problem: string };

const STANDARD_INPUT = '-';

/** The documents of the command line's files, one at a time, so that memory holds one article. */
export async function* documentsOf({ files, ndjson, published }: Options): AsyncGenerator<Document> {
  for (const file of files) {
    if (ndjson) yield* recordsOf(file, published);
    else yield await documentOf(file, async () => articleOf(await rawOf(file, published)));
  }
}

async function documentOf(file: string, read: () => Promise<ArticleText>): Promise<Document> {
  try {
    return { file, article: await read() };
  } catch (error) {
    return { file, problem: problemOf(error) };
  }
}

function problemOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'no such file; check the name';
  if (code === 'EISDIR') return 'a folder; give the files in it';
  if (code === 'EACCES') return 'not allowed to read it; check its permissions';
  return error instanceof Error ? error.message : String(error);
}

async function rawOf(file: string, published: string | undefined): Promise<Raw> {
  const bytes = file === STANDARD_INPUT ? await buffer(process.stdin) : await readFile(file);
  const url = file === STANDARD_INPUT ? '' : file;
  if (/\.x?html?$/i.test(file)) return { url, html: decodeHtml(bytes), published };
  const known = /\.(?:txt|text)$/i.test(file);
  if (!known && looksLikeHtml(new TextDecoder('latin1').decode(bytes.subarray(0, 4096)))) {
    return { url, html: decodeHtml(bytes), published };
  }
  return { url, text: decodeText(bytes), published };
}

/** The records of a file of JSON lines; a bad line is a problem of its own. */
async function* recordsOf(file: string, published: string | undefined): AsyncGenerator<Document> {
  const stream = file === STANDARD_INPUT ? process.stdin : createReadStream(file);
  stream.setEncoding('utf8');
  let number = 0;
  try {
    for await (const line of linesOf(stream)) {
      number += 1;
      if (line.trim() === '') continue;
      yield await documentOf(`${file}:${number}`, async () => articleOf(recordOf(line, published)));
    }
  } catch (error) {
    yield { file, problem: problemOf(error) };
  }
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
