/** Words, as alternatives of a pattern, by which a text shows what it tells of. */

/** Of what a state spends. */
export const BUDGET_WORDS = 'budgets?|appropriat(?:ions?|ors)|omnibus';
/** Of a game in sport; one alone may be said of anything. */
export const GAME_WORDS =
  'touchdowns?|half-?time|free throws?|rebounds|quarterbacks?|three-pointers?|goalkeepers?|kick-?off|field goals?|innings?|penalty kicks?|midfielders?|playoffs?';
