import { ARTICLES, BE_FORMS, SMALL_PREPOSITIONS } from './closed-classes.ts';
import { wordSet } from './word-set.ts';

/** Frequent words of other languages that English has not. */
export const FOREIGN_WORDS =
  wordSet(`dan dans das de del della der des di du een el en et het il la las le les los por pour que uma una und
    untuk y yang`);

/** Frequent English words that no other language around has. */
export const ENGLISH_WORDS = wordSet(
  'and as be has have her his it its not or that their this which will',
  SMALL_PREPOSITIONS,
  BE_FORMS,
  ARTICLES,
);
