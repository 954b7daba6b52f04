import type { FigureEvidence, Span, TextSpan } from '../model.ts';
import { passagesOf, textSpan } from './passages.ts';
import type { Body } from './record.ts';

/** UTF-16 units to either side of where words stood within which they are looked for again. */
const REACH = 600;

const LETTER = /[\p{L}\p{N}]/u;

/** Whether the words at `at` are whole ones. */
function isWhole(text: string, words: string, at: number): boolean {
  const end = at + words.length;
  const cutsBefore = LETTER.test(words.charAt(0)) && LETTER.test(text.charAt(at - 1));
  const cutsAfter = LETTER.test(words.charAt(words.length - 1)) && LETTER.test(text.charAt(end));
  return !cutsBefore && !cutsAfter;
}

/** Where words stand in a text: at an offset, else the nearest to it within reach; null where they do not. */
export function wordsNear(text: string, words: string, at: number): TextSpan | null {
  if (words === '') return null;
  if (text.startsWith(words, at)) return { start: at, end: at + words.length, text: words };
  const from = Math.max(0, at - REACH);
  const near = text.slice(from, Math.max(from, at + words.length + REACH));
  let best = -1;
  for (let found = near.indexOf(words); found >= 0; found = near.indexOf(words, found + 1)) {
    const start = from + found;
    const isNearer = best < 0 || Math.abs(start - at) < Math.abs(best - at);
    if (isNearer && isWhole(text, words, start)) best = start;
  }
  return best < 0 ? null : { start: best, end: best + words.length, text: words };
}

/** What stands nowhere in the text keeps its words, at no place. */
const nowhere = ({ text }: TextSpan): TextSpan => ({ start: 0, end: 0, text });

export interface Placing {
  readonly text: string;
  /** Where the body's passages stand in the text, one each; null for one that is gone. */
  readonly spans: readonly (Span | null)[];
  /** Whether words stay as they were recorded, also those that are gone, rather than what stands there now. */
  readonly asRecorded?: boolean;
}

/** How far the passage nearest to a span has moved. */
function shiftAt(body: Body, { spans }: Placing, at: number): number {
  let [shift, least] = [0, Infinity];
  passagesOf(body).forEach((passage, index) => {
    const span = spans[index];
    const distance = Math.abs(passage.start - at);
    if (!span || distance >= least) return;
    [shift, least] = [span.start - passage.start, distance];
  });
  return shift;
}

/** The words of a body's source, cue or deed where they stand now. */
function aside(body: Body, placing: Placing, span: TextSpan): TextSpan | null {
  const found = wordsNear(placing.text, span.text, span.start + shiftAt(body, placing, span.start));
  return found ?? (placing.asRecorded === true ? nowhere(span) : null);
}

/** Where the words of another body of the same finding (what the engine found) stand now; those not found left out. */
export function alongside(body: Body, placing: Placing, other: Body): TextSpan[] {
  return passagesOf(other).flatMap((span) => {
    const found = wordsNear(placing.text, span.text, span.start + shiftAt(body, placing, span.start));
    return found ? [found] : [];
  });
}

/** The words that a figure's facts were read from, where they stand now; what is gone is left out. */
function placeEvidence(body: Body, placing: Placing, evidence: FigureEvidence): FigureEvidence {
  const facts = Object.entries(evidence).map(([fact, spans]: [string, readonly TextSpan[]]) => [
    fact,
    spans.flatMap((span) => aside(body, placing, span) ?? []),
  ]);
  return Object.fromEntries(facts.filter(([, spans]) => spans !== undefined && spans.length > 0));
}

/** The body with its passages replaced by others in text order, at least one; the rest as it is. */
function withPassages<T extends Body>(body: T, passages: readonly TextSpan[]): T {
  if (body.type === 'claim') return { ...body, content: passages };
  return body.type === 'initiative' ? { ...body, mentions: passages } : { ...body, ...passages[0] };
}

/**
 * A body with its spans where they stand in another text: passages as told, source, cue and the words of deeds near them, or
 * null where the text has none of these. Null where no passage stands in the text.
 */
export function placeBody(body: Body, placing: Placing): Body | null {
  const { text, spans, asRecorded = false } = placing;
  const placed = passagesOf(body).flatMap((passage, index) => {
    const span = spans[index];
    if (!span) return asRecorded ? [nowhere(passage)] : [];
    return [asRecorded ? { start: span.start, end: span.end, text: passage.text } : textSpan(text, span)];
  });
  const [first] = placed;
  if (first === undefined) return null;
  const moved = withPassages(body, placed);
  if (moved.type === 'claim') {
    return {
      ...moved,
      source: moved.source && aside(body, placing, moved.source),
      cue: moved.cue && aside(body, placing, moved.cue),
    };
  }
  if (moved.type === 'figure') {
    const { evidence, ...rest } = moved;
    return evidence === undefined ? moved : { ...rest, evidence: placeEvidence(body, placing, evidence) };
  }
  const deeds = moved.deeds.map((deed) => ({ ...deed, cue: aside(body, placing, deed.cue) ?? first }));
  return { ...moved, deeds };
}
