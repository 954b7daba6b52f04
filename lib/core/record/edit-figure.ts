import type { Analysis, ArticleText, Span } from '../model.ts';
import { shortWords } from './plain-words.ts';
import { readPeriod } from './read-time.ts';
import { amountsIn, readUnit, readValue, type ReadValue } from './read-value.ts';
import type { FigureBody } from './record.ts';
import { selectedPassage } from './selected.ts';

const LONGEST_MEASURE = 300;

/** A figure as the user changes it; what is left out stays as it is. */
export interface FigureEdit {
  /** "1.37 trillion", "12-15"; with a unit, that is the figure's too. */
  readonly value?: string;
  readonly unit?: string;
  readonly measure?: string;
  /** ISO 8601 interval, EDTF, or words ("first half of 2025"); "" for none. */
  readonly period?: string;
  /** The passage, in UTF-16 units of the text at hand. */
  readonly span?: Span;
}

/** The one amount of some words; null where there is none, or more than one. */
function amountOf(words: string, article: ArticleText): ReadValue | null {
  const [amount, ...more] = amountsIn(words, article);
  return amount && more.length === 0 ? { kind: amount.kind, value: amount.value, unit: amount.unit } : null;
}

/** A figure with its value read from other words, its unit too where they have one. */
export function withValueOf(body: FigureBody, words: string, article: ArticleText): FigureBody {
  const read = amountOf(words, article);
  if (read === null) return body;
  const { kind, value, unit } = read;
  return { ...body, value, ...(unit !== '' && { kind, unit }) };
}

function withValue(body: FigureBody, typed: string, analysis: Analysis): FigureBody {
  const { kind, value, unit } = readValue(typed, analysis.article);
  const isOther = unit !== '' || (kind !== 'count' && kind !== body.kind);
  return { ...body, value, ...(isOther && { kind, unit }) };
}

/**
 * A figure after an edit; with another passage its value is read anew, unless the user gave it (`isOwnValue`). Its offsets, and those of the edit, are in the analysis' text. Throws where what was typed cannot
 * be: the message tells the user what to do.
 */
export function editedFigure(
  body: FigureBody,
  edit: FigureEdit,
  analysis: Analysis,
  isOwnValue: boolean,
): FigureBody {
  const { article } = analysis;
  const passage = edit.span && selectedPassage(article, edit.span);
  const placed = { ...body, ...passage };
  const moved = passage && !isOwnValue ? withValueOf(placed, passage.text, article) : placed;
  const valued = edit.value === undefined ? moved : withValue(moved, edit.value, analysis);
  const counted =
    edit.unit === undefined || edit.unit === valued.unit
      ? valued
      : { ...valued, ...readUnit(edit.unit, valued.kind, article) };
  const measure =
    edit.measure === undefined ? body.measure : shortWords(edit.measure, 'A measure', LONGEST_MEASURE);
  const { period: before, ...rest } = counted;
  const published = article.metadata.published?.value;
  const period = edit.period === undefined ? before : readPeriod(edit.period, published);
  return { ...rest, measure, ...(period !== undefined && { period }) };
}
