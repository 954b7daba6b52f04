import { expect, test } from 'vitest';
import { cellWords, relationInCell, reportRows } from '@/components/compare/reports-table.ts';
import { compareTexts } from '@/lib/core/align/comparison.ts';
import { read } from './comparison.ts';

const SAID =
  '“The old pier will stay open all winter. No stall on it will lose its licence before 2030. We have set aside 12 million euros for the timber,” said Ines Lundqvar, chief executive of the Tarn Bay Harbour Board.';
const board = read(
  `Pier stays open\n\n${SAID}\n\nThe board met on Monday.\n\n${SAID}`,
  'https://board.example/pier',
);
const report = read(
  `Pier to stay\n\n“The old pier will stay open all winter. No stall on it will lose its licence before 2030. We have set aside 21 million euros for the timber,” said Ines Lundqvar of the Tarn Bay Harbour Board.`,
  'https://courant.example/pier',
);

test('a claim of several sentences is a row a sentence, so that none hides what differs in another; said twice it is one', () => {
  const rows = reportRows([
    { id: 'a', outlet: 'Courant', date: '', comparison: compareTexts(report, board) },
  ]).filter(({ kind }) => kind === 'claim');
  expect(rows.map(({ cells }) => cells.map((cell) => cellWords(cell, 'claim')))).toEqual([
    ['Verbatim'],
    ['Verbatim'],
    ['Altered: 12 → 21'],
  ]);
});

test('a cell says shortly that it is only possible, and in what that differs', () => {
  const unsure = { words: 'Possibly a paraphrase', note: '', isUnsure: true, differs: false };
  expect(relationInCell(unsure)).toBe('Possibly paraphrased');
  expect(relationInCell({ ...unsure, note: 'linked by you' })).toBe('Possibly paraphrased: linked by you');
  expect(relationInCell({ ...unsure, note: 'negation left out', differs: true })).toBe(
    'Possibly; negation left out',
  );
});
