import { daysBetween } from '../../periods/calendar.ts';
import type { Standing } from '../scene.ts';
import { isCompared } from './adverbial.ts';

/** Words that open a sentence about what the one before counted: "Of these, 412 were upheld", "The figure was 12% higher". */
const OPENING =
  /^(?:(?:out )?of (?:these|those|them|the (?:total )?[\d,]+)\b|(?:this|that) (?:was|is|represents?|represented|marks?|marked|includes?|included|equals|amounts)\b|the (?:figure|total|number) (?:was|is|includes?|included|represents?|represented)\b)/i;
/** "Some 412 of them were upheld." */
const PART = /^(?:[a-z]+ )?(?:[\d,]+|[a-z]+) of (?:them|these|those)\b/i;
/** Days within which what was counted is told of: longer spans are backgrounds. */
const MOST = 400;
/** Tokens of an opening. */
const WORDS = 6;

/** The one period of the figures of a sentence; undefined where they have none or several. */
export function onlyPeriod(figures: readonly { readonly period?: string | undefined }[]): string | undefined {
  const [first, ...others] = new Set(figures.map(({ period }) => period));
  if (first === undefined || others.length > 0) return undefined;
  const [start = '', end = ''] = first.split('/');
  return daysBetween(start, end) <= MOST ? first : undefined;
}

/** The period of the sentence before, of a figure whose sentence goes on to tell of what that one counted, and states no time. */
export function takenUpPeriod({ scene, at }: Standing, before: string | undefined): string | undefined {
  if (before === undefined || isCompared(scene.phrases, at)) return undefined;
  const { tokens, firstToken, endToken, times, phrases } = scene;
  if (times.some(({ kind }) => kind === 'period') || phrases.some(({ verb }) => verb?.ahead === true))
    return undefined;
  const opening = tokens
    .slice(firstToken, Math.min(endToken, firstToken + WORDS))
    .map(({ text }) => text)
    .join(' ');
  return OPENING.test(opening) || PART.test(opening) ? before : undefined;
}
