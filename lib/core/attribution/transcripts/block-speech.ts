import { findCreditedQuotations } from '../quotations/credited-quotations.ts';
import type { Reading } from '../reading.ts';
import { findTurns, type Turn } from './transcript.ts';
import { findInterview } from './unlabelled-interview.ts';
import { findUnmarkedStatements } from './unmarked-statement.ts';

/**
 * What whole blocks say by their form: the turns of a transcript or interview, statements that a release gives without marks, and
 * quotations with a line that names whose they are.
 */
export function findBlockSpeech(reading: Reading): Turn[] {
  const labelled = findTurns(reading.text.article);
  const turns = labelled.length > 0 ? labelled : findInterview(reading.text.article);
  const taken = takenBy(turns);
  const statements = findUnmarkedStatements(reading).filter(({ firstBlock, endBlock }) =>
    blocksBetween(firstBlock, endBlock).every((block) => !taken.has(block)),
  );
  const all = [...turns, ...statements];
  return [...all, ...findCreditedQuotations(reading, takenBy(all))];
}

const takenBy = (turns: readonly Turn[]): Set<number> =>
  new Set(turns.flatMap(({ firstBlock, endBlock }) => blocksBetween(firstBlock, endBlock)));

/** Indices of the blocks from the first up to the last but one. */
export function blocksBetween(first: number, end: number): number[] {
  return Array.from({ length: end - first }, (_, n) => first + n);
}
