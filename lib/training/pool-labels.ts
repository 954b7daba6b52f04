import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StandOff } from './stand-off.ts';

/** Our annotation of texts of ../shared/pool, one text a line, without their words. */
const LABELS = join(import.meta.dirname, 'pool-labels.jsonl');
/** The same texts by a second annotator, for the agreement alone. */
const SECOND = join(import.meta.dirname, 'pool-labels.second.jsonl');

/** The annotation of the pool, or the second one of some of it. */
export const readPoolLabels = (second = false): StandOff[] =>
  readFileSync(second ? SECOND : LABELS, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as StandOff);

/** Replaces the annotation of the pool, or the second one. */
export function writePoolLabels(annotations: readonly StandOff[], second = false): void {
  const lines = annotations.map((annotation) => JSON.stringify(annotation) + '\n');
  writeFileSync(second ? SECOND : LABELS, lines.join(''));
}
