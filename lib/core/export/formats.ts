import { bibtexWriter } from './citations/bibtex.ts';
import { cslWriter } from './citations/csl.ts';
import { risWriter } from './citations/ris.ts';
import { csvWriter } from './csv.ts';
import { hypothesisWriter } from './hypothesis.ts';
import { recordsWriter } from './json.ts';
import { markdownWriter } from './markdown.ts';
import type { Format, RecordWriter } from './record-writer.ts';
import { labelStudioWriter } from './stand-off/label-studio.ts';
import { spacyWriter } from './stand-off/spacy.ts';
import { webAnnotationWriter } from './web-annotation.ts';

/** The formats of text (docs/formats.md). */
export const FORMATS = {
  jsonld: {
    extension: 'jsonld',
    // https://www.w3.org/TR/annotation-protocol/#annotation-retrieval
    type: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    writer: webAnnotationWriter,
  },
  csv: { extension: 'csv', type: 'text/csv; charset=utf-8; header=present', writer: csvWriter },
  markdown: { extension: 'md', type: 'text/markdown; charset=utf-8', writer: markdownWriter },
  json: { extension: 'json', type: 'application/json', writer: recordsWriter },
  csl: { extension: 'csl.json', type: 'application/vnd.citationstyles.csl+json', writer: cslWriter },
  ris: { extension: 'ris', type: 'application/x-research-info-systems', writer: risWriter },
  bibtex: { extension: 'bib', type: 'application/x-bibtex; charset=utf-8', writer: bibtexWriter },
  hypothesis: { extension: 'hypothesis.json', type: 'application/json', writer: hypothesisWriter },
  'label-studio': { extension: 'label-studio.json', type: 'application/json', writer: labelStudioWriter },
  spacy: { extension: 'spacy.jsonl', type: 'application/x-ndjson', writer: spacyWriter },
} as const satisfies Readonly<Record<string, Format<RecordWriter>>>;

export type TextFormat = keyof typeof FORMATS;
