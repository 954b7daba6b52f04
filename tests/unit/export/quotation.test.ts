import { expect, test } from 'vitest';
import { claimText, quotationOf } from '@/lib/core/export/quotation.ts';
import type { Attribution, AttributionKind } from '@/lib/core/model.ts';
import { SAMPLE } from './sample.ts';

const claim = (id: string): Attribution => {
  const found = SAMPLE.attributions.find((attribution) => attribution.id === id);
  if (found === undefined) throw new Error(`no claim ${id}`);
  return found;
};

test('verbatim: in marks, piece by piece, with speaker, role, affiliation, site, date and address', () => {
  expect(quotationOf(SAMPLE, claim('a1'))).toBe(
    [
      '“We will double the Harbour Fund” “Nobody will wait.”',
      '— Ana Ríos, mayor, 𠮷野 Bay (The Bay Herald, 2 March 2026)',
      'https://www.bay-herald.example/news/fund?id=7&lang=en#top',
    ].join('\n'),
  );
});

test('reported: without marks, led in by who says it and how; what is doubtful is told', () => {
  expect(quotationOf(SAMPLE, claim('a2')).split('\n')[0]).toBe('Ana Ríos said: Traffic fell by 3.5 percent');
  expect(quotationOf(SAMPLE, claim('a3')).split('\n').slice(0, 3)).toEqual([
    'Port Authority said that =SUM(A1) is no joke',
    'Unsure: The port could be the pact’s or the authority.',
    '— (The Bay Herald, 2 March 2026)',
  ]);
});

test('nobody named and nothing known of the article: the words, and that they are unsure', () => {
  const bare = { ...SAMPLE, article: { ...SAMPLE.article, metadata: { url: '' } } };
  expect(quotationOf(bare, claim('a4'))).toBe(
    'costs reach 12-15 million euros, *about* <b>half</b>\nUnsure: the words leave open whether somebody says this.',
  );
});

test('an affiliation that the role already names is not said twice', () => {
  const [mayor] = SAMPLE.speakers;
  if (mayor === undefined) throw new Error('the sample has speakers');
  const analysis = { ...SAMPLE, speakers: [{ ...mayor, role: 'mayor of 𠮷野 Bay' }] };
  expect(quotationOf(analysis, claim('a1'))).toContain('— Ana Ríos, mayor of 𠮷野 Bay (');
});

test.each<[string, AttributionKind, string[], string]>([
  ['single marks', 'direct', ['‘We can’t wait,’'], '“We can’t wait”'],
  ['straight marks', 'direct', ['"We wait."'], '“We wait.”'],
  ['guillemets', 'direct', ['« We wait »'], '“We wait”'],
  ['a paragraph that does not close its marks', 'direct', ['“One.', '“Two.”'], '“One.” “Two.”'],
  ['a transcript without marks', 'direct', ['We wait for rain.'], '“We wait for rain.”'],
  ['an apostrophe at the end', 'direct', ['That is the workers’'], '“That is the workers’”'],
  [
    'marks inside a mixed claim',
    'mixed',
    ['officials were “looking at it”'],
    'officials were “looking at it”',
  ],
  [
    'pieces of a reported claim',
    'indirect',
    ['rain will come,', 'and then stop'],
    'rain will come … and then stop',
  ],
])('%s', (_, kind, pieces, words) => {
  const content = pieces.map((text) => ({ start: 0, end: text.length, text }));
  expect(claimText({ ...claim('a1'), kind, content })).toBe(words);
});
