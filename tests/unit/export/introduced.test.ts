import { expect, test } from 'vitest';
import { isDoubtful } from '@/lib/core/attribution/doubtful.ts';
import { toldClaim } from '@/lib/core/export/quotation.ts';
import { shownOf } from '@/lib/core/record/shown.ts';
import type { Analysis, Attribution, AttributionKind } from '@/lib/core/model.ts';
import type { Act } from '@/lib/core/stance.ts';
import { SAMPLE, spanIn } from './sample.ts';

/** An analysis of one sentence with one claim. */
function told(
  text: string,
  parts: {
    source: string | null;
    cue: string;
    content: string;
    kind?: AttributionKind;
    act?: Act;
    name?: string;
  },
): string {
  const { source, cue, content, kind = 'indirect', act = 'say', name } = parts;
  const claim: Attribution = {
    id: 'a1',
    kind,
    source: source === null ? null : spanIn(text, source),
    cue: spanIn(text, cue),
    stance: { act, tone: 'neutral' },
    content: [spanIn(text, content)],
    speaker: name === undefined ? null : 's1',
    confidence: 1,
  };
  const analysis: Analysis = {
    ...SAMPLE,
    article: { ...SAMPLE.article, text },
    speakers: name === undefined ? [] : [{ id: 's1', name, aliases: [] }],
    attributions: [claim],
  };
  return toldClaim(analysis, claim);
}

test.each([
  [
    'a sentence that goes on from another follows no “that”',
    'But the port may close, people at the harbour say.',
    {
      source: 'people at the harbour',
      cue: 'say',
      content: 'But the port may close',
      name: 'people at the harbour',
    },
    'People at the harbour say: But the port may close',
  ],
  [
    'a denial stays before the words',
    'Mr Vale now denies he ever signed it.',
    {
      source: 'Mr Vale',
      cue: 'denies',
      content: 'he ever signed it',
      act: 'deny' as const,
      name: 'Tom Vale',
    },
    'Tom Vale now denies that he ever signed it',
  ],
  [
    'a colon of the article’s is not said twice',
    'The report states: “Trade fell.”',
    {
      source: 'The report',
      cue: 'states:',
      content: '“Trade fell.”',
      kind: 'mixed' as const,
      name: 'Report',
    },
    'Report states: “Trade fell.”',
  ],
  [
    'what joins a clause to its noun is left out',
    'It was a finding that suggests trade fell.',
    { source: 'a finding', cue: 'suggests', content: 'trade fell', act: 'suggest' as const, name: 'Finding' },
    'Finding suggests trade fell',
  ],
  [
    'a denied quotation too',
    '“I signed it,” Vale never said.',
    {
      source: 'Vale',
      cue: 'said',
      content: '“I signed it,”',
      kind: 'direct' as const,
      act: 'deny' as const,
      name: 'Tom Vale',
    },
    'Tom Vale never said: “I signed it”',
  ],
  [
    'an infinitive needs no "that"',
    'The ministry vowed to build ten schools.',
    { source: 'The ministry', cue: 'vowed', content: 'to build ten schools', act: 'promise' as const },
    'The ministry vowed to build ten schools',
  ],
  [
    'what a dash parts from the cue is no part of it',
    'Ana Ríos — who runs the mill — promised to keep it open.',
    { source: 'Ana Ríos', cue: 'promised', content: 'to keep it open', act: 'promise' as const },
    'Ana Ríos promised to keep it open',
  ],
  [
    '“that” stands outside of the marks',
    'Many say that “the mill was sold.”',
    { source: 'Many', cue: 'say', content: 'that “the mill was sold.”', kind: 'direct' as const },
    '“the mill was sold.”',
  ],
  [
    'a thing behind a preposition is no sentence',
    'Ana Ríos found inspiration for their work in the old mill.',
    { source: 'Ana Ríos', cue: 'found', content: 'their work in the old mill' },
    'Ana Ríos found inspiration for their work in the old mill',
  ],
  [
    'whom it was told',
    'She told reporters on Monday that prices would fall.',
    { source: 'She', cue: 'told', content: 'prices would fall', name: 'Ida Rao' },
    'Ida Rao told reporters on Monday that prices would fall',
  ],
  [
    'a cue before its source',
    'Prices fell, according to the bank.',
    { source: 'the bank', cue: 'according to', content: 'Prices fell', name: 'Tarn Bank' },
    'According to Tarn Bank, Prices fell',
  ],
  [
    'a cue before a source without a name of its own',
    'Prices fell, according to bank staff.',
    { source: 'bank staff', cue: 'according to', content: 'Prices fell', name: 'bank staff' },
    'According to bank staff, Prices fell',
  ],
  [
    'a judgement right behind its verb goes on as in the article',
    'The officer described the call as “hurried”.',
    { source: 'The officer', cue: 'described', content: 'the call as “hurried”', kind: 'mixed' as const },
    'The officer described the call as “hurried”',
  ],
  [
    'a verb that takes no "that" gets none',
    'A rally in steel? The bank attributed it, Rao said, to the court.',
    { source: 'The bank', cue: 'attributed', content: 'to the court', name: 'Tarn Bank' },
    'Tarn Bank attributed to the court',
  ],
  [
    'a verb that takes no "that", apart from its claim',
    'The wages were too low, the union criticised.',
    { source: 'the union', cue: 'criticised', content: 'The wages were too low', name: 'Dock Union' },
    'Dock Union criticised: The wages were too low',
  ],
  [
    'a capital that may be a name’s or a sentence’s',
    'Lisbon waits, Rao said.',
    { source: 'Rao', cue: 'said', content: 'Lisbon waits', name: 'Ida Rao' },
    'Ida Rao said: Lisbon waits',
  ],
  [
    'a negation that stands beside the cue',
    'Rao would not say whether “prices fell”.',
    { source: 'Rao', cue: 'say', content: '“prices fell”', kind: 'direct' as const, name: 'Ida Rao' },
    'Ida Rao would not say whether: “prices fell”',
  ],
  [
    'whom it was told, after a claim before it',
    'Prices fell, Rao told the Herald on Monday.',
    { source: 'Rao', cue: 'told', content: 'Prices fell', name: 'Ida Rao' },
    'Ida Rao told the Herald on Monday: Prices fell',
  ],
  [
    'nobody named',
    'It was denied that prices fell.',
    { source: null, cue: 'was denied', content: 'prices fell', act: 'deny' as const },
    'No name given (“was denied”): prices fell',
  ],
  [
    'verbatim words stand alone',
    '“Prices fell,” Rao said.',
    { source: 'Rao', cue: 'said', content: '“Prices fell,”', kind: 'direct' as const, name: 'Ida Rao' },
    '“Prices fell”',
  ],
])('%s', (_, text, parts, expected) => {
  expect(told(text, parts)).toBe(expected);
});

test('what the lists hide is left out, unless it is asked for or kept', () => {
  const unsure = SAMPLE.attributions.filter((claim) => isDoubtful(claim)).map(({ id }) => id);
  expect(unsure.length).toBeGreaterThan(0);
  const ids = (analysis: Analysis) => analysis.attributions.map(({ id }) => id);
  expect(
    ids(shownOf(SAMPLE, { withUnsure: false, isKept: () => false })).some((id) => unsure.includes(id)),
  ).toBe(false);
  const all = shownOf(SAMPLE, { withUnsure: true, isKept: () => false });
  expect(ids(all)).toEqual(ids(SAMPLE));
  for (const { id, doubt } of all.attributions) expect(doubt !== undefined).toBe(unsure.includes(id));
  expect(ids(shownOf(SAMPLE, { withUnsure: false, isKept: (id) => id === unsure[0] }))).toContain(unsure[0]);
  const shown = shownOf(SAMPLE, { withUnsure: false, isKept: () => false });
  const known = new Set<string | null>([null, ...ids(shown)]);
  for (const { attribution } of [...shown.figures, ...shown.initiatives])
    expect(known.has(attribution)).toBe(true);
});

test.each([
  ['expects fares to fall', 'expects', 'fares to fall', 'Tom Vale expects fares to fall', 'expect'],
  [
    'stressed on Monday the need for cuts',
    'stressed',
    'the need for cuts',
    'Tom Vale stressed on Monday the need for cuts',
    'emphasise',
  ],
  [
    'announced a plan that will cut fares',
    'announced',
    'a plan that will cut fares',
    'Tom Vale announced a plan that will cut fares',
    'announce',
  ],
  [
    'announced the plan will cut fares',
    'announced',
    'the plan will cut fares',
    'Tom Vale announced that the plan will cut fares',
    'announce',
  ],
  ['said he signed it', 'said', 'he signed it', 'Tom Vale said that he signed it', 'say'],
  ['said that fares fell', 'said', 'that fares fell', 'Tom Vale said that fares fell', 'say'],
] as const)('“Mr Vale %s”: “that” leads in a sentence and no thing', (said, cue, content, expected, act) => {
  expect(told(`Mr Vale ${said}.`, { source: 'Mr Vale', cue, content, act, name: 'Tom Vale' })).toBe(expected);
});

test('what stands before who says it is a sentence, whatever its verb', () => {
  const parts = { source: 'Mr Vale', cue: 'said', content: 'The fares fell', name: 'Tom Vale' };
  expect(told('The fares fell, Mr Vale said.', parts)).toBe('Tom Vale said that the fares fell');
});

test('“That” at the start of a sentence points at something, and leads in nothing', () => {
  const parts = { source: null, cue: 'is expected', content: 'That target', act: 'expect' } as const;
  expect(told('That target is expected to be reached.', parts)).not.toContain('that that');
});
