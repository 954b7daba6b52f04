import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../core/model.ts';

/** An attribution as annotated by hand; each part may be in pieces, the content never empty. */
export interface GoldAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** Right to find and right to miss (guide.md). */
  readonly optional?: boolean;
}

export interface GoldArticle {
  readonly name: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
  /** How often its sentences are shown to the tagger in an epoch; once unless told. */
  readonly weight?: number;
  /** Whose definition of an attribution the annotation goes by: guide.md's or, where absent, PolNeAR's. */
  readonly definition?: 'ours';
}

/** A labelled passage of an annotated text, in one or several pieces. */
export interface Passage {
  readonly label: string;
  readonly spans: readonly Span[];
}

/**
 * Reads a split of PolNeAR (Newell et al. 2018): `text/NAME.txt` and `attributions/NAME_ANNOTATOR.ann` in brat's standoff
 * format (https://brat.nlplab.org/standoff.html), offsets in UTF-16 units. Of several annotators of one text the first
 * counts; texts without annotation are left out. Throws where a folder is missing or nothing in it can be read.
 */
export function readPolnear(folder: string): GoldArticle[] {
  const annotations = readdirSync(join(folder, 'attributions')).toSorted();
  const articles = readdirSync(join(folder, 'text'))
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .flatMap((file): GoldArticle[] => {
      const name = file.slice(0, -'.txt'.length);
      const annotation = annotations.find((other) => other.startsWith(`${name}_`));
      if (annotation === undefined) return [];
      const attributions = parseStandoff(readFileSync(join(folder, 'attributions', annotation), 'utf8'));
      return [{ name, text: readFileSync(join(folder, 'text', file), 'utf8'), attributions }];
    });
  if (articles.length === 0) {
    throw new Error(`no annotated article in ${folder}: it must hold text/*.txt and attributions/*.ann`);
  }
  return articles;
}

/** The passages of an .ann file by their ids, with their offsets as the file counts them. */
export function passagesIn(lines: readonly string[]): ReadonlyMap<string, Passage> {
  return new Map(
    lines.flatMap((line): [string, Passage][] => {
      const [, id, label = '', places] = /^(T\d+)\t(\w+) ([\d ;]+)\t/.exec(line) ?? [];
      if (id === undefined || places === undefined) return [];
      const own = places.split(';').map((place) => place.trim().split(' ').map(Number));
      return [[id, { label, spans: own.map(([start = 0, end = 0]) => ({ start, end })) }]];
    }),
  );
}

/** The attributions of one .ann file; lines of other kinds are passed over. */
export function parseStandoff(text: string): GoldAttribution[] {
  const lines = text.split('\n');
  const passages = passagesIn(lines);
  return lines.flatMap((line): GoldAttribution[] => {
    if (!/^E\d+\t/.test(line)) return [];
    const part = (role: string): Span[] =>
      [...line.matchAll(/\b([A-Za-z]+)\d*:(T\d+)/g)].flatMap(([, name, id = '']) =>
        name === role ? (passages.get(id)?.spans ?? []) : [],
      );
    const content = part('Content');
    return content.length === 0 ? [] : [{ source: part('Source'), cue: part('Cue'), content }];
  });
}
