import { turned } from './styles.ts';
import type { ExportOptions, RecordWriter } from '../record-writer.ts';
import { entriesWriter, type Entry } from './entries.ts';

/** "2026/03/02/", as far as known. */
function dateOf(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return year === '' ? '' : `${year}/${month}/${day}/`;
}

function risEntry(entry: Entry): string {
  const { key, isPressRelease, title, authors, site, published, language, url, accessed, note } = entry;
  const fields: ReadonlyArray<readonly [string, string]> = [
    ['TY', isPressRelease ? 'ELEC' : 'NEWS'],
    ['ID', key],
    ['TI', title],
    ...authors.map((name) => ['AU', turned(name)] as const),
    ['T2', site],
    ['PB', site],
    ['PY', published.slice(0, 4)],
    ['DA', dateOf(published)],
    ['Y2', dateOf(accessed)],
    ['UR', url],
    ['LA', language],
    ['M3', isPressRelease ? 'Press release' : ''],
    ['N1', note],
  ];
  const lines = fields.filter(([, value]) => value !== '');
  return `${lines.map(([tag, value]) => `${tag}  - ${value.replaceAll(/\s+/g, ' ').trim()}`).join('\r\n')}\r\nER  - \r\n\r\n`;
}

/** RIS: the article, then each of its quotations. https://en.wikipedia.org/wiki/RIS_(file_format) */
export function risWriter({ exported }: ExportOptions): RecordWriter {
  return entriesWriter(risEntry, exported);
}
