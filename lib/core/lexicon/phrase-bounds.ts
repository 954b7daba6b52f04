import { ARTICLES, SMALL_PREPOSITIONS } from './closed-classes.ts';
import { wordSet } from './word-set.ts';

/** How a claim does not open after "Mayor:"; an explanation does: "what we know", "five things to look for". */
export const EXPLAINING_OPENERS = wordSet('all everything how inside meet the what when where which who why');

/** Marks and words behind which a cue may open. */
export const BEFORE_A_CUE = wordSet('- after and before but by in or while', [',', '–', '—']);

/** Marks and words at which a reported clause is cut. */
export const CLAUSE_CUTS = wordSet(
  'after although and as because before but or since though when while yet',
  [',', ';', '–', '—'],
);

/** Words with which a source goes on behind a comma. */
export const SOURCE_GOES_ON = wordSet(
  'formerly from herself himself now of one then which who whose',
  ARTICLES,
);

/** Words that tell what a comma opens. */
export const AFTER_COMMA = wordSet('and as but including though which while who with', ARTICLES);

/** What a claim begins with behind its cue. */
export const CLAIM_OPENERS = wordSet(
  'about against and as but how if into that what when where whether which who why',
  SMALL_PREPOSITIONS,
  [',', ':'],
);

/** What a clause opens with, and no part of a noun phrase goes on with. */
export const SUBJECT_FIRST_WORDS = wordSet(
  'he her his it its she that their there these they this we',
  ARTICLES,
);
