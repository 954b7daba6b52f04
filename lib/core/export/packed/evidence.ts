import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { csvWriter } from '../csv.ts';
import { recordsWriter } from '../json.ts';
import { markdownWriter } from '../markdown.ts';
import type { ExportOptions, RecordWriter } from '../record-writer.ts';
import { webAnnotationWriter } from '../web-annotation.ts';
import { documentNames } from './document-name.ts';
import { evidenceReadme } from './evidence-readme.ts';
import type { PackedWriter } from './packed-writer.ts';
import { ZipParts } from './zip-parts.ts';

/** The exports that a bundle holds, by their file's name. */
const EXPORTS: Readonly<Record<string, (options: ExportOptions) => RecordWriter>> = {
  'findings.csv': csvWriter,
  'findings.jsonld': webAnnotationWriter,
  'findings.md': markdownWriter,
  'findings.json': recordsWriter,
};

/** A file of the bundle as it is written, with its hash. */
class HashedFile {
  readonly name: string;
  readonly #write: (text: string, isLast: boolean) => void;
  readonly #hash = sha256.create();
  bytes = 0;

  constructor(zip: ZipParts, name: string) {
    this.name = name;
    this.#write = zip.open(name);
  }

  write(text: string): void {
    const bytes = utf8ToBytes(text);
    this.#hash.update(bytes);
    this.bytes += bytes.length;
    this.#write(text, false);
  }

  /** The SHA-256 of all that was written, hex. */
  close(): string {
    this.#write('', true);
    return bytesToHex(this.#hash.digest());
  }
}

interface Told {
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
}

/**
 * A zip of what is exported: the findings in four formats, the texts that they were read from, a hash of each file, and a manifest that
 * says what was read where and when (docs/formats.md, "Evidence").
 */
export function evidenceWriter(options: ExportOptions): PackedWriter {
  const zip = new ZipParts();
  const nameOf = documentNames();
  const files: Told[] = [];
  const articles: ({ readonly url: string } & Readonly<Record<string, unknown>>)[] = [];
  const exports = Object.entries(EXPORTS).map(([name, make]) => ({
    file: new HashedFile(zip, name),
    writer: make(options),
  }));
  const whole = (name: string, text: string): Told => {
    const file = new HashedFile(zip, name);
    file.write(text);
    const told = { file: name, bytes: file.bytes, sha256: file.close() };
    files.push(told);
    return told;
  };
  return {
    start: () => {
      for (const { file, writer } of exports) file.write(writer.start());
      return zip.take();
    },
    add: (record) => {
      const { article, attributions, figures, initiatives } = record.analysis;
      const { url, title, site, published, updated } = article.metadata;
      for (const { file, writer } of exports) file.write(writer.add(record));
      articles.push({
        url,
        title: title?.value ?? null,
        site: site?.value ?? null,
        published: published?.value ?? null,
        updated: updated?.value ?? null,
        read: record.readAt ?? null,
        text: whole(`texts/${nameOf(article.metadata)}.txt`, article.text),
        claims: attributions.length,
        figures: figures.length,
        initiatives: initiatives.length,
      });
      return zip.take();
    },
    end: () => {
      for (const { file, writer } of exports) {
        file.write(writer.end());
        files.push({ file: file.name, bytes: file.bytes, sha256: file.close() });
      }
      const { exported = null, engine = null } = options;
      const manifest = {
        format: 'on-the-record/evidence',
        version: 1,
        created: exported,
        engine,
        articles,
        files,
      };
      const sums = [...files];
      sums.push(whole('manifest.json', `${JSON.stringify(manifest, null, 2)}\n`));
      const addresses = articles.map(({ url }) => url);
      sums.push(whole('README.txt', evidenceReadme(exported, engine, addresses)));
      zip.add('SHA256SUMS', sums.map(({ file, sha256: sum }) => `${sum}  ${file}\n`).join(''));
      zip.end();
      return zip.take();
    },
  };
}
