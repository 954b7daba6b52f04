import { fileKind } from './file-kind.ts';
import { type Imported, ImportRefusal, quoteOf } from './imported.ts';
import { readHypothesis, readWebAnnotations } from './read-annotations.ts';
import { readCsv } from './read-csv.ts';

const KNOWN =
  'Hypothesis’ export (JSON), Web Annotations (JSON-LD) and Readwise’s export (CSV) can be brought in.';

/** Columns that a refused table is told by. */
const COLUMNS_TOLD = 4;

const OWN =
  'This is an export of On the Record, for other programs. A library is taken along by a backup: “Back up everything …” and “Restore …” take it.';

/** What our own tables begin with (lib/core/export/export-table.ts), and what the formats of our JSON begin with. */
const OWN_COLUMNS = 'type,id,text,told';
const OWN_FORMAT = 'on-the-record/';

function refuse(what: string): never {
  throw new ImportRefusal(`${what} ${KNOWN}`);
}

/** What the first row of a table that is not Readwise's tells of it. */
function refuseTable(head: readonly string[]): never {
  const names = head.map((name) => name.trim()).filter((name) => name !== '');
  if (names.length < 2) refuse('This is no table and no JSON.');
  if (names.slice(0, COLUMNS_TOLD).join(',') === OWN_COLUMNS) throw new ImportRefusal(OWN);
  const told = names.slice(0, COLUMNS_TOLD).map((name) => `“${name}”`);
  const more = names.length > COLUMNS_TOLD ? ' …' : '';
  return refuse(
    `This is a table of ${told.join(', ')}${more}, without Readwise’s “Highlight” and “Book Title”.`,
  );
}

/** JSON that cannot be parsed: a backup, or lines of JSON, or broken. */
function refuseJson(text: string): never {
  const [first = ''] = text.split('\n', 1);
  let head: unknown;
  try {
    head = JSON.parse(first);
  } catch {
    throw new ImportRefusal('The file is damaged: its JSON breaks off or has an error.');
  }
  if (typeof head === 'object' && head !== null && 'format' in head)
    throw new ImportRefusal('This is a backup of On the Record: Export, Restore a backup takes it.');
  return refuse('These are lines of JSON, and no annotations.');
}

/** Readwise's highlights; it tells the title of a page, and in newer exports its address. https://readwise.io/export */
function readReadwise(rows: readonly (readonly string[])[]): Imported[] {
  const [head = [], ...records] = rows;
  const place = (names: readonly string[]) =>
    head.findIndex((name) => names.includes(name.trim().toLowerCase()));
  const places = {
    highlight: place(['highlight']),
    title: place(['book title', 'title']),
    note: place(['note']),
    tags: place(['tags']),
    url: place(['source url', 'url', 'document url']),
  };
  if (places.highlight < 0 || places.title < 0) refuseTable(head);
  return records.flatMap((record) => {
    const cell = (at: number) => (at < 0 ? '' : (record[at] ?? '').trim());
    const words = cell(places.highlight);
    if (words === '') return [];
    const tags = cell(places.tags)
      .split(',')
      .map((tag) => tag.trim())
      .filter((tag) => tag !== '');
    return [
      {
        url: cell(places.url),
        title: cell(places.title),
        quote: quoteOf(words),
        note: cell(places.note),
        tags,
      },
    ];
  });
}

/** Refuses a file, by its first bytes, that holds no text. Throws an `ImportRefusal`. */
export function refuseOtherKind(bytes: Uint8Array): void {
  const kind = fileKind(bytes);
  if (kind !== undefined) refuse(`This is ${kind}.`);
  if (bytes[0] === 0x1f && bytes[1] === 0x8b)
    refuse('This is a packed file (gzip): a backup of On the Record is taken by Export, Restore a backup.');
}

function isOurs(document: unknown): boolean {
  const isRow = typeof document === 'object' && document !== null && 'format' in document;
  return isRow && typeof document.format === 'string' && document.format.startsWith(OWN_FORMAT);
}

/** The annotations of a file of another tool, by what is in it. Throws an `ImportRefusal` where it is none of the known ones. */
export function readImport(file: string): Imported[] {
  const text = file.replace(/^\ufeff/, '').trimStart();
  if (text === '') refuse('The file is empty.');
  if (!/^[[{]/.test(text)) return readReadwise(readCsv(file));
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    refuseJson(text);
  }
  if (
    typeof document === 'object' &&
    document !== null &&
    'annotations' in document &&
    Array.isArray(document.annotations)
  )
    return readHypothesis(document.annotations);
  if (isOurs(document)) throw new ImportRefusal(OWN);
  const found = readWebAnnotations(document);
  if (found.length === 0) refuse('This is JSON, and no annotations.');
  return found;
}
