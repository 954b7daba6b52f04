import { type Imported, ImportRefusal, quoteOf } from './imported.ts';
import { readHypothesis, readWebAnnotations } from './read-annotations.ts';
import { readCsv } from './read-csv.ts';

const UNKNOWN =
  'This is no file that can be brought in. Hypothesis’ export (JSON), Web Annotations (JSON-LD) and Readwise’s export (CSV) can.';

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
  if (places.highlight < 0 || places.title < 0) throw new ImportRefusal(UNKNOWN);
  return records.flatMap((record) => {
    const cell = (at: number) => (at < 0 ? '' : (record[at] ?? '').trim());
    const words = cell(places.highlight);
    if (words === '') return [];
    const tags = cell(places.tags)
      .split(/\s*,\s*/)
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

/** The annotations of a file of another tool, by what is in it. Throws an `ImportRefusal` where it is none of the known ones. */
export function readImport(file: string): Imported[] {
  const text = file.replace(/^\ufeff/, '').trimStart();
  if (!/^[[{]/.test(text)) return readReadwise(readCsv(file));
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    throw new ImportRefusal('The file is damaged: its JSON breaks off or has an error.');
  }
  if (
    typeof document === 'object' &&
    document !== null &&
    'annotations' in document &&
    Array.isArray(document.annotations)
  )
    return readHypothesis(document.annotations);
  const found = readWebAnnotations(document);
  if (found.length === 0) throw new ImportRefusal(UNKNOWN);
  return found;
}
