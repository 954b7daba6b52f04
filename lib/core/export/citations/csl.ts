import type { ExportedRecord, RecordWriter } from '../record-writer.ts';
import { type Quoted, quotedOf } from './quoted.ts';
import { type Reference, referenceOf } from './reference.ts';

/** https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types */
const date = (iso: string) => (iso === '' ? undefined : { 'date-parts': [iso.split('-').map(Number)] });

function itemOf(reference: Reference, quoted?: Quoted, number = 0) {
  const { key, isPressRelease, title, authors, site, published, language, url, accessed } = reference;
  return {
    id: number === 0 ? key : `${key}-${number}`,
    type: isPressRelease ? 'webpage' : 'article-newspaper',
    title,
    author: authors.length > 0 ? authors : undefined,
    'container-title': site || undefined,
    publisher: isPressRelease && site ? site : undefined,
    genre: isPressRelease ? 'Press release' : undefined,
    issued: date(published),
    accessed: date(accessed),
    URL: quoted?.url ?? url,
    language: language || undefined,
    note: quoted?.note,
  };
}

/** The article, then each of its quotations with the words as a note and the link to the passage. */
function itemsOf({ analysis, readAt }: ExportedRecord, accessed: string | undefined) {
  const reference = referenceOf(analysis, readAt ?? accessed);
  return [
    itemOf(reference),
    ...analysis.attributions.map((claim, at) => itemOf(reference, quotedOf(analysis, claim), at + 1)),
  ];
}

/** CSL-JSON, which Zotero, pandoc and citation processors read. https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html */
export function cslWriter({ exported }: { readonly exported?: string | undefined }): RecordWriter {
  let isFirst = true;
  return {
    start: () => '[',
    add: (record) => {
      const lines = itemsOf(record, exported).map((item) => `\n${JSON.stringify(item)}`);
      const comma = isFirst ? '' : ',';
      isFirst = false;
      return comma + lines.join(',');
    },
    end: () => '\n]\n',
  };
}
