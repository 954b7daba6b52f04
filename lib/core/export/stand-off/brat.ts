import type { Analysis } from '../../model.ts';
import { layersOf } from './layers.ts';

/** brat's configuration of the entities and relations that the files hold. https://brat.nlplab.org/configuration.html */
export const BRAT_CONFIGURATION = `[entities]
Source
Cue
Content
Figure
Initiative

[relations]
said-by\tArg1:Content, Arg2:Source
reported-by\tArg1:Content, Arg2:Cue
within\tArg1:Figure|Initiative, Arg2:Content
<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>

[events]

[attributes]
Kind\tArg:Content, Value:direct|indirect|mixed
`;

const oneLine = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();

/**
 * An analysis in brat's stand-off format, for the article's text as a file beside it; offsets are code points.
 * https://brat.nlplab.org/standoff.html
 */
export function bratAnnotations(analysis: Analysis): string {
  const { entities, relations } = layersOf(analysis);
  const numbers = new Map(entities.map(({ id }, at) => [id, `T${at + 1}`]));
  const lines = entities.map(({ id, label, pieces, text }) => {
    const offsets = pieces.map(({ start, end }) => `${start} ${end}`).join(';');
    return `${numbers.get(id)}\t${label} ${offsets}\t${text}`;
  });
  const related = relations.map(
    ({ label, from, to }, at) => `R${at + 1}\t${label} Arg1:${numbers.get(from)} Arg2:${numbers.get(to)}`,
  );
  const kinds = entities
    .filter(({ notes }) => notes['kind'] !== undefined)
    .map(({ id, notes }, at) => `A${at + 1}\tKind ${numbers.get(id)} ${notes['kind']}`);
  const notes = entities
    .filter(({ notes: known }) => Object.keys(known).some((name) => name !== 'kind'))
    .map(({ id, notes: known }, at) => {
      const words = Object.entries(known).filter(([name]) => name !== 'kind');
      const note = words.map(([name, value]) => `${name}: ${oneLine(value)}`).join('; ');
      return `#${at + 1}\tAnnotatorNotes ${numbers.get(id)}\t${note}`;
    });
  return [...lines, ...related, ...kinds, ...notes].map((line) => `${line}\n`).join('');
}
