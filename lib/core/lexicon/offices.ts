import { wordSet } from './word-set.ts';

/** Offices of which one at a time is held by one person. */
export const OFFICES_HELD =
  wordSet(`ambassador chairman chairwoman chancellor commissioner congressman congresswoman governor judge justice
    king leader mayor minister premier president queen representative secretary senator sheriff vice-president`);
