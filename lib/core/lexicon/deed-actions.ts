import { wordSet } from './word-set.ts';

/* What was done with an undertaking, by what it makes of it: `Initiative.action`, between commas. */

const actions = (words: string): ReadonlySet<string> =>
  new Set(words.split(',').map((action) => action.trim().replace(/\s+/g, ' ')));

/** How a document or programme comes out. */
export const RELEASING_DEEDS = actions(
  `adopted, endorsed, established, inaugurated, issued, kicked off, launched, published, put out,
    relaunched, released, rolled out, set up, signed, unveiled`,
);
/** What is done with a law on its way, and after. */
export const LAWMAKING_DEEDS = actions(
  `adopted, agreed, approved, authored, blocked, cosponsored, defeated, drafted, enacted, introduced,
    overturned, passed, presented, proposed, published, put forward, reintroduced, rejected, repealed,
    signed, sponsored, struck down, unveiled, upheld, vetoed, voted against, voted for, written`,
);
/** Deeds that put a specific undertaking on the record, whoever is named with it, besides those of `GENERIC_DEEDS`. */
export const SPECIFIC_DEEDS = actions(
  `abandoned, accepted, advanced, amended, authored, axed, begun, blocked, cancelled, cleared, closed, cosponsored,
    created, defeated, designed, detailed, developed, devised, ditched, dropped, enacted, ended, entered into
    force, expired, formulated, halted, implemented, introduced, joined, laid out, opened, outlined, overturned,
    passed, paused, phased in, phased out, piloted, pitched, prepared, reinstated, rejected,
    renegotiated, reopened, repealed, resumed, revised, revived, scrapped, secured, shelved, sought,
    sponsored, started, struck down, suspended, terminated, trialled, upgraded, upheld, vetoed,
    voted against, voted for, withdrawn, written`,
);
/** Several of a kind count when they come into being together. */
export const LAUNCHING_DEEDS = actions('announced, introduced, launched, relaunched, rolled out, unveiled');
/** What settles a deal or law, whoever has done it. */
export const CONCLUDING_DEEDS = actions(
  `adopted, clinched, concluded, enacted, finalised, finalized, passed, ratified, reached, repealed, signed,
    struck, struck down, vetoed`,
);
/** How somebody stands to a bill that says what it would do, or to a deal. */
export const STANDING_DEEDS = actions('backed, championed, embraced, opposed, supported');
/** What is done with a plan that says what it is for. */
export const PLANNING_DEEDS = actions(
  `abandoned, announced, approved, detailed, devised, drafted, dropped, laid out, outlined, pitched, proposed,
    scrapped, shelved, voted for, written`,
);
/** Deeds that bring an undertaking about; a name that also acts is one all the same. */
export const FOUNDING_DEEDS = actions(
  `announced, approved, concluded, created, entered into force, established, expired, formed, founded,
    inaugurated, initiated, kicked off, launched, promised, proposed, ratified, relaunched, rolled out,
    set up, signed, unveiled`,
);
/** How an undertaking comes to be, which is its owner's doing. */
export const STARTING_DEEDS = actions(
  `created, devised, established, founded, inaugurated, initiated, introduced, kicked off, launched,
    relaunched, rolled out, set up, started, unveiled`,
);
/** What its owner has done with an undertaking, where nobody else is named. */
export const OWNERS_DEEDS = actions(
  `adopted, announced, brought in, designed, developed, introduced, issued, presented, published, put out,
    released, unveiled`,
);
/** Deeds that make a generic undertaking one on the record when it has a topic or parties. */
export const GENERIC_DEEDS = actions(
  `adopted, agreed, announced, approved, brokered, circulated, clinched, concluded, distributed,
    drafted, drawn up, entered into, established, exchanged, executed, extended, finalised, finalized, forged, formalised, formed, founded,
    inaugurated, initialled, initiated, inked, introduced, issued, kicked off, launched, negotiated,
    presented, proposed, published, put forward, put out, ratified, reached, reintroduced, relaunched,
    released, renewed, rolled out, set up, signed, struck, unveiled, voted for, worked out`,
);
/** Deeds by which parties bind each other. */
export const BINDING_DEEDS = actions(
  `agreed, announced, concluded, ended, entered into, exchanged, executed, expanded, extended, formalised, formed, inked, ratified, reached, renewed, signed, struck,
    terminated`,
);
/** What states do with a convention. */
export const TREATY_DEEDS = actions(
  `acceded, adopted, agreed, concluded, denounced, drafted, entered into force, joined, negotiated, ratified, signed, withdrawn`,
);

/** How a bill comes in; what is amended or repealed has a name of its own. */
export const BILLS_BROUGHT = wordSet(
  `announced approved backed cosponsored drafted filed introduced passed proposed reintroduced signed
    sponsored unveiled vetoed`,
  ['put forward'],
);
