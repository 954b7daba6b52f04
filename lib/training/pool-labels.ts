import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StandOff } from './stand-off.ts';

/**
 * Our annotations of texts of ../shared/pool, one text a line, without their words: `first`, a third of which is kept unread;
 * `second` of some of the same texts by another annotator, for the agreement alone; `read`, later ones, whose errors were read
 * after they were annotated blind, without initiatives.
 */
const FILES = {
  first: 'pool-labels.jsonl',
  second: 'pool-labels.second.jsonl',
  read: 'pool-labels.read.jsonl',
};
export type PoolLabels = keyof typeof FILES;

/** One of the annotations of the pool. */
export const readPoolLabels = (which: PoolLabels = 'first'): StandOff[] =>
  readFileSync(join(import.meta.dirname, FILES[which]), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as StandOff);

/** Replaces one of the annotations of the pool. */
export function writePoolLabels(annotations: readonly StandOff[], which: PoolLabels): void {
  const lines = annotations.map((annotation) => JSON.stringify(annotation) + '\n');
  writeFileSync(join(import.meta.dirname, FILES[which]), lines.join(''));
}
