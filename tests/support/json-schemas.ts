import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { LineSchema } from '../../lib/cli/result-schema.ts';
import { FORMAT_SCHEMAS } from '../../lib/core/export/format-schemas.ts';

const SCHEMAS: Readonly<Record<string, readonly [title: string, schema: GenericSchema]>> = {
  line: ['A line of the batch command', LineSchema],
  analysis: ['An analysis: JSON of the popup', FORMAT_SCHEMAS.analysis],
  records: ['What is on record of articles: JSON of the library', FORMAT_SCHEMAS.records],
  speakers: ['The library’s table of speakers', FORMAT_SCHEMAS.speakers],
  articles: ['The library’s table of articles', FORMAT_SCHEMAS.articles],
  evidence: ['manifest.json of a bundle of evidence', FORMAT_SCHEMAS.evidence],
};

/** The JSON Schema of every JSON format, as text, by the name of its file in docs/schemas. */
export function jsonSchemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(SCHEMAS).map(([name, [title, schema]]) => {
      // What a schema checks besides (that an address is one of the web) has no words in JSON Schema.
      const made = toJsonSchema(schema, { target: 'draft-2020-12', errorMode: 'ignore' });
      return [`${name}.schema.json`, `${JSON.stringify({ ...made, title }, null, 2)}\n`];
    }),
  );
}
