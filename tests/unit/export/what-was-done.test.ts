import { expect, test } from 'vitest';
import { whatWasDone } from '@/lib/core/export/what-was-done.ts';
import type { Analysis, AttributionKind } from '@/lib/core/model.ts';
import type { Annotation } from '@/lib/core/record/record.ts';
import { toAnnotation } from '@/lib/core/record/to-annotation.ts';
import type { Act } from '@/lib/core/stance.ts';
import { SAMPLE, spanIn } from './sample.ts';

/** A claim on record that Mr Vale makes in these words. */
function claim(text: string, cue: string, content: string, kind: AttributionKind, act: Act): Annotation {
  const analysis: Analysis = {
    ...SAMPLE,
    article: { ...SAMPLE.article, text },
    speakers: [{ id: 's1', name: 'Tom Vale', aliases: [] }],
    attributions: [
      {
        id: 'a1',
        kind,
        source: spanIn(text, 'Mr Vale'),
        cue: spanIn(text, cue),
        stance: { act, tone: 'neutral' },
        content: [spanIn(text, content)],
        speaker: 's1',
        confidence: 1,
      },
    ],
  };
  const at = '2026-05-03T09:14:00.000Z';
  const context = { article: 'x', version: 'v1', newId: () => 'n1', now: at };
  return toAnnotation(analysis, { type: 'claim', id: 'a1' }, context);
}

/** What is said of putting it on record. */
const done = (...of: Parameters<typeof claim>): string =>
  whatWasDone({ type: 'record', ids: ['a1'] }, [claim(...of)], 0);

test.each([
  [
    'a denial keeps its sense',
    done('Mr Vale denied that he signed it.', 'denied', 'that he signed it', 'indirect', 'deny'),
    'Put on record: Tom Vale denied that he signed it.',
  ],
  [
    'words that are told stand in no marks',
    done('Mr Vale said he signed it.', 'said', 'he signed it', 'indirect', 'say'),
    'Put on record: Tom Vale said that he signed it.',
  ],
  [
    'words that are quoted do',
    done('“It is signed,” Mr Vale said.', 'said', '“It is signed,”', 'direct', 'say'),
    'Put on record: Tom Vale, “It is signed”.',
  ],
  [
    'marks that open inside them are closed, and their full stop ends the sentence',
    done('Mr Vale said he’d put a “bullet in it.”', 'said', 'he’d put a “bullet in it.”', 'mixed', 'say'),
    'Put on record: Tom Vale said that he’d put a “bullet in it.”',
  ],
  [
    'a quoted sentence has one full stop',
    done('Mr Vale said: “It is signed.”', 'said', '“It is signed.”', 'direct', 'say'),
    'Put on record: Tom Vale, “It is signed.”',
  ],
  [
    'a quoted question ends as one',
    done('“Is it signed?” Mr Vale asked.', 'asked', '“Is it signed?”', 'direct', 'ask'),
    'Put on record: Tom Vale, “Is it signed?”',
  ],
])('%s', (_, told, expected) => {
  expect(told).toBe(expected);
});

const signed = claim('Mr Vale said he signed it.', 'said', 'he signed it', 'indirect', 'say');

test('claims of the speaker that are changed along with one are counted', () => {
  const action = { type: 'edit-claim', id: 'a1', edit: { role: 'mayor' }, alsoSameSpeaker: true } as const;
  const told = (count: number) =>
    whatWasDone(
      action,
      Array.from({ length: count }, () => signed),
      0,
    );
  expect(told(3)).toBe('Claim changed, and 2 others of the speaker: Tom Vale said that he signed it.');
  expect(told(2)).toBe('Claim changed, and another of the speaker: Tom Vale said that he signed it.');
  expect(told(1)).toBe('Claim changed: Tom Vale said that he signed it.');
});

test('a note is kept or removed', () => {
  const told = (text: string) => whatWasDone({ type: 'note', id: 'a1', text }, [signed], 0);
  expect(told('Ask.')).toBe('Note kept: Tom Vale said that he signed it.');
  expect(told('')).toBe('Note removed: Tom Vale said that he signed it.');
});

test('words that are cut short need no full stop', () => {
  const long = 'he signed the agreement on the ferries before the council met in May';
  expect(done(`Mr Vale said ${long}.`, 'said', long, 'indirect', 'say')).toMatch(/ferries before …$/);
});
