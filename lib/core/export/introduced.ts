import { capitalised, uncapitalised } from '../text/letters.ts';
import { regularFormsOf } from '../lexicon/regular-forms.ts';
import { CLAUSAL_PASTS, CLAUSAL_VERBS } from '../lexicon/clausal-verbs.ts';
import type { Attribution, Speaker, TextSpan } from '../model.ts';
import type { Act } from '../stance.ts';

/** Acts that turn the words: what is denied or refused is not what the speaker says. */
const TURNING: ReadonlySet<Act> = new Set<Act>(['deny', 'refuse']);
/** Furthest that a cue stands from its source or its claim for the words between to be one phrase with it. */
const NEAR = 60;
/** What ends a phrase; the words beyond belong to something else. */
const BREAK = /[.;:,“”"«»()\n\u2028—–]/;
/** Stands for each character of a text that is not known (known-lead.ts); no phrase runs over it. */
export const UNKNOWN = '\u2028';
/** What some cues have behind them ("states:"), and the lead has by itself. */
const AT_END = /[\s:,;]{1,9}$/;
/** What joins a clause to its noun is none of what the noun did: "the finding that suggests". */
const RELATIVE = /^(?:that|which|who)\s/i;
/** Words that open a sentence in a capital and nothing else. */
const OPENER =
  /^(?:The|A|An|It|There|This|That|These|Those|We|He|She|They|His|Her|Their|Its|Our|In|On|At|By|For|But|And|No|Not|Some|Many|Most|All|More|Less|Few|Fewer|If|When|While|After|Before|Because|Since|As|Every|Each|Both|Only|Just|About|Nearly|Almost|Over|Under|Of|From|With)\b/;
/** What joins a sentence to the one before it cannot follow "that". */
const JOINS = /^(?:And|But|Nor|Or|So|Yet)\b/;
/** What follows the cue without "that": an infinitive, a question, a phrase led by its own preposition. */
const LED = /^(?:to|that|whether|if|how|why|what|who|when|where|which|for|of|as|against|about|on|by)\b/;
/** A preposition at the end of the words that report takes a thing, never a sentence: "found inspiration for". */
const BEFORE_THING = /\b(?:for|of|about|against|with|as|into|to|on|at|by|from)$/i;
/** Cues that stand before who says it. */
const BEFORE_SOURCE = /^(?:according to|in the (?:words|view|opinion) of|per)$/i;
/** Acts whose cue takes a sentence with "that". */
const CLAUSAL: ReadonlySet<Act> = new Set<Act>(
  'say report explain argue suggest claim emphasise confirm deny admit estimate warn agree announce rule believe expect regret'.split(
    ' ',
  ) as Act[],
);

/** Acts of thinking, whose verbs are in no table of reporting ones and take a sentence. */
const THINKING: ReadonlySet<Act> = new Set<Act>(['believe', 'expect', 'regret']);

/** Who can only be the subject of a sentence; "it" may be what is found or held. */
const SUBJECT = /^(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|I|[Tt]here)\b/;
/** A verb that only a sentence has ("will", not "May"), and what makes one of a part of it: "a plan that will", "the bank to say it will". */
const FINITE =
  /\b(?:will|would|is|are|was|were|has|have|had|can|cannot|could|may|might|should|shall|must|does|did)\b|n['’]t\b|\w['’](?:ll|ve)\b/;
const IN_PART =
  /\b(?:that|which|who|whose|whom|where|when|while|as|if|because|since|before|after|until|to)\s/;

/** "said", and not "described". */
const WITH_SENTENCE = new Set([
  ...CLAUSAL_VERBS.split(/\s+/).flatMap(regularFormsOf),
  ...CLAUSAL_PASTS.split(' '),
]);

/** Whether words that report go on with "that": of "attributed", "described" and the like never. */
function takesSentence(cue: string, act: Act): boolean {
  return (
    THINKING.has(act) ||
    cue
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.some((word) => WITH_SENTENCE.has(word)) === true
  );
}

/** How a claim is led in, in the article's own words as far as they stand together. */
export interface Lead {
  /** The words that report: "now denies", "told reporters", "according to"; never empty. */
  readonly words: string;
  /** What joins them to the claim: "that", a colon, or nothing where the claim goes on by itself ("to build"). */
  readonly joint: 'that' | 'colon' | 'none';
  /** Whether that "that" is not the article's, but put in by us. */
  readonly isAdded: boolean;
  /** Whether the claim is denied, refused or negated, and so means the contrary of its words. */
  readonly turns: boolean;
  /** Whether it stands before who says it: "according to". */
  readonly isBefore: boolean;
}

const isNegated = (words: string): boolean =>
  /\b(?:not|never|no longer|neither|hardly|cannot)\b|n['’]t\b/i.test(words);

/** The lead of a claim whose words, as they are shown, are `words`; null where no words report it. `text` is the article's. */
export function leadOf(claim: Attribution, words: string, text: string): Lead | null {
  const { cue, stance, kind, content } = claim;
  if (cue === null || !/\p{L}/u.test(cue.text)) return null;
  const isBefore = BEFORE_SOURCE.test(cue.text.trim());
  const own = isBefore ? cue.text.trim() : `${verbOf(claim, cue, text)}${addresseeOf(claim, cue, text)}`;
  const verb = own.replace(AT_END, '');
  const turns = TURNING.has(stance.act) || isNegated(verb);
  const quoted = /^[“"‘'«]/.test(words);
  const takesThat =
    CLAUSAL.has(stance.act) &&
    kind !== 'direct' &&
    !quoted &&
    !JOINS.test(words) &&
    !mayBeCapital(claim, words, text);
  const isTold = /^that\s/.test(content[0]?.text ?? '') || thatBetween(claim, cue, text);
  const isClause = takesSentence(cue.text, stance.act);
  const isBehind = (content[0]?.start ?? 0) >= cue.end;
  const isObject =
    !isTold && !quoted && (isClause ? isBehind && !maySay(words) : followsCue(claim, cue, text));
  const isThing = BEFORE_THING.test(verb) && isBehind;
  const goesOn = isBefore || (kind !== 'direct' && (LED.test(words) || isObject || isThing));
  const joint = goesOn ? 'none' : takesThat && (isTold || isClause) ? 'that' : 'colon';
  return { words: verb, joint, isAdded: joint === 'that' && !isTold, turns, isBefore };
}

/**
 * Whether a claim's words must not stand without how they are told: reported ones are not the speaker's own, and denied
 * or refused ones mean the contrary.
 */
export function needsIntroduction(claim: Attribution, text: string): boolean {
  return claim.kind !== 'direct' || leadOf(claim, '', text)?.turns === true;
}

/** The claim's words after its lead: their sentence's capital is none in the middle of another. */
export function afterLead(words: string, lead: Lead | null): string {
  return lead !== null && lead.joint !== 'colon' && OPENER.test(words) ? uncapitalised(words) : words;
}

/**
 * A claim led in by who says it and how, in the article's own words as far as they stand together: "Bloomberg now denies
 * that he ever said any of that". `words` is the claim, `text` the article's.
 */
export function introduced(
  claim: Attribution,
  speaker: Speaker | undefined,
  words: string,
  text: string,
): string {
  return ledIn(speaker?.name ?? claim.source?.text, leadOf(claim, words, text), words);
}

/** The same of a lead that is known; `who` undefined where no name is given. */
export function ledIn(who: string | undefined, lead: Lead | null, words: string): string {
  if (who === undefined) return lead === null ? words : `No name given (“${lead.words}”): ${words}`;
  const name = capitalised(who);
  if (lead === null) return `${name}: ${words}`;
  const rest = afterLead(words, lead);
  if (lead.isBefore) return `${capitalised(lead.words)} ${who}, ${rest}`;
  const joint = { that: ' that', colon: ':', none: '' }[lead.joint];
  return `${name} ${lead.words}${joint} ${rest}`;
}

/** Whether a capital at the claim's start may only be that of its sentence, so that it cannot follow "that". */
function mayBeCapital({ content }: Attribution, words: string, text: string): boolean {
  const start = content[0]?.start ?? 0;
  return (
    /^\p{Lu}/u.test(words) &&
    !OPENER.test(words) &&
    /(?:^|[.!?:\n”"])[^\S\n]*$/u.test(text.slice(Math.max(0, start - 4), start))
  );
}

/** The cue with what stands between it and its source before it: "has not", "now", "on Monday again". */
function verbOf({ source }: Attribution, cue: TextSpan, text: string): string {
  if (source === null || source.end > cue.start || cue.start - source.end > NEAR) return cue.text;
  const between = text.slice(source.end, cue.start);
  return BREAK.test(between) ? cue.text : `${between.trim()} ${cue.text}`.trim().replace(RELATIVE, '');
}

/** Cues that say little without whom it was told. */
const NEEDS_HEARER = /\b(?:told|assured|informed|reminded)$/i;

/** Whom it was told: the words between the cue and a claim behind it, or after the cue of a claim before it. */
function addresseeOf({ content }: Attribution, cue: TextSpan, text: string): string {
  const first = content[0];
  if (first !== undefined && first.start < cue.start && NEEDS_HEARER.test(cue.text)) {
    const hearer = /^[^.;:,“”"«»()\n\u2028—–]*/.exec(text.slice(cue.end, cue.end + NEAR))?.[0] ?? '';
    const isCut = hearer.length === NEAR || text[cue.end + hearer.length] === UNKNOWN;
    return isCut || hearer.trim() === '' ? '' : ` ${hearer.trim()}`;
  }
  if (first === undefined || first.start < cue.end || first.start - cue.end > NEAR) return '';
  const between = text.slice(cue.end, first.start).replace(/(?<!\s)\s+that\s*$/i, '');
  return BREAK.test(between) || between.trim() === '' ? '' : ` ${between.trim()}`;
}

/** Whether what leads in a claim stands in part where the text is not known. */
export function isLeadUnknown({ content: [first], source, cue }: Attribution, text: string): boolean {
  if (cue === null || first === undefined) return false;
  const isOpen = (start: number, end: number) =>
    end - start <= NEAR && text.slice(start, end).includes(UNKNOWN);
  const hasHearer = first.start < cue.start && NEEDS_HEARER.test(cue.text);
  return (
    (source !== null && isOpen(source.end, cue.start)) ||
    isOpen(cue.end, first.start) ||
    (hasHearer && BREAK.exec(text.slice(cue.end, cue.end + NEAR))?.[0] === UNKNOWN)
  );
}

/** Whether a claim stands right behind the cue, whose object it then is: "described the call as hurried". */
function followsCue({ content }: Attribution, cue: TextSpan, text: string): boolean {
  const start = content[0]?.start ?? 0;
  return start > cue.end && text.slice(cue.end, start).trim() === '';
}

/**
 * Whether words are a sentence of their own, which "that" may lead in, as far as its verb tells: "the plan will cut fares", and not "a
 * plan that will", "fares to fall", "the need for cuts". Without "that" a sentence reads as well, and the others only so.
 */
function maySay(words: string): boolean {
  if (SUBJECT.test(words)) return true;
  const verb = FINITE.exec(words)?.index ?? -1;
  return verb > 0 && !IN_PART.test(words.slice(0, verb));
}

/** Whether the article itself leads in the claim with "that". */
function thatBetween({ content }: Attribution, cue: TextSpan, text: string): boolean {
  const first = content[0];
  if (first === undefined || first.start < cue.end || first.start - cue.end > NEAR) return false;
  return /\bthat\s*$/i.test(text.slice(cue.end, first.start));
}
