import { SPEAKING_NOUNS } from '../../lexicon/speaking-nouns.ts';
import { headNounOf } from '../stance/stance.ts';

/** What is refused or left undone when somebody will not speak: "declined to comment", "refused to be interviewed". */
const REFUSED =
  /^(?:to )?(?:comment|elaborate|discuss|answer|respond|reply|speak|talk|say|give|provide|name|identify|disclose|specify|be (?:named|identified|quoted|interviewed|drawn))\b/i;
/** What was not answered: "did not respond to a request for comment". */
const ENQUIRY =
  /^(?:to |for )?(?:(?:a|an|the|our|repeated|several|multiple|emailed|written)\s+)*(?:requests?|questions?|calls?|messages?|emails?|enquir(?:y|ies)|inquir(?:y|ies)|comment)\b/i;
/** Namelessness asked for: "asked not to be named", "asked that his surname not be used". */
const NAMELESS =
  /^(?:that )?(?:(?:his|her|their|its) (?:full |real |last |first )?(?:names?|surnames?|identity) )?not (?:to )?be (?:named|identified|used|published|quoted|disclosed)\b|^(?:for )?anonymity\b/i;

/** Deeds done with documents and bodies, which record something and say nothing: "signed a treaty", "adopted the plan". */
const DEED =
  /\b(?:sign|adopt|ratif|approv|establish|launch|enact|initial|veto)(?:e?d|s|ing|ied|ies|y|es|e)?$/i;

/** "concluded a research agreement", "was concluded". */
const CONCLUDED = /\bconclud(?:e|es|ed|ing)$/i;
const CONTRACTS =
  '(?:agreements?|accords?|treat(?:y|ies)|deals?|memorand(?:ums?|a)|contracts?|pacts?|talks|protocols?|partnerships?)';
const CONTRACT = new RegExp(`^(?:an?|the|its|their|two|several)\\b[^,.;]{0,40}\\b${CONTRACTS}\\b`, 'i');
/** "signed a memorandum of understanding on": the deed's object in the cue. */
const SIGNED = new RegExp(`\\bsign(?:s|ed|ing)? (?:an?|the|several|two)\\b.*\\b${CONTRACTS}\\b`, 'i');
/** "endorsed the Action Plan", but "endorsed her opponent". */
const ENDORSED = /\bendors(?:e|es|ed|ing)$/i;
const UNDERTAKING =
  /\b(?:Plan|Framework|Declaration|Strategy|Agreement|Compact|Charter|Programme|Program|Initiative|Treaty|Convention|Resolution|Roadmap|Protocol|Accord)\b/;
/** "was found guilty by a jury": a verdict. */
const VERDICT = /\bfound (?:not )?guilty\b/i;
/** "dismissed the lawsuit", "dismissed forty workers": what courts and employers do, unless it is called something. */
const DISMISSED = /\bdismiss(?:es|ed|ing)?$/i;
const CASE_OR_STAFF =
  /^(?:\S+\s){0,4}(?:case|lawsuit|suit|appeal|petition|motion|indictment|worker|employee|manager|teacher|officer)s?\b|^(?:\S+\s){0,2}staff\b/i;
/** "confirmed his appointment": a vote of parliament. */
const APPOINTED = /^(?:an?|the|his|her|\p{Lu}\S*['’]s?) (?:appointment|nomination|nominee)\b/iu;
/** "To learn more about the programme, visit": what readers may do. */
const INVITING = /^to (?:learn|find|read|see|know|hear)\b/i;

/** "said that more than once", "expressed these views": what was said stands elsewhere. */
const POINTING =
  /^(?:(?:that|this|so|it)(?: (?:more than once|before|again|repeatedly|many times|too))?|(?:these|those|such|the same) (?:views?|remarks?|comments?|sentiments?|statements?)(?: (?:during|at|in|on)\b.*)?)$/i;

/** Whom words are taken from: "citing the regional commission", "quoting family and neighbours". */
const CITING = /\b(?:cit|quot)(?:e|es|ed|ing)$/i;
/** The most words of those who are no more than named. */
const MOST_NAMED = 5;
const namesSpeakers = (content: string): boolean =>
  content.split(/\s+/).length <= MOST_NAMED &&
  !/["“‘,;:]|\b(?:in|on|for|by|of|to)\b/.test(content) &&
  SPEAKING_NOUNS.has(headNounOf(content));

/** Whether the words tell of a deed, or that somebody did not speak, or how, rather than what was said (guide.md: none). */
export function isNoClaim(cue: string, content: string): boolean {
  if (/\bagree(?:s|d|ing)?$/i.test(cue) && /^to \p{L}/iu.test(content)) return true;
  if (/\bple(?:ad(?:s|ed|ing)?|d)\b/i.test(cue) && /\bguilty\b/i.test(`${cue} ${content.slice(0, 12)}`))
    return true;
  if (POINTING.test(content)) return true;
  if (CITING.test(cue) && namesSpeakers(content)) return true;
  if (DEED.test(cue) && !/[“"‘]|^that\b/.test(content)) return true;
  if (INVITING.test(cue) || SIGNED.test(cue) || VERDICT.test(cue)) return true;
  if (ENDORSED.test(cue) && UNDERTAKING.test(content)) return true;
  if (DISMISSED.test(cue) && CASE_OR_STAFF.test(content) && !/[“"‘]|\bas\b/.test(content)) return true;
  if (CONCLUDED.test(cue) && CONTRACT.test(content)) return true;
  if (/\bconfirm(?:s|ed|ing)?$/i.test(cue) && APPOINTED.test(content)) return true;
  if (/\b(?:declin|refus)\w+/i.test(cue)) return REFUSED.test(content) || ENQUIRY.test(content);
  if (/\b(?:respond|repl|return|answer)\w*/i.test(cue)) {
    return /\b(?:not|n['’]t|never|no)\b/i.test(cue) ? ENQUIRY.test(content) || /^to /i.test(content) : false;
  }
  return /\b(?:ask|request|insist|demand|speak|spoke|condition)\w*/i.test(cue) && NAMELESS.test(content);
}
