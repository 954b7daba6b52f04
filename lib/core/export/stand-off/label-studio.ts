import type { ExportedRecord, RecordWriter } from '../record-writer.ts';
import { type Label, layersOf } from './layers.ts';

/** The project's labelling configuration. https://labelstud.io/templates/relation_extraction */
const COLOURS: Readonly<Record<Label, string>> = {
  Source: '#1f77b4',
  Cue: '#7f7f7f',
  Content: '#2ca02c',
  Figure: '#ff7f0e',
  Initiative: '#9467bd',
};

/** Between regions; a label that the configuration does not have is dropped. */
const RELATIONS = ['said-by', 'reported-by', 'within', 'continued'] as const;

const CONFIGURATION = [
  '<View><Relations>',
  ...RELATIONS.map((label) => `<Relation value="${label}"/>`),
  '</Relations>',
  '<Labels name="label" toName="text">',
  ...Object.entries(COLOURS).map(([label, colour]) => `<Label value="${label}" background="${colour}"/>`),
  '</Labels><Text name="text" value="$text"/></View>',
].join('');

/** One task; a passage in several pieces is a region each, joined by a relation. Offsets are code points. */
function taskOf({ analysis }: ExportedRecord) {
  const { article, attributions } = analysis;
  const { entities, relations } = layersOf(analysis);
  const regions = entities.flatMap(({ id, label, pieces, notes }) =>
    pieces.map(({ start, end }, at) => ({
      id: at === 0 ? id : `${id}.${at + 1}`,
      from_name: 'label',
      to_name: 'text',
      type: 'labels',
      value: { start, end, text: Array.from(article.text).slice(start, end).join(''), labels: [label] },
      ...(Object.keys(notes).length > 0 &&
        at === 0 && { meta: { text: Object.entries(notes).map((note) => note.join(': ')) } }),
    })),
  );
  const joined = entities.flatMap(({ id, pieces }) =>
    pieces.slice(1).map((_, at) => ({
      type: 'relation',
      from_id: id,
      to_id: `${id}.${at + 2}`,
      direction: 'right',
      labels: ['continued'],
    })),
  );
  const related = relations.map(({ from, to, label }) => ({
    type: 'relation',
    from_id: from,
    to_id: to,
    direction: 'right',
    labels: [label],
  }));
  const sure = attributions.map(({ confidence }) => confidence);
  return {
    data: { text: article.text, url: article.metadata.url, label_config: CONFIGURATION },
    predictions: [
      {
        model_version: 'on-the-record',
        ...(sure.length > 0 && { score: Math.min(...sure) }),
        result: [...regions, ...joined, ...related],
      },
    ],
  };
}

/** Tasks with predictions, as Label Studio imports them. https://labelstud.io/guide/predictions */
export function labelStudioWriter(): RecordWriter {
  let isFirst = true;
  return {
    start: () => '[',
    add: (record) => {
      const line = `${isFirst ? '' : ','}\n${JSON.stringify(taskOf(record))}`;
      isFirst = false;
      return line;
    },
    end: () => '\n]\n',
  };
}
