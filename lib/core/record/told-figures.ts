import { sortOf, type Valued } from '../align/figure-values.ts';
import { formOf, isFunctionWord, stemOf } from '../align/word-form.ts';
import { TIME_NOUNS } from '../lexicon/closed-classes.ts';
import { SMALL } from '../lexicon/number-words.ts';
import type { Bound, Change } from '../model.ts';
import { sentenceAround } from '../text/sentences.ts';
import type { Annotation, FigureBody } from './record.ts';

/** A figure on record as it is looked for in other articles. Plain data, which lies in IndexedDB. */
export interface ToldFigure {
  /** `Annotation.id`. */
  readonly id: string;
  readonly sort: Valued['sort'];
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly bound?: Bound;
  readonly change?: Change;
  /** Basis and place. */
  readonly condition: string;
  readonly period: string;
  /** Who says it; "" for the article's own words. */
  readonly speaker: string;
  /** The words that tell something in its sentence and its measure, as written, each by its stem. */
  readonly words: Readonly<Record<string, string>>;
}

/** UTF-16 units of a sentence that are looked at on either side of a figure. */
const REACH = 240;

/** "five", "million", "two-thirds": they are the figure, not what stands around it. */
const isNumberWord = (form: string): boolean =>
  form
    .split('-')
    .every(
      (part) =>
        part in SMALL || /^(?:hundred|thousand|[mbtr]+illion|dozen|halves|half|third|quarter)s?$/.test(part),
    );

/** The words of a stretch that tell something, by their stems. */
export function tellingWords(stretch: string): Record<string, string> {
  const words: Record<string, string> = {};
  for (const [word] of stretch.matchAll(/\p{L}[\p{L}\p{M}’'-]*/gu)) {
    const form = formOf(word);
    if (form.length < 3 || isFunctionWord(form) || TIME_NOUNS.has(form) || isNumberWord(form)) continue;
    words[stemOf(form)] ??= word;
  }
  return words;
}

function toldFigure({ id, placement }: Annotation, body: FigureBody, text: string): ToldFigure {
  const { value, kind, unit, bound, change, basis, place, period = '', measure, saidBy } = body;
  const scale = kind === 'ratio' ? 100 : 1;
  const [low, high] = typeof value === 'number' ? [value, value] : value;
  const [span] = placement.spans;
  const around = span && sentenceAround(text, span, REACH);
  const sentence = around ? text.slice(around.start, around.end) : '';
  return {
    id,
    sort: sortOf({ kind }),
    low: low * scale,
    high: high * scale,
    unit: kind === 'ratio' ? '%' : unit,
    ...(bound && { bound }),
    ...(change && { change }),
    condition: [basis, place].filter(Boolean).join(', '),
    period,
    speaker: saidBy?.speaker?.name ?? '',
    words: tellingWords(`${measure} ${sentence}`),
  };
}

/** The figures of an article as they are looked for elsewhere, of its text as it was read last. */
export function toldFigures(annotations: readonly Annotation[], text: string): readonly ToldFigure[] {
  return annotations.flatMap((annotation) => {
    const { body, removed } = annotation;
    return body.type === 'figure' && !removed ? [toldFigure(annotation, body, text)] : [];
  });
}
