import { DEMONSTRATIVES } from './closed-classes.ts';
import { wordSet } from './word-set.ts';

/** Nouns of accounts behind "net", "operating" and the like. */
export const ACCOUNT_NOUNS =
  wordSet(`cash costs deficit earnings expenses income loss losses margin margins profit profits reserves revenue
    revenues surplus`);

/** Nouns that a count behind their "of" is: "a group of twelve people". */
export const CONTAINERS =
  wordSet(`all any collection crew estimate family few figure fleet front group list majority many mark milestone
    most network none number panel pool range record series set some team toll total`);

/** What agencies tell of. */
export const AGENCY_MEASURES =
  wordSet(`consumption demand employment export exports gdp growth import imports inflation investment output price
    prices production profit profits revenue sales trade turnover unemployment`);

/** Nouns that measure nothing by themselves. */
export const UNMEASURING_NOUNS =
  wordSet(`addition amount capita costs day days dollar dollars end figure form he it level month months more most
    number order part percent percentage rate she something start terms that they thing things this time times
    total tune up way we who year years you`);

/** Nouns that speak of an earlier figure's measure when something is compared with them. */
export const EXPECTATIONS =
  wordSet(`estimate estimates expectation expectations figure forecast forecasts guidance high level low outlook
    projection record target total`);

/** Nouns for what is told by one amount. */
export const MEASURED_LEVELS = wordSet(
  'average cost dose fee figure level price proportion rate score share total turnout',
);

/** Nouns of which an amount is a number of things. */
export const MADE_THINGS = wordSet(
  `count deliveries exports imports number output production registrations sales shipments tally toll total`,
);

/** Nouns that are told by how many or how much: "admissions rose to 40 patients" is of admissions. */
export const QUANTITY_NOUNS = wordSet(
  `admissions applications arrivals attendance backlog bookings capacity caseload consumption demand departures employment
    enrollment enrolment enrolments headcount intake inventories inventory membership numbers openings orders population
    purchases registrations reservations shipment signups stock stocks supplies supply throughput traffic turnout
    unemployment visits volume volumes workforce`,
  MADE_THINGS,
);

/** Plurals that do not end in -s, and nouns that are the same in both. */
export const INVARIABLE_PLURALS =
  wordSet(`aircraft alumni analyses bacteria cattle cavalry children clergy crew crises criteria data deer diagnoses
    equipment faculty feet fish infantry livestock media men mice offspring others people personnel phenomena
    police premises series sheep software spacecraft species staff teeth theses troops women`);

/** Portions, which say little without what they are of. */
export const PORTIONS =
  wordSet(`bags bottles boxes cans cases copies counts doses heads items kinds packs pairs pieces reams rounds sets
    sheets types`);

/** Nouns whose numbers are no figures: scores, votes, and what names a place in a row. */
export const NOT_COUNTED = wordSet(
  `a.m. am decision defeat draw figures goal goals loss p.m. pm ruling score verdict victory vote votes win`,
  ['seat to', 'seats to'],
);

/** Nouns before "of" that say nothing of what is measured. */
export const EMPTY_NOUNS =
  wordSet(`amount average estimate estimates excess figure form high level low maximum mean median minimum number
    order pace peak range rate record sum total`);

/** Nouns between two figures of one measure: "compared with 12 in the year before", "from a record 15". */
export const SAME_MEASURE = wordSet(
  `average both consensus each estimate estimates expectations figure forecast forecasts guidance half high
    it level low mean mid-point midpoint month months number other outlook peak period point projection
    projections quarter range rate record share target they time total week which whom year years`,
  DEMONSTRATIVES,
);

/** Words of what is traded. */
export const TRADED_WORDS =
  wordSet(`benchmark benchmarks bond bonds bourse bourses crude dax dollar dow equities euro ftse futures gold index
    indexes indices kospi market markets nasdaq nifty nikkei oil rupee sensex shares sterling stock stocks
    treasuries yen yield yields`);

/** Words of what statisticians tell month by month or quarter by quarter. */
export const STATISTICS =
  wordSet(`cpi deficit economy employment exports gdp imports index inflation jobless output ppi price prices
    production retail surplus trade unemployment`);

/** Nouns that are no head of a measure. */
export const NO_MEASURE_HEADS = wordSet(
  `addition amount day days example hour hours it level month months number one order part percent quarter quarters rate share that this time total week weeks year years`,
);

/** Money that was made, lost or given at a time, and lasts no longer. */
export const RESULT_NOUNS =
  wordSet(`award bid bill bonus budget charge contract deal deficit donation fine gain gift grant income loan loss offer
    order payment payout profit revenue sale surplus turnover`);

/** Those whom studies count. */
export const STUDIED_PEOPLE =
  wordSet(`adolescents adults children infants men participants patients people respondents students subjects
    volunteers women`);

/** Animals that are counted. */
export const ANIMAL_NOUNS =
  wordSet(`animals bears birds cats cattle chickens cows deer dogs dolphins elephants fish horses pigs porpoises
    seals sheep turtles whales wolves`);

/** What an undertaking is measured in before its name: "a five-[year] plan", "the 130-[km] line", "a 10-[point] plan". */
export const MEASURING_NOUNS =
  wordSet(`acre bed day gigawatt gw hectare home hour kilometer kilometre km megawatt meter metre mile month mw page part
    phase point seat unit week year`);
