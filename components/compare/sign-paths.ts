import { DIFFERS, PLUS } from '../icons.tsx';
import type { Sign } from './relation-words.ts';

/** The signs of relations (../shared/look/compare.md), 16 × 16, as path data to be drawn in lines. */
export const SIGN_PATHS: Readonly<Record<Sign, string>> = {
  speaker: 'M1.4 8a2.9 2.9 0 1 0 5.8 0a2.9 2.9 0 1 0-5.8 0',
  verbatim: 'M3 6h10M3 10h10',
  trimmed: '',
  altered: DIFFERS,
  paraphrase: 'M2.5 9.4c1.5-3.2 3.7-3 5.5-1.4s4 1.8 5.5-1.4',
  absent: PLUS,
  'left out': 'M3.5 8h9',
  copied: 'M3.5 3h6.5v8H3.5zM6 13.2h6.7V5.5',
  rounded: 'M2.5 7c1.5-2.6 3.7-2.4 5.5-1.1s4 1.5 5.5-1.1M2.5 11.4c1.5-2.6 3.7-2.4 5.5-1.1s4 1.5 5.5-1.1',
  converted: 'M2.5 8h11M5 5.5L2.5 8 5 10.5M11 5.5L13.5 8 11 10.5',
};

/** What is filled beside the lines. */
export const SIGN_FILLS: Readonly<Partial<Record<Sign, string>>> = {
  trimmed:
    'M1.65 8a1.35 1.35 0 1 0 2.7 0a1.35 1.35 0 1 0-2.7 0M6.65 8a1.35 1.35 0 1 0 2.7 0a1.35 1.35 0 1 0-2.7 0M11.65 8a1.35 1.35 0 1 0 2.7 0a1.35 1.35 0 1 0-2.7 0',
  speaker: 'M8.6 8a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0-6.8 0',
};
