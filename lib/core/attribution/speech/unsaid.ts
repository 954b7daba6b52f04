import { posAt, type Reading, type TokenRange, wordAt } from '../reading.ts';
import type { Relation } from '../relation.ts';
import { headOfCue } from './cue-lemma.ts';
import { verbGroupAt } from './verb-group.ts';

/** Whether it is told that nothing was said: "has not announced", "Neither the mayor nor Ms Rao named it", "nor did she report". */
export const isUnsaid = (reading: Reading, { source, cue }: Relation): boolean =>
  verbGroupAt(reading, headOfCue(reading, cue)).negated ||
  (source !== null && source.end <= cue.first && (isNobody(reading, source) || isBehindNor(reading, source)));

/** "Neither the mayor nor Ms Rao" */
const isNobody = (reading: Reading, { first }: TokenRange): boolean => wordAt(reading, first) === 'neither';

/** "nor did | she" */
const isBehindNor = (reading: Reading, { first }: TokenRange): boolean =>
  posAt(reading, first - 1) === 'AUX' && /^(?:neither|nor)$/.test(wordAt(reading, first - 2));
