import type { Span } from '../model.ts';
import { trimmed } from '../compare/read-side.ts';
import type { Quote } from './best-occurrence.ts';

/** Units of context on either side that are looked for: as much as there is, then less, since that may be edited too. */
const CONTEXTS = [32, 16, 10] as const;
/** A wording is at most so many times as long as the one before it, and so many units. */
const LONGER = 2;
const ROOM = 16;

/**
 * The wording that stands where a quote stood, between the same words before and after it: "14%" for "12%". The nearest to
 * `near` of several. Null where the neighbours are gone or meet. All in a folded text (fold-text.ts).
 */
export function betweenNeighbours(
  text: string,
  { exact, prefix, suffix }: Quote,
  near: number,
  allows: (span: Span) => boolean,
): Span | null {
  const [before, after] = [prefix.trimEnd(), suffix.trimStart()];
  const most = exact.length * LONGER + ROOM;
  for (const units of CONTEXTS) {
    const [head, tail] = [lastWords(before, units), firstWords(after, units)];
    // The whole context is but a few letters: these stand together anywhere.
    if (head.length + tail.length < units || head.length === 0 || tail.length === 0) return null;
    let best: Span | null = null;
    for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + 1)) {
      const start = at + head.length;
      const end = text.slice(start, start + most + tail.length).indexOf(tail);
      if (end < 0) continue;
      const span = trimmed(text, { start, end: start + end });
      const isNearer = best === null || Math.abs(start - near) < Math.abs(best.start - near);
      if (isNearer && span.end > span.start && allows(span)) best = span;
    }
    if (best !== null) return best;
  }
  return null;
}

/** At most so many units at the end of a text, from the start of a word on. */
function lastWords(text: string, units: number): string {
  if (text.length <= units) return text;
  const blank = text.slice(-units - 1).indexOf(' ');
  return blank < 0 ? text.slice(-units) : text.slice(-units - 1).slice(blank + 1);
}

function firstWords(text: string, units: number): string {
  if (text.length <= units) return text;
  const blank = text.slice(0, units + 1).lastIndexOf(' ');
  return text.slice(0, blank <= 0 ? units : blank);
}
