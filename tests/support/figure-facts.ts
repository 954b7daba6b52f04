import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '@/lib/core/model.ts';
import { checkText, type Place } from '@/lib/training/stand-off.ts';

/** What a reader says of a number that the engine takes for a figure. */
interface FigureFact extends Span {
  /** False of what the guide counts as none. */
  readonly isFigure: boolean;
  /** Right to find and right to miss. */
  readonly isOptional: boolean;
  /** Words of the text; "" where it does not tell. */
  readonly measure: string;
  /** The time expressions that tell the period which it holds for; empty where none does. */
  readonly times: readonly Span[];
  /** False where a careful second reader might well decide otherwise. */
  readonly isSure: boolean;
}

/** A text with what its figures measure and the times that they hold for. */
export interface FactText {
  readonly name: string;
  readonly text: string;
  /** ISO day; undefined where the text itself tells it or nothing does. */
  readonly published: string | undefined;
  readonly facts: readonly FigureFact[];
}

/** A line of figure-facts.jsonl: a text of the pool or of PolNeAR's training split, offsets in UTF-16 units, no words. */
export interface FactLabels {
  readonly name: string;
  readonly of: 'pool' | 'polnear';
  readonly sha256: string;
  readonly published?: string;
  readonly figures: readonly {
    readonly place: Place;
    readonly is?: false;
    readonly optional?: true;
    readonly measure?: readonly Place[];
    readonly time?: readonly Place[];
    readonly sure?: false;
  }[];
}

const LABELS = join(import.meta.dirname, '../evaluation/figure-facts.jsonl');
const FOLDERS = { pool: 'pool', polnear: 'corpora/polnear/train/text' } as const;

/** The labelled texts, from the folder `shared`; none of them is kept unread. */
export function readFactTexts(shared: string): FactText[] {
  return readFileSync(LABELS, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const labels = JSON.parse(line) as FactLabels;
      const file = join(shared, FOLDERS[labels.of], `${labels.name}.txt`);
      return factTextOf(readFileSync(file, 'utf8'), labels);
    });
}

/** The labels with the words of their text. Throws where that is not the one that was annotated. */
export function factTextOf(text: string, labels: FactLabels): FactText {
  checkText(text, labels);
  const { name, published, figures } = labels;
  return {
    name,
    text,
    published,
    facts: figures.map(({ place, is, optional, measure = [], time = [], sure }) => ({
      ...spanOf(place),
      isFigure: is !== false,
      isOptional: optional === true,
      measure: measure.map((own) => text.slice(...own)).join(' '),
      times: time.map(spanOf),
      isSure: sure !== false,
    })),
  };
}

const spanOf = ([start, end]: Place): Span => ({ start, end });
