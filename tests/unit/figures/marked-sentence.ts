import { annotateText } from '@/lib/core/text/annotated-text.ts';
import { plainArticle } from '@/lib/core/plain-article.ts';
import { findFigures } from '@/lib/core/figures/find-figures.ts';
import type { Figure } from '@/lib/core/model.ts';

/** A figure written into its sentence: `{12 percent|percent 12 %}`, more fields after further bars. */
const MARK = /\{([^|{}]+)\|([^{}]*)\}/g;

/** The day the sentences are read on, for relative times. */
const PUBLISHED = '2025-07-30';

/** The sentence without its marks. */
export function plainOf(marked: string): string {
  return marked.replace(MARK, '$1');
}

/** The sentence with what is found in it written as marks. */
export function markFigures(text: string): string {
  let marked = '';
  let reach = 0;
  for (const figure of figuresIn(text)) {
    marked += `${text.slice(reach, figure.start)}{${shortOf(figure)}}`;
    reach = figure.end;
  }
  return marked + text.slice(reach);
}

/** Finds the figures of a text published on `PUBLISHED`. */
export function figuresIn(text: string, url = 'a.txt'): Figure[] {
  const article = plainArticle(text, { url, published: { value: PUBLISHED, from: 'option' } });
  return findFigures(annotateText(article), []);
}

/** "12 percent|percent 12 %". */
function shortOf({ text, kind, value, unit }: Figure): string {
  const number = typeof value === 'number' ? String(round(value)) : value.map(round).join('..');
  return `${text}|${[kind, number, unit].filter((word) => word !== '').join(' ')}`;
}

function round(value: number): number {
  return Number(value.toPrecision(8));
}

/** "12 percent: field" of each figure that has the field. */
export const fieldsIn = (text: string, field: 'measure' | 'change' | 'period' | 'unit' | 'bound') =>
  figuresIn(text)
    .map((figure: Figure) => [figure.text, figure[field] ?? ''] as const)
    .filter(([, value]) => value !== '')
    .map(([words, value]) => `${words}: ${value}`);

/** "12 percent: measure" of each figure, as the rules tell it: one of those that the choice is made among. */
export function rulesMeasuresIn(text: string): string[] {
  const article = plainArticle(text, { url: 'a.txt', published: { value: PUBLISHED, from: 'option' } });
  const told: string[] = [];
  findFigures(annotateText(article), [], {
    measure: ({ figure }, rule) => {
      if (rule !== '') told.push(`${text.slice(figure.start, figure.end)}: ${rule}`);
    },
  });
  return told;
}
