import type { LeftOutReason } from '@/lib/core/passages.ts';

/** Labels and buttons that are not the article's, as whole blocks. */
export const LABEL =
  /^(?:for immediate release|advertisement(?: ?[·|–—-] ?scroll to continue)?|advertising|about the authors?|(?:story|article|content) continues below.{0,30}|sponsored(?: content)?|image|photo|video|caption|close|share(?: this)?(?: (?:article|story|page|post))?|(?:share|tweet|submit|print|e-?mail|pin|like|save|comment|\s)+|comments?|\d+ comments?|read (?:more|also):?|(?:time to )?\d+ min(?:ute)?s?(?: read)?\.?|\((?:afp|ap|end|reuters)\)|related:?|more:?|next|previous|sign in|log in|subscribe|loading(?: content)?\s*(?:…|\.\.\.)?|(?:skip|jump) to .{0,30}|(?:image |photo |slide )?\d+\s*(?:of|\/)\s*(?:\/\s*)?\d+|by|text size|\p{L}|click to (?:expand|enlarge|play).{0,30}|(?:media|video|audio) playback is (?:unsupported|not supported).{0,40}|javascript is (?:disabled|not enabled|required).{0,80}|(?:please )?enable javascript.{0,80}|to view this .{0,20}, javascript must be .{0,80})$/iu;

/** Headings after which nothing of the article comes, as far as what follows looks it. */
export const ELSEWHERE = new RegExp(
  `^(?:${[
    '(?:related|recommended|similar|popular|latest|trending|recent|featured|other)(?: (?:articles?|stories|news|content|links?|coverage|topics?|posts?|reading|videos?|for you))?',
    '(?:read|see) (?:more|also|next)(?: (?:on|about|from) .{1,40})?',
    'more(?: .{1,60})?',
    'most (?:read|popular|viewed|shared)',
    'popular (?:this week|now|today)',
    '(?:don.t|do not) miss',
    'you (?:may|might) (?:also )?(?:like|be interested in|have missed)',
    'written by .{3,40}|story timeline|read on|up next|breaking news|also(?: read)?|in case you missed it|editor.s? picks?',
    'further reading|references|external links|footnotes',
    'newsletter|subscribe|sign up|share this.{0,20}|follow us.{0,20}|leave a (?:reply|comment)|comments?',
  ].join('|')})\\W*$`,
  'i',
);

const OFFER =
  '(?:subscribe|sign (?:up|in)|log ?in|register|join|upgrade|create an? .{0,20}account|become an? .{0,20}(?:member|subscriber)|start .{0,30}trial)';
/** What stands where a page ends for those who have not paid or signed in. */
export const GATE = new RegExp(
  `^(?:${[
    `${OFFER}\\b.{0,60}\\bto (?:continue|keep|finish|read|unlock)\\b`,
    `to (?:continue|keep|finish|read|unlock)\\b.{0,60}\\b${OFFER}`,
    '(?:to )?(?:continue|keep) reading\\b|unlock (?:this|the) (?:article|story)\\b|(?:want|would you like) to (?:read|continue)\\b',
    'you(?:.ve| have) (?:reached|used|read|hit)\\b.{0,40}\\b(?:free|limit)\\b|(?:try|get|enjoy) unlimited\\b',
    'already (?:an? )?.{0,20}(?:member|subscriber|subscribed)\\?',
    'th(?:is|e rest of this)\\b.{0,30}\\b(?:article|story|content|post) .{0,25}\\b(?:for|to)\\b.{0,20}\\b(?:subscribers|members)\\b',
  ].join('|')})`,
  'i',
);

/** What whole blocks say of the site and its wares, wherever they stand. */
const SAYINGS: ReadonlyArray<readonly [LeftOutReason, RegExp]> = [
  ['subscription', GATE],
  [
    'rights',
    /^(?:©|\(c\)|copyright\b)|\ball rights reserved\b|\b(?:may not|not to) be (?:published|reproduced)[^.]{0,60}(?:broadcast|rewritten|without)|^this (?:document|material|article) is subject to copyright|^(?:a version of )?this (?:article|story) (?:has been updated with (?:additional|more)|(?:first )?(?:appears|appeared)|was (?:first |originally )?published)\b|\bwithout warranty\b|^our standards: /i,
  ],
  [
    'subscription',
    /^(?:(?:by )?(?:subscribing|signing up)\b|sign up (?:for|to|here|now|today)|subscribe (?:to|now|here|today)|join (?:our|us on|the conversation)|get (?:our|the latest|the best|breaking|more|exclusive)\b[^.]{0,120}(?:inbox|newsletter|e-?mail|app\b)|download (?:the|our)\b[^.]{0,40}\bapp|become an? (?:member|subscriber|supporter)|(?:please )?support our|(?:want|need) more [^?]{0,40}\?.{0,120}(?:subscri|sign up|newsletter)|already (?:an? .{0,20}subscriber|a member|have an account)\b|click here (?:to|for) |get (?:access to|breaking)\b[^.]{0,120}(?:subscri|alerts?\b)|when you (?:register|sign up|subscribe), we)|\b(?:sign up (?:now|today|here)|subscribe|register (?:now|today|here)) (?:for|to) (?:our|the .{2,40} newsletter|enjoy|keep reading|receive)\b|\benter your e-?mail address\b|^\[[^\]]{0,300}\b(?:newsletter|inbox|sign up|subscribe|read more)\b[^\]]{0,100}\]$/i,
  ],
  [
    'sharing',
    /^\W{0,2}(?:questions|comments|feedback)\?.{0,40}\b(?:e-?mail|write|contact|send)\b|^[^\s@]+@\S+$|^(?:(?:please )?(?:follow|like|find|join) (?:us|@\w+|[^.]{2,40} on (?:twitter|facebook|instagram|flipboard|linkedin))|(?:like|enjoy(?:ed)?|love) this (?:story|article|post)\?|(?:kindly )?share this (?:story|article|post)|have (?:a|any) (?:news )?tips?\b|(?:e-?mail|contact|reach|write to) [^.]{2,60}(?: at|:) \S*@|reach (?:the reporter|the author|him|her|them)|follow .{2,60}(?:@\w|https?:)|on (?:twitter|facebook|instagram): (?:follow|find)\b)|\b(?:follow|contact|find|e-?mail) (?:him|her|them|me) (?:on|at|via)\b[^.]{0,60}(?:@\w|twitter|facebook|instagram)/i,
  ],
  [
    'related',
    /^\W{0,2}(?:(?:related|read (?:more|also|next)|see also|also read|also see|watch|listen|more|more on this|recommended|click here|don.t miss|via)\s?[:>»|]|read (?:more|also) (?:at|on|about|here)\b|view (?:the )?(?:source|original)\b)|^(?:maps?|graphics?|videos?|photos?|gallery|in pictures|podcast|interactive): [^.!?]{3,90}$/i,
  ],
  [
    'advertisement',
    /\b(?:we may (?:earn|receive) (?:a |an )?(?:affiliate )?(?:commission|compensation)|when you (?:buy|purchase) through (?:our )?links|(?:may|can) (?:earn|receive|contain) [^.]{0,30}\baffiliate\b|contains? affiliate links?\b|^powered by \S+$|(?:prices|quantities) (?:are|may be) (?:subject|limited)|paid post\b)/i,
  ],
  [
    'comments',
    /\bcomments? (?:are|will be|submitted)\b.{0,60}\b(?:moderat|closed|approved|filtered)|^(?:please be mindful of our community|your email address will not be published)|^note: we are .{0,40}moderating|\b(?:scroll down to|leave a|in the) comments?(?: section)?(?: below)?[.!]*$|\bcomment below[.!]*$/i,
  ],
  [
    'author',
    /^\(?(?:(?:additional )?(?:reporting|research|editing|production|photography|photographs|video)(?:,? (?:and )?(?:reporting|research|editing|production|photography|photographs|video))*(?: (?:was|were) (?:contributed|provided))?|(?:audio |video )?produced|(?:re)?written|reported|edited|editing|writing|compiled|with (?:additional )?reporting|graphics?|translat(?:ed|ion)) by\b|\bcontributed (?:to this (?:report|story|article)|reporting)\b|\bdoes not work for, consult\b|^(?:contributing|edit(?:ion|or)|translat(?:ion|or)): \p{Lu}|^(?:associated press|staff) (?:writers?|reporters?) .{2,200} (?:in \w|contributed\b)/iu,
  ],
  // "Ada Quist reported from Orrin, and Bo Lindh from Ness."; "Quay Staff Writer", in a line under a name
  [
    'author',
    /^(?:\p{Lu}[\p{L}.'’-]+ ){2,4}(?:of .{3,40} )?reported from (?!.* that )\p{Lu}[^“”"]{0,160}$|^(?:\p{Lu}\S* ){0,4}Staff (?:Writer|Reporter)$/u,
  ],
  [
    'notice',
    /^(?:the )?(?:opinions|views) expressed (?:here|in this|by)\b|^(?:this video (?:is|has|cannot)|your browser does not|please (?:enable|disable|turn (?:on|off))|we(?:'|’)?(?: ha)?ve detected|terms under which this (?:site|service)|all quotes delayed|this (?:site|website) uses cookies|sorry, (?:this|your)|we apologi[sz]e, but)|\bauto-?generated (?:from|by)\b/i,
  ],
  // Of a list of sources, with the sign that leads back up.
  ['footnote', /^\^ \S/],
];

/** What a site asks its readers for, and where; and whom it asks. Two of them and a reader tell an appeal, in words of any site's own. */
const ASKED =
  /\b(?:subscri|newsletters?\b|inbox|sign(?:ing)?[ -]up|follow (?:us|our|along|me)\b|click (?:here|the)\b|(?:leave|in the|a) comments?\b|e-?mail|twitter|facebook|instagram|whatsapp|telegram|youtube|privacy|terms of|donat|becom(?:e|ing) a\b|register|download (?:our|the)\b|(?:this|our) (?:article|story)\b|journalism|support (?:us|our|the)\b)/gi;
const READER = /\b(?:[Yy]ou|[Yy]our|[Oo]ur|us|me|[Pp]lease|I agree)\b/;
/** Speech, years and sums are the story's. */
const TOLD = /[“"”$€£]|''|\b(?:19|20)\d\d\b/;
const LONGEST_APPEAL = 320;

/** Whether a block asks the page's readers for something. */
export function isAppeal(text: string): boolean {
  if (text.length > LONGEST_APPEAL || TOLD.test(text) || !READER.test(text)) return false;
  return new Set(text.toLowerCase().match(ASKED)).size > 1;
}

/** UTF-16 units; a longer block that begins so goes on to tell something. */
const LONGEST_SAYING = 420;

/** What a block says that the article does not; null for the article's own words. */
export function sayingOf(text: string): LeftOutReason | null {
  if (text.length > LONGEST_SAYING) return null;
  return SAYINGS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
