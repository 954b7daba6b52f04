import type { ExportOptions, RecordWriter } from '../record-writer.ts';
import { entriesWriter, type Entry } from './entries.ts';
import type { Name } from './reference.ts';

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/** Text that TeX sets as it is. */
const tex = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\~^{}#$%&_]/g, (mark) => SPECIAL[mark] ?? `\\${mark}`);

/** Bodies stand in braces of their own, so that they are not turned round. */
const nameOf = (name: Name): string =>
  'literal' in name ? `{${tex(name.literal)}}` : `${tex(name.family)}, ${tex(name.given)}`;

/** An address is verbatim; braces and the like are escaped as addresses are. */
const address = (url: string): string => url.replaceAll(/[\s{}\\%](?![\dA-F]{2})/gi, encodeURIComponent);

function bibtexEntry(entry: Entry): string {
  const { key, isPressRelease, title, authors, site, published, language, url, accessed, note } = entry;
  const fields: ReadonlyArray<readonly [string, string]> = [
    ['author', authors.map(nameOf).join(' and ')],
    // In two braces, so that its capitals stay.
    ['title', `{${tex(title)}}`],
    [isPressRelease ? 'organization' : 'journal', tex(site)],
    ['type', isPressRelease ? 'Press release' : ''],
    ['date', published],
    ['year', published.slice(0, 4)],
    ['url', address(url)],
    ['urldate', accessed],
    ['langid', /^en\b/i.test(language) ? 'english' : ''],
    ['note', tex(note)],
  ];
  const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = {${value}}`);
  const type = isPressRelease ? 'online' : 'article';
  return `@${type}{${key},\n${lines.join(',\n')}\n}\n\n`;
}

/** BibLaTeX, of which BibTeX reads what it knows: the article, then each of its quotations. https://ctan.org/pkg/biblatex */
export function bibtexWriter({ exported }: ExportOptions): RecordWriter {
  return entriesWriter(bibtexEntry, exported);
}
