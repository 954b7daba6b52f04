import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WEIGHT } from './gold-articles.ts';
import { joinedAttributions, type PassageRelation } from './joined-passages.ts';
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
        return { name, text, definition: 'ours', weight: WEIGHT, attributions: parseBrat(text, annotation) };
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
  const relations = lines.flatMap((line): PassageRelation[] => {
    const [, label = '', from, to] = /^R\d+\t([\w-]+) Arg1:(T\d+) Arg2:(T\d+)\s*$/.exec(line) ?? [];
    return from === undefined || to === undefined ? [] : [{ label, from, to }];
  });
  return joinedAttributions(text, passagesIn(lines), relations);
}
