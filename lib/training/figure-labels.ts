import { nth, timesBefore } from './gold-file.ts';
import { checkText, hashOf, type Place } from './stand-off.ts';

/** A figure as a gold file has it (guide.md). */
interface GoldFigure {
  readonly text: string;
  /** Which occurrence of the words, where it is not the first. */
  readonly at?: number;
  readonly kind: string;
  readonly value: number | readonly [number, number];
  readonly unit?: string;
  readonly measure?: string;
  readonly change?: string;
  readonly bound?: string;
  readonly period?: string;
  readonly optional?: boolean;
}

export interface FigureGold {
  readonly published: string;
  readonly figures: readonly GoldFigure[];
}

interface FigureLabel extends Pick<
  GoldFigure,
  'kind' | 'value' | 'change' | 'bound' | 'period' | 'optional'
> {
  readonly place: Place;
  /** A code, or of a count the places of its noun's words. */
  readonly unit?: string | readonly Place[];
  readonly measure?: readonly Place[];
}

/** The figures of a text without its words. */
export interface FigureLabels {
  readonly name: string;
  readonly sha256: string;
  readonly published: string;
  readonly figures: readonly FigureLabel[];
}

/** Kinds whose unit is words of the text. */
const WORDED = /^(?:count|rate)$/;

/** The stand-off form of a text's figures; of a measure, those words that stand in the text. */
export function figureLabelsOf(name: string, text: string, gold: FigureGold): FigureLabels {
  return {
    name,
    sha256: hashOf(text),
    published: gold.published,
    figures: gold.figures.map(({ text: words, at = 0, unit, measure, ...label }): FigureLabel => {
      const { start, end } = nth(text, words, at);
      return {
        place: [start, end],
        ...label,
        ...(unit !== undefined && { unit: WORDED.test(label.kind) ? placesOf(text, unit, start) : unit }),
        ...(measure !== undefined && { measure: placesOf(text, measure, start) }),
      };
    }),
  };
}

/** The gold file of stand-off figures, for the scorer. Throws where the text is another than was annotated. */
export function figureGoldOf(text: string, labels: FigureLabels): FigureGold {
  checkText(text, labels);
  const said = (places: readonly Place[]): string => places.map((place) => text.slice(...place)).join(' ');
  return {
    published: labels.published,
    figures: labels.figures.map(({ place, unit, measure, ...label }): GoldFigure => {
      const words = text.slice(...place);
      const at = timesBefore(text, words, place[0]);
      return {
        text: words,
        ...(at > 0 && { at }),
        ...label,
        ...(unit !== undefined && { unit: typeof unit === 'string' ? unit : said(unit) }),
        ...(measure !== undefined && { measure: said(measure) }),
      };
    }),
  };
}

/** Where each of the words stands nearest to the figure; words that the text has not are left out. */
function placesOf(text: string, words: string, figure: number): readonly Place[] {
  const lower = text.toLowerCase();
  return (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((word): Place[] => {
    let best: Place | undefined;
    for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
      const inside = isWord(lower[at - 1]) || isWord(lower[at + word.length]);
      if (!inside && (best === undefined || Math.abs(at - figure) < Math.abs(best[0] - figure)))
        best = [at, at + word.length];
    }
    return best === undefined ? [] : [best];
  });
}

const isWord = (letter = ''): boolean => /[\p{L}\p{N}]/u.test(letter);
