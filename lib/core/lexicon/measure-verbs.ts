import { wordSet } from './word-set.ts';

/** What is done to people, or what they do, so that a bare number tells how many: "arrests six in", "at least 200 died". */
export const PEOPLES_FATES =
  wordSet(`arrest attend dead deport detain die displace drown evacuate flee gather homeless hospitalise hospitalize
    hurt ill infect injure jobless kill live march missing perish protest quarantine rescue sicken strand
    succumb survive unemployed vaccinate wound`);

/** Verbs that take "up" and "down" for a movement: "edged down", but not "made up". */
export const MOVING_VERBS =
  wordSet(`be bring climb close come creep drift drive drop edge end fall finish go inch move nudge open perk push ratchet remain
    revise rise scale shoot slide slip spiral stay step swing tick tip trade trend`);

/** Verbs that tell nothing of what was done with what is counted. */
export const EMPTY_DEEDS = wordSet(
  'be contain do feature follow get have include involve know make mean need see take want',
);

/** Verbs whose participle would tell nothing of their object. */
export const HARMLESS_VERBS = wordSet(
  'become come do expand follow get give go have make mean need see take use want',
);

/** What is done with a length of time. */
export const SPENDING_VERBS = wordSet(
  `allow contribute dedicate devote donate give invest log need require serve spend volunteer wait work`,
);

/** Verbs whose second object is the amount: "owes the lender 14,000 shillings". */
export const GIVING_VERBS = wordSet(
  'allow award charge earn fine give grant hand leave lend offer owe pay save send win',
);

/** Verbs without an object, and those whose object is what is said. */
export const OBJECTLESS_VERBS =
  wordSet(`amount argue be become believe claim climb come die drop estimate fall go happen improve indicate jump
    last occur plunge predict remain rise say sink slip soar stand stay suggest think warn`);

/** Verbs whose figure states something of their subject; of the others it states what was done. */
export const SUBJECT_VERBS =
  wordSet(`absorb account amount approach average be become close come comprise constitute cost equal estimate exceed
    expect forecast go have hit last make measure near number open peak post price project range rate reach
    record remain represent run settle span stand stay surpass top total trade value weigh`);

/** Verbs that link two figures of one measure. */
export const LINKING_VERBS = wordSet(
  `amount be bring come compare equal follow include leave make mean put reach represent see stand take total`,
);

/** Verbs whose past form behind a noun is done to it: “two dozen were taken to hospital and [300 injured]”. */
export const DONE_TO_PARTICIPLES =
  wordSet(`aimed arrested based compared designed detained directed displaced focused hospitalised hospitalized
    injured killed located wounded`);

/** What is done to many at once by what was told right before: "opened fire on Monday, killing 19". */
export const MASS_DEEDS =
  wordSet(`affect arrest burn claim damage destroy displace evacuate hurt injure kill leave rescue sicken strand trap
    wound`);

/** What somebody does by what was told right before, or then: "gave to both in May, contributing $5 million". */
export const OUTCOME_DEEDS =
  wordSet(`award collect contribute defeat destroy donate draw earn endorse fire gross log net post raise record register
    score sell spend win`);

/** Verbs of trading, besides those of change. */
export const TRADING_VERBS = wordSet(
  'add be close end finish hit lose open quote settle slip stand touch trade yield',
);

/** Verbs whose object, a level, is their subject's own: “posted revenue of”. */
export const OWNING_VERBS =
  wordSet(`achieve boast book claim deliver earn enjoy experience gain garner generate have hold log notch post record register
    report see suffer sustain turn`);
