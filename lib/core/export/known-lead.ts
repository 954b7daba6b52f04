import { isLeadUnknown, type Lead, leadOf, UNKNOWN } from './introduced.ts';
import { claimText } from './quotation.ts';
import type { Attribution, Span, TextSpan } from '../model.ts';
import type { Annotation, ClaimBody } from '../record/record.ts';

/** A claim with all its spans moved, and the text that they then are offsets into. */
interface Known {
  readonly claim: Attribution;
  readonly text: string;
}

/**
 * What an annotation knows of its article's text: its words, who says them and how, and what its selectors hold around them. What
 * is not known is filled up.
 */
function known({ id, passages }: Annotation, body: ClaimBody): Known {
  const around = body.content.flatMap(({ start, end }, at): TextSpan[] => {
    const { prefix = '', suffix = '' } = passages[at]?.quote ?? {};
    const before = { start: start - prefix.length, end: start, text: prefix };
    return [before, { start: end, end: end + suffix.length, text: suffix }];
  });
  const own = [...body.content, body.source, body.cue].filter((span) => span !== null);
  const pieces = [...around, ...own];
  const base = Math.min(...pieces.map(({ start }) => start));
  const text = Array<string>(Math.max(...pieces.map(({ end }) => end)) - base + 1).fill(UNKNOWN);
  for (const { start, text: words } of pieces)
    for (let at = 0; at < words.length; at += 1) text[start - base + at] = words.charAt(at);
  const moved = <S extends Span>(span: S): S => ({ ...span, start: span.start - base, end: span.end - base });
  return {
    text: text.join(''),
    claim: {
      ...body,
      id,
      speaker: body.speaker?.name ?? null,
      source: body.source && moved(body.source),
      cue: body.cue && moved(body.cue),
      content: body.content.map(moved),
    },
  };
}

/** How a claim on record is led in; null where no words report it. Without its article's text, of which lists have none. */
export function knownLead(annotation: Annotation, body: ClaimBody): Lead | null {
  if (body.content.length === 0) return null;
  const { claim, text } = known(annotation, body);
  return leadOf(claim, claimText(claim), text);
}

/** Whether that lead lacks words which only the article's text has: whom it was told, what else was done in the same breath. */
export function isLeadCut(annotation: Annotation): boolean {
  const { body } = annotation;
  if (body.type !== 'claim' || body.content.length === 0) return false;
  const { claim, text } = known(annotation, body);
  return isLeadUnknown(claim, text);
}

/** How a claim on record is led in, from the text that it was recorded in. */
export function wholeLead({ id, body }: Annotation, text: string): Lead | null {
  if (body.type !== 'claim') return null;
  const claim = { ...body, id, speaker: body.speaker?.name ?? null };
  return leadOf(claim, claimText(claim), text);
}
