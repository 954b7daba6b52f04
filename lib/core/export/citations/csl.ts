import type { ExportOptions, RecordWriter } from '../record-writer.ts';
import { entriesOf, type Entry } from './entries.ts';

/** https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types */
const date = (iso: string) => (iso === '' ? undefined : { 'date-parts': [iso.split('-').map(Number)] });

function itemOf(entry: Entry) {
  const { key, isPressRelease, title, authors, site, published, language, url, accessed, note } = entry;
  return {
    id: key,
    type: isPressRelease ? 'webpage' : 'article-newspaper',
    title,
    author: authors.length > 0 ? authors : undefined,
    'container-title': site || undefined,
    publisher: isPressRelease && site ? site : undefined,
    genre: isPressRelease ? 'Press release' : undefined,
    issued: date(published),
    accessed: date(accessed),
    URL: url,
    language: language || undefined,
    note: note || undefined,
  };
}

/** CSL-JSON, which Zotero, pandoc and citation processors read. https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html */
export function cslWriter({ exported }: ExportOptions): RecordWriter {
  let isFirst = true;
  return {
    start: () => '[',
    add: (record) => {
      const lines = entriesOf(record, exported).map((entry) => `\n${JSON.stringify(itemOf(entry))}`);
      const comma = isFirst ? '' : ',';
      isFirst = false;
      return comma + lines.join(',');
    },
    end: () => '\n]\n',
  };
}
