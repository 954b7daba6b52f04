import type { ExportedRecord, RecordWriter } from '../record-writer.ts';
import { type Quoted, quotedOf } from './quoted.ts';
import { type Name, type Reference, referenceOf } from './reference.ts';

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

function entryOf(reference: Reference, quoted?: Quoted, number = 0): string {
  const { key, isPressRelease, title, authors, site, published, language, url, accessed } = reference;
  const fields: ReadonlyArray<readonly [string, string]> = [
    ['author', authors.map(nameOf).join(' and ')],
    // In two braces, so that its capitals stay.
    ['title', `{${tex(title)}}`],
    [isPressRelease ? 'organization' : 'journal', tex(site)],
    ['type', isPressRelease ? 'Press release' : ''],
    ['date', published],
    ['year', published.slice(0, 4)],
    ['url', address(quoted?.url ?? url)],
    ['urldate', accessed],
    ['langid', /^en\b/i.test(language) ? 'english' : ''],
    ['note', quoted ? tex(quoted.note) : ''],
  ];
  const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = {${value}}`);
  const type = isPressRelease ? 'online' : 'article';
  return `@${type}{${number === 0 ? key : `${key}-${number}`},\n${lines.join(',\n')}\n}\n\n`;
}

/** BibLaTeX, of which BibTeX reads what it knows: the article, then each of its quotations. https://ctan.org/pkg/biblatex */
export function bibtexWriter({ exported }: { readonly exported?: string | undefined }): RecordWriter {
  const add = ({ analysis, readAt }: ExportedRecord) => {
    const reference = referenceOf(analysis, readAt ?? exported);
    const quotations = analysis.attributions.map((claim, at) =>
      entryOf(reference, quotedOf(analysis, claim), at + 1),
    );
    return [entryOf(reference), ...quotations].join('');
  };
  return { start: () => '', add, end: () => '' };
}
