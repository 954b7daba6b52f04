import { termsIn } from '../text/folded-words.ts';
import { speakerIn } from './catalog.ts';
import { passagesOf } from './passages.ts';
import type { Annotation, Body } from './record.ts';

/** The texts of an annotation that it is looked for by, by what they are. */
export interface SearchedTexts {
  readonly words: readonly string[];
  readonly speaker: readonly string[];
  readonly note: readonly string[];
  readonly tags: readonly string[];
  readonly title: readonly string[];
}

const there = (texts: readonly (string | null | undefined)[]): string[] =>
  texts.filter((text) => typeof text === 'string');

/** The texts of a finding but who says it. */
function wordsOf(body: Body): string[] {
  const words = passagesOf(body).map(({ text }) => text);
  if (body.type === 'claim') return there([...words, body.cue?.text]);
  const said = [...words, body.saidBy?.cue];
  if (body.type === 'figure')
    return there([...said, body.measure, body.unit, body.place, [body.value].flat().join(' ')]);
  const deeds = body.deeds.flatMap(({ action, actors, counterparts, event, place }) => [
    action,
    ...actors,
    ...counterparts,
    event,
    place,
  ]);
  return there([...said, body.name, body.kind, ...deeds]);
}

function speakerTexts(body: Body): string[] {
  const speaker = speakerIn(body);
  const source = body.type === 'claim' ? body.source?.text : undefined;
  return there([speaker?.name, speaker?.role, speaker?.affiliation, ...(speaker?.aliases ?? []), source]);
}

/** The texts that an annotation is looked for in: of the finding, its note and tags, and its article's title. */
export function searchedTexts({ body, note, tags }: Annotation, title: string): SearchedTexts {
  return {
    words: wordsOf(body),
    speaker: speakerTexts(body),
    note: there([note?.text]),
    tags,
    title: [title],
  };
}

/** The words that an annotation is found by, each once. */
export function termsOf(annotation: Annotation, title: string): string[] {
  return [...new Set(Object.values(searchedTexts(annotation, title)).flat().flatMap(termsIn))];
}
