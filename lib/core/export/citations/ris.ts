import type { ExportedRecord, RecordWriter } from '../record-writer.ts';
import { type Quoted, quotedOf } from './quoted.ts';
import { type Name, type Reference, referenceOf } from './reference.ts';

const nameOf = (name: Name): string => ('literal' in name ? name.literal : `${name.family}, ${name.given}`);

/** "2026/03/02/", as far as known. */
function dateOf(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return year === '' ? '' : `${year}/${month}/${day}/`;
}

function entryOf(reference: Reference, quoted?: Quoted, number = 0): string {
  const { key, isPressRelease, title, authors, site, published, language, url, accessed } = reference;
  const fields: ReadonlyArray<readonly [string, string]> = [
    ['TY', isPressRelease ? 'ELEC' : 'NEWS'],
    ['ID', number === 0 ? key : `${key}-${number}`],
    ['TI', title],
    ...authors.map((name) => ['AU', nameOf(name)] as const),
    ['T2', site],
    ['PB', site],
    ['PY', published.slice(0, 4)],
    ['DA', dateOf(published)],
    ['Y2', dateOf(accessed)],
    ['UR', quoted?.url ?? url],
    ['LA', language],
    ['M3', isPressRelease ? 'Press release' : ''],
    ['N1', quoted?.note ?? ''],
  ];
  const lines = fields.filter(([, value]) => value !== '');
  return `${lines.map(([tag, value]) => `${tag}  - ${value.replaceAll(/\s+/g, ' ').trim()}`).join('\r\n')}\r\nER  - \r\n\r\n`;
}

/** RIS: the article, then each of its quotations. https://en.wikipedia.org/wiki/RIS_(file_format) */
export function risWriter({ exported }: { readonly exported?: string | undefined }): RecordWriter {
  const add = ({ analysis, readAt }: ExportedRecord) => {
    const reference = referenceOf(analysis, readAt ?? exported);
    const quotations = analysis.attributions.map((claim, at) =>
      entryOf(reference, quotedOf(analysis, claim), at + 1),
    );
    return [entryOf(reference), ...quotations].join('');
  };
  return { start: () => '', add, end: () => '' };
}
