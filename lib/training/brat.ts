import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { spanOfPosition } from '../core/record/selectors.ts';
import type { Span } from '../core/model.ts';
import { type GoldArticle, type GoldAttribution, passagesIn } from './polnear.ts';

/**
 * Reads what our export for brat wrote and people put right there: a folder of `NAME.txt` and `NAME.ann` with Source, Cue and Content,
 * joined by said-by and reported-by (docs/formats.md). It goes by our definition of an attribution. Texts without an .ann file are left
 * out; throws where nothing is left, or where a file's offsets are not those of its text.
 */
export function readBrat(folder: string): GoldArticle[] {
  const articles = readdirSync(folder)
    .filter((file) => file.endsWith('.txt') && existsSync(join(folder, annotationOf(file))))
    .toSorted()
    .map((file): GoldArticle => {
      const text = readFileSync(join(folder, file), 'utf8');
      const annotation = readFileSync(join(folder, annotationOf(file)), 'utf8');
      const name = file.slice(0, -'.txt'.length);
      try {
        return { name, text, definition: 'ours', attributions: parseBrat(text, annotation) };
      } catch (error) {
        throw new Error(`${join(folder, annotationOf(file))}: ${(error as Error).message}`, { cause: error });
      }
    });
  if (articles.length === 0)
    throw new Error(`no annotated article in ${folder}: it must hold NAME.txt and NAME.ann`);
  return articles;
}

const annotationOf = (file: string): string => file.replace(/\.txt$/, '.ann');

/** The attributions of an .ann file as our export lays them out; offsets count code points of the text, as brat does. */
export function parseBrat(text: string, annotation: string): GoldAttribution[] {
  const lines = annotation.split(/\r?\n/);
  const passages = passagesIn(lines);
  const inText = (id: string | undefined): Span[] =>
    (passages.get(id ?? '')?.spans ?? []).map(({ start, end }) => {
      const span = spanOfPosition(text, { type: 'TextPositionSelector', start, end });
      if (span === null) throw new Error(`${id} stands outside the text (${start} to ${end})`);
      return span;
    });
  const relations = lines.flatMap((line) => {
    const [, label, from, to] = /^R\d+\t([\w-]+) Arg1:(T\d+) Arg2:(T\d+)\s*$/.exec(line) ?? [];
    return label === undefined ? [] : [{ label, from, to }];
  });
  const joined = (id: string, label: string): Span[] =>
    relations
      .filter((relation) => relation.from === id && relation.label === label)
      .flatMap(({ to }) => inText(to));
  return Array.from(passages, ([id, { label }]): GoldAttribution[] => {
    const content = inText(id);
    if (label !== 'Content' || content.length === 0) return [];
    return [{ source: joined(id, 'said-by'), cue: joined(id, 'reported-by'), content }];
  }).flat();
}
