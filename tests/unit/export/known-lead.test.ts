import { expect, test } from 'vitest';
import { isLeadCut, knownLead, wholeLead } from '@/lib/core/export/known-lead.ts';
import type { Annotation, ClaimBody } from '@/lib/core/record/record.ts';
import { textPositionSelector, textQuoteSelector } from '@/lib/core/record/selectors.ts';

/** A claim on record of a text in which these words are the claim, who says it and what reports it. */
function recorded(text: string, said: string, who: string, cue: string) {
  const span = (words: string) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, text: words };
  };
  const content = [span(said)];
  const body: ClaimBody = {
    type: 'claim',
    kind: 'direct',
    stance: { act: 'say', tone: 'neutral' },
    source: span(who),
    cue: span(cue),
    content,
    speaker: { name: who, kind: 'person', aliases: [] },
  } as unknown as ClaimBody;
  const passages = content.map((one) => ({
    quote: textQuoteSelector(text, one),
    position: textPositionSelector(text, one),
  }));
  return { annotation: { id: 'c1', body, passages } as unknown as Annotation, body };
}

const FARES = '“Fares will rise,” Ana Rao told reporters as she was leaving the harbour. The boats are old.';

test('whom it was told is left out where what is kept of the text ends in it, and told from the text', () => {
  const { annotation, body } = recorded(FARES, '“Fares will rise,”', 'Ana Rao', 'told');
  expect(knownLead(annotation, body)?.words).toBe('told');
  expect(isLeadCut(annotation)).toBe(true);
  expect(wholeLead(annotation, FARES)?.words).toBe('told reporters as she was leaving the harbour');
});

test.each([
  ['“Fares will rise,” Rao told me. The boats are old, and the yard has no parts.', 'told me'],
  ['“Fares will rise,” Rao told reporters\n\nThe boats are old, and so is the yard.', 'told reporters'],
])('a lead that is kept whole needs no text: %s', (text, words) => {
  const { annotation, body } = recorded(text, '“Fares will rise,”', 'Rao', 'told');
  expect(isLeadCut(annotation)).toBe(false);
  expect(knownLead(annotation, body)?.words).toBe(words);
});
