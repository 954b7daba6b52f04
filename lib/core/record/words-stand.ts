import type { Analysis } from '../model.ts';

/** Every span, wherever it stands in plain data. */
function* spansIn(data: unknown): Generator<{ start: unknown; end: unknown; text?: unknown }> {
  if (typeof data !== 'object' || data === null) return;
  if ('start' in data && 'end' in data) yield data;
  for (const value of Object.values(data)) yield* spansIn(value);
}

/** Whether all spans of an analysis lie in its text, and the article says there what they say. */
export function wordsStand({ article, ...found }: Analysis): boolean {
  const { text, ...around } = article;
  for (const { start, end, text: words } of spansIn([around, found])) {
    if (typeof start !== 'number' || typeof end !== 'number') return false;
    if (start > end || end > text.length) return false;
    if (typeof words === 'string' && text.slice(start, end) !== words) return false;
  }
  return true;
}
