import type { RecordWriter } from '../record-writer.ts';
import { layersOf } from './layers.ts';

/**
 * A JSON object a line as spaCy's and Prodigy's tools read it: text, spans of characters (code points) and relations between spans by
 * their place in the list. https://prodi.gy/docs/api-interfaces#spans
 */
export function spacyWriter(): RecordWriter {
  return {
    start: () => '',
    add: ({ analysis }) => {
      const { text, metadata } = analysis.article;
      const { entities, relations } = layersOf(analysis);
      const spans = entities.flatMap(({ id, label, pieces, notes }) =>
        pieces.map(({ start, end }) => ({ start, end, label, id, ...notes })),
      );
      const place = (id: string) => spans.findIndex((span) => span.id === id);
      const related = relations.map(({ from, to, label }) => ({
        head: place(from),
        child: place(to),
        label,
      }));
      const meta = { url: metadata.url, title: metadata.title?.value, published: metadata.published?.value };
      return `${JSON.stringify({ text, spans, relations: related, meta })}\n`;
    },
    end: () => '',
  };
}
