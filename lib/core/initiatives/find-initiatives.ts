import type { AnnotatedText, Attribution, Initiative } from '../model.ts';

/** Finds the initiatives of an article and what was done with them (guide.md), by first mention. */
export function findInitiatives(_text: AnnotatedText, _attributions: readonly Attribution[]): Initiative[] {
  return [];
}
