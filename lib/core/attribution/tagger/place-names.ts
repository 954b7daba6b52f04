import type { Columns } from './columns.ts';

/** The columns that features read around a token, and how far to either side. */
export const REACHES = {
  kind: 3,
  word: 3,
  lemma: 2,
  pos: 3,
  shape: 1,
  suffix: 0,
  speaks: 1,
  coarse: 2,
  middle: 2,
  fine: 1,
  act: 1,
  frames: 1,
  prior: 2,
  quoted: 2,
  hint: 2,
  hintSure: 0,
} as const satisfies Partial<Record<keyof Columns, number>>;

/** What a stretch out of quotation marks, a quotation, a sentence and the rules' hints are to a token in them. */
export const OUTSIDE = ['toEnd', 'fromStart', 'endsIn', 'opened'] as const;
export const INSIDE = [
  'size',
  'stop',
  'opens',
  'before',
  'after',
  'priorBefore',
  'priorAfter',
  'priorNext',
  'closes',
  'later',
] as const;
export const SENTENCE = [
  'fromStart',
  'toEnd',
  'nearStart',
  'nearEnd',
  'isFirst',
  'isLast',
  'inFirstBlock',
  'edge',
  'lastWord',
] as const;
export const HINTED = ['sinceCue', 'untilCue', 'lemmaBefore', 'lemmaAfter', 'count'] as const;
/** What the nearest likely cue on one side is to a token. */
export const NEAREST = [
  'strength',
  'lemma',
  'act',
  'next',
  'nextQuoted',
  'nextPos',
  'posBefore',
  'other',
  'gap',
  'distance',
  'upTo3',
  'upTo4',
  'place',
  'frame',
] as const;
/** What the sentence's strongest cue on one side is to a token. */
export const MAIN = ['strength', 'lemma', 'act', 'next', 'before', 'rest', 'distance', 'edge'] as const;
