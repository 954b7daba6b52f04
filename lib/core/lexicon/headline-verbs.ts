import { wordSet } from './word-set.ts';
import { DEED_VERBS } from './deed-verbs.ts';
import { formsOf } from './inflect.ts';
import { CUE_FRAMES } from './reporting-verbs.ts';

/** Verbs of releases' headings that no other list holds, by lemma. */
const MORE_VERBS = `accept accuse acquire appoint attend award celebrate deny direct elect exceed exhibit face hire honor
  honour invite meet receive recognise recognize reflect respond select signal strengthen surpass unite
  visit welcome win`;

/** Third persons that names have as plurals or endings: "Consumer Reports", "United States". */
const NOUNS = new Set(
  `advances attacks awards backs begins bellows blasts blogs boosts brands calls casts challenges champions charges
  claims commissions commits counsels counters cries demands documents drafts echoes emails estimates
  expands exports features figures files finances finds forecasts forms founds funds guesses hails hints
  holds hosts issues jokes launches lays leads leaves marks muses notes objects offers opens operates
  orders pans passes pilots pioneers plans plays points polls posts presents projects promises promotes
  protests questions quotes raps rates reaches reads records releases remarks renews reports requests
  results reveals reviews rules runs scoops seals secures seeks shares shoots shouts shows signs slates
  starts states strikes sums supports tables texts uses views voices wins wonders works writes`.split(/\s+/),
);

/** What somebody did, as headlines in capitals and lists of them tell it: "Ana Rao Elected", "Ana Rao Opened Up". */
export const HEADLINE_PAST: ReadonlySet<string> = new Set(
  [...CUE_FRAMES.keys(), ...DEED_VERBS.keys(), ...MORE_VERBS.split(/\s+/)]
    .flatMap((lemma) => formsOf(lemma))
    .filter((form) => form.endsWith('ed'))
    .map((form) => form.slice(0, 1).toUpperCase() + form.slice(1)),
);

/** What a headline in capitals has somebody do: "Lindsay Grant Says", "Ana Rao Calls Ed Stone", "Corbel Appoints". */
export const HEADLINE_VERBS: ReadonlySet<string> = new Set([
  ...'Admits Calls Claims Denies Insists Said Says Slams Tells Told Urges Vows Warns'.split(' '),
  ...[...CUE_FRAMES.keys(), ...DEED_VERBS.keys(), ...MORE_VERBS.split(/\s+/)]
    .map((lemma) => formsOf(lemma)[1] ?? lemma)
    .filter((form) => form.endsWith('s') && !NOUNS.has(form))
    .map((form) => form.slice(0, 1).toUpperCase() + form.slice(1)),
]);

/** Verbs that headlines tell a saying with and that are no nouns in the plural: "Bank Pledges Support". */
export const TELLING_PLEDGES =
  wordSet(`accuse applaud assure blame blast call commend condemn criticise criticize decry demand denounce deny
    forecast hail insist invite lambast lambaste lash pledge praise predict promise recommend reiterate slam
    urge vow warn welcome`);
/** Verbs of getting and giving that headlines put behind a name, and that seldom are its plural: “Oro Energy Posts Profit of $4 Million”. */
export const AMOUNT_TITLE_VERBS =
  wordSet(`awards buys commits delivers donates earmarks earns fines gets gives grants invests loses nets orders
    owes pays pledges posts raises recalls receives recovers seizes sells signs spends wins`);

/** Verbs in the present that the tagger takes for plurals: "Freight rises 6.3 pct", "sending money costs 5 percent". */
export const CHANGING_PRESENT =
  wordSet(`averages climbs costs cuts declines dips drops eases edges falls gains grows hits increases jumps
    nears numbers plunges reaches rises shrinks slides slips slows soars surges tops totals values`);

/** What several do in a headline: “Car Sales Slump 9%”. */
export const CHANGING_TITLE_VERBS =
  wordSet(`average climb cut decline decrease dip drop ease edge exceed fall gain grow hit increase jump near
    plunge reach rise shrink sink slide slip slow slump soar surge swell top total tumble`);

/** Verbs of change that only headlines put right before an amount. */
export const AMOUNT_CHANGING_TITLE_VERBS = wordSet(
  'beats exceeds narrows plummets sinks slumps swells tumbles widens',
);

/** Verbs in the present that a tagger takes for nouns: "Oro signs the treaty". */
export const PRESENT_TOO = wordSet(
  `advances answers backs bans blocks concerns controls deals drops echoes endorses enriches exits features forces funds
  hands hits hosts launches limits markets marks merits moves pilots pledges reauthorizes scraps sets shapes
  shares signs supports targets views`,
);

/** Their plain forms, of many. */
export const PLAIN_TOO = wordSet(
  `advance answer back ban block deal drop echo endorse force fund host launch limit mark pledge scrap sign support target`,
);
