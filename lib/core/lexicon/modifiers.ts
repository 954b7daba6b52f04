import { CARDINALS } from './number-words.ts';
import { ARTICLES, OWNERS } from './closed-classes.ts';
import { wordSet } from './word-set.ts';

/** Words after which a qualification decides what is said: "the lowest cost of any single-aisle jet". */
export const SCOPE_WORDS = wordSet(
  `all any best biggest each every first highest largest lowest most newest no oldest only smallest worst`,
);

/** What a capital at the head of a sentence makes look like a pollster: "Recent polls". */
export const KINDS_OF_POLL =
  wordSet(`business consumer current demographic early economic exit health household housing instant internal labor
    labour latest local most national new online opinion other post previous public recent several snap social
    state workplace`);

/** What a capital at the head of a sentence makes look like an organisation: "Conservative economist". */
export const LEANINGS =
  wordSet(`acclaimed buddhist catholic celebrated centrist christian congressional conservative evangelical famed
    gubernatorial hindu independent influential islamic jewish leading leftist legendary liberal libertarian mayoral
    muslim nobel noted popular presidential progressive prominent protestant renowned senatorial sikh`);

/** Modifiers of an empty noun: "an annual rate of". */
export const EMPTY_MODIFIERS = wordSet(
  `additional annual average combined estimated further initial its mere monthly new overall quarterly record
    their total whopping yearly`,
  ARTICLES,
);

/** Words before a noun of change that say nothing of what has changed. */
export const BARE_MODIFIERS = wordSet(
  `amount annual average further modest monthly net notable overall quarterly record robust sequential share
    sharp significant slight steep year-on-year year-over-year yearly`,
  ARTICLES,
);

/** Words before a head that tell what is thought of it, not which it is. */
export const VAGUE_MODIFIERS =
  wordSet(`ambitious bad best better big bigger binding bipartisan bold broad broader certain clear companion
    comprehensive contentious controversial current definitive detailed different earlier effective entire
    exciting existing few final formal full future good great historic identical important initial innovative
    joint key landmark last latest little long-term main major massive minor next old ongoing original overall
    possible potential preliminary previous provisional recent same separate short-term similar simple small
    so-called special specific stimulating strong successful sustained sweeping tentative unanimous whole
    wider`);

/** What stands before undertakings of a kind without telling which. */
export const GENERIC_DETERMINERS = wordSet(
  `additional also another both dozen dozens first further last latest many more multiple new number of one other own
    planned previous proposed recent related remaining same second separate series set several similar some third various`,
  CARDINALS,
  OWNERS,
  ARTICLES,
);

/** Before "campaign": what is run for office, or with arms. */
export const CONTEST_WORDS =
  wordSet(`aerial air bombing congressional election electoral gubernatorial house leadership mayoral military
    political presidential primary re-election reelection senate senatorial`);
