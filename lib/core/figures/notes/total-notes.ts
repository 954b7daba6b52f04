import type { Figure, Span } from '../../model.ts';
import type { NoteOn } from './consistency.ts';
import { middle } from '../amounts/note-numbers.ts';
import { knownValue, overlap, sumOf } from '../amounts/precision.ts';

/** Words between a total and parts that make it up altogether. */
const WHOLE =
  /\b(?:compris(?:ing|es|ed)|consist(?:ing|s|ed) of|made up of|composed of|split (?:between|into)|divided (?:between|into)|namely)\b/i;
/** Words before some of the parts, which may not exceed the total. */
const SOME = /\b(?:of which|of whom|of them|of these|of those)\b/i;
/** Words of parts left out or counted twice. */
const OPEN =
  /\b(?:including|includes?|such as|among them|rest|remaining|remainder|others?|another|respectively|a (?:year|month|week|day)|per)\b/i;

/** Totals of a sentence whose parts, given after it, do not add up to it. */
export function totalNotes(text: string, sentence: Span, figures: readonly Figure[]): NoteOn[] {
  return figures.flatMap((total, at) => {
    const parts = partsAfter(figures, at);
    const [first, last] = [parts[0], parts.at(-1)];
    if (first === undefined || last === undefined || parts.length < 2) return [];
    const lead = text.slice(total.end, first.start);
    const whole = WHOLE.test(lead);
    if (!whole && !SOME.test(lead)) return [];
    if (OPEN.test(text.slice(total.end, sentence.end))) return [];
    const [sum, said] = [sumOf(parts.flatMap((part) => knownValue(part) ?? [])), knownValue(total)];
    if (said === null || overlap(sum, said) || (!whole && sum.high < said.low)) return [];
    const words = `The parts add up to ${middle(sum)}; the text gives ${total.text} in all.`;
    return [{ figure: total.id, note: { kind: 'total', text: words, figures: parts.map(({ id }) => id) } }];
  });
}

/** The figures after a total that are levels of its kind and unit, as long as no other comes between. */
function partsAfter(figures: readonly Figure[], at: number): Figure[] {
  const total = figures[at];
  if (total === undefined || !/^(?:money|count|quantity)$/.test(total.kind) || total.change !== undefined)
    return [];
  const parts: Figure[] = [];
  for (const part of figures.slice(at + 1)) {
    const alike = part.kind === total.kind && (part.kind === 'count' || part.unit === total.unit);
    if (!alike || part.change !== undefined || typeof part.value !== 'number' || part.bound !== undefined)
      break;
    parts.push(part);
  }
  return parts;
}
