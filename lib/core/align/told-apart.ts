import type { Span } from '../model.ts';

/** Words of two texts as they are set side by side; where they are the same, with the word before: "by 30 days", "to 30 days". */
export function toldApart(
  [text, span]: readonly [string, Span],
  [otherText, other]: readonly [string, Span],
): { readonly from: string; readonly to: string } {
  const [from, to] = [text.slice(span.start, span.end), otherText.slice(other.start, other.end)];
  if (from !== to) return { from, to };
  return { from: before(text, span) + from, to: before(otherText, other) + to };
}

const before = (text: string, { start }: Span): string =>
  /\p{L}{1,24} ?$/u.exec(text.slice(Math.max(0, start - 24), start))?.[0] ?? '';
