import type { Act, Attribution, Speaker, TextSpan } from '../model.ts';

/** Acts that turn the words: what is denied or refused is not what the speaker says. */
const TURNING: ReadonlySet<Act> = new Set<Act>(['deny', 'refuse']);
/** Furthest that a cue stands from its source or its claim for the words between to be one phrase with it. */
const NEAR = 60;
/** What ends a phrase; the words beyond belong to something else. */
const BREAK = /[.;:,“”"«»()\n]/;
/** Words that open a sentence in a capital and nothing else. */
const OPENER =
  /^(?:The|A|An|It|There|This|That|These|Those|We|He|She|They|His|Her|Their|Its|Our|In|On|At|By|For|But|And|No|Not|Some|Many|Most|All|More|Less|Few|Fewer|If|When|While|After|Before|Because|Since|As|Every|Each|Both|Only|Just|About|Nearly|Almost|Over|Under)\b/;
/** What follows the cue without "that": an infinitive, a question, a phrase led by its own preposition. */
const LED = /^(?:to|that|whether|if|how|why|what|who|when|where|which|for|of|as|against|about|on|by)\b/i;
/** Cues that stand before who says it. */
const BEFORE_SOURCE = /^(?:according to|in the (?:words|view|opinion) of|per)$/i;
/** Acts whose cue takes a sentence with "that". */
const CLAUSAL: ReadonlySet<Act> = new Set<Act>(
  'say report explain argue suggest claim emphasise confirm deny admit estimate warn agree announce rule believe expect regret'.split(
    ' ',
  ) as Act[],
);

/**
 * Whether a claim's words must not stand without how they are told: reported ones are not the speaker's own, and denied
 * or refused ones mean the contrary.
 */
export function needsIntroduction({ kind, stance, cue }: Attribution): boolean {
  return kind !== 'direct' || TURNING.has(stance.act) || isNegated(cue?.text ?? '');
}

const isNegated = (words: string): boolean =>
  /\b(?:not|never|no longer|neither|hardly|cannot)\b|n['’]t\b/i.test(words);

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
  const known = speaker?.name ?? claim.source?.text;
  if (known === undefined) return words;
  const name = capital(known);
  const { cue, stance, kind } = claim;
  const quoted = /^[“"‘'«]/.test(words);
  if (cue === null || !/\p{L}/u.test(cue.text)) return `${name}: ${words}`;
  if (BEFORE_SOURCE.test(cue.text.trim())) return `${capital(cue.text.trim())} ${name}, ${uncapital(words)}`;
  const lead = leadOf(claim, cue, text);
  const to = addresseeOf(claim, cue, text);
  if (kind === 'direct') return `${name} ${lead}${to}: ${words}`;
  if (LED.test(words)) return `${name} ${lead}${to} ${words}`;
  if (CLAUSAL.has(stance.act) && !quoted && !mayBeCapital(claim, words, text))
    return `${name} ${lead}${to} that ${uncapital(words)}`;
  return `${name} ${lead}${to}: ${words}`;
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
function leadOf({ source }: Attribution, cue: TextSpan, text: string): string {
  if (source === null || source.end > cue.start || cue.start - source.end > NEAR) return cue.text;
  const between = text.slice(source.end, cue.start);
  return BREAK.test(between) ? cue.text : `${between.trim()} ${cue.text}`.trim();
}

/** Whom it was told: the words between the cue and a claim behind it. */
function addresseeOf({ content }: Attribution, cue: TextSpan, text: string): string {
  const first = content[0];
  if (first === undefined || first.start < cue.end || first.start - cue.end > NEAR) return '';
  const between = text.slice(cue.end, first.start).replace(/(?<!\s)\s+that\s*$/i, '');
  return BREAK.test(between) || between.trim() === '' ? '' : ` ${between.trim()}`;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const uncapital = (words: string): string =>
  OPENER.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
