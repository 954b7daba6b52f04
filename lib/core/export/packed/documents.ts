import { BRAT_CONFIGURATION, bratAnnotations } from '../stand-off/brat.ts';
import { citronDocument } from '../stand-off/citron.ts';
import { documentNames } from './document-name.ts';
import type { PackedWriter } from './packed-writer.ts';
import { ZipParts } from './zip-parts.ts';

/** A folder for brat: text and annotations of each document, and the configuration of both. */
export function bratWriter(): PackedWriter {
  const zip = new ZipParts();
  const nameOf = documentNames();
  return {
    start: () => {
      zip.add('annotation.conf', BRAT_CONFIGURATION);
      return zip.take();
    },
    add: ({ analysis }) => {
      const name = nameOf(analysis.article.metadata);
      zip.add(`${name}.txt`, analysis.article.text);
      zip.add(`${name}.ann`, bratAnnotations(analysis));
      return zip.take();
    },
    end: () => {
      zip.end();
      return zip.take();
    },
  };
}

/** A folder for Citron: a file a document. */
export function citronWriter(): PackedWriter {
  const zip = new ZipParts();
  const nameOf = documentNames();
  return {
    start: () => [],
    add: ({ analysis }) => {
      zip.add(`${nameOf(analysis.article.metadata)}.json`, citronDocument(analysis));
      return zip.take();
    },
    end: () => {
      zip.end();
      return zip.take();
    },
  };
}
