import { SPEAKING_NOUNS } from '../../lexicon/speaking-nouns.ts';
import { headNounOf } from '../stance/stance.ts';

/** What is refused or left undone when somebody will not speak: "declined to comment", "refused to be interviewed". */
const REFUSED =
  /^(?:to )?(?:comment|elaborate|discuss|answer|respond|reply|speak|talk|say|give|provide|name|identify|disclose|specify|be (?:named|identified|quoted|interviewed|drawn))\b/i;
/** What was not answered: "did not respond to a request for comment". */
const ENQUIRY =
  /^(?:to |for )?(?:(?:a|an|the|our|repeated|several|multiple|emailed|written)\s+)*(?:requests?|questions?|calls?|messages?|emails?|enquir(?:y|ies)|inquir(?:y|ies)|comment)\b/i;
/** "respond to", "has replied", which "not" and "no" make silence. */
const ANSWERING = /\b(?:respond|repl|return|answer)\w*/i;
const NOT = /\b(?:not|n['’]t|never|no)\b/i;
/** Namelessness asked for: "asked not to be named", "asked that his surname not be used". */
const NAMELESS =
  /^(?:that )?(?:(?:his|her|their|its) (?:full |real |last |first )?(?:names?|surnames?|identity) )?not (?:to )?be (?:named|identified|used|published|quoted|disclosed)\b|^(?:for )?anonymity\b/i;

/** What is made with another party or recorded. */
const CONTRACTS =
  '(?:agreements?|accords?|treat(?:y|ies)|deals?|memorand(?:ums?|a)|contracts?|pacts?|talks|protocols?|partnerships?)';

/** The most words of those who are no more than named. */
const MOST_NAMED = 5;
function namesSpeakers(claim: string): boolean {
  const who = claim.replace(IN_THE_KNOW, '');
  return (
    who.split(/\s+/).length <= MOST_NAMED &&
    !/["“‘,;:]|\b(?:in|on|for|by|of|to)\b/.test(who) &&
    (SPEAKING_NOUNS.has(headNounOf(who)) || (who !== claim && /\b(?:people|persons)$/i.test(who)))
  );
}

/** “officials [with knowledge of the matter]”, “people [familiar with the plans]”, “sources [close to the talks]”: how they know. */
const IN_THE_KNOW =
  / (?:with (?:direct )?knowledge of|familiar with|close to|briefed on|involved in|who (?:was|were|asked|spoke)\b).*$/is;

/** Words that report, and what stands beside them, that tell of a deed or of silence together; what keeps them a saying. */
interface NoClaim {
  readonly cue?: RegExp;
  /** What else is in the cue. */
  readonly also?: RegExp;
  readonly claim?: RegExp;
  readonly unless?: RegExp;
}

const NO_CLAIMS: readonly NoClaim[] = [
  // "agreed to return the sum"
  { cue: /\bagree(?:s|d|ing)?$/i, claim: /^to \p{L}/iu },
  // "pleaded guilty to two counts", "was found guilty by a jury"
  { cue: /\bple(?:ad(?:s|ed|ing)?|d)\b/i, also: /\bguilty\b/i },
  { cue: /\bple(?:ad(?:s|ed|ing)?|d)\b/i, claim: /^.{0,6}\bguilty\b/is },
  { cue: /\bfound (?:not )?guilty\b/i },
  // "said that more than once", "expressed these views": what was said stands elsewhere.
  {
    claim:
      /^(?:(?:that|this|so|it)(?: (?:more than once|before|again|repeatedly|many times|too))?|(?:these|those|such|the same) (?:views?|remarks?|comments?|sentiments?|statements?)(?: (?:during|at|in|on)\b.*)?)$/i,
  },
  // Deeds done with documents and bodies, which record something and say nothing: "signed a treaty", "vetoed the bill".
  {
    cue: /\b(?:sign|adopt|ratif|approv|establish|launch|enact|initial|veto)(?:e?d|s|ing|ied|ies|y|es|e)?$/i,
    unless: /[“"‘]|^that\b/,
  },
  // "signed a memorandum of understanding on": the deed's object in the cue.
  { cue: new RegExp(`\\bsign(?:s|ed|ing)? (?:an?|the|several|two)\\b.*\\b${CONTRACTS}\\b`, 'i') },
  // "concluded a research agreement", "was concluded"
  {
    cue: /\bconclud(?:e|es|ed|ing)$/i,
    claim: new RegExp(`^(?:an?|the|its|their|two|several)\\b[^,.;]{0,40}\\b${CONTRACTS}\\b`, 'i'),
  },
  // "endorsed the Action Plan", but "endorsed her opponent"
  {
    cue: /\bendors(?:e|es|ed|ing)$/i,
    claim:
      /\b(?:Plan|Framework|Declaration|Strategy|Agreement|Compact|Charter|Programme|Program|Initiative|Treaty|Convention|Resolution|Roadmap|Protocol|Accord)\b/,
  },
  // "dismissed the lawsuit", "dismissed forty workers": what courts and employers do, unless it is called something.
  {
    cue: /\bdismiss(?:es|ed|ing)?$/i,
    claim:
      /^(?:\S+\s){0,4}(?:case|lawsuit|suit|appeal|petition|motion|indictment|worker|employee|manager|teacher|officer)s?\b|^(?:\S+\s){0,2}staff\b/i,
    unless: /[“"‘]|\bas\b/,
  },
  // "confirmed his appointment": a vote of parliament.
  {
    cue: /\bconfirm(?:s|ed|ing)?$/i,
    claim: /^(?:an?|the|his|her|\p{Lu}\S*['’]s?) (?:appointment|nomination|nominee)\b/iu,
  },
  // "it begged the question of whether"
  { cue: /\bbeg(?:s|ged)$/i, claim: /^the question\b/i },
  // "wrote a host of new songs": what is no report of anything
  {
    cue: /\b(?:co-?)?w(?:rites?|rote|ritten|riting)$/i,
    claim:
      /^(?:an?|his|her|their|its|the|several|many|\d+) (?:\S+ ){0,4}(?:album|code|lyrics|music|novel|poem|poetry|score|screenplay|script|song)s?\b/i,
    unless: /[“"‘]|\bthat\b/,
  },
  // "provided video and [written] answers"
  { cue: /^written$/i, unless: /^(?:["“‘:]|(?:about|by|in|of|on|that|to)\b)/i },
  // "called on Minister Rao at her office", a visit, against "called on the ministry to act", "for help"
  {
    cue: /\bcall(?:s|ed|ing)? on$/i,
    unless:
      /^(?:(?!\sand\s\p{L}{2,20}ed\s)[^:“"]){0,400}(?:[:“"]|\bto\s\p{Ll}|(?<!\b(?:minister|secretary)\s)\bfor\b)|\bto\s\p{L}+$/iu,
  },
  // "To learn more about the programme, visit": what readers may do.
  { cue: /^to (?:learn|find|read|see|know|hear)\b/i },
  { cue: /\b(?:declin|refus)\w+/i, claim: REFUSED },
  { cue: /\b(?:declin|refus)\w+/i, claim: ENQUIRY },
  { cue: ANSWERING, also: NOT, claim: ENQUIRY },
  { cue: ANSWERING, also: NOT, claim: /^to /i },
  { cue: /\b(?:ask|request|insist|demand|speak|spoke|condition)\w*/i, claim: NAMELESS },
];

/** Whom words are taken from: "citing the regional commission", "quoting family and neighbours". */
const CITING = /\b(?:cit|quot)(?:e|es|ed|ing)$/i;

/** Whether the words tell of a deed, or that somebody did not speak, or how, rather than what was said (guide.md: none). */
export const isNoClaim = (words: string, said: string): boolean =>
  NO_CLAIMS.some(
    ({ cue, also, claim, unless }) =>
      (cue === undefined || cue.test(words)) &&
      (also === undefined || also.test(words)) &&
      (claim === undefined || claim.test(said)) &&
      (unless === undefined || !unless.test(said)),
  ) || citesSpeakers(words, said);

/** Whether nobody but whom words are taken from is told: "reported, [citing] officials". */
export const citesSpeakers = (words: string, said: string): boolean =>
  CITING.test(words) && namesSpeakers(said);
