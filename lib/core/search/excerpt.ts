import { fromWholeWord, toWholeWord } from '../text/whole-words.ts';
import { highlightsOf } from './highlights.ts';

/** UTF-16 units shown before and behind what was found, at most. */
const AROUND = 48;

/** The words of a text around the first that a query finds, "…" for what is left out; "" where it finds none. */
export function excerptOf(text: string, query: string): string {
  const [hit] = highlightsOf(text, query);
  if (hit === undefined) return '';
  const lineStart = text.lastIndexOf('\n', hit.start) + 1;
  const lineEnd = text.indexOf('\n', hit.end);
  const start = Math.max(lineStart, hit.start - AROUND);
  const end = Math.min(lineEnd === -1 ? text.length : lineEnd, hit.end + AROUND);
  // Whole words only, unless there is none.
  const before = text.slice(start, hit.start);
  const behind = text.slice(hit.end, end);
  const from = start === lineStart ? before : fromWholeWord(before);
  const to = end === lineEnd || end === text.length ? behind : toWholeWord(behind);
  const words = `${from}${text.slice(hit.start, hit.end)}${to}`.trim();
  return `${start === lineStart ? '' : '… '}${words}${end === lineEnd || end === text.length ? '' : ' …'}`;
}
