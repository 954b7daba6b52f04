import { wordSet } from './word-set.ts';

/** Words, as alternatives of a pattern, by which a text shows what it tells of. */

/** Of what a state spends. */
export const BUDGET_WORDS = 'budgets?|appropriat(?:ions?|ors)|omnibus';
/** Of a game in sport; one alone may be said of anything. */
export const GAME_WORDS =
  'touchdowns?|half-?time|free throws?|rebounds|quarterbacks?|three-pointers?|goalkeepers?|kick-?off|field goals?|innings?|penalty kicks?|midfielders?|playoffs?';
/** Of points that are scored, and of percentage points. */
export const SCORING_WORDS = wordSet(`half-time halftime league rebounds scored scorer scoring touchdown`);
export const SHARE_WORDS = wordSet(`ahead behind gap lead leads led margin poll polls swing`);

/** Nouns before "cut", "rise" and the like, which are nouns then. */
export const PAY_WORDS = wordSet('budget cost job jobs pay power price rate spending staff tax wage');

/** What "on" leads to that is no topic: an occasion, a time, a person. */
export const NO_TOPICS =
  wordSet(`anyone basis behalf condition day days ground grounds her him it margin margins month months occasion
    sideline sidelines terms them us week weeks whoever whomever year years`);
