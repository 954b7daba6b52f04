import { describe, expect, test } from 'vitest';
import { cueWords, roleWords } from '@/components/words/claims.ts';
import { excerptAround } from '@/components/words/excerpt.ts';
import { isSameMeasure, measureWords } from '@/components/words/figures.ts';
import { segmentsOf } from '@/components/words/segments.ts';
import type { Attribution, Figure } from '@/lib/core/model.ts';
import { harbour } from '../harbour.ts';

function claimSaying(words: string): Attribution {
  const claim = harbour.attributions.find(({ content }) => content.some(({ text }) => text.includes(words)));
  if (!claim) throw new Error(`No claim says “${words}”.`);
  return claim;
}

function figureOf(index: number): Figure {
  const figure = harbour.figures[index];
  if (!figure) throw new Error(`No figure ${index}.`);
  return figure;
}

describe('cueWords', () => {
  test.each([
    ['container traffic', 'Okonjo-Brandt said'],
    ['Grain accounted', 'according to the minister'],
    ['Coastal freight in Maravia', 'said'],
    ['Coastal freight rises', ''],
  ])('the claim about %s was reported by “%s”', (words, cue) => {
    expect(cueWords(claimSaying(words), harbour.article.text)).toBe(cue);
  });
});

test('roleWords calls a description without a role unnamed, and leaves a bare name alone', () => {
  const speaker = { id: 's', name: 'mayor', role: 'mayor', affiliation: 'Port Selby', aliases: [] };
  expect(roleWords(speaker, 'mayor')).toBe('mayor, Port Selby');
  expect(roleWords({ id: 's', name: 'senior official', aliases: [] }, 'senior official')).toBe(
    'no name given',
  );
  expect(roleWords({ id: 's', name: "Coastal Pilots' Board", aliases: [] }, "Coastal Pilots' Board")).toBe(
    '',
  );
  expect(roleWords(undefined, 'Pham')).toBe('');
});

test('segmentsOf cuts a claim at its figures and initiatives and loses no character', () => {
  const claim = claimSaying('Maravia signed');
  const segments = claim.content.flatMap((span) => segmentsOf(harbour, span));
  expect(segments.map(({ text }) => text).join('')).toBe(claim.content[0]?.text);
  expect(segments.filter(({ finding }) => finding).map(({ text }) => text)).toEqual([
    'memorandum of understanding on green shipping',
    'Quiet Harbours campaign',
  ]);
});

describe('excerptAround', () => {
  test('stays within the claim and cuts far ends at a word', () => {
    const { text } = harbour.article;
    const claim = claimSaying('National Harbour Renewal Plan').content[0];
    const start = text.indexOf('18 hours');
    const { cutBefore, cutAfter, ...span } = excerptAround(harbour, { start, end: start + 8 });
    expect(cutAfter).toBe(false);
    expect(span.end).toBe(claim?.end);
    expect(cutBefore).toBe(true);
    expect(text.slice(span.start - 1, span.start)).toBe(' ');
  });

  test('takes the whole block for words that nobody says', () => {
    const start = harbour.article.text.indexOf('Speaking at a press conference');
    const excerpt = excerptAround(harbour, { start, end: start + 8 });
    expect(excerpt.start).toBe(start);
  });
});

describe('measureWords', () => {
  test('joins a long unit to the measure', () => {
    expect(measureWords({ kind: 'count', unit: 'ships', measure: '' })).toBe('ships');
    expect(measureWords({ kind: 'rate', unit: 'per 100,000 people', measure: 'cases' })).toBe(
      'cases per 100,000 people',
    );
    expect(measureWords({ kind: 'count', unit: 'boxes', measure: 'boxes handled' })).toBe('boxes handled');
    expect(measureWords({ kind: 'money', unit: 'USD', measure: 'exports' })).toBe('exports');
  });

  test('a second value of a long measure is “the same”, of a short one it is not', () => {
    expect(isSameMeasure(figureOf(1), figureOf(0))).toBe(true);
    expect(isSameMeasure(figureOf(2), figureOf(1))).toBe(false);
    const exports = { ...figureOf(1), measure: 'exports' };
    expect(isSameMeasure(exports, exports)).toBe(false);
  });
});
