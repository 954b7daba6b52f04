import { wordSet } from './word-set.ts';

/** Nouns of accounts behind "net", "operating" and the like. */
export const ACCOUNT_NOUNS =
  wordSet(`cash costs deficit earnings expenses income loss losses margin margins profit profits reserves revenue
    revenues surplus`);
