import type { Span } from '@/lib/core/model.ts';
import { tagOf } from './unclobbered.ts';

/** A stretch of text that stands in an element that says more of it than its block does: a cell, a caption, a link. */
export interface Marked extends Span {
  readonly element: Element;
}

const MARKING = new Set(['TD', 'TH', 'DT', 'DD', 'CAPTION', 'FIGCAPTION', 'SUP', 'A']);

/** Whether the stretch of an element's words is kept. */
export function isMarking(element: Element): boolean {
  return MARKING.has(tagOf(element));
}
